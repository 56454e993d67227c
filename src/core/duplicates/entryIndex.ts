import type { Message } from '../message';
import { isPlaceholder } from '../text';
import type { Gazetteer } from '../text';
import { compareAll, limitsFor } from './candidates';
import type { CandidateLimits } from './candidates';
import { defaultModel } from './expectation';
import { reasonMessage } from './explain';
import type { MatchModel } from './model';
import { prepareFields } from './preparedFields';
import type { MatchField, PreparedField } from './preparedFields';
import { Scorer } from './scorer';
import type { Verdict } from './scorer';
import { tokenIndexOf } from './tokenIndex';
import type { TokenIndex } from './tokenIndex';

/** What is typed into a row, by field name; a field left out is empty. */
export type EnteredCells = Readonly<Record<string, string | undefined>>;

/** A row that may be the customer being entered. */
export interface EntryMatch extends Verdict {
  readonly record: number;
  readonly reason: Message;
}

/** A field with room behind the list's records: for the row being entered, and for rows added later. */
interface EntryField extends PreparedField {
  readonly values: unknown[];
  ids: Int32Array<ArrayBuffer>;
  /** Values from here on were typed in since, each into one row. */
  readonly typedFrom: number;
}

/**
 * Compares one row at a time with a whole list, for warnings while people type (撞单提醒). Built once and kept warm; a
 * question touches only rows that share something with the one entered.
 */
export class EntryIndex {
  private readonly fields: readonly EntryField[];
  private readonly tokens: TokenIndex;
  private readonly scorer: Scorer;
  private readonly limits: CandidateLimits;
  private shared: Float64Array<ArrayBuffer>;
  /** Records with the entered row's place among them; added rows stand behind it. */
  private size: number;
  /** Tokens of rows changed after the index was built, by field. */
  private readonly later: readonly Map<string, Set<number>>[];

  /** @param model What an earlier search learned from the list; left out, the defaults. */
  constructor(
    fields: readonly MatchField[],
    private readonly records: number,
    places: Gazetteer,
    model?: MatchModel,
  ) {
    const prepared = finished(prepareFields(fields, places));
    this.limits = limitsFor(records);
    this.tokens = tokenIndexOf(prepared, records, this.limits.block);
    this.fields = prepared.map((field) => withEntry(field, records));
    const levels = prepared.map(({ comparator }) => comparator.levels);
    this.scorer = new Scorer(this.fields, model ?? defaultModel(levels, records), records);
    this.size = records + 1;
    this.shared = new Float64Array(this.size);
    this.later = prepared.map(() => new Map<string, Set<number>>());
  }

  /** Rows that may be the customer entered, the most probable first. `except` is the row's own record, if it has one. */
  query(
    cells: EnteredCells,
    { except = -1, least = 0.4 }: { except?: number; least?: number } = {},
  ): EntryMatch[] {
    this.fields.forEach((field) => {
      enter(field, this.records, cells[field.name]);
    });
    return this.candidates()
      .filter((record) => record !== except)
      .map((record) => ({ record, ...this.scorer.verdict(this.records, record) }))
      .filter(
        ({ probability, decided }) => decided === 'same' || (probability >= least && decided !== 'different'),
      )
      .sort((x, y) => y.score - x.score || x.record - y.record)
      .map((match) => ({ ...match, reason: this.reasonOf(match.record, match) }));
  }

  /** Takes over what a row holds now, so that later questions find it by its new cells. */
  replace(record: number, cells: EnteredCells): void {
    this.fields.forEach((field, at) => {
      enter(field, record, cells[field.name]);
      const value = field.values[field.ids[record] ?? -1];
      if (value === undefined) return;
      field.comparator.tokens(value, (token) => {
        // A row is edited cell by cell: what it holds already must not count again with every edit.
        const rows = this.later[at]?.get(token);
        if (rows) rows.add(record);
        else this.later[at]?.set(token, new Set([record]));
      });
    });
  }

  /** Adds a row to the list; the answer is its record from now on. */
  add(cells: EnteredCells): number {
    const record = this.size;
    this.size += 1;
    if (record >= this.shared.length) {
      const room = 2 * this.size;
      this.shared = new Float64Array(room);
      for (const field of this.fields) {
        const ids = new Int32Array(room).fill(-1);
        ids.set(field.ids);
        field.ids = ids;
      }
    }
    this.replace(record, cells);
    return record;
  }

  private reasonOf(record: number, verdict: Verdict): Message {
    return reasonMessage(this.scorer, { a: this.records, b: record, decision: 'review', ...verdict });
  }

  /** Records with the most in common with the row entered. */
  private candidates(): number[] {
    if (this.size - 1 <= compareAll)
      return Array.from({ length: this.size }, (_, record) => record).filter(
        (record) => record !== this.records,
      );
    const touched: number[] = [];
    const add = (record: number, weight: number) => {
      if (this.shared[record] === 0) touched.push(record);
      this.shared[record] = (this.shared[record] ?? 0) + weight;
    };
    this.fields.forEach((field, at) => {
      const value = field.values[field.ids[this.records] ?? -1];
      if (value === undefined) return;
      const seen = new Set<string>();
      field.comparator.tokens(value, (token, share) => {
        if (seen.has(token)) return;
        seen.add(token);
        this.visit(at, token, share, add);
      });
    });
    const found = touched
      .filter((record) => (this.shared[record] ?? 0) >= this.limits.bits)
      .sort((x, y) => (this.shared[y] ?? 0) - (this.shared[x] ?? 0))
      .slice(0, 4 * this.limits.perRecord);
    for (const record of touched) this.shared[record] = 0;
    return found;
  }

  private visit(
    at: number,
    token: string,
    share: number,
    add: (record: number, weight: number) => void,
  ): void {
    const { tokenIds, tokenStarts, tokenRecords } = this.tokens;
    const id = tokenIds[at]?.get(token);
    const from = id === undefined ? 0 : (tokenStarts[id] ?? 0);
    const to = id === undefined ? 0 : (tokenStarts[id + 1] ?? 0);
    const later = this.later[at]?.get(token);
    const held = to - from + (later?.size ?? 0);
    // What many rows share tells little, and looking all of them up would keep the typist waiting.
    if (held > this.limits.block) return;
    const weight = Math.log2(this.size / Math.max(1, held)) * share;
    for (let i = from; i < to; i += 1) {
      const record = tokenRecords[i] ?? 0;
      if (later?.has(record) !== true) add(record, weight);
    }
    for (const record of later ?? []) add(record, weight);
  }
}

/** The field with room for the row being entered. */
function withEntry(field: PreparedField, records: number): EntryField {
  const ids = new Int32Array(records + 1);
  ids.set(field.ids);
  ids[records] = -1;
  return { ...field, ids, values: [...field.values], typedFrom: field.values.length };
}

/** Puts a text into a record of a field. */
function enter(field: EntryField, record: number, text: string | undefined): void {
  const value = text === undefined || isPlaceholder(text) ? undefined : field.comparator.parse(text);
  if (value === undefined) {
    field.ids[record] = -1;
    return;
  }
  const own = field.ids[record] ?? -1;
  // A place of a row's own keeps what is typed into it, however often: the values do not grow with the questions.
  if (own >= field.typedFrom) field.values[own] = value;
  else field.ids[record] = field.values.push(value) - 1;
}

/** Runs work to its end that could be watched. */
function finished<Result>(work: Generator<unknown, Result, void>): Result {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
