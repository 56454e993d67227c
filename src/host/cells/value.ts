const ERROR_CODES = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
] as const;

/** The error values Excel knows. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * An error in a cell: a kind of its own, so that the text "#N/A" and the error #N/A stay apart.
 * There is one instance a code; compare with `===`.
 */
export class CellError {
  private constructor(readonly code: ErrorCode) {}

  static readonly #known = new Map<string, CellError>(ERROR_CODES.map((code) => [code, new CellError(code)]));

  /** The error of a code. */
  static of(code: ErrorCode): CellError {
    return CellError.parse(code) ?? new CellError(code);
  }

  /** The error a text spells (ignoring case), or undefined. */
  static parse(text: string): CellError | undefined {
    return CellError.#known.get(text.toUpperCase());
  }

  toString(): string {
    return this.code;
  }
}

/** What a cell holds; `null` is an empty cell, dates are serial numbers. */
export type CellValue = number | string | boolean | CellError | null;

/** Names of Excel's `RangeValueType`. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueTypeOf(value: CellValue): ValueType {
  switch (typeof value) {
    case 'number':
      return 'Double';
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    default:
      return value === null ? 'Empty' : 'Error';
  }
}

/** Longest text a cell can hold, in UTF-16 units. */
export const TEXT_LIMIT = 32_767;
