import { hashSheetPassword } from 'hucre/xlsx';
import type { ProtectionOptions, Sheet } from '../document';
import type { XmlElement } from './xml';
import { attribute, attributesText, flag } from './xml';

/** Attribute of the file by option: 1 forbids, 0 allows; some are allowed unless forbidden. */
const OPTIONS: readonly (readonly [keyof Omit<ProtectionOptions, 'selectionMode'>, string, boolean])[] = [
  ['allowAutoFilter', 'autoFilter', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowSort', 'sort', true],
];

/** Reads `<sheetProtection>`. */
export function readProtection(element: XmlElement | undefined, sheet: Sheet): void {
  if (!element || !flag(element, 'sheet')) return;
  const options: Partial<ProtectionOptions> = {};
  for (const [option, name, missing] of OPTIONS) options[option] = !flag(element, name, missing);
  options.selectionMode = flag(element, 'selectUnlockedCells')
    ? 'None'
    : flag(element, 'selectLockedCells')
      ? 'Unlocked'
      : 'Normal';
  sheet.protection.protect(options);
  const hash = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'].flatMap((name) => {
    const value = attribute(element, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  if (hash.length > 0) sheet.protection.fileHash = Object.fromEntries(hash);
}

/** The protection of a sheet as attributes of the file. */
function protectionAttributes(sheet: Sheet): Record<string, string> {
  const { options } = sheet.protection;
  const out: Record<string, string> = { sheet: '1' };
  for (const [option, name, missing] of OPTIONS) {
    const forbidden = !options[option];
    if (forbidden !== missing) out[name] = forbidden ? '1' : '0';
  }
  if (options.selectionMode !== 'Normal') out['selectLockedCells'] = '1';
  if (options.selectionMode === 'None') out['selectUnlockedCells'] = '1';
  return out;
}

/** `<sheetProtection>`, '' when the sheet is not protected. */
export function protectionText(sheet: Sheet): string {
  const { protection } = sheet;
  if (!protection.isProtected) return '';
  const password = protection.password === undefined ? undefined : hashSheetPassword(protection.password);
  return `<sheetProtection${attributesText({
    ...(protection.fileHash ?? {}),
    password: password ?? protection.fileHash?.['password'],
    ...protectionAttributes(sheet),
  })}/>`;
}
