import { formatArea } from '../cells';
import type { AutoFilter, FilterCriteria, Table } from '../document';
import { formulaToFile } from './functionPrefixes';
import { uncapitalized } from './styleNames';
import { XML_HEAD, attributesText, escapeText } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const OPERATORS: readonly (readonly [string, string])[] = [
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['<>', 'notEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];

function customText(criterion: string): string {
  const known = OPERATORS.find(([sign]) => criterion.startsWith(sign));
  const val = known ? criterion.slice(known[0].length) : criterion;
  const operator = known && known[1] !== 'equal' ? known[1] : undefined;
  return `<customFilter${attributesText({ operator, val })}/>`;
}

function criteriaText(criteria: FilterCriteria): string {
  switch (criteria.filterOn) {
    case 'Values': {
      const values = criteria.values ?? [];
      const items = values
        .filter((value) => value !== '')
        .map((val) => `<filter${attributesText({ val })}/>`);
      const blank = attributesText({ blank: values.includes('') || undefined });
      return `<filters${blank}>${items.join('')}</filters>`;
    }
    case 'Custom': {
      const items = [criteria.criterion1, criteria.criterion2].filter((c) => c !== undefined);
      const and = attributesText({ and: criteria.operator === 'And' || undefined });
      return `<customFilters${and}>${items.map(customText).join('')}</customFilters>`;
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return `<top10${attributesText({
        top: criteria.filterOn.startsWith('Bottom') ? false : undefined,
        percent: criteria.filterOn.endsWith('Percent') || undefined,
        val: criteria.criterion1 ?? '10',
      })}/>`;
    case 'Dynamic':
      return `<dynamicFilter${attributesText({ type: uncapitalized(criteria.dynamicCriteria ?? '') })}/>`;
    default:
      return '';
  }
}

/** `<autoFilter>` of a sheet or table. Filters by colour are not written: rows stay hidden. */
export function autoFilterText({ area, criteria }: AutoFilter): string {
  const columns = [...criteria]
    .sort(([a], [b]) => a - b)
    .map(([column, item]) => {
      const content = criteriaText(item);
      return content === '' ? '' : `<filterColumn colId="${String(column)}">${content}</filterColumn>`;
    });
  return `<autoFilter ref="${formatArea(area)}">${columns.join('')}</autoFilter>`;
}

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

/** The text of a table part. */
export function tableText(table: Table, id: number): string {
  const columns = table.columns.map((column, i) => {
    const own = totalOf(table, i) ?? column.totalFormula;
    const subtotal = /^=SUBTOTAL\((\d+),/i.exec(own ?? '')?.[1] ?? '';
    const known = TOTALS[subtotal];
    const custom = own !== undefined && known === undefined ? formulaToFile(own, table.name) : undefined;
    const calculated = column.calculatedFormula;
    const attributes = attributesText({
      id: column.id,
      name: escapeName(column.name),
      totalsRowFunction: table.showTotals
        ? (known ?? (custom === undefined ? undefined : 'custom'))
        : undefined,
      totalsRowLabel: table.showTotals ? column.totalLabel : undefined,
    });
    const content =
      (calculated === undefined
        ? ''
        : `<calculatedColumnFormula>${escapeText(formulaToFile(calculated, table.name))}</calculatedColumnFormula>`) +
      (custom === undefined || !table.showTotals
        ? ''
        : `<totalsRowFormula>${escapeText(custom)}</totalsRowFormula>`);
    return `<tableColumn${attributes}>${content}</tableColumn>`;
  });
  const attributes = attributesText({
    xmlns: MAIN,
    id,
    name: table.name,
    displayName: table.name,
    ref: formatArea(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  });
  const style = attributesText({
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
  const filter = table.showFilterButton && table.showHeaders ? autoFilterText(table.filter) : '';
  return `${XML_HEAD}<table${attributes}>${filter}<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns><tableStyleInfo${style}/></table>`;
}

/** Line breaks in column names are written as Excel's escape. */
function escapeName(name: string): string {
  return name.replaceAll('\n', '_x000a_').replaceAll('\r', '_x000d_');
}

function totalOf(table: Table, column: number): string | undefined {
  const area = table.totalArea;
  if (!area) return undefined;
  return table.sheet.grid.formula(area.top, area.left + column)?.text;
}
