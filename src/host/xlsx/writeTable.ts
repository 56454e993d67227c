import { formatArea } from '../cells';
import type { Table } from '../document';
import { formulaToFile } from './functionPrefixes';
import type { LookNumber } from './writeFilters';
import { autoFilterText } from './writeFilters';
import type { XmlElement } from './xml';
import { XML_HEAD, attributesText, child, childrenOf, escapeText, excelText, numeric } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const TOTALS: Readonly<Record<string, string>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

/** What a table's part says of it, or a column's, that the document does not know: looks of parts, keys of queries. */
function keptAttributes(element: XmlElement | undefined, own: Readonly<Record<string, unknown>>) {
  const kept = Object.entries(element?.attributes ?? {}).filter(
    ([name]) => !(name in own) && !name.startsWith('xmlns') && !name.includes(':'),
  );
  return Object.fromEntries(kept);
}

/**
 * The text of a table part.
 * @param original the part the file has of it
 */
export function tableText(
  table: Table,
  id: number,
  original: XmlElement | undefined,
  lookNumber: LookNumber,
): string {
  const known = childrenOf(child(original, 'tableColumns'), 'tableColumn');
  const columns = table.columns.map((column, i) => {
    const own = totalOf(table, i) ?? column.totalFormula;
    const subtotal = /^=SUBTOTAL\((\d+),/i.exec(own ?? '')?.[1] ?? '';
    const total = TOTALS[subtotal];
    const custom = own !== undefined && total === undefined ? formulaToFile(own, table.name) : undefined;
    const calculated = column.calculatedFormula;
    const attributes = {
      id: column.id,
      name: escapeName(column.name),
      totalsRowFunction: table.showTotals
        ? (total ?? (custom === undefined ? undefined : 'custom'))
        : undefined,
      totalsRowLabel:
        table.showTotals && column.totalLabel !== undefined ? excelText(column.totalLabel) : undefined,
    };
    const before = known.find((each) => numeric(each, 'id') === column.id);
    const content =
      (calculated === undefined
        ? ''
        : `<calculatedColumnFormula>${escapeText(formulaToFile(calculated, table.name))}</calculatedColumnFormula>`) +
      (custom === undefined || !table.showTotals
        ? ''
        : `<totalsRowFormula>${escapeText(custom)}</totalsRowFormula>`);
    const all = attributesText({ ...attributes, ...keptAttributes(before, attributes) });
    return `<tableColumn${all}>${content}</tableColumn>`;
  });
  const attributes = {
    xmlns: MAIN,
    id,
    name: table.name,
    displayName: table.name,
    ref: formatArea(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  };
  const all = attributesText({ ...attributes, ...keptAttributes(original, attributes) });
  const style = attributesText({
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
  const filter = table.showFilterButton && table.showHeaders ? autoFilterText(table.filter, lookNumber) : '';
  return `${XML_HEAD}<table${all}>${filter}<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns><tableStyleInfo${style}/></table>`;
}

/** Line breaks in column names are written as Excel's escape. */
function escapeName(name: string): string {
  return excelText(name).replaceAll('\n', '_x000a_').replaceAll('\r', '_x000d_');
}

function totalOf(table: Table, column: number): string | undefined {
  const area = table.totalArea;
  if (!area) return undefined;
  return table.sheet.grid.formula(area.top, area.left + column)?.text;
}
