import { formatArea } from '../../cells';
import {
  DATE_PARTS,
  applyFilter,
  releaseFilter,
  Table,
  type AutoFilter,
  type FilterCriteria,
  type FilterDate,
  type Sheet,
} from '../../document';
import { readList, readRecord, readText, type Arguments } from '../../wire/arguments';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import { define, type Definition } from '../define';
import { CellRange, rangeOf } from '../range/cells';
import { normaliseColor } from '../range/colors';

/** The filter of one column of a table. */
export class FilterPlace {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}
}

const optional = <K extends string>(key: K, value: unknown): Partial<Record<K, string>> =>
  typeof value === 'string' || typeof value === 'number'
    ? ({ [key]: String(value) } as Record<K, string>)
    : {};

/** The add-in's criteria as the document keeps them. */
const readCriteria = (value: unknown): FilterCriteria => {
  const given = readRecord(value);
  const { filterOn } = given;
  if (typeof filterOn !== 'string') throw invalidArgument('A filter says what it filters on.');
  return {
    filterOn,
    ...(given['values'] === null || given['values'] === undefined
      ? {}
      : { values: readList(given['values']).map(wantedValue) }),
    ...optional('criterion1', given['criterion1']),
    ...optional('criterion2', given['criterion2']),
    ...(given['operator'] === 'Or' || given['operator'] === 'And' ? { operator: given['operator'] } : {}),
    ...(given['color'] === null || given['color'] === undefined
      ? {}
      : { color: normaliseColor(given['color']) }),
    ...optional('dynamicCriteria', given['dynamicCriteria']),
    ...(filterOn === 'Icon' ? { icon: readIcon(given['icon']) } : {}),
  };
};

/** A value to keep: a text, or a date given as `FilterDatetime`. */
const wantedValue = (item: unknown): string | FilterDate => {
  if (typeof item !== 'object' || item === null)
    return typeof item === 'number' ? String(item) : readText(item);
  const { date, specificity } = readRecord(item);
  const part = DATE_PARTS.find((each) => each === specificity);
  if (part === undefined) throw invalidArgument('A date to filter on says which part of it counts.');
  return { date: readText(date), specificity: part };
};

const readIcon = (icon: unknown): NonNullable<FilterCriteria['icon']> => {
  const { set, index } = readRecord(icon);
  return { set: readText(set), index: Number(index) };
};

const refresh = (table: Table): void => {
  applyFilter(table.sheet, table.filter);
  table.sheet.document.tableAltered(table);
  table.sheet.document.events.emit('tableFiltered', { tableId: table.id, sheetId: table.sheet.id });
};

const setCriteria = ({ table, index }: FilterPlace, criteria: FilterCriteria | undefined): void => {
  table.sheet.assertAllowed('allowAutoFilter');
  if (criteria === undefined) table.criteria.delete(index);
  else table.criteria.set(index, criteria);
  refresh(table);
};

const applying =
  (criteria: (args: Arguments) => FilterCriteria) =>
  (place: FilterPlace, args: Arguments): void => {
    setCriteria(place, criteria(args));
  };

const counted = (filterOn: string) => applying((args) => ({ filterOn, criterion1: String(args.number(0)) }));

const clearTable = (table: Table): void => {
  table.criteria.clear();
  refresh(table);
};

/** The filter of a sheet or of a table, whichever the object belongs to. */
const filterOf = (owner: Sheet | Table): AutoFilter | undefined =>
  owner instanceof Table ? (owner.showFilterButton ? owner.filter : undefined) : owner.autoFilter;

const existing = (owner: Sheet | Table): AutoFilter => {
  const filter = filterOf(owner);
  if (filter === undefined) throw itemNotFound('There is no filter.');
  return filter;
};

const sheetOf = (owner: Sheet | Table): Sheet => (owner instanceof Table ? owner.sheet : owner);

const refreshOwner = (owner: Sheet | Table): void => {
  if (owner instanceof Table) refresh(owner);
  else {
    applyFilter(owner, existing(owner));
    owner.viewChanged('filter');
  }
};

/** Puts the sheet's one filter on a range, or adds the criteria of one column to it. */
const apply = (owner: Sheet | Table, args: Arguments): void => {
  const sheet = sheetOf(owner);
  sheet.assertAllowed('allowAutoFilter');
  const range = rangeOf(sheet.document, sheet, args.at(0));
  if (!(owner instanceof Table)) {
    const same =
      owner.autoFilter !== undefined && formatArea(owner.autoFilter.area) === formatArea(range.area);
    if (!same) {
      if (owner.autoFilter !== undefined) releaseFilter(owner, owner.autoFilter);
      owner.autoFilter = { area: wholeBlock(range), criteria: new Map() };
    }
  }
  if (args.has(1)) existing(owner).criteria.set(args.integer(1), readCriteria(args.at(2)));
  refreshOwner(owner);
};

/** A filter on one cell spreads over the block around it. */
const wholeBlock = ({ sheet, area }: CellRange): AutoFilter['area'] => {
  const used = sheet.usedArea(true);
  if (area.top !== area.bottom || used === undefined) return area;
  return { ...area, bottom: Math.max(area.bottom, used.bottom) };
};

export const filters: readonly Definition[] = [
  define<FilterPlace>('Filter', {
    get: { Criteria: ({ table, index }) => table.criteria.get(index) ?? null },
    call: {
      Apply: applying((args) => readCriteria(args.at(0))),
      ApplyValuesFilter: applying((args) => ({
        filterOn: 'Values',
        values: readList(args.at(0)).map(wantedValue),
      })),
      ApplyCustomFilter: applying((args) => ({
        filterOn: 'Custom',
        criterion1: args.text(0),
        ...(args.has(1) ? { criterion2: args.text(1) } : {}),
        ...(args.has(2) ? { operator: args.text(2) === 'Or' ? ('Or' as const) : ('And' as const) } : {}),
      })),
      ApplyDynamicFilter: applying((args) => ({ filterOn: 'Dynamic', dynamicCriteria: args.text(0) })),
      ApplyCellColorFilter: applying((args) => ({
        filterOn: 'CellColor',
        color: normaliseColor(args.text(0)),
      })),
      ApplyFontColorFilter: applying((args) => ({
        filterOn: 'FontColor',
        color: normaliseColor(args.text(0)),
      })),
      ApplyTopItemsFilter: counted('TopItems'),
      ApplyTopPercentFilter: counted('TopPercent'),
      ApplyBottomItemsFilter: counted('BottomItems'),
      ApplyBottomPercentFilter: counted('BottomPercent'),
      Clear: (place) => {
        setCriteria(place, undefined);
      },
    },
  }),
  define<Sheet | Table>('AutoFilter', {
    get: {
      Enabled: (owner) => filterOf(owner) !== undefined,
      IsDataFiltered: (owner) => (filterOf(owner)?.criteria.size ?? 0) > 0,
      Criteria: (owner) => {
        const filter = filterOf(owner);
        if (filter === undefined) return [];
        const { left, right } = filter.area;
        return Array.from({ length: right - left + 1 }, (_, index) => filter.criteria.get(index) ?? null);
      },
    },
    call: {
      Apply: apply,
      ClearCriteria: (owner) => {
        existing(owner).criteria.clear();
        refreshOwner(owner);
      },
      ClearColumnCriteria: (owner, args) => {
        existing(owner).criteria.delete(args.integer(0));
        refreshOwner(owner);
      },
      GetRange: (owner) => new CellRange(sheetOf(owner), existing(owner).area),
      Reapply: refreshOwner,
      Remove: (owner) => {
        if (owner instanceof Table) {
          clearTable(owner);
          owner.showFilterButton = false;
          return;
        }
        if (owner.autoFilter !== undefined) releaseFilter(owner, owner.autoFilter);
        owner.autoFilter = undefined;
        owner.viewChanged('filter');
      },
    },
  }),
];

/** `Table.clearFilters` and `Table.reapplyFilters`. */
export const tableFilterCalls = {
  ClearFilters: clearTable,
  ReapplyFilters: refresh,
};
