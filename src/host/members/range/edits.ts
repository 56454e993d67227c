import { moveFormula } from '../../calculation/rewrite';
import { columnsIn, containsCell, intersect, rowsIn, type Area, type CellValue } from '../../cells';
import type { ClearKind, DeleteShift, InsertShift, Sheet } from '../../document';
import { readFlag, readList, readNumber, type Arguments } from '../../wire/arguments';
import { invalidArgument } from '../../wire/errors';
import type { ClassMembers } from '../../wire/members';
import { CellRange, rangeOf, rangeAt } from './cells';
import { pasteAttachments } from './attachments';

const clearKinds: Readonly<Record<string, readonly ClearKind[]>> = {
  All: ['All'],
  Contents: ['Contents'],
  Formats: ['Formats'],
  Hyperlinks: ['Hyperlinks'],
  RemoveHyperlinks: ['RemoveHyperlinks', 'Formats'],
  ResetContents: ['All'],
};

export const clearArea = (sheet: Sheet, area: Area, kind: string): void => {
  for (const part of clearKinds[kind] ?? ['All']) sheet.clear(area, part);
};

/** What a paste brings over. */
interface CopyOptions {
  readonly kind: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** A repeating source for a target: Excel tiles the source when the target is a multiple of it. */
const targetSize = (source: number, target: number): number => (target % source === 0 ? target : source);

/** Copies cells as Copy and Paste Special do. Relative references move along. */
export const copyCells = (source: CellRange, target: CellRange, options: CopyOptions): void => {
  const { kind, transpose, skipBlanks } = options;
  const from = source.area;
  const [height, width] = transpose ? [columnsIn(from), rowsIn(from)] : [rowsIn(from), columnsIn(from)];
  const [rows, columns] = [targetSize(height, target.rowCount), targetSize(width, target.columnCount)];
  const { top, left } = target.area;
  const area: Area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const origin = (row: number, column: number): readonly [number, number] => {
    const [r, c] = [row % height, column % width];
    return transpose ? [c, r] : [r, c];
  };
  const { sheet } = target;
  sheet.assertEditable(area);
  if (kind === 'All' || kind === 'Formats') {
    const styles = source.sheet.mapStyles(from, (style) => style);
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < columns; c += 1) {
        const [i, j] = origin(r, c);
        const style = styles[i]?.[j];
        if (style !== undefined)
          sheet.grid.styles.setCell(top + r, left + c, sheet.document.styles.intern(style));
      }
    }
    sheet.formatChanged(area);
  }
  if (kind === 'All') pasteAttachments({ source: source.sheet, from, sheet, area, origin });
  if (kind === 'Formats') return;
  const values = source.sheet.values(from);
  const formulas = kind === 'Values' ? values : source.sheet.formulas(from);
  const written = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c): CellValue => {
      const [i, j] = origin(r, c);
      return skipBlanks && values[i]?.[j] === null ? null : (formulas[i]?.[j] ?? '');
    }),
  );
  writeCopied(sheet, area, written, (r, c) => {
    const [i, j] = origin(r, c);
    return [top + r - (from.top + i), left + c - (from.left + j)];
  });
};

/** Stores values as they are and enters formulas with their references moved. */
const writeCopied = (
  sheet: Sheet,
  area: Area,
  rows: readonly (readonly CellValue[])[],
  distance: (row: number, column: number) => readonly [down: number, right: number],
): void => {
  rows.forEach((line, r) => {
    line.forEach((value, c) => {
      if (value === null) return;
      const place: Area = {
        top: area.top + r,
        bottom: area.top + r,
        left: area.left + c,
        right: area.left + c,
      };
      if (typeof value === 'string' && value.startsWith('='))
        sheet.fill(place, moveFormula(value, ...distance(r, c)));
      else sheet.store(place, [[value === '' ? null : value]]);
    });
  });
};

const sourceOf = (range: CellRange, args: Arguments): CellRange => {
  const source = args.at(0);
  if (source instanceof CellRange) return source;
  if (typeof source === 'string') return rangeAt(range.sheet.document, range.sheet, source);
  throw invalidArgument('The source must be a range or an address.');
};

/** Rows kept by `removeDuplicates`: the first of each combination of the compared columns, ignoring case. */
const removeDuplicates = (range: CellRange, args: Arguments): object => {
  const columns = readList(args.at(0)).map(readNumber);
  const hasHeader = readFlag(args.at(1));
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= range.columnCount)) {
    throw invalidArgument('The columns to compare are not in the range.');
  }
  const { sheet, area } = range;
  const rows = sheet.formulas(area);
  const compared = sheet.text(area);
  const seen = new Set<string>();
  const kept = rows.filter((_, index) => {
    if (hasHeader && index === 0) return true;
    const key = JSON.stringify(columns.map((column) => (compared[index]?.[column] ?? '').toLowerCase()));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const removed = rows.length - kept.length;
  const empty = new Array<CellValue>(range.columnCount).fill(null);
  sheet.assertEditable(area);
  if (removed > 0) sheet.store(area, [...kept, ...Array.from({ length: removed }, () => empty)]);
  return { removed, uniqueRemaining: kept.length - (hasHeader ? 1 : 0) };
};

/** What a range can have done to it. */
export const edits: ClassMembers<CellRange> = {
  call: {
    Clear: ({ sheet, area }, args) => {
      clearArea(sheet, area, args.text(0, 'All'));
    },
    Insert: (range, args) => {
      const { area } = range;
      range.sheet.insert(area, args.text(0) as InsertShift);
      return new CellRange(range.sheet, area);
    },
    Delete: ({ sheet, area }, args) => {
      sheet.delete(area, args.text(0) as DeleteShift);
    },
    Merge: ({ sheet, area }, args) => {
      sheet.merge(area, args.flag(0));
    },
    Unmerge: ({ sheet, area }) => {
      sheet.unmerge(area);
    },
    CopyFrom: (range, args) => {
      const kind = args.text(1, 'All');
      if (kind === 'Link') throw invalidArgument('Linked copies are not supported.');
      copyCells(sourceOf(range, args), range, { kind, skipBlanks: args.flag(2), transpose: args.flag(3) });
    },
    MoveTo: (range, args, { document }) => {
      const target = rangeOf(document, range.sheet, args.at(0));
      const { top, left } = target.area;
      const place: Area = {
        top,
        left,
        bottom: top + range.rowCount - 1,
        right: left + range.columnCount - 1,
      };
      copyCells(range, target.with(place), { kind: 'All', skipBlanks: false, transpose: false });
      for (const rest of partsOutside(range, target, place)) range.sheet.clear(rest, 'All');
    },
    Select: ({ sheet, area }) => {
      sheet.document.select(sheet, area);
    },
    Calculate: ({ sheet }) => {
      sheet.document.settle();
    },
    SetDirty: () => undefined,
    RemoveDuplicates: removeDuplicates,
    _ValidateArraySize: (range, args) => {
      if (args.number(0) !== range.rowCount || args.number(1) !== range.columnCount) {
        throw invalidArgument(
          "The number of rows or columns in the input doesn't match the size of the range.",
        );
      }
    },
  },
};

/** Single cells of the source that the target does not cover. */
const partsOutside = (source: CellRange, target: CellRange, place: Area): Area[] => {
  if (source.sheet !== target.sheet || intersect(source.area, place) === undefined) return [source.area];
  const rest: Area[] = [];
  const { area } = source;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!containsCell(place, row, column))
        rest.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return rest;
};
