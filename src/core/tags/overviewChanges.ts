import { foldForMatching } from '../text';
import { cellOf } from './overview';
import { isAsMarked } from './overviewMarks';
import type { OverviewLine } from './overviewReading';
import { RowsByTag } from './tagRows';
import type { KnownTag, TagOwner, TagRow, TagRows } from './tagRows';
import { isSameText, valuesIn } from './tagText';

/** A cell of the overview that reads otherwise than the tag table. */
export interface OverviewChange {
  readonly owner: number;
  readonly tag: KnownTag;
  readonly before: string;
  readonly after: string;
  /** The rows that say it now. */
  readonly rows: readonly TagRow[];
}

export interface OverviewChanges {
  readonly changes: readonly OverviewChange[];
  /** Changed here and, since the overview was made, in the tag table as well: the table's word stays. */
  readonly conflicts: readonly OverviewChange[];
  /** Lines with changes whose customer is nobody known, or somebody a line above has been for. */
  readonly strangers: readonly OverviewLine[];
}

/** What people changed in the overview since it was made, against the tag table as it is now. */
export function overviewChanges(
  lines: readonly OverviewLine[],
  { owners, tags, rows }: TagRows,
): OverviewChanges {
  const owned = new Map<string, number>();
  owners.forEach((owner, index) => {
    for (const key of keysOf(owner)) if (!owned.has(key)) owned.set(key, index);
  });
  const byKey = new Map(tags.map((tag) => [tag.key, tag]));
  const byTag = new RowsByTag(rows);
  const seen = new Set<number>();
  const changes: OverviewChange[] = [];
  const conflicts: OverviewChange[] = [];
  const strangers: OverviewLine[] = [];
  for (const line of lines) {
    const changed = [...line.texts].filter(([key, text]) => !isAsMarked(line.marks, key, text));
    if (changed.length === 0) continue;
    const owner = keysOf(line)
      .map((key) => owned.get(key))
      .find((index) => index !== undefined);
    if (owner === undefined || seen.has(owner)) {
      strangers.push(line);
      continue;
    }
    seen.add(owner);
    for (const [key, text] of changed) {
      const tag = byKey.get(key);
      if (tag === undefined) continue;
      const own = byTag.of(owner, key);
      const before = cellOf(own)?.text ?? '';
      const after = own.length > 1 ? valuesIn(text).join('、') : text;
      if (isSameText(before, after)) continue;
      const change = { owner, tag, before, after, rows: own };
      if (isAsMarked(line.marks, key, before)) changes.push(change);
      else conflicts.push(change);
    }
  }
  return { changes, conflicts, strangers };
}

/** By number where there is one, else by name. */
function keysOf({ id, name }: TagOwner): string[] {
  return id === '' ? [`\n${foldForMatching(name)}`] : [foldForMatching(id)];
}
