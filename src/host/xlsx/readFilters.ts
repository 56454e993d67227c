import { DATE_PARTS } from '../document';
import type { FilterCriteria, FilterDate, StyleChange } from '../document';
import { iconStyleFromFile } from './readRules';
import { capitalized } from './styleNames';
import type { XmlElement } from './xml';
import { attribute, child, excelAttribute, childrenOf, flag, numeric } from './xml';

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/**
 * Criteria of an `<autoFilter>` by column.
 * @param looks the file's differential formats, which hold the colours filtered by
 */
export function readCriteria(filter: XmlElement, looks: readonly StyleChange[]): Map<number, FilterCriteria> {
  const criteria = new Map<number, FilterCriteria>();
  for (const column of childrenOf(filter, 'filterColumn')) {
    const read = readColumn(column, looks);
    if (read) criteria.set(numeric(column, 'colId') ?? 0, read);
  }
  return criteria;
}

function readColumn(column: XmlElement, looks: readonly StyleChange[]): FilterCriteria | undefined {
  const values = child(column, 'filters');
  if (values) {
    const texts = childrenOf(values, 'filter').map((item) => excelAttribute(item, 'val') ?? '');
    const dates = childrenOf(values, 'dateGroupItem').map(readDate);
    return { filterOn: 'Values', values: [...texts, ...(flag(values, 'blank') ? [''] : []), ...dates] };
  }
  const custom = child(column, 'customFilters');
  if (custom) {
    const [first, second] = childrenOf(custom, 'customFilter').map(
      (item) =>
        (OPERATORS[attribute(item, 'operator') ?? 'equal'] ?? '=') + (excelAttribute(item, 'val') ?? ''),
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
  const color = child(column, 'colorFilter');
  if (color) return readColor(color, looks);
  const icon = child(column, 'iconFilter');
  if (icon) {
    const set = iconStyleFromFile(attribute(icon, 'iconSet') ?? '');
    return { filterOn: 'Icon', icon: { set, index: numeric(icon, 'iconId') ?? 0 } };
  }
  const dynamic = attribute(child(column, 'dynamicFilter'), 'type');
  if (dynamic === undefined) return undefined;
  return {
    filterOn: 'Dynamic',
    dynamicCriteria: capitalized(dynamic),
  };
}

/** A `<dateGroupItem>`: as many parts of a date as its grouping names. */
function readDate(item: XmlElement): FilterDate {
  const specificity =
    DATE_PARTS.find((part) => part.toLowerCase() === attribute(item, 'dateTimeGrouping')) ?? 'Day';
  const [year, month, day, hour, minute, second] = DATE_PARTS.map((part) =>
    String(numeric(item, part.toLowerCase()) ?? (part === 'Month' || part === 'Day' ? 1 : 0)).padStart(
      2,
      '0',
    ),
  );
  return { date: `${year}-${month}-${day}T${hour}:${minute}:${second}`, specificity };
}

function readColor(filter: XmlElement, looks: readonly StyleChange[]): FilterCriteria {
  const look = looks[numeric(filter, 'dxfId') ?? -1];
  // The file keeps the colour of letters in the fill of the format as well.
  const color = look?.fill?.color ?? look?.font?.color;
  return {
    filterOn: flag(filter, 'cellColor', true) ? 'CellColor' : 'FontColor',
    ...(color === undefined ? {} : { color }),
  };
}
