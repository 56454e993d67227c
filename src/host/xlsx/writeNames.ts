import { parseArea, formatAbsoluteArea, quoteSheetName } from '../cells';
import type { DefinedName, Document, Sheet } from '../document';
import { formulaToFile } from './functionPrefixes';
import type { XmlElement } from './xml';
import { attributesText, childrenOf, escapeText, excelText, serialize } from './xml';

/** Names Excel keeps for itself that the document carries as page setup and filters. */
const CARRIED = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/i;

function nameText(name: DefinedName, local: number | undefined): string {
  const attributes = attributesText({
    name: name.name,
    localSheetId: local,
    hidden: name.visible ? undefined : true,
    comment: name.comment === '' ? undefined : excelText(name.comment),
  });
  return `<definedName${attributes}>${escapeText(formulaToFile(name.formula))}</definedName>`;
}

function absolute(sheet: Sheet, address: string): string {
  const area = parseArea(address.trim());
  return `${quoteSheetName(sheet.name)}!${area ? formatAbsoluteArea(area) : address}`;
}

/** Print area, print titles and filter of a sheet, as names. */
function builtInTexts(sheet: Sheet, local: number): string[] {
  const { page, autoFilter } = sheet;
  const titles = [page.titleColumns, page.titleRows].filter((t) => t !== undefined);
  const entries: (readonly [name: string, value: string])[] = [];
  if (autoFilter) {
    const area = `${quoteSheetName(sheet.name)}!${formatAbsoluteArea(autoFilter.area)}`;
    entries.push(['_FilterDatabase', area]);
  }
  if (page.printArea !== undefined && page.printArea !== '') {
    const pieces = page.printArea.split(',').map((piece) => absolute(sheet, piece));
    entries.push(['Print_Area', pieces.join(',')]);
  }
  if (titles.length > 0) {
    entries.push(['Print_Titles', titles.map((title) => absolute(sheet, title)).join(',')]);
  }
  return entries.map(([name, value]) => {
    const attributes = attributesText({
      name: `_xlnm.${name}`,
      localSheetId: local,
      hidden: name === '_FilterDatabase' ? true : undefined,
    });
    return `<definedName${attributes}>${escapeText(value)}</definedName>`;
  });
}

/**
 * `<definedNames>` of the workbook, '' without any. Names of Excel's own the document does not
 * know stay as the file has them.
 * @param places number in the file of each sheet still there
 */
export function namesText(
  document: Document,
  original: XmlElement | undefined,
  places: ReadonlyMap<number, number>,
): string {
  const kept = childrenOf(original, 'definedName').flatMap((item) => {
    const name = item.attributes['name'] ?? '';
    if (!name.startsWith('_xlnm.') || CARRIED.test(name)) return [];
    const local = places.get(Number(item.attributes['localSheetId']));
    if (local === undefined) return [];
    item.attributes['localSheetId'] = String(local);
    return [serialize(item)];
  });
  const own = document.sheets.flatMap((sheet, i) => [
    ...sheet.names.all().map((name) => nameText(name, i)),
    ...builtInTexts(sheet, i),
  ]);
  const all = [...document.names.all().map((name) => nameText(name, undefined)), ...own, ...kept];
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
}
