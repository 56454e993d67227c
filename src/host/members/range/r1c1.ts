import { columnIndex, columnName, COLUMN_COUNT, ROW_COUNT, type Area } from '../../cells';

/** Texts in quotes and sheet names in apostrophes, which are not looked into; then cell references. */
const a1Reference =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(.])/gu;
const r1c1Reference =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])[Rr](\[-?\d+\]|\d*)[Cc](\[-?\d+\]|\d*)(?![\p{L}\p{N}_(.])/gu;

const part = (letter: string, fixed: boolean, index: number, home: number): string => {
  if (fixed) return `${letter}${index + 1}`;
  return index === home ? letter : `${letter}[${index - home}]`;
};

/** A formula's references relative to its cell: `=A1` in B2 is `=R[-1]C[-1]`. */
export const toR1C1 = (formula: string, row: number, column: number): string =>
  formula.replaceAll(a1Reference, (whole: string, ...found: (string | undefined)[]) => {
    const [columnFixed, letters, rowFixed, digits] = found;
    if (letters === undefined) return whole;
    const index = columnIndex(letters);
    if (index < 0) return whole;
    return (
      part('R', rowFixed === '$', Number(digits) - 1, row) + part('C', columnFixed === '$', index, column)
    );
  });

const place = (text: string, home: number, count: number): { fixed: boolean; index: number } => {
  if (text === '') return { fixed: false, index: home };
  if (!text.startsWith('[')) return { fixed: true, index: Number(text) - 1 };
  // References that run off the sheet come in again on the other side, as in Excel.
  return { fixed: false, index: (home + Number(text.slice(1, -1)) + count) % count };
};

/** The reverse of `toR1C1`; texts that are no formulas stay as they are. */
export const readR1C1 = (text: string, row: number, column: number): string => {
  if (!text.startsWith('=')) return text;
  return text.replaceAll(r1c1Reference, (whole: string, ...found: (string | undefined)[]) => {
    const [rowText, columnText] = found;
    if (rowText === undefined || columnText === undefined) return whole;
    const r = place(rowText, row, ROW_COUNT);
    const c = place(columnText, column, COLUMN_COUNT);
    return `${c.fixed ? '$' : ''}${columnName(c.index)}${r.fixed ? '$' : ''}${r.index + 1}`;
  });
};

export const formulasInR1C1 = (rows: readonly (readonly unknown[])[], area: Area): unknown[][] =>
  rows.map((line, i) =>
    line.map((item, j) =>
      typeof item === 'string' && item.startsWith('=') ? toR1C1(item, area.top + i, area.left + j) : item,
    ),
  );
