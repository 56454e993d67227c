import { rowOf } from '../../books';
import { textAt } from '../../table';
import { NearestNames, foldCompanyText, foldForMatching } from '../../text';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import { partsOfBook } from '../workbook';
import type { Part, Workbook } from '../workbook';

/** Registered names near a text no customer was found for, made when the first such text comes up. */
function nearNames(workbook: Workbook): (text: string) => readonly string[] {
  let near: NearestNames | undefined;
  const byFolded = new Map<string, string>();
  return (text) => {
    if (!near) {
      for (const name of workbook.directory.names) byFolded.set(foldCompanyText(name), name);
      near = new NearestNames(byFolded.keys(), (length) => (length < 4 ? 0 : length < 8 ? 1 : 2));
    }
    return near
      .find(foldCompanyText(text))
      .slice(0, 3)
      .flatMap(({ name }) => byFolded.get(name) ?? []);
  };
}

/** Spellings several registered customers share, folded. */
function namesakesOf({ directory }: Workbook): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of directory.names) {
    const folded = foldCompanyText(name);
    if (seen.has(folded)) shared.add(folded);
    seen.add(folded);
  }
  return shared;
}

function checkNames(
  workbook: Workbook,
  part: Part,
  report: Report,
  near: (text: string) => readonly string[],
  namesakes: ReadonlySet<string>,
): void {
  const name = part.fields.get('customerName');
  const id = part.fields.get('customerId');
  const { directory } = workbook;
  const customers = directory.of(part.records);
  const candidates = new Map<string, readonly string[]>();
  const shared = name?.cells.clean.dictionary.map((text) => namesakes.has(foldCompanyText(text)));
  const isShared = (record: number) => shared?.[name?.cells.clean.values[record] ?? 0] === true;
  for (let record = 0; record < part.records.count; record += 1) {
    const customer = customers[record] ?? -1;
    const written = name && textAt(name.cells.clean, record);
    const number = id && textAt(id.cells.clean, record);
    if (customer < 0) {
      const cell = written !== undefined ? name : number !== undefined ? id : undefined;
      const value = written ?? number;
      if (!cell || value === undefined || cell.cells.states[record] === 2) continue;
      if (written !== undefined && isShared(record)) {
        report.cell('rule.reference.namesakes', part, cell, record, {
          field: cell.field.title,
          value,
          suggestion: '',
        });
        continue;
      }
      let meant = written === undefined ? [] : candidates.get(written);
      if (!meant) candidates.set(value, (meant = near(value)));
      const [suggestion, ...others] = meant;
      report.cell(
        'rule.reference.unknownCustomer',
        part,
        cell,
        record,
        { field: cell.field.title, value, suggestion: suggestion ?? '' },
        suggestion === undefined
          ? {}
          : { suggestion, certain: false, ...(others.length === 0 ? {} : { candidates: others }) },
      );
      continue;
    }
    const registered = directory.names[customer];
    if (!name || written === undefined || registered === undefined) continue;
    const byNumber =
      number !== undefined && foldForMatching(number) === foldForMatching(directory.ids[customer] ?? '');
    if (!byNumber && isShared(record)) {
      const { title } = name.field;
      report.cell('rule.reference.namesakes', part, name, record, {
        field: title,
        value: written,
        suggestion: '',
      });
      continue;
    }
    if (written === registered) continue;
    const parameters = { field: name.field.title, value: written, suggestion: registered };
    const advice = { suggestion: registered, certain: false };
    const isTheirs =
      foldCompanyText(written) === foldCompanyText(registered) || directory.isCalled(written, customer);
    if (byNumber && !isTheirs) {
      report.cell('rule.reference.nameMismatch', part, name, record, { ...parameters, id: number }, advice);
    } else report.cell('rule.reference.nameVariant', part, name, record, parameters, advice);
  }
}

/** A superior has to be one of the customer's contacts. */
function checkSuperiors(workbook: Workbook, report: Report): void {
  const people = new Map<number, Set<string>>();
  const parts = partsOfBook(workbook, 'contacts');
  const each = (
    visit: (part: Part, record: number, customer: number, person: string) => void,
    key: string,
  ) => {
    for (const part of parts) {
      const field = part.fields.get(key);
      if (!field) continue;
      const customers = workbook.directory.of(part.records);
      for (let record = 0; record < part.records.count; record += 1) {
        const person = textAt(field.cells.clean, record);
        if (person !== undefined) visit(part, record, customers[record] ?? -1, person);
      }
    }
  };
  each((_part, _record, customer, person) => {
    const known = people.get(customer) ?? new Set();
    people.set(customer, known.add(person));
  }, 'personName');
  each((part, record, customer, person) => {
    const superior = part.fields.get('superior');
    if (customer < 0 || people.get(customer)?.has(person) === true || !superior) return;
    report.cell('rule.reference.superior', part, superior, record, {
      field: superior.field.title,
      value: person,
      suggestion: '',
    });
  }, 'superior');
}

/** Registered customers without a single order; only where there are orders at all. */
function checkOrders(workbook: Workbook, report: Report): void {
  const orders = partsOfBook(workbook, 'orders');
  if (orders.length === 0) return;
  const bought = new Uint8Array(workbook.directory.count);
  for (const { records } of orders) {
    for (const customer of workbook.directory.of(records)) if (customer >= 0) bought[customer] = 1;
  }
  workbook.directory.registrations.forEach(({ part: index, record }, customer) => {
    const part = workbook.parts[index];
    if (bought[customer] === 1 || !part) return;
    const place = { sheet: part.records.sheet, row: rowOf(part.records, record) };
    report.place('rule.reference.noOrders', place, { customer: workbook.directory.names[customer] ?? '' });
  });
}

export const referenceRules: RuleGroup = {
  id: 'references',
  reach: 'workbook',
  rules: rulesOf({
    'rule.reference.unknownCustomer': 'error/consistency',
    'rule.reference.namesakes': 'hint/consistency',
    'rule.reference.nameVariant': 'warning/consistency',
    'rule.reference.nameMismatch': 'error/consistency',
    'rule.reference.superior': 'warning/consistency',
    'rule.reference.noOrders': 'hint/consistency',
  }),
  check: (workbook, report) => {
    if (partsOfBook(workbook, 'registration').length > 0) {
      const near = nearNames(workbook);
      const namesakes = namesakesOf(workbook);
      for (const part of workbook.parts)
        if (part.book !== 'registration') checkNames(workbook, part, report, near, namesakes);
      checkOrders(workbook, report);
    }
    checkSuperiors(workbook, report);
  },
};
