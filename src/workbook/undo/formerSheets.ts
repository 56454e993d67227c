import { z } from 'zod';
import { readSection } from '../../core';
import type { Sections } from '../../core';
import type { PlannedSheet } from '../commitPlan';
import { formerPrefix } from '../ownSheets';
import type { SheetHandle } from '../reader/workbookFacts';
import type { Renames } from '../relink/renamedReferences';
import { uniqueSheetName } from '../writer/sheetNames';

/**
 * Cells of replaced sheets a run keeps for being taken back. What is kept is saved with the file, so beyond this the
 * largest sheets are let go.
 */
const MOST_CELLS = 1_500_000;

/** Characters of a name that leave room for a word behind it. */
const USER_NAME = 24;

const formerSheet = z.object({
  /** The batch that replaced it. */
  batch: z.string(),
  /** Name of the sheet it is now: a very hidden one, or the user's own. */
  sheet: z.string(),
  /** Its name, visibility and tables before. */
  name: z.string(),
  visibility: z.enum(['visible', 'hidden', 'veryHidden']),
  tables: z.array(z.object({ name: z.string(), parked: z.string() })),
});
export type FormerSheet = z.infer<typeof formerSheet>;

/** The last replaced sheet of each report, by report id. */
const section = {
  key: 'workbook.formerSheets',
  schema: z.record(z.string(), formerSheet),
  initial: {},
};

export function formerSheetsIn(sections: Sections): Readonly<Record<string, FormerSheet>> {
  return readSection<Record<string, FormerSheet>>(sections, section);
}

/** How a sheet that makes way is put aside: kept to be brought back, deleted once the swap has succeeded, or left to the user. */
export interface Parking {
  readonly handle: SheetHandle;
  readonly sheet: string;
  readonly fate: 'kept' | 'deleted' | 'leftToUser';
  /** Formulas that refer to it refer to what takes its place from then on. */
  readonly isFollowed: boolean;
  readonly tables: readonly { readonly name: string; readonly parked: string }[];
}

/**
 * Sheet names in use, and the reports whose former sheet is the user's from now on: its new name by its old, and whether
 * formulas that refer to it go on to the sheet that takes its place.
 */
interface ParkingRules {
  readonly taken: ReadonlySet<string>;
  readonly leftToUsers: ReadonlyMap<
    string,
    { readonly nameOf: (name: string) => string; readonly isFollowed: boolean }
  >;
}

/** Where each replaced sheet goes, by report id; the smallest are kept first. `sizes` are in the order of `planned`. */
export function parkings(
  planned: readonly PlannedSheet[],
  sizes: readonly Excel.Range[],
  tables: readonly { readonly name: string; readonly sheetId: string }[],
  { taken, leftToUsers }: ParkingRules,
): Map<string, Parking> {
  const leaving = planned.flatMap(({ spec, stagingName, replaces }) =>
    replaces ? [{ id: spec.id, stagingName, handle: replaces }] : [],
  );
  const kept = smallest(
    leaving.map((_, at) => {
      const used = sizes[at];
      return used === undefined || used.isNullObject ? 0 : used.rowCount * used.columnCount;
    }),
  );
  const names = new Set(Array.from(taken, (name) => name.toLowerCase()));
  const tableNames = new Set(tables.map(({ name }) => name.toLowerCase()));
  const free = freeNumbers(taken);
  return new Map(
    leaving.map(({ id, stagingName, handle }, at): [string, Parking] => {
      const number = free.next().value;
      const left = leftToUsers.get(id);
      const fate = left ? 'leftToUser' : kept.has(at) ? 'kept' : 'deleted';
      return [
        id,
        {
          handle,
          fate,
          isFollowed: left?.isFollowed ?? true,
          sheet: left
            ? uniqueSheetName(left.nameOf(handle.name.slice(0, USER_NAME)), names)
            : fate === 'kept'
              ? `${formerPrefix}${number}`
              : `${stagingName}_old`,
          tables: tables
            .filter(({ sheetId }) => sheetId === handle.id)
            .map(({ name }) => ({ name, parked: freeTableName(`${name}_old${number}`, tableNames) })),
        },
      ];
    }),
  );
}

/** Indexes of the smallest sizes that together stay within the limit. */
function smallest(sizes: readonly number[]): Set<number> {
  const within = new Set<number>();
  let sum = 0;
  for (const at of [...sizes.keys()].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))) {
    sum += sizes[at] ?? 0;
    if (sum <= MOST_CELLS) within.add(at);
  }
  return within;
}

/** What is remembered after a commit: the sheets it replaced in place of those its reports had kept before. */
export function formersAfter(
  sections: Sections,
  made: readonly { readonly reportId: string }[],
  parked: ReadonlyMap<string, Parking>,
  batch: string,
): Sections {
  const remade = new Set(made.map(({ reportId }) => reportId));
  const staying = Object.entries(formerSheetsIn(sections)).filter(([id]) => !remade.has(id));
  const added = [...parked].flatMap(([id, { handle, fate, sheet, tables }]): [string, FormerSheet][] =>
    fate === 'deleted'
      ? []
      : [[id, { batch, sheet, name: handle.name, visibility: handle.visibility, tables: [...tables] }]],
  );
  return { [section.key]: Object.fromEntries([...staying, ...added]) };
}

/**
 * Which names formulas must not follow any more after a commit: those of the sheets it put aside and of those an earlier
 * run did, should that one have been interrupted.
 */
export function renamesAfter(sections: Sections, parked: ReadonlyMap<string, Parking>): Renames {
  const now = [...parked].flatMap(([id, { handle, isFollowed, sheet, tables }]) =>
    isFollowed ? [{ id, name: handle.name, sheet, tables }] : [],
  );
  const nameNow = new Map(now.map(({ id, name }) => [id, name]));
  const before = Object.entries(formerSheetsIn(sections)).flatMap(([id, { name, sheet, tables }]) =>
    sheet.startsWith(formerPrefix) ? [{ id, name: nameNow.get(id) ?? name, sheet, tables }] : [],
  );
  return renamesOf(now.length > 0 ? [...now, ...before] : []);
}

/** Names of sheets put aside with those of what takes their place. */
export function renamesOf(
  aside: readonly Pick<Parking & { readonly name: string }, 'name' | 'sheet' | 'tables'>[],
): Renames {
  return {
    sheets: aside.map(({ name, sheet }) => ({ from: sheet, to: name })),
    tables: aside.flatMap(({ tables }) => tables.map(({ name, parked }) => ({ from: parked, to: name }))),
  };
}

/** The same without the sheets of some reports. */
export function formersWithout(sections: Sections, reports: readonly string[]): Sections {
  const gone = new Set(reports);
  const staying = Object.entries(formerSheetsIn(sections)).filter(([id]) => !gone.has(id));
  return { [section.key]: Object.fromEntries(staying) };
}

function freeTableName(wished: string, taken: ReadonlySet<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wished}_${number}`;
  return name;
}

function* freeNumbers(taken: ReadonlySet<string>): Generator<number, never, void> {
  for (let number = 1; ; number += 1) if (!taken.has(`${formerPrefix}${number}`)) yield number;
}
