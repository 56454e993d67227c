import type { RecordSet } from '../../books';
import type { CustomerDirectory, RecordPlace } from '../../customers';
import { message } from '../../message';
import type { Message } from '../../message';
import type { CellEdit, Edit, RowRemoval } from '../../sheets';
import { scalarAt } from '../../table';
import type { CellScalar, SheetTable } from '../../table';
import type { Serial } from '../../units';
import { keptEdits } from './keptEdits';
import { MergeScribe } from './mergeScribe';
import { nextMerge } from './mergeLog';
import type { MergeLine } from './mergeLog';
import { referencesTo, repointed } from './references';
import type { CustomerName } from './references';
import { SheetRows } from './sheetRows';
import { isValue, ranked } from './survivor';
import type { FieldRule, Member, SurvivorRule } from './survivor';

/** Registration rows to become one. */
export interface MergeGroup {
  readonly members: readonly RecordPlace[];
  /** The row that stays, where somebody chose it. */
  readonly kept?: RecordPlace | undefined;
  /** By sheet column of the kept row, the member whose cell it takes, where somebody chose it. */
  readonly picks?: Readonly<Record<string, RecordPlace>> | undefined;
  readonly probability?: number | undefined;
}

export interface MergeRules {
  readonly survivor: SurvivorRule;
  readonly fields: FieldRule;
  /** By field key, instead of `fields`. */
  readonly perField: Readonly<Record<string, FieldRule>>;
}

/** What the plan is made from. `directory` does not know of these merges yet. */
export interface MergeWorkbook {
  readonly set: RecordSet;
  readonly sheets: readonly SheetTable[];
  readonly directory: CustomerDirectory;
  readonly log: readonly MergeLine[];
}

export interface PlannedMerge {
  readonly id: string;
  readonly kept: Member;
  readonly lost: readonly Member[];
  /** Rows of other sheets that name the kept customer from now on. */
  readonly references: number;
}

export interface MergePlan {
  readonly edits: readonly Edit[];
  /** The log with the lines of these merges added. */
  readonly log: readonly MergeLine[];
  readonly merges: readonly PlannedMerge[];
}

/**
 * Plans merges over all book sheets at once: the kept row takes what the rules say, rows of other sheets that name a
 * lost customer name the kept one, lost rows go. Everything is edits and log lines; nothing has happened yet.
 */
export function planMerges(
  workbook: MergeWorkbook,
  groups: readonly MergeGroup[],
  rules: MergeRules,
  today: Serial,
): MergePlan {
  const { set, directory, log } = workbook;
  const rows = new SheetRows(workbook.sheets);
  const scribe = new MergeScribe(log, rows, set, today);
  const edits: Edit[] = [];
  const merges: PlannedMerge[] = [];
  const memberAt = ({ part, record }: RecordPlace): Member[] => {
    const records = set.parts[part];
    return records?.book === 'registration' ? [{ records, record }] : [];
  };
  const customerOf = ({ records, record }: Member) => directory.of(records)[record] ?? -1;
  const all = groups.flatMap(({ members }) => members.flatMap(memberAt));
  const references = referencesTo(set, directory, new Set(all.map(customerOf)));

  for (const group of groups) {
    const members = ranked(group.members.flatMap(memberAt), rules.survivor);
    const chosen = group.kept && memberAt(group.kept)[0];
    const kept = members.find((member) => chosen && isSame(member, chosen)) ?? members[0];
    const lost = members.filter((member) => member !== kept);
    if (!kept || lost.length === 0) continue;
    const cause = message('duplicates.merge.cause', { kept: String(cellOf(kept, 'customerName') ?? '') });
    const picked = Object.entries(group.picks ?? {}).flatMap(([column, place]) =>
      memberAt(place).map((member) => [Number(column), member] as const),
    );
    const changes = keptEdits(kept, lost, rules, new Map(picked), rows, cause);
    const name = nameAfter(kept, changes);
    const id = nextMerge(log, merges.length);
    const note = scribe.noting({
      merge: id,
      kept: name,
      rule: `${group.kept ? 'manual' : rules.survivor}/${rules.fields}`,
      probability: group.probability ?? 0,
    });
    note.changes(changes);
    let moved = 0;
    const repoint = (member: Member) => {
      for (const reference of references.get(customerOf(member)) ?? []) {
        const repoints = repointed(reference, name, cause);
        if (repoints.length > 0) moved += 1;
        note.repoints(repoints, reference.records, nameOf(member));
        edits.push(...repoints);
      }
    };
    if (isRenamed(kept, name)) repoint(kept);
    for (const member of lost) {
      // A row that is the same customer already (its number repeated) has no references of its own.
      if (customerOf(member) !== customerOf(kept)) repoint(member);
      const removal = removalOf(member, rows, cause);
      if (!removal) continue;
      note.removal(removal, nameOf(member));
      edits.push(removal);
    }
    edits.push(...changes);
    merges.push({ id, kept, lost, references: moved });
  }
  return { edits: withEdges(edits, set), log: [...log, ...scribe.lines], merges };
}

const isSame = (a: Member, b: Member) => a.records === b.records && a.record === b.record;

function cellOf({ records, record }: Member, key: string): CellScalar {
  const field = records.fields[key];
  return field ? scalarAt(field.raw, record) : null;
}

function nameOf(member: Member): CustomerName {
  return { id: cellOf(member, 'customerId'), name: cellOf(member, 'customerName') };
}

/** Whether the kept customer takes another number or name, which rows that named it do not follow by themselves. */
function isRenamed(kept: Member, after: CustomerName): boolean {
  const { id, name } = nameOf(kept);
  return (isValue(id) && id !== after.id) || (isValue(name) && name !== after.name);
}

/** Number and name of the kept customer once its row is changed. */
function nameAfter(kept: Member, changes: readonly CellEdit[]): CustomerName {
  const after = (key: string): CellScalar => {
    const column = kept.records.fields[key]?.column ?? 0;
    const change = changes.find((edit) => column > 0 && edit.column === column);
    const value = change ? change.after : cellOf(kept, key);
    return isValue(value) ? value : null;
  };
  return { id: after('customerId'), name: after('customerName') };
}

/** Says of removed rows that no customer stays above or below them: what refers to the whole list ends there. */
function withEdges(edits: readonly Edit[], set: RecordSet): Edit[] {
  const removed = new Set(
    edits.flatMap((edit) => (edit.kind === 'removeRow' ? [`${edit.sheet}\u001f${edit.row}`] : [])),
  );
  const left = new Map<string, { first: number; last: number }>();
  for (const { book, sheet, rows } of set.parts) {
    if (book !== 'registration') continue;
    const stays = rows.filter((row) => !removed.has(`${sheet}\u001f${row}`));
    const { first, last } = left.get(sheet) ?? { first: Infinity, last: -Infinity };
    left.set(sheet, {
      first: stays.reduce((least, row) => Math.min(least, row), first),
      last: stays.reduce((most, row) => Math.max(most, row), last),
    });
  }
  return edits.map((edit) => {
    const stays = left.get(edit.sheet);
    if (edit.kind !== 'removeRow' || !stays) return edit;
    if (edit.row < stays.first) return { ...edit, edge: 'first' };
    return edit.row > stays.last ? { ...edit, edge: 'last' } : edit;
  });
}

function removalOf({ records, record }: Member, rows: SheetRows, cause: Message): RowRemoval | undefined {
  const cells = rows.cells(records.sheet, records.rows[record] ?? 0);
  return (
    cells && {
      kind: 'removeRow',
      sheet: records.sheet,
      row: cells.row,
      column: cells.column,
      before: cells.values,
      cause,
    }
  );
}
