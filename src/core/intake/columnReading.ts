import { CellState } from '../books';
import { CellKind } from '../table';
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

/** An answer packed for the output column: its kind, its number or text index, its state. */
interface Packed {
  readonly kind: CellKind;
  readonly value: number;
  readonly state: CellState;
}

/**
 * Reads a whole column. Every distinct text and number is read once; the rest is copying of codes. A doubtful cell
 * keeps what was typed.
 */
export function readColumn(raw: Column, reader: CellReader, formulas?: Column): ReadColumn {
  const count = raw.kinds.length;
  const kinds = new Uint8Array(count);
  const values = new Float64Array(count);
  const found = new Uint8Array(count);
  const dictionary: string[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (text: string) => {
    let index = indexes.get(text);
    if (index === undefined) {
      index = dictionary.push(text) - 1;
      indexes.set(text, index);
    }
    return index;
  };
  const isDate = reader.field.type === 'date' || reader.field.type === 'consent';
  const pack = (kind: CellKind, typed: CellScalar, reading: Reading<CellScalar>): Packed => {
    const state = states[reading.state];
    if (state === CellState.doubtful) return packed(kind, typed, state);
    const { value } = reading;
    if (value === null) return { kind: CellKind.empty, value: 0, state };
    if (typeof value === 'number')
      return { kind: isDate ? CellKind.date : kind === CellKind.date ? kind : CellKind.number, value, state };
    if (typeof value === 'boolean') return { kind: CellKind.boolean, value: Number(value), state };
    return packed(CellKind.text, value, state);
  };
  const packed = (kind: CellKind, value: CellScalar, state: CellState): Packed => {
    if (typeof value === 'string')
      return { kind: kind === CellKind.error ? kind : CellKind.text, value: indexOf(value), state };
    return { kind, value: Number(value ?? 0), state };
  };

  const texts: (Packed | undefined)[] = new Array<Packed | undefined>(raw.dictionary.length);
  const errors = new Map<number, Packed>();
  const numbers = new Map<number, Packed>();
  const dates = new Map<number, Packed>();
  const numeric = reader.field.type === 'amount' || reader.field.type === 'number';

  const textAt = (index: number) => {
    let known = texts[index];
    if (known === undefined) {
      const value = raw.dictionary[index] ?? '';
      known = pack(CellKind.text, value, readingOf(reader, { kind: CellKind.text, value }));
      texts[index] = known;
    }
    return known;
  };
  const cached = (cache: Map<number, Packed>, kind: CellKind, key: number, value: CellScalar) => {
    let known = cache.get(key);
    if (known === undefined) {
      known = pack(kind, value, readingOf(reader, { kind, value }));
      cache.set(key, known);
    }
    return known;
  };

  for (let row = 0; row < count; row += 1) {
    const kind = raw.kinds[row] as CellKind;
    if (kind === empty) continue;
    const value = raw.values[row] ?? 0;
    let answer: Packed;
    if (formulas !== undefined && formulas.kinds[row] === text) {
      const formula = formulas.dictionary[formulas.values[row] ?? 0] ?? '';
      const typed = scalarOf(raw, kind, value);
      answer = pack(kind, typed, readingOf(reader, { kind, value: typed, formula }));
    } else if (kind === text) answer = textAt(value);
    else if (kind === number && numeric) answer = { kind, value, state: asTyped };
    else if (kind === date && isDate) answer = { kind, value, state: asTyped };
    else if (kind === error) answer = cached(errors, kind, value, raw.dictionary[value] ?? '');
    else if (kind === boolean)
      answer = pack(kind, value !== 0, readingOf(reader, { kind, value: value !== 0 }));
    else answer = cached(kind === date ? dates : numbers, kind, value, value);
    kinds[row] = answer.kind;
    values[row] = answer.value;
    found[row] = answer.state;
  }
  return { clean: { kinds, values, dictionary }, states: found };
}

function scalarOf(column: Column, kind: CellKind, value: number): CellScalar {
  if (kind === CellKind.text || kind === CellKind.error) return column.dictionary[value] ?? '';
  return kind === CellKind.boolean ? value !== 0 : value;
}
