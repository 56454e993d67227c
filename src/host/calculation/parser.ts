import type { CellValue } from '../cells';
import type { Reference } from './reference';
import type { StructuredPart } from './structured';
import { readSpecifier } from './structured';
import type { Token } from './tokens';
import { FormulaSyntaxError, tokenize } from './tokens';

export type BinaryOperator =
  '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=' | ':' | ' ';

/** A formula as a tree. */
export type Expression =
  | { type: 'value'; value: CellValue }
  | { type: 'array'; rows: CellValue[][] }
  | { type: 'reference'; reference: Reference }
  | { type: 'structured'; table: string; part: StructuredPart }
  | { type: 'name'; name: string; sheet: string | undefined }
  | { type: 'call'; name: string; args: (Expression | undefined)[] }
  | { type: 'unary'; operator: '-' | '+' | '@'; operand: Expression }
  | { type: 'percent'; operand: Expression }
  | { type: 'spill'; operand: Expression }
  | { type: 'union'; items: Expression[] }
  | { type: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
  /** Something only Excel can compute, such as another workbook's cells. */
  | { type: 'external' };

/** Binding strength; Excel's unary minus binds tighter than `^`. */
const STRENGTH: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ' ': 8,
  ':': 9,
};
const PREFIX_STRENGTH = 6;

const parsed = new Map<string, Expression>();
const REMEMBERED = 20_000;

/**
 * Reads a formula, with or without its leading `=`. Trees are remembered by text and shared:
 * never change one.
 * @throws FormulaSyntaxError
 */
export function parseFormula(formula: string): Expression {
  const known = parsed.get(formula);
  if (known) return known;
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const parser = new Parser(meaningful(tokenize(text)));
  const tree = parser.expression(0);
  parser.end();
  if (parsed.size >= REMEMBERED) parsed.clear();
  parsed.set(formula, tree);
  return tree;
}

/** Drops blanks, except those between two references: there a blank is the intersection. */
function meaningful(tokens: readonly Token[]): Token[] {
  const ends = (token: Token | undefined) =>
    token !== undefined &&
    (token.kind === 'reference' ||
      token.kind === 'name' ||
      token.kind === 'structured' ||
      (token.kind === 'symbol' && token.symbol === ')'));
  const starts = (token: Token | undefined) =>
    token !== undefined &&
    (token.kind === 'reference' ||
      token.kind === 'name' ||
      token.kind === 'structured' ||
      token.kind === 'function' ||
      (token.kind === 'symbol' && token.symbol === '('));
  return tokens.flatMap((token, i): Token[] => {
    if (token.kind !== 'space') return [token];
    return ends(tokens[i - 1]) && starts(tokens[i + 1]) ? [{ kind: 'symbol', text: ' ', symbol: ' ' }] : [];
  });
}

class Parser {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** @throws FormulaSyntaxError when something is left over */
  end(): void {
    if (this.#at < this.tokens.length) this.#fail();
  }

  expression(strength: number): Expression {
    let left = this.#postfix(this.#prefix());
    for (;;) {
      const operator = this.#symbol();
      const own = operator === undefined ? undefined : STRENGTH[operator];
      if (operator === undefined || own === undefined || own <= strength) return left;
      this.#at += 1;
      const right = this.expression(own);
      left = this.#postfix({ type: 'binary', operator: operator as BinaryOperator, left, right });
    }
  }

  #symbol(): string | undefined {
    const token = this.tokens[this.#at];
    return token?.kind === 'symbol' ? token.symbol : undefined;
  }

  #accept(symbol: string): boolean {
    if (this.#symbol() !== symbol) return false;
    this.#at += 1;
    return true;
  }

  #expect(symbol: string): void {
    if (!this.#accept(symbol)) this.#fail();
  }

  #fail(): never {
    const rest = this.tokens
      .slice(this.#at, this.#at + 5)
      .map((token) => token.text)
      .join('');
    throw new FormulaSyntaxError(`Cannot read the formula at "${rest}".`);
  }

  #postfix(operand: Expression): Expression {
    let result = operand;
    for (;;) {
      if (this.#accept('%')) result = { type: 'percent', operand: result };
      else if (this.#accept('#')) result = { type: 'spill', operand: result };
      else return result;
    }
  }

  #prefix(): Expression {
    for (const operator of ['-', '+', '@'] as const) {
      if (this.#accept(operator)) {
        return { type: 'unary', operator, operand: this.expression(PREFIX_STRENGTH) };
      }
    }
    return this.#operand();
  }

  #operand(): Expression {
    const token = this.tokens[this.#at];
    if (!token) this.#fail();
    this.#at += 1;
    switch (token.kind) {
      case 'number':
      case 'string':
      case 'error':
        return { type: 'value', value: token.value };
      case 'reference':
        return { type: 'reference', reference: token.reference };
      case 'external':
        return { type: 'external' };
      case 'structured': {
        const part = readSpecifier(token.specifier);
        if (!part) this.#fail();
        return { type: 'structured', table: token.table, part };
      }
      case 'name':
        return this.#name(token.name, token.sheet);
      case 'function':
        this.#expect('(');
        return { type: 'call', name: token.name, args: this.#arguments() };
      case 'symbol':
        if (token.symbol === '(') return this.#parenthesis();
        if (token.symbol === '{') return { type: 'array', rows: this.#array() };
    }
    this.#at -= 1;
    this.#fail();
  }

  #name(name: string, sheet: string | undefined): Expression {
    const upper = name.toUpperCase();
    if (sheet === undefined && (upper === 'TRUE' || upper === 'FALSE')) {
      return { type: 'value', value: upper === 'TRUE' };
    }
    return { type: 'name', name, sheet };
  }

  #parenthesis(): Expression {
    const items = [this.expression(0)];
    while (this.#accept(',')) items.push(this.expression(0));
    this.#expect(')');
    const [only] = items;
    return items.length === 1 && only ? only : { type: 'union', items };
  }

  #arguments(): (Expression | undefined)[] {
    const args: (Expression | undefined)[] = [];
    if (this.#accept(')')) return args;
    for (;;) {
      const next = this.#symbol();
      args.push(next === ',' || next === ')' ? undefined : this.expression(0));
      if (this.#accept(')')) return args;
      this.#expect(',');
    }
  }

  #array(): CellValue[][] {
    const rows: CellValue[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.#constant());
      if (this.#accept('}')) return rows;
      if (this.#accept(';')) rows.push([]);
      else this.#expect(',');
    }
  }

  #constant(): CellValue {
    const negative = this.#accept('-');
    const token = this.tokens[this.#at];
    this.#at += 1;
    if (token?.kind === 'number') return negative ? -token.value : token.value;
    if (negative) this.#fail();
    if (token?.kind === 'string' || token?.kind === 'error') return token.value;
    if (token?.kind === 'name' && /^(?:true|false)$/i.test(token.name)) {
      return token.name.toUpperCase() === 'TRUE';
    }
    this.#at -= 1;
    this.#fail();
  }
}
