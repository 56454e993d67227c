import { z } from 'zod';
import { fieldOf, recordCell } from '../books';
import type { RecordSet, Records } from '../books';
import { keptNumbers, workbookDirectory } from '../customers';
import type { CustomerDirectory } from '../customers';
import { readRecords } from '../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { Message, Text } from '../message';
import type { CellEdit } from '../sheets';
import { isoDate, serialOfIso } from '../text';
import { serial } from '../units';
import { doneMarks, formerKeys } from './doneMarks';
import { monthly, monthlySheet, quarterly, quarterlySheet } from './queueSheets';
import { reviewItems } from './reviewItems';
import type { ReviewItem } from './reviewItems';
import { byOwner, staleCustomers } from './staleCustomers';
import type { StaleCustomer } from './staleCustomers';

/** Choices of 核对与复盘. */
export const cadenceOptions = z.object({
  asOf: z.iso.date().optional(),
  /** Write the days things were marked done into 核对日期, and 更新时间 of tags and needs. */
  writeBack: z.boolean().default(false),
});
export type CadenceOptions = z.infer<typeof cadenceOptions>;

/** How much of something one person has to look at. */
export interface OwnerCount {
  /** Empty for what nobody owns. */
  readonly owner: string;
  readonly customers: number;
  readonly tags: number;
  readonly needs: number;
}

/** A day that was or would be written: what was marked done, where it goes, and what stood there. */
export interface WriteBack {
  readonly kind: 'customer' | ReviewItem['kind'];
  readonly name: string;
  /** The tag or need; empty for a customer. */
  readonly what: Text;
  readonly sheet: string;
  readonly row: number;
  /** `YYYY-MM-DD`; null for an empty cell. */
  readonly before: string | null;
  readonly after: string;
}

export interface CadenceSummary {
  readonly asOf: string;
  readonly customers: number;
  /** Of these, never checked. */
  readonly never: number;
  readonly tags: number;
  readonly needs: number;
  readonly owners: readonly OwnerCount[];
  /** Marked done on the sheets and not yet written. */
  readonly done: readonly WriteBack[];
}

/** 核对与复盘: what has to be checked this quarter and reviewed this month, by whom, and what is done. */
export const cadenceJob: Job<CadenceOptions, CadenceSummary> = {
  id: 'cadence',
  needs: ['registration'],
  options: cadenceOptions,
  run,
};

function* run(
  input: JobInput,
  { asOf, writeBack }: CadenceOptions,
  context: JobContext,
): Steps<JobOutcome<CadenceSummary>> {
  const set = yield* readRecords(input);
  yield { step: message('job.step.cadence'), done: 0.4 };
  const today = Math.floor(serialOfIso(asOf) ?? context.today);
  const directory = workbookDirectory(set, input.sections, context.today);
  yield { step: message('job.step.cadence'), done: 0.6 };
  const stale = staleCustomers(set, directory, today);
  yield { step: message('job.step.cadence'), done: 0.7 };
  const items = reviewItems(set, directory, today);
  yield { step: message('job.step.cadence'), done: 0.9 };
  const { writes, missing } = writeBacks(input, set, directory, stale, items, today);
  const isWritten = new Set(writeBack ? writes.map(({ key }) => key) : []);
  const customers = stale.filter(({ key }) => !isWritten.has(key));
  const open = items.filter(({ key }) => !isWritten.has(key));
  return {
    kind: 'result',
    sheets: [
      quarterlySheet(customers, directory, today, formerKeys(input.sheets, quarterly.id, quarterly.table)),
      monthlySheet(open, directory, today, formerKeys(input.sheets, monthly.id, monthly.table)),
    ],
    edits: writeBack ? writes.map(({ edit }) => edit) : [],
    sections: keptNumbers(directory),
    summary: {
      asOf: isoDate(serial(today)),
      customers: customers.length,
      never: customers.filter(({ days }) => days === null).length,
      tags: open.filter(({ kind }) => kind === 'tag').length,
      needs: open.filter(({ kind }) => kind === 'need').length,
      owners: ownerCounts(customers, open),
      done: writes.map(({ told }) => told),
    },
    notes: missing,
  };
}

interface Write {
  readonly key: string;
  readonly edit: CellEdit;
  readonly told: WriteBack;
}

/** What the marks on the sheets of the last run mean for the cells they are about. */
function writeBacks(
  { sheets }: JobInput,
  set: RecordSet,
  { names, registrations }: CustomerDirectory,
  stale: readonly StaleCustomer[],
  items: readonly ReviewItem[],
  today: number,
): { readonly writes: readonly Write[]; readonly missing: readonly Message[] } {
  const checked = new Map(
    doneMarks(sheets, quarterly.id, quarterly.table, today).map(({ key, on }) => [key, on]),
  );
  const reviewed = new Map(
    doneMarks(sheets, monthly.id, monthly.table, today).map(({ key, on }) => [key, on]),
  );
  const marked = [
    ...stale
      .filter(({ key }) => checked.has(key))
      .flatMap(({ key, customer }): Marked[] => {
        const place = registrations[customer];
        const records = set.parts[place?.part ?? -1];
        const told = { kind: 'customer', name: names[customer] ?? '', what: '' } as const;
        return records && place
          ? [{ key, told, on: checked.get(key) ?? today, records, record: place.record, field: 'checkedOn' }]
          : [];
      }),
    ...items
      .filter(({ key }) => reviewed.has(key))
      .map(({ key, kind, name, what, place }): Marked => {
        const told = { kind, name, what };
        return { key, told, on: reviewed.get(key) ?? today, ...place, field: 'updatedOn' };
      }),
  ];
  const missing = marked.filter(({ records, record, field }) => !recordCell(records, field, record));
  const columns = new Map(
    missing.map(({ records, field }) => [`${records.sheet}|${field}`, { records, field }]),
  );
  return {
    writes: marked.flatMap(write),
    missing: Array.from(columns.values(), ({ records: { book, sheet }, field }) =>
      message('cadence.noColumn', { sheet, field: fieldOf(book, field)?.title ?? field }),
    ),
  };
}

/** Something marked done, and the date cell it is about. */
interface Marked {
  readonly key: string;
  readonly told: Pick<WriteBack, 'kind' | 'name' | 'what'>;
  readonly on: number;
  readonly records: Records;
  readonly record: number;
  readonly field: string;
}

/** The change of one date cell; none where the sheet has no such column. */
function write({ key, told, on, records, record, field }: Marked): Write[] {
  const cell = recordCell(records, field, record);
  if (cell === undefined) return [];
  const { sheet, row, before } = cell;
  return [
    {
      key,
      edit: { kind: 'cell', ...cell, after: on, format: 'date', cause: message('cadence.cause') },
      told: {
        ...told,
        sheet,
        row,
        before:
          typeof before === 'number' ? isoDate(serial(before)) : before === null ? null : String(before),
        after: isoDate(serial(on)),
      },
    },
  ];
}

/** What each person has to do, those with most first. */
function ownerCounts(
  customers: readonly StaleCustomer[],
  items: readonly ReviewItem[],
): readonly OwnerCount[] {
  const counts = new Map<string, { customers: number; tags: number; needs: number }>();
  const of = (owner: string) => {
    const known = counts.get(owner) ?? { customers: 0, tags: 0, needs: 0 };
    counts.set(owner, known);
    return known;
  };
  for (const { owner } of customers) of(owner).customers += 1;
  for (const { owner, kind } of items) of(owner)[kind === 'tag' ? 'tags' : 'needs'] += 1;
  const total = ({ customers: a, tags: b, needs: c }: OwnerCount) => a + b + c;
  return Array.from(counts, ([owner, count]) => ({ owner, ...count })).sort(
    (a, b) => total(b) - total(a) || byOwner(a.owner, b.owner),
  );
}
