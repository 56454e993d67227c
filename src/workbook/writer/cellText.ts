import { CELL_TEXT } from '../payload';
import { cutText } from './cutText';

/** A cell as it is written: through `values`, in a cell of this number format. */
export interface WrittenText {
  readonly value: string;
  /** Set where the cell needs another format than its column to keep the text. */
  readonly format?: '@' | 'General';
}

const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
const truth = /^(?:true|false|真|假)$/iu;

/** Texts no version of Excel takes for anything else: they begin with a letter and hold no digit. */
function isPlain(text: string): boolean {
  return /^\p{L}\P{Nd}*$/u.test(text) && !truth.test(text) && !month.test(text);
}

/** A text for a cell whose format is not text: whatever could be taken for a formula, number or date is quoted. */
export function textForGeneral(text: string): WrittenText {
  if (text === '' || isPlain(text)) return { value: text };
  // The quote counts as a character of what is sent; a full cell is made a text cell instead.
  return text.length >= CELL_TEXT ? { value: text, format: '@' } : { value: `'${text}` };
}

/** A text for a text cell. Whether a leading apostrophe survives there differs by version; quoted it survives in all. */
export function textForText(text: string): WrittenText {
  if (!text.startsWith("'") || text.length >= CELL_TEXT) return { value: text };
  return { value: `'${text}`, format: 'General' };
}

/** A text cut to what a cell can hold, without half a surrogate pair at its end. */
export function fitting(text: string): string {
  return text.length <= CELL_TEXT ? text : `${cutText(text, CELL_TEXT - 1)}…`;
}
