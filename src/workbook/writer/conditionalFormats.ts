import type { CellStyle, ConditionalRule } from '../../core/sheets';
import type { Wording } from '../../locales';
import { LITERAL, literal } from './links';

/** Calls one rule makes at most: for the size of an exchange. */
export const RULE_CALLS = 8;

/** Adds a conditional format to a range; `refer` puts cell references for the column keys of a formula. */
export function addRule(
  range: Excel.Range,
  rule: ConditionalRule,
  wording: Wording,
  refer: (formula: string) => string = (formula) => formula,
): void {
  switch (rule.kind) {
    case 'dataBar': {
      const { dataBar } = range.conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = rule.color;
      return;
    }
    case 'colorScale': {
      const { colorScale } = range.conditionalFormats.add('ColorScale');
      colorScale.criteria = {
        minimum: { type: 'LowestValue', color: rule.low },
        ...(rule.middle === undefined
          ? {}
          : { midpoint: { type: 'Percentile', formula: '50', color: rule.middle } }),
        maximum: { type: 'HighestValue', color: rule.high },
      };
      return;
    }
    case 'equals': {
      const value =
        typeof rule.value === 'object' && rule.value !== null ? wording.text(rule.value) : rule.value;
      // A text no formula can hold is no value people mark cells by.
      if (typeof value === 'string' && value.length > LITERAL) return;
      const formula =
        typeof value === 'string' ? `=${literal(value)}` : `=${String(value ?? '""').toUpperCase()}`;
      addCellRule(range, { formula1: formula, operator: 'EqualTo' }, rule.style);
      return;
    }
    case 'below':
      addCellRule(range, { formula1: `=${rule.value}`, operator: 'LessThan' }, rule.style);
      return;
    case 'above':
      addCellRule(range, { formula1: `=${rule.value}`, operator: 'GreaterThan' }, rule.style);
      return;
    case 'formula': {
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = refer(rule.formula);
      applyLook(custom.format, rule.style);
    }
  }
}

function addCellRule(range: Excel.Range, rule: Excel.ConditionalCellValueRule, style: CellStyle): void {
  const { cellValue } = range.conditionalFormats.add('CellValue');
  cellValue.rule = rule;
  applyLook(cellValue.format, style);
}

function applyLook(format: Excel.ConditionalRangeFormat, style: CellStyle): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
}
