import type { Area } from '../cells';

/** What a filter column lets through. The shape follows Excel's `FilterCriteria`. */
export interface FilterCriteria {
  /** `Values`, `Custom`, `TopItems`, `TopPercent`, `BottomItems`, `BottomPercent`, `Dynamic`, `CellColor`, `FontColor` */
  filterOn: string;
  /** Display texts to keep (`Values`); `''` keeps empty cells. */
  values?: readonly string[];
  /** `>=5`, `=*abc*`, or the number of items (`TopItems` …) */
  criterion1?: string;
  criterion2?: string;
  operator?: 'And' | 'Or';
  color?: string;
  /** `AboveAverage`, `ThisMonth` … */
  dynamicCriteria?: string;
}

/** A filter on a range with a header row, of a sheet or of a table. */
export interface AutoFilter {
  /** Header row included. */
  area: Area;
  /** By column, counted from the left of the area. */
  criteria: Map<number, FilterCriteria>;
}
