import type { CellValue } from '../../cells';
import { CellError, columnsIn, rowsIn } from '../../cells';
import { toText } from '../coerce';
import type { Operand } from '../operand';
import { ArrayOperand, NA, RangeOperand, VALUE_ERROR } from '../operand';
import type { FunctionContext, FunctionSpec, FunctionTable } from './spec';
import { cellwise, operands } from './spec';

function test(holds: (value: CellValue) => boolean): FunctionSpec {
  return {
    kind: 'cellwise',
    min: 1,
    max: 1,
    takesErrors: true,
    call: ([value]) => holds(value ?? null),
  };
}

/** ROW and COLUMN: one number, or all of a range. */
function position(axis: 'row' | 'column'): FunctionSpec {
  return operands(0, 1, ([range], context) => {
    if (range === undefined) return context.place[axis] + 1;
    if (!(range instanceof RangeOperand)) return VALUE_ERROR;
    const { area } = range;
    const from = axis === 'row' ? area.top : area.left;
    const count = axis === 'row' ? rowsIn(area) : columnsIn(area);
    if (count === 1) return from + 1;
    const numbers = Array.from({ length: count }, (_, i) => from + i + 1);
    return new ArrayOperand(axis === 'row' ? numbers.map((n) => [n]) : [numbers]);
  });
}

function size(axis: 'rows' | 'columns'): FunctionSpec {
  return operands(1, 1, ([source], context) => {
    if (source instanceof RangeOperand) {
      return axis === 'rows' ? rowsIn(source.area) : columnsIn(source.area);
    }
    const matrix = context.matrix(source ?? null);
    return axis === 'rows' ? matrix.length : (matrix[0]?.length ?? 0);
  });
}

function formulaOf(range: Operand | undefined, context: FunctionContext): string | undefined {
  if (!(range instanceof RangeOperand)) return undefined;
  return context.view.formula(range.sheetId, range.area.top, range.area.left);
}

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#GETTING_DATA': 8,
  '#SPILL!': 9,
  '#CALC!': 14,
};

export const informationFunctions: FunctionTable = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test((value) => value instanceof CellError),
  ISERR: test((value) => value instanceof CellError && value !== NA),
  ISNA: test((value) => value === NA),
  ISREF: operands(1, 1, ([value]) => value instanceof RangeOperand),
  ISFORMULA: operands(1, 1, ([range], context) => formulaOf(range, context) !== undefined),
  FORMULATEXT: operands(1, 1, ([range], context) => formulaOf(range, context) ?? NA),
  ISEVEN: cellwise(1, 1, ([value], context) => {
    const number = context.number(value ?? null);
    return typeof number === 'number' ? Math.trunc(number) % 2 === 0 : number;
  }),
  ISODD: cellwise(1, 1, ([value], context) => {
    const number = context.number(value ?? null);
    return typeof number === 'number' ? Math.trunc(number) % 2 !== 0 : number;
  }),
  'ERROR.TYPE': {
    kind: 'cellwise',
    min: 1,
    max: 1,
    takesErrors: true,
    call: ([value]) => (value instanceof CellError ? (ERROR_NUMBERS[value.code] ?? NA) : NA),
  },
  TYPE: operands(1, 1, ([operand], context) => {
    if (operand instanceof ArrayOperand) return 64;
    const value = context.scalar(operand ?? null);
    if (typeof value === 'string') return 2;
    if (typeof value === 'boolean') return 4;
    return value instanceof CellError ? 16 : 1;
  }),
  N: cellwise(1, 1, ([value]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  ROW: position('row'),
  COLUMN: position('column'),
  ROWS: size('rows'),
  COLUMNS: size('columns'),
  SHEET: operands(0, 1, ([target], context) => {
    const { view, place } = context;
    if (target === undefined) return view.sheetPosition(place.sheetId) + 1;
    if (target instanceof RangeOperand) return view.sheetPosition(target.sheetId) + 1;
    const sheetId = view.sheetId(String(toText(context.scalar(target))));
    return sheetId === undefined ? NA : view.sheetPosition(sheetId) + 1;
  }),
};
