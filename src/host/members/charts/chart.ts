import { newChart, type Chart } from '../../document';
import { readNumber, readText, type Arguments } from '../../wire/arguments';
import { HostError, invalidArgument } from '../../wire/errors';
import { define, type Definition } from '../define';
import { CellRange, rangeOf } from '../range/cells';
import { AxisPlace, ChartText, LabelsPlace } from './parts';
import type { ChartScope } from './scope';
import { PlacedChart } from './scope';
import { seriesFrom } from './source';

const freeName = ({ sheet }: ChartScope): string => {
  for (let number = sheet.charts.length + 1; ; number += 1) {
    const name = `Chart ${number}`;
    if (!sheet.charts.some((chart) => chart.name === name)) return name;
  }
};

const add = (scope: ChartScope, args: Arguments): PlacedChart => {
  const { sheet } = scope;
  const { document } = sheet;
  sheet.assertAllowed('allowEditObjects');
  const type = args.text(0);
  const series = seriesFrom(args.object(1, CellRange), type, args.text(2, 'Auto'));
  const chart = newChart(document.newId('chart'), freeName(scope), type, series);
  const [only] = series;
  // A chart of one series is titled with its name.
  if (series.length === 1 && only?.name.startsWith('=') === true) {
    const named = document.calculation.evaluate(only.name, sheet, 0, 0);
    if (typeof named === 'string') chart.title.text = named;
  }
  sheet.charts.push(chart);
  sheet.changedParts.add('charts');
  document.events.emit('chartAdded', { chartId: chart.id, sheetId: sheet.id });
  return new PlacedChart(sheet, chart);
};

const remove = ({ sheet, chart }: PlacedChart): void => {
  sheet.assertAllowed('allowEditObjects');
  sheet.charts.splice(sheet.charts.indexOf(chart), 1);
  sheet.changedParts.add('charts');
  sheet.document.events.emit('chartDeleted', { chartId: chart.id, sheetId: sheet.id });
};

/** Puts the chart over cells: from the first one, to the end of the second when it is given. */
const setPosition = (placed: PlacedChart, args: Arguments): void => {
  const { sheet, chart } = placed;
  const start = rangeOf(sheet.document, sheet, args.at(0)).area;
  chart.left = sheet.columns.offset(start.left);
  chart.top = sheet.rows.offset(start.top);
  if (args.has(1)) {
    const end = rangeOf(sheet.document, sheet, args.at(1)).area;
    chart.width = sheet.columns.offset(end.right + 1) - chart.left;
    chart.height = sheet.rows.offset(end.bottom + 1) - chart.top;
    if (chart.width <= 0 || chart.height <= 0)
      throw invalidArgument('The end cell is before the start cell.');
  }
  placed.changed();
};

const length = (name: 'left' | 'top' | 'width' | 'height') => ({
  get: ({ chart }: PlacedChart): number => chart[name],
  set: (placed: PlacedChart, value: unknown): void => {
    const points = readNumber(value);
    if (points < 0) throw invalidArgument('A length cannot be negative.');
    placed.chart[name] = points;
    placed.changed();
  },
});

const lengths = {
  Left: length('left'),
  Top: length('top'),
  Width: length('width'),
  Height: length('height'),
};

const rename = (placed: PlacedChart, value: unknown): void => {
  const name = readText(value);
  const taken = placed.sheet.charts.some((other: Chart) => other !== placed.chart && other.name === name);
  if (taken) throw new HostError('ItemAlreadyExists', `There is a chart "${name}" already.`);
  placed.chart.name = name;
  placed.changed();
};

export const charts: readonly Definition[] = [
  define<ChartScope>('ChartCollection', {
    items: ({ sheet }) => sheet.charts.map((chart) => new PlacedChart(sheet, chart)),
    item: ({ sheet }, key) => {
      const wanted = String(key).toLowerCase();
      const chart = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
      return chart === undefined ? undefined : new PlacedChart(sheet, chart);
    },
    owner: ({ sheet }) => sheet.id,
    call: { Add: add },
  }),
  define<PlacedChart>('Chart', {
    identity: ({ chart }) => ({ Id: chart.id }),
    get: {
      Name: ({ chart }) => chart.name,
      ChartType: ({ chart }) => chart.type,
      ...Object.fromEntries(Object.entries(lengths).map(([name, { get }]) => [name, get])),
    },
    set: {
      Name: rename,
      ChartType: (placed, value) => {
        placed.chart.type = readText(value);
        placed.changed();
      },
      ...Object.fromEntries(Object.entries(lengths).map(([name, { set }]) => [name, set])),
    },
    link: {
      Worksheet: ({ sheet }) => sheet,
      Title: (placed) => new ChartText(placed, placed.chart.title),
      Legend: (placed) => placed,
      Axes: (placed) => placed,
      Series: (placed) => placed,
      DataLabels: (placed) => new LabelsPlace(placed),
    },
    call: {
      Delete: remove,
      Activate: ({ sheet }) => {
        sheet.document.activate(sheet);
      },
      SetPosition: setPosition,
      SetData: (placed, args) => {
        placed.chart.series = seriesFrom(args.object(0, CellRange), placed.chart.type, args.text(1, 'Auto'));
        placed.changed();
      },
    },
  }),
  define<PlacedChart>('ChartAxes', {
    link: {
      CategoryAxis: (placed) => new AxisPlace(placed, 'categoryAxis'),
      ValueAxis: (placed) => new AxisPlace(placed, 'valueAxis'),
    },
    call: {
      GetItem: (placed, args) => {
        const axis = args.text(0);
        if (args.text(1, 'Primary') !== 'Primary' || axis === 'Series') {
          throw new HostError('NotImplemented', 'This host has primary category and value axes only.');
        }
        return new AxisPlace(placed, axis === 'Category' ? 'categoryAxis' : 'valueAxis');
      },
    },
  }),
];
