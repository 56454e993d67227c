import { CellState } from '../../books';
import type { FieldType } from '../../books';
import { inHeaderUnit, readingOf } from '../../intake';
import { CellKind, scalarAt } from '../../table';
import type { CellScalar } from '../../table';
import { isoDate } from '../../text';
import { serial } from '../../units';
import type { Report, Verdict } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import type { CheckedField, Part } from '../workbook';
import { ruleFor } from './complaints';

/** A value as sentences show it: dates as yyyy-mm-dd. */
export function shown(value: CellScalar | undefined, type: FieldType): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' && (type === 'date' || type === 'consent')
    ? isoDate(serial(value))
    : String(value);
}

/** What is to be said about one cell value of a field; `undefined` when it is as it should be. */
export function verdictOn(
  { field, reader, cells }: CheckedField,
  kind: CellKind,
  value: CellScalar,
  formula?: string,
): Verdict | undefined {
  const reading = readingOf(reader, { kind, value, ...(formula === undefined ? {} : { formula }) });
  const written = (amount: CellScalar) => inHeaderUnit(amount, value, cells.unit ?? 1);
  const typed = kind === CellKind.date ? shown(value, 'date') : String(value);
  const parameters = (suggestion: CellScalar | undefined) => ({
    field: field.title,
    value: clipped(typed),
    suggestion: shown(suggestion, field.type),
    ...(reading.complaint === 'length' && field.type === 'uscc'
      ? { length: typed.replace(/[\s-]/gu, '').length }
      : {}),
  });
  if (reading.state === 'doubtful') {
    const code = ruleFor(field, reading, kind, value, formula !== undefined);
    const suggestion = reading.suggestion === undefined ? undefined : written(reading.suggestion);
    const candidates = reading.candidates.map(written);
    return {
      code,
      parameters: parameters(suggestion),
      ...(suggestion === undefined ? {} : { suggestion, certain: false }),
      ...(candidates.length === 0 ? {} : { candidates }),
    };
  }
  if (reading.complaint !== undefined) {
    const code = ruleFor(field, reading, kind, value, false);
    const [candidate] = reading.candidates;
    const suggestion = reading.state === 'cleaned' ? reading.value : candidate;
    return {
      code,
      parameters: parameters(suggestion),
      ...(suggestion === undefined ? {} : { suggestion, certain: reading.state === 'cleaned' }),
    };
  }
  // A cleaned empty cell shares its cell with another field, which speaks for both.
  if (reading.state === 'asTyped' || reading.value === null) return undefined;
  const suggestion = written(reading.value);
  return { code: 'rule.clean', parameters: parameters(suggestion), suggestion, certain: true };
}

/** Long texts are shown by their beginning. */
const clipped = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Fields of one cell that mixes numbers and addresses are judged together. */
function sharedWith(part: Part, own: CheckedField): CheckedField | undefined {
  const { sharesCell, column, cellRows } = own.cells;
  if (sharesCell !== true || column === 0) return undefined;
  return [...part.fields.values()].find(({ cells }) => {
    const sameCells = cells.column === column && cells.cellRows?.[0] === cellRows?.[0];
    return cells !== own.cells && cells.sharesCell === true && sameCells;
  });
}

/**
 * A place in several columns, where it is in doubt: said of the narrowest column but the county's, without the
 * suggestion as something to write there, since it is the place as a whole.
 */
function checkPlace(part: Part, checked: CheckedField, report: Report): void {
  const { raw, states, parts = [] } = checked.cells;
  for (let record = 0; record < part.records.count; record += 1) {
    if (states[record] !== CellState.doubtful) continue;
    const shownIn = parts.find((each) => each.raw.kinds[record] !== CellKind.empty);
    const verdict = verdictOn(checked, raw.kinds[record] as CellKind, scalarAt(raw, record));
    if (shownIn === undefined || verdict === undefined) continue;
    const { code, parameters } = verdict;
    report.verdict(part, { field: checked.field, cells: { ...checked.cells, ...shownIn } }, record, {
      code,
      parameters,
    });
  }
}

function checkField(part: Part, checked: CheckedField, report: Report): void {
  if (checked.cells.parts) {
    checkPlace(part, checked, report);
    return;
  }
  // Values put together from other cells are judged where they stand.
  if (checked.cells.column === 0) return;
  const { raw, states, formulas } = checked.cells;
  const partner = sharedWith(part, checked);
  const order = [...part.fields.values()];
  if (partner && order.indexOf(partner) < order.indexOf(checked)) return;
  const remarks = partner === undefined && mayComplainAsTyped.has(checked.field.type);
  /** By kind and text index or number: what was said of the value before. */
  const known = new Map<CellKind, Map<number, Verdict | undefined>>();
  for (let record = 0; record < part.records.count; record += 1) {
    const kind = raw.kinds[record] as CellKind;
    if (kind === CellKind.empty) continue;
    const state = Math.max(states[record] ?? 0, partner?.cells.states[record] ?? 0);
    if (state === CellState.asTyped && !remarks) continue;
    const index = raw.values[record] ?? 0;
    const formula =
      formulas?.kinds[record] === CellKind.text
        ? formulas.dictionary[formulas.values[record] ?? 0]
        : undefined;
    let told = known.get(kind);
    if (!told) known.set(kind, (told = new Map<number, Verdict | undefined>()));
    let verdict: Verdict | undefined;
    if (formula === undefined && told.has(index)) verdict = told.get(index);
    else {
      verdict =
        state === CellState.cleaned && !remarks && checked.cells.unit === undefined
          ? changeOf(checked, partner, record)
          : verdictAt(checked, partner, kind, scalarAt(raw, record), formula);
      if (formula === undefined) told.set(index, verdict);
    }
    if (verdict) report.verdict(part, checked, record, verdict);
  }
}

const verdictAt = (
  checked: CheckedField,
  partner: CheckedField | undefined,
  kind: CellKind,
  value: CellScalar,
  formula?: string,
) => (partner ? together(checked, partner, kind, value, formula) : verdictOn(checked, kind, value, formula));

/** What a cell that intake is certain about would be written as; the columns already have it. */
function changeOf(
  { field, cells }: CheckedField,
  partner: CheckedField | undefined,
  record: number,
): Verdict | undefined {
  const value = scalarAt(cells.raw, record);
  const clean = [cells, ...(partner ? [partner.cells] : [])]
    .map((column) => scalarAt(column.clean, record))
    .filter((part) => part !== null);
  const suggestion = partner ? clean.join('、') : (clean[0] ?? null);
  if (suggestion === null || suggestion === '') return undefined;
  // A serial that becomes a date keeps its number and changes its kind.
  if (suggestion === value && (partner || cells.raw.kinds[record] === cells.clean.kinds[record]))
    return undefined;
  const typed = cells.raw.kinds[record] === CellKind.date ? shown(value, 'date') : String(value);
  const parameters = { field: field.title, value: clipped(typed), suggestion: shown(suggestion, field.type) };
  return { code: 'rule.clean', parameters, suggestion, certain: true };
}

/** Types whose canonical values may still deserve a remark. */
const mayComplainAsTyped: ReadonlySet<FieldType> = new Set(['uscc', 'industry']);

/** The verdict on a cell that holds two fields: the doubtful one's, else what both would be written as. */
function together(
  first: CheckedField,
  second: CheckedField,
  kind: CellKind,
  value: CellScalar,
  formula?: string,
): Verdict | undefined {
  const readings = [first, second].map(({ reader }) =>
    readingOf(reader, { kind, value, ...(formula === undefined ? {} : { formula }) }),
  );
  const whole = readings
    .map((reading) => reading.value ?? reading.suggestion ?? null)
    .filter((part) => part !== null && part !== '')
    .join('、');
  const doubt = readings.findIndex(({ state }) => state === 'doubtful');
  if (doubt >= 0) {
    const verdict = verdictOn(doubt === 0 ? first : second, kind, value, formula);
    if (verdict === undefined || whole === '') return verdict;
    return {
      ...verdict,
      parameters: { ...verdict.parameters, suggestion: whole },
      suggestion: whole,
      certain: false,
    };
  }
  if (whole === '' || whole === value) return undefined;
  const parameters = { field: first.field.title, value: clipped(String(value)), suggestion: whole };
  return { code: 'rule.clean', parameters, suggestion: whole, certain: true };
}

/** Every cell against its field: what intake would change, what it cannot read, and what it doubts. */
export const valueRules: RuleGroup = {
  id: 'values',
  reach: 'row',
  rules: rulesOf({
    'rule.clean': 'hint/accuracy',
    'rule.list.word': 'warning/accuracy',
    'rule.list.typo': 'warning/accuracy',
    'rule.list.unknown': 'error/accuracy',
    'rule.industry.word': 'warning/accuracy',
    'rule.industry.typo': 'warning/accuracy',
    'rule.industry.retired': 'hint/accuracy',
    'rule.industry.ambiguous': 'warning/accuracy',
    'rule.industry.unknown': 'error/accuracy',
    'rule.region.level': 'warning/accuracy',
    'rule.region.retired': 'warning/accuracy',
    'rule.region.macro': 'warning/accuracy',
    'rule.region.typo': 'warning/accuracy',
    'rule.region.ambiguous': 'warning/accuracy',
    'rule.region.incomplete': 'warning/accuracy',
    'rule.region.unknown': 'error/accuracy',
    'rule.size.noBand': 'warning/accuracy',
    'rule.size.classWord': 'warning/accuracy',
    'rule.size.unknown': 'error/accuracy',
    'rule.uscc.length': 'error/accuracy',
    'rule.uscc.format': 'error/accuracy',
    'rule.uscc.check': 'error/accuracy',
    'rule.uscc.misread': 'error/accuracy',
    'rule.uscc.organisation': 'warning/accuracy',
    'rule.uscc.older': 'warning/accuracy',
    'rule.phone.length': 'error/accuracy',
    'rule.phone.lostZero': 'warning/accuracy',
    'rule.phone.noAreaCode': 'warning/accuracy',
    'rule.phone.format': 'error/accuracy',
    'rule.email.format': 'error/accuracy',
    'rule.email.typo': 'warning/accuracy',
    'rule.contact.fake': 'error/accuracy',
    'rule.person.titleOnly': 'hint/accuracy',
    'rule.date.unreadable': 'error/accuracy',
    'rule.date.incomplete': 'error/accuracy',
    'rule.date.impossible': 'error/accuracy',
    'rule.date.ambiguous': 'warning/accuracy',
    'rule.number.unreadable': 'error/accuracy',
    'rule.number.vague': 'warning/accuracy',
    'rule.number.ambiguous': 'warning/accuracy',
    'rule.number.range': 'error/accuracy',
    'rule.number.currency': 'warning/accuracy',
    'rule.missing.placeholder': 'warning/completeness',
    'rule.damage.rounded': 'error/accuracy',
    'rule.damage.scientific': 'error/accuracy',
    'rule.damage.formula': 'warning/accuracy',
    'rule.damage.error': 'error/accuracy',
  }),
  check: (workbook, report) => {
    for (const part of workbook.parts) {
      for (const checked of part.fields.values()) {
        checkField(part, checked, report);
        for (const cells of checked.cells.also ?? []) checkField(part, { ...checked, cells }, report);
      }
    }
  },
};
