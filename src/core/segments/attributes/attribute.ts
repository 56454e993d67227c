import type { Bilingual, Text } from '../../message';

/** What a number counts; decides how it is shown in reasons. */
export type Unit = 'count' | 'days' | 'yuan' | 'share' | 'score' | 'times';

/** One property of all customers, by customer number: what conditions are asked about. */
export type Attribute =
  | {
      readonly kind: 'number';
      readonly key: string;
      readonly title: Text;
      readonly unit: Unit;
      /** NaN where unknown. */
      readonly values: Float64Array;
    }
  | {
      readonly kind: 'date';
      readonly key: string;
      readonly title: Text;
      /** Serial days, NaN where unknown. */
      readonly values: Float64Array;
    }
  | {
      readonly kind: 'text';
      /** Words of values that are codes of ours; other values are shown as they are. */
      readonly labels?: Readonly<Record<string, string | Bilingual>>;
      readonly key: string;
      readonly title: Text;
      readonly values: readonly (string | null)[];
    };

export type AttributeKind = Attribute['kind'];

/** The attributes there are data for, by key. */
export type Attributes = ReadonlyMap<string, Attribute>;

export function attributesOf(list: Iterable<Attribute>): Attributes {
  return new Map(Array.from(list, (attribute) => [attribute.key, attribute]));
}
