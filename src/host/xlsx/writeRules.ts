import type { Area } from '../cells';
import { formatArea, formatCell } from '../cells';
import type {
  ConditionalFormat,
  ConditionalRule,
  DataValidation,
  Placed,
  Sheet,
  Threshold,
} from '../document';
import { fileColor } from './colors';
import { formulaToFile } from './functionPrefixes';
import { VALIDATION_OPERATORS, iconStyleToFile } from './readRules';
import { uncapitalized } from './styleNames';
import type { StyleWriter } from './writeStyles';
import { attributesText, escapeText, excelText } from './xml';

function areasText(areas: readonly Area[]): string {
  return areas.map(formatArea).join(' ');
}

/** Excel cuts prompts and alerts at these lengths and refuses files with longer ones. */
const TITLE_LENGTH = 32;
const MESSAGE_LENGTH = 255;

function textAttribute(text: string, limit: number): string | undefined {
  return text === '' ? undefined : excelText(text.slice(0, limit));
}

function validationOperand(text: string | undefined, list: boolean): string | undefined {
  if (text === undefined) return undefined;
  if (text.startsWith('=')) return formulaToFile(text);
  return list ? `"${text.replaceAll('"', '""')}"` : text;
}

function validationText({ areas, value }: Placed<DataValidation>): string {
  const { type, operator, prompt, errorAlert } = value;
  const list = type === 'List';
  const sign = Object.entries(VALIDATION_OPERATORS).find(([, known]) => known === operator)?.[0];
  const warning = errorAlert.style === 'Stop' ? undefined : uncapitalized(errorAlert.style);
  const attributes = attributesText({
    type: type === undefined ? undefined : type === 'WholeNumber' ? 'whole' : uncapitalized(type),
    errorStyle: warning,
    operator: sign === 'between' || list || type === 'Custom' ? undefined : sign,
    allowBlank: value.ignoreBlanks || undefined,
    showDropDown: list && !value.inCellDropDown ? true : undefined,
    showInputMessage: prompt.showPrompt || undefined,
    showErrorMessage: errorAlert.showAlert || undefined,
    errorTitle: textAttribute(errorAlert.title, TITLE_LENGTH),
    error: textAttribute(errorAlert.message, MESSAGE_LENGTH),
    promptTitle: textAttribute(prompt.title, TITLE_LENGTH),
    prompt: textAttribute(prompt.message, MESSAGE_LENGTH),
    sqref: areasText(areas),
  });
  const formulas = [value.formula1, value.formula2].map((text, i) => {
    const operand = type === undefined ? undefined : validationOperand(text, list);
    const name = `formula${String(i + 1)}`;
    return operand === undefined ? '' : `<${name}>${escapeText(operand)}</${name}>`;
  });
  return `<dataValidation${attributes}>${formulas.join('')}</dataValidation>`;
}

/** `<dataValidations>` of a sheet, '' when there are none. */
export function validationsText(sheet: Sheet): string {
  const { items } = sheet.validations;
  if (items.length === 0) return '';
  return `<dataValidations count="${String(items.length)}">${items.map(validationText).join('')}</dataValidations>`;
}

const THRESHOLDS: Readonly<Record<Threshold['type'], string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
  Automatic: 'min',
};

function thresholdText(threshold: Threshold, automatic = 'min', exclusive = false): string {
  const type = threshold.type === 'Automatic' ? automatic : THRESHOLDS[threshold.type];
  const val = threshold.formula === undefined ? undefined : formulaToFile(threshold.formula);
  return `<cfvo${attributesText({ type, val, gte: exclusive ? false : undefined })}/>`;
}

const PRESETS: Readonly<Record<string, string>> = {
  DuplicateValues: 'duplicateValues',
  UniqueValues: 'uniqueValues',
  Blanks: 'containsBlanks',
  NonBlanks: 'notContainsBlanks',
  Errors: 'containsErrors',
  NonErrors: 'notContainsErrors',
};

const DEVIATIONS: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

/** Formulas Excel wants beside presets, for programs that do not know the preset. */
function presetFormula(criterion: string, cell: string): string {
  switch (criterion) {
    case 'Blanks':
      return `LEN(TRIM(${cell}))=0`;
    case 'NonBlanks':
      return `LEN(TRIM(${cell}))>0`;
    case 'Errors':
      return `ISERROR(${cell})`;
    case 'NonErrors':
      return `NOT(ISERROR(${cell}))`;
    default:
      return '';
  }
}

interface RuleText {
  attributes: Record<string, string | number | boolean | undefined>;
  content: string;
}

function formula(text: string): string {
  return text === '' ? '' : `<formula>${escapeText(formulaToFile(text))}</formula>`;
}

function presetText(criterion: string, cell: string): RuleText {
  const type = PRESETS[criterion];
  if (type !== undefined) {
    return { attributes: { type }, content: formula(presetFormula(criterion, cell)) };
  }
  const average = /^(?:(One|Two|Three)StdDev|(EqualOr))?(Above|Below)Average$/.exec(criterion);
  if (average) {
    return {
      attributes: {
        type: 'aboveAverage',
        aboveAverage: average[3] === 'Below' ? false : undefined,
        equalAverage: average[2] === undefined ? undefined : true,
        stdDev: DEVIATIONS[average[1] ?? ''],
      },
      content: '',
    };
  }
  return { attributes: { type: 'timePeriod', timePeriod: uncapitalized(criterion) }, content: '' };
}

const TEXT_TYPES = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;

function containsText(rule: Extract<ConditionalRule, { type: 'ContainsText' }>, cell: string): RuleText {
  const quoted = `"${rule.text.replaceAll('"', '""')}"`;
  const formulas = {
    Contains: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    NotContains: `ISERROR(SEARCH(${quoted},${cell}))`,
    BeginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    EndsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  const type = TEXT_TYPES[rule.operator];
  return {
    attributes: {
      type,
      operator: type === 'notContainsText' ? 'notContains' : type,
      text: rule.text,
    },
    content: formula(formulas[rule.operator]),
  };
}

function operatorName(operator: string): string {
  const name = uncapitalized(operator);
  return name === 'equalTo' || name === 'notEqualTo' ? name.slice(0, -2) : name;
}

/** A rule as attributes and content of a `<cfRule>`; `cell` is the first cell it covers. */
function ruleText(rule: ConditionalRule, cell: string): RuleText {
  switch (rule.type) {
    case 'CellValue':
      return {
        attributes: { type: 'cellIs', operator: operatorName(rule.operator) },
        content: formula(rule.formula1) + (rule.formula2 === undefined ? '' : formula(rule.formula2)),
      };
    case 'Custom':
      return { attributes: { type: 'expression' }, content: formula(rule.formula) };
    case 'ContainsText':
      return containsText(rule, cell);
    case 'TopBottom':
      return {
        attributes: {
          type: 'top10',
          percent: rule.kind.endsWith('Percent') || undefined,
          bottom: rule.kind.startsWith('Bottom') || undefined,
          rank: rule.rank,
        },
        content: '',
      };
    case 'PresetCriteria':
      return presetText(rule.criterion, cell);
    case 'ColorScale': {
      const points = rule.points.map((point, i) => thresholdText(point, i === 0 ? 'min' : 'max'));
      const colors = rule.points.map(({ color }) => `<color rgb="${fileColor(color)}"/>`);
      return {
        attributes: { type: 'colorScale' },
        content: `<colorScale>${points.join('')}${colors.join('')}</colorScale>`,
      };
    }
    case 'DataBar': {
      const show = rule.showValueOnly ? ' showValue="0"' : '';
      const bounds = thresholdText(rule.low, 'min') + thresholdText(rule.high, 'max');
      const color = `<color rgb="${fileColor(rule.color)}"/>`;
      return {
        attributes: { type: 'dataBar' },
        content: `<dataBar${show}>${bounds}${color}</dataBar>`,
      };
    }
    case 'IconSet': {
      const attributes = attributesText({
        iconSet: iconStyleToFile(rule.style),
        reverse: rule.reverse || undefined,
        showValue: rule.showIconOnly ? false : undefined,
      });
      const points = rule.criteria.map((criterion, i) =>
        i === 0
          ? '<cfvo type="percent" val="0"/>'
          : thresholdText(criterion, 'percent', criterion.operator === 'GreaterThan'),
      );
      return {
        attributes: { type: 'iconSet' },
        content: `<iconSet${attributes}>${points.join('')}</iconSet>`,
      };
    }
  }
}

function formatText(format: ConditionalFormat, styles: StyleWriter): string {
  const [first] = format.areas;
  if (!first) return '';
  const { attributes, content } = ruleText(format.rule, formatCell(first.top, first.left));
  const styled = Object.keys(format.format).length > 0;
  const text = attributesText({
    type: attributes['type'],
    dxfId: styled ? styles.differential(format.format) : undefined,
    priority: format.priority + 1,
    stopIfTrue: format.stopIfTrue || undefined,
    ...Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'type')),
  });
  return `<conditionalFormatting sqref="${areasText(format.areas)}"><cfRule${text}>${content}</cfRule></conditionalFormatting>`;
}

/** The `<conditionalFormatting>` elements of a sheet. */
export function conditionalFormatsText(sheet: Sheet, styles: StyleWriter): string[] {
  return sheet.conditionalFormats.items.map((format) => formatText(format, styles));
}
