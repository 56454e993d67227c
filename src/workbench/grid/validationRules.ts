import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { DataValidation, Sheet, ValidationOperator, ValidationType } from '../../host';
import { hiddenListItems } from './listItems';
import { rangeOf } from './sheetSnapshot';

const TYPES: Readonly<Record<ValidationType, DataValidationType>> = {
  List: DataValidationType.LIST,
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH,
  Custom: DataValidationType.CUSTOM,
};

const OPERATORS: Readonly<Record<ValidationOperator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ALERTS: Readonly<Record<DataValidation['errorAlert']['style'], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** The grid knows no defined names in lists: a name is replaced by what it stands for. */
function withoutName(sheet: Sheet, formula: string | undefined): string | undefined {
  if (formula?.startsWith('=') !== true) return formula;
  const name = formula.slice(1);
  return (sheet.names.get(name) ?? sheet.document.names.get(name))?.formula ?? formula;
}

/** The dropdowns and other entry rules of a sheet, as the grid holds them. */
export function validationRules(sheet: Sheet): ISheetDataValidationRule[] {
  return sheet.validations.items.flatMap(({ areas, value }, index) => {
    if (value.type === undefined) return [];
    const { prompt, errorAlert } = value;
    const items = value.type === 'List' ? hiddenListItems(sheet, value.formula1 ?? '') : undefined;
    const formula1 = items ?? withoutName(sheet, value.formula1);
    return [
      {
        uid: `${sheet.id}/${String(index)}`,
        ranges: areas.map(rangeOf),
        type: TYPES[value.type],
        ...(value.operator ? { operator: OPERATORS[value.operator] } : {}),
        ...(formula1 === undefined ? {} : { formula1 }),
        ...(value.formula2 === undefined ? {} : { formula2: value.formula2 }),
        allowBlank: value.ignoreBlanks,
        showDropDown: value.inCellDropDown,
        renderMode: DataValidationRenderMode.ARROW,
        showInputMessage: prompt.showPrompt && prompt.message !== '',
        promptTitle: prompt.title,
        prompt: prompt.message,
        showErrorMessage: errorAlert.showAlert,
        errorStyle: ALERTS[errorAlert.style],
        errorTitle: errorAlert.title,
        error: errorAlert.message,
      },
    ];
  });
}
