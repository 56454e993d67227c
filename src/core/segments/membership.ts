import { serialOfIso } from '../text';
import type { Serial } from '../units';
import type { Attribute, Attributes } from './attributes/attribute';
import { isCondition, operators } from './criterion';
import type { Condition, Criterion } from './criterion';

/** Why a criterion cannot be asked. */
export type CriterionProblem =
  | { readonly kind: 'noData'; readonly field: string }
  | { readonly kind: 'wrongOperator'; readonly field: string; readonly operator: string }
  | { readonly kind: 'wrongValue'; readonly field: string };

export type Membership =
  | { readonly kind: 'members'; readonly members: Int32Array }
  | { readonly kind: 'problem'; readonly problem: CriterionProblem };

type Test = (customer: number) => boolean;
type Compiled = Test | CriterionProblem;

/** The customers a criterion holds for, ascending; or why it cannot be asked of these data. */
export function membersOf(
  criterion: Criterion,
  attributes: Attributes,
  customerCount: number,
  asOf: Serial,
): Membership {
  const test = compile(criterion, attributes, asOf);
  if (typeof test !== 'function') return { kind: 'problem', problem: test };
  const members = new Int32Array(customerCount);
  let count = 0;
  for (let customer = 0; customer < customerCount; customer++) {
    if (test(customer)) members[count++] = customer;
  }
  return { kind: 'members', members: members.slice(0, count) };
}

/** A test of one customer, for reasons and live counts; or why there is none. */
export function compile(criterion: Criterion, attributes: Attributes, asOf: Serial): Compiled {
  if (isCondition(criterion)) return compileCondition(criterion, attributes, asOf);
  const tests: Test[] = [];
  for (const part of 'all' in criterion ? criterion.all : criterion.any) {
    const test = compile(part, attributes, asOf);
    if (typeof test !== 'function') return test;
    tests.push(test);
  }
  return 'all' in criterion
    ? (customer) => tests.every((test) => test(customer))
    : (customer) => tests.some((test) => test(customer));
}

function compileCondition(condition: Condition, attributes: Attributes, asOf: Serial): Compiled {
  const { field, operator } = condition;
  const attribute = attributes.get(field);
  if (!attribute) return { kind: 'noData', field };
  const allowed: readonly string[] = operators[attribute.kind];
  if (!allowed.includes(operator)) return { kind: 'wrongOperator', field, operator };
  const test =
    attribute.kind === 'text' ? textTest(attribute, condition) : numberTest(attribute, condition, asOf);
  return test ?? { kind: 'wrongValue', field };
}

function textTest({ values }: Extract<Attribute, { kind: 'text' }>, condition: Condition): Test | undefined {
  const { operator, value } = condition;
  if (operator === 'known') return (customer) => (values[customer] ?? '') !== '';
  if (operator === 'unknown') return (customer) => (values[customer] ?? '') === '';
  if (operator === 'oneOf') {
    if (!Array.isArray(value)) return undefined;
    const wanted = new Set<string>(value);
    return (customer) => wanted.has(values[customer] ?? '');
  }
  if (typeof value !== 'string') return undefined;
  // An unknown text is neither the value nor certainly another.
  if (operator === 'is') return (customer) => values[customer] === value;
  if (operator === 'isNot')
    return (customer) => (values[customer] ?? '') !== '' && values[customer] !== value;
  if (operator === 'startsWith') return (customer) => values[customer]?.startsWith(value) === true;
  return (customer) => values[customer]?.includes(value) === true;
}

function numberTest(
  { kind, values }: Extract<Attribute, { kind: 'number' | 'date' }>,
  { operator, value }: Condition,
  asOf: Serial,
): Test | undefined {
  const at = (customer: number) => values[customer] as number;
  if (operator === 'known') return (customer) => !Number.isNaN(at(customer));
  if (operator === 'unknown') return (customer) => Number.isNaN(at(customer));
  const isDay = operator === 'since' || operator === 'until';
  const limit =
    kind === 'date' && isDay ? (typeof value === 'string' ? serialOfIso(value) : undefined) : value;
  if (typeof limit !== 'number') return undefined;
  const today = Math.floor(asOf);
  switch (operator) {
    case 'atLeast':
      return (customer) => at(customer) >= limit;
    case 'atMost':
      return (customer) => at(customer) <= limit;
    case 'above':
      return (customer) => at(customer) > limit;
    case 'below':
      return (customer) => at(customer) < limit;
    case 'equals':
      return (customer) => at(customer) === limit;
    case 'since':
      return (customer) => Math.floor(at(customer)) >= limit;
    case 'until':
      return (customer) => Math.floor(at(customer)) <= limit;
    case 'withinDays':
      return (customer) => today - Math.floor(at(customer)) <= limit;
    case 'olderThanDays':
      return (customer) => today - Math.floor(at(customer)) > limit;
    default:
      return undefined;
  }
}
