import { z } from 'zod';
import type { BookId, PackId } from '../books';
import type { Job, JobInput, JobOutcome, Steps } from '../job';
import { CellKind, columnLength, kindAt, scalarAt } from '../table';
import { isoDate } from '../text';
import { serial } from '../units';
import type { FoundColumn } from './foundTable';
import { readSheets } from './readRecords';
import type { ReadSheet, ReadTable } from './readRecords';
import type { UnusedReason } from './unusedReason';
import type { Doubt } from './recogniseTable';
import type { NonDataKind } from './rowKinds';

/** A column of a recognised table for the mapping page. */
export interface RecognisedColumn {
  /** Position among the table's columns, from 0; mappings are kept by it. */
  readonly position: number;
  readonly header: string;
  /** From 1; 0 for a column put together from the cells of a form. */
  readonly sheetColumn: number;
  /** Field keys; none for a column that is carried over. */
  readonly fields: readonly string[];
  readonly confidence: number;
  readonly alternatives: readonly string[];
  /** The first filled cells, dates written out. */
  readonly samples: readonly string[];
}

/** A table with what was recognised in it; its rows and the rows that are none add up to all its rows. */
export interface RecognisedBook {
  readonly fingerprint: string;
  readonly book: BookId | null;
  readonly pack: PackId;
  readonly layout: 'list' | 'form';
  readonly confidence: number;
  readonly remembered: boolean;
  /** Sheet row of the header's last row, from 1; null for none. */
  readonly headerRow: number | null;
  readonly rows: number;
  readonly nonData: Readonly<Partial<Record<NonDataKind, number>>>;
  readonly columns: readonly RecognisedColumn[];
  readonly doubts: readonly Doubt[];
}

/** What is on every sheet of the workbook. */
export interface RecogniseSummary {
  readonly sheets: readonly {
    readonly sheet: string;
    /** Why nothing of it is used; null when it is. */
    readonly unused: UnusedReason | null;
    /** The sheet its rows stand on too: a question whether they count twice. */
    readonly copyOf: string | null;
    readonly tables: readonly RecognisedBook[];
  }[];
}

/** Looks at every sheet and says what it takes it for; makes and changes nothing. */
export const recogniseJob: Job<object, RecogniseSummary> = {
  id: 'recognise',
  needs: [],
  options: z.object({}),
  run,
};

function* run(input: JobInput): Steps<JobOutcome<RecogniseSummary>> {
  const read = yield* readSheets(input);
  const summary = { sheets: read.map(summarised) };
  return { kind: 'result', sheets: [], edits: [], sections: {}, summary, notes: [] };
}

function summarised({ sheet, tables, unused, copyOf }: ReadSheet): RecogniseSummary['sheets'][number] {
  const { view } = sheet;
  return {
    sheet: view.table.name,
    unused: unused ?? null,
    copyOf: copyOf ?? null,
    tables: tables.map((table) => book(table, (row) => view.sheetRow(row))),
  };
}

const samplesShown = 3;

function book({ recognised, extracted }: ReadTable, sheetRow: (row: number) => number): RecognisedBook {
  const { table, kind } = recognised;
  const headerRow = table.headerRows.at(-1);
  const nonData: Partial<Record<NonDataKind, number>> = {};
  for (const row of extracted?.nonData ?? []) nonData[row.kind] = (nonData[row.kind] ?? 0) + 1;
  return {
    fingerprint: recognised.fingerprint,
    book: kind?.book ?? null,
    pack: recognised.pack,
    layout: table.layout,
    confidence: recognised.confidence,
    remembered: recognised.remembered,
    headerRow: headerRow === undefined ? null : sheetRow(headerRow),
    rows: extracted?.records.count ?? 0,
    nonData,
    columns: recognised.columns.map(({ column, fields, confidence, alternatives }) => {
      const found = table.columns[column];
      return {
        position: column,
        header: found?.label ?? '',
        sheetColumn: found?.sheetColumn ?? 0,
        fields,
        confidence,
        alternatives: alternatives.map(({ field }) => field),
        samples: found === undefined ? [] : samplesOf(found, table.from),
      };
    }),
    doubts: recognised.doubts,
  };
}

function samplesOf({ cells }: FoundColumn, from: number): string[] {
  const samples: string[] = [];
  const until = Math.min(columnLength(cells), from + 50);
  for (let row = from; row < until && samples.length < samplesShown; row++) {
    const value = scalarAt(cells, row);
    if (value === null || value === '') continue;
    const isDate = typeof value === 'number' && kindAt(cells, row) === CellKind.date;
    samples.push(isDate ? isoDate(serial(value)) : String(value));
  }
  return samples;
}
