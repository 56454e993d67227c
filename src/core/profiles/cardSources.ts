import { countOf, ownFieldSection, tagsInForce } from '../books';
import type { OwnField, RecordSet } from '../books';
import { workbookDirectory } from '../customers';
import type { CustomerDirectory } from '../customers';
import type { JobContext, JobInput, Steps } from '../job';
import { message } from '../message';
import { analyseNeeds, needsOptions, settled } from '../needs';
import type { NeedsAnalysis } from '../needs';
import { readSection } from '../sections';
import { serialOfIso } from '../text';
import { computedTags, customerValue, ledgerOf } from '../value';
import type { ComputedTag, CustomerValue, RfmOptions } from '../value';
import { lifetimesOf } from './cardLifetime';
import type { CardLifetime } from './cardLifetime';

/** What cards are put together from: everything the workbook says of all its customers. */
export interface CardSources {
  readonly set: RecordSet;
  readonly directory: CustomerDirectory;
  readonly needs: NeedsAnalysis;
  /** Left out where nobody bought anything. */
  readonly value?: CustomerValue;
  readonly computedTags: readonly ComputedTag[];
  /** What a customer is expected to be worth; null for those who never bought. */
  readonly lifetimeOf: (customer: number) => CardLifetime | null;
  /** Names the team gave to RFM groups, by group id. */
  readonly groupNames: Readonly<Record<string, string>>;
  /** As a serial. */
  readonly today: number;
  /** Fields the team added; they are facts like any other. */
  readonly own: readonly OwnField[];
}

interface Known {
  readonly basis: string;
  readonly directory: CustomerDirectory;
  sources?: { readonly scoring: string; readonly gathered: CardSources };
}

/** What was worked out of a workbook's sheets, for as long as these very sheets are worked on: people look at card after card. */
const known = new WeakMap<JobInput['sheets'], Known>();

function knownOf({ sheets, sections }: JobInput, set: RecordSet, { today }: JobContext): Known {
  const basis = JSON.stringify([sections, today]);
  const before = known.get(sheets);
  if (before?.basis === basis) return before;
  const now: Known = { basis, directory: workbookDirectory(set, sections, today) };
  known.set(sheets, now);
  return now;
}

/** Who is who in the workbook; the same sheets are gone through once. */
export function cardDirectory(input: JobInput, set: RecordSet, context: JobContext): CustomerDirectory {
  return knownOf(input, set, context).directory;
}

/** Everything cards need, worked out once for the same sheets and scoring. */
export function* cardSources(
  input: JobInput,
  set: RecordSet,
  scoring: RfmOptions,
  context: JobContext,
): Steps<CardSources> {
  const own = knownOf(input, set, context);
  const key = JSON.stringify(scoring);
  if (own.sources?.scoring === key) return own.sources.gathered;
  const gathered = yield* gather(input, set, own.directory, scoring, context);
  own.sources = { scoring: key, gathered };
  return gathered;
}

function* gather(
  input: JobInput,
  set: RecordSet,
  directory: CustomerDirectory,
  scoring: RfmOptions,
  context: JobContext,
): Steps<CardSources> {
  yield { step: message('job.step.value'), done: 0.3 };
  const value = valueOf(set, directory, scoring, context);
  yield { step: message('job.step.needs'), done: 0.5 };
  const today = Math.floor(serialOfIso(scoring.asOf) ?? context.today);
  const needs = analyseNeeds(set, directory, settled(needsOptions.parse({}), input.sections), today);
  yield { step: message('job.step.value'), done: 0.7 };
  const lifetimes = value && lifetimesOf(value);
  return {
    set,
    directory,
    needs,
    computedTags: value ? computedTags(value, tagsInForce(input)) : [],
    lifetimeOf: (customer) => lifetimes?.(customer) ?? null,
    groupNames: scoring.names,
    today,
    own: readSection(input.sections, ownFieldSection),
    ...(value ? { value } : {}),
  };
}

/** Everything the orders say; nothing where nobody bought anything. */
function valueOf(
  set: RecordSet,
  directory: CustomerDirectory,
  scoring: RfmOptions,
  { today }: JobContext,
): CustomerValue | undefined {
  if (countOf(set, 'orders') === 0) return undefined;
  const value = customerValue(ledgerOf(set, directory, 'leave'), scoring, today);
  return value.rfm.customers.length === 0 ? undefined : value;
}
