import { z } from 'zod';
import { ownFieldSection } from '../books';
import { keptNumbers } from '../customers';
import { isRefusal } from '../job';
import type { Job, JobContext, JobInput, JobOutcome, JobRefusal, Steps } from '../job';
import { message } from '../message';
import type { Bilingual, Message } from '../message';
import { consentMonths, consentsOf, tracksConsent } from '../privacy';
import { readSection } from '../sections';
import type { Sections } from '../sections';
import type { SheetSpec } from '../sheets';
import { isoDate } from '../text';
import type { Serial } from '../units';
import {
  customerValue,
  movementOf,
  noPurchases,
  rfmOptions,
  snapshotSection,
  valueInput,
  withSnapshot,
} from '../value';
import type { CustomerValue, ValueInput } from '../value';
import { attributesOf } from './attributes/attribute';
import type { Attributes } from './attributes/attribute';
import { kindAttributes } from './attributes/kindAttributes';
import { registrationAttributes, relatedAttributes } from './attributes/recordAttributes';
import { valueAttributes } from './attributes/valueAttributes';
import { memberDetails } from './memberDetails';
import { overviewSheet } from './overviewSheet';
import type { SegmentSize } from './overviewSheet';
import { previousMembers } from './previousMembers';
import { offerOf } from './offers';
import { readyMade } from './readyMade';
import { ownSegment, segmentSection } from './recipe';
import type { SegmentRecipe } from './recipe';
import { rfmSegments, segmentsOf } from './segment';
import type { Segment } from './segment';
import { segmentSheet, segmentSheetPrefix } from './segmentSheet';

/** Choices of 分群: those of the scores, and which segments are made. */
export const segmentsOptions = rfmOptions.extend({
  /** What is left out is what the workbook's recipe says. */
  rfmGroups: z.boolean().optional(),
  /** Ids of ready-made and offered segments. */
  ready: z.array(z.string()).optional(),
  /** The team's own segments. */
  own: z.array(ownSegment).optional(),
  /** More segments than this are made only when `confirmed`. */
  limit: z.int().min(1).default(20),
  confirmed: z.boolean().default(false),
});
export type SegmentsOptions = z.infer<typeof segmentsOptions>;

/** Result of the segments job as JSON. */
export interface SegmentsSummary {
  readonly asOf: string;
  readonly segments: readonly {
    readonly id: string;
    readonly name: string;
    readonly customers: number;
    readonly amount: number;
    readonly amountShare: number;
    readonly newcomers: number | null;
    readonly leavers: number | null;
    readonly sheet: boolean;
    /** 客户编号 of the members, best first. */
    readonly members: readonly string[];
  }[];
}

/** 一键分群's segment sheets and 分群概览. */
export const segmentsJob: Job<SegmentsOptions, SegmentsSummary> = {
  id: 'segments',
  needs: ['orders'],
  settingsOf: 'rfm',
  options: segmentsOptions,
  run,
};

/** What makes segments out of records already read; jobs that have them call this. */
export interface Segmentation {
  readonly sheets: readonly SheetSpec[];
  readonly notes: readonly Message[];
  readonly summary: SegmentsSummary;
}

function* run(
  input: JobInput,
  options: SegmentsOptions,
  context: JobContext,
): Steps<JobOutcome<SegmentsSummary>> {
  const read = yield* valueInput(input, options, context);
  const value = customerValue(read.ledger, options, context.today);
  if (value.rfm.customers.length === 0) return noPurchases(value);
  const made = yield* segmentation(input, read, value, options, context.locale);
  if (isRefusal(made)) return made;
  return {
    kind: 'result',
    sheets: made.sheets,
    edits: [],
    sections: {
      ...keptNumbers(read.directory),
      ...(options.snapshot ? withSnapshot(input.sections, value) : {}),
    },
    summary: made.summary,
    notes: [...value.warnings, ...made.notes],
  };
}

/** Everything conditions can be asked about in these records. */
export function customerAttributes(
  read: ValueInput,
  value: CustomerValue,
  options: SegmentsOptions,
  sections: Sections,
): Attributes {
  const { set, directory } = read;
  const { customerCount, period } = value.facts;
  return attributesOf([
    ...valueAttributes(value, options.names),
    ...registrationAttributes(set, directory, customerCount, readSection(sections, ownFieldSection)),
    ...kindAttributes(set, directory, customerCount),
    ...relatedAttributes(set, directory, customerCount, period.asOf),
  ]);
}

/** Finds the segments and lays out their sheets and the dashboard. */
export function* segmentation(
  input: JobInput,
  read: ValueInput,
  value: CustomerValue,
  options: SegmentsOptions,
  locale: JobContext['locale'],
): Steps<Segmentation | JobRefusal> {
  yield { step: message('job.step.segments'), done: 0 };
  const attributes = customerAttributes(read, value, options, input.sections);
  const recipe = recipeOf(input, options);
  const { segments, notes } = chosenSegments(recipe, attributes, value, options.names);
  const before = previousMembers(input.sheets, new Set(value.ledger.buyers.ids));
  const hasSheet = ({ members, definition }: Segment) => members.length > 0 || before.has(definition.id);
  const sheetCount = segments.filter(hasSheet).length;
  if (sheetCount > options.limit && !options.confirmed) {
    return {
      kind: 'refusal',
      problem: message('segments.refused.tooMany', { segments: sheetCount, limit: options.limit }),
    };
  }

  const details = memberDetails(read.set, read.directory);
  const { ids } = value.ledger.buyers;
  const total = value.facts.amount.reduce((sum, amount) => sum + amount, 0);
  const sizes = segments.map((segment): SegmentSize => {
    const earlier = before.get(segment.definition.id);
    const amount = segment.members.reduce((sum, member) => sum + (value.facts.amount[member] ?? 0), 0);
    let kept = 0;
    for (const member of segment.members) if (earlier?.has(ids[member] ?? '')) kept++;
    return {
      segment,
      amount,
      amountShare: total > 0 ? amount / total : 0,
      newcomers: earlier && segment.members.length - kept,
      leavers: earlier && earlier.size - kept,
      hasSheet: hasSheet(segment),
    };
  });
  const sheets: SheetSpec[] = [];
  const movement = movementOf(value, readSection(input.sections, snapshotSection), options);
  sheets.push(overviewSheet({ sizes, value, movement, names: options.names }));
  for (const [i, { segment, hasSheet: isMade }] of sizes.entries()) {
    yield { step: message('job.step.segments'), done: (i + 1) / (sizes.length + 1) };
    if (isMade)
      sheets.push(segmentSheet(segment, { value, details, before: before.get(segment.definition.id) }));
  }
  return {
    sheets,
    notes: [...notes, ...consentWarnings(read, sizes, value.facts.period.asOf)],
    summary: summaryOf(sizes, sheets, value, locale),
  };
}

/** How many members of the segments have refused the use of their data, where the registration tells. */
function consentWarnings(
  { set, directory }: ValueInput,
  sizes: readonly SegmentSize[],
  today: Serial,
): readonly Message[] {
  if (!tracksConsent(set)) return [];
  const members = new Set(sizes.flatMap(({ segment }) => [...segment.members]));
  const count = consentsOf(set, directory, { today, months: consentMonths }).filter(
    ({ customer, state }) => members.has(customer) && (state === 'refused' || state === 'expired'),
  ).length;
  return count === 0 ? [] : [message('privacy.consent.inSegments', { count })];
}

/** The workbook's recipe, as far as the options do not say otherwise. */
export function recipeOf(
  { sections }: Pick<JobInput, 'sections'>,
  { rfmGroups, ready, own }: Pick<SegmentsOptions, 'rfmGroups' | 'ready' | 'own'>,
): SegmentRecipe {
  const kept = readSection(sections, segmentSection);
  const chosen = ready ?? kept.ready;
  return {
    rfmGroups: rfmGroups ?? kept.rfmGroups,
    own: own ?? kept.own,
    ...(chosen === undefined ? {} : { ready: chosen }),
  };
}

/** The segments of a recipe with their members; those the data say nothing about are named in the notes. */
export function chosenSegments(
  { rfmGroups, ready, own }: SegmentRecipe,
  attributes: Attributes,
  value: CustomerValue,
  names: Readonly<Record<string, string>>,
): { readonly segments: readonly Segment[]; readonly notes: readonly Message[] } {
  const known = new Map(readyMade.map((definition) => [definition.id, definition]));
  const definitions = (ready ?? [...known.keys()]).map((id) => ({
    id,
    definition: known.get(id) ?? offerOf(id),
  }));
  const foundReady = segmentsOf(
    definitions.flatMap(({ definition }) => definition ?? []),
    attributes,
    value,
  );
  const foundOwn = segmentsOf(own, attributes, value);
  return {
    segments: [...(rfmGroups ? rfmSegments(value, names) : []), ...foundReady.segments, ...foundOwn.segments],
    notes: [
      ...definitions
        .filter(({ definition }) => definition === undefined)
        .map(({ id }) => message('segments.warning.unknownSegment', { segment: id })),
      // Nobody asked for the default segments one by one: those without data are simply not there.
      ...(ready === undefined ? [] : foundReady.notes),
      ...foundOwn.notes,
    ],
  };
}

function summaryOf(
  sizes: readonly SegmentSize[],
  sheets: readonly SheetSpec[],
  value: CustomerValue,
  locale: JobContext['locale'],
): SegmentsSummary {
  const made = new Set(sheets.map(({ id }) => id));
  const word = (name: string | Bilingual) =>
    typeof name === 'string' ? name : locale === 'zh-CN' ? name.zh : name.en;
  return {
    asOf: isoDate(value.facts.period.asOf),
    segments: sizes.map(({ segment, amount, amountShare, newcomers, leavers }) => ({
      id: segment.definition.id,
      name: word(segment.definition.name),
      customers: segment.members.length,
      amount,
      amountShare,
      newcomers: newcomers ?? null,
      leavers: leavers ?? null,
      sheet: made.has(segmentSheetPrefix + segment.definition.id),
      members: Array.from(segment.members, (member) => value.ledger.buyers.ids[member] ?? ''),
    })),
  };
}
