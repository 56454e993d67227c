import type { Area } from '../../../src/host/cells';
import type { Document, Sheet } from '../../../src/host/document';
import { isOwnSheet } from '../../../src/workbook/ownSheets';

/**
 * Everything a user can see or set on the sheets that are not the add-in's own hidden ones, as plain data to compare:
 * cells with formulas and looks, tables with filters and totals, merges, sizes, rules, comments, protection, names.
 */
export function wholeImage(document: Document) {
  return {
    sheets: document.sheets.filter(({ name }) => !isOwnSheet(name)).map(sheetImage),
    names: document.names.all().map(({ name, formula, visible }) => ({ name, formula, visible })),
  };
}

/** One sheet as the image shows it, without its place among the others. */
export function sheetImage(sheet: Sheet) {
  const used = sheet.usedArea();
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: used ? cellsOf(sheet, used) : {},
    merges: sheet.merges.map(addressOf).sort(),
    tables: sheet.document.tables.all(sheet).map((table) => ({
      name: table.name,
      area: addressOf(table.area),
      columns: table.columns.map(({ name, totalFormula, totalLabel }) => [name, totalFormula, totalLabel]),
      showTotals: table.showTotals,
      style: table.style,
      criteria: [...table.criteria],
    })),
    filter: sheet.autoFilter && {
      area: addressOf(sheet.autoFilter.area),
      criteria: [...sheet.autoFilter.criteria],
    },
    hiddenRows: sheet.rows.hidden(),
    hiddenColumns: sheet.columns.hidden(),
    heights: sorted(sheet.rows.sizes),
    widths: sorted(sheet.columns.sizes),
    rules: sheet.conditionalFormats.items.map(({ areas, rule, format }) => ({
      areas: areas.map(addressOf).sort(),
      rule,
      format,
    })),
    validations: used ? rulesByCell(sheet, used) : {},
    notes: sheet.notes.all().map(({ row, column, content }) => [row, column, content]),
    comments: sheet.comments
      .all()
      .map(({ row, column, content, replies }) => [row, column, content, replies.length]),
    protection: { isProtected: sheet.protection.isProtected, options: sheet.protection.options },
    freeze: sheet.freeze,
  };
}

/** Formula or value, its type, and the look, of every cell that has any. */
function cellsOf(sheet: Sheet, area: Area): Record<string, unknown> {
  const looks = sheet.mapStyles(area, (style) => JSON.stringify(style));
  const [values, formulas] = [sheet.values(area), sheet.formulas(area)];
  const cells: Record<string, unknown> = {};
  for (const { row, column } of placesIn(area)) {
    const [down, across] = [row - area.top, column - area.left];
    const value = values[down]?.[across] ?? null;
    const look = looks[down]?.[across];
    if (value === null && look === plainLook(sheet)) continue;
    cells[`${row},${column}`] = [value, formulas[down]?.[across], look];
  }
  return cells;
}

function plainLook({ document }: Sheet): string {
  return JSON.stringify(document.styles.style(0));
}

/** Rules cell by cell: the same rules may lie in other pieces. */
function rulesByCell(sheet: Sheet, area: Area): Record<string, unknown> {
  if (sheet.validations.items.length === 0) return {};
  const rules: Record<string, unknown> = {};
  for (const { row, column } of placesIn(area)) {
    const rule = sheet.validations.at(row, column);
    if (rule !== undefined) rules[`${row},${column}`] = rule;
  }
  return rules;
}

function* placesIn({ top, left, bottom, right }: Area) {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield { row, column };
  }
}

function addressOf({ top, left, bottom, right }: Area): string {
  return `${top},${left}:${bottom},${right}`;
}

function sorted(sizes: ReadonlyMap<number, number>): [number, number][] {
  return [...sizes].sort(([a], [b]) => a - b);
}
