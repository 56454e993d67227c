import { BooleanNumber } from '@univerjs/core';
import type { IStyleBase } from '@univerjs/core';
import type {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  IConditionFormattingRule,
  IIconSetType,
} from '@univerjs/preset-sheets-conditional-formatting';
import { formatCell } from '../../host';
import type {
  CellValueOperator,
  ConditionalFormat,
  ConditionalRule,
  Sheet,
  StyleChange,
  Threshold,
} from '../../host';
import { rangeOf } from './sheetSnapshot';

type RuleOf<Type extends ConditionalRule['type']> = Extract<ConditionalRule, { type: Type }>;

/** A rule as the grid keeps it; its names are typed by the grid's own, without loading the grid. */
interface Config extends Readonly<Record<string, unknown>> {
  readonly type: `${CFRuleType}`;
  readonly subType?: `${CFSubRuleType}`;
}

const OPERATORS: Readonly<Record<CellValueOperator, `${CFNumberOperator}`>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const COMPARISONS: Readonly<Partial<Record<CellValueOperator, string>>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

const TEXTS: Readonly<Record<RuleOf<'ContainsText'>['operator'], `${CFTextOperator}`>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

const THRESHOLDS: Readonly<Record<Threshold['type'], `${CFValueType}`>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Automatic: 'min',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

/** Excel's icon sets by the names the grid gives the same pictures. */
const ICON_SETS: Readonly<Record<string, `${IIconSetType}`>> = {
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  ThreeStars: '3Stars',
  ThreeTriangles: '3Triangles',
  FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack',
  FourRating: '4Rating',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating',
  FiveQuarters: '5Quarters',
  FiveBoxes: '5Boxes',
};

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function highlight({ font, fill }: StyleChange): IStyleBase {
  return {
    ...(fill?.color === undefined ? {} : { bg: { rgb: fill.color } }),
    ...(font?.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(font?.bold === undefined ? {} : { bl: flag(font.bold) }),
    ...(font?.italic === undefined ? {} : { it: flag(font.italic) }),
    ...(font?.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
  };
}

const threshold = ({ type, formula }: Threshold): { type: `${CFValueType}`; value?: number | string } => {
  const plain = (formula ?? '').replace(/^=/, '');
  const value = plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : formula;
  return { type: THRESHOLDS[type], ...(value === undefined ? {} : { value }) };
};

/** How each kind of rule is told to the grid; undefined for what it cannot draw. */
const CONFIGS: {
  readonly [Type in ConditionalRule['type']]: (
    rule: RuleOf<Type>,
    style: IStyleBase,
    first: string,
  ) => Config | undefined;
} = {
  CellValue: ({ operator, formula1, formula2 }, style, first) => {
    const [low, high] = [formula1, formula2].map((text) => Number((text ?? '').replace(/^=/, '')));
    const common = { type: 'highlightCell', subType: 'number', style } as const;
    const comparison = COMPARISONS[operator];
    if (comparison === undefined) {
      return { ...common, operator: OPERATORS[operator], value: [low ?? 0, high ?? 0] };
    }
    // Numbers are compared by the grid itself, anything else (texts, references) by a formula.
    if (low !== undefined && !Number.isNaN(low))
      return { ...common, operator: OPERATORS[operator], value: low };
    const value = `=${first}${comparison}${formula1.replace(/^=/, '')}`;
    return { type: 'highlightCell', subType: 'formula', style, value };
  },
  Custom: ({ formula }, style) => ({
    type: 'highlightCell',
    subType: 'formula',
    style,
    value: formula.startsWith('=') ? formula : `=${formula}`,
  }),
  ContainsText: ({ operator, text }, style) => ({
    type: 'highlightCell',
    subType: 'text',
    style,
    operator: TEXTS[operator],
    value: text,
  }),
  TopBottom: ({ rank, kind }, style) => ({
    type: 'highlightCell',
    subType: 'rank',
    style,
    isBottom: kind.startsWith('Bottom'),
    isPercent: kind.endsWith('Percent'),
    value: rank,
  }),
  PresetCriteria: ({ criterion }, style) => {
    const common = { type: 'highlightCell', style } as const;
    if (criterion === 'DuplicateValues') return { ...common, subType: 'duplicateValues' };
    if (criterion === 'UniqueValues') return { ...common, subType: 'uniqueValues' };
    if (criterion === 'Blanks') {
      return { ...common, subType: 'text', operator: 'containsBlanks' };
    }
    if (criterion === 'NonBlanks') {
      return { ...common, subType: 'text', operator: 'notContainsBlanks' };
    }
    if (criterion === 'AboveAverage') {
      return { ...common, subType: 'average', operator: 'greaterThan' };
    }
    if (criterion === 'BelowAverage') {
      return { ...common, subType: 'average', operator: 'lessThan' };
    }
    return undefined;
  },
  ColorScale: ({ points }) => ({
    type: 'colorScale',
    config: points.map((point, index) => ({ index, color: point.color, value: threshold(point) })),
  }),
  DataBar: ({ low, high, color, negativeColor, gradient, showValueOnly }) => ({
    type: 'dataBar',
    isShowValue: !showValueOnly,
    config: {
      min: threshold(low),
      max: high.type === 'Automatic' ? { type: 'max' } : threshold(high),
      isGradient: gradient,
      positiveColor: color,
      nativeColor: negativeColor ?? '#FF0000',
    },
  }),
  IconSet: ({ style, criteria, reverse, showIconOnly }) => {
    const iconType = ICON_SETS[style];
    if (iconType === undefined) return undefined;
    const count = criteria.length;
    // The grid lists icons from the best down, Excel from the worst up; the first threshold of Excel is always met.
    const config = criteria.map((criterion, index) => ({
      operator: criterion.operator === 'GreaterThan' ? 'greaterThan' : 'greaterThanOrEqual',
      value: threshold(criterion),
      iconType,
      iconId: String(reverse ? index : count - 1 - index),
    }));
    return { type: 'iconSet', isShowValue: !showIconOnly, config: config.reverse() };
  },
};

function configOf({ rule, format }: ConditionalFormat, first: string): Config | undefined {
  const make = CONFIGS[rule.type] as (
    rule: ConditionalRule,
    style: IStyleBase,
    first: string,
  ) => Config | undefined;
  return make(rule, highlight(format), first);
}

/** The conditional formats of a sheet, as the grid holds them; first in the list wins, as in the document. */
export function conditionalRules(sheet: Sheet): IConditionFormattingRule[] {
  return sheet.conditionalFormats.items.flatMap((format) => {
    const [area] = format.areas;
    if (!area) return [];
    const rule = configOf(format, formatCell(area.top, area.left));
    if (!rule) return [];
    return [
      {
        cfId: format.id,
        ranges: format.areas.map(rangeOf),
        stopIfTrue: format.stopIfTrue,
        rule: rule as unknown as IConditionFormattingRule['rule'],
      },
    ];
  });
}
