import type { ListReference, TableColumn } from '../../core/sheets';
import type { Wording } from '../../locales';
import { columnLetters } from '../address';
import { cutText } from './cutText';
import type { Rectangle } from './layout';
import { listNames } from './listNames';

/** Calls a dropdown with its prompt makes: for the size of an exchange. */
export const DROPDOWN_CALLS = 6;

/** Excel's limits for an input message. */
const PROMPT_TITLE = 32;
const PROMPT_TEXT = 255;

/**
 * The source of a dropdown. A plain list is its defined name; a dependent one picks its part by the value of another
 * column in the same row, seen from the first data row.
 */
export function listSource(
  reference: ListReference,
  columns: readonly TableColumn[],
  area: Rectangle,
): string | undefined {
  const names = listNames(reference.list);
  if (reference.within === undefined) return `=${names.values}`;
  const index = columns.findIndex(({ key }) => key === reference.within);
  if (index < 0) return undefined;
  const chooser = `$${columnLetters(area.column + index + 1)}${area.row + 2}`;
  return `=OFFSET(${names.start},MATCH(${chooser},${names.keys},0)-1,1,COUNTIF(${names.keys},${chooser}),1)`;
}

/** Gives a table column its dropdown and its fill-in note as input message. */
export function addDropdown(
  range: Excel.Range,
  { header, note, list }: TableColumn,
  source: string | undefined,
  wording: Wording,
): void {
  const { dataValidation } = range;
  // Setting a prompt on top of an earlier rule fails in some versions; a cleared range takes both.
  dataValidation.clear();
  if (note !== undefined) {
    dataValidation.prompt = {
      showPrompt: true,
      title: cutText(wording.text(header), PROMPT_TITLE),
      message: cutText(wording.text(note), PROMPT_TEXT),
    };
  }
  if (source === undefined) return;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: list?.open === true ? 'Warning' : 'Stop',
    title: cutText(wording.text(header), PROMPT_TITLE),
    message: cutText(wording.text({ code: 'workbook.list.refused', parameters: {} }), PROMPT_TEXT),
  };
}
