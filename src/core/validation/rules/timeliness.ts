import { freshFor } from '../../books';
import { textAt } from '../../table';
import { isoDate } from '../../text';
import { serial } from '../../units';
import type { RuleCode } from '../messages';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import type { Part, Workbook } from '../workbook';
import { dateAt } from './dates';

/** A date that has to be renewed: the quarterly check of customers and needs, the monthly review of tags. */
interface Deadline {
  readonly book: Part['book'];
  readonly field: string;
  readonly code: RuleCode & ('rule.time.checkDue' | 'rule.time.tagOld');
  readonly days: number;
}

const deadlines: readonly Deadline[] = [
  { book: 'registration', field: 'checkedOn', code: 'rule.time.checkDue', days: freshFor.registration },
  { book: 'needs', field: 'updatedOn', code: 'rule.time.checkDue', days: freshFor.needs },
  { book: 'tags', field: 'updatedOn', code: 'rule.time.tagOld', days: freshFor.tags },
];

const isMet = (part: Part, record: number) => {
  const status = part.fields.get('status');
  return status !== undefined && textAt(status.cells.clean, record) === '已满足';
};

function checkDeadline(
  part: Part,
  { field, code, days }: Deadline,
  { today }: Workbook,
  report: Report,
): void {
  const checked = part.fields.get(field);
  if (!checked) return;
  for (let record = 0; record < part.records.count; record += 1) {
    const date = dateAt(checked, record);
    if (date === undefined || today - date <= days || (part.book === 'needs' && isMet(part, record)))
      continue;
    const parameters = {
      field: checked.field.title,
      value: isoDate(serial(date)),
      days: Math.floor(today - date),
    };
    report.cell(code, part, checked, record, parameters);
  }
}

function checkOverdue(part: Part, { today }: Workbook, report: Report): void {
  const due = part.fields.get('dueOn');
  if (part.book !== 'needs' || !due) return;
  for (let record = 0; record < part.records.count; record += 1) {
    const date = dateAt(due, record);
    if (date === undefined || date >= today || isMet(part, record)) continue;
    const parameters = {
      field: due.field.title,
      value: isoDate(serial(date)),
      days: Math.floor(today - date),
    };
    report.cell('rule.time.overdue', part, due, record, parameters);
  }
}

/** How many dated records there are and how many of them are within their deadline, for the timeliness score. */
export function timelyShare({ parts, today }: Workbook): { readonly timely: number; readonly dated: number } {
  let timely = 0;
  let dated = 0;
  for (const part of parts) {
    for (const { field, days } of deadlines.filter(({ book }) => book === part.book)) {
      const checked = part.fields.get(field);
      for (let record = 0; checked && record < part.records.count; record += 1) {
        const date = dateAt(checked, record);
        if (date === undefined) continue;
        dated += 1;
        if (today - date <= days || (part.book === 'needs' && isMet(part, record))) timely += 1;
      }
    }
  }
  return { timely, dated };
}

export const timelinessRules: RuleGroup = {
  id: 'timeliness',
  reach: 'row',
  rules: rulesOf({
    'rule.time.checkDue': 'hint/timeliness',
    'rule.time.tagOld': 'hint/timeliness',
    'rule.time.overdue': 'warning/timeliness',
  }),
  check: (workbook, report) => {
    for (const part of workbook.parts) {
      for (const deadline of deadlines)
        if (deadline.book === part.book) checkDeadline(part, deadline, workbook, report);
      checkOverdue(part, workbook, report);
    }
  },
};
