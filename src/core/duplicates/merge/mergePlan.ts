import type { RecordSet } from '../../books';
import type { CustomerDirectory, RecordPlace } from '../../customers';
import type { DefinedName } from '../../formulas';
import { message } from '../../message';
import type { Message } from '../../message';
import type { CellEdit, Edit } from '../../sheets';
import { scalarAt } from '../../table';
import type { CellScalar, SheetTable } from '../../table';
import type { Serial } from '../../units';
import { keptEdits } from './keptEdits';
import { touchedFormulas } from './formulaTouches';
import { formulaEdit, formulaNotes, noteFormulas } from './mergeFormulas';
import type { GoingMember } from './mergeFormulas';
import { MergeScribe } from './mergeScribe';
import { nextMerge } from './mergeLog';
import type { MergeLog } from './mergeLog';
import { referencesTo, repointed } from './references';
import type { CustomerName } from './references';
import { rowKey } from './removedRow';
import { withSheetsNow } from './linesNow';
import { withRowsNow } from './returningRows';
import { RowRemovals, sheetRowOf } from './rowRemovals';
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
  readonly names?: readonly DefinedName[] | undefined;
  readonly log: MergeLog;
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
  readonly log: MergeLog;
  readonly merges: readonly PlannedMerge[];
  /** What the merges do to formulas that the user should know before. */
  readonly notes: readonly Message[];
}

/**
 * Plans merges over all book sheets at once: the kept row takes what the rules say, rows of other sheets that name a
 * lost customer name the kept one, lost rows go, formulas straight at one of them are pointed at the kept row.
 * Everything is edits and log lines; nothing has happened yet.
 */
export function planMerges(
  workbook: MergeWorkbook,
  groups: readonly MergeGroup[],
  rules: MergeRules,
  today: Serial,
): MergePlan {
  const { set, directory } = workbook;
  const log = { ...workbook.log, lines: withRowsNow(withSheetsNow(workbook.log.lines, set), set) };
  const rows = new SheetRows(workbook.sheets);
  const scribe = new MergeScribe(log, rows, set, today);
  const edits: Edit[] = [];
  const merges: PlannedMerge[] = [];
  const teams = groups.flatMap((group) => teamOf(set, group, rules.survivor));
  const customerOf = ({ records, record }: Member) => directory.of(records)[record] ?? -1;
  const members = teams.flatMap(({ kept, lost }) => [kept, ...lost]);
  const references = referencesTo(set, directory, new Set(members.map(customerOf)));
  const removals = new RowRemovals(
    set,
    rows,
    teams.flatMap(({ lost }) => lost),
  );
  const going: GoingMember[] = [];
  const isFirst = firstOfCell();

  for (const { group, kept, lost, picks } of teams) {
    const cause = message('duplicates.merge.cause', { kept: String(cellOf(kept, 'customerName') ?? '') });
    const changes = keptEdits(kept, lost, rules, picks, rows, cause);
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
        const repoints = repointed(reference, name, cause).filter((edit) => isFirst(edit));
        if (repoints.length > 0) moved += 1;
        note.repoints(repoints, reference.records, nameOf(member));
        edits.push(...repoints);
      }
    };
    if (isRenamed(kept, name)) repoint(kept);
    for (const member of lost) {
      // A row that is the same customer already (its number repeated) has no references of its own.
      if (customerOf(member) !== customerOf(kept)) repoint(member);
      const { place, removed, columns } = removals.of(member);
      const seq = note.removal(place, removed, nameOf(member));
      const heir = kept.records.sheet === place.sheet ? sheetRowOf(kept) : undefined;
      going.push({ ...place, columns, heir, seq, note, cause });
      edits.push({
        ...{ kind: 'removeRow', ...place, column: removed.column, before: removed.cells },
        ...(removed.wholeRow ? { wholeRow: true } : {}),
        ...{ key: rowKey({ merge: id, seq }), cause },
      });
    }
    edits.push(...changes);
    merges.push({ id, kept, lost, references: moved });
  }
  const formulas = touchedFormulas(workbook.sheets, going, workbook.names);
  noteFormulas(formulas);
  return {
    edits: [...edits, ...formulas.map(formulaEdit)],
    log: { ...log, lines: [...log.lines, ...scribe.lines] },
    merges,
    notes: formulaNotes(formulas),
  };
}

/** A group with the row that stays told from those that go. */
interface Team {
  readonly group: MergeGroup;
  readonly kept: Member;
  readonly lost: readonly Member[];
  readonly picks: ReadonlyMap<number, Member>;
}

function teamOf(set: RecordSet, group: MergeGroup, rule: SurvivorRule): Team[] {
  const memberAt = ({ part, record }: RecordPlace): Member[] => {
    const records = set.parts[part];
    return records?.book === 'registration' ? [{ records, record }] : [];
  };
  const members = ranked(group.members.flatMap(memberAt), rule);
  const chosen = group.kept && memberAt(group.kept)[0];
  const kept = members.find((member) => chosen && isSame(member, chosen)) ?? members[0];
  const lost = members.filter((member) => member !== kept);
  if (!kept || lost.length === 0) return [];
  const picks = Object.entries(group.picks ?? {}).flatMap(([column, place]) =>
    memberAt(place).map((member) => [Number(column), member] as const),
  );
  return [{ group, kept, lost, picks: new Map(picks) }];
}

/** A name above a list belongs to all its rows: one change of the cell is enough. */
function firstOfCell(): (edit: CellEdit) => boolean {
  const seen = new Set<string>();
  return ({ sheet, row, column }) => {
    const cell = `${sheet}\u001f${row}\u001f${column}`;
    const isFirst = !seen.has(cell);
    seen.add(cell);
    return isFirst;
  };
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
