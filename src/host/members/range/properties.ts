import { readList, readRecord } from '../../wire/arguments';
import { invalidArgument } from '../../wire/errors';
import type { ClassMembers } from '../../wire/members';
import type { Style, StyleChange } from '../../document';
import type { CellRange } from './cells';
import { normaliseColor } from './colors';

type Options = Readonly<Record<string, unknown>>;

/** Members of `CellPropertiesFormat` this host reads and writes, by path. */
const readers: Readonly<Record<string, (style: Style) => unknown>> = {
  'fill/color': ({ fill }) => (fill.pattern === 'None' ? '' : fill.color),
  'fill/pattern': ({ fill }) => fill.pattern,
  'font/name': ({ font }) => font.name,
  'font/size': ({ font }) => font.size,
  'font/bold': ({ font }) => font.bold,
  'font/italic': ({ font }) => font.italic,
  'font/underline': ({ font }) => font.underline,
  'font/strikethrough': ({ font }) => font.strikethrough,
  'font/color': ({ font }) => font.color,
  horizontalAlignment: ({ alignment }) => alignment.horizontal,
  verticalAlignment: ({ alignment }) => alignment.vertical,
  wrapText: ({ alignment }) => alignment.wrapText,
  shrinkToFit: ({ alignment }) => alignment.shrinkToFit,
  indentLevel: ({ alignment }) => alignment.indent,
  textOrientation: ({ alignment }) => alignment.rotation,
  'protection/locked': ({ locked }) => locked,
  'protection/formulaHidden': ({ formulaHidden }) => formulaHidden,
};

const writers: Readonly<Record<string, (value: never) => StyleChange>> = {
  'fill/color': (color: unknown) => ({ fill: { pattern: 'Solid', color: normaliseColor(color) } }),
  'font/name': (name: string) => ({ font: { name } }),
  'font/size': (size: number) => ({ font: { size } }),
  'font/bold': (bold: boolean) => ({ font: { bold } }),
  'font/italic': (italic: boolean) => ({ font: { italic } }),
  'font/underline': (underline: Style['font']['underline']) => ({ font: { underline } }),
  'font/strikethrough': (strikethrough: boolean) => ({ font: { strikethrough } }),
  'font/color': (color: unknown) => ({ font: { color: normaliseColor(color) } }),
  horizontalAlignment: (horizontal: string) => ({ alignment: { horizontal } }),
  verticalAlignment: (vertical: string) => ({ alignment: { vertical } }),
  wrapText: (wrapText: boolean) => ({ alignment: { wrapText } }),
  shrinkToFit: (shrinkToFit: boolean) => ({ alignment: { shrinkToFit } }),
  indentLevel: (indent: number) => ({ alignment: { indent } }),
  textOrientation: (rotation: number) => ({ alignment: { rotation } }),
  'protection/locked': (locked: boolean) => ({ locked }),
  'protection/formulaHidden': (formulaHidden: boolean) => ({ formulaHidden }),
};

/** Leaves of a nested object, as paths: `{fill: {color: true}}` is `fill/color`. */
const leaves = (value: Options, prefix = ''): [path: string, value: unknown][] =>
  Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'object' && item !== null
      ? leaves(item as Options, `${prefix}${key}/`)
      : [[prefix + key, item] as [string, unknown]],
  );

const put = (target: Record<string, unknown>, path: string, value: unknown): void => {
  const [head = '', ...rest] = path.split('/');
  if (rest.length === 0) target[head] = value;
  else {
    const inner = (target[head] ??= {}) as Record<string, unknown>;
    put(inner, rest.join('/'), value);
  }
};

/** Answers `getCellProperties`: one object a cell with what was asked for. */
const read = (range: CellRange, asked: Options): unknown[][] => {
  const wanted = leaves((asked['format'] ?? {}) as Options).filter(([, flag]) => flag === true);
  const unknown = wanted.find(([path]) => readers[path] === undefined);
  if (unknown !== undefined) throw invalidArgument(`Cells have no property format/${unknown[0]}.`);
  const formats = range.sheet.mapStyles(range.area, (style) => {
    const format: Record<string, unknown> = {};
    for (const [path] of wanted) put(format, path, readers[path]?.(style));
    return format;
  });
  return formats.map((line, row) =>
    line.map((format, column) => {
      const cell = range.with({
        top: range.area.top + row,
        bottom: range.area.top + row,
        left: range.area.left + column,
        right: range.area.left + column,
      });
      return {
        ...(asked['address'] === true ? { address: cell.address } : {}),
        ...(wanted.length > 0 ? { format } : {}),
      };
    }),
  );
};

const write = (range: CellRange, rows: readonly unknown[]): void => {
  const { area, sheet } = range;
  const cells = rows.map(readList);
  if (cells.length !== range.rowCount || cells.some((line) => line.length !== range.columnCount)) {
    throw invalidArgument('There must be one object for every cell of the range.');
  }
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const [top, left] = [area.top + row, area.left + column];
      for (const [path, value] of leaves((readRecord(cell ?? {})['format'] ?? {}) as Options)) {
        const change = writers[path];
        if (change === undefined) throw invalidArgument(`Cells have no property format/${path} to set.`);
        sheet.setStyle({ top, left, bottom: top, right: left }, change(value as never));
      }
    });
  });
};

/** Formats of many cells in one call. */
export const cellProperties: ClassMembers<CellRange> = {
  call: {
    GetCellProperties: (range, args) => read(range, args.record(0)),
    SetCellProperties: (range, args) => {
      write(range, readList(args.at(0)));
    },
  },
};
