import { rowOf } from '../../books';
import { columnLetters } from '../../formulas';
import { message } from '../../message';
import { CellKind } from '../../table';
import type { Column, SheetTable } from '../../table';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import type { Part } from '../workbook';

/** Error cells in columns that map to no field; those of fields are told by the field. */
function checkErrors(part: Part, report: Report): void {
  for (const { column, header, raw } of part.records.carried) {
    for (let record = 0; record < part.records.count; record += 1) {
      if (raw.kinds[record] !== CellKind.error) continue;
      const value = raw.dictionary[raw.values[record] ?? 0] ?? '';
      const place = { sheet: part.records.sheet, row: rowOf(part.records, record), column };
      report.place('rule.damage.error', place, { field: header, value, suggestion: '' });
    }
  }
}

/** Merged cells over several records: only the first has the value. */
function checkMerges(part: Part, sheet: SheetTable, report: Report): void {
  // Forms are laid out with merged cells.
  if ([...part.fields.values()].some(({ cells }) => cells.cellRows !== undefined)) return;
  const rows = new Set(part.records.rows);
  const columns = new Map([...part.fields.values()].map((checked) => [checked.cells.column, checked.field]));
  for (const { row, column, rows: height } of sheet.merges) {
    const field = columns.get(column);
    if (height < 2 || !field || !rows.has(row)) continue;
    report.place(
      'rule.damage.merged',
      { sheet: sheet.name, row, column, field: field.key },
      { field: field.title, rows: height },
    );
  }
}

const listed = (numbers: readonly number[]) =>
  numbers.slice(0, 10).join(', ') + (numbers.length > 10 ? '…' : '');

function checkHidden(part: Part, sheet: SheetTable, report: Report): void {
  const own = new Set(part.records.rows);
  const rows = sheet.hiddenRows.filter((row) => own.has(row));
  const used = new Set([...part.fields.values()].map(({ cells }) => cells.column));
  const columns = sheet.hiddenColumns.filter((column) => used.has(column));
  if (rows.length + columns.length === 0 || sheet.isFiltered) return;
  report.place(
    'rule.damage.hidden',
    { sheet: sheet.name },
    { rows: listed(rows), columns: columns.map(columnLetters).join(', ') },
  );
}

const kindNames = {
  [CellKind.text]: message('validation.kind.text'),
  [CellKind.number]: message('validation.kind.number'),
  [CellKind.date]: message('validation.kind.date'),
  [CellKind.boolean]: message('validation.kind.boolean'),
} as const;

/** Kinds of cells that are of no sense beside each other in a column of this type. */
function strayKinds({ kinds }: Column, wantsDates: boolean): CellKind[] {
  const counts = new Map<CellKind, number>();
  for (const kind of kinds) counts.set(kind as CellKind, (counts.get(kind as CellKind) ?? 0) + 1);
  const stray = wantsDates ? [CellKind.boolean] : [CellKind.date, CellKind.boolean];
  return stray.filter((kind) => (counts.get(kind) ?? 0) > 0);
}

function checkMixed(part: Part, report: Report): void {
  for (const { field, cells } of part.fields.values()) {
    const wantsDates = field.type === 'date' || field.type === 'consent';
    if (field.type === 'text' || field.type === 'list' || wantsDates) continue;
    const stray = strayKinds(cells.raw, wantsDates);
    const [first] = stray;
    const name = first === undefined ? undefined : kindNames[first as keyof typeof kindNames];
    if (name === undefined) continue;
    const place = { sheet: part.records.sheet, column: cells.column, field: field.key };
    report.place('rule.damage.mixed', place, { field: field.title, kinds: name });
  }
}

export const damageRules: RuleGroup = {
  id: 'damage',
  reach: 'workbook',
  rules: rulesOf({
    'rule.damage.merged': 'warning/accuracy',
    'rule.damage.hidden': 'hint/accuracy',
    'rule.damage.mixed': 'warning/accuracy',
  }),
  check: ({ parts }, report) => {
    for (const part of parts) {
      checkErrors(part, report);
      checkMixed(part, report);
      if (!part.sheet) continue;
      checkMerges(part, part.sheet, report);
      checkHidden(part, part.sheet, report);
    }
  },
};
