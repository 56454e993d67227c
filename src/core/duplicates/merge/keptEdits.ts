import { fieldOf } from '../../books';
import type { Message } from '../../message';
import type { CellEdit } from '../../sheets';
import type { CellScalar } from '../../table';
import type { SheetRows } from './sheetRows';
import { chosenValue, isValue } from './survivor';
import type { FieldRule, Member } from './survivor';

/** A column of the kept row and where the other members have the same thing. */
interface SharedColumn {
  readonly column: number;
  readonly key: string;
  readonly columnIn: (member: Member) => number;
}

/** What changes in the row that stays. The number stays its own unless it has none. */
export function keptEdits(
  kept: Member,
  lost: readonly Member[],
  rules: { readonly fields: FieldRule; readonly perField: Readonly<Record<string, FieldRule>> },
  picks: ReadonlyMap<number, Member>,
  rows: SheetRows,
  cause: Message,
): CellEdit[] {
  const sheet = kept.records.sheet;
  const row = kept.records.rows[kept.record] ?? 0;
  const read = (member: Member, column: number): CellScalar =>
    column === 0 ? null : rows.value(member.records.sheet, member.records.rows[member.record] ?? 0, column);
  const remarks: string[] = [];
  const edits: CellEdit[] = [];
  for (const { column, key, columnIn } of sharedColumns(kept)) {
    const values = [kept, ...lost].map((member) => ({ member, value: read(member, columnIn(member)) }));
    const before = values[0]?.value ?? null;
    const rule = key === 'customerId' ? 'nonEmpty' : (rules.perField[key] ?? rules.fields);
    const pick = picks.get(column);
    const after = pick ? read(pick, columnIn(pick)) : chosenValue(values, rule);
    if (rule === 'append' && !pick)
      remarks.push(
        ...differing(
          key,
          values.map(({ value }) => value),
        ),
      );
    if (after !== before && (isValue(after) || pick))
      edits.push({ kind: 'cell', sheet, row, column, before, after, cause });
  }
  return withRemarks(edits, remarks, kept, read, cause);
}

/** Every column of the kept row that another sheet may have as well: fields by key, the others by header. */
function sharedColumns({ records }: Member): SharedColumn[] {
  const columns = new Map<number, SharedColumn>();
  for (const [key, field] of Object.entries(records.fields)) {
    // What stands above the list belongs to all its rows.
    if (!field || field.column === 0 || field.cellRows || columns.has(field.column)) continue;
    columns.set(field.column, {
      column: field.column,
      key,
      columnIn: (member) => member.records.fields[key]?.column ?? 0,
    });
  }
  for (const { column, header } of records.carried) {
    if (column === 0 || header === '' || columns.has(column)) continue;
    const columnIn = (member: Member) =>
      member.records.carried.find((other) => other.header === header)?.column ?? 0;
    columns.set(column, { column, key: header, columnIn });
  }
  return Array.from(columns.values());
}

/** 「联系人：李四」 for every value the kept row does not take. */
function differing(key: string, [own, ...others]: readonly CellScalar[]): string[] {
  const title = fieldOf('registration', key)?.title.zh ?? key;
  const kept = isValue(own ?? null) ? own : others.find((value) => isValue(value));
  const values = new Set(others.filter((value) => isValue(value) && value !== kept).map(String));
  return Array.from(values, (value) => `${title}：${value}`);
}

function withRemarks(
  edits: readonly CellEdit[],
  added: readonly string[],
  kept: Member,
  read: (member: Member, column: number) => CellScalar,
  cause: Message,
): CellEdit[] {
  const column = kept.records.fields['remarks']?.column ?? 0;
  if (added.length === 0 || column === 0) return [...edits];
  const before = read(kept, column);
  const own = edits.find((edit) => edit.column === column);
  const text = own ? own.after : before;
  const after = [isValue(text) ? String(text) : '', ...added].filter((part) => part !== '').join('；');
  const remark: CellEdit = {
    kind: 'cell',
    sheet: kept.records.sheet,
    row: kept.records.rows[kept.record] ?? 0,
    column,
    before,
    after,
    cause,
  };
  return [...edits.filter((edit) => edit !== own), remark];
}
