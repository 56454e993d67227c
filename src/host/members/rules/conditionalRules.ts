import type { ConditionalRule, Threshold } from '../../document';
import { readFlag, readList, readNumber, readRecord, readText } from '../../wire/arguments';
import { invalidArgument } from '../../wire/errors';
import { define, type Definition } from '../define';
import { normaliseColor } from '../range/colors';
import { readR1C1, toR1C1 } from '../range/r1c1';
import type { PlacedFormat, RuleOf } from './conditionalFormats';

type Given = Readonly<Record<string, unknown>>;

const withEquals = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : readText(value);
  return text.startsWith('=') ? text : `=${text}`;
};

const oneOf = <T extends string>(value: unknown, names: readonly T[]): T => {
  const found = names.find((name) => name === value);
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${names.join(', ')}.`);
  return found;
};

const thresholdTypes = [
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
  'Automatic',
] as const satisfies readonly Threshold['type'][];

const readThreshold = (given: Given): Threshold => {
  const type = oneOf(given['type'], thresholdTypes);
  const { formula } = given;
  const open = type === 'LowestValue' || type === 'HighestValue' || type === 'Automatic';
  if (open) return { type };
  if (typeof formula !== 'string' && typeof formula !== 'number')
    throw invalidArgument(`${type} needs a formula.`);
  return { type, formula: String(formula) };
};

const cellValueOperators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

/** The rules that are one JSON object, by class: how they are read and shown. */
const ruleClasses: readonly {
  className: string;
  read: (given: Given) => ConditionalRule;
  show: (rule: ConditionalRule) => unknown;
}[] = [
  {
    className: 'CellValueConditionalFormat',
    read: (given) => ({
      type: 'CellValue',
      operator: oneOf(given['operator'], cellValueOperators),
      formula1: withEquals(given['formula1']),
      ...(given['formula2'] === undefined || given['formula2'] === null || given['formula2'] === ''
        ? {}
        : { formula2: withEquals(given['formula2']) }),
    }),
    show: (rule) => {
      const { operator, formula1, formula2 } = rule as RuleOf<'CellValue'>;
      return { operator, formula1, formula2 };
    },
  },
  {
    className: 'TextConditionalFormat',
    read: (given) => ({
      type: 'ContainsText',
      operator: oneOf(given['operator'], ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const),
      text: readText(given['text']),
    }),
    show: (rule) => {
      const { operator, text } = rule as RuleOf<'ContainsText'>;
      return { operator, text };
    },
  },
  {
    className: 'TopBottomConditionalFormat',
    read: (given) => ({
      type: 'TopBottom',
      rank: readNumber(given['rank']),
      kind: oneOf(given['type'], ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const),
    }),
    show: (rule) => {
      const { rank, kind } = rule as RuleOf<'TopBottom'>;
      return { rank, type: kind };
    },
  },
  {
    className: 'PresetCriteriaConditionalFormat',
    read: (given) => ({ type: 'PresetCriteria', criterion: readText(given['criterion']) }),
    show: (rule) => ({ criterion: (rule as RuleOf<'PresetCriteria'>).criterion }),
  },
];

const ruleDefinitions = ruleClasses.map(({ className, read, show }) =>
  define<PlacedFormat>(className, {
    get: { Rule: ({ format }) => show(format.rule) },
    set: {
      Rule: (placed, value) => {
        placed.change({ rule: read(readRecord(value)) });
      },
    },
    link: { Format: (placed) => placed },
  }),
);

/** The cell formulas are relative to: the first one of the format. */
const homeOf = ({ format }: PlacedFormat): readonly [row: number, column: number] => {
  const [first] = format.areas;
  return [first?.top ?? 0, first?.left ?? 0];
};

const setFormula = (placed: PlacedFormat, formula: string): void => {
  placed.change({ rule: { type: 'Custom', formula: withEquals(formula) } });
};

const custom: readonly Definition[] = [
  define<PlacedFormat>('CustomConditionalFormat', {
    link: { Rule: (placed) => placed, Format: (placed) => placed },
  }),
  define<PlacedFormat>('ConditionalFormatRule', {
    get: {
      Formula: (placed) => placed.rule('Custom').formula,
      FormulaLocal: (placed) => placed.rule('Custom').formula,
      FormulaR1C1: (placed) => toR1C1(placed.rule('Custom').formula, ...homeOf(placed)),
    },
    set: {
      Formula: (placed, value) => {
        setFormula(placed, readText(value));
      },
      FormulaLocal: (placed, value) => {
        setFormula(placed, readText(value));
      },
      FormulaR1C1: (placed, value) => {
        setFormula(placed, readR1C1(readText(value), ...homeOf(placed)));
      },
    },
  }),
];

const readPoint = (value: unknown): RuleOf<'ColorScale'>['points'][number] => {
  const given = readRecord(value);
  return { ...readThreshold(given), color: normaliseColor(given['color']) };
};

const colorScale = define<PlacedFormat>('ColorScaleConditionalFormat', {
  get: {
    Criteria: (placed) => {
      const { points } = placed.rule('ColorScale');
      const [minimum, middle] = points;
      return { minimum, ...(points.length > 2 ? { midpoint: middle } : {}), maximum: points.at(-1) };
    },
    ThreeColorScale: (placed) => placed.rule('ColorScale').points.length === 3,
  },
  set: {
    Criteria: (placed, value) => {
      const { minimum, midpoint, maximum } = readRecord(value);
      const points = [minimum, midpoint, maximum].filter((point) => point !== undefined && point !== null);
      if (points.length < 2) throw invalidArgument('A colour scale has a minimum and a maximum.');
      placed.change({ rule: { type: 'ColorScale', points: points.map(readPoint) } });
    },
  },
});

const changeBar = (placed: PlacedFormat, change: Partial<RuleOf<'DataBar'>>): void => {
  placed.change({ rule: { ...placed.rule('DataBar'), ...change } });
};

const dataBar: readonly Definition[] = [
  define<PlacedFormat>('DataBarConditionalFormat', {
    get: {
      LowerBoundRule: (placed) => placed.rule('DataBar').low,
      UpperBoundRule: (placed) => placed.rule('DataBar').high,
      ShowDataBarOnly: (placed) => placed.rule('DataBar').showValueOnly,
    },
    set: {
      LowerBoundRule: (placed, value) => {
        changeBar(placed, { low: readThreshold(readRecord(value)) });
      },
      UpperBoundRule: (placed, value) => {
        changeBar(placed, { high: readThreshold(readRecord(value)) });
      },
      ShowDataBarOnly: (placed, value) => {
        changeBar(placed, { showValueOnly: readFlag(value) });
      },
    },
    link: { PositiveFormat: (placed) => placed, NegativeFormat: (placed) => placed },
  }),
  define<PlacedFormat>('ConditionalDataBarPositiveFormat', {
    get: {
      FillColor: (placed) => placed.rule('DataBar').color,
      GradientFill: (placed) => placed.rule('DataBar').gradient,
    },
    set: {
      FillColor: (placed, value) => {
        changeBar(placed, { color: normaliseColor(value) });
      },
      GradientFill: (placed, value) => {
        changeBar(placed, { gradient: readFlag(value) });
      },
    },
  }),
  define<PlacedFormat>('ConditionalDataBarNegativeFormat', {
    get: { FillColor: (placed) => placed.rule('DataBar').negativeColor ?? '#FF0000' },
    set: {
      FillColor: (placed, value) => {
        changeBar(placed, { negativeColor: normaliseColor(value) });
      },
    },
  }),
];

const readIcon = (value: unknown): RuleOf<'IconSet'>['criteria'][number] => {
  const given = readRecord(value);
  // The first icon has no threshold: it takes what is left.
  if (given['type'] === undefined) return { type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' };
  return {
    ...readThreshold(given),
    operator: oneOf(given['operator'] ?? 'GreaterThanOrEqual', [
      'GreaterThan',
      'GreaterThanOrEqual',
    ] as const),
  };
};

const changeIcons = (placed: PlacedFormat, change: Partial<RuleOf<'IconSet'>>): void => {
  placed.change({ rule: { ...placed.rule('IconSet'), ...change } });
};

const iconCounts: Readonly<Record<string, number>> = { T: 3, Fo: 4, Fi: 5 };

/** Thresholds that share the values out evenly, as a new icon set has them. */
const evenCriteria = (style: string): RuleOf<'IconSet'>['criteria'] => {
  const count = iconCounts[style.startsWith('T') ? 'T' : style.slice(0, 2)] ?? 3;
  return Array.from({ length: count }, (_, index) => ({
    type: 'Percent',
    formula: String(Math.round((index * 100) / count)),
    operator: 'GreaterThanOrEqual',
  }));
};

const iconSet = define<PlacedFormat>('IconSetConditionalFormat', {
  get: {
    Criteria: (placed) => placed.rule('IconSet').criteria,
    Style: (placed) => placed.rule('IconSet').style,
    ReverseIconOrder: (placed) => placed.rule('IconSet').reverse,
    ShowIconOnly: (placed) => placed.rule('IconSet').showIconOnly,
  },
  set: {
    Criteria: (placed, value) => {
      const criteria = readList(value).map(readIcon);
      if (criteria.length !== placed.rule('IconSet').criteria.length) {
        throw invalidArgument('There is one criterion for every icon of the set.');
      }
      changeIcons(placed, { criteria });
    },
    Style: (placed, value) => {
      const style = readText(value);
      changeIcons(placed, { style, criteria: evenCriteria(style) });
    },
    ReverseIconOrder: (placed, value) => {
      changeIcons(placed, { reverse: readFlag(value) });
    },
    ShowIconOnly: (placed, value) => {
      changeIcons(placed, { showIconOnly: readFlag(value) });
    },
  },
});

export const conditionalRules: readonly Definition[] = [
  ...ruleDefinitions,
  ...custom,
  colorScale,
  ...dataBar,
  iconSet,
];
