import type { ChartBlock, TableColumn } from '../../core/sheets';
import type { Exchange } from '../exchange';
import { chartSeries, chartTitle } from '../writer/chartWriter';
import type { Rectangle } from '../writer/layout';
import type { CellWriting } from '../writer/tableCells';
import { newcomersAt, tableOrder } from './refreshedCells';
import type { RefreshPlan } from './refreshPlan';

/**
 * Draws our charts of a table that had one row from all its rows: one row has no inside for others to be put into, so
 * Excel does not let charts follow them. A chart is known by its title; one that users renamed or removed is theirs.
 */
export async function refreshCharts(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  plan: RefreshPlan,
  { wording }: CellWriting,
): Promise<void> {
  const blocks = plan.spec.blocks.filter((block): block is ChartBlock => block.kind === 'chart');
  if (blocks.length === 0 || newcomersAt(plan) > 0 || plan.rows.newcomers.length === 0) return;
  sheet.charts.load('items/title/text');
  await exchange.sync();
  const { area } = plan.former;
  const columns = plan.keys.map(
    (key): TableColumn =>
      plan.block.columns.find((column) => column.key === key) ?? {
        key: '',
        header: '',
        format: 'general',
        values: [],
      },
  );
  const rows = tableOrder(plan).length + 1;
  const placed = { block: { ...plan.block, columns }, area: { ...area, row: area.row - 1, rows } };
  const rangeOf = ({ row, column, rows: count, columns: width }: Rectangle) =>
    sheet.getRangeByIndexes(row, column, count, width);
  for (const block of blocks) {
    const layout = { titleRow: undefined, noteRow: undefined, tables: [placed], grids: [], charts: [] };
    const chart = sheet.charts.items.find(({ title }) => title.text === chartTitle(block, wording));
    if (!chart) continue;
    for (const [at, { categories, values }] of chartSeries(block, layout, wording).entries()) {
      await exchange.room(6);
      const series = chart.series.getItemAt(at);
      series.setValues(rangeOf(values));
      series.setXAxisValues(rangeOf(categories));
    }
  }
}
