import type { Area } from '../cells';
import { COLUMN_COUNT, overlaps } from '../cells';
import type { Precedents } from './precedents';

interface RangeEntry<N> {
  readonly area: Area;
  readonly dependents: Set<N>;
}

interface SheetEntry<N> {
  /** Dependents of single cells, by one number a cell. */
  readonly cells: Map<number, Set<N>>;
  /** Dependents of ranges; formulas over the same range share one entry. */
  readonly ranges: Map<string, RangeEntry<N>>;
}

/**
 * Which formulas look at which cells. Most formulas of a sheet look at the same few ranges or at
 * single cells, so both are kept in maps of their own.
 */
export class DependencyGraph<N> {
  readonly #sheets = new Map<string, SheetEntry<N>>();
  readonly #mentions = new Map<string, Set<N>>();
  readonly volatile = new Set<N>();
  readonly #precedents = new Map<N, Precedents>();

  add(node: N, precedents: Precedents): void {
    this.remove(node);
    this.#precedents.set(node, precedents);
    if (precedents.volatile) this.volatile.add(node);
    for (const name of precedents.mentions) getOrAdd(this.#mentions, name, newSet<N>).add(node);
    for (const { sheetId, area } of precedents.ranges) this.#dependents(sheetId, area).add(node);
  }

  remove(node: N): void {
    const precedents = this.#precedents.get(node);
    if (!precedents) return;
    this.#precedents.delete(node);
    this.volatile.delete(node);
    for (const name of precedents.mentions) this.#mentions.get(name)?.delete(node);
    for (const { sheetId, area } of precedents.ranges) this.#dependents(sheetId, area).delete(node);
  }

  #dependents(sheetId: string, area: Area): Set<N> {
    const sheet = getOrAdd(this.#sheets, sheetId, () => ({
      cells: new Map<number, Set<N>>(),
      ranges: new Map<string, RangeEntry<N>>(),
    }));
    if (area.top === area.bottom && area.left === area.right) {
      return getOrAdd(sheet.cells, area.top * COLUMN_COUNT + area.left, newSet<N>);
    }
    const key = `${String(area.top)},${String(area.left)},${String(area.bottom)},${String(area.right)}`;
    return getOrAdd(sheet.ranges, key, () => ({ area, dependents: new Set<N>() })).dependents;
  }

  /** Formulas that look straight at a cell of the area. */
  *directDependents(sheetId: string, area: Area): Generator<N> {
    const sheet = this.#sheets.get(sheetId);
    if (!sheet) return;
    for (const range of sheet.ranges.values()) {
      if (range.dependents.size > 0 && overlaps(range.area, area)) yield* range.dependents;
    }
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells <= sheet.cells.size) {
      for (let r = area.top; r <= area.bottom; r += 1) {
        for (let c = area.left; c <= area.right; c += 1) {
          const dependents = sheet.cells.get(r * COLUMN_COUNT + c);
          if (dependents) yield* dependents;
        }
      }
      return;
    }
    for (const [key, dependents] of sheet.cells) {
      const row = Math.floor(key / COLUMN_COUNT);
      const column = key % COLUMN_COUNT;
      if (row < area.top || row > area.bottom || column < area.left || column > area.right) {
        continue;
      }
      yield* dependents;
    }
  }

  /** Formulas that speak of a name, a table or a sheet. */
  mentioning(name: string): Iterable<N> {
    return this.#mentions.get(name.toUpperCase()) ?? [];
  }
}

function newSet<T>(): Set<T> {
  return new Set<T>();
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
