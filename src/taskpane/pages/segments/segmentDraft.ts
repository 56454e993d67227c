import type { Condition, ConditionField, Criterion, Operator, OwnSegment } from '../../../core/segments';

export type Join = 'all' | 'any';

/** A condition as far as it is filled in; `value` is what the user typed. */
export interface DraftCondition {
  readonly field: string;
  readonly operator: Operator;
  readonly value: string;
}

export interface DraftGroup {
  readonly join: Join;
  readonly conditions: readonly DraftCondition[];
}

/** A segment somebody is making or changing. */
export interface SegmentDraft {
  readonly id: string;
  readonly name: string;
  readonly strategy: string;
  readonly owner: string;
  /** Between the groups. */
  readonly join: Join;
  readonly groups: readonly DraftGroup[];
  /** The criterion of a segment whose conditions are nested too deeply for groups; it stays as it is. */
  readonly deep?: Criterion;
}

/** Operators that ask for no value. */
const bare = new Set<Operator>(['known', 'unknown']);
const dayCounts = new Set<Operator>(['withinDays', 'olderThanDays']);

export const asksForValue = (operator: Operator): boolean => !bare.has(operator);

/** What the value of a condition is typed as. */
export function valueKind(field: ConditionField, operator: Operator): 'number' | 'date' | 'choice' | 'text' {
  if (field.kind === 'number' || dayCounts.has(operator)) return 'number';
  if (field.kind === 'date') return 'date';
  return field.values.length > 0 && (operator === 'is' || operator === 'isNot') ? 'choice' : 'text';
}

/** A first condition on a field: the operator most asked for. */
export function firstCondition(field: ConditionField): DraftCondition {
  const operator = { number: 'atLeast', date: 'withinDays', text: 'is' } as const;
  const [value] = field.values;
  return { field: field.key, operator: operator[field.kind], value: value?.value ?? '' };
}

/** The criterion of a draft; undefined while a condition lacks its value. */
export function criterionOf(draft: SegmentDraft, fields: readonly ConditionField[]): Criterion | undefined {
  if (draft.deep) return draft.deep;
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const parts: Criterion[] = [];
  for (const { join, conditions } of draft.groups) {
    const inside: Condition[] = [];
    for (const each of conditions) {
      const field = byKey.get(each.field);
      const condition = field && conditionOf(each, field);
      if (!condition) return undefined;
      inside.push(condition);
    }
    const [only, ...more] = inside;
    if (!only) return undefined;
    parts.push(more.length === 0 ? only : joined(join, inside));
  }
  const [only, ...more] = parts;
  if (!only) return undefined;
  return more.length === 0 ? only : joined(draft.join, parts);
}

function joined(join: Join, parts: readonly Criterion[]): Criterion {
  return join === 'all' ? { all: parts } : { any: parts };
}

function conditionOf(
  { field: key, operator, value }: DraftCondition,
  field: ConditionField,
): Condition | undefined {
  if (!asksForValue(operator)) return { field: key, operator };
  const text = value.trim();
  if (text === '') return undefined;
  if (operator === 'oneOf') {
    const values = text.split(/[、,，;；]/u).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
    return { field: key, operator, value: values };
  }
  if (valueKind(field, operator) !== 'number') return { field: key, operator, value: text };
  const number = Number(text);
  if (!Number.isFinite(number)) return undefined;
  return { field: key, operator, value: field.unit === 'share' ? number / 100 : number };
}

/** A segment of the recipe as a draft. */
export function draftOf(
  { id, name, strategy, owner, criterion }: OwnSegment,
  fields: readonly ConditionField[],
): SegmentDraft {
  const head = { id, name, strategy, owner: owner ?? '' };
  const outer = joinOf(criterion);
  const isFlat = outer === undefined || outer.parts.every((part) => joinOf(part) === undefined);
  const groups = isFlat ? [groupOf(criterion, fields)] : outer.parts.map((part) => groupOf(part, fields));
  return groups.every((group) => group !== undefined)
    ? { ...head, join: isFlat ? 'all' : outer.join, groups }
    : { ...head, join: 'all', groups: [], deep: criterion };
}

function joinOf(
  criterion: Criterion,
): { readonly join: Join; readonly parts: readonly Criterion[] } | undefined {
  if ('field' in criterion) return undefined;
  return 'all' in criterion ? { join: 'all', parts: criterion.all } : { join: 'any', parts: criterion.any };
}

function groupOf(criterion: Criterion, fields: readonly ConditionField[]): DraftGroup | undefined {
  const { join, parts } = joinOf(criterion) ?? { join: 'all' as const, parts: [criterion] };
  const conditions = parts.flatMap((part) => ('field' in part ? [typed(part, fields)] : []));
  return conditions.length === parts.length ? { join, conditions } : undefined;
}

function typed({ field, operator, value }: Condition, fields: readonly ConditionField[]): DraftCondition {
  const isShare = fields.find(({ key }) => key === field)?.unit === 'share';
  const text =
    value === undefined
      ? ''
      : typeof value === 'number'
        ? String(isShare ? Math.round(value * 10_000) / 100 : value)
        : typeof value === 'string'
          ? value
          : value.join('、');
  return { field, operator, value: text };
}

/** An id no other segment has. */
export function freeId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`own${number}`)) number += 1;
  return `own${number}`;
}
