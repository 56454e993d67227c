import { parseArea, splitSheetName } from '../../host';
import type { Area, Document, Sheet } from '../../host';

/** `=OFFSET(start,rows,columns,…)`: a list whose part depends on another cell. */
const dependent = /^=OFFSET\(([^,()]+),.*?\)(?:-1)?,(\d+),/u;

/**
 * The items of a list the grid cannot see because its sheet is hidden for good, joined by commas as in a rule. Of a list
 * that depends on another cell all items, as the grid cannot know which part is meant. `undefined` for any other list.
 */
export function hiddenListItems(sheet: Sheet, formula: string): string | undefined {
  const [, start, columns] = dependent.exec(formula) ?? [];
  const place = placeOf(sheet, start ?? formula.slice(1));
  if (place === undefined) return undefined;
  const { list, area } = place;
  const column = area.left + Number(columns ?? 0);
  const bottom = start === undefined ? area.bottom : (list.usedArea()?.bottom ?? area.bottom);
  const values = list
    .values({ top: area.top, bottom, left: column, right: column })
    .flat()
    .filter((value) => value !== null);
  const items = [...new Set(values.map(String))];
  return items.some((item) => item.includes(',')) ? undefined : items.join(',');
}

function placeOf(sheet: Sheet, name: string): { readonly list: Sheet; readonly area: Area } | undefined {
  const { document } = sheet;
  const reference = nameOf(document, sheet, name)?.replace(/^=/u, '') ?? name;
  const { sheet: listName, rest } = splitSheetName(reference);
  const list = listName === undefined ? undefined : document.sheet(listName);
  if (list?.visibility !== 'VeryHidden') return undefined;
  const area = parseArea(rest);
  return area === undefined ? undefined : { list, area };
}

const nameOf = (document: Document, sheet: Sheet, name: string): string | undefined =>
  (sheet.names.get(name) ?? document.names.get(name))?.formula;
