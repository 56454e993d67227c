import { parseArea } from '../cells';
import type { Sheet, StyleChange } from '../document';
import { Table } from '../document';
import { formulaFromFile } from './functionPrefixes';
import { readCriteria } from './readFilters';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, excelAttribute, flag, numeric, unescapeText } from './xml';

/** Reads a table part into the document; undefined when its range cannot be read. */
export function readTable(root: XmlElement, sheet: Sheet, looks: readonly StyleChange[]): Table | undefined {
  const area = parseArea(attribute(root, 'ref') ?? '');
  const name = attribute(root, 'displayName') ?? attribute(root, 'name');
  if (!area || name === undefined) return undefined;
  const table = new Table(sheet.document.newId('table'), sheet, name, area);
  table.showHeaders = (numeric(root, 'headerRowCount') ?? 1) > 0;
  table.showTotals = (numeric(root, 'totalsRowCount') ?? 0) > 0;
  table.columns = childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column, i) => {
    const calculated = child(column, 'calculatedColumnFormula')?.text;
    const label = excelAttribute(column, 'totalsRowLabel');
    const total = child(column, 'totalsRowFormula')?.text;
    return {
      id: numeric(column, 'id') ?? i + 1,
      name: excelAttribute(column, 'name') ?? '',
      ...(calculated === undefined ? {} : { calculatedFormula: formulaFromFile(unescapeText(calculated)) }),
      ...(label === undefined ? {} : { totalLabel: label }),
      ...(total === undefined ? {} : { totalFormula: formulaFromFile(unescapeText(total)) }),
    };
  });
  const style = child(root, 'tableStyleInfo');
  table.style = attribute(style, 'name') ?? '';
  table.showBandedRows = flag(style, 'showRowStripes');
  table.showBandedColumns = flag(style, 'showColumnStripes');
  table.highlightFirstColumn = flag(style, 'showFirstColumn');
  table.highlightLastColumn = flag(style, 'showLastColumn');
  const filter = child(root, 'autoFilter');
  table.showFilterButton = filter !== undefined;
  if (filter) table.criteria = readCriteria(filter, looks);
  sheet.document.tables.adopt(table);
  return table;
}
