import { CellError, displayText, parseArea, splitSheetName } from '../../host';
import type { CellValue, Document } from '../../host';

/** Cells a reference of a series names (`Sheet1!$B$2:$B$9`), in one row, with what they show. */
interface ReferredCells {
  readonly values: readonly CellValue[];
  readonly texts: readonly string[];
}

const NOTHING: ReferredCells = { values: [], texts: [] };

function referredCells(document: Document, reference: string | undefined): ReferredCells {
  if (reference === undefined || reference === '') return NOTHING;
  const { sheet: name, rest } = splitSheetName(reference.replace(/^=/, ''));
  const sheet = name === undefined ? document.activeSheet : document.sheet(name);
  const area = parseArea(rest);
  if (!sheet || !area) return NOTHING;
  const values = sheet.values(area).flat();
  const formats = sheet.numberFormats(area).flat();
  return {
    values,
    texts: values.map((value, index) => displayText(value, formats[index] ?? 'General', document.dateSystem)),
  };
}

/** Numbers of a series; what is no number leaves a gap. */
export const numbersOf = (document: Document, reference: string | undefined): (number | null)[] =>
  referredCells(document, reference).values.map((value) => (typeof value === 'number' ? value : null));

export const textsOf = (document: Document, reference: string | undefined): readonly string[] =>
  referredCells(document, reference).texts;

/** A name as a chart shows it: a text, or what the cell of a reference shows. */
export function nameOf(document: Document, name: string): string {
  if (!name.startsWith('=')) return name;
  const [value] = referredCells(document, name).values;
  return value instanceof CellError ? value.code : String(value ?? '');
}
