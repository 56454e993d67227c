import type { Chart, ChartAxis, ChartTitle } from '../../document';
import { readFlag, readNumber, readText } from '../../wire/arguments';
import { HostError } from '../../wire/errors';
import { define, type Definition } from '../define';
import { normaliseColor } from '../range/colors';
import type { PlacedChart } from './scope';

/** The title of a chart or of an axis. */
export class ChartText {
  constructor(
    readonly placed: PlacedChart,
    readonly title: ChartTitle,
  ) {}
}

/** One of the two axes of a chart. */
export class AxisPlace {
  constructor(
    readonly placed: PlacedChart,
    readonly which: 'categoryAxis' | 'valueAxis',
  ) {}

  get axis(): ChartAxis {
    return this.placed.chart[this.which];
  }
}

/** The data labels of a chart. */
export class LabelsPlace {
  constructor(readonly placed: PlacedChart) {}
}

/** Grid lines of an axis; the document knows the major ones. */
class GridlinesPlace {
  constructor(readonly place: AxisPlace) {}
}

const setTitleText = ({ placed, title }: ChartText, value: unknown): void => {
  title.text = readText(value);
  title.visible = title.text !== '';
  placed.changed();
};

const setTitleVisible = ({ placed, title }: ChartText, value: unknown): void => {
  title.visible = readFlag(value);
  placed.changed();
};

/** A length of an axis; '' gives it back to Excel to choose. */
const bound = (name: 'minimum' | 'maximum' | 'majorUnit') => ({
  get: ({ axis }: AxisPlace): unknown => axis[name] ?? '',
  set: ({ axis, placed }: AxisPlace, value: unknown): void => {
    if (value === '' || value === null) Reflect.deleteProperty(axis, name);
    else axis[name] = readNumber(value);
    placed.changed();
  },
});

const bounds = { Minimum: bound('minimum'), Maximum: bound('maximum'), MajorUnit: bound('majorUnit') };

const setPosition = ({ axis, placed }: AxisPlace, value: unknown): void => {
  const position = readText(value);
  if (position === 'Maximum' || position === 'Minimum') axis.crossedAt = position;
  else if (position === 'Automatic') Reflect.deleteProperty(axis, 'crossedAt');
  else throw new HostError('NotImplemented', 'This host has axes crossed at an end only.');
  placed.changed();
};

type LabelFlag = 'showValue' | 'showPercentage' | 'showCategoryName' | 'showSeriesName';

const labelFlag = (name: LabelFlag) => ({
  get: ({ placed }: LabelsPlace): boolean => placed.chart.dataLabels[name],
  set: ({ placed }: LabelsPlace, value: unknown): void => {
    placed.chart.dataLabels[name] = readFlag(value);
    placed.changed();
  },
});

const labelFlags = {
  ShowValue: labelFlag('showValue'),
  ShowPercentage: labelFlag('showPercentage'),
  ShowCategoryName: labelFlag('showCategoryName'),
  ShowSeriesName: labelFlag('showSeriesName'),
};

const getters = <T extends { get: unknown }>(fields: Readonly<Record<string, T>>): Record<string, T['get']> =>
  Object.fromEntries(Object.entries(fields).map(([name, { get }]) => [name, get]));

const setters = <T extends { set: unknown }>(fields: Readonly<Record<string, T>>): Record<string, T['set']> =>
  Object.fromEntries(Object.entries(fields).map(([name, { set }]) => [name, set]));

const titleMembers = {
  get: { Text: ({ title }: ChartText) => title.text, Visible: ({ title }: ChartText) => title.visible },
  set: { Text: setTitleText, Visible: setTitleVisible },
  link: { Format: (text: ChartText) => text },
};

const titleFont = define<ChartText>('ChartFont', {
  get: {
    Size: ({ title }) => title.font?.size ?? null,
    Bold: ({ title }) => title.font?.bold ?? null,
    Color: ({ title }) => title.font?.color ?? null,
  },
  set: {
    Size: ({ placed, title }, value) => {
      title.font = { ...title.font, size: readNumber(value) };
      placed.changed();
    },
    Bold: ({ placed, title }, value) => {
      title.font = { ...title.font, bold: readFlag(value) };
      placed.changed();
    },
    Color: ({ placed, title }, value) => {
      title.font = { ...title.font, color: normaliseColor(value) };
      placed.changed();
    },
  },
});

export const chartParts: readonly Definition[] = [
  define<ChartText>('ChartTitle', titleMembers),
  define<ChartText>('ChartAxisTitle', titleMembers),
  define<ChartText>('ChartTitleFormat', { link: { Font: (text) => text } }),
  define<ChartText>('ChartAxisTitleFormat', { link: { Font: (text) => text } }),
  titleFont,
  define<PlacedChart>('ChartLegend', {
    get: {
      Visible: ({ chart }) => chart.legend.visible,
      Position: ({ chart }) => chart.legend.position,
      Overlay: ({ chart }) => chart.legend.overlay,
    },
    set: {
      Visible: (placed, value) => {
        placed.chart.legend.visible = readFlag(value);
        placed.changed();
      },
      Position: (placed, value) => {
        placed.chart.legend.position = value as Chart['legend']['position'];
        placed.changed();
      },
      Overlay: (placed, value) => {
        placed.chart.legend.overlay = readFlag(value);
        placed.changed();
      },
    },
  }),
  define<AxisPlace>('ChartAxis', {
    get: {
      Visible: ({ axis }) => axis.visible,
      NumberFormat: ({ axis }) => axis.numberFormat ?? 'General',
      ReversePlotOrder: ({ axis }) => axis.reversed ?? false,
      Position: ({ axis }) => axis.crossedAt ?? 'Automatic',
      Type: ({ which }) => (which === 'categoryAxis' ? 'Category' : 'Value'),
      AxisGroup: () => 'Primary',
      ...getters(bounds),
    },
    set: {
      Visible: ({ axis, placed }, value) => {
        axis.visible = readFlag(value);
        placed.changed();
      },
      NumberFormat: ({ axis, placed }, value) => {
        axis.numberFormat = readText(value);
        placed.changed();
      },
      ReversePlotOrder: ({ axis, placed }, value) => {
        axis.reversed = readFlag(value);
        placed.changed();
      },
      Position: setPosition,
      ...setters(bounds),
    },
    link: {
      Title: ({ axis, placed }) => new ChartText(placed, axis.title),
      MajorGridlines: (place) => new GridlinesPlace(place),
    },
  }),
  define<GridlinesPlace>('ChartGridlines', {
    get: { Visible: ({ place }) => place.axis.majorGridlines },
    set: {
      Visible: ({ place }, value) => {
        place.axis.majorGridlines = readFlag(value);
        place.placed.changed();
      },
    },
  }),
  define<LabelsPlace>('ChartDataLabels', {
    get: {
      ...getters(labelFlags),
      Position: ({ placed }) => placed.chart.dataLabels.position ?? 'Invalid',
      NumberFormat: ({ placed }) => placed.chart.dataLabels.numberFormat ?? 'General',
    },
    set: {
      ...setters(labelFlags),
      Position: ({ placed }, value) => {
        placed.chart.dataLabels.position = readText(value);
        placed.changed();
      },
      NumberFormat: ({ placed }, value) => {
        placed.chart.dataLabels.numberFormat = readText(value);
        placed.changed();
      },
    },
  }),
];
