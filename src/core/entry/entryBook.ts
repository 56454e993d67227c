import { bookSection, needScaleSection, ownFieldSection, tagsInForce, teamLists } from '../books';
import type { Records } from '../books';
import { workbookDirectory } from '../customers';
import { matchSource } from '../duplicates';
import type { Decision } from '../duplicates';
import { Labels, readChangedRows, readSheets, recordSetOf, sheetKinds } from '../intake';
import type { ReadSheet, RecognisedTable } from '../intake';
import type { JobContext, JobInput, Progress } from '../job';
import { isMessage } from '../message';
import { readSection } from '../sections';
import type { SheetTable } from '../table';
import { checkRows, rulesInForce } from '../validation';
import type { LiveSurroundings, ReportedFinding } from '../validation';
import type { EntryAnswer, EntryWarning } from './answer';
import { CustomerRows } from './customerRows';
import { enteredCustomer, registeredCustomers } from './enteredCustomer';
import { rowsOfSheet } from './rowsOfSheet';

/** A list on a sheet: what its columns hold and where it stands now. Sheet rows from 1. */
interface List {
  readonly recognised: RecognisedTable;
  /** First row of the header; the first record's row where there is none. */
  head: number;
  first: number;
  last: number;
}

/** Whether rows are asked about, taken over, or both. */
interface Looking {
  readonly asks: boolean;
  readonly takes: boolean;
}

/**
 * A workbook that answers, row by row, what is wrong with what somebody enters and whether the customer is registered
 * already. Opened once; afterwards it is told of every change and reads nothing but the changed rows.
 */
export class EntryBook {
  private readonly teamLists;

  private constructor(
    private readonly lists: ReadonlyMap<string, readonly List[]>,
    private readonly customers: CustomerRows | undefined,
    private readonly labels: Labels,
    private readonly around: LiveSurroundings,
    private readonly rules: ReturnType<typeof rulesInForce>,
  ) {
    this.teamLists = teamLists(around.own, around.tags);
  }

  static *open(input: JobInput, { today }: Pick<JobContext, 'today'>): Generator<Progress, EntryBook, void> {
    const { sections } = input;
    const own = readSection(sections, ownFieldSection);
    const read = yield* readSheets(input);
    const set = recordSetOf(read);
    return new EntryBook(
      listsOf(read),
      customersOf(read, input),
      new Labels(sheetKinds(own)),
      {
        directory: workbookDirectory(set, sections, today),
        ...{ today, own, tags: tagsInForce(input) },
        customerNumber: readSection(sections, bookSection).customerNumber,
        needsHighFrom: readSection(sections, needScaleSection).highFrom,
      },
      rulesInForce(sections),
    );
  }

  /** What there is to say of rows as they stand; nothing is taken over. */
  ask(rows: SheetTable): EntryAnswer {
    return this.look(rows, { asks: true, takes: false });
  }

  /** The same for rows that were just changed here: each is compared with the others, then taken over. */
  enter(rows: SheetTable): EntryAnswer {
    return this.look(rows, { asks: true, takes: true });
  }

  /** Takes over rows somebody else changed: nobody here is to be told. */
  take(rows: SheetTable): EntryAnswer {
    return this.look(rows, { asks: false, takes: true });
  }

  /** Rows were put in before `row` (`count` positive) or taken out from it on. */
  shift(sheet: string, row: number, count: number): EntryAnswer {
    let isOutdated = false;
    for (const list of this.lists.get(sheet) ?? []) {
      isOutdated ||= movesHeader(list, row, count);
      list.head = Math.min(moved(list.head, row, count), moved(list.first, row, count));
      // Rows put in right below the header belong to the list.
      if (count < 0 || row !== list.first) list.first = moved(list.first, row, count);
      list.last = moved(list.last + 1, row, count) - 1;
    }
    this.customers?.shift(sheet, row, count);
    return { looked: [], findings: [], warnings: [], isOutdated };
  }

  /** The team decided which customers are the same or not. */
  decide(decisions: readonly Decision[]): void {
    this.customers?.decide(decisions);
  }

  private look(rows: SheetTable, looking: Looking): EntryAnswer {
    const looked: EntryAnswer['looked'][number][] = [];
    const findings: ReportedFinding[] = [];
    const warnings: EntryWarning[] = [];
    let isOutdated = false;
    const end = rows.firstRow + rows.rowCount - 1;
    for (const list of this.lists.get(rows.name) ?? []) {
      if (rows.firstRow < list.first && end >= list.head) isOutdated = true;
      const from = Math.max(rows.firstRow, list.first);
      // What is written right below a list belongs to it.
      const to = from <= list.last + 1 ? end : list.last;
      if (from > to || this.startsBelow(rows.name, list, to)) continue;
      const own = rowsOfSheet(rows, from, to);
      const records = readChangedRows(own, list.recognised, this.labels, this.teamLists);
      if (records === undefined) {
        isOutdated = true;
        continue;
      }
      list.last = Math.max(list.last, records.rows.at(-1) ?? 0);
      looked.push({ sheet: rows.name, from, to });
      if (looking.asks) findings.push(...checkRows(records, this.around, this.rules));
      warnings.push(...this.compare(records, list, { from, to }, looking));
    }
    return { looked, findings, warnings, isOutdated };
  }

  /** Whether rows up to `to` reach into the next list of the sheet. */
  private startsBelow(sheet: string, list: List, to: number): boolean {
    return (this.lists.get(sheet) ?? []).some(({ head }) => head > list.last && head <= to);
  }

  private compare(
    records: Records,
    { recognised }: List,
    { from, to }: { readonly from: number; readonly to: number },
    { asks, takes }: Looking,
  ): EntryWarning[] {
    const { customers } = this;
    if (records.book !== 'registration' || customers === undefined) return [];
    const { sheet } = records;
    const byRow = new Map(Array.from(records.rows, (row, record) => [row, record] as const));
    const warnings: EntryWarning[] = [];
    for (let row = from; row <= to; row += 1) {
      const record = byRow.get(row);
      const entered = record === undefined ? undefined : enteredCustomer(records, recognised, record);
      if (asks && entered) {
        const matches = customers.matches(sheet, row, entered);
        if (matches.length > 0) warnings.push({ sheet, row, name: entered.name, matches });
      }
      if (takes) customers.take(sheet, row, entered);
    }
    return warnings;
  }
}

/** Where a row stands after rows came before `row` or went from it on; one that went is where the next stands. */
const moved = (at: number, row: number, count: number) => (at < row ? at : Math.max(row, at + count));

/** Whether rows come within a list's header or go out of it. */
const movesHeader = ({ head, first }: List, row: number, count: number) =>
  count > 0 ? head < row && row < first : row < first && row - count > head;

function listsOf(read: readonly ReadSheet[]): ReadonlyMap<string, readonly List[]> {
  const lists = new Map<string, readonly List[]>();
  for (const { sheet, tables, unused } of read) {
    if (unused !== undefined) continue;
    const { name, firstRow } = sheet.view.table;
    const own = tables.flatMap(({ recognised }): List[] => {
      if (recognised.kind === undefined) return [];
      const { from, to, headerRows, span, blockRows } = recognised.table;
      // A form's rows are no records: any of them means everything has to be read again.
      if (blockRows !== undefined)
        return [{ recognised, head: span.top + firstRow, first: span.bottom + 1 + firstRow, last: 0 }];
      return [
        { recognised, head: (headerRows[0] ?? from) + firstRow, first: from + firstRow, last: to + firstRow },
      ];
    });
    if (own.length > 0) lists.set(name, own);
  }
  return lists;
}

function customersOf(read: readonly ReadSheet[], { sections }: JobInput): CustomerRows | undefined {
  const registrations = read
    .filter(({ unused }) => unused === undefined)
    .map((each) => ({
      ...each,
      tables: each.tables.filter(({ extracted }) => extracted?.records.book === 'registration'),
    }))
    .filter(({ tables }) => tables.length > 0);
  if (registrations.length === 0) return undefined;
  const source = matchSource(registrations, undefined);
  if (isMessage(source)) return undefined;
  return new CustomerRows(source, registeredCustomers(source, registrations), sections);
}
