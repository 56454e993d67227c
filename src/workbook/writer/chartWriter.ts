import type { ChartBlock } from '../../core/sheets';
import type { Wording } from '../../locales';
import type { PlacedBlock, Rectangle, SheetLayout } from './layout';
import { tableHeaders } from './tableCells';

/** Calls a chart makes, plus some for each series. */
export const CHART_CALLS = 18;
export const SERIES_CALLS = 8;

const chartTypes = {
  column: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  bar: 'BarClustered',
  barStacked: 'BarStacked',
  line: 'Line',
  pie: 'Pie',
  doughnut: 'Doughnut',
  scatter: 'XYScatter',
} as const satisfies Record<ChartBlock['type'], Excel.ChartType | `${Excel.ChartType}`>;

/** One data row of a chart: where its name, categories and numbers stand. */
export interface ChartSeries {
  readonly name: string;
  readonly categories: Rectangle;
  readonly values: Rectangle;
}

/** The series of a chart in cells of its sheet; none when its source is not on the sheet or has no lines. */
export function chartSeries(chart: ChartBlock, layout: SheetLayout, wording: Wording): ChartSeries[] {
  const { source } = chart;
  if ('table' in source) {
    const placed = layout.tables.find(({ block }) => block.id === source.table);
    if (!placed) return [];
    const headers = tableHeaders(placed.block.columns, wording);
    const columnOf = (key: string) => placed.block.columns.findIndex((column) => column.key === key);
    const dataOf = (index: number): Rectangle => ({
      row: placed.area.row + 1,
      column: placed.area.column + index,
      rows: placed.area.rows - 1,
      columns: 1,
    });
    const category = columnOf(source.category);
    return source.series
      .map(columnOf)
      .filter((index) => index >= 0 && category >= 0)
      .map((index) => ({
        name: headers[index] ?? '',
        categories: dataOf(category),
        values: dataOf(index),
      }));
  }
  const placed = layout.grids.find(({ block }) => block.id === source.grid);
  const { area } = source;
  if (!placed || area.rows < 2) return [];
  const names = placed.block.rows[area.row] ?? [];
  const dataOf = (column: number): Rectangle => ({
    row: placed.area.row + area.row + 1,
    column: placed.area.column + area.column + column,
    rows: area.rows - 1,
    columns: 1,
  });
  return Array.from({ length: area.columns - 1 }, (_, index) => {
    const name = names[area.column + index + 1]?.value;
    return {
      name: typeof name === 'object' && name !== null ? wording.text(name) : String(name ?? ''),
      categories: dataOf(0),
      values: dataOf(index + 1),
    };
  });
}

/** A text for a drawing, which has no way to hold control characters and half surrogates. */
function drawn(text: string): string {
  return text.replace(/[^\P{Cc}\n]|\p{Cs}|[\ufffe\uffff]/gu, ' ');
}

/** The title of a chart as it is written. */
export function chartTitle({ title }: ChartBlock, wording: Wording): string {
  return drawn(wording.text(title));
}

/** Excel takes a name that begins with an equal sign for a reference. */
function plainName(name: string): string {
  return name.startsWith('=') ? ` ${name}` : name;
}

/** Adds a native chart. Series are set one by one: Excel's guess at headers and categories is not relied on. */
export function addChart(
  sheet: Excel.Worksheet,
  { block, area }: PlacedBlock<ChartBlock>,
  series: readonly ChartSeries[],
  wording: Wording,
): void {
  const rangeOf = ({ row, column, rows, columns }: Rectangle) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add(chartTypes[block.type], rangeOf(first.values), 'Columns');
  chart.title.text = chartTitle(block, wording);
  const fill = (target: Excel.ChartSeries, { name, categories, values }: ChartSeries, isNew: boolean) => {
    if (isNew) target.setValues(rangeOf(values));
    target.setXAxisValues(rangeOf(categories));
    if (name !== '') target.name = plainName(name);
  };
  fill(chart.series.getItemAt(0), first, false);
  for (const other of others) fill(chart.series.add(plainName(other.name)), other, true);
  chart.legend.visible = series.length > 1 || block.type === 'pie' || block.type === 'doughnut';
  const { category, value, minimum } = block.axes ?? {};
  if (category !== undefined) chart.axes.categoryAxis.title.text = drawn(wording.text(category));
  if (value !== undefined) chart.axes.valueAxis.title.text = drawn(wording.text(value));
  if (minimum !== undefined) chart.axes.valueAxis.minimum = minimum;
  if (block.type === 'bar' || block.type === 'barStacked') {
    // Excel draws the first row of bars at the bottom; the axis of values stays there all the same.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
  }
  chart.setPosition(
    rangeOf({ row: area.row, column: area.column, rows: 1, columns: 1 }),
    rangeOf({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
  );
}
