import type { OwnField, Records } from '../books';
import { Report } from './report';
import type { ActiveRules } from './report';
import { reported } from './reported';
import type { ReportedFinding } from './reported';
import { ruleGroups } from './rules';
import { partOf } from './workbook';
import type { Workbook } from './workbook';

/** What a live check needs to know of the rest of the workbook. */
export type LiveSurroundings = Omit<Workbook, 'parts'> & { readonly own: readonly OwnField[] };

/**
 * Findings of some rows of a sheet by the rules that need no other row: what is shown while somebody types. `records`
 * are those of the rows alone; the directory may be the one of the last full run.
 */
export function checkRows(
  records: Records,
  around: LiveSurroundings,
  active: ActiveRules,
): readonly ReportedFinding[] {
  const workbook = { ...around, parts: [partOf(records, around)] };
  const report = new Report(active);
  for (const group of ruleGroups) if (group.reach === 'row') group.check(workbook, report);
  return report.findings.map(reported(workbook));
}
