import {
  COLUMN_COUNT,
  intersect,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  ROW_COUNT,
  type Area,
} from '../../cells';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import { define, type Definition } from '../define';
import { TableScope } from '../tables/scope';
import { CellAreas, CellRange, rangeAt } from './cells';
import { clearArea, copyCells } from './edits';
import { specialCells } from './specialCells';

const areasOf = (cells: CellAreas, value: unknown): readonly Area[] => {
  if (value instanceof CellAreas) return value.areas;
  if (typeof value === 'string')
    return value.split(',').map((part) => rangeAt(cells.sheet.document, cells.sheet, part).area);
  throw invalidArgument('Expected a range or an address.');
};

const some = (cells: CellAreas, areas: readonly Area[]): CellAreas => {
  if (areas.length === 0) throw itemNotFound();
  return new CellAreas(cells.sheet, areas);
};

const usedAreas = (cells: CellAreas, valuesOnly: boolean): CellAreas => {
  const used = cells.sheet.usedArea(valuesOnly);
  return some(cells, used === undefined ? [] : cells.areas.flatMap((area) => intersect(area, used) ?? []));
};

/** Several ranges of one sheet, handled as one. */
export const rangeAreas: readonly Definition[] = [
  define<CellAreas>('RangeAreas', {
    get: {
      Address: (cells) => cells.address,
      AddressLocal: (cells) => cells.address,
      AreaCount: ({ areas }) => areas.length,
      CellCount: (cells) => cells.cellCount,
      IsEntireColumn: ({ areas }) => areas.every(isWholeColumns),
      IsEntireRow: ({ areas }) => areas.every(isWholeRows),
    },
    link: {
      Areas: (cells) => cells,
      Format: (cells) => cells,
      Worksheet: ({ sheet }) => sheet,
      DataValidation: (cells) => cells,
      ConditionalFormats: (cells) => cells,
    },
    call: {
      Calculate: ({ sheet }) => {
        sheet.document.settle();
      },
      SetDirty: () => undefined,
      Clear: ({ sheet, areas }, args) => {
        for (const area of areas) clearArea(sheet, area, args.text(0, 'All'));
      },
      CopyFrom: (cells, args, { document }) => {
        const given = args.at(0);
        const source =
          typeof given === 'string' ? rangeAt(document, cells.sheet, given) : args.object(0, CellRange);
        const options = { kind: args.text(1, 'All'), skipBlanks: args.flag(2), transpose: args.flag(3) };
        for (const range of cells.ranges) copyCells(source, range, options);
      },
      GetEntireColumn: (cells) =>
        some(
          cells,
          cells.areas.map((area) => ({ ...area, top: 0, bottom: ROW_COUNT - 1 })),
        ),
      GetEntireRow: (cells) =>
        some(
          cells,
          cells.areas.map((area) => ({ ...area, left: 0, right: COLUMN_COUNT - 1 })),
        ),
      GetIntersection: (cells, args) =>
        some(
          cells,
          areasOf(cells, args.at(0)).flatMap((other) =>
            cells.areas.flatMap((area) => intersect(area, other) ?? []),
          ),
        ),
      GetOffsetRangeAreas: (cells, args) => {
        const [down, right] = [args.integer(0), args.integer(1)];
        const moved = cells.areas.map((area) => ({
          top: area.top + down,
          bottom: area.bottom + down,
          left: area.left + right,
          right: area.right + right,
        }));
        if (!moved.every(isOnSheet)) throw invalidArgument('The ranges would reach beyond the sheet.');
        return some(cells, moved);
      },
      GetSpecialCells: (cells, args) => specialCells(cells, args.text(0), args.text(1, 'All')),
      GetTables: ({ sheet, areas }, args) => new TableScope(sheet.document, sheet, areas, args.flag(0)),
      GetUsedRangeAreas: (cells, args) => usedAreas(cells, args.flag(0)),
    },
  }),
  define<CellAreas>('RangeCollection', { items: (cells) => cells.ranges }),
];
