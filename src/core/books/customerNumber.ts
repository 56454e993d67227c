/** Parts of a numbering pattern: fixed text, the year, the department's short name, the running number. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'year' }
  | { readonly kind: 'department' }
  | { readonly kind: 'number'; readonly digits: number };

/** The default of 客户编号: `CUS-2024-001`. */
export const defaultCustomerNumber = 'CUS-{yyyy}-{###}';

/** Splits a pattern such as `CUS-{yyyy}-{###}` or `{yyyy}{dept}{####}`; `undefined` when it has no running number. */
function partsOfPattern(pattern: string): readonly Part[] | undefined {
  const parts = pattern
    .split(/(\{yyyy\}|\{dept\}|\{#+\})/u)
    .filter((text) => text !== '')
    .map((text): Part => {
      if (text === '{yyyy}') return { kind: 'year' };
      if (text === '{dept}') return { kind: 'department' };
      return /^\{#+\}$/u.test(text) ? { kind: 'number', digits: text.length - 2 } : { kind: 'text', text };
    });
  return parts.filter((part) => part.kind === 'number').length === 1 ? parts : undefined;
}

/** Whether a pattern can number customers: exactly one running number. */
export function isCustomerNumberPattern(pattern: string): boolean {
  return partsOfPattern(pattern) !== undefined;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** The pattern as a regular expression for whole numbers; running numbers may outgrow their digits. */
export function customerNumberExpression(pattern: string): RegExp {
  const parts = partsOfPattern(pattern) ?? [];
  const source = parts.map((part) => {
    if (part.kind === 'text') return escaped(part.text);
    if (part.kind === 'year') return '(?:19|20)\\d{2}';
    return part.kind === 'department' ? '[\\p{L}\\d]{1,8}' : `\\d{${part.digits},}`;
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}

/** What a new number is made for. */
export interface Numbered {
  /** Year of the first contact, or of today. */
  readonly year: number;
  /** Short name of the department in charge; `X` where the pattern wants one and none is known. */
  readonly department?: string;
}

/**
 * Gives out new customer numbers: per year and department the running number goes on from the greatest one taken.
 * Numbers given out count as taken.
 */
export function customerNumbers(pattern: string, taken: Iterable<string>): (numbered: Numbered) => string {
  const parts = partsOfPattern(pattern) ?? partsOfPattern(defaultCustomerNumber) ?? [];
  const existing = [...taken];
  const next = new Map<string, number>();

  const fixed = (part: Exclude<Part, { kind: 'number' }>, { year, department = 'X' }: Numbered) => {
    if (part.kind === 'text') return part.text;
    return part.kind === 'year' ? String(year) : department;
  };

  const greatest = (numbered: Numbered) => {
    const source = parts.map((part) => (part.kind === 'number' ? '(\\d+)' : escaped(fixed(part, numbered))));
    const expression = new RegExp(`^${source.join('')}$`, 'u');
    return existing.reduce((most, id) => Math.max(most, Number(expression.exec(id)?.[1] ?? 0)), 0);
  };

  return (numbered) => {
    const key = `${numbered.year}/${numbered.department ?? ''}`;
    const number = next.get(key) ?? greatest(numbered) + 1;
    next.set(key, number + 1);
    return parts
      .map((part) =>
        part.kind === 'number' ? String(number).padStart(part.digits, '0') : fixed(part, numbered),
      )
      .join('');
  };
}
