import type { Color } from './style';

/** One row of bars, one line, one pie … of a chart. */
export interface ChartSeries {
  /** A text, or a formula such as `=Sheet1!$B$1`. */
  name: string;
  /** `Sheet1!$B$2:$B$9` */
  values: string;
  /** `Sheet1!$A$2:$A$9`; for scatter charts the x values. */
  categories?: string;
  /** bubble sizes */
  sizes?: string;
  /** Other type than the chart's, in a combination. */
  chartType?: string;
  color?: Color;
  /** Colours of single points by index. */
  pointColors?: Record<number, Color>;
  axisGroup?: 'Primary' | 'Secondary';
  smooth?: boolean;
  hasDataLabels?: boolean;
  markerStyle?: string;
  gapWidth?: number;
}

export interface ChartTitle {
  text: string;
  visible: boolean;
  font?: { size?: number; bold?: boolean; color?: Color };
}

export interface ChartAxis {
  visible: boolean;
  title: ChartTitle;
  majorGridlines: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  reversed?: boolean;
  /** Where on this axis the other one crosses it; left out, Excel chooses. */
  crossedAt?: 'Maximum' | 'Minimum';
}

export interface DataLabels {
  showValue: boolean;
  showPercentage: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  /** `OutsideEnd`, `Center` … as Excel names them */
  position?: string;
  numberFormat?: string;
}

/** A chart floating over a sheet. Lengths in points from the sheet's top left corner. */
export interface Chart {
  readonly id: string;
  name: string;
  /** Name of Excel's `ChartType`: `ColumnClustered`, `Pie`, `Line`, `XYScatter`, `Doughnut` … */
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title: ChartTitle;
  legend: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner'; overlay: boolean };
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  dataLabels: DataLabels;
  /** Read from a file and not changed since: saving keeps the file's own chart. */
  fromFile: boolean;
}

function axis(gridlines: boolean): ChartAxis {
  return { visible: true, title: { text: '', visible: false }, majorGridlines: gridlines };
}

/** A chart as Excel makes it when told nothing but type and series. */
export function newChart(id: string, name: string, type: string, series: ChartSeries[]): Chart {
  const only = series.length === 1 ? series[0] : undefined;
  const round = /^(Pie|3DPie|Doughnut|PieExploded|BarOfPie|PieOfPie)/.test(type);
  return {
    id,
    name,
    type,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    title: { text: only && !only.name.startsWith('=') ? only.name : '', visible: true },
    legend: {
      visible: round || series.length > 1,
      position: 'Bottom',
      overlay: false,
    },
    series,
    categoryAxis: axis(false),
    valueAxis: axis(true),
    dataLabels: {
      showValue: false,
      showPercentage: false,
      showCategoryName: false,
      showSeriesName: false,
    },
    fromFile: false,
  };
}
