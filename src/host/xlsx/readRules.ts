import type { Area } from '../cells';
import { parseArea } from '../cells';
import type {
  ConditionalRule,
  DataValidation,
  Sheet,
  StyleChange,
  Threshold,
  ValidationOperator,
  ValidationType,
} from '../document';
import { noValidation } from '../document';
import type { FileColors } from './colors';
import { formulaFromFile } from './functionPrefixes';
import { capitalized } from './styleNames';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, descendant, flag, numeric, unescapeText } from './xml';

/** Areas of an `sqref`. */
function readAreas(text: string | undefined): Area[] {
  return (text ?? '').split(/\s+/).flatMap((piece) => {
    const area = parseArea(piece);
    return area ? [area] : [];
  });
}

const VALIDATION_TYPES: Readonly<Record<string, ValidationType>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

export const VALIDATION_OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** Reads `<dataValidations>`, of the sheet itself or of its extensions. */
export function readValidations(list: XmlElement, sheet: Sheet): void {
  for (const item of childrenOf(list, 'dataValidation')) {
    const sqref = attribute(item, 'sqref') ?? child(item, 'sqref')?.text;
    const areas = readAreas(sqref);
    if (areas.length > 0) sheet.validations.items.push({ areas, value: readValidation(item) });
  }
}

function operand(item: XmlElement, name: string, type: ValidationType | undefined): string | undefined {
  const element = child(item, name);
  if (!element) return undefined;
  const text = unescapeText(child(element, 'f')?.text ?? element.text);
  const quoted = /^"([^]*)"$/.exec(text);
  if (type === 'List' && quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  if (text !== '' && Number.isFinite(Number(text))) return text;
  return formulaFromFile(text);
}

function readValidation(item: XmlElement): DataValidation {
  const type = VALIDATION_TYPES[attribute(item, 'type') ?? ''];
  const operator = VALIDATION_OPERATORS[attribute(item, 'operator') ?? 'between'];
  const formula1 = operand(item, 'formula1', type);
  const formula2 = operand(item, 'formula2', type);
  const text = (name: string) => unescapeText(attribute(item, name) ?? '');
  const style = capitalized(attribute(item, 'errorStyle') ?? 'stop');
  return {
    ...noValidation(),
    ...(type === undefined ? {} : { type }),
    ...(operator === undefined || type === 'List' || type === 'Custom' ? {} : { operator }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    // The attribute's name means the opposite of what it does.
    inCellDropDown: !flag(item, 'showDropDown'),
    ignoreBlanks: flag(item, 'allowBlank'),
    prompt: {
      showPrompt: flag(item, 'showInputMessage'),
      title: text('promptTitle'),
      message: text('prompt'),
    },
    errorAlert: {
      showAlert: flag(item, 'showErrorMessage'),
      style: style === 'Warning' || style === 'Information' ? style : 'Stop',
      title: text('errorTitle'),
      message: text('error'),
    },
  };
}

const CELL_OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
} as const;

const THRESHOLDS: Readonly<Record<string, Threshold['type']>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  formula: 'Formula',
  percentile: 'Percentile',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
};

function readThreshold(cfvo: XmlElement | undefined): Threshold {
  const type = THRESHOLDS[attribute(cfvo, 'type') ?? ''] ?? 'Automatic';
  const formula = attribute(cfvo, 'val') ?? child(cfvo, 'f')?.text;
  return formula === undefined ? { type } : { type, formula };
}

/** A conditional format as read, with its priority in the file. */
export interface FileRule {
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
  format: StyleChange;
}

/** Reads one `<conditionalFormatting>`; rules of kinds not carried are reported. */
export function readConditionalFormatting(
  element: XmlElement,
  formats: readonly StyleChange[],
  colors: FileColors,
  drop: (what: string) => void,
): FileRule[] {
  const areas = readAreas(attribute(element, 'sqref'));
  return childrenOf(element, 'cfRule').flatMap((item) => {
    const rule = readRule(item, colors);
    if (!rule || areas.length === 0) {
      drop(`conditionalFormat:${attribute(item, 'type') ?? ''}`);
      return [];
    }
    return [
      {
        areas,
        priority: numeric(item, 'priority') ?? 1,
        stopIfTrue: flag(item, 'stopIfTrue'),
        rule,
        format: formats[numeric(item, 'dxfId') ?? -1] ?? {},
      },
    ];
  });
}

const PRESETS: Readonly<Record<string, string>> = {
  duplicateValues: 'DuplicateValues',
  uniqueValues: 'UniqueValues',
  containsBlanks: 'Blanks',
  notContainsBlanks: 'NonBlanks',
  containsErrors: 'Errors',
  notContainsErrors: 'NonErrors',
};

const TEXT_OPERATORS = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
} as const;

function readRule(item: XmlElement, colors: FileColors): ConditionalRule | undefined {
  const type = attribute(item, 'type') ?? '';
  const formulas = childrenOf(item, 'formula').map((formula) => formulaFromFile(unescapeText(formula.text)));
  const preset = PRESETS[type];
  if (preset !== undefined) return { type: 'PresetCriteria', criterion: preset };
  switch (type) {
    case 'cellIs': {
      const key = attribute(item, 'operator') ?? '';
      const operator = CELL_OPERATORS[key as keyof typeof CELL_OPERATORS] as
        (typeof CELL_OPERATORS)[keyof typeof CELL_OPERATORS] | undefined;
      const [formula1, formula2] = formulas;
      if (operator === undefined || formula1 === undefined) return undefined;
      return { type: 'CellValue', operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
    }
    case 'expression':
      return formulas[0] === undefined ? undefined : { type: 'Custom', formula: formulas[0] };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return {
        type: 'ContainsText',
        operator: TEXT_OPERATORS[type],
        text: attribute(item, 'text') ?? '',
      };
    case 'top10': {
      const end = flag(item, 'bottom') ? 'Bottom' : 'Top';
      const kind = `${end}${flag(item, 'percent') ? 'Percent' : 'Items'}` as const;
      return { type: 'TopBottom', rank: numeric(item, 'rank') ?? 10, kind };
    }
    case 'aboveAverage':
      return { type: 'PresetCriteria', criterion: averageCriterion(item) };
    case 'timePeriod':
      return { type: 'PresetCriteria', criterion: capitalized(attribute(item, 'timePeriod') ?? '') };
    default:
      return readScale(item, colors);
  }
}

function averageCriterion(item: XmlElement): string {
  const side = flag(item, 'aboveAverage', true) ? 'Above' : 'Below';
  const deviations = numeric(item, 'stdDev');
  if (deviations !== undefined) {
    const count = ['One', 'Two', 'Three'][deviations - 1] ?? 'One';
    return `${count}StdDev${side}Average`;
  }
  return flag(item, 'equalAverage') ? `EqualOr${side}Average` : `${side}Average`;
}

function readScale(item: XmlElement, colors: FileColors): ConditionalRule | undefined {
  const scale = child(item, 'colorScale');
  if (scale) {
    const points = childrenOf(scale, 'cfvo').map(readThreshold);
    const shades = childrenOf(scale, 'color').map((color) => colors.resolve(color) ?? '#FFFFFF');
    return {
      type: 'ColorScale',
      points: points.map((point, i) => ({ ...point, color: shades[i] ?? '#FFFFFF' })),
    };
  }
  const bar = child(item, 'dataBar');
  if (bar) {
    const [low, high] = childrenOf(bar, 'cfvo');
    return {
      type: 'DataBar',
      low: readThreshold(low),
      high: readThreshold(high),
      color: colors.resolve(child(bar, 'color')) ?? '#638EC6',
      gradient: flag(descendant(item, 'dataBar'), 'gradient', true),
      showValueOnly: !flag(bar, 'showValue', true),
    };
  }
  const icons = child(item, 'iconSet');
  if (!icons) return undefined;
  return {
    type: 'IconSet',
    style: iconStyleFromFile(attribute(icons, 'iconSet') ?? '3TrafficLights1'),
    criteria: childrenOf(icons, 'cfvo').map((cfvo) => ({
      ...readThreshold(cfvo),
      operator: flag(cfvo, 'gte', true) ? 'GreaterThanOrEqual' : 'GreaterThan',
    })),
    reverse: flag(icons, 'reverse'),
    showIconOnly: !flag(icons, 'showValue', true),
  };
}

const COUNTS: Readonly<Record<string, string>> = { 3: 'Three', 4: 'Four', 5: 'Five' };

/** `3Arrows` as `ThreeArrows`. */
export function iconStyleFromFile(name: string): string {
  return `${COUNTS[name.charAt(0)] ?? 'Three'}${name.slice(1)}`;
}

/** `ThreeArrows` as `3Arrows`. */
export function iconStyleToFile(style: string): string {
  for (const [digit, word] of Object.entries(COUNTS)) {
    if (style.startsWith(word)) return digit + style.slice(word.length);
  }
  return '3TrafficLights1';
}
