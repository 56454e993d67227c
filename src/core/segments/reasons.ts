import { message } from '../message';
import type { Bilingual, Message, Text } from '../message';
import { isoDate } from '../text';
import { serial } from '../units';
import type { Serial } from '../units';
import type { CustomerValue } from '../value';
import type { Attribute, Attributes, Unit } from './attributes/attribute';
import { isCondition } from './criterion';
import type { Condition, Criterion, Operator } from './criterion';
import { compile } from './membership';

const signs: Partial<Readonly<Record<Operator, string>>> = {
  atLeast: '≥',
  atMost: '≤',
  above: '>',
  below: '<',
  equals: '=',
  withinDays: '≤',
  olderThanDays: '>',
};

/**
 * Says why a customer meets a criterion: the conditions that hold, with the customer's own values. Of alternatives
 * only the first that holds is named. The criterion must have been asked of these attributes before.
 */
export function reasonsOf(
  criterion: Criterion,
  attributes: Attributes,
  asOf: Serial,
): (customer: number) => Message {
  if (isCondition(criterion)) return conditionReason(criterion, attributes, asOf);
  if ('all' in criterion) {
    const parts = criterion.all.map((part) => reasonsOf(part, attributes, asOf));
    return (customer) =>
      parts
        .map((part) => part(customer))
        .reduce((first, second) => message('segments.reason.and', { first, second }));
  }
  const parts = criterion.any.map((part) => ({
    holds: compile(part, attributes, asOf),
    reason: reasonsOf(part, attributes, asOf),
  }));
  return (customer) => {
    const met = parts.find(({ holds }) => typeof holds === 'function' && holds(customer)) ?? parts[0];
    if (!met) throw new RangeError('A criterion needs at least one alternative.');
    return met.reason(customer);
  };
}

function conditionReason(
  condition: Condition,
  attributes: Attributes,
  asOf: Serial,
): (customer: number) => Message {
  const attribute = attributes.get(condition.field);
  if (!attribute) throw new RangeError(`There is no attribute ${condition.field}.`);
  const field = attribute.title;
  if (condition.operator === 'unknown') return () => message('segments.reason.unknown', { field });
  if (attribute.kind === 'text') {
    return (customer) => message('segments.reason.is', { field, actual: labelOf(attribute, customer) });
  }
  if (attribute.kind === 'date') return dateReason(attribute, condition, asOf);
  const comparison = signs[condition.operator];
  const { unit, values } = attribute;
  const limit = typeof condition.value === 'number' ? measured(condition.value, unit) : undefined;
  return (customer) => {
    const actual = measured(values[customer] as number, unit);
    return comparison === undefined || limit === undefined
      ? message('segments.reason.is', { field, actual })
      : message('segments.reason.compared', { field, actual, comparison, limit });
  };
}

function dateReason(
  { title: field, values }: Extract<Attribute, { kind: 'date' }>,
  { operator, value }: Condition,
  asOf: Serial,
): (customer: number) => Message {
  const comparison = signs[operator];
  return (customer) => {
    const day = Math.floor(values[customer] as number);
    const date = isoDate(serial(day));
    return comparison === undefined || typeof value !== 'number'
      ? message('segments.reason.is', { field, actual: date })
      : message('segments.reason.daysAgo', {
          field,
          date,
          days: Math.floor(asOf) - day,
          comparison,
          limit: value,
        });
  };
}

function labelOf(
  { values, labels }: Extract<Attribute, { kind: 'text' }>,
  customer: number,
): string | Bilingual {
  const value = values[customer] ?? '';
  return labels?.[value] ?? value;
}

/** A number with its unit, rounded as people read it. */
export function measured(value: number, unit: Unit): Text {
  const count = Number(value.toFixed(Math.abs(value) < 100 ? 1 : 0));
  switch (unit) {
    case 'days':
      return message('value.unit.days', { count });
    case 'yuan':
      return message('value.unit.yuan', { count: Math.round(value) });
    case 'share':
      return `${Math.round(value * 100)}%`;
    case 'times':
      return message('segments.amount.times', { count });
    case 'score':
      return message('segments.amount.score', { count });
    case 'count':
      return message('segments.amount.count', { count });
  }
}

/** Says which scores put a customer in an RFM group. */
export function rfmReasons({ rfm }: CustomerValue): (customer: number) => Message {
  const entryOf = new Map(Array.from(rfm.customers, (customer, entry) => [customer, entry]));
  const { scores, values } = rfm;
  return (customer) => {
    const entry = entryOf.get(customer);
    if (entry === undefined) throw new RangeError(`Customer ${customer} has no scores.`);
    return message('segments.reason.rfm', {
      r: scores.recency[entry] as number,
      f: scores.frequency[entry] as number,
      m: scores.monetary[entry] as number,
      recency: values.recency[entry] as number,
      frequency: values.frequency[entry] as number,
      monetary: Math.round(values.monetary[entry] as number),
    });
  };
}
