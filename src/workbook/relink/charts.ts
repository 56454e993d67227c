import { sheetAndCells } from '../address';
import { Exchange } from '../exchange';

/** What a series takes its numbers and its categories from, by kind of chart. */
const dimensions = { plain: ['Values', 'Categories'], points: ['YValues', 'XValues'] } as const;

interface SeriesSources {
  readonly series: Excel.ChartSeries;
  readonly values: OfficeExtension.ClientResult<string>;
  readonly categories: OfficeExtension.ClientResult<string>;
}

/** Whether Excel tells what a chart is drawn from; before that charts stay as they are. */
const tellsSources = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.15');

/** Queues the charts of a sheet. */
export function requestCharts({ charts }: Excel.Worksheet): Excel.ChartCollection {
  if (tellsSources()) charts.load('items/chartType,items/series/items/name');
  else charts.load('items/id');
  return charts;
}

/**
 * Points charts at other cells.
 *
 * @param rewritten what a reference shall be, `='价格表'!$A$2:$A$9`; the same where it stays
 */
export async function relinkCharts(
  context: Excel.RequestContext,
  charts: readonly Excel.ChartCollection[],
  rewritten: (formula: string) => string,
): Promise<void> {
  if (!tellsSources()) return;
  const exchange = new Exchange(context, { writes: true });
  const found: SeriesSources[] = [];
  for (const { chartType, series } of charts.flatMap(({ items }) => items)) {
    const isPoints = chartType.startsWith('XYScatter') || chartType.startsWith('Bubble');
    const [values, categories] = dimensions[isPoints ? 'points' : 'plain'];
    for (const each of series.items) {
      await exchange.room(4, { received: 300 });
      found.push({
        series: each,
        values: each.getDimensionDataSourceString(values),
        categories: each.getDimensionDataSourceString(categories),
      });
    }
  }
  if (found.length === 0) return;
  await exchange.sync();
  let isChanged = false;
  for (const { series, values, categories } of found) {
    const [from, along] = [moved(values.value, rewritten), moved(categories.value, rewritten)];
    if (!from && !along) continue;
    isChanged = true;
    await exchange.room(6);
    // A name taken from a cell of the sheet put aside would be lost with it.
    const { name } = series;
    if (from) series.setValues(rangeOf(context, from));
    if (along) series.setXAxisValues(rangeOf(context, along));
    series.name = name;
  }
  if (isChanged) await exchange.sync();
}

/** Where a source is now; undefined where it stays or is not one area of a sheet. */
function moved(source: string, rewritten: (formula: string) => string): ReturnType<typeof sheetAndCells> {
  const formula = source.startsWith('=') ? source : `=${source}`;
  const now = rewritten(formula);
  return now === formula ? undefined : sheetAndCells(now);
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  { sheet, cells }: { readonly sheet: string; readonly cells: string },
): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(cells);
}
