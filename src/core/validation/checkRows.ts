import { CellState } from '../books';
import type { FieldColumn, OwnField, Records } from '../books';
import type { Column } from '../table';
import type { Finding } from './finding';
import { Report } from './report';
import type { ActiveRules } from './report';
import { ruleGroups } from './rules';
import { partOf } from './workbook';
import type { Workbook } from './workbook';

/** What a live check needs to know of the rest of the workbook. */
export type LiveSurroundings = Omit<Workbook, 'parts'> & { readonly own: readonly OwnField[] };

/**
 * Findings of some changed records of one sheet by the rules that need no other row: what the live mode shows while
 * somebody types. The directory may be the one of the last full run.
 */
export function checkRows(
  records: Records,
  changed: readonly number[],
  around: LiveSurroundings,
  active: ActiveRules,
): readonly Finding[] {
  const { own, ...rest } = around;
  const part = partOf(sliced(records, changed), own);
  const report = new Report(active);
  for (const group of ruleGroups) if (group.reach === 'row') group.check({ ...rest, parts: [part] }, report);
  return report.findings;
}

/** The same sheet with only some of its records. */
function sliced(records: Records, changed: readonly number[]): Records {
  const fields: Record<string, FieldColumn> = {};
  for (const [key, cells] of Object.entries(records.fields)) {
    if (!cells) continue;
    fields[key] = {
      ...cells,
      raw: picked(cells.raw, changed),
      clean: picked(cells.clean, changed),
      states: Uint8Array.from(changed, (record) => cells.states[record] ?? CellState.asTyped),
      ...(cells.formulas === undefined ? {} : { formulas: picked(cells.formulas, changed) }),
      ...(cells.cellRows === undefined
        ? {}
        : { cellRows: Int32Array.from(changed, (record) => cells.cellRows?.[record] ?? 0) }),
    };
  }
  return {
    ...records,
    count: changed.length,
    rows: Int32Array.from(changed, (record) => records.rows[record] ?? 0),
    fields,
    carried: [],
  };
}

/** Some cells of a column with only the texts they use, so that rules that look at every text stay fast. */
function picked(column: Column, changed: readonly number[]): Column {
  const dictionary: string[] = [];
  const kinds = Uint8Array.from(changed, (record) => column.kinds[record] ?? 0);
  const values = Float64Array.from(changed, (record, at) => {
    const value = column.values[record] ?? 0;
    const isText = kinds[at] === 2 || kinds[at] === 4;
    return isText ? dictionary.push(column.dictionary[value] ?? '') - 1 : value;
  });
  return { kinds, values, dictionary };
}
