import type { ChartConfiguration, ChartDataset, ChartType } from 'chart.js';
import { displayText } from '../../host';
import type { Chart, ChartAxis, ChartSeries, Document } from '../../host';
import { dataLabels } from './dataLabels';
import { nameOf, numbersOf, textsOf } from './seriesData';

/** Colours Excel gives the series of a new chart, in turn. */
const PALETTE = [
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#264478',
  '#9E480E',
] as const;

const colourAt = (index: number): string => PALETTE[index % PALETTE.length] ?? PALETTE[0];

interface Kind {
  readonly type: Extract<ChartType, 'bar' | 'line' | 'pie' | 'doughnut' | 'scatter' | 'bubble' | 'radar'>;
  readonly horizontal?: boolean;
  readonly stacked?: boolean;
  /** Every category adds up to 100 %. */
  readonly whole?: boolean;
  readonly filled?: boolean;
  readonly markers?: boolean;
  readonly lines?: boolean;
}

/** Excel's chart types by the beginning of their names, longest first. */
const KINDS: readonly (readonly [string, Kind])[] = [
  ['ColumnStacked100', { type: 'bar', stacked: true, whole: true }],
  ['ColumnStacked', { type: 'bar', stacked: true }],
  ['BarStacked100', { type: 'bar', horizontal: true, stacked: true, whole: true }],
  ['BarStacked', { type: 'bar', horizontal: true, stacked: true }],
  ['Bar', { type: 'bar', horizontal: true }],
  ['LineMarkers', { type: 'line', markers: true }],
  ['Line', { type: 'line' }],
  ['AreaStacked', { type: 'line', filled: true, stacked: true }],
  ['Area', { type: 'line', filled: true }],
  ['Doughnut', { type: 'doughnut' }],
  ['Pie', { type: 'pie' }],
  ['3DPie', { type: 'pie' }],
  ['XYScatterLines', { type: 'scatter', lines: true }],
  ['XYScatterSmooth', { type: 'scatter', lines: true }],
  ['XYScatter', { type: 'scatter' }],
  ['Bubble', { type: 'bubble' }],
  ['Radar', { type: 'radar' }],
];

const kindOf = (type: string): Kind => KINDS.find(([name]) => type.startsWith(name))?.[1] ?? { type: 'bar' };

const isRound = ({ type }: Kind): boolean => type === 'pie' || type === 'doughnut';

function points(document: Document, series: ChartSeries): { x: number; y: number; r?: number }[] {
  const xs = numbersOf(document, series.categories);
  const sizes = numbersOf(document, series.sizes);
  const largest = Math.max(1, ...sizes.map((size) => size ?? 0));
  return numbersOf(document, series.values).flatMap((y, index) => {
    if (y === null) return [];
    const size = sizes[index];
    // Excel draws the area of a bubble by its size, the largest about a quarter of the plot wide.
    const radius = size === undefined ? {} : { r: 3 + 22 * Math.sqrt((size ?? 0) / largest) };
    return [{ x: xs[index] ?? index + 1, y, ...radius }];
  });
}

function datasetOf(
  document: Document,
  chart: Chart,
  series: ChartSeries,
  index: number,
  data: (number | null)[],
): ChartDataset {
  const kind = kindOf(series.chartType ?? chart.type);
  const colour = series.color ?? colourAt(index);
  const pointColours = data.map(
    (_, point) => series.pointColors?.[point] ?? (isRound(kind) ? colourAt(point) : colour),
  );
  const dataset = {
    type: kind.type,
    label: nameOf(document, series.name),
    data: kind.type === 'scatter' || kind.type === 'bubble' ? points(document, series) : data,
    backgroundColor: kind.type === 'line' ? (kind.filled ? `${colour}66` : colour) : pointColours,
    borderColor: isRound(kind) ? '#FFFFFF' : colour,
    borderWidth: kind.type === 'bar' ? 0 : isRound(kind) ? 1 : 2,
    ...(kind.type === 'line'
      ? { fill: kind.filled ?? false, pointRadius: kind.markers ? 3 : 0, tension: series.smooth ? 0.35 : 0 }
      : {}),
    ...(kind.type === 'scatter' ? { showLine: kind.lines ?? false, pointRadius: 4 } : {}),
    ...(series.axisGroup === 'Secondary' ? { yAxisID: 'secondary' } : {}),
  };
  return dataset;
}

/** Shares of 100 for charts in which every category is whole. */
function shares(rows: readonly (number | null)[][]): (number | null)[][] {
  return rows.map((row) =>
    row.map((value, at) => {
      const total = rows.reduce((sum, other) => sum + Math.abs(other[at] ?? 0), 0);
      return value === null || total === 0 ? value : (100 * value) / total;
    }),
  );
}

const axisOf = (axis: ChartAxis, stacked: boolean, document: Document): object => ({
  display: axis.visible,
  stacked,
  reverse: axis.reversed ?? false,
  title: { display: axis.title.visible && axis.title.text !== '', text: axis.title.text },
  grid: { display: axis.majorGridlines, color: '#E6E6E6' },
  ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
  ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
  ticks: {
    font: { size: 10 },
    ...(axis.majorUnit === undefined ? {} : { stepSize: axis.majorUnit }),
    ...(axis.numberFormat === undefined
      ? {}
      : {
          callback: (value: number | string) =>
            displayText(Number(value), axis.numberFormat ?? 'General', document.dateSystem),
        }),
  },
});

/** What chart.js draws for a chart of the document, with the values its series refer to now. */
export function chartConfiguration(document: Document, chart: Chart): ChartConfiguration {
  const kind = kindOf(chart.type);
  const rows = chart.series.map(({ values }) => numbersOf(document, values));
  const shown = kind.whole ? shares(rows) : rows;
  const [first] = chart.series;
  const stacked = kind.stacked ?? false;
  const categories = axisOf(chart.categoryAxis, stacked, document);
  const values = axisOf(chart.valueAxis, stacked, document);
  const scatter = kind.type === 'scatter' || kind.type === 'bubble';
  const secondary = chart.series.some(({ axisGroup }) => axisGroup === 'Secondary');
  const scales = {
    x: { ...(kind.horizontal ? values : categories), ...(scatter ? { type: 'linear' } : {}) },
    y: kind.horizontal ? { ...categories, reverse: !(chart.categoryAxis.reversed ?? false) } : values,
    ...(secondary ? { secondary: { position: 'right', grid: { display: false } } } : {}),
  };
  const labels = scatter ? [] : [...textsOf(document, first?.categories)];
  const { legend, title } = chart;
  const configuration = {
    type: kind.type,
    data: {
      labels,
      datasets: chart.series.map((series, index) =>
        datasetOf(document, chart, series, index, shown[index] ?? []),
      ),
    },
    options: {
      animation: false,
      responsive: false,
      indexAxis: kind.horizontal ? 'y' : 'x',
      plugins: {
        title: {
          display: title.visible && title.text !== '',
          text: title.text,
          color: title.font?.color ?? '#595959',
          font: { size: title.font?.size ?? 14, weight: title.font?.bold ? 'bold' : 'normal' },
        },
        legend: {
          display: legend.visible,
          position: legend.position === 'Corner' ? 'right' : legend.position.toLowerCase(),
          labels: { boxWidth: 10, font: { size: 10 } },
        },
      },
      ...(isRound(kind) || kind.type === 'radar' ? {} : { scales }),
    },
    plugins: [dataLabels(document, chart, labels)],
  };
  return configuration as ChartConfiguration;
}
