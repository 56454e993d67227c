import { z } from 'zod';
import { readSection } from '../../core';
import type { Sections } from '../../core';
import type { PlannedSheet } from '../commitPlan';
import { formerPrefix } from '../ownSheets';
import type { SheetHandle } from '../reader/workbookFacts';

/**
 * Cells of replaced sheets a run keeps for being taken back. What is kept is saved with the file, so beyond this the
 * largest sheets are let go.
 */
const MOST_CELLS = 1_500_000;

const formerSheet = z.object({
  /** The batch that replaced it. */
  batch: z.string(),
  /** Name of the very hidden sheet it is now. */
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

/** How a sheet that makes way is put aside: kept for being taken back, or until the swap has succeeded. */
export interface Parking {
  readonly handle: SheetHandle;
  readonly sheet: string;
  readonly isKept: boolean;
  readonly tables: readonly { readonly name: string; readonly parked: string }[];
}

/** Queues the sizes of the sheets a commit replaces. */
export function requestSizes(planned: readonly PlannedSheet[]): readonly Excel.Range[] {
  return planned.flatMap(({ replaces }) => {
    if (!replaces) return [];
    const used = replaces.sheet.getUsedRangeOrNullObject(true);
    used.load('rowCount,columnCount');
    return [used];
  });
}

/** Where each replaced sheet goes, by report id; the smallest are kept first. `sizes` are in the order of `planned`. */
export function parkings(
  planned: readonly PlannedSheet[],
  sizes: readonly Excel.Range[],
  tables: readonly { readonly name: string; readonly sheetId: string }[],
  taken: ReadonlySet<string>,
): Map<string, Parking> {
  const leaving = planned.flatMap(({ spec, stagingName, replaces }, index) =>
    replaces ? [{ id: spec.id, stagingName, handle: replaces, index }] : [],
  );
  const cells = leaving.map((_, at) => {
    const used = sizes[at];
    return used === undefined || used.isNullObject ? 0 : used.rowCount * used.columnCount;
  });
  const kept = new Set<number>();
  let sum = 0;
  for (const at of [...leaving.keys()].sort((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0))) {
    sum += cells[at] ?? 0;
    if (sum <= MOST_CELLS) kept.add(at);
  }
  const free = freeNumbers(taken);
  return new Map(
    leaving.map(({ id, stagingName, handle }, at) => {
      const isKept = kept.has(at);
      const number = isKept ? free.next().value : 0;
      return [
        id,
        {
          handle,
          isKept,
          sheet: isKept ? `${formerPrefix}${number}` : `${stagingName}_old`,
          tables: tables
            .filter(({ sheetId }) => sheetId === handle.id)
            .map(({ name }) => ({ name, parked: `${name}_old${number || ''}` })),
        },
      ];
    }),
  );
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
  const added = [...parked].flatMap(([id, { handle, isKept, sheet, tables }]): [string, FormerSheet][] =>
    isKept
      ? [[id, { batch, sheet, name: handle.name, visibility: handle.visibility, tables: [...tables] }]]
      : [],
  );
  return { [section.key]: Object.fromEntries([...staying, ...added]) };
}

/** The same without the sheets of some reports. */
export function formersWithout(sections: Sections, reports: readonly string[]): Sections {
  const gone = new Set(reports);
  const staying = Object.entries(formerSheetsIn(sections)).filter(([id]) => !gone.has(id));
  return { [section.key]: Object.fromEntries(staying) };
}

function* freeNumbers(taken: ReadonlySet<string>): Generator<number, never, void> {
  for (let number = 1; ; number += 1) if (!taken.has(`${formerPrefix}${number}`)) yield number;
}
