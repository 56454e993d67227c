import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../../src/host/cells';
import { Document } from '../../../src/host/document';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { failureOf, openWorkbook, type TestWorkbook } from '../../setup/excel';

const withData = (): TestWorkbook => {
  const document = Document.withSheets(['图']);
  const rows: CellValue[][] = [
    ['分群', '人数', '金额'],
    ['重要价值', 12, 300],
    ['重要挽留', 5, 80],
  ];
  document.sheets[0]?.enter({ top: 0, left: 0, bottom: 2, right: 2 }, rows);
  return openWorkbook(document);
};

const add = (
  context: Excel.RequestContext,
  type: Excel.ChartType,
  address: string,
  by?: Excel.ChartSeriesBy,
) => {
  const sheet = context.workbook.worksheets.getItem('图');
  return sheet.charts.add(type, sheet.getRange(address), by);
};

// Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts
describe('Chart', () => {
  it('reads series names from the header row and categories from the first column', async () => {
    const { run, document } = withData();
    await run(async (context) => {
      const chart = add(context, Excel.ChartType.columnClustered, 'A1:C3', Excel.ChartSeriesBy.columns);
      chart.load('name, chartType, series/items/name');
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ name: 'Chart 1', chartType: 'ColumnClustered' });
      expect(chart.series.items.map(({ name }) => name)).toEqual(['人数', '金额']);
    });
    expect(document.sheets[0]?.charts[0]?.series).toMatchObject([
      { name: '=图!$B$1', values: '图!$B$2:$B$3', categories: '图!$A$2:$A$3' },
      { name: '=图!$C$1', values: '图!$C$2:$C$3', categories: '图!$A$2:$A$3' },
    ]);
  });

  it('turns rows into series when told so', async () => {
    const { run } = withData();
    await run(async (context) => {
      const chart = add(context, Excel.ChartType.line, 'A1:C3', Excel.ChartSeriesBy.rows);
      chart.load('series/items/name');
      const values = chart.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['重要价值', '重要挽留']);
      expect(values.value).toEqual([12, 300]);
    });
  });

  it('titles a chart of one series with its name', async () => {
    const { run } = withData();
    await run(async (context) => {
      const chart = add(context, Excel.ChartType.pie, 'A1:B3');
      chart.load('title/text, title/visible, legend/visible');
      await context.sync();
      expect(chart.title.toJSON()).toMatchObject({ text: '人数', visible: true });
      expect(chart.legend.visible).toBe(true);
    });
  });

  it('is placed, sized, titled and labelled', async () => {
    const { run, document } = withData();
    await run(async (context) => {
      const chart = add(context, Excel.ChartType.barClustered, 'A1:B3');
      chart.setPosition('E2', 'H11');
      chart.title.text = '人数分布';
      chart.title.format.font.size = 14;
      chart.legend.position = 'Right';
      chart.dataLabels.showValue = true;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.title.text = '人';
      chart.axes.valueAxis.majorGridlines.visible = false;
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor('#217346');
      series.points.getItemAt(1).format.fill.setSolidColor('red');
      chart.load('left, top, width, height');
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ left: 192, top: 15, width: 192, height: 150 });
    });
    expect(document.sheets[0]?.charts[0]).toMatchObject({
      title: { text: '人数分布', visible: true, font: { size: 14 } },
      legend: { position: 'Right' },
      dataLabels: { showValue: true },
      valueAxis: { minimum: 0, title: { text: '人', visible: true }, majorGridlines: false },
      series: [{ color: '#217346', pointColors: { 1: '#FF0000' } }],
    });
  });

  it('takes series of its own', async () => {
    const { run, document } = withData();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('图');
      const chart = add(context, Excel.ChartType.columnClustered, 'A1:B3');
      const series = chart.series.add('金额');
      series.setValues(sheet.getRange('C2:C3'));
      series.setXAxisValues(sheet.getRange('A2:A3'));
      series.chartType = 'Line';
      series.axisGroup = 'Secondary';
      await context.sync();
    });
    expect(document.sheets[0]?.charts[0]?.series[1]).toEqual({
      name: '金额',
      values: '图!$C$2:$C$3',
      categories: '图!$A$2:$A$3',
      chartType: 'Line',
      axisGroup: 'Secondary',
    });
  });

  it('is found by name and id, renamed and deleted', async () => {
    const { run, document } = withData();
    await run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('图');
      const chart = add(context, Excel.ChartType.pie, 'A1:B3');
      chart.name = '概览';
      chart.load('id');
      await context.sync();
      const [byName, byId] = [charts.getItem('概览'), charts.getItem(chart.id)];
      byName.load('id');
      byId.load('name');
      await context.sync();
      expect([byName.id, byId.name]).toEqual([chart.id, '概览']);
      byId.delete();
      const none = charts.getItemOrNullObject('概览');
      none.load('name');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(document.sheets[0]?.charts).toEqual([]);
  });

  it('refuses a type that is none', async () => {
    const { run } = withData();
    const failure = await failureOf(run, (context) => add(context, 'Kuchen' as never, 'A1:B3'));
    expect(failure.code).toBe('InvalidArgument');
  });

  // Sources: learn.microsoft.com/javascript/api/excel/excel.chartaxis (reversePlotOrder, position);
  // ECMA-376 part 1, 21.2.2.33 (crosses: where this axis crosses the other).
  it('turns the order of its bars round and keeps the axis of values at the bottom, in a file as well', async () => {
    const { run, document } = withData();
    await run(async (context) => {
      const chart = add(context, Excel.ChartType.barClustered, 'A1:B3');
      const { categoryAxis } = chart.axes;
      categoryAxis.load('reversePlotOrder, position');
      await context.sync();
      expect(categoryAxis.toJSON()).toMatchObject({ reversePlotOrder: false, position: 'Automatic' });
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = 'Maximum';
      await context.sync();
    });
    const { bytes } = saveXlsx(document);
    const chart = strFromU8(unzipSync(bytes)['xl/charts/chart1.xml'] ?? new Uint8Array());
    expect(chart).toMatch(/<c:catAx>.*orientation val="maxMin".*<c:crosses val="autoZero"\/>.*<\/c:catAx>/u);
    expect(chart).toMatch(/<c:valAx>.*orientation val="minMax".*<c:crosses val="max"\/>.*<\/c:valAx>/u);
    const [again] = openXlsx(bytes).document.sheets[0]?.charts ?? [];
    expect(again?.categoryAxis).toMatchObject({ reversed: true, crossedAt: 'Maximum' });
  });
});
