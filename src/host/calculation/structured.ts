/** The part of a table that `Table[…]` names. */
export interface StructuredPart {
  /** `#All`, `#Headers`, `#Data`, `#Totals`; `#This Row` stands for `@`. */
  rows: Set<'#ALL' | '#HEADERS' | '#DATA' | '#TOTALS' | '#THIS ROW'>;
  firstColumn?: string;
  lastColumn?: string;
}

const ROW_WORDS = new Set(['#ALL', '#HEADERS', '#DATA', '#TOTALS', '#THIS ROW']);

/**
 * Reads what stands between the brackets of a structured reference: `Amount`, `@Amount`,
 * `[#Headers],[A]:[C]`, `@[Order no]`, `#All` … undefined when it is none of these.
 */
export function readSpecifier(specifier: string): StructuredPart | undefined {
  const part: StructuredPart = { rows: new Set() };
  let text = specifier.trim();
  if (text === '') return part;
  if (text.startsWith('@')) {
    part.rows.add('#THIS ROW');
    text = text.slice(1).trim();
    if (text === '') return part;
  }
  if (!text.includes('[')) {
    const word = text.toUpperCase();
    if (ROW_WORDS.has(word)) part.rows.add(word as '#ALL');
    else part.firstColumn = unescapeColumn(text);
    return part;
  }
  const pieces = /\[((?:[^\]']|'.)*)\]\s*([,:]?)\s*/gy;
  let joined = false;
  let end = 0;
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    end = pieces.lastIndex;
    const content = match[1] ?? '';
    const word = content.trim().toUpperCase();
    if (ROW_WORDS.has(word)) part.rows.add(word as '#ALL');
    else if (joined) part.lastColumn = unescapeColumn(content);
    else if (part.firstColumn === undefined) part.firstColumn = unescapeColumn(content);
    else return undefined;
    joined = match[2] === ':';
  }
  return end === text.length ? part : undefined;
}

function unescapeColumn(text: string): string {
  return text.replaceAll(/'(.)/g, '$1');
}

/** A column name as it stands in brackets. */
export function escapeColumn(name: string): string {
  return name.replaceAll(/['[\]#@]/g, "'$&");
}
