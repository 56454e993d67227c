import { parseArea } from '../cells';
import type { FilterCriteria, Sheet } from '../document';
import { Table } from '../document';
import { formulaFromFile } from './functionPrefixes';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, flag, numeric, unescapeText } from './xml';

/** Reads a table part into the document; undefined when its range cannot be read. */
export function readTable(root: XmlElement, sheet: Sheet): Table | undefined {
  const area = parseArea(attribute(root, 'ref') ?? '');
  const name = attribute(root, 'displayName') ?? attribute(root, 'name');
  if (!area || name === undefined) return undefined;
  const table = new Table(sheet.document.newId('table'), sheet, name, area);
  table.showHeaders = (numeric(root, 'headerRowCount') ?? 1) > 0;
  table.showTotals = (numeric(root, 'totalsRowCount') ?? 0) > 0;
  table.columns = childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column, i) => {
    const calculated = child(column, 'calculatedColumnFormula')?.text;
    const label = attribute(column, 'totalsRowLabel');
    const total = child(column, 'totalsRowFormula')?.text;
    return {
      id: numeric(column, 'id') ?? i + 1,
      name: unescapeText(attribute(column, 'name') ?? ''),
      ...(calculated === undefined ? {} : { calculatedFormula: formulaFromFile(calculated) }),
      ...(label === undefined ? {} : { totalLabel: label }),
      ...(total === undefined ? {} : { totalFormula: formulaFromFile(total) }),
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
  if (filter) table.criteria = readCriteria(filter);
  sheet.document.tables.adopt(table);
  return table;
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** Criteria of an `<autoFilter>` by column; kinds the document does not know are left out. */
export function readCriteria(filter: XmlElement): Map<number, FilterCriteria> {
  const criteria = new Map<number, FilterCriteria>();
  for (const column of childrenOf(filter, 'filterColumn')) {
    const read = readColumn(column);
    if (read) criteria.set(numeric(column, 'colId') ?? 0, read);
  }
  return criteria;
}

function readColumn(column: XmlElement): FilterCriteria | undefined {
  const values = child(column, 'filters');
  if (values) {
    const texts = childrenOf(values, 'filter').map((item) => attribute(item, 'val') ?? '');
    return { filterOn: 'Values', values: flag(values, 'blank') ? [...texts, ''] : texts };
  }
  const custom = child(column, 'customFilters');
  if (custom) {
    const [first, second] = childrenOf(custom, 'customFilter').map(
      (item) => (OPERATORS[attribute(item, 'operator') ?? 'equal'] ?? '=') + (attribute(item, 'val') ?? ''),
    );
    return {
      filterOn: 'Custom',
      ...(first === undefined ? {} : { criterion1: first }),
      ...(second === undefined ? {} : { criterion2: second }),
      operator: flag(custom, 'and') ? 'And' : 'Or',
    };
  }
  const top = child(column, 'top10');
  if (top) {
    const end = flag(top, 'top', true) ? 'Top' : 'Bottom';
    return {
      filterOn: `${end}${flag(top, 'percent') ? 'Percent' : 'Items'}`,
      criterion1: attribute(top, 'val') ?? '10',
    };
  }
  const dynamic = attribute(child(column, 'dynamicFilter'), 'type');
  if (dynamic === undefined) return undefined;
  return {
    filterOn: 'Dynamic',
    dynamicCriteria: dynamic.charAt(0).toUpperCase() + dynamic.slice(1),
  };
}
