/** Rows a reference reaches over, from 1, both ends included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A reference to cells as it stands in a formula; whole columns have no rows and are none. */
export interface CellReference {
  /** What stands before the cells: `汇总!`, `'大 客户'!`, or nothing. */
  readonly prefix: string;
  /** The sheet it names; undefined where it means the formula's own. */
  readonly sheet: string | undefined;
  /** Column of the first and of the last cell with its `$`: `$C`; empty for whole rows. */
  readonly columns: readonly [string, string];
  /** `$` where the row is fixed. */
  readonly fixed: readonly [string, string];
  /** Undefined where Excel has lost the cells: `#REF!`. */
  readonly rows: RowSpan | undefined;
  /** Written as one cell, not as an area. */
  readonly isCell: boolean;
}

/** A formula cut at its references: `texts[0] references[0] texts[1] …`. */
export interface ParsedFormula {
  readonly texts: readonly string[];
  readonly references: readonly CellReference[];
}

/**
 * A text in quotes; a structured reference; or what stands before cells, then a lost reference, an area, or whole rows.
 * A name that looks like a cell (`LOG10(`, `AB1_x`) is none.
 */
const pieces =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!\]])(?<prefix>(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(?<lost>#REF!)|(?<column>\$?[A-Z]{1,3})(?<fixed>\$?)(?<row>\d{1,7})(?::(?<column2>\$?[A-Z]{1,3})(?<fixed2>\$?)(?<row2>\d{1,7}))?(?![\p{L}\p{N}_.(!])|(?<rowsFixed>\$?)(?<rows>\d{1,7}):(?<rowsFixed2>\$?)(?<rows2>\d{1,7})(?![\p{L}\p{N}_.(!:]))|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/giu;

/** Cuts a formula, or the formula of a defined name, at its references to cells. */
export function parsedFormula(formula: string): ParsedFormula {
  const texts: string[] = [];
  const references: CellReference[] = [];
  let from = 0;
  for (const match of formula.matchAll(pieces)) {
    const reference = match.groups && referenceOf(match.groups);
    if (!reference) continue;
    texts.push(formula.slice(from, match.index));
    references.push(reference);
    from = match.index + match[0].length;
  }
  return { texts: [...texts, formula.slice(from)], references };
}

/** The text of a formula again. */
export function formulaText({ texts, references }: ParsedFormula): string {
  return texts.map((text, at) => text + referenceText(references[at])).join('');
}

/** A formula without its references: the same as long as nobody rewrites it, wherever the cells it speaks of move. */
export function skeleton({ texts }: ParsedFormula): string {
  return texts.join('\u0001');
}

/** Whether two formulas of the sheet `own` say the same, however their references are written. */
export function sameFormula(a: string, b: string, own: string): boolean {
  if (a === b) return true;
  const [one, other] = [parsedFormula(a), parsedFormula(b)];
  return (
    skeleton(one) === skeleton(other) &&
    one.references.every((reference, at) => {
      const second = other.references[at];
      return second !== undefined && placeText(reference, own) === placeText(second, own);
    })
  );
}

/** Which cells a reference speaks of; all that Excel has lost are alike. */
function placeText(reference: CellReference, own: string): string {
  if (!reference.rows) return '#REF!';
  const sheet = sheetOfReference(reference, own).toLowerCase();
  return `${sheet}!${referenceText({ ...reference, prefix: '' }).toUpperCase()}`;
}

/** A reference as formulas write it. */
export function referenceText(reference: CellReference | undefined): string {
  if (!reference) return '';
  const { prefix, columns, fixed, rows, isCell } = reference;
  if (!rows) return `${prefix}#REF!`;
  const first = `${columns[0]}${fixed[0]}${rows.first}`;
  return isCell && rows.first === rows.last
    ? `${prefix}${first}`
    : `${prefix}${first}:${columns[1]}${fixed[1]}${rows.last}`;
}

/** The sheet a reference of a formula on `own` speaks of. */
export function sheetOfReference({ sheet }: CellReference, own: string): string {
  return sheet ?? own;
}

function referenceOf(groups: Readonly<Record<string, string | undefined>>): CellReference | undefined {
  const { prefix = '', lost, column, row, rows } = groups;
  const place = { prefix, sheet: prefix === '' ? undefined : unquoted(prefix.slice(0, -1)) };
  if (lost !== undefined) {
    return { ...place, columns: ['', ''], fixed: ['', ''], rows: undefined, isCell: true };
  }
  if (column !== undefined && row !== undefined) {
    const { column2 = column, row2 = row, fixed = '', fixed2 = fixed } = groups;
    return {
      ...place,
      columns: [column, column2],
      fixed: [fixed, fixed2],
      rows: { first: Number(row), last: Number(row2) },
      isCell: groups['row2'] === undefined,
    };
  }
  if (rows === undefined) return undefined;
  const { rows2 = rows, rowsFixed = '', rowsFixed2 = '' } = groups;
  return {
    ...place,
    columns: ['', ''],
    fixed: [rowsFixed, rowsFixed2],
    rows: { first: Number(rows), last: Number(rows2) },
    isCell: false,
  };
}

/** What formulas write before cells of another sheet, in quotes where its name needs them. */
export function sheetPrefix(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return isPlain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
