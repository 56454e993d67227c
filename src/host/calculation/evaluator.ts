import type { Area, CellValue } from '../cells';
import { CellError, boundingArea, columnsIn, intersect, rowsIn } from '../cells';
import { compareValues, equalValues, toNumber, toText } from './coerce';
import type { FunctionContext, FunctionSpec } from './functions/spec';
import { findFunction } from './functions';
import type { Matrix, Operand } from './operand';
import {
  ArrayOperand,
  DIV_ERROR,
  NA,
  NAME_ERROR,
  NULL_ERROR,
  NUM_ERROR,
  NotComputable,
  REF_ERROR,
  RangeOperand,
  UnionOperand,
  VALUE_ERROR,
  isScalar,
} from './operand';
import type { BinaryOperator, Expression } from './parser';
import { parseFormula } from './parser';
import type { Reference } from './reference';
import type { StructuredPart } from './structured';
import { FormulaSyntaxError } from './tokens';
import type { FormulaPlace, TableView, WorkbookView } from './workbookView';

/** Names that stand in names that stand in names …: no further than this. */
const NAME_DEPTH = 32;

/** Values of LET variables by name in capitals. */
type Variables = ReadonlyMap<string, Operand>;

/** Computes one formula from where it stands. */
export class Evaluator implements FunctionContext {
  #depth = 0;

  constructor(
    readonly view: WorkbookView,
    readonly place: FormulaPlace,
  ) {}

  evaluate(expression: Expression, variables: Variables = new Map()): Operand {
    switch (expression.type) {
      case 'value':
        return expression.value;
      case 'array':
        return new ArrayOperand(expression.rows);
      case 'reference':
        return this.#reference(expression.reference);
      case 'structured':
        return this.#structured(expression.table, expression.part);
      case 'name':
        return this.#name(expression.name, expression.sheet, variables);
      case 'call':
        return this.#call(expression.name, expression.args, variables);
      case 'unary':
        return this.#unary(expression.operator, this.evaluate(expression.operand, variables));
      case 'percent':
        return this.map([this.evaluate(expression.operand, variables)], ([value = null]) => {
          const number = this.number(value);
          return typeof number === 'number' ? number / 100 : number;
        });
      case 'spill':
        return this.#spill(this.evaluate(expression.operand, variables));
      case 'union':
        return this.#union(expression.items.map((item) => this.evaluate(item, variables)));
      case 'binary':
        return this.#binary(
          expression.operator,
          this.evaluate(expression.left, variables),
          this.evaluate(expression.right, variables),
        );
      case 'external':
        throw new NotComputable('A reference into another workbook.');
    }
  }

  // For functions

  number(value: CellValue): number | CellError {
    return toNumber(value, (text) => this.view.readNumber(text));
  }

  /** The operand as a block. Empty rows and columns at the end of whole columns are left out. */
  matrix(operand: Operand): Matrix {
    if (operand instanceof ArrayOperand) return operand.rows;
    if (operand instanceof RangeOperand) {
      return this.view.values(operand.sheetId, this.#clipped(operand));
    }
    if (operand instanceof UnionOperand) {
      return operand.items.flatMap((item) =>
        this.matrix(item)
          .flat()
          .map((value) => [value]),
      );
    }
    return [[operand]];
  }

  /** The part of a range up to the last used cell of its sheet: what is behind is empty anyway. */
  #clipped({ sheetId, area }: RangeOperand): Area {
    if (rowsIn(area) < 1000 && columnsIn(area) < 100) return area;
    const used = this.view.usedArea(sheetId);
    return {
      ...area,
      bottom: Math.max(area.top, Math.min(area.bottom, used?.bottom ?? 0)),
      right: Math.max(area.left, Math.min(area.right, used?.right ?? 0)),
    };
  }

  /** One value: of a block, its first; of a range, the one in this row or column. */
  scalar(operand: Operand): CellValue {
    if (isScalar(operand)) return operand;
    if (operand instanceof ArrayOperand) return operand.rows[0]?.[0] ?? null;
    if (operand instanceof UnionOperand) return VALUE_ERROR;
    const { area, sheetId } = operand;
    const { row, column } = this.place;
    if (rowsIn(area) === 1 && columnsIn(area) === 1) {
      return this.view.value(sheetId, area.top, area.left);
    }
    if (columnsIn(area) === 1 && row >= area.top && row <= area.bottom) {
      return this.view.value(sheetId, row, area.left);
    }
    if (rowsIn(area) === 1 && column >= area.left && column <= area.right) {
      return this.view.value(sheetId, area.top, column);
    }
    return VALUE_ERROR;
  }

  /** Applies `each` cell by cell; smaller operands are stretched, as Excel does. */
  map(operands: readonly Operand[], each: (values: CellValue[]) => CellValue): Operand {
    if (operands.every((operand) => this.#isSingle(operand))) {
      return each(operands.map((operand) => this.scalar(operand)));
    }
    const blocks = operands.map((operand) => this.matrix(operand));
    const rows = Math.max(...blocks.map((block) => block.length));
    const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
    const pick = (block: Matrix, r: number, c: number): CellValue => {
      const line = block.length === 1 ? block[0] : block[r];
      if (!line) return NA;
      if (line.length === 1) return line[0] ?? null;
      return c < line.length ? (line[c] ?? null) : NA;
    };
    const out: CellValue[][] = [];
    for (let r = 0; r < rows; r += 1) {
      const line: CellValue[] = [];
      for (let c = 0; c < columns; c += 1) line.push(each(blocks.map((b) => pick(b, r, c))));
      out.push(line);
    }
    return new ArrayOperand(out);
  }

  #isSingle(operand: Operand): boolean {
    if (isScalar(operand)) return true;
    return operand instanceof RangeOperand && rowsIn(operand.area) === 1 && columnsIn(operand.area) === 1;
  }

  evaluateText(text: string): Operand {
    try {
      return this.evaluate(parseFormula(`=${text}`));
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return REF_ERROR;
      throw error;
    }
  }

  // References

  #reference(reference: Reference): Operand {
    const { sheet, lastSheet, area } = reference;
    if (sheet === undefined) return new RangeOperand(this.place.sheetId, area);
    const sheetId = this.view.sheetId(sheet);
    if (sheetId === undefined) return REF_ERROR;
    if (lastSheet === undefined) return new RangeOperand(sheetId, area);
    const sheets = this.view.sheetsBetween(sheet, lastSheet);
    return new UnionOperand(sheets.map((id) => new RangeOperand(id, area)));
  }

  #structured(name: string, part: StructuredPart): Operand {
    const { sheetId, row, column } = this.place;
    const table = name === '' ? this.view.tableAt(sheetId, row, column) : this.view.table(name);
    if (!table) return REF_ERROR;
    const area = structuredArea(table, part, row);
    return area ? new RangeOperand(table.sheetId, area) : REF_ERROR;
  }

  #name(name: string, sheet: string | undefined, variables: Variables): Operand {
    if (sheet === undefined) {
      const variable = variables.get(name.toUpperCase());
      if (variable !== undefined) return variable;
    }
    const sheetId = sheet === undefined ? this.place.sheetId : this.view.sheetId(sheet);
    const formula = this.view.name(name, sheetId);
    if (formula === undefined) {
      const table = this.view.table(name);
      return table ? new RangeOperand(table.sheetId, table.dataArea) : NAME_ERROR;
    }
    if (this.#depth >= NAME_DEPTH) return REF_ERROR;
    this.#depth += 1;
    try {
      return this.evaluate(parseFormula(formula));
    } finally {
      this.#depth -= 1;
    }
  }

  #spill(operand: Operand): Operand {
    if (!(operand instanceof RangeOperand)) return REF_ERROR;
    const { sheetId, area } = operand;
    this.view.value(sheetId, area.top, area.left);
    const spilled = this.view.spillArea(sheetId, area.top, area.left);
    return spilled ? new RangeOperand(sheetId, spilled) : REF_ERROR;
  }

  #union(items: Operand[]): Operand {
    const ranges: RangeOperand[] = [];
    for (const item of items) {
      if (item instanceof RangeOperand) ranges.push(item);
      else if (item instanceof UnionOperand) ranges.push(...item.items);
      else return item instanceof CellError ? item : VALUE_ERROR;
    }
    return new UnionOperand(ranges);
  }

  // Operators

  #unary(operator: '-' | '+' | '@', operand: Operand): Operand {
    if (operator === '+') return operand;
    if (operator === '@') return this.scalar(operand);
    return this.map([operand], ([value = null]) => {
      const number = this.number(value);
      return typeof number === 'number' ? -number : number;
    });
  }

  #binary(operator: BinaryOperator, left: Operand, right: Operand): Operand {
    if (operator === ':' || operator === ' ') return combine(operator, left, right);
    return this.map([left, right], ([a = null, b = null]) => this.#operate(operator, a, b));
  }

  #operate(operator: BinaryOperator, a: CellValue, b: CellValue): CellValue {
    if (a instanceof CellError) return a;
    if (b instanceof CellError) return b;
    switch (operator) {
      case '&': {
        const left = toText(a);
        const right = toText(b);
        return `${String(left)}${String(right)}`;
      }
      case '=':
        return equalValues(a, b);
      case '<>':
        return !equalValues(a, b);
      case '<':
        return compareValues(a, b) < 0;
      case '>':
        return compareValues(a, b) > 0;
      case '<=':
        return compareValues(a, b) <= 0;
      case '>=':
        return compareValues(a, b) >= 0;
      default:
        return this.#arithmetic(operator, this.number(a), this.number(b));
    }
  }

  #arithmetic(operator: BinaryOperator, a: number | CellError, b: number | CellError): CellValue {
    if (typeof a !== 'number') return a;
    if (typeof b !== 'number') return b;
    switch (operator) {
      case '+':
        return finite(nearZero(a + b, a));
      case '-':
        return finite(nearZero(a - b, a));
      case '*':
        return finite(a * b);
      case '/':
        return b === 0 ? DIV_ERROR : finite(a / b);
      default:
        return a === 0 && b === 0 ? NUM_ERROR : a === 0 && b < 0 ? DIV_ERROR : finite(a ** b);
    }
  }

  // Functions

  #call(name: string, args: readonly (Expression | undefined)[], variables: Variables): Operand {
    if (name === 'LET') return this.#let(args, variables);
    const spec = findFunction(name) ?? this.view.customFunction(name);
    if (!spec) {
      throw new NotComputable(`The function ${name} is not known.`);
    }
    const given = args.length === 1 && args[0] === undefined && spec.min === 0 ? [] : args;
    if (given.length < spec.min || given.length > (spec.max ?? 255)) return VALUE_ERROR;
    if (spec.kind === 'lazy') {
      return spec.call(
        given.map((arg) => arg && (() => this.evaluate(arg, variables))),
        this,
      );
    }
    const operands = given.map((arg) => (arg ? this.evaluate(arg, variables) : undefined));
    if (spec.kind === 'operands') return spec.call(operands, this);
    return this.#cellwise(spec, operands);
  }

  #cellwise(
    spec: Extract<FunctionSpec, { kind: 'cellwise' }>,
    operands: readonly (Operand | undefined)[],
  ): Operand {
    const missing = operands.map((operand) => operand === undefined);
    return this.map(
      operands.map((operand) => operand ?? null),
      (values) => {
        const failed = values.find((value) => value instanceof CellError);
        if (failed !== undefined && !spec.takesErrors) return failed;
        return spec.call(
          values.map((value, i) => (missing[i] === true ? undefined : value)),
          this,
        );
      },
    );
  }

  #let(args: readonly (Expression | undefined)[], outer: Variables): Operand {
    const variables = new Map(outer);
    for (let i = 0; i + 1 < args.length; i += 2) {
      const name = args[i];
      const value = args[i + 1];
      if (name?.type !== 'name' || !value) return VALUE_ERROR;
      variables.set(name.name.toUpperCase(), this.evaluate(value, variables));
    }
    const result = args.length % 2 === 1 ? args[args.length - 1] : undefined;
    return result ? this.evaluate(result, variables) : VALUE_ERROR;
  }
}

/** Cells a structured reference names in a table, seen from a row. */
export function structuredArea(table: TableView, part: StructuredPart, row: number): Area | undefined {
  let rows: Area | undefined;
  if (part.rows.has('#THIS ROW')) {
    const { dataArea } = table;
    if (row < dataArea.top || row > dataArea.bottom) return undefined;
    rows = { ...dataArea, top: row, bottom: row };
  } else if (part.rows.size === 0) rows = table.dataArea;
  else {
    const wanted: (Area | undefined)[] = [];
    if (part.rows.has('#ALL')) wanted.push(table.area);
    if (part.rows.has('#HEADERS')) wanted.push(table.headerArea);
    if (part.rows.has('#DATA')) wanted.push(table.dataArea);
    if (part.rows.has('#TOTALS')) wanted.push(table.totalArea);
    for (const area of wanted) if (area) rows = rows ? boundingArea(rows, area) : area;
  }
  if (!rows) return undefined;
  if (part.firstColumn === undefined) return rows;
  const first = table.columnIndex(part.firstColumn);
  const last = part.lastColumn === undefined ? first : table.columnIndex(part.lastColumn);
  if (first < 0 || last < 0) return undefined;
  return {
    ...rows,
    left: table.area.left + Math.min(first, last),
    right: table.area.left + Math.max(first, last),
  };
}

function combine(operator: ':' | ' ', left: Operand, right: Operand): Operand {
  if (!(left instanceof RangeOperand) || !(right instanceof RangeOperand)) {
    return left instanceof CellError ? left : right instanceof CellError ? right : VALUE_ERROR;
  }
  if (left.sheetId !== right.sheetId) return VALUE_ERROR;
  if (operator === ':') {
    return new RangeOperand(left.sheetId, boundingArea(left.area, right.area));
  }
  const both = intersect(left.area, right.area);
  return both ? new RangeOperand(left.sheetId, both) : NULL_ERROR;
}

function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : NUM_ERROR;
}

/** Excel takes a sum whose digits all cancelled out for zero. */
function nearZero(sum: number, term: number): number {
  return sum !== 0 && Math.abs(sum) < Math.abs(term) * 1e-15 ? 0 : sum;
}
