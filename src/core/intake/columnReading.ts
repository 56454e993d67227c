import { CellState } from '../books';
import { CellKind, DistinctTexts, textAt } from '../table';
import type { CellScalar, Column } from '../table';
import type { Reading } from '../text';
import { readingOf } from './cellReading';
import type { CellReader } from './cellReading';

/** A column read as a field: canonical values and how far each may be trusted. */
export interface ReadColumn {
  readonly clean: Column;
  readonly states: Uint8Array;
}

// Looked up once: the loop below runs over millions of cells.
const { empty, number, text, boolean, error, date } = CellKind;
const { asTyped } = CellState;

const states: Readonly<Record<Reading<unknown>['state'], CellState>> = {
  asTyped: CellState.asTyped,
  cleaned: CellState.cleaned,
  doubtful: CellState.doubtful,
};

/**
 * Reads a whole column. Every distinct text and number is read once; the rest is copying of codes. A doubtful cell
 * keeps what was typed.
 */
export function readColumn(raw: Column, reader: CellReader, formulas?: Column): ReadColumn {
  const count = raw.kinds.length;
  const kinds = new Uint8Array(count);
  const values = new Float64Array(count);
  const found = new Uint8Array(count);
  const { type } = reader.field;
  const isDate = type === 'date' || type === 'consent';
  const isNumeric = type === 'amount' || type === 'number';
  const answers = new Answers(isDate, raw.dictionary.length);
  /** Number of the answer to each text of the dictionary, plus one; 0 while it has not been read. */
  const texts = new Uint32Array(raw.dictionary.length);
  const others: Record<'errors' | 'numbers' | 'dates', Map<number, number>> = {
    errors: new Map(),
    numbers: new Map(),
    dates: new Map(),
  };
  const read = (kind: CellKind, value: CellScalar, formula?: string) =>
    answers.add(
      kind,
      value,
      readingOf(reader, { kind, value, ...(formula === undefined ? {} : { formula }) }),
    );
  const readOnce = (typed: string) =>
    answers.add(text, typed, readingOf(reader, { kind: text, value: typed }), true);
  const once = (known: Map<number, number>, kind: CellKind, key: number, value: CellScalar) => {
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = read(kind, value)));
    return answer;
  };
  const answerOf = (row: number, kind: CellKind, value: number): number => {
    const formula = formulas === undefined ? undefined : textAt(formulas, row);
    if (formula !== undefined) return read(kind, scalarOf(raw, kind, value), formula);
    if (kind === text) {
      let answer = texts[value] ?? 0;
      if (answer === 0) texts[value] = answer = readOnce(raw.dictionary[value] ?? '') + 1;
      return answer - 1;
    }
    if (kind === error) return once(others.errors, kind, value, raw.dictionary[value] ?? '');
    if (kind === boolean) return read(kind, value !== 0);
    return once(kind === date ? others.dates : others.numbers, kind, value, value);
  };

  for (let row = 0; row < count; row += 1) {
    const kind = raw.kinds[row] as CellKind;
    if (kind === empty) continue;
    const value = raw.values[row] ?? 0;
    const isPlain = (kind === number && isNumeric) || (kind === date && isDate);
    if (isPlain && formulas?.kinds[row] !== text) {
      kinds[row] = kind;
      values[row] = value;
      continue;
    }
    const answer = answerOf(row, kind, value);
    kinds[row] = answers.kinds[answer] ?? empty;
    values[row] = answers.values[answer] ?? 0;
    found[row] = answers.states[answer] ?? asTyped;
  }
  return { clean: { kinds, values, dictionary: answers.texts }, states: found };
}

/** Readings packed for the output column: kind, number or text index, and state of each. */
class Answers {
  kinds: Uint8Array;
  values: Float64Array;
  states: Uint8Array;
  private count = 0;
  private readonly distinct = new DistinctTexts();
  /** Whether every text so far is one of the column as it was typed. */
  private isTyped = true;

  /** @param expected how many answers there will be at least, should every text be another */
  constructor(
    private readonly isDate: boolean,
    expected: number,
  ) {
    const room = expected + 64;
    this.kinds = new Uint8Array(room);
    this.values = new Float64Array(room);
    this.states = new Uint8Array(room);
  }

  get texts(): readonly string[] {
    return this.distinct.texts;
  }

  /**
   * Packs the reading of a cell and says its number.
   *
   * @param isFirst whether the cell is a text that was not read before: as long as all are, and stay what they are,
   *   nothing needs to be looked up
   */
  add(kind: CellKind, typed: CellScalar, reading: Reading<CellScalar>, isFirst = false): number {
    const state = states[reading.state];
    const { value } = reading;
    this.isTyped &&=
      isFirst && (state === CellState.doubtful || value === typed || typeof value !== 'string');
    if (state === CellState.doubtful) return this.push(kind, typed, state);
    if (value === null) return this.push(empty, null, state);
    if (typeof value === 'number')
      return this.push(this.isDate ? date : kind === date ? kind : number, value, state);
    return this.push(typeof value === 'boolean' ? boolean : text, value, state);
  }

  private push(kind: CellKind, value: CellScalar, state: CellState): number {
    const isText = typeof value === 'string';
    const at = this.count;
    if (at === this.kinds.length) this.grow();
    this.kinds[at] = isText && kind !== error ? text : kind;
    this.values[at] = isText ? this.numberOf(value) : Number(value ?? 0);
    this.states[at] = state;
    this.count += 1;
    return at;
  }

  private grow(): void {
    const { kinds, values, states } = this;
    this.kinds = new Uint8Array(2 * kinds.length);
    this.values = new Float64Array(2 * kinds.length);
    this.states = new Uint8Array(2 * kinds.length);
    this.kinds.set(kinds);
    this.values.set(values);
    this.states.set(states);
  }

  private numberOf(value: string): number {
    return this.isTyped ? this.distinct.append(value) : this.distinct.numberOf(value);
  }
}

function scalarOf(column: Column, kind: CellKind, value: number): CellScalar {
  if (kind === CellKind.text || kind === CellKind.error) return column.dictionary[value] ?? '';
  return kind === CellKind.boolean ? value !== 0 : value;
}
