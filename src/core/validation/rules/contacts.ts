import { CellKind } from '../../table';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import { partsOfBook } from '../workbook';
import type { CheckedField, Part, Workbook } from '../workbook';

/** Customers from which on one number is a switchboard or an agent's rather than a person's. */
const switchboard = 3;

function checkShared(workbook: Workbook, report: Report): void {
  const users = new Map<string, { customers: Set<number>; places: [Part, CheckedField, number][] }>();
  for (const part of partsOfBook(workbook, 'registration')) {
    const checked = part.fields.get('phone');
    if (!checked) continue;
    const customers = workbook.directory.of(part.records);
    const { clean } = checked.cells;
    const numbers = clean.dictionary.map((text) => text.split('、'));
    for (let record = 0; record < part.records.count; record += 1) {
      if (clean.kinds[record] !== CellKind.text || checked.cells.states[record] === 2) continue;
      for (const number of numbers[clean.values[record] ?? 0] ?? []) {
        const held = users.get(number) ?? { customers: new Set<number>(), places: [] };
        held.customers.add(customers[record] ?? -1);
        held.places.push([part, checked, record]);
        users.set(number, held);
      }
    }
  }
  for (const [number, { customers, places }] of users) {
    if (customers.size < switchboard) continue;
    for (const [part, checked, record] of places) {
      report.cell('rule.phone.shared', part, checked, record, {
        ...{ field: checked.field.title, value: number, suggestion: '', customers: customers.size },
      });
    }
  }
}

export const contactRules: RuleGroup = {
  id: 'contacts',
  reach: 'workbook',
  rules: rulesOf({ 'rule.phone.shared': 'hint/consistency' }),
  check: checkShared,
};
