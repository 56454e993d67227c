import { areaOf, ROW_COUNT, WHOLE_SHEET, COLUMN_COUNT } from '../../cells';
import type { Sheet, Visibility } from '../../document';
import { readFlag, readNumber, readText, type Arguments } from '../../wire/arguments';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import type { ClassMembers } from '../../wire/members';
import { ChartScope } from '../charts/scope';
import { CommentScope } from '../comments/scope';
import { define, type Definition } from '../define';
import { NameScope } from '../names/scope';
import { CellAreas, CellRange, rangeAt } from '../range/cells';
import { normaliseColor } from '../range/colors';
import { findAll, replaceAll } from '../range/search';
import { TableScope } from '../tables/scope';

const whole = (sheet: Sheet): CellRange => new CellRange(sheet, WHOLE_SHEET);

const isShown = ({ visibility }: Sheet): boolean => visibility === 'Visible';

/** The next or previous sheet, hidden ones passed over on request. */
const neighbour = (sheet: Sheet, step: 1 | -1, args: Arguments): Sheet => {
  const { sheets } = sheet.document;
  for (let index = sheet.position + step; ; index += step) {
    const candidate = sheets[index];
    if (candidate === undefined) throw itemNotFound();
    if (!args.flag(0) || isShown(candidate)) return candidate;
  }
};

const copy = (sheet: Sheet, args: Arguments): Sheet => {
  const { document } = sheet;
  const kind = args.text(0, 'None');
  const beside = args.has(1) ? (args.at(1) as Sheet).position : sheet.position;
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet: without a position it goes to the beginning.
  const position =
    kind === 'Beginning' || kind === 'None'
      ? 0
      : kind === 'Before'
        ? beside
        : kind === 'After'
          ? beside + 1
          : document.sheets.length;
  return document.copySheet(sheet, undefined, position);
};

const navigation: ClassMembers<Sheet> = {
  link: {
    Tables: (sheet) => new TableScope(sheet.document, sheet),
    Names: (sheet) => new NameScope(sheet.document, sheet),
    Charts: (sheet) => new ChartScope(sheet),
    Comments: (sheet) => new CommentScope(sheet.document, sheet),
    AutoFilter: (sheet) => sheet,
    FreezePanes: (sheet) => sheet,
    Protection: (sheet) => sheet,
    PageLayout: (sheet) => sheet,
    PivotTables: (sheet) => sheet,
    Shapes: (sheet) => sheet,
    Slicers: (sheet) => sheet,
  },
  call: {
    GetRange: (sheet, args) => (args.has(0) ? rangeAt(sheet.document, sheet, args.text(0)) : whole(sheet)),
    GetRanges: (sheet, args) => {
      if (!args.has(0)) return new CellAreas(sheet, [WHOLE_SHEET]);
      const parts = args.text(0).split(',');
      return new CellAreas(
        sheet,
        parts.map((part) => rangeAt(sheet.document, sheet, part).area),
      );
    },
    GetCell: (sheet, args) => new CellRange(sheet, areaOf(args.integer(0), args.integer(1), 1, 1)),
    GetRangeByIndexes: (sheet, args) => {
      const [rows, columns] = [args.integer(2), args.integer(3)];
      if (rows < 1 || columns < 1 || rows > ROW_COUNT || columns > COLUMN_COUNT) {
        throw invalidArgument('A range has at least one row and one column.');
      }
      return new CellRange(sheet, areaOf(args.integer(0), args.integer(1), rows, columns));
    },
    // A sheet without content answers with its first cell.
    GetUsedRange: (sheet, args) => new CellRange(sheet, sheet.usedArea(args.flag(0)) ?? areaOf(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const area = sheet.usedArea(args.flag(0));
      return area === undefined ? null : new CellRange(sheet, area);
    },
    GetNext: (sheet, args) => neighbour(sheet, 1, args),
    GetPrevious: (sheet, args) => neighbour(sheet, -1, args),
    FindAll: (sheet, args) => findAll(whole(sheet), args),
    ReplaceAll: (sheet, args) => replaceAll(whole(sheet), args),
    _GetSheetById: (sheet, args) => sheet.document.sheet(args.text(0)),
    _GetAnotherWorksheetById: (sheet, args) => sheet.document.sheet(args.text(0)),
  },
};

const self: ClassMembers<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    Name: ({ name }) => name,
    Position: ({ position }) => position,
    Visibility: ({ visibility }) => visibility,
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: ({ showGridlines }) => showGridlines,
    ShowHeadings: ({ showHeadings }) => showHeadings,
    StandardHeight: ({ rows }) => rows.standard,
    StandardWidth: ({ columns }) => columns.standard,
    EnableCalculation: () => true,
    TabId: ({ id }) => id,
  },
  set: {
    Name: (sheet, value) => {
      sheet.document.renameSheet(sheet, readText(value));
    },
    Position: (sheet, value) => {
      sheet.document.moveSheet(sheet, readNumber(value));
    },
    Visibility: (sheet, value) => {
      sheet.document.setVisibility(sheet, value as Visibility);
    },
    TabColor: (sheet, value) => {
      sheet.tabColor = value === '' || value === null ? '' : normaliseColor(value);
      sheet.viewChanged();
    },
    ShowGridlines: (sheet, value) => {
      sheet.showGridlines = readFlag(value);
      sheet.viewChanged();
    },
    ShowHeadings: (sheet, value) => {
      sheet.showHeadings = readFlag(value);
      sheet.viewChanged();
    },
    StandardWidth: (sheet, value) => {
      sheet.columns.standard = readNumber(value);
      sheet.formatChanged(undefined, 'sizes');
    },
  },
  call: {
    Activate: (sheet) => {
      sheet.document.activate(sheet);
    },
    Delete: (sheet) => {
      sheet.document.deleteSheet(sheet);
    },
    Copy: copy,
    Calculate: ({ document }) => {
      document.calculation.calculate();
    },
  },
};

export const worksheets: readonly Definition[] = [define('Worksheet', self, navigation)];
