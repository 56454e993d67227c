import { z } from 'zod';
import type { Message } from '../../core';
import { validationRun } from '../dropdowns/validationRuns';
import { ownSheets } from '../ownSheets';
import { requestStore } from './textStore';
import type { StoreRequest, TextStore } from './textStore';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A sheet by its id; the name is for files whose ids another program has changed, and for people. */
const sheetPlace = { sheetId: z.string(), sheet: z.string(), row: z.number(), column: z.number() };

const cellImage = z.object({ value: scalar, formula: z.string().optional(), format: z.string() });

const cellRecord = z.object({
  kind: z.literal('cell'),
  ...sheetPlace,
  /** What stood there: its formula, or else its value as Excel gives it (dates in the workbook's own date system). */
  before: cellImage,
  after: cellImage,
});

const said = { content: z.string(), author: z.string() };

/** A threaded comment on one of the row's cells, from 0. Excel lets nobody write in another's name. */
const rowComment = z.object({
  at: z.number(),
  ...said,
  resolved: z.boolean(),
  replies: z.array(z.object(said)),
});

const rowRecord = z.object({
  kind: z.enum(['removeRow', 'insertRow']),
  ...sheetPlace,
  cells: z.array(cellImage),
  /** The sheet's row goes or comes, not the cells alone. */
  wholeRow: z.literal(true).optional(),
  /** Height in points, where it is not the sheet's standard, of a whole row. */
  height: z.number().optional(),
  hidden: z.literal(true).optional(),
  /** By what the edit that puts it back names it. */
  key: z.string().optional(),
  /** Where its looks, notes, links and rules are kept meanwhile. */
  parked: z.string().optional(),
  /** By cell of a row that is put back, which cell of the parked one it was, from 0; -1 for none. */
  origins: z.array(z.number()).optional(),
  /** The Excel table it was a row of. */
  table: z.string().optional(),
  comments: z.array(rowComment).optional(),
});

const formulaRecord = z.object({
  kind: z.literal('formula'),
  ...sheetPlace,
  /** The defined name it is what stands for; it has no place. */
  name: z.string().optional(),
  before: z.string(),
  /** Once the rows of the batch had moved. */
  after: z.string(),
  /** Excel did it by itself. */
  follows: z.literal(true).optional(),
});

const appendRecord = z.object({
  kind: z.literal('appendRows'),
  ...sheetPlace,
  /** The Excel table that grows: its name, its first row, and whether a totals row ends it. */
  table: z.object({ name: z.string(), top: z.number(), hasTotals: z.boolean() }).optional(),
  /** By row; null where the cell was left to Excel. */
  cells: z.array(z.array(cellImage.nullable())),
});

const dropdownRecord = z.object({
  kind: z.literal('dropdown'),
  ...sheetPlace,
  rows: z.number(),
  /** What the restored dropdown draws from. */
  source: z.string(),
  before: z.array(validationRun),
});

export const editRecord = z.union([cellRecord, rowRecord, appendRecord, dropdownRecord, formulaRecord]);

const batchRecord = z.object({
  batch: z.string(),
  job: z.string(),
  at: z.string(),
  title: z.custom<Message>((value) => typeof value === 'object' && value !== null && 'code' in value),
  /** Report sheets it made; `replaced` where there was one of the report before. */
  sheets: z.array(z.object({ reportId: z.string(), name: z.string(), replaced: z.boolean().optional() })),
  edits: z.number(),
  reverted: z.boolean(),
});

/** A changed cell: rows and columns from 1. */
export type CellRecord = z.infer<typeof cellRecord>;
/** A row taken out or put in, with its full image. */
export type RowRecord = z.infer<typeof rowRecord>;
/** A comment on a row that went. */
export type RowComment = z.infer<typeof rowComment>;
/** A formula that speaks of rows that moved. */
export type FormulaRecord = z.infer<typeof formulaRecord>;
/** Rows added at the end of a list. */
export type AppendRecord = z.infer<typeof appendRecord>;
/** A dropdown that was restored, with the rules that stood there. */
export type DropdownRecord = z.infer<typeof dropdownRecord>;
export type EditRecord = z.infer<typeof editRecord>;
/** The cell image a record keeps. */
export type CellImage = z.infer<typeof cellImage>;
/** One line of the history. */
export type BatchRecord = z.infer<typeof batchRecord>;

export const BATCH = 'batch/';
export const EDITS = 'edits/';

export function requestJournal(context: Excel.RequestContext): StoreRequest {
  return requestStore(context, ownSheets.journal, { texts: false });
}

/**
 * Id for a batch of this moment. It is numbered by the journal: clocks are set back, and two runs of one second are told
 * apart by nothing else.
 */
export function newBatchId(journal: TextStore, at: string): string {
  const numbers = journal.keys().flatMap((key) => (key.startsWith(BATCH) ? [numberOf(key)] : []));
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
  return `${last + 1}#${at}-${crypto.randomUUID().slice(0, 8)}`;
}

/** Number of a batch, by its id or key; 0 in journals that did not number them. */
function numberOf(batch: string): number {
  return Number(/(\d+)#/u.exec(batch)?.[1] ?? 0);
}

/** Texts a batch is kept as. */
export function batchTexts(record: BatchRecord, edits: readonly EditRecord[]): Map<string, string> {
  const texts = new Map([[BATCH + record.batch, JSON.stringify(record)]]);
  if (edits.length > 0) texts.set(EDITS + record.batch, JSON.stringify(edits));
  return texts;
}

/** All batches, the latest first. Records of a shape this version does not know are left out. */
export async function readBatches(context: Excel.RequestContext, store: TextStore): Promise<BatchRecord[]> {
  const keys = new Set(store.keys().filter((key) => key.startsWith(BATCH)));
  if (keys.size === 0) return [];
  const texts = await store.read(context, keys);
  return [...texts.values()]
    .flatMap((text) => {
      const record = batchRecord.safeParse(parsed(text));
      return record.success ? [record.data] : [];
    })
    .sort((a, b) => numberOf(b.batch) - numberOf(a.batch) || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The edits of batches, in their order; none of one whose records this version does not know. */
export async function readEdits(
  context: Excel.RequestContext,
  store: TextStore,
  batches: readonly string[],
): Promise<EditRecord[][]> {
  const known = new Set(store.keys());
  const keys = batches.map((batch) => EDITS + batch);
  const wanted = new Set(keys.filter((key) => known.has(key)));
  const texts = wanted.size === 0 ? new Map<string, string>() : await store.read(context, wanted);
  return keys.map((key) => {
    const records = z.array(editRecord).safeParse(parsed(texts.get(key) ?? ''));
    return records.success ? records.data : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
