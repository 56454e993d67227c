import { partsOf, tagMethod } from '../books';
import type { RecordSet, Records, TagDefinition } from '../books';
import { fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import { scalarAt } from '../table';
import type { CellScalar } from '../table';
import { foldForMatching } from '../text';

/** Whom tags belong to: a registered customer, or somebody only the tag table names. */
export interface TagOwner {
  readonly id: string;
  readonly name: string;
}

/** One row of a tag table as it stands. */
export interface TagRow {
  readonly records: Records;
  readonly record: number;
  /** Index among the owners. */
  readonly owner: number;
  /** Key of the dictionary's tag, or of one it does not know. */
  readonly tag: string;
  readonly value: CellScalar;
  /** Computed by us: 方式 says so. Everything else is people's. */
  readonly isAutomatic: boolean;
}

/** A tag rows speak of. */
export type KnownTag = Pick<TagDefinition, 'key' | 'category' | 'name'> & {
  /** Missing for a tag that is in no dictionary. */
  readonly definition?: TagDefinition;
};

/** Every row of the workbook's tag tables, who they belong to and which tags they speak of. */
export interface TagRows {
  readonly owners: readonly TagOwner[];
  /** Tags of the dictionary in its order, then those only rows know. */
  readonly tags: readonly KnownTag[];
  readonly rows: readonly TagRow[];
}

/** Reads the tag tables. Rows without a customer or without a tag's name say nothing and are left out. */
export function tagRowsOf(
  set: RecordSet,
  directory: CustomerDirectory,
  dictionary: readonly TagDefinition[],
): TagRows {
  const owners: TagOwner[] = directory.ids.map((id, customer) => ({
    id,
    name: directory.names[customer] ?? '',
  }));
  const strangers = new Map<string, number>();
  const tags = new Map<string, KnownTag>(
    dictionary.map((definition) => [definition.key, { ...definition, definition }]),
  );
  const keys = tagKeys(dictionary);
  const rows: TagRow[] = [];
  for (const records of partsOf(set, 'tags')) {
    const customers = directory.of(records);
    for (let record = 0; record < records.count; record += 1) {
      const name = fieldText(records, 'tag', record).trim();
      if (name === '') continue;
      const owner = customers[record] ?? -1;
      const known = owner >= 0 ? owner : strangerOf(records, record, owners, strangers);
      if (known === undefined) continue;
      const tag = keys.get(foldForMatching(name)) ?? `?${foldForMatching(name)}`;
      if (!tags.has(tag)) {
        const category = fieldText(records, 'category', record);
        tags.set(tag, { key: tag, category, name: { zh: name, en: name } });
      }
      const value = records.fields['value'];
      rows.push({
        records,
        record,
        owner: known,
        tag,
        value: value === undefined ? null : scalarAt(value.raw, record),
        isAutomatic: fieldText(records, 'method', record) === tagMethod.automatic,
      });
    }
  }
  return { owners, tags: [...tags.values()], rows };
}

/** Keys of the dictionary's tags by their names in either language, folded. */
export function tagKeys(
  dictionary: readonly Pick<TagDefinition, 'key' | 'name'>[],
): ReadonlyMap<string, string> {
  return new Map(
    dictionary.flatMap(({ key, name }) => [
      [foldForMatching(name.zh), key] as const,
      [foldForMatching(name.en), key] as const,
    ]),
  );
}

function strangerOf(
  records: Records,
  record: number,
  owners: TagOwner[],
  strangers: Map<string, number>,
): number | undefined {
  const owner = {
    id: fieldText(records, 'customerId', record).trim(),
    name: fieldText(records, 'customerName', record).trim(),
  };
  const key = owner.id === '' ? `\n${owner.name}` : owner.id;
  if (key === '\n') return undefined;
  let known = strangers.get(key);
  if (known === undefined) {
    known = owners.push(owner) - 1;
    strangers.set(key, known);
  }
  return known;
}

/** Rows by owner and tag, each in the order of the table. */
export class RowsByTag {
  private readonly groups = new Map<string, TagRow[]>();

  constructor(rows: readonly TagRow[]) {
    for (const row of rows) {
      const key = groupKey(row.owner, row.tag);
      const group = this.groups.get(key);
      if (group) group.push(row);
      else this.groups.set(key, [row]);
    }
  }

  of(owner: number, tag: string): readonly TagRow[] {
    return this.groups.get(groupKey(owner, tag)) ?? [];
  }
}

const groupKey = (owner: number, tag: string) => `${owner} ${tag}`;
