import type { Reference } from './reference';
import { moveReference, writeReference } from './reference';
import { escapeColumn, readSpecifier } from './structured';
import type { Token } from './tokens';
import { FormulaSyntaxError, tokenize } from './tokens';

/**
 * Rewrites a formula token by token, leaving the rest of its text as it was; a formula that cannot
 * be read stays. `change` gives the new text of a token, or undefined to keep it.
 */
export function rewriteFormula(formula: string, change: (token: Token) => string | undefined): string {
  const sign = formula.startsWith('=') ? '=' : '';
  let tokens: Token[];
  try {
    tokens = tokenize(formula.slice(sign.length));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
  return sign + tokens.map((token) => change(token) ?? token.text).join('');
}

/** Rewrites the references of a formula; undefined from `change` makes it `#REF!`. */
export function rewriteReferences(
  formula: string,
  change: (reference: Reference) => Reference | undefined,
): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind !== 'reference') return undefined;
    const next = change(token.reference);
    if (next === token.reference) return undefined;
    return next ? writeReference(next) : '#REF!';
  });
}

/** The formula as it reads after being copied `down` rows and `right` columns away. */
export function moveFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return rewriteReferences(formula, (reference) => moveReference(reference, down, right));
}

export function renameSheetIn(formula: string, before: string, after: string): string {
  const old = before.toUpperCase();
  if (!formula.toUpperCase().includes(old)) return formula;
  return rewriteFormula(formula, (token) => {
    if (token.kind === 'name' && token.sheet?.toUpperCase() === old) {
      return writeReference(placeholder(after)).replace(/A1$/, token.name);
    }
    if (token.kind !== 'reference') return undefined;
    const { sheet, lastSheet } = token.reference;
    if (sheet?.toUpperCase() !== old && lastSheet?.toUpperCase() !== old) return undefined;
    const next: Reference = { ...token.reference };
    if (sheet?.toUpperCase() === old) next.sheet = after;
    if (lastSheet?.toUpperCase() === old) next.lastSheet = after;
    return writeReference(next);
  });
}

function placeholder(sheet: string): Reference {
  return {
    sheet,
    shape: 'cell',
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    fixed: { top: false, left: false, bottom: false, right: false },
  };
}

export function renameTableIn(formula: string, before: string, after: string): string {
  return rewriteFormula(formula, (token) => {
    const old = before.toUpperCase();
    if (token.kind === 'structured' && token.table.toUpperCase() === old) {
      return `${after}[${token.specifier}]`;
    }
    if (token.kind === 'name' && token.sheet === undefined && token.name.toUpperCase() === old) {
      return after;
    }
    return undefined;
  });
}

/** @param inside the formula stands in the table itself, so that `[Column]` means its column */
export function renameColumnIn(
  formula: string,
  table: string,
  before: string,
  after: string,
  inside: boolean,
): string {
  const old = before.toUpperCase();
  return rewriteFormula(formula, (token) => {
    if (token.kind !== 'structured') return undefined;
    const own = token.table === '' ? inside : token.table.toUpperCase() === table.toUpperCase();
    if (!own) return undefined;
    const part = readSpecifier(token.specifier);
    if (part?.firstColumn?.toUpperCase() !== old && part?.lastColumn?.toUpperCase() !== old) {
      return undefined;
    }
    const next = escapeColumn(after);
    if (!token.specifier.includes('[')) {
      const at = token.specifier.startsWith('@') ? '@' : '';
      const bare = at !== '' && /[^\p{L}\p{N}_.]/u.test(after) ? `[${next}]` : next;
      return `${token.table}[${at}${bare}]`;
    }
    const specifier = token.specifier.replaceAll(/\[((?:[^\]']|'.)*)\]/g, (whole, content: string) =>
      content.replaceAll(/'(.)/g, '$1').toUpperCase() === old ? `[${next}]` : whole,
    );
    return `${token.table}[${specifier}]`;
  });
}
