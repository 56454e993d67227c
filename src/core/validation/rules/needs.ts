import { quadrantFor, quadrantOfLabel, quadrants } from '../../books';
import { meant } from '../../intake';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import type { Part } from '../workbook';

/** A 需求优先级 that says another quadrant than 重要性 and 紧急性 beside it, everyday words taken for what they mean. */
function checkPriority(part: Part, highFrom: number, report: Report): void {
  const priority = part.fields.get('priority');
  if (part.book !== 'needs' || !priority) return;
  const { records } = part;
  const [label, importanceAt, urgencyAt] = ['priority', 'importance', 'urgency'].map((key) =>
    meant(records, key),
  );
  for (let record = 0; record < records.count; record += 1) {
    const [importance, urgency] = [importanceAt?.(record), urgencyAt?.(record)];
    const labelled = quadrantOfLabel(String(label?.(record) ?? ''));
    if (labelled === undefined || typeof importance !== 'number' || typeof urgency !== 'number') continue;
    const scored = quadrantFor(importance >= highFrom, urgency >= highFrom);
    if (scored === labelled) continue;
    const suggestion = quadrants[scored].name.zh;
    report.cell(
      'rule.need.priority',
      part,
      priority,
      record,
      { field: priority.field.title, value: quadrants[labelled].name.zh, suggestion, importance, urgency },
      { suggestion, certain: false },
    );
  }
}

export const needRules: RuleGroup = {
  id: 'values',
  reach: 'row',
  rules: rulesOf({ 'rule.need.priority': 'warning/consistency' }),
  check: ({ parts, needsHighFrom }, report) => {
    for (const part of parts) checkPriority(part, needsHighFrom, report);
  },
};
