import { z } from 'zod';
import type { Gazetteer } from '../text';
import { fieldKinds } from './fieldKind';
import type { FieldKind } from './fieldKind';
import type { MatchField } from './preparedFields';
import { ruleReader } from './ruleReader';
import type { RuleReader } from './ruleReader';

/** How two cells have to agree: 完全相同, 忽略空格大小写, 相似 ≥ atLeast. */
const conditionSchema = z.object({
  /** A column header, a field key, or a kind of field, whichever the table has. */
  field: z.string(),
  how: z.enum(['exact', 'loose', 'similar']).default('loose'),
  /** 0 to 1, for `similar`. */
  atLeast: z.number().min(0).max(1).default(0.9),
});

export const ruleSchema = z.object({
  /** For the team's own use; people are told the conditions. */
  name: z.string().default(''),
  all: z.array(conditionSchema).min(1),
});

/** Rows that meet all conditions of a rule are duplicates by it. */
export type DuplicateRule = z.output<typeof ruleSchema>;
type Condition = DuplicateRule['all'][number];

const similar = (field: FieldKind, atLeast: number): Condition => ({ field, how: 'similar', atLeast });
const loose = (field: FieldKind | 'customerId'): Condition => ({ field, how: 'loose', atLeast: 1 });

export const rulePresets = ['b2b', 'b2c', 'channel', 'shop'] as const;
export type RulePreset = (typeof rulePresets)[number];

/** 查重规则 by business. Any rule suffices. */
export const rulesOfPreset: Readonly<Record<RulePreset, readonly DuplicateRule[]>> = {
  b2b: [
    { name: 'company+phone', all: [similar('company', 0.88), loose('phone')] },
    { name: 'uscc', all: [loose('code')] },
  ],
  b2c: [
    { name: 'person+phone', all: [loose('person'), loose('phone')] },
    { name: 'person+address', all: [loose('person'), similar('address', 0.85)] },
  ],
  channel: [
    { name: 'company+contact+region', all: [similar('company', 0.88), loose('person'), loose('region')] },
  ],
  shop: [
    { name: 'member', all: [loose('customerId')] },
    { name: 'phone', all: [loose('phone')] },
    { name: 'email', all: [loose('email')] },
  ],
};

/** A pair found by a rule. */
export interface RulePair {
  readonly a: number;
  readonly b: number;
  readonly rule: DuplicateRule;
}

export interface RuleResult {
  readonly pairs: readonly RulePair[];
  /** Groups of equal cells too large to compare every two rows of. */
  readonly skipped: readonly { readonly rule: DuplicateRule; readonly rows: number }[];
  /** Rules that ask for a field the table does not have. */
  readonly unusable: readonly { readonly rule: DuplicateRule; readonly field: string }[];
}

/** Rows beyond this that share a value are not taken two by two: no customer is entered that often. */
const largestGroup = 300;

/** Finds the pairs that meet a rule. */
export function pairsByRules(
  fields: readonly MatchField[],
  records: number,
  rules: readonly DuplicateRule[],
  places: Gazetteer,
): RuleResult {
  const found = new Map<number, RulePair>();
  const skipped: { rule: DuplicateRule; rows: number }[] = [];
  const unusable: { rule: DuplicateRule; field: string }[] = [];
  for (const rule of rules) {
    const conditions = rule.all.map((condition) => ({
      ...condition,
      source: ruleField(fields, condition.field),
    }));
    const lost = conditions.find(({ source }) => source === undefined);
    if (lost) {
      unusable.push({ rule, field: lost.field });
      continue;
    }
    const readers = conditions.flatMap(({ source, how, atLeast }) =>
      source ? [ruleReader(source, { how, atLeast }, places)] : [],
    );
    for (const group of groupsBy(readers, records)) {
      if (group.length > largestGroup) {
        skipped.push({ rule, rows: group.length });
        continue;
      }
      eachPair(group, (a, b) => {
        const key = a * records + b;
        if (!found.has(key) && readers.every(({ agree }) => agree?.(a, b) ?? true))
          found.set(key, { a, b, rule });
      });
    }
  }
  return { pairs: Array.from(found.values()), skipped, unusable };
}

/** The field a condition means: by header or key, else the first of that kind. */
export function ruleField(fields: readonly MatchField[], wanted: string): MatchField | undefined {
  const byName = fields.find(({ name }) => name === wanted);
  if (byName || !fieldKinds.some((kind) => kind === wanted)) return byName;
  return fields.find(({ kind }) => kind === wanted);
}

/** Records that share a key in every condition: equality first, so that the groups stay small. */
function groupsBy(readers: readonly RuleReader[], records: number): readonly number[][] {
  const groups = new Map<string, number[]>();
  const equal = readers.filter(({ agree }) => !agree);
  const joined = equal.length > 0 ? equal : readers.slice(0, 1);
  for (let record = 0; record < records; record += 1) {
    const keys = joined.reduce<readonly string[]>(
      (prefixes, reader) =>
        prefixes.flatMap((prefix) => reader.keys(record).map((key) => `${prefix}\u001f${key}`)),
      [''],
    );
    for (const key of keys) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return Array.from(groups.values()).filter(({ length }) => length > 1);
}

function eachPair(group: readonly number[], visit: (a: number, b: number) => void): void {
  group.forEach((a, index) => {
    for (const b of group.slice(index + 1)) visit(a, b);
  });
}
