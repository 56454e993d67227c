import type { CellValue } from '../cells';
import { CellError } from '../cells';
import { toText } from './coerce';
import type { FunctionContext, FunctionSpec } from './functions/spec';
import type { Operand } from './operand';
import { ArrayOperand, NAME_ERROR, VALUE_ERROR } from './operand';
import type { FormulaPlace } from './workbookView';

/** A parameter as the metadata file of an add-in declares it. */
export interface CustomParameter {
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/**
 * A function as the metadata file of an add-in declares it.
 * Source: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly CustomParameter[];
}

/** Calls the function an add-in associated with an id; undefined when there is none. */
export type CustomCall = (id: string, args: readonly unknown[]) => Promise<unknown> | undefined;

const BUSY = CellError.of('#BUSY!');

/**
 * Functions an add-in brings. They answer later: a cell shows #BUSY! until then, and formulas that ask the same share
 * one call.
 */
export class CustomFunctions {
  readonly #functions = new Map<string, FunctionSpec>();
  readonly #answers = new Map<string, Operand>();
  readonly #waiting = new Map<string, FormulaPlace[]>();

  /** @param answered hears which formulas can be computed now */
  constructor(private readonly answered: (places: readonly FormulaPlace[]) => void) {}

  /** The function of a name with its namespace, in capitals. */
  find(name: string): FunctionSpec | undefined {
    return this.#functions.get(name);
  }

  add(namespace: string, functions: readonly CustomFunction[], call: CustomCall): void {
    for (const declared of functions) {
      const name = `${namespace}.${declared.name}`.toUpperCase();
      const { parameters } = declared;
      this.#functions.set(name, {
        kind: 'operands',
        min: parameters.filter(({ optional }) => optional !== true).length,
        max: parameters.length,
        call: (operands, context) => {
          const args = argumentsOf(parameters, operands, context);
          if (args instanceof CellError) return args;
          return this.#ask(`${name} ${JSON.stringify(args)}`, () => call(declared.id, args), context.place);
        },
      });
    }
  }

  /** The next calculation asks everything anew. */
  forget(): void {
    this.#answers.clear();
  }

  #ask(question: string, call: () => Promise<unknown> | undefined, place: FormulaPlace): Operand {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const waiting = this.#waiting.get(question);
    if (waiting) {
      waiting.push(place);
      return BUSY;
    }
    const answer = call();
    if (answer === undefined) return NAME_ERROR;
    this.#waiting.set(question, [place]);
    const keep = (operand: Operand): void => {
      this.#answers.set(question, operand);
      const places = this.#waiting.get(question) ?? [];
      this.#waiting.delete(question);
      this.answered(places);
    };
    answer.then(
      (value) => {
        keep(operandOf(value));
      },
      (error: unknown) => {
        keep(errorOf(error));
      },
    );
    return BUSY;
  }
}

/** The arguments as the add-in gets them, those left out as null; an error among single values is the answer. */
function argumentsOf(
  parameters: readonly CustomParameter[],
  operands: readonly (Operand | undefined)[],
  context: FunctionContext,
): readonly unknown[] | CellError {
  const args: unknown[] = [];
  for (const [index, { type, dimensionality }] of parameters.entries()) {
    const operand = operands[index];
    if (operand === undefined) args.push(null);
    else if (dimensionality === 'matrix') {
      args.push(context.matrix(operand).map((row) => row.map((value) => plain(value) ?? '')));
    } else {
      const value = context.scalar(operand);
      if (value instanceof CellError) return value;
      const given = type === 'number' ? context.number(value) : type === 'string' ? toText(value) : value;
      if (given instanceof CellError) return given;
      args.push(given);
    }
  }
  return args;
}

/** A value as it travels to the add-in. */
const plain = (value: CellValue): string | number | boolean | null =>
  value instanceof CellError ? value.code : value;

/** What an add-in answered: a value, or rows of values that spill. */
function operandOf(answer: unknown): Operand {
  if (!Array.isArray(answer)) return cellOf(answer);
  const rows = answer.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  return rows.length === 0 || rows[0]?.length === 0 ? VALUE_ERROR : new ArrayOperand(rows);
}

function cellOf(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : VALUE_ERROR;
}

/** `CustomFunctions.Error` carries the error value it stands for as its code. */
function errorOf(error: unknown): CellError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return CellError.parse(code) ?? VALUE_ERROR;
}
