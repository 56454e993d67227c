import type { CellError, CellValue } from '../../cells';
import type { Matrix, Operand } from '../operand';
import type { FormulaPlace, WorkbookView } from '../workbookView';

/** What a function may ask while it computes. */
export interface FunctionContext {
  readonly view: WorkbookView;
  readonly place: FormulaPlace;
  /** A value in arithmetic. */
  number(value: CellValue): number | CellError;
  matrix(operand: Operand): Matrix;
  scalar(operand: Operand): CellValue;
  /** What a text written like a formula comes to; #REF! when it cannot be read. */
  evaluateText(text: string): Operand;
  map(operands: readonly Operand[], each: (values: CellValue[]) => CellValue): Operand;
}

interface Arity {
  /** Fewest arguments. */
  min: number;
  /** Most arguments; 255 when left out. */
  max?: number;
}

/** A function of formulas. Arguments left empty (`F(1,,2)`) are undefined. */
export type FunctionSpec = Arity &
  (
    | {
        /** Works on single values; blocks are gone through cell by cell. */
        kind: 'cellwise';
        /** Gets errors as arguments instead of passing them on. */
        takesErrors?: boolean;
        call: (args: (CellValue | undefined)[], context: FunctionContext) => CellValue;
      }
    | {
        /** Gets ranges and blocks whole. */
        kind: 'operands';
        call: (args: (Operand | undefined)[], context: FunctionContext) => Operand;
      }
    | {
        /** Decides itself which arguments are computed. */
        kind: 'lazy';
        call: (args: ((() => Operand) | undefined)[], context: FunctionContext) => Operand;
      }
  );

export type FunctionTable = Readonly<Record<string, FunctionSpec>>;

/** A function of single values. */
export function cellwise(
  min: number,
  max: number,
  call: (args: (CellValue | undefined)[], context: FunctionContext) => CellValue,
): FunctionSpec {
  return { kind: 'cellwise', min, max, call };
}

/** A function of numbers: every argument is taken as one; a missing one is undefined. */
export function numeric(min: number, max: number, call: (...args: number[]) => CellValue): FunctionSpec {
  return cellwise(min, max, (args, context) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = context.number(arg ?? null);
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    return call(...numbers);
  });
}

/** A function of whole ranges and blocks. */
export function operands(
  min: number,
  max: number,
  call: (args: (Operand | undefined)[], context: FunctionContext) => Operand,
): FunctionSpec {
  return { kind: 'operands', min, max, call };
}

export function lazy(
  min: number,
  max: number,
  call: (args: ((() => Operand) | undefined)[], context: FunctionContext) => Operand,
): FunctionSpec {
  return { kind: 'lazy', min, max, call };
}
