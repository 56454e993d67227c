import { fieldOf } from '../books';
import { message } from '../message';
import type { Message, Text } from '../message';
import { places } from '../standards';
import { columnOf } from '../table';
import { clusterLinks } from './clusters';
import { decisionLookup } from './decisions';
import type { RecordDecision } from './decisions';
import { fieldKinds } from './fieldKind';
import type { MatchSource } from './matchSource';
import type { MatchField } from './preparedFields';
import type { DuplicateReport } from './report';
import { pairsByRules, ruleField } from './rules';
import type { DuplicateRule } from './rules';

/** What rules find, as it is reported. Pairs people told apart are left out. */
export function ruleReport(
  source: MatchSource,
  rules: readonly DuplicateRule[],
  decisions: readonly RecordDecision[],
  side: Uint8Array | undefined,
): DuplicateReport {
  const decided = decisionLookup(decisions);
  const { records } = source;
  const fields = [...source.fields, idField(source)];
  const { pairs, skipped, unusable } = pairsByRules(fields, records, rules, places());
  const allowed = pairs.filter(({ a, b }) => decided(a, b) !== 'different' && !(side && side[a] === side[b]));
  const found = new Set(allowed.map(({ a, b }) => `${a},${b}`));
  const together = decisions.filter(
    ({ a, b, decision }) => decision === 'same' && !found.has(`${a},${b}`) && !(side && side[a] === side[b]),
  );
  const score = (a: number, b: number) => (decided(a, b) === 'different' ? -Infinity : 0);
  const { clusters } = clusterLinks(
    [...together, ...allowed].map(({ a, b }) => ({ a, b, score: 0 })),
    { largest: Infinity, average: -Infinity, unit: (record) => record, score },
  );
  return {
    pairs: [
      ...allowed.map(({ a, b, rule }) => ({
        ...certain(a, b),
        reasons: rule.all.map(({ field, how }) => ({ field, level: how, weight: 0 })),
        sentence: message('duplicates.reason', {
          because: message('duplicates.byRule', { rule: ruleMessage(rule, fields) }),
          verdict: message('duplicates.verdict.likely'),
        }),
      })),
      ...together.map(({ a, b }) => ({
        ...certain(a, b),
        reasons: [],
        sentence: message('duplicates.reason', {
          because: message('duplicates.byDecision'),
          verdict: message('duplicates.verdict.same'),
        }),
      })),
    ],
    clusters,
    notes: [
      ...skipped.map(({ rule, rows }) =>
        message('duplicates.ruleOverfull', { rule: ruleMessage(rule, fields), rows }),
      ),
      ...unusable.map(({ rule, field }) =>
        message('duplicates.ruleWithoutField', {
          rule: ruleMessage(rule, fields),
          field: fieldLabel(fields, field),
        }),
      ),
    ],
  };
}

const certain = (a: number, b: number) => ({ a, b, probability: 1, decision: 'same' as const });

/** What people call a field of a rule, whether the table has it or not. */
function fieldLabel(fields: readonly MatchField[], wanted: string): Text {
  const kind = fieldKinds.find((each) => each === wanted);
  return ruleField(fields, wanted)?.label ?? (kind ? message(`duplicates.field.${kind}`) : wanted);
}

/** 客户编号, by which two rows are compared only where a rule says so. */
function idField({ ids }: MatchSource): MatchField {
  return {
    name: 'customerId',
    label: fieldOf('registration', 'customerId')?.title ?? 'customerId',
    kind: 'code',
    column: columnOf(ids.map((id) => (id === '' ? null : id))),
  };
}

/** 「公司名相似（≥ 88%），电话相同」: the conditions of a rule in words. */
function ruleMessage({ all }: DuplicateRule, fields: readonly MatchField[]): Message {
  const words = all.map(({ field, how, atLeast }) =>
    message(`duplicates.rule.${how}`, {
      field: fieldLabel(fields, field),
      percent: Math.round(atLeast * 100),
    }),
  );
  const [first = message('duplicates.nothingShared'), ...rest] = words;
  return rest.reduce<Message>((said, next) => message('duplicates.and', { first: said, rest: next }), first);
}
