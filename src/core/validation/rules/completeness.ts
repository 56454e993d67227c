import { rowOf } from '../../books';
import type { Field } from '../../books';
import { CellKind, numberAt, textAt } from '../../table';
import { isPlaceholder } from '../../text';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import { partsOfBook } from '../workbook';
import type { CheckedField, Part, Workbook } from '../workbook';

/** Days after the first contact by which a need has to be known. */
const needDays = 30;

/** Which cells of a field hold nothing or a placeholder, with placeholders told apart once for each distinct text. */
function holds({ cells }: CheckedField): (record: number) => boolean {
  const empty = cells.raw.dictionary.map((text) => isPlaceholder(text) || text.trim() === '');
  return (record) => {
    const kind = cells.raw.kinds[record];
    if (kind === CellKind.empty) return cells.clean.kinds[record] !== CellKind.empty;
    return kind !== CellKind.text || empty[cells.raw.values[record] ?? 0] !== true;
  };
}

function checkLevel(part: Part, checked: CheckedField, report: Report): void {
  const code = checked.field.required === 'required' ? 'rule.missing.required' : 'rule.missing.recommended';
  if (!report.isOn(code)) return;
  const parameters = { field: checked.field.title };
  const { raw, clean } = checked.cells;
  for (let record = 0; record < part.records.count; record += 1) {
    if (raw.kinds[record] === CellKind.empty && clean.kinds[record] === CellKind.empty) {
      report.cell(code, part, checked, record, parameters);
    }
  }
}

/** Groups of which one field is enough: telephone or address, number or name. */
function checkGroup(part: Part, fields: readonly Field[], report: Report): void {
  const checked = fields.flatMap(({ key }) => part.fields.get(key) ?? []);
  const [first] = checked;
  if (!first) return;
  const held = checked.map(holds);
  const columns = new Set(checked.map(({ cells }) => cells.column));
  const names = {
    zh: fields.map(({ title }) => title.zh).join('、'),
    en: fields.map(({ title }) => title.en).join(' / '),
  };
  for (let record = 0; record < part.records.count; record += 1) {
    if (held.some((has) => has(record))) continue;
    // A lone column that holds a placeholder has been told so already.
    if (columns.size === 1 && first.cells.raw.kinds[record] !== CellKind.empty) continue;
    report.cell('rule.missing.oneOf', part, first, record, { fields: names });
  }
}

function checkPart(part: Part, report: Report): void {
  const wanted = part.declared.filter(({ required }) => required !== 'optional');
  const groups = new Map<string, Field[]>();
  for (const field of wanted) {
    if (field.group !== undefined) {
      groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
      continue;
    }
    const checked = part.fields.get(field.key);
    if (checked) checkLevel(part, checked, report);
    else if (field.required === 'required' && part.sheet) {
      report.place(
        'rule.missing.column',
        { sheet: part.records.sheet, field: field.key },
        { field: field.title },
      );
    }
  }
  for (const fields of groups.values()) checkGroup(part, fields, report);
}

/** Fields of a row that are wanted and how many of them are filled, for the completeness score. */
export function filledShare(part: Part): { readonly filled: number; readonly wanted: number } {
  let filled = 0;
  let wanted = 0;
  const done = new Set<string>();
  for (const field of part.declared) {
    if (field.required === 'optional' || (field.group !== undefined && done.has(field.group))) continue;
    const weight = field.required === 'required' ? 2 : 1;
    const alternatives =
      field.group === undefined ? [field] : part.declared.filter(({ group }) => group === field.group);
    if (field.group !== undefined) done.add(field.group);
    const held = alternatives.flatMap(({ key }) => part.fields.get(key) ?? []).map(holds);
    wanted += weight * part.records.count;
    for (let record = 0; record < part.records.count; record += 1)
      if (held.some((has) => has(record))) filled += weight;
  }
  return { filled, wanted };
}

export const completenessRules: RuleGroup = {
  id: 'completeness',
  reach: 'row',
  rules: rulesOf({
    'rule.missing.required': 'error/completeness',
    'rule.missing.recommended': 'hint/completeness',
    'rule.missing.oneOf': 'error/completeness',
    'rule.missing.column': 'warning/completeness',
  }),
  check: ({ parts }, report) => {
    for (const part of parts) checkPart(part, report);
  },
};

/** Customers nobody has written a need down for; checked only where the workbook has a needs sheet. */
function checkNeeds(workbook: Workbook, report: Report): void {
  const needs = partsOfBook(workbook, 'needs');
  if (needs.length === 0) return;
  const { directory, today } = workbook;
  const known = new Uint8Array(directory.count);
  for (const { records } of needs)
    for (const customer of directory.of(records)) if (customer >= 0) known[customer] = 1;
  directory.registrations.forEach(({ part: index, record }, customer) => {
    const part = workbook.parts[index];
    if (known[customer] === 1 || !part) return;
    const first = part.fields.get('firstContact');
    const date = first === undefined ? undefined : numberAt(first.cells.clean, record);
    const code =
      date === undefined || today - date > needDays ? 'rule.missing.need' : 'rule.missing.needSoon';
    const name = part.fields.get('customerName');
    report.place(
      code,
      { sheet: part.records.sheet, row: rowOf(part.records, record) },
      { customer: directory.names[customer] ?? (name && textAt(name.cells.raw, record)) ?? '' },
    );
  });
}

/** What has to be known of a customer on another sheet. */
export const coverageRules: RuleGroup = {
  id: 'completeness',
  reach: 'workbook',
  rules: rulesOf({ 'rule.missing.needSoon': 'hint/completeness', 'rule.missing.need': 'error/completeness' }),
  check: checkNeeds,
};
