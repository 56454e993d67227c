import type { Area, CellValue } from '../cells';
import { CellError } from '../cells';

/** A block of values, row by row; all rows of one length, at least one cell. */
export type Matrix = readonly (readonly CellValue[])[];

/** Cells a formula points at. */
export class RangeOperand {
  constructor(
    readonly sheetId: string,
    readonly area: Area,
  ) {}
}

/** Several ranges, as in `(A1:A3,C1)`. */
export class UnionOperand {
  constructor(readonly items: readonly RangeOperand[]) {}
}

/** A block of values that no cells hold. */
export class ArrayOperand {
  constructor(readonly rows: Matrix) {}
}

/** What a part of a formula comes to. */
export type Operand = CellValue | RangeOperand | UnionOperand | ArrayOperand;

/** The formula needs something only Excel has: the cell keeps its stored value. */
export class NotComputable extends Error {
  override readonly name = 'NotComputable';
}

export const NA = CellError.of('#N/A');
export const VALUE_ERROR = CellError.of('#VALUE!');
export const REF_ERROR = CellError.of('#REF!');
export const DIV_ERROR = CellError.of('#DIV/0!');
export const NUM_ERROR = CellError.of('#NUM!');
export const NAME_ERROR = CellError.of('#NAME?');
export const CALC_ERROR = CellError.of('#CALC!');
export const NULL_ERROR = CellError.of('#NULL!');

export function isScalar(operand: Operand): operand is CellValue {
  return operand === null || typeof operand !== 'object' || operand instanceof CellError;
}
