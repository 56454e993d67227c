import { moveFormula } from '../../calculation';
import type { CellValue } from '../../cells';
import type { DataValidation, Sheet, ValidationOperator } from '../../document';
import { shownValue } from '../../wire/cellValue';

const compare: Readonly<Record<ValidationOperator, (value: number, low: number, high: number) => boolean>> = {
  Between: (value, low, high) => value >= low && value <= high,
  NotBetween: (value, low, high) => value < low || value > high,
  EqualTo: (value, low) => value === low,
  NotEqualTo: (value, low) => value !== low,
  GreaterThan: (value, low) => value > low,
  LessThan: (value, low) => value < low,
  GreaterThanOrEqualTo: (value, low) => value >= low,
  LessThanOrEqualTo: (value, low) => value <= low,
};

/** What a rule's formula gives in a cell. Formulas are relative to the first cell of the rule. */
const evaluate = (sheet: Sheet, text: string | undefined, row: number, column: number): CellValue => {
  if (text === undefined) return null;
  if (!text.startsWith('=')) return Number.isFinite(Number(text)) ? Number(text) : text;
  return sheet.document.calculation.evaluate(text, sheet, row, column) ?? null;
};

/** The values a list offers. */
const listOf = (sheet: Sheet, source: string): CellValue[] => {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  return sheet.document.calculation.evaluateBlock(source, sheet)?.flat() ?? [];
};

const inList = (sheet: Sheet, source: string, value: CellValue): boolean => {
  const wanted = String(shownValue(value));
  // A typed list is compared exactly, a range ignoring case, as Excel does.
  const typed = !source.startsWith('=');
  return listOf(sheet, source).some((item) => {
    const text = String(shownValue(item));
    return typed ? text === wanted : text.toLowerCase() === wanted.toLowerCase();
  });
};

const fits = (
  sheet: Sheet,
  validation: DataValidation,
  value: CellValue,
  row: number,
  column: number,
): boolean => {
  const { type, formula1, formula2, operator = 'Between' } = validation;
  if (type === 'List') return inList(sheet, formula1 ?? '', value);
  if (type === 'Custom') {
    const result = evaluate(sheet, formula1, row, column);
    return result === true || (typeof result === 'number' && result !== 0);
  }
  const measured = type === 'TextLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (type === 'WholeNumber' && !Number.isInteger(measured)) return false;
  const low = evaluate(sheet, formula1, row, column);
  const high = evaluate(sheet, formula2, row, column);
  if (typeof low !== 'number') return false;
  return compare[operator](measured, low, typeof high === 'number' ? high : low);
};

/** The formulas of a rule seen from another cell than the one they were written for. */
const movedFormulas = (
  { formula1, formula2 }: DataValidation,
  down: number,
  right: number,
): Pick<DataValidation, 'formula1' | 'formula2'> => {
  const moved = (formula: string): string =>
    formula.startsWith('=') ? moveFormula(formula, down, right) : formula;
  return {
    ...(formula1 === undefined ? {} : { formula1: moved(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: moved(formula2) }),
  };
};

/** Whether the value of a cell meets the rule laid over it. */
export const isValidValue = (sheet: Sheet, row: number, column: number): boolean => {
  const place = sheet.validations.placeAt(row, column);
  if (place?.value.type === undefined) return true;
  const value = sheet.value(row, column);
  if (value === null) return place.value.ignoreBlanks;
  const [home] = place.areas;
  if (home === undefined) return true;
  const rule = { ...place.value, ...movedFormulas(place.value, row - home.top, column - home.left) };
  return fits(sheet, rule, value, row, column);
};
