import type { Area } from '../cells';
import { structuredArea } from './evaluator';
import { VOLATILE } from './functions';
import type { Expression } from './parser';
import { parseFormula } from './parser';
import { FormulaSyntaxError } from './tokens';
import type { FormulaPlace, WorkbookView } from './workbookView';

/** What a formula mentions that names the table it stands in: `[@Column]`. */
export const OWN_TABLE = '[]';

/** What a formula depends on. */
export interface Precedents {
  ranges: { sheetId: string; area: Area }[];
  /** Names, tables and sheets it speaks of, in capitals. */
  mentions: Set<string>;
  /** It has to be computed whenever anything is. */
  volatile: boolean;
}

/** Finds the cells and names a formula speaks of, through defined names as well. */
export function precedentsOf(expression: Expression, place: FormulaPlace, view: WorkbookView): Precedents {
  const found: Precedents = { ranges: [], mentions: new Set(), volatile: false };
  collect(expression, place, view, found, new Set());
  return found;
}

function collect(
  expression: Expression,
  place: FormulaPlace,
  view: WorkbookView,
  found: Precedents,
  open: Set<string>,
): void {
  const into = (part: Expression) => {
    collect(part, place, view, found, open);
  };
  switch (expression.type) {
    case 'reference': {
      const { sheet, lastSheet, area } = expression.reference;
      if (sheet === undefined) found.ranges.push({ sheetId: place.sheetId, area });
      else {
        found.mentions.add(sheet.toUpperCase());
        for (const sheetId of view.sheetsBetween(sheet, lastSheet ?? sheet)) {
          found.ranges.push({ sheetId, area });
        }
      }
      return;
    }
    case 'structured': {
      found.mentions.add(expression.table === '' ? OWN_TABLE : expression.table.toUpperCase());
      const table =
        expression.table === ''
          ? view.tableAt(place.sheetId, place.row, place.column)
          : view.table(expression.table);
      const area = table && structuredArea(table, expression.part, place.row);
      if (table && area) found.ranges.push({ sheetId: table.sheetId, area });
      return;
    }
    case 'name': {
      const name = expression.name.toUpperCase();
      found.mentions.add(name);
      const sheetId = expression.sheet === undefined ? place.sheetId : view.sheetId(expression.sheet);
      const table = view.table(expression.name);
      if (table) found.ranges.push({ sheetId: table.sheetId, area: table.dataArea });
      const formula = view.name(expression.name, sheetId);
      if (formula === undefined || open.has(name)) return;
      open.add(name);
      const tree = readable(formula);
      if (tree) collect(tree, place, view, found, open);
      open.delete(name);
      return;
    }
    case 'call':
      if (VOLATILE.has(expression.name)) found.volatile = true;
      for (const arg of expression.args) if (arg) into(arg);
      return;
    case 'unary':
    case 'percent':
      into(expression.operand);
      return;
    case 'spill':
      found.volatile = true;
      into(expression.operand);
      return;
    case 'union':
      expression.items.forEach(into);
      return;
    case 'binary':
      into(expression.left);
      into(expression.right);
      if (expression.operator === ':') found.volatile = true;
      return;
    case 'value':
    case 'array':
    case 'external':
  }
}

/** The tree of a formula, undefined when it cannot be read. */
export function readable(formula: string): Expression | undefined {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}
