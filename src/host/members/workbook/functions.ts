import { CellError, formatAbsoluteArea, quoteSheetName, type CellValue } from '../../cells';
import type { Document } from '../../document';
import { classSchema } from '../../schema';
import type { Arguments } from '../../wire/arguments';
import { HostError, invalidArgument } from '../../wire/errors';
import { define, type Definition } from '../define';
import { CellRange } from '../range/cells';

/** What a worksheet function answered: a value or an error. */
class FunctionResult {
  constructor(readonly value: CellValue) {}
}

/** An argument as a formula writes it. */
const literal = (value: unknown): string => {
  if (value instanceof CellRange)
    return `${quoteSheetName(value.sheet.name)}!${formatAbsoluteArea(value.area)}`;
  if (value instanceof FunctionResult) {
    return value.value instanceof CellError ? value.value.code : literal(value.value);
  }
  if (value === null) return '';
  if (typeof value === 'number') return value < 0 ? `(${value})` : String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  throw invalidArgument('A function takes numbers, texts, truth values, ranges and results of functions.');
};

/** `Beta_Dist` is BETA.DIST in a cell. */
const functionName = (wireName: string): string => wireName.replaceAll('_', '.').toUpperCase();

const evaluate = (document: Document, name: string, args: Arguments): FunctionResult => {
  const given = args.values.slice(
    0,
    args.values.findLastIndex((value) => value !== null && value !== undefined) + 1,
  );
  const formula = `=${functionName(name)}(${given.map(literal).join(',')})`;
  const value = document.calculation.evaluate(formula, document.activeSheet, 0, 0);
  if (value === undefined)
    throw new HostError('NotImplemented', `This host cannot compute ${functionName(name)}.`);
  return new FunctionResult(value);
};

/** `workbook.functions`: every function of the schema, computed like a formula. */
export const functions: readonly Definition[] = [
  define<Document>('Functions', {
    call: Object.fromEntries(
      [...classSchema('Functions').methods.keys()].map((name) => [
        name,
        (document: Document, args: Arguments) => evaluate(document, name, args),
      ]),
    ),
  }),
  define<FunctionResult>('FunctionResult', {
    get: {
      Value: ({ value }) => (value instanceof CellError ? null : (value ?? 0)),
      Error: ({ value }) => (value instanceof CellError ? value.code : null),
    },
  }),
];
