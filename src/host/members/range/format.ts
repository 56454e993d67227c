import { columnsIn, isWholeColumns } from '../../cells';
import type { Style, StyleChange } from '../../document';
import { readFlag, readNumber, readText } from '../../wire/arguments';
import { invalidArgument } from '../../wire/errors';
import type { ClassMembers } from '../../wire/members';
import { define, type Definition } from '../define';
import { autofitColumns, autofitRows } from './autofit';
import type { CellAreas } from './cells';
import { normaliseColor } from './colors';

type Scalar = string | number | boolean;

/** A style property of all cells; null when they differ, as Excel answers. */
const uniform = <T extends Scalar>(cells: CellAreas, pick: (style: Style) => T): T | null => {
  let common: T | undefined;
  for (const area of cells.areas) {
    const value = cells.sheet.uniform(area, pick);
    if (value === undefined || (common !== undefined && common !== value)) return null;
    common = value;
  }
  return common ?? null;
};

const change = (cells: CellAreas, style: StyleChange): void => {
  for (const area of cells.areas) cells.sheet.setStyle(area, style);
};

type Parts = Pick<ClassMembers<CellAreas>, 'get' | 'set'>;

/** A property that reads one field of the style and writes it back. */
const field = (
  name: string,
  pick: (style: Style) => Scalar,
  put: (value: unknown) => StyleChange,
): Parts => ({
  get: { [name]: (cells) => uniform(cells, pick) },
  set: {
    [name]: (cells, value) => {
      if (value !== null) change(cells, put(value));
    },
  },
});

const sizeOf = (cells: CellAreas, axis: 'rows' | 'columns'): number | null => {
  const sizes = cells.sheet[axis];
  let common: number | undefined;
  for (const area of cells.areas) {
    const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    // Beyond the sizes known by index every row and column has the standard one.
    const named = [...sizes.sizes.keys(), ...sizes.fitted.keys()].filter(
      (index) => index >= first && index <= last,
    );
    const plain = named.length < last - first + 1 ? [sizes.standard] : [];
    for (const size of [...plain, ...named.map((index) => sizes.size(index))]) {
      if (common !== undefined && common !== size) return null;
      common = size;
    }
  }
  return common ?? null;
};

const setSize = (cells: CellAreas, value: unknown, axis: 'rows' | 'columns'): void => {
  if (value === null) return;
  const size = readNumber(value);
  const largest = axis === 'rows' ? 409.5 : 1342.5;
  if (size < 0 || size > largest) throw invalidArgument(`A size is between 0 and ${largest} points.`);
  const { sheet } = cells;
  sheet.assertAllowed(axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const area of cells.areas) {
    const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    if (axis === 'columns' && isWholeColumns(area) && columnsIn(area) > 16_000) sheet.columns.standard = size;
    else for (let index = first; index <= last; index += 1) sheet[axis].setSize(index, size);
    sheet.formatChanged(area, 'sizes');
  }
};

const standardSize = (cells: CellAreas, value: unknown, axis: 'rows' | 'columns'): void => {
  if (!readFlag(value)) return;
  const { sheet } = cells;
  sheet.assertAllowed(axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const area of cells.areas) {
    const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    for (let index = first; index <= last; index += 1) sheet[axis].setSize(index, undefined);
    sheet.formatChanged(area, 'sizes');
  }
};

const rangeFormat = define<CellAreas>(
  'RangeFormat',
  field(
    'HorizontalAlignment',
    (s) => s.alignment.horizontal,
    (v) => ({ alignment: { horizontal: readText(v) } }),
  ),
  field(
    'VerticalAlignment',
    (s) => s.alignment.vertical,
    (v) => ({ alignment: { vertical: readText(v) } }),
  ),
  field(
    'WrapText',
    (s) => s.alignment.wrapText,
    (v) => ({ alignment: { wrapText: readFlag(v) } }),
  ),
  field(
    'ShrinkToFit',
    (s) => s.alignment.shrinkToFit,
    (v) => ({ alignment: { shrinkToFit: readFlag(v) } }),
  ),
  field(
    'ReadingOrder',
    (s) => s.alignment.readingOrder,
    (v) => ({ alignment: { readingOrder: readText(v) } }),
  ),
  field(
    'IndentLevel',
    (s) => s.alignment.indent,
    (v) => ({ alignment: { indent: inside(v, 0, 250) } }),
  ),
  field(
    'TextOrientation',
    (s) => s.alignment.rotation,
    (v) => ({ alignment: { rotation: orientation(v) } }),
  ),
  {
    get: {
      ColumnWidth: (cells) => sizeOf(cells, 'columns'),
      RowHeight: (cells) => sizeOf(cells, 'rows'),
      UseStandardWidth: (cells) => sizeOf(cells, 'columns') === cells.sheet.columns.standard,
      UseStandardHeight: (cells) => sizeOf(cells, 'rows') === cells.sheet.rows.standard,
    },
    set: {
      ColumnWidth: (cells, value) => {
        setSize(cells, value, 'columns');
      },
      RowHeight: (cells, value) => {
        setSize(cells, value, 'rows');
      },
      UseStandardWidth: (cells, value) => {
        standardSize(cells, value, 'columns');
      },
      UseStandardHeight: (cells, value) => {
        standardSize(cells, value, 'rows');
      },
    },
    link: {
      Fill: (cells) => cells,
      Font: (cells) => cells,
      Borders: (cells) => cells,
      Protection: (cells) => cells,
    },
    call: {
      AutofitColumns: (cells) => {
        for (const area of cells.areas) autofitColumns(cells.sheet, area);
      },
      AutofitRows: (cells) => {
        for (const area of cells.areas) autofitRows(cells.sheet, area);
      },
      AdjustIndent: (cells, args) => {
        const now = uniform(cells, (style) => style.alignment.indent) ?? 0;
        change(cells, { alignment: { indent: inside(now + args.integer(0), 0, 250) } });
      },
    },
  },
);

const inside = (value: unknown, least: number, most: number): number => {
  const number = readNumber(value);
  if (number < least || number > most) throw invalidArgument(`Expected a number from ${least} to ${most}.`);
  return number;
};

/** Degrees from −90 to 90, or 180 for letters one above the other. */
const orientation = (value: unknown): number => (value === 180 ? 180 : inside(value, -90, 90));

const rangeFill = define<CellAreas>('RangeFill', {
  get: {
    // A cell without fill is white to the add-in.
    Color: (cells) => uniform(cells, ({ fill }) => (fill.pattern === 'None' ? '#FFFFFF' : fill.color)),
    Pattern: (cells) => uniform(cells, ({ fill }) => fill.pattern),
    PatternColor: (cells) => uniform(cells, ({ fill }) => fill.patternColor),
    TintAndShade: () => 0,
    PatternTintAndShade: () => 0,
  },
  set: {
    Color: (cells, value) => {
      if (value === '' || value === null) change(cells, { fill: { pattern: 'None', color: '#FFFFFF' } });
      else change(cells, { fill: { pattern: 'Solid', color: normaliseColor(value) } });
    },
    Pattern: (cells, value) => {
      if (value !== null) change(cells, { fill: { pattern: readText(value) } });
    },
    PatternColor: (cells, value) => {
      change(cells, { fill: { patternColor: normaliseColor(value) } });
    },
  },
  call: {
    Clear: (cells) => {
      change(cells, { fill: { pattern: 'None', color: '#FFFFFF' } });
    },
  },
});

const rangeFont = define<CellAreas>(
  'RangeFont',
  field(
    'Name',
    (s) => s.font.name,
    (v) => ({ font: { name: readText(v) } }),
  ),
  field(
    'Size',
    (s) => s.font.size,
    (v) => ({ font: { size: inside(v, 1, 409) } }),
  ),
  field(
    'Bold',
    (s) => s.font.bold,
    (v) => ({ font: { bold: readFlag(v) } }),
  ),
  field(
    'Italic',
    (s) => s.font.italic,
    (v) => ({ font: { italic: readFlag(v) } }),
  ),
  field(
    'Underline',
    (s) => s.font.underline,
    (v) => ({ font: { underline: v as Style['font']['underline'] } }),
  ),
  field(
    'Strikethrough',
    (s) => s.font.strikethrough,
    (v) => ({ font: { strikethrough: readFlag(v) } }),
  ),
  field(
    'Superscript',
    (s) => s.font.superscript,
    (v) => ({ font: { superscript: readFlag(v) } }),
  ),
  field(
    'Subscript',
    (s) => s.font.subscript,
    (v) => ({ font: { subscript: readFlag(v) } }),
  ),
  field(
    'Color',
    (s) => s.font.color,
    (v) => ({ font: { color: normaliseColor(v) } }),
  ),
  { get: { TintAndShade: () => 0 } },
);

const formatProtection = define<CellAreas>(
  'FormatProtection',
  field(
    'Locked',
    (s) => s.locked,
    (v) => ({ locked: readFlag(v) }),
  ),
  field(
    'FormulaHidden',
    (s) => s.formulaHidden,
    (v) => ({ formulaHidden: readFlag(v) }),
  ),
);

export const formats: readonly Definition[] = [rangeFormat, rangeFill, rangeFont, formatProtection];
