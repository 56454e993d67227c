import { BooleanNumber } from '@univerjs/core';
import type { IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  IIconSetType,
  iconMap,
} from '@univerjs/preset-sheets-conditional-formatting';
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
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
type Config = IConditionalFormattingRuleConfig;

const OPERATORS: Readonly<Record<CellValueOperator, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const COMPARISONS: Readonly<Partial<Record<CellValueOperator, string>>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

const TEXTS: Readonly<Record<RuleOf<'ContainsText'>['operator'], CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const THRESHOLDS: Readonly<Record<Threshold['type'], CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Automatic: CFValueType.min,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

/** Excel's icon sets by the names the grid gives the same pictures. */
const ICON_SETS: Readonly<Record<string, IIconSetType>> = {
  ThreeArrows: IIconSetType.threeArrows,
  ThreeArrowsGray: IIconSetType.threeArrowsGray,
  ThreeFlags: IIconSetType.threeFlags,
  ThreeTrafficLights1: IIconSetType.threeTrafficLights1,
  ThreeTrafficLights2: IIconSetType.threeTrafficLights2,
  ThreeSigns: IIconSetType.threeSigns,
  ThreeSymbols: IIconSetType.threeSymbols,
  ThreeSymbols2: IIconSetType.threeSymbols2,
  ThreeStars: IIconSetType.threeStars,
  ThreeTriangles: IIconSetType.threeTriangles,
  FourArrows: IIconSetType.fourArrows,
  FourArrowsGray: IIconSetType.fourArrowsGray,
  FourRedToBlack: IIconSetType.fourRedToBlack,
  FourRating: IIconSetType.fourRating,
  FourTrafficLights: IIconSetType.fourTrafficLights,
  FiveArrows: IIconSetType.fiveArrows,
  FiveArrowsGray: IIconSetType.fiveArrowsGray,
  FiveRating: IIconSetType.fiveRating,
  FiveQuarters: IIconSetType.fiveQuarters,
  FiveBoxes: IIconSetType.fiveBoxes,
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

const threshold = ({ type, formula }: Threshold): { type: CFValueType; value?: number | string } => {
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
    const common = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
    const comparison = COMPARISONS[operator];
    if (comparison === undefined) {
      return { ...common, operator: OPERATORS[operator], value: [low ?? 0, high ?? 0] } as Config;
    }
    // Numbers are compared by the grid itself, anything else (texts, references) by a formula.
    if (low !== undefined && !Number.isNaN(low))
      return { ...common, operator: OPERATORS[operator], value: low } as Config;
    const value = `=${first}${comparison}${formula1.replace(/^=/, '')}`;
    return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, style, value };
  },
  Custom: ({ formula }, style) => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    style,
    value: formula.startsWith('=') ? formula : `=${formula}`,
  }),
  ContainsText: ({ operator, text }, style) => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.text,
    style,
    operator: TEXTS[operator],
    value: text,
  }),
  TopBottom: ({ rank, kind }, style) => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.rank,
    style,
    isBottom: kind.startsWith('Bottom'),
    isPercent: kind.endsWith('Percent'),
    value: rank,
  }),
  PresetCriteria: ({ criterion }, style) => {
    const common = { type: CFRuleType.highlightCell, style } as const;
    if (criterion === 'DuplicateValues') return { ...common, subType: CFSubRuleType.duplicateValues };
    if (criterion === 'UniqueValues') return { ...common, subType: CFSubRuleType.uniqueValues };
    if (criterion === 'Blanks') {
      return { ...common, subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks };
    }
    if (criterion === 'NonBlanks') {
      return { ...common, subType: CFSubRuleType.text, operator: CFTextOperator.notContainsBlanks };
    }
    if (criterion === 'AboveAverage') {
      return { ...common, subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan };
    }
    if (criterion === 'BelowAverage') {
      return { ...common, subType: CFSubRuleType.average, operator: CFNumberOperator.lessThan };
    }
    return undefined;
  },
  ColorScale: ({ points }) => ({
    type: CFRuleType.colorScale,
    config: points.map((point, index) => ({ index, color: point.color, value: threshold(point) })),
  }),
  DataBar: ({ low, high, color, negativeColor, gradient, showValueOnly }) => ({
    type: CFRuleType.dataBar,
    isShowValue: !showValueOnly,
    config: {
      min: threshold(low),
      max: high.type === 'Automatic' ? { type: CFValueType.max } : threshold(high),
      isGradient: gradient,
      positiveColor: color,
      nativeColor: negativeColor ?? '#FF0000',
    },
  }),
  IconSet: ({ style, criteria, reverse, showIconOnly }) => {
    const iconType = ICON_SETS[style];
    if (iconType === undefined) return undefined;
    const count = iconMap[iconType].length;
    // The grid lists icons from the best down, Excel from the worst up; the first threshold of Excel is always met.
    const config = criteria.map((criterion, index) => ({
      operator:
        criterion.operator === 'GreaterThan'
          ? CFNumberOperator.greaterThan
          : CFNumberOperator.greaterThanOrEqual,
      value: threshold(criterion),
      iconType,
      iconId: String(reverse ? index : count - 1 - index),
    }));
    return { type: CFRuleType.iconSet, isShowValue: !showIconOnly, config: config.reverse() };
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
    return [{ cfId: format.id, ranges: format.areas.map(rangeOf), stopIfTrue: format.stopIfTrue, rule }];
  });
}
