import { shiftKeys } from './styleColumns';
import { ROW_COUNT } from '../cells';

/** How deep a row or column is in the outline of its sheet. */
export interface OutlineLevel {
  /** 1 to 7 */
  readonly level: number;
  /** Whether the group it closes is folded. */
  readonly collapsed: boolean;
}

/** Heights of rows or widths of columns, in points, which are hidden, and how they are grouped. */
export class AxisSizes {
  #sizes = new Map<number, number>();
  /** Sizes Excel has found for the contents; it finds others when those change. */
  #fitted = new Map<number, number>();
  #outline = new Map<number, OutlineLevel>();
  #hidden = new Set<number>();
  /** Hidden by a filter rather than by hand. */
  #filtered = new Set<number>();

  constructor(public standard: number) {}

  /** Size shown: 0 when hidden. */
  shown(index: number): number {
    return this.isHidden(index) ? 0 : this.size(index);
  }

  size(index: number): number {
    return this.#sizes.get(index) ?? this.#fitted.get(index) ?? this.standard;
  }

  /** Sizes set on purpose, by index. */
  get sizes(): ReadonlyMap<number, number> {
    return this.#sizes;
  }

  setSize(index: number, size: number | undefined): void {
    this.#fitted.delete(index);
    if (size === undefined) this.#sizes.delete(index);
    else this.#sizes.set(index, size);
  }

  /** Sizes found for the contents, by index; none of them is set on purpose. */
  get fitted(): ReadonlyMap<number, number> {
    return this.#fitted;
  }

  setFitted(index: number, size: number): void {
    if (!this.#sizes.has(index)) this.#fitted.set(index, size);
  }

  /** What is grouped, by index. */
  get outline(): ReadonlyMap<number, OutlineLevel> {
    return this.#outline;
  }

  setOutline(index: number, level: OutlineLevel | undefined): void {
    if (level === undefined) this.#outline.delete(index);
    else this.#outline.set(index, level);
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
    for (const sizes of [this.#sizes, this.#fitted]) {
      for (const [at, size] of sizes) if (at < index) offset += size - this.standard;
    }
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
    this.#fitted = shiftKeys(this.#fitted, at, by, ROW_COUNT);
    this.#outline = shiftKeys(this.#outline, at, by, ROW_COUNT);
    const moved = (set: Set<number>) =>
      new Set(shiftKeys(new Map([...set].map((i) => [i, true])), at, by, ROW_COUNT).keys());
    this.#hidden = moved(this.#hidden);
    this.#filtered = moved(this.#filtered);
  }
}
