import type { Reference } from '../calculation';
import { renameColumnIn, renameSheetIn, renameTableIn, rewriteReferences } from '../calculation';
import { containsCell } from '../cells';
import type { ConditionalRule } from './conditionalFormat';
import type { Document } from './document';
import type { FormulaCell } from './grid';
import type { Sheet } from './sheet';
import type { Shift } from './shift';
import { shiftArea } from './shift';
import type { Table } from './table';
import type { DataValidation } from './validation';

/** Rewrites a formula that stands on `sheet`. */
type Rewrite = (formula: string, sheet: Sheet | undefined, cell?: FormulaCell) => string;

/** Puts every formula text of the document through `rewrite`: cells, names, rules, charts. */
function rewriteAll(document: Document, rewrite: Rewrite): void {
  const plain = (text: string, sheet: Sheet) => rewrite(`=${text}`, sheet).slice(1);
  for (const sheet of document.sheets) {
    for (const formula of sheet.grid.formulas()) {
      const next = rewrite(formula.text, sheet, formula);
      if (next === formula.text) continue;
      formula.text = next;
      document.calculation.touch(sheet, formula);
      sheet.changedParts.add('cells');
    }
    for (const name of sheet.names.all()) name.formula = rewrite(name.formula, sheet);
    for (const { value } of sheet.validations.items) {
      rewriteValidation(
        value,
        (text) => rewrite(text, sheet),
        () => {
          sheet.changedParts.add('validations');
        },
      );
    }
    for (const format of sheet.conditionalFormats.items) {
      const next = rewriteRule(format.rule, (text) => rewrite(text, sheet));
      if (next !== format.rule) {
        format.rule = next;
        sheet.changedParts.add('conditionalFormats');
      }
    }
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        const before = [series.name, series.values, series.categories, series.sizes].join();
        if (series.name.startsWith('=')) series.name = rewrite(series.name, sheet);
        series.values = plain(series.values, sheet);
        if (series.categories !== undefined) series.categories = plain(series.categories, sheet);
        if (series.sizes !== undefined) series.sizes = plain(series.sizes, sheet);
        if (before !== [series.name, series.values, series.categories, series.sizes].join()) {
          chart.fromFile = false;
          sheet.changedParts.add('charts');
        }
      }
    }
    for (const link of sheet.hyperlinks.items) {
      if (link.documentReference === undefined) continue;
      link.documentReference = plain(link.documentReference, sheet);
    }
  }
  for (const name of document.names.all()) name.formula = rewrite(name.formula, undefined);
  for (const table of document.tables.all()) {
    for (const column of table.columns) {
      if (column.totalFormula !== undefined) {
        column.totalFormula = rewrite(column.totalFormula, table.sheet);
      }
      if (column.calculatedFormula !== undefined) {
        column.calculatedFormula = rewrite(column.calculatedFormula, table.sheet);
      }
    }
  }
  document.calculation.rebuild();
}

function rewriteValidation(
  validation: DataValidation,
  rewrite: (formula: string) => string,
  changed: () => void,
): void {
  for (const key of ['formula1', 'formula2'] as const) {
    const text = validation[key];
    if (!text?.startsWith('=')) continue;
    const next = rewrite(text);
    if (next === text) continue;
    validation[key] = next;
    changed();
  }
}

function rewriteRule(rule: ConditionalRule, rewrite: (formula: string) => string): ConditionalRule {
  if (rule.type === 'Custom') {
    const formula = rewrite(rule.formula);
    return formula === rule.formula ? rule : { ...rule, formula };
  }
  if (rule.type === 'CellValue') {
    const formula1 = rule.formula1.startsWith('=') ? rewrite(rule.formula1) : rule.formula1;
    const formula2 = rule.formula2?.startsWith('=') ? rewrite(rule.formula2) : rule.formula2;
    if (formula1 === rule.formula1 && formula2 === rule.formula2) return rule;
    return { ...rule, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  return rule;
}

/** Every reference to cells of `sheet` follows the shift; those to cells taken out become #REF!. */
export function shiftReferences(document: Document, sheet: Sheet, shift: Shift): void {
  const target = sheet.name.toUpperCase();
  rewriteAll(document, (formula, own) =>
    rewriteReferences(formula, (reference) => {
      const names = reference.sheet?.toUpperCase();
      if (names === undefined ? own !== sheet : names !== target) return reference;
      return shiftReference(reference, shift);
    }),
  );
}

function shiftReference(reference: Reference, shift: Shift): Reference | undefined {
  const area = shiftArea(reference.area, shift);
  if (!area) return undefined;
  return area === reference.area ? reference : { ...reference, area };
}

export function renameSheetReferences(document: Document, before: string, after: string): void {
  rewriteAll(
    document,
    mentioning(before, (formula) => renameSheetIn(formula, before, after)),
  );
}

/** A rewrite only for formulas in which a name stands somewhere: looking is far cheaper than reading the formula. */
function mentioning(name: string, rewrite: (formula: string) => string): (formula: string) => string {
  const wanted = name.toUpperCase().replaceAll("'", "''");
  return (formula) => (formula.toUpperCase().includes(wanted) ? rewrite(formula) : formula);
}

/** References to a sheet that goes become #REF!. */
export function dropSheetReferences(document: Document, name: string): void {
  const gone = name.toUpperCase();
  rewriteAll(document, (formula) =>
    formula.toUpperCase().includes(gone)
      ? rewriteReferences(formula, (reference) =>
          reference.sheet?.toUpperCase() === gone ? undefined : reference,
        )
      : formula,
  );
}

export function renameTableReferences(document: Document, before: string, after: string): void {
  rewriteAll(
    document,
    mentioning(before, (formula) => renameTableIn(formula, before, after)),
  );
}

export function renameColumnReferences(
  document: Document,
  table: Table,
  before: string,
  after: string,
): void {
  rewriteAll(document, (formula, sheet, cell) => {
    if (!formula.includes('[')) return formula;
    const inside =
      sheet === table.sheet && cell !== undefined && containsCell(table.area, cell.row, cell.column);
    return renameColumnIn(formula, table.name, before, after, inside);
  });
  for (const column of table.columns) {
    for (const key of ['totalFormula', 'calculatedFormula'] as const) {
      const text = column[key];
      if (text !== undefined) column[key] = renameColumnIn(text, table.name, before, after, true);
    }
  }
}
