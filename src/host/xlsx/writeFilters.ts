import { formatArea } from '../cells';
import { DATE_PARTS } from '../document';
import type { AutoFilter, FilterCriteria, FilterDate, StyleChange } from '../document';
import { uncapitalized } from './styleNames';
import { iconStyleToFile } from './readRules';
import { attributesText, excelText } from './xml';

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
  return `<customFilter${attributesText({ operator, val: excelText(val) })}/>`;
}

/** The file's number of a format that holds a colour filtered by. */
export type LookNumber = (look: StyleChange) => number;

/** A `<dateGroupItem>`: the parts of a date down to what it is grouped by. */
function dateText({ date, specificity }: FilterDate): string {
  const numbers = (date.match(/\d+/g) ?? []).map(Number);
  const count = DATE_PARTS.indexOf(specificity) + 1;
  const parts = DATE_PARTS.slice(0, count).map(
    (part, index) => [part.toLowerCase(), numbers[index] ?? (index < 3 ? 1 : 0)] as const,
  );
  return `<dateGroupItem${attributesText({
    ...Object.fromEntries(parts),
    dateTimeGrouping: specificity.toLowerCase(),
  })}/>`;
}

function criteriaText(criteria: FilterCriteria, lookNumber: LookNumber): string {
  switch (criteria.filterOn) {
    case 'Values': {
      const values = criteria.values ?? [];
      const texts = values.flatMap((val) =>
        typeof val === 'string' && val !== '' ? `<filter${attributesText({ val: excelText(val) })}/>` : [],
      );
      const dates = values.flatMap((value) => (typeof value === 'string' ? [] : dateText(value)));
      const blank = attributesText({ blank: values.includes('') || undefined });
      return `<filters${blank}>${texts.join('')}${dates.join('')}</filters>`;
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
    case 'CellColor':
    case 'FontColor': {
      const { color } = criteria;
      const look: StyleChange = color === undefined ? {} : { fill: { pattern: 'Solid', color } };
      return `<colorFilter${attributesText({
        dxfId: lookNumber(look),
        cellColor: criteria.filterOn === 'FontColor' ? false : undefined,
      })}/>`;
    }
    case 'Icon':
      return `<iconFilter${attributesText({
        iconSet: iconStyleToFile(criteria.icon?.set ?? ''),
        iconId: criteria.icon?.index,
      })}/>`;
    default:
      return '';
  }
}

/** `<autoFilter>` of a sheet or table. */
export function autoFilterText({ area, criteria }: AutoFilter, lookNumber: LookNumber): string {
  const columns = [...criteria]
    .sort(([a], [b]) => a - b)
    .map(([column, item]) => {
      const content = criteriaText(item, lookNumber);
      return content === '' ? '' : `<filterColumn colId="${String(column)}">${content}</filterColumn>`;
    });
  return `<autoFilter ref="${formatArea(area)}">${columns.join('')}</autoFilter>`;
}
