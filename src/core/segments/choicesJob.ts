import { z } from 'zod';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { Message, Text } from '../message';
import { customerValue, noPurchases, valueInput } from '../value';
import type { CustomerValue } from '../value';
import type { Attribute, AttributeKind, Attributes, Unit } from './attributes/attribute';
import { criterionSchema } from './criterion';
import type { Criterion } from './criterion';
import { offerOf, offersFor } from './offers';
import { readyMade } from './readyMade';
import type { SegmentDefinition } from './readyMade';
import { ownSegment } from './recipe';
import { overlapOf, segmentsOf } from './segment';
import type { Segment } from './segment';
import { chosenSegments, customerAttributes, recipeOf, segmentsOptions } from './segmentsJob';

/** Choices of the segments page: those of the segments, and the segment somebody is just making. */
const choicesOptions = segmentsOptions.extend({
  draft: z.object({ id: ownSegment.shape.id.exactOptional(), criterion: criterionSchema }).exactOptional(),
  /** Fewest customers an offered segment has. */
  minimum: z.int().min(1).default(10),
});
type ChoicesOptions = z.infer<typeof choicesOptions>;

/** Something conditions can be asked about. */
export interface ConditionField {
  readonly key: string;
  readonly title: Text;
  readonly kind: AttributeKind;
  readonly unit: Unit | null;
  /** The values customers have, the most frequent first; empty where there are too many to choose from. */
  readonly values: readonly { readonly value: string; readonly label: Text; readonly customers: number }[];
}

/** A segment that can be chosen, with the customers it would have now. */
export interface SegmentChoice {
  readonly id: string;
  readonly name: Text;
  readonly group: 'rfm' | 'ready' | 'offered' | 'own';
  readonly chosen: boolean;
  /** Null where the data do not answer its conditions. */
  readonly customers: number | null;
}

/** What the segments page shows before anything is made. */
export interface ChoicesSummary {
  readonly customers: number;
  readonly fields: readonly ConditionField[];
  readonly choices: readonly SegmentChoice[];
  /** Customers two chosen segments share, those that share any: by index of `choices`. */
  readonly overlaps: readonly { readonly a: number; readonly b: number; readonly customers: number }[];
  readonly draft: DraftCount | null;
}

/** What the segment somebody is making would be. */
export interface DraftCount {
  /** Null where its conditions cannot be asked; the problem says why. */
  readonly customers: number | null;
  readonly problem: Message | null;
  /** Names of some of its customers, the best first. */
  readonly names: readonly string[];
  /** Chosen segments it shares customers with, the most first. */
  readonly overlaps: readonly { readonly name: Text; readonly customers: number }[];
}

/** The fields, segments and counts of the segments page; it writes nothing. */
export const segmentChoicesJob: Job<ChoicesOptions, ChoicesSummary> = {
  id: 'segmentChoices',
  needs: ['orders'],
  settingsOf: 'rfm',
  options: choicesOptions,
  run,
};

const mostValues = 60;
const shownNames = 5;

function* run(
  input: JobInput,
  options: ChoicesOptions,
  context: JobContext,
): Steps<JobOutcome<ChoicesSummary>> {
  const read = yield* valueInput(input, options, context);
  const value = customerValue(read.ledger, options, context.today);
  if (value.rfm.customers.length === 0) return noPurchases(value);
  yield { step: message('job.step.segments'), done: 0.5 };
  const attributes = customerAttributes(read, value, options, input.sections);
  const { customerCount } = value.facts;
  const recipe = recipeOf(input, options);
  const chosen = chosenSegments(recipe, attributes, value, options.names);
  const byId = new Map(chosen.segments.map((segment) => [segment.definition.id, segment]));
  const isChosen = new Set(recipe.ready ?? readyMade.map(({ id }) => id));

  const ready = readyMade.map((definition) =>
    choiceOf(definition, 'ready', isChosen, byId, attributes, value),
  );
  const offers = offersFor(attributes, customerCount, options.minimum);
  const kept = [...isChosen].filter((id) => !offers.some(({ definition }) => definition.id === id));
  const offered = [...offers.map(({ definition }) => definition), ...kept.flatMap((id) => offerOf(id) ?? [])];
  const choices: SegmentChoice[] = [
    ...(recipe.rfmGroups ? chosen.segments : [])
      .slice(0, value.rfm.naming.groups.length)
      .map(({ definition, members }): SegmentChoice => ({
        id: definition.id,
        name: definition.name,
        group: 'rfm',
        chosen: true,
        customers: members.length,
      })),
    ...ready,
    ...offered.map((definition) => choiceOf(definition, 'offered', isChosen, byId, attributes, value)),
    ...recipe.own.map((definition) =>
      choiceOf(definition, 'own', new Set([definition.id]), byId, attributes, value),
    ),
  ];
  return {
    kind: 'result',
    sheets: [],
    edits: [],
    sections: {},
    summary: {
      customers: customerCount,
      fields: fieldsOf(attributes),
      choices,
      overlaps: overlapsOf(choices, byId, customerCount),
      draft: options.draft ? draftOf(options.draft, chosen.segments, attributes, value) : null,
    },
    notes: [...value.warnings, ...chosen.notes],
  };
}

function choiceOf(
  definition: SegmentDefinition,
  group: SegmentChoice['group'],
  chosen: ReadonlySet<string>,
  found: ReadonlyMap<string, Segment>,
  attributes: Attributes,
  value: CustomerValue,
): SegmentChoice {
  const segment = found.get(definition.id) ?? segmentsOf([definition], attributes, value).segments[0];
  return {
    id: definition.id,
    name: definition.name,
    group,
    chosen: chosen.has(definition.id),
    customers: segment?.members.length ?? null,
  };
}

function fieldsOf(attributes: Attributes): ConditionField[] {
  return Array.from(attributes.values(), (attribute) => ({
    key: attribute.key,
    title: attribute.title,
    kind: attribute.kind,
    unit: attribute.kind === 'number' ? attribute.unit : null,
    values: valuesOf(attribute),
  }));
}

function valuesOf(attribute: Attribute): ConditionField['values'] {
  if (attribute.kind !== 'text') return [];
  const counts = new Map<string, number>();
  for (const value of attribute.values) {
    if (value === null || value === '') continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size > mostValues) return [];
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value, customers]) => ({ value, label: attribute.labels?.[value] ?? value, customers }));
}

/** Pairs of chosen segments that share customers. */
function overlapsOf(
  choices: readonly SegmentChoice[],
  found: ReadonlyMap<string, Segment>,
  customerCount: number,
): ChoicesSummary['overlaps'] {
  const places = choices.flatMap(({ id, chosen }, index) => {
    const segment = chosen ? found.get(id) : undefined;
    return segment ? [{ index, segment }] : [];
  });
  const shared = overlapOf(
    places.map(({ segment }) => segment),
    customerCount,
  );
  return shared.flatMap((row, a) =>
    row.flatMap((customers, b) => {
      const [first, second] = [places[a], places[b]];
      return b > a && customers > 0 && first && second
        ? [{ a: first.index, b: second.index, customers }]
        : [];
    }),
  );
}

function draftOf(
  { id, criterion }: { readonly id?: string; readonly criterion: Criterion },
  segments: readonly Segment[],
  attributes: Attributes,
  value: CustomerValue,
): DraftCount {
  const draft: SegmentDefinition = { id: 'draft', name: '', criterion, strategy: '', color: '#000000' };
  const { segments: found, notes } = segmentsOf([draft], attributes, value);
  const [segment] = found;
  if (!segment) return { customers: null, problem: notes[0] ?? null, names: [], overlaps: [] };
  const others = segments.filter(({ definition }) => definition.id !== id);
  const [shared] = overlapOf([segment, ...others], value.facts.customerCount);
  const { amount } = value.facts;
  const best = segment.members.toSorted((a, b) => (amount[b] ?? 0) - (amount[a] ?? 0) || a - b);
  return {
    customers: segment.members.length,
    problem: null,
    names: Array.from(best.slice(0, shownNames), (customer) => value.ledger.buyers.names[customer] ?? ''),
    overlaps: others
      .map(({ definition }, index) => ({ name: definition.name, customers: shared?.[index + 1] ?? 0 }))
      .filter(({ customers }) => customers > 0)
      .sort((a, b) => b.customers - a.customers),
  };
}
