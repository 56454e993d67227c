import { message } from '../../core';
import { formatAll } from '../assignAll';
import { CodedError } from '../codedError';
import type { Exchange } from '../exchange';
import { jsonTextBytes } from '../payload';
import { readBlocks } from '../reader/rangeChunks';
import { partsOf } from './textParts';

/** Rows fetched with the first look; what most workbooks remember fits in them. */
const HEAD_ROWS = 40;
/** A full part of Chinese text. */
const PART_BYTES = 90_000;
const INDEX_BYTES = 60;
/** Marks rows written but not yet valid; a run that died leaves them, the next one writes over them. */
const STAGED = '~';
const COLUMNS = 3;

/** One row of the sheet: which text it is a part of. */
interface StoreRow {
  readonly key: string;
  /** `1/3`: first of three parts. */
  readonly part: string;
  readonly text?: string;
}

/** What `request` queued. */
export interface StoreRequest {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly used: Excel.Range;
  readonly head: Excel.Range | undefined;
}

/** Queues the first look at a store. With `texts`, its first rows come along. */
export function requestStore(
  context: Excel.RequestContext,
  name: string,
  { texts }: { readonly texts: boolean },
): StoreRequest {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  if (!texts) return { sheet, name, used, head: undefined };
  const head = sheet.getRangeByIndexes(1, 0, HEAD_ROWS, COLUMNS);
  head.load('values');
  return { sheet, name, used, head };
}

/**
 * Texts by key, of any length, in the rows of a very hidden sheet: key, part, text. New texts are written beside the old
 * and become valid together in one exchange (`flip`), so that a failed run leaves what was remembered.
 */
export class TextStore {
  private readonly staged = new Map<number, string>();
  /** Keys whose texts go with the next flip. */
  private readonly dropped = new Set<string>();

  private constructor(
    readonly name: string,
    /** By row below the heading row; undefined where free. */
    private readonly rows: (StoreRow | undefined)[],
  ) {}

  static async open(context: Excel.RequestContext, request: StoreRequest): Promise<TextStore> {
    const { used, head, sheet, name } = request;
    // A store that is not there yet has no rows; an empty one only its heading.
    const count = used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1;
    const rows: (StoreRow | undefined)[] = new Array<StoreRow | undefined>(Math.max(0, count));
    const take = (start: number, cells: readonly (readonly unknown[])[]) => {
      cells.forEach(([key, part, text], offset) => {
        if (start + offset < count) rows[start + offset] = storeRow(key, part, text);
      });
    };
    if (head && !head.isNullObject) take(0, head.values as unknown[][]);
    const done = head ? Math.min(HEAD_ROWS, count) : 0;
    if (count > done) {
      const block = {
        sheet,
        row: done + 1,
        column: 0,
        rows: count - done,
        columns: head ? COLUMNS : COLUMNS - 1,
        rowBytes: head ? PART_BYTES : INDEX_BYTES,
      };
      await readBlocks(context, 'values', [block], (_block, chunk, cells) => {
        take(chunk.row - 1, cells);
      });
    }
    return new TextStore(name, rows);
  }

  keys(): string[] {
    return [...new Set(this.validRows().map(({ row }) => row.key))];
  }

  /** The whole texts among those already read; texts with missing parts are as good as none. */
  texts(): Map<string, string> {
    const parts = new Map<string, string[]>();
    for (const { row } of this.validRows()) {
      const [index, total] = row.part.split('/').map(Number);
      if (index === undefined || total === undefined || row.text === undefined) continue;
      const list = parts.get(row.key) ?? new Array<string>(total);
      list[index - 1] = row.text;
      parts.set(row.key, list);
    }
    const texts = new Map<string, string>();
    for (const [key, list] of parts) {
      if (!Array.from(list).includes(undefined as never)) texts.set(key, list.join(''));
    }
    return texts;
  }

  /** Reads the texts of some keys of a store opened without texts. */
  async read(context: Excel.RequestContext, keys: ReadonlySet<string>): Promise<Map<string, string>> {
    const sheet = context.workbook.worksheets.getItem(this.name);
    const wanted = this.validRows().filter(({ row }) => keys.has(row.key) && row.text === undefined);
    const blocks = runsOf(wanted.map(({ index }) => index)).map(({ start, count }) => ({
      sheet,
      row: start + 1,
      column: 2,
      rows: count,
      columns: 1,
      rowBytes: PART_BYTES,
    }));
    await readBlocks(context, 'values', blocks, (_block, chunk, cells) => {
      cells.forEach(([text], offset) => {
        const index = chunk.row - 1 + offset;
        const row = this.rows[index];
        if (row) this.rows[index] = { ...row, text: String(text) };
      });
    });
    const texts = this.texts();
    return new Map([...texts].filter(([key]) => keys.has(key)));
  }

  /** Writes texts into free rows, not valid yet, and reads each back in the same exchange. */
  async stage(exchange: Exchange, texts: ReadonlyMap<string, string>): Promise<() => void> {
    const sheet = exchange.context.workbook.worksheets.getItem(this.name);
    const checks: { range: Excel.Range; text: string }[] = [];
    const free = this.freeRows();
    for (const [key, text] of texts) {
      const parts = partsOf(text);
      for (const [at, part] of parts.entries()) {
        const index = free.next().value;
        const bytes = jsonTextBytes(part);
        await exchange.room(6, { sent: bytes, received: bytes });
        const range = sheet.getRangeByIndexes(index + 1, 0, 1, COLUMNS);
        formatAll(range, '@');
        const row = { key, part: `${at + 1}/${parts.length}`, text: part };
        range.values = [[STAGED + key, row.part, part]];
        range.load('values');
        this.rows[index] = { ...row, key: STAGED + key };
        this.staged.set(index, key);
        checks.push({ range, text: part });
      }
    }
    return () => {
      for (const { range, text } of checks) {
        const read = (range.values as unknown[][])[0]?.[2];
        if (String(read) !== text) throw new CodedError(message('workbook.notSaved', { sheet: this.name }));
      }
    };
  }

  /** Lets go of a text with the next flip. */
  drop(key: string): void {
    this.dropped.add(key);
  }

  /** Queues the emptying of every row that holds no text: what stood there before is gone for good. */
  wipe(context: Excel.RequestContext): void {
    const sheet = context.workbook.worksheets.getItem(this.name);
    const free = [...this.rows.keys()].filter((index) => this.rows[index] === undefined);
    for (const { start, count } of runsOf(free)) {
      sheet.getRangeByIndexes(start + 1, 0, count, COLUMNS).values = Array.from({ length: count }, () =>
        new Array<string>(COLUMNS).fill(''),
      );
    }
  }

  /** Queues what makes the staged texts valid and frees the rows of those they replace. Returns what takes it back. */
  flip(context: Excel.RequestContext): (later: Excel.RequestContext) => void {
    const renewed = new Set([...this.staged.values(), ...this.dropped]);
    this.dropped.clear();
    const replaced = this.validRows().filter(
      ({ row, index }) => renewed.has(row.key) && !this.staged.has(index),
    );
    const before = new Map<number, string>();
    const keyCells = (target: Excel.RequestContext, keys: ReadonlyMap<number, string>) => {
      const sheet = target.workbook.worksheets.getItem(this.name);
      for (const { start, count } of runsOf([...keys.keys()])) {
        const values = Array.from({ length: count }, (_, offset) => [keys.get(start + offset) ?? '']);
        sheet.getRangeByIndexes(start + 1, 0, count, 1).values = values;
      }
    };
    const after = new Map<number, string>();
    for (const { index, row } of replaced) {
      before.set(index, row.key);
      after.set(index, '');
      this.rows[index] = undefined;
    }
    for (const [index, key] of this.staged) {
      before.set(index, '');
      after.set(index, key);
      const row = this.rows[index];
      if (row) this.rows[index] = { ...row, key };
    }
    this.staged.clear();
    keyCells(context, after);
    return (later) => {
      keyCells(later, before);
    };
  }

  private validRows(): { readonly index: number; readonly row: StoreRow }[] {
    return this.rows.flatMap((row, index) => (row && !row.key.startsWith(STAGED) ? [{ index, row }] : []));
  }

  private *freeRows(): Generator<number, never, void> {
    for (let index = 0; ; index += 1) {
      const row = this.rows[index];
      if (!this.staged.has(index) && (row === undefined || row.key.startsWith(STAGED))) yield index;
    }
  }
}

function storeRow(key: unknown, part: unknown, text: unknown): StoreRow | undefined {
  if (typeof key !== 'string' || key === '') return undefined;
  const row = { key, part: `${part as string | number}` };
  return text === undefined ? row : { ...row, text: `${text as string | number}` };
}

/** Ascending indexes as runs of neighbours. */
function runsOf(indexes: readonly number[]): { start: number; count: number }[] {
  const runs: { start: number; count: number }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.start + last.count === index) last.count += 1;
    else runs.push({ start: index, count: 1 });
  }
  return runs;
}
