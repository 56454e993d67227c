import type { ChartSeries, Sheet } from '../../document';
import { readFlag, readNumber, readText, type Arguments } from '../../wire/arguments';
import { itemNotFound } from '../../wire/errors';
import { define, type Definition } from '../define';
import { CellRange, rangeOfFormula } from '../range/cells';
import { normaliseColor } from '../range/colors';
import { LabelsPlace } from './parts';
import type { PlacedChart } from './scope';
import { referenceTo } from './source';

/** A series of a chart. */
class PlacedSeries {
  constructor(
    readonly placed: PlacedChart,
    readonly series: ChartSeries,
  ) {}

  get name(): string {
    const { name } = this.series;
    if (!name.startsWith('=')) return name;
    const range = this.range(name);
    return range?.sheet.text(range.area)[0]?.[0] ?? '';
  }

  range(formula: string): CellRange | undefined {
    const { sheet } = this.placed;
    return rangeOfFormula(sheet.document, sheet, formula);
  }

  /** Values along the series. */
  values(reference: string | undefined): unknown[] {
    const range = reference === undefined ? undefined : this.range(reference);
    if (range === undefined) return [];
    return range.sheet.values(range.area).flatMap((row) => row.map((value) => value ?? ''));
  }
}

/** A point of a series: one bar, one slice. */
class PlacedPoint {
  constructor(
    readonly owner: PlacedSeries,
    readonly index: number,
  ) {}
}

/** What has a fill or a line that can be coloured: a series or a point of it. */
const paint = (target: PlacedSeries | PlacedPoint, color: string): void => {
  if (target instanceof PlacedPoint) {
    const { series, placed } = target.owner;
    series.pointColors = { ...series.pointColors, [target.index]: color };
    placed.changed();
  } else {
    target.series.color = color;
    target.placed.changed();
  }
};

const colorOf = (target: PlacedSeries | PlacedPoint): string | null =>
  (target instanceof PlacedPoint ? target.owner.series.pointColors?.[target.index] : target.series.color) ??
  null;

const add = (placed: PlacedChart, args: Arguments): PlacedSeries => {
  const series: ChartSeries = { name: args.text(0, `Series${placed.chart.series.length + 1}`), values: '' };
  placed.chart.series.splice(args.integer(1, placed.chart.series.length), 0, series);
  placed.changed();
  return new PlacedSeries(placed, series);
};

const setSource =
  (part: 'values' | 'categories' | 'sizes') =>
  (target: PlacedSeries, args: Arguments): void => {
    const range = args.object(0, CellRange);
    target.series[part] = referenceTo(range.sheet satisfies Sheet, range.area);
    target.placed.changed();
  };

export const chartSeries: readonly Definition[] = [
  define<PlacedChart>('ChartSeriesCollection', {
    items: (placed) => placed.chart.series.map((series) => new PlacedSeries(placed, series)),
    call: { Add: add },
  }),
  define<PlacedSeries>('ChartSeries', {
    get: {
      Name: (target) => target.name,
      ChartType: ({ series, placed }) => series.chartType ?? placed.chart.type,
      AxisGroup: ({ series }) => series.axisGroup ?? 'Primary',
      HasDataLabels: ({ series }) => series.hasDataLabels ?? false,
      GapWidth: ({ series }) => series.gapWidth ?? 150,
      Smooth: ({ series }) => series.smooth ?? false,
      MarkerStyle: ({ series }) => series.markerStyle ?? 'Automatic',
      PlotOrder: ({ series, placed }) => placed.chart.series.indexOf(series),
    },
    set: {
      Name: ({ series, placed }, value) => {
        series.name = readText(value);
        placed.changed();
      },
      ChartType: ({ series, placed }, value) => {
        series.chartType = readText(value);
        placed.changed();
      },
      AxisGroup: ({ series, placed }, value) => {
        series.axisGroup = value === 'Secondary' ? 'Secondary' : 'Primary';
        placed.changed();
      },
      HasDataLabels: ({ series, placed }, value) => {
        series.hasDataLabels = readFlag(value);
        placed.changed();
      },
      GapWidth: ({ series, placed }, value) => {
        series.gapWidth = readNumber(value);
        placed.changed();
      },
      Smooth: ({ series, placed }, value) => {
        series.smooth = readFlag(value);
        placed.changed();
      },
      MarkerStyle: ({ series, placed }, value) => {
        series.markerStyle = readText(value);
        placed.changed();
      },
    },
    link: {
      Format: (target) => target,
      Points: (target) => target,
      DataLabels: ({ placed }) => new LabelsPlace(placed),
    },
    call: {
      Delete: ({ placed, series }) => {
        const index = placed.chart.series.indexOf(series);
        if (index < 0) throw itemNotFound();
        placed.chart.series.splice(index, 1);
        placed.changed();
      },
      SetValues: setSource('values'),
      SetXAxisValues: setSource('categories'),
      SetBubbleSizes: setSource('sizes'),
      GetDimensionDataSourceString: ({ series }, args) =>
        (/^(X|Cat)/.test(args.text(0)) ? series.categories : series.values) ?? '',
      GetDimensionValues: (target, args) =>
        target.values(/^(X|Cat)/.test(args.text(0)) ? target.series.categories : target.series.values),
    },
  }),
  define<PlacedSeries>('ChartSeriesFormat', { link: { Fill: (target) => target, Line: (target) => target } }),
  define<PlacedSeries>('ChartPointsCollection', {
    items: (owner) => owner.values(owner.series.values).map((_, index) => new PlacedPoint(owner, index)),
  }),
  define<PlacedPoint>('ChartPoint', {
    get: { Value: ({ owner, index }) => owner.values(owner.series.values)[index] ?? null },
    link: { Format: (point) => point },
  }),
  define<PlacedPoint>('ChartPointFormat', { link: { Fill: (point) => point } }),
  define<PlacedSeries | PlacedPoint>('ChartFill', {
    call: {
      SetSolidColor: (target, args) => {
        paint(target, normaliseColor(args.text(0)));
      },
    },
  }),
  define<PlacedSeries | PlacedPoint>('ChartLineFormat', {
    get: { Color: colorOf },
    set: {
      Color: (target, value) => {
        paint(target, normaliseColor(value));
      },
    },
  }),
];
