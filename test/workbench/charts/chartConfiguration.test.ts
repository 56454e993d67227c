import { Document, areaOf, newChart } from '../../../src/host';
import type { Chart, ChartSeries } from '../../../src/host';
import { chartConfiguration } from '../../../src/workbench/charts/chartConfiguration';

const sales = (): Document => {
  const document = Document.withSheets(['销 售']);
  document.activeSheet.enter(areaOf(0, 0, 4, 3), [
    ['行业', '金额', '数量'],
    ['制造', 30, 1],
    ['软件', 10, '无'],
    ['零售', 60, 3],
  ]);
  return document;
};

const column = (letter: string, name = `='销 售'!$${letter}$1`): ChartSeries => ({
  name,
  values: `'销 售'!$${letter}$2:$${letter}$4`,
  categories: "'销 售'!$A$2:$A$4",
});

const configured = (type: string, series: ChartSeries[], change: Partial<Chart> = {}) =>
  chartConfiguration(sales(), { ...newChart('c', '图', type, series), ...change });

describe('a chart of the document for drawing', () => {
  it('takes names, categories and values from the cells', () => {
    const { type, data } = configured('ColumnClustered', [column('B')]);
    expect(type).toBe('bar');
    expect(data.labels).toEqual(['制造', '软件', '零售']);
    expect(data.datasets).toMatchObject([{ label: '金额', data: [30, 10, 60] }]);
  });

  it('leaves a gap where there is no number', () => {
    expect(configured('Line', [column('C')]).data.datasets[0]?.data).toEqual([1, null, 3]);
  });

  it('knows bars that lie, stacks and charts made whole', () => {
    expect(configured('BarClustered', [column('B')]).options?.indexAxis).toBe('y');
    const stacked = configured('ColumnStacked100', [column('B'), column('C')]);
    expect(stacked.data.datasets[0]?.data).toEqual([(100 * 30) / 31, 100, (100 * 60) / 63]);
    expect(stacked.options?.scales).toMatchObject({ x: { stacked: true }, y: { stacked: true } });
  });

  it('gives every slice its own colour, those set on points first', () => {
    const { data } = configured('Pie', [{ ...column('B'), pointColors: { 1: '#FF0000' } }]);
    expect(data.datasets[0]).toMatchObject({ backgroundColor: ['#4472C4', '#FF0000', '#A5A5A5'] });
  });

  it('draws points at x and y, bubbles by the area of their size', () => {
    const scatter = configured('XYScatter', [
      { name: '点', values: "'销 售'!$C$2:$C$4", categories: "'销 售'!$B$2:$B$4" },
    ]);
    expect(scatter.data.datasets[0]?.data).toEqual([
      { x: 30, y: 1 },
      { x: 60, y: 3 },
    ]);
    const bubble = configured('Bubble', [
      {
        name: '泡',
        values: "'销 售'!$B$2:$B$4",
        categories: "'销 售'!$C$2:$C$4",
        sizes: "'销 售'!$B$2:$B$4",
      },
    ]);
    const radii = bubble.data.datasets[0]?.data.map((point) => (point as { r: number }).r) ?? [];
    expect(radii[2]).toBe(25);
    expect(radii[0]).toBeCloseTo(3 + 22 * Math.SQRT1_2);
  });

  it('shows title, legend and second axis as the document says', () => {
    const chart = configured(
      'ColumnClustered',
      [column('B'), { ...column('C'), chartType: 'Line', axisGroup: 'Secondary' }],
      {
        title: { text: '销售', visible: true },
      },
    );
    expect(chart.options?.plugins).toMatchObject({
      title: { display: true, text: '销售' },
      legend: { display: true, position: 'bottom' },
    });
    expect(chart.data.datasets[1]).toMatchObject({ type: 'line', yAxisID: 'secondary' });
    expect(chart.options?.scales).toHaveProperty('secondary');
  });

  it('is empty where a reference leads nowhere', () => {
    const lost = configured('Pie', [{ name: '无', values: 'Lost!$A$1:$A$3', categories: 'Lost!$B$1:$B$3' }]);
    expect([lost.data.labels, lost.data.datasets[0]?.data]).toEqual([[], []]);
  });
});
