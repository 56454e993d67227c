import { bookIds, fieldOf } from '../books';
import type { BookId } from '../books';
import { message } from '../message';
import type { Bilingual, Message } from '../message';
import type { CustomerValue } from '../value';
import type { Attributes } from './attributes/attribute';
import { membersOf } from './membership';
import { rfmReasons, reasonsOf } from './reasons';
import type { SegmentDefinition } from './readyMade';

/** A segment with its members found. */
export interface Segment {
  readonly definition: SegmentDefinition;
  /** Customers, ascending. */
  readonly members: Int32Array;
  readonly reasonOf: (customer: number) => Message;
}

/** The RFM groups of a naming as segments. */
export function rfmSegments(value: CustomerValue, names: Readonly<Record<string, string>>): Segment[] {
  const { rfm } = value;
  const reasonOf = rfmReasons(value);
  return rfm.naming.groups.map((group, index) => ({
    definition: {
      id: group.id,
      name: names[group.id] ?? group.name,
      criterion: { field: 'value.group', operator: 'is', value: group.id },
      strategy: group.strategy,
      color: group.color,
    },
    members: rfm.customers.filter((_, entry) => rfm.groups[entry] === index),
    reasonOf,
  }));
}

/** Asks every definition of the data; those that cannot be asked are named in the notes. */
export function segmentsOf(
  definitions: readonly SegmentDefinition[],
  attributes: Attributes,
  value: CustomerValue,
): { readonly segments: Segment[]; readonly notes: Message[] } {
  const segments: Segment[] = [];
  const notes: Message[] = [];
  const { customerCount, period } = value.facts;
  for (const definition of definitions) {
    const { criterion, name: segment } = definition;
    const found = membersOf(criterion, attributes, customerCount, period.asOf);
    if (found.kind === 'members') {
      segments.push({
        definition,
        members: found.members,
        reasonOf: reasonsOf(criterion, attributes, period.asOf),
      });
      continue;
    }
    const { problem } = found;
    const field = fieldName(problem.field);
    notes.push(
      problem.kind === 'wrongOperator'
        ? message('segments.warning.wrongOperator', { segment, field, operator: problem.operator })
        : message(`segments.warning.${problem.kind}`, { segment, field }),
    );
  }
  return { segments, notes };
}

/** What an attribute is called where there is no data for it. */
function fieldName(key: string): string | Bilingual {
  const [book = '', field = ''] = key.split('.');
  return (bookIds.find((id) => id === book) && fieldOf(book as BookId, field)?.title) ?? key;
}

/** Members two segments share, by index of the segments; the diagonal holds the sizes. */
export function overlapOf(segments: readonly Segment[], customerCount: number): number[][] {
  const flags = segments.map(({ members }) => {
    const flag = new Uint8Array(customerCount);
    for (const member of members) flag[member] = 1;
    return flag;
  });
  return segments.map((_, a) =>
    segments.map(({ members }, b) => {
      if (a === b) return members.length;
      let shared = 0;
      for (const member of members) shared += flags[a]?.[member] ?? 0;
      return shared;
    }),
  );
}
