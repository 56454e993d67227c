import type { FieldKind } from './fieldKind';

/** Reasons why two rows that look alike are related and yet two customers; such a pair is never merged by itself. */
export type Relation = 'branch' | 'group' | 'sister' | 'elsewhere' | 'family' | 'otherName' | 'unsupported';

/** One outcome of comparing two values of a field. */
export interface Level {
  readonly key: string;
  /** Probability of the level among pairs of one customer: the prior that expectation–maximisation starts from. */
  readonly m: number;
  /** Probability of the level among pairs of two customers, used where the sheet is too small to tell. */
  readonly u: number;
  /**
   * Most that m may be learned to be. A level that contradicts must stay rare among pairs of one customer, or learning
   * could settle on another grouping of the rows (same family, same contact) than the one looked for.
   */
  readonly atMost?: number;
  /** The weight depends on how rare the shared value is in this sheet. */
  readonly byRarity?: boolean;
  /** A weight in bits that is not learned, for outcomes that mean the same on every sheet. */
  readonly fixed?: number;
  /** Holds only where the field names the customer. */
  readonly relation?: Relation;
  /**
   * Bits the fields other than name and region have to bring before the pair may be merged by itself: a name that only
   * resembles another proves little without a telephone number, a person, an address in common.
   */
  readonly support?: number;
  /** Firms of one group share it, so it supports no name that only resembles another. */
  readonly ofGroup?: boolean;
  /** `same` decides for one customer whatever else is said, `different` against. */
  readonly decides?: 'same' | 'different';
}

/**
 * How the values of one kind of field are read and compared. `Value` is what one distinct cell text means.
 * `compare` is symmetric; its answer is an index into `levels`, which run from the strongest agreement to `different`.
 */
export interface Comparator<Value> {
  readonly kind: FieldKind;
  readonly levels: readonly Level[];
  /** `undefined` where the text holds no usable value. */
  readonly parse: (text: string) => Value | undefined;
  /** What values that may belong together share. A token's share, 0 to 1, says how much of the field it stands for. */
  readonly tokens: (value: Value, emit: (token: string, share: number) => void) => void;
  readonly compare: (a: Value, b: Value) => number;
  /** What is counted for the rarity of a value (the brand of a company rather than its spelling). */
  readonly term: (value: Value) => string;
  /** Looks at all values of the sheet once, before anything is compared. `counts` runs parallel: rows holding the value. */
  readonly fit?: (values: readonly Value[], counts: ArrayLike<number>) => void;
}

/** Index of a level by its key. */
export function levelIndex(levels: readonly Level[]): (key: string) => number {
  const indexes = new Map(levels.map(({ key }, index) => [key, index]));
  return (key) => {
    const index = indexes.get(key);
    if (index === undefined) throw new RangeError(`There is no level ${key}.`);
    return index;
  };
}
