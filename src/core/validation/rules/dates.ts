import { CellState } from '../../books';
import { CellKind, numberAt } from '../../table';
import { isoDate, serialOf } from '../../text';
import { serial } from '../../units';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import { partsOfBook } from '../workbook';
import type { CheckedField, Part, Workbook } from '../workbook';

/** Dates that are meant to lie ahead. */
const plans = new Set(['dueOn', 'renewalOn', 'warrantyUntil']);
/** Dates that may lie long back. */
const origins = new Set(['birthday', 'foundedOn']);
const earliest = serialOf({ year: 1990, month: 1, day: 1 }) ?? 0;
/** Days between the epochs of Excel's two date systems. */
const epochGap = 1462;
/** Share of a column's dates in the future from which on the column, not its cells, is wrong. */
const shiftedShare = 0.3;

/** Serial of a certain date; `undefined` for empty and doubtful cells. */
export function dateAt(checked: CheckedField | undefined, record: number): number | undefined {
  return checked === undefined || checked.cells.states[record] === CellState.doubtful
    ? undefined
    : numberAt(checked.cells.clean, record);
}

const shown = (value: number) => isoDate(serial(value));

function checkRange(part: Part, checked: CheckedField, { today }: Workbook, report: Report): void {
  const { key, title } = checked.field;
  const parameters = new Map<number, { field: typeof title; value: string; suggestion: string }>();
  const about = (value: number) => {
    let known = parameters.get(value);
    if (!known) parameters.set(value, (known = { field: title, value: shown(value), suggestion: '' }));
    return known;
  };
  let dates = 0;
  const future: number[] = [];
  let wouldFit = 0;
  const { clean, states } = checked.cells;
  for (let record = 0; record < part.records.count; record += 1) {
    const kind = clean.kinds[record];
    if ((kind !== CellKind.date && kind !== CellKind.number) || states[record] === CellState.doubtful)
      continue;
    const value = clean.values[record] ?? 0;
    dates += 1;
    if (value < earliest && !origins.has(key))
      report.cell('rule.date.early', part, checked, record, about(value));
    if (value >= today + 1 && !plans.has(key)) {
      future.push(record);
      if (value - epochGap <= today) wouldFit += 1;
    }
  }
  if (future.length > 3 && future.length >= dates * shiftedShare && wouldFit === future.length) {
    const place = { sheet: part.records.sheet, column: checked.cells.column, field: key };
    report.place('rule.date.shifted', place, { field: title, count: future.length });
  }
  for (const record of future)
    report.cell('rule.date.future', part, checked, record, about(clean.values[record] ?? 0));
}

function checkDue(part: Part, report: Report): void {
  const due = part.fields.get('dueOn');
  const raised = part.fields.get('updatedOn');
  if (!due || !raised) return;
  for (let record = 0; record < part.records.count; record += 1) {
    const end = dateAt(due, record);
    const start = dateAt(raised, record);
    if (end === undefined || start === undefined || Math.floor(end) >= Math.floor(start)) continue;
    report.cell('rule.date.dueBeforeRaised', part, due, record, {
      ...{ field: due.field.title, value: shown(end), suggestion: '', raised: shown(start) },
    });
  }
}

/** First contact after the first order of the same customer. */
function checkFirstContact(workbook: Workbook, report: Report): void {
  const { directory, today } = workbook;
  const firstOrder = new Float64Array(directory.count).fill(Infinity);
  for (const part of partsOfBook(workbook, 'orders')) {
    const date = part.fields.get('date');
    if (!date) continue;
    const customers = directory.of(part.records);
    for (let record = 0; record < part.records.count; record += 1) {
      const customer = customers[record] ?? -1;
      const value = dateAt(date, record);
      if (customer < 0 || value === undefined || value < earliest || value > today) continue;
      if (value < (firstOrder[customer] ?? Infinity)) firstOrder[customer] = value;
    }
  }
  for (const part of partsOfBook(workbook, 'registration')) {
    const first = part.fields.get('firstContact');
    if (!first) continue;
    const customers = directory.of(part.records);
    for (let record = 0; record < part.records.count; record += 1) {
      const contact = dateAt(first, record);
      const order = firstOrder[customers[record] ?? -1] ?? Infinity;
      // A date in the future has its own finding.
      if (
        contact === undefined ||
        contact > today ||
        Math.floor(contact) <= Math.floor(order) ||
        order === Infinity
      )
        continue;
      report.cell('rule.date.contactAfterOrder', part, first, record, {
        ...{ field: first.field.title, value: shown(contact), suggestion: '', order: shown(order) },
      });
    }
  }
}

export const dateRules: RuleGroup = {
  id: 'dates',
  reach: 'row',
  rules: rulesOf({
    'rule.date.future': 'error/accuracy',
    'rule.date.early': 'error/accuracy',
    'rule.date.shifted': 'error/accuracy',
    'rule.date.dueBeforeRaised': 'warning/consistency',
  }),
  check: (workbook, report) => {
    for (const part of workbook.parts) {
      for (const checked of part.fields.values()) {
        if (checked.field.type === 'date') checkRange(part, checked, workbook, report);
      }
      checkDue(part, report);
    }
  },
};

export const orderDateRules: RuleGroup = {
  id: 'dates',
  reach: 'workbook',
  rules: rulesOf({ 'rule.date.contactAfterOrder': 'warning/consistency' }),
  check: checkFirstContact,
};
