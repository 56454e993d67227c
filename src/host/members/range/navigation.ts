import {
  boundingArea,
  COLUMN_COUNT,
  containsCell,
  intersect,
  isOnSheet,
  ROW_COUNT,
  type Area,
} from '../../cells';
import type { Arguments } from '../../wire/arguments';
import { HostError, invalidArgument, itemNotFound } from '../../wire/errors';
import type { ClassMembers } from '../../wire/members';
import type { CellRange } from './cells';
import { CellAreas, rangeOf } from './cells';
import { edgeOf, surroundingArea } from './regions';

const resized = (range: CellRange, rows: number, columns: number): CellRange => {
  const { top, left } = range.area;
  if (rows < 1 || columns < 1) throw invalidArgument('A range has at least one row and one column.');
  return onSheet(range, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
};

const onSheet = (range: CellRange, area: Area): CellRange => {
  if (!isOnSheet(area)) throw invalidArgument('The range would reach beyond the sheet.');
  return range.with(area);
};

const moved = ({ area }: CellRange, down: number, right: number): Area => ({
  top: area.top + down,
  bottom: area.bottom + down,
  left: area.left + right,
  right: area.right + right,
});

/** `count` rows or columns beside the range; a negative count takes them on the other side. */
const beside = (
  range: CellRange,
  count: number,
  axis: 'rows' | 'columns',
  side: 'before' | 'after',
): CellRange => {
  if (count === 0) throw invalidArgument('The count cannot be 0.');
  const { area } = range;
  const before = (side === 'before') === count > 0;
  const size = Math.abs(count);
  if (axis === 'rows') {
    const next = before
      ? { ...area, top: area.top - size, bottom: area.top - 1 }
      : { ...area, top: area.bottom + 1, bottom: area.bottom + size };
    return onSheet(range, next);
  }
  const next = before
    ? { ...area, left: area.left - size, right: area.left - 1 }
    : { ...area, left: area.right + 1, right: area.right + size };
  return onSheet(range, next);
};

const usedPart = (range: CellRange, args: Arguments): CellRange => {
  const used = range.sheet.usedArea(args.flag(0));
  const part = used === undefined ? undefined : intersect(used, range.area);
  if (part === undefined) throw itemNotFound();
  return range.with(args.flag(0) ? shrunk(range, part) : part);
};

/** The area around the values only, of a part of the sheet. */
const shrunk = (range: CellRange, part: Area): Area => {
  const rows = range.sheet.values(part);
  const filled = (value: unknown): boolean => value !== null;
  const top = rows.findIndex((row) => row.some(filled));
  if (top < 0) throw itemNotFound();
  const bottom = rows.findLastIndex((row) => row.some(filled));
  const left = Math.min(...rows.map((row) => row.findIndex(filled)).filter((index) => index >= 0));
  const right = Math.max(...rows.map((row) => row.findLastIndex(filled)));
  return { top: part.top + top, bottom: part.top + bottom, left: part.left + left, right: part.left + right };
};

const cell = (range: CellRange, row: number, column: number): CellRange => {
  const { top, left } = range.area;
  return onSheet(range, { top: top + row, bottom: top + row, left: left + column, right: left + column });
};

const spillOf = (range: CellRange): CellRange => {
  const { sheet, area } = range;
  const spill = sheet.grid.formula(area.top, area.left)?.spill;
  if (spill === undefined) throw itemNotFound();
  return range.with(spill);
};

const spillParentOf = (range: CellRange): CellRange => {
  const { sheet, area } = range;
  const owner = sheet.grid.spillOwner(area.top, area.left);
  if (owner === undefined) throw itemNotFound();
  return range.with({ top: owner.row, bottom: owner.row, left: owner.column, right: owner.column });
};

/** More than these cannot be told. https://learn.microsoft.com/javascript/api/excel/excel.range */
const MERGES_LIMIT = 512;

/** Merged areas that begin in the range: Excel does not find the others. https://github.com/OfficeDev/office-js/issues/3611 */
const mergedAreas = ({ sheet, area }: CellRange): CellAreas => {
  const merged = sheet.merges.filter(({ top, left }) => containsCell(area, top, left));
  if (merged.length === 0) throw itemNotFound();
  if (merged.length > MERGES_LIMIT)
    throw new HostError('GeneralException', 'There are too many merged areas.');
  return new CellAreas(sheet, merged);
};

/** Ways from a range to other ranges. */
export const navigation: ClassMembers<CellRange> = {
  call: {
    GetCell: (range, args) => cell(range, args.integer(0), args.integer(1)),
    GetRow: (range, args) => {
      const top = range.area.top + args.integer(0);
      return onSheet(range, { ...range.area, top, bottom: top });
    },
    GetColumn: (range, args) => {
      const left = range.area.left + args.integer(0);
      return onSheet(range, { ...range.area, left, right: left });
    },
    GetLastRow: (range) => range.with({ ...range.area, top: range.area.bottom }),
    GetLastColumn: (range) => range.with({ ...range.area, left: range.area.right }),
    GetLastCell: (range) => range.with({ ...range.area, top: range.area.bottom, left: range.area.right }),
    GetOffsetRange: (range, args) => onSheet(range, moved(range, args.integer(0), args.integer(1))),
    GetResizedRange: (range, args) =>
      resized(range, range.rowCount + args.integer(0), range.columnCount + args.integer(1)),
    GetAbsoluteResizedRange: (range, args) => resized(range, args.integer(0), args.integer(1)),
    GetEntireRow: (range) => range.with({ ...range.area, left: 0, right: COLUMN_COUNT - 1 }),
    GetEntireColumn: (range) => range.with({ ...range.area, top: 0, bottom: ROW_COUNT - 1 }),
    GetRowsAbove: (range, args) => beside(range, args.integer(0, 1), 'rows', 'before'),
    GetRowsBelow: (range, args) => beside(range, args.integer(0, 1), 'rows', 'after'),
    GetColumnsBefore: (range, args) => beside(range, args.integer(0, 1), 'columns', 'before'),
    GetColumnsAfter: (range, args) => beside(range, args.integer(0, 1), 'columns', 'after'),
    GetBoundingRect: (range, args, { document }) => {
      const other = rangeOf(document, range.sheet, args.at(0));
      if (other.sheet !== range.sheet) throw invalidArgument('The ranges are on different sheets.');
      return range.with(boundingArea(range.area, other.area));
    },
    GetIntersection: (range, args, { document }) => {
      const other = rangeOf(document, range.sheet, args.at(0));
      const common = other.sheet === range.sheet ? intersect(range.area, other.area) : undefined;
      if (common === undefined) throw itemNotFound();
      return range.with(common);
    },
    GetUsedRange: usedPart,
    GetSurroundingRegion: (range) => range.with(surroundingArea(range.sheet, range.area)),
    GetSurroundingDataRegion: (range) => range.with(surroundingArea(range.sheet, range.area)),
    GetRangeEdge: (range, args) => {
      const { row, column } = edgeOf(range.sheet, range.area, args.text(0));
      return range.with({ top: row, bottom: row, left: column, right: column });
    },
    GetExtendedRange: (range, args) => {
      const { row, column } = edgeOf(range.sheet, range.area, args.text(0));
      return range.with(boundingArea(range.area, { top: row, bottom: row, left: column, right: column }));
    },
    GetSpillingToRange: spillOf,
    GetSpillParent: spillParentOf,
    GetMergedAreas: mergedAreas,
  },
  link: {
    Worksheet: ({ sheet }) => sheet,
    Format: (range) => range,
    Sort: (range) => range,
    DataValidation: (range) => range,
    ConditionalFormats: (range) => range,
  },
};
