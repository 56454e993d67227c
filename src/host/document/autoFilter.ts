import type { Area } from '../cells';

/** The parts of a date a filter looks at, from the year down. */
export const DATE_PARTS = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;

/** All moments that share a date's parts down to `specificity`, as Excel's `FilterDatetime`. */
export interface FilterDate {
  /** ISO 8601, local time: `2024-05`, `2024-05-17`, `2024-05-17T09:30:00` */
  readonly date: string;
  readonly specificity: (typeof DATE_PARTS)[number];
}

/** What a filter column lets through. The shape follows Excel's `FilterCriteria`. */
export interface FilterCriteria {
  /** `Values`, `Custom`, `TopItems`, `TopPercent`, `BottomItems`, `BottomPercent`, `Dynamic`, `CellColor`, `FontColor`, `Icon` */
  filterOn: string;
  /** Display texts and dates to keep (`Values`); `''` keeps empty cells. */
  values?: readonly (string | FilterDate)[];
  /** `>=5`, `=*abc*`, or the number of items (`TopItems` …) */
  criterion1?: string;
  criterion2?: string;
  operator?: 'And' | 'Or';
  color?: string;
  /** `AboveAverage`, `ThisMonth` … */
  dynamicCriteria?: string;
  /** Set and place of an icon (`Icon`). */
  icon?: { readonly set: string; readonly index: number };
}

/** A filter on a range with a header row, of a sheet or of a table. */
export interface AutoFilter {
  /** Header row included. */
  area: Area;
  /** By column, counted from the left of the area. */
  criteria: Map<number, FilterCriteria>;
}
