import { moveFormula } from '../../../src/host/calculation/rewrite';
import { intersect } from '../../../src/host/cells';
import type { Area } from '../../../src/host/cells';
import type { Document, NameList, Sheet } from '../../../src/host/document';
import { isOwnSheet } from '../../../src/workbook/ownSheets';

/**
 * Everything a user can see or set on the sheets that are not the add-in's own hidden ones, as plain data to compare:
 * cells with formulas and looks, tables with filters and totals, merges, sizes, rules, comments, protection, names.
 */
export function wholeImage(document: Document) {
  return {
    sheets: document.sheets.filter(({ name }) => !isOwnSheet(name)).map(sheetImage),
    names: namesOf(document.names),
    isProtected: document.protection.isProtected,
    dateSystem: document.dateSystem,
  };
}

function namesOf(names: NameList) {
  return names.all().map(({ name, formula, comment, visible }) => ({ name, formula, comment, visible }));
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
    fittedHeights: sorted(sheet.rows.fitted),
    groups: [sorted(sheet.rows.outline), sorted(sheet.columns.outline)],
    rules: used ? colourRulesByCell(sheet, used) : {},
    validations: used ? rulesByCell(sheet, used) : {},
    notes: sheet.notes.all().map(({ row, column, author, content }) => [row, column, author, content]),
    comments: sheet.comments
      .all()
      .map(({ row, column, content, resolved, replies }) => [
        ...[row, column, content, resolved],
        ...replies.map((reply) => reply.content),
      ]),
    links: sheet.hyperlinks.items.map(({ area, ...link }) => JSON.stringify([addressOf(area), link])).sort(),
    formatsInside: sheet.markups
      .all()
      .filter(({ row, column, value }) => sheet.value(row, column) === value)
      .map(({ row, column, runs }) => [row, column, runs]),
    charts: sheet.charts.map(({ name, type, title, series }) => ({ name, type, title, series })),
    names: namesOf(sheet.names),
    page: sheet.page,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
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
    cells[`${row},${column}`] = [value, formulas[down]?.[across], look, arrayAt(sheet, row, column)];
  }
  return cells;
}

/** The cells an array formula that was entered as one covers. */
function arrayAt(sheet: Sheet, row: number, column: number): string | undefined {
  const array = sheet.grid.formula(row, column)?.array;
  return array && addressOf(array);
}

function plainLook({ document }: Sheet): string {
  return JSON.stringify(document.styles.style(0));
}

/** Colour rules cell by cell, each as it reads there: a row that was put back has pieces of its own. */
function colourRulesByCell(sheet: Sheet, area: Area): Record<string, unknown> {
  const rules: Record<string, string[]> = {};
  for (const { areas, rule, format, stopIfTrue } of sheet.conditionalFormats.items) {
    const [anchor] = areas;
    const within = areas.flatMap((own) => intersect(own, area) ?? []);
    for (const { row, column } of within.flatMap((own) => Array.from(placesIn(own)))) {
      const look = JSON.stringify([rule, format, stopIfTrue], (_, value: unknown) =>
        typeof value === 'string' && value.startsWith('=') && anchor
          ? moveFormula(value, row - anchor.top, column - anchor.left)
          : value,
      );
      (rules[`${row},${column}`] ??= []).push(look);
    }
  }
  return rules;
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

function sorted<Value>(values: ReadonlyMap<number, Value>): [number, Value][] {
  return [...values].sort(([a], [b]) => a - b);
}
