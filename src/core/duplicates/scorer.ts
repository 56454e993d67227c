import type { Level, Relation } from './comparator';
import { compareRecords, missing } from './comparison';
import type { FieldKind } from './fieldKind';
import { levelWeight, priorWeight, probabilityOf } from './model';
import type { MatchModel } from './model';
import type { PreparedField } from './preparedFields';

/** What two records' comparison comes to. */
export interface Verdict {
  /** Sum of prior and all parts, in bits. */
  readonly score: number;
  readonly probability: number;
  /** Both have a valid 统一社会信用代码: equal or not. */
  readonly decided?: 'same' | 'different';
  readonly relation?: Relation;
}

/** One part of a score. */
export interface Part {
  readonly field: number;
  readonly level: number;
  /** In bits, rarity included. */
  readonly weight: number;
}

/** Bits it takes to say of records, one of which has no name, whose they are. */
const namelessSupport = 5;
const ofTown: ReadonlySet<FieldKind> = new Set(['region']);
const ofFamily: ReadonlySet<FieldKind> = new Set(['region', 'address', 'date', 'person']);
/** Bits a telephone says less of whose it is among persons: a family has one number, on some lists more than on others. */
const familyNumber = 7;

/** Rarity moves a weight by at most this many bits. */
const mostRarity = 8;

/** Weighs compared records by a model; all weights are looked up, none computed twice. */
export class Scorer {
  readonly prior: number;
  /** The field that names the customer: whose name it is when a name contradicts. */
  private readonly naming: number;
  /**
   * Fields that people who are not one customer share as a matter of course: a town with its postcode and, among
   * persons, what one family has in common: home, surname and (twins) birthday.
   */
  private readonly household: ReadonlySet<number>;
  private readonly weights: readonly Float64Array[];
  private readonly scratch: Uint8Array;

  constructor(
    readonly fields: readonly PreparedField[],
    readonly model: MatchModel,
    private readonly records: number,
  ) {
    this.prior = priorWeight(model);
    this.weights = model.fields.map((field) =>
      Float64Array.from(field.levels, (_, index) => levelWeight(field, index)),
    );
    const company = fields.findIndex(({ kind }) => kind === 'company');
    this.naming = company >= 0 ? company : fields.findIndex(({ kind }) => kind === 'person');
    const common = fields[this.naming]?.kind === 'person' ? ofFamily : ofTown;
    this.household = new Set(
      fields.flatMap(({ kind, partOfPlace }, f) => (partOfPlace === true || common.has(kind) ? [f] : [])),
    );
    this.scratch = new Uint8Array(fields.length);
  }

  /** Compares and weighs two records. */
  verdict(a: number, b: number): Verdict {
    compareRecords(this.fields, a, b, this.scratch, 0);
    return this.verdictOf(a, b, this.scratch, 0);
  }

  /** Weighs two records whose levels stand in `levels` from `at` on. */
  verdictOf(a: number, b: number, levels: Uint8Array, at: number): Verdict {
    let score = this.prior;
    let decided: 'same' | 'different' | undefined;
    let relation: Relation | undefined;
    let others = 0;
    let birthdays = 0;
    let support: number | undefined;
    for (let f = 0; f < this.fields.length; f += 1) {
      const level = levels[at + f] ?? missing;
      if (level === missing) continue;
      const weight = this.weight(f, level, a, b);
      score += weight;
      const declared = this.fields[f]?.comparator.levels[level];
      if (f === this.naming) support = declared?.support ?? -Infinity;
      else if (!this.household.has(f)) others += this.supportOf(f, declared, weight);
      else if (this.fields[f]?.kind === 'date') birthdays += weight;
      if (declared?.decides) decided = decided === 'different' ? decided : declared.decides;
      if (f === this.naming) relation ??= declared?.relation;
    }
    // Without a name to tell twins apart by, a birthday is as good as another's.
    if (support === undefined && this.naming >= 0) {
      support = namelessSupport;
      others += birthdays;
    }
    if (others < (support ?? -Infinity)) relation ??= 'unsupported';
    return {
      score,
      probability: probabilityOf(score),
      ...(decided === undefined ? {} : { decided }),
      ...(relation === undefined ? {} : { relation }),
    };
  }

  /** The parts of a pair's score; with `prior` they add up to it. */
  parts(a: number, b: number): Part[] {
    compareRecords(this.fields, a, b, this.scratch, 0);
    const parts: Part[] = [];
    this.fields.forEach((_, field) => {
      const level = this.scratch[field] ?? missing;
      if (level !== missing) parts.push({ field, level, weight: this.weight(field, level, a, b) });
    });
    return parts;
  }

  /** What a field beside the name says of whose records they are, in bits. */
  private supportOf(f: number, level: Level | undefined, weight: number): number {
    if (weight <= 0) return weight;
    if (level?.ofGroup === true) return 0;
    const isFamilys = this.fields[f]?.kind === 'phone' && this.fields[this.naming]?.kind === 'person';
    return isFamilys ? Math.max(0, weight - familyNumber) : weight;
  }

  private weight(f: number, level: number, a: number, b: number): number {
    const base = this.weights[f]?.[level] ?? 0;
    const field = this.fields[f];
    if (!field?.comparator.levels[level]?.byRarity) return base;
    const u = this.model.fields[f]?.estimates[level]?.u ?? 1;
    const rows = Math.max(field.termRows[field.ids[a] ?? -1] ?? 1, field.termRows[field.ids[b] ?? -1] ?? 1);
    // Both records hold the value themselves; what counts is who else does, and one more if it is a common kind of value.
    const others = Math.max(0, rows - 2) + Math.min(1, u * this.records);
    const rarity = Math.log2((u * Math.max(1, field.filled)) / others);
    return Math.max(0, base + Math.max(-mostRarity, Math.min(mostRarity, rarity)));
  }
}
