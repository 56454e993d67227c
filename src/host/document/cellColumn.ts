import type { CellError, CellValue } from '../cells';
import { ROW_COUNT, ownText } from '../cells';

/** What a cell of a block holds. Texts and errors stand in the column's pool; the value is their place. */
const EMPTY = 0;
const NUMBER = 1;
const BOOLEAN = 2;
const POOLED = 3;

/** Rows of a full block; a column's last block may be shorter. */
const BLOCK_BITS = 12;
const BLOCK_ROWS = 1 << BLOCK_BITS;
const IN_BLOCK = BLOCK_ROWS - 1;
const FIRST_ROWS = 16;

/** Different texts of a column looked for before one more is taken in; a column of more is mostly different texts. */
const REMEMBERED = 1 << 18;
/** Texts in the pool before the first look for those no cell shows any more. */
const FIRST_TIDY = 8_192;

interface Block {
  kinds: Uint8Array;
  values: Float64Array;
}

/**
 * The values of one column: nine bytes a cell, each different text once. A million rows of values in arrays would take
 * five times as much and keep the garbage collector busy.
 */
export class CellColumn {
  #blocks: (Block | undefined)[] = [];
  #pool: (string | CellError)[] = [];
  /** Places in the pool; undefined when remembering has been given up. */
  #places: Map<string | CellError, number> | undefined = new Map();
  #tidyAt = FIRST_TIDY;

  get(row: number): CellValue {
    const block = this.#blocks[row >> BLOCK_BITS];
    if (block === undefined) return null;
    const at = row & IN_BLOCK;
    return this.#valueOf(block.kinds[at], block.values[at] ?? 0);
  }

  #valueOf(kind: number | undefined, value: number): CellValue {
    switch (kind) {
      case NUMBER:
        return value;
      case POOLED:
        return this.#pool[value] ?? null;
      case BOOLEAN:
        return value !== 0;
      default:
        return null;
    }
  }

  set(row: number, value: CellValue): void {
    if (value === null) this.clear(row, row);
    else if (typeof value === 'number') this.#put(row, NUMBER, value);
    else if (typeof value === 'boolean') this.#put(row, BOOLEAN, value ? 1 : 0);
    else this.#put(row, POOLED, this.#placeOf(value));
  }

  #put(row: number, kind: number, value: number): void {
    const block = this.#blockOf(row);
    block.kinds[row & IN_BLOCK] = kind;
    block.values[row & IN_BLOCK] = value;
  }

  /** The block of a row, made or grown to hold it. */
  #blockOf(row: number): Block {
    const number = row >> BLOCK_BITS;
    const rows = (row & IN_BLOCK) + 1;
    while (this.#blocks.length <= number) this.#blocks.push(undefined);
    let block = this.#blocks[number];
    if (!block || block.kinds.length < rows) {
      const before = block;
      let size = FIRST_ROWS;
      while (size < rows) size *= 2;
      block = { kinds: new Uint8Array(size), values: new Float64Array(size) };
      if (before) {
        block.kinds.set(before.kinds);
        block.values.set(before.values);
      }
      this.#blocks[number] = block;
    }
    return block;
  }

  #placeOf(value: string | CellError): number {
    const last = this.#pool.length - 1;
    // Lines of one order follow each other: this alone finds most of what repeats in long columns.
    if (last >= 0 && this.#pool[last] === value) return last;
    const known = this.#places?.get(value);
    if (known !== undefined) return known;
    if (this.#pool.length >= this.#tidyAt) this.#tidy();
    const own = typeof value === 'string' ? ownText(value) : value;
    const place = this.#pool.push(own) - 1;
    this.#places?.set(own, place);
    if (this.#places && this.#places.size > REMEMBERED) this.#places = undefined;
    return place;
  }

  /** Drops texts no cell shows any more from the pool. */
  #tidy(): void {
    const before = this.#pool;
    const moved = new Int32Array(before.length).fill(-1);
    this.#pool = [];
    for (const block of this.#blocks) {
      if (!block) continue;
      const { kinds, values } = block;
      for (let at = 0; at < kinds.length; at += 1) {
        if (kinds[at] !== POOLED) continue;
        const place = values[at] ?? 0;
        const text = before[place];
        if (text === undefined) continue;
        if (moved[place] === -1) moved[place] = this.#pool.push(text) - 1;
        values[at] = moved[place] ?? 0;
      }
    }
    if (this.#places) this.#places = new Map(this.#pool.map((text, place) => [text, place]));
    this.#tidyAt = Math.max(FIRST_TIDY, this.#pool.length * 2);
  }

  /** Copies cells from `top` on, one for each line, to position `at` of the lines. */
  copyTo(lines: readonly CellValue[][], top: number, at: number): void {
    for (let start = 0; start < lines.length;) {
      const row = top + start;
      const end = Math.min(lines.length, start + BLOCK_ROWS - (row & IN_BLOCK));
      const block = this.#blocks[row >> BLOCK_BITS];
      if (block) {
        const offset = (row & IN_BLOCK) - start;
        const stop = Math.min(end, block.kinds.length - offset);
        for (let i = start; i < stop; i += 1) {
          const line = lines[i];
          const kind = block.kinds[i + offset];
          if (kind !== EMPTY && line) line[at] = this.#valueOf(kind, block.values[i + offset] ?? 0);
        }
      }
      start = end;
    }
  }

  /** Row of the first filled cell, −1 when there is none. */
  first(): number {
    for (let number = 0; number < this.#blocks.length; number += 1) {
      const at = this.#blocks[number]?.kinds.findIndex((kind) => kind !== EMPTY) ?? -1;
      if (at >= 0) return number * BLOCK_ROWS + at;
    }
    return -1;
  }

  /** Row of the last filled cell, −1 when there is none. */
  last(): number {
    for (let number = this.#blocks.length - 1; number >= 0; number -= 1) {
      const kinds = this.#blocks[number]?.kinds;
      let at = (kinds?.length ?? 0) - 1;
      while (kinds && at >= 0 && kinds[at] === EMPTY) at -= 1;
      if (at >= 0) return number * BLOCK_ROWS + at;
    }
    return -1;
  }

  /** Empties rows `from` to `to`; rows far beyond the last filled one cost nothing. */
  clear(from: number, to: number): void {
    const end = Math.min(to, this.#blocks.length * BLOCK_ROWS - 1);
    for (let row = from; row <= end;) {
      const start = row - (row & IN_BLOCK);
      const next = start + BLOCK_ROWS;
      this.#blocks[row >> BLOCK_BITS]?.kinds.fill(EMPTY, row - start, Math.min(next, end + 1) - start);
      row = next;
    }
  }

  /** Opens empty rows; what is pushed off the sheet is lost. */
  insert(at: number, count: number): void {
    for (let row = this.last(); row >= at; row -= 1) {
      if (row + count < ROW_COUNT) this.#move(row, row + count);
    }
    this.clear(at, at + count - 1);
  }

  remove(at: number, count: number): void {
    const last = this.last();
    for (let row = at + count; row <= last; row += 1) this.#move(row, row - count);
    this.clear(Math.max(at, last - count + 1), last);
  }

  /** Puts a cell in the place of another of this column. */
  #move(from: number, to: number): void {
    const block = this.#blocks[from >> BLOCK_BITS];
    const kind = block?.kinds[from & IN_BLOCK] ?? EMPTY;
    if (kind === EMPTY) this.clear(to, to);
    else this.#put(to, kind, block?.values[from & IN_BLOCK] ?? 0);
  }

  copy(): CellColumn {
    const copy = new CellColumn();
    copy.#blocks = this.#blocks.map(
      (block) => block && { kinds: block.kinds.slice(), values: block.values.slice() },
    );
    copy.#pool = [...this.#pool];
    copy.#places = this.#places && new Map(this.#places);
    copy.#tidyAt = this.#tidyAt;
    return copy;
  }
}
