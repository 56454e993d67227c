import { message } from '../message';
import type { Steps } from '../job';
import type { Finding } from './finding';
import { Report } from './report';
import type { ActiveRules } from './report';
import { ruleGroups } from './rules';
import type { Workbook } from './workbook';

const gravity = { error: 0, warning: 1, hint: 2 } as const;

/** Applies every rule in force; findings come by sheet, row and column, the graver first in one cell. */
export function* validate(workbook: Workbook, active: ActiveRules): Steps<readonly Finding[]> {
  const report = new Report(active);
  for (const [index, group] of ruleGroups.entries()) {
    yield { step: message('job.step.validate'), done: index / ruleGroups.length };
    if (Object.keys(group.rules).some((code) => report.isOn(code as never))) group.check(workbook, report);
  }
  return ordered(workbook, report.findings);
}

function ordered(workbook: Workbook, findings: readonly Finding[]): readonly Finding[] {
  const sheets = new Map<string, number>();
  for (const { records } of workbook.parts)
    if (!sheets.has(records.sheet)) sheets.set(records.sheet, sheets.size);
  const keys = new Float64Array(findings.length);
  findings.forEach(({ sheet, row, column, severity }, index) => {
    keys[index] = (((sheets.get(sheet) ?? 0) * 2_097_152 + row) * 32_768 + column) * 4 + gravity[severity];
  });
  const order = Uint32Array.from(findings.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return Array.from(order, (index) => findings[index]).filter((finding) => finding !== undefined);
}
