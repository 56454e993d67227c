import { quotedSheet } from '../address';

/** Sheets and tables whose former name formulas still mention, with the name they shall mention. */
export interface Renames {
  readonly sheets: readonly Rename[];
  readonly tables: readonly Rename[];
}

interface Rename {
  readonly from: string;
  readonly to: string;
}

/**
 * The formula with the references to renamed sheets and tables changed; the same text where it mentions none. Texts in
 * quotation marks are not references and stay.
 */
export function renamedReferences(formula: string, { sheets, tables }: Renames): string {
  if (!formula.startsWith('=')) return formula;
  const mentioned = [...sheets, ...tables].some(({ from }) => formula.includes(from));
  if (!mentioned) return formula;
  return parts(formula)
    .map((part) => {
      if (part.startsWith('"')) return part;
      const withSheets = sheets.reduce(
        (text, { from, to }) =>
          text
            .replaceAll(`${quotedSheet(from)}!`, () => `${quotedSheet(to)}!`)
            .replaceAll(named(from, '!'), () => `${quotedSheet(to)}!`),
        part,
      );
      return tables.reduce((text, { from, to }) => text.replaceAll(named(from), () => to), withSheets);
    })
    .join('');
}

/** A formula cut into texts in quotation marks and what stands between them; quoted sheet names are no texts. */
function parts(formula: string): readonly string[] {
  return formula.match(/"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[^"'])+|['"]/gu) ?? [];
}

/** A name that is not part of a longer one, and what has to follow it. */
function named(name: string, after = ''): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_.\\'])${escaped(name)}${after === '' ? String.raw`(?![\p{L}\p{N}_.\\])` : after}`,
    'gu',
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
