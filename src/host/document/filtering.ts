import { criterionTest } from '../calculation';
import type { Area, CellValue } from '../cells';
import { dateParts, isDateSerial, serialOf } from '../cells';
import { DATE_PARTS } from './autoFilter';
import type { AutoFilter, FilterCriteria, FilterDate } from './autoFilter';
import { displayText } from './display';
import { DocumentError } from './errors';
import type { Sheet } from './sheet';
import { readSerial } from './typing';

/** Hides the rows that do not meet all criteria and shows the others. */
export function applyFilter(sheet: Sheet, filter: AutoFilter): void {
  const body: Area = { ...filter.area, top: filter.area.top + 1 };
  const tests = [...filter.criteria].map(([column, criteria]) => {
    const at = body.left + column;
    return rowTest(sheet, { ...body, left: at, right: at }, criteria);
  });
  hideRows(sheet, body, (row) => tests.some((test) => !test(row)));
}

/** Shows the rows a filter hides, because it goes. Rows hidden by hand stay hidden. */
export function releaseFilter(sheet: Sheet, filter: AutoFilter): void {
  hideRows(sheet, filter.area, () => false);
}

function hideRows(sheet: Sheet, area: Area, hidden: (row: number) => boolean): void {
  const changed = { shown: [] as number[], hidden: [] as number[] };
  for (let row = area.top; row <= area.bottom; row += 1) {
    const hide = hidden(row);
    if (hide === sheet.rows.isFiltered(row)) continue;
    sheet.rows.setFiltered(row, hide);
    changed[hide ? 'hidden' : 'shown'].push(row);
  }
  for (const kind of ['shown', 'hidden'] as const) {
    const first = changed[kind][0];
    const last = changed[kind].at(-1);
    if (first === undefined || last === undefined) continue;
    sheet.document.events.emit('rowsHiddenChanged', {
      sheetId: sheet.id,
      area: { ...area, top: first, bottom: last },
      hidden: kind === 'hidden',
      source: sheet.document.source,
    });
  }
  sheet.changedParts.add('filter').add('sizes').add('tables');
  // SUBTOTAL leaves filtered rows out.
  sheet.document.calculation.cellsChanged(sheet, area);
}

type RowTest = (row: number) => boolean;

function rowTest(sheet: Sheet, column: Area, criteria: FilterCriteria): RowTest {
  const { document } = sheet;
  const at = column.left;
  const value = (row: number): CellValue => sheet.value(row, at);
  const style = (row: number) => sheet.style(row, at);
  switch (criteria.filterOn) {
    case 'Values': {
      const values = criteria.values ?? [];
      const wanted = new Set(values.flatMap((each) => (typeof each === 'string' ? each.toLowerCase() : [])));
      const dates = values.flatMap((each) => (typeof each === 'string' ? [] : dateTest(sheet, each)));
      return (row) => {
        const cell = value(row);
        const text = displayText(cell, style(row).numberFormat, document.dateSystem);
        return wanted.has(text.toLowerCase()) || dates.some((test) => test(cell));
      };
    }
    // Which cell shows which icon is the view's to say: the rows stay as they are.
    case 'Icon':
      return (row) => !sheet.rows.isFiltered(row);
    case 'Custom':
      return customTest(sheet, value, criteria);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return rankTest(sheet, column, value, criteria);
    case 'CellColor':
      return (row) => sameColor(style(row).fill.color, criteria.color);
    case 'FontColor':
      return (row) => sameColor(style(row).font.color, criteria.color);
    case 'Dynamic':
      return dynamicTest(sheet, column, value, criteria.dynamicCriteria ?? '');
    default:
      throw new DocumentError('UnsupportedOperation', `Filters on "${criteria.filterOn}" are not known.`);
  }
}

/** Whether a cell holds a moment of the year, month, day … that is wanted. */
function dateTest(sheet: Sheet, { date, specificity }: FilterDate): (cell: CellValue) => boolean {
  const wanted = (date.match(/\d+/g) ?? []).map(Number);
  const count = DATE_PARTS.indexOf(specificity) + 1;
  const { dateSystem } = sheet.document;
  return (cell) => {
    if (typeof cell !== 'number' || !isDateSerial(cell, dateSystem)) return false;
    const { year, month, day, hour, minute, second } = dateParts(cell, dateSystem);
    const own = [year, month, day, hour, minute, Math.floor(second)];
    return own.slice(0, count).every((part, index) => part === (wanted[index] ?? (index < 3 ? 1 : 0)));
  };
}

function sameColor(color: string, wanted: string | undefined): boolean {
  return color.toUpperCase() === wanted?.toUpperCase();
}

function customTest(
  sheet: Sheet,
  value: (row: number) => CellValue,
  { criterion1, criterion2, operator }: FilterCriteria,
): RowTest {
  const rules = sheet.document.typingRules();
  const tests = [criterion1, criterion2]
    .filter((criterion) => criterion !== undefined && criterion !== '')
    .map((criterion) => criterionTest(criterion ?? '', (text) => readSerial(text, rules)));
  if (tests.length === 0) return () => true;
  return operator === 'Or'
    ? (row) => tests.some((test) => test(value(row)))
    : (row) => tests.every((test) => test(value(row)));
}

function numbersOf(sheet: Sheet, column: Area): number[] {
  return sheet
    .values(column)
    .flat()
    .filter((cell) => typeof cell === 'number');
}

function rankTest(
  sheet: Sheet,
  column: Area,
  value: (row: number) => CellValue,
  { filterOn, criterion1 }: FilterCriteria,
): RowTest {
  const numbers = numbersOf(sheet, column).sort((a, b) => a - b);
  const wanted = Number(criterion1 ?? 10);
  const count = filterOn.endsWith('Percent')
    ? Math.max(1, Math.floor((numbers.length * wanted) / 100))
    : wanted;
  const top = filterOn.startsWith('Top');
  const limit = top
    ? numbers[Math.max(0, numbers.length - count)]
    : numbers[Math.min(numbers.length, count) - 1];
  return (row) => {
    const cell = value(row);
    if (typeof cell !== 'number' || limit === undefined) return false;
    return top ? cell >= limit : cell <= limit;
  };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The days a dynamic date filter lets through, as serials from (inclusive) to (exclusive). */
function period(sheet: Sheet, name: string): readonly [number, number] | undefined {
  const { dateSystem } = sheet.document;
  const now = sheet.document.now();
  const [year, month, date] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const day = (y: number, m: number, d: number) => serialOf(y, m, d, dateSystem);
  const today = day(year, month, date);
  const match = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(name);
  const by = match?.[1] === 'Last' ? -1 : match?.[1] === 'Next' ? 1 : 0;
  const quarter = Math.floor((month - 1) / 3) * 3 + 1;
  switch (match?.[2] ?? name) {
    case 'Today':
      return [today, today + 1];
    case 'Yesterday':
      return [today - 1, today];
    case 'Tomorrow':
      return [today + 1, today + 2];
    case 'Week': {
      const sunday = today - now.getDay() + by * 7;
      return [sunday, sunday + 7];
    }
    case 'Month':
      return [day(year, month + by, 1), day(year, month + by + 1, 1)];
    case 'Quarter':
      return [day(year, quarter + by * 3, 1), day(year, quarter + by * 3 + 3, 1)];
    case 'Year':
      return [day(year + by, 1, 1), day(year + by + 1, 1, 1)];
    case 'YearToDate':
      return [day(year, 1, 1), today + 1];
    default:
      return undefined;
  }
}

function dynamicTest(sheet: Sheet, column: Area, value: (row: number) => CellValue, name: string): RowTest {
  if (name === 'AboveAverage' || name === 'BelowAverage') {
    const numbers = numbersOf(sheet, column);
    const mean = numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);
    return (row) => {
      const cell = value(row);
      return typeof cell === 'number' && (name === 'AboveAverage' ? cell > mean : cell < mean);
    };
  }
  const { dateSystem } = sheet.document;
  const inYear = /^AllDatesInPeriod(?:Quarter(\d)|(\w+))$/.exec(name);
  if (inYear) {
    const quarter = Number(inYear[1] ?? 0);
    const month = MONTHS.indexOf(inYear[2] ?? '') + 1;
    return (row) => {
      const cell = value(row);
      if (typeof cell !== 'number' || !isDateSerial(cell, dateSystem)) return false;
      const own = dateParts(cell, dateSystem).month;
      return quarter > 0 ? Math.ceil(own / 3) === quarter : own === month;
    };
  }
  const days = period(sheet, name);
  if (!days) {
    throw new DocumentError('InvalidArgument', `The filter "${name}" is not known.`);
  }
  return (row) => {
    const cell = value(row);
    return typeof cell === 'number' && cell >= days[0] && cell < days[1];
  };
}
