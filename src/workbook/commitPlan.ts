import type { SheetSpec } from '../core/sheets';
import type { Wording } from '../locales';
import type { SheetHandle } from './reader/workbookFacts';
import { uniqueSheetName } from './writer/sheetNames';

/** What one sheet of a result becomes. */
export interface PlannedSheet {
  readonly spec: SheetSpec;
  /** Name while it is being made. */
  readonly stagingName: string;
  /** Name it has in the end: that of the sheet it replaces, which the user may have renamed, or a new one. */
  readonly name: string;
  readonly replaces: SheetHandle | undefined;
  readonly tables: readonly PlannedTable[];
}

/** Names are unique in the workbook, so a table that replaces one of the same name gets it only in the swap. */
interface PlannedTable {
  readonly id: string;
  readonly stagingName: string;
  readonly name: string;
}

/** A table that is in the workbook now and on which sheet. */
export interface ExistingTable {
  readonly name: string;
  readonly sheetId: string;
}

/**
 * Decides all names of a commit. Sheets of the user's keep theirs; ours make way.
 *
 * @param staging what the names of sheets under construction begin with
 */
export function planSheets(
  specs: readonly SheetSpec[],
  reports: ReadonlyMap<string, SheetHandle>,
  sheetNames: readonly string[],
  tables: readonly ExistingTable[],
  wording: Wording,
  staging: string,
): PlannedSheet[] {
  const replacedIds = new Set(specs.flatMap(({ id }) => reports.get(id)?.id ?? []));
  const takenSheets = new Set(sheetNames.map((name) => name.toLowerCase()));
  const staying = tables.filter(({ sheetId }) => !replacedIds.has(sheetId));
  const takenTables = new Set(staying.map(({ name }) => name.toLowerCase()));
  const leaving = new Set(
    tables.filter(({ sheetId }) => replacedIds.has(sheetId)).map(({ name }) => name.toLowerCase()),
  );
  return specs.map((spec, index) => {
    const replaces = reports.get(spec.id);
    return {
      spec,
      stagingName: `${staging}${index + 1}`,
      name: replaces?.name ?? uniqueSheetName(wording.text(spec.name), takenSheets),
      replaces,
      tables: spec.blocks
        .filter((block) => block.kind === 'table')
        .map(({ id }) => {
          const name = uniqueTableName(id, takenTables);
          return { id, name, stagingName: leaving.has(name.toLowerCase()) ? `${name}_new` : name };
        }),
    };
  });
}

/** `kb_orders`, `kb_orders2`, …: the pattern by which books know their tables. */
function uniqueTableName(wished: string, taken: Set<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wished}${number}`;
  taken.add(name.toLowerCase());
  return name;
}
