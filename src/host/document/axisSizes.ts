import { shiftKeys } from './styleColumns';
import { ROW_COUNT } from '../cells';

/** Heights of rows or widths of columns, in points, and which are hidden. */
export class AxisSizes {
  #sizes = new Map<number, number>();
  #hidden = new Set<number>();
  /** Hidden by a filter rather than by hand. */
  #filtered = new Set<number>();

  constructor(public standard: number) {}

  /** Size shown: 0 when hidden. */
  shown(index: number): number {
    return this.isHidden(index) ? 0 : this.size(index);
  }

  size(index: number): number {
    return this.#sizes.get(index) ?? this.standard;
  }

  /** Sizes set on purpose, by index. */
  get sizes(): ReadonlyMap<number, number> {
    return this.#sizes;
  }

  setSize(index: number, size: number | undefined): void {
    if (size === undefined) this.#sizes.delete(index);
    else this.#sizes.set(index, size);
  }

  isHidden(index: number): boolean {
    return this.#hidden.has(index) || this.#filtered.has(index);
  }

  isFiltered(index: number): boolean {
    return this.#filtered.has(index);
  }

  setHidden(index: number, hidden: boolean): void {
    if (hidden) this.#hidden.add(index);
    else {
      this.#hidden.delete(index);
      this.#filtered.delete(index);
    }
  }

  setFiltered(index: number, hidden: boolean): void {
    if (hidden) this.#filtered.add(index);
    else this.#filtered.delete(index);
  }

  /** All hidden indices, by hand or by a filter. */
  hidden(): number[] {
    return [...new Set([...this.#hidden, ...this.#filtered])].sort((a, b) => a - b);
  }

  get anyHidden(): boolean {
    return this.#hidden.size + this.#filtered.size > 0;
  }

  /** Distance of an index from the start, hidden ones taking no room. */
  offset(index: number): number {
    let offset = index * this.standard;
    for (const [at, size] of this.#sizes) if (at < index) offset += size - this.standard;
    for (const at of this.hidden()) if (at < index) offset -= this.size(at);
    return offset;
  }

  /** Index at a distance from the start. */
  indexAt(distance: number): number {
    let index = 0;
    for (let rest = distance; index < ROW_COUNT; index += 1) {
      rest -= this.shown(index);
      if (rest < 0) break;
    }
    return index;
  }

  insert(at: number, count: number): void {
    this.#shift(at, count);
  }

  delete(at: number, count: number): void {
    this.#shift(at, -count);
  }

  #shift(at: number, by: number): void {
    this.#sizes = shiftKeys(this.#sizes, at, by, ROW_COUNT);
    const moved = (set: Set<number>) =>
      new Set(shiftKeys(new Map([...set].map((i) => [i, true])), at, by, ROW_COUNT).keys());
    this.#hidden = moved(this.#hidden);
    this.#filtered = moved(this.#filtered);
  }
}
