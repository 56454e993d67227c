import { fieldsOf, teamLists } from '../books';
import type { BookId, Field, FieldColumn, OwnField, Records, RecordSet, TagDefinition } from '../books';
import type { CustomerDirectory } from '../customers';
import { columnReader } from '../intake';
import type { CellReader } from '../intake';
import type { JobInput } from '../job';
import type { SheetTable } from '../table';
import type { Serial } from '../units';

/** A field of a part: its declaration, its cells, and how they are read. */
export interface CheckedField {
  readonly field: Field;
  readonly cells: FieldColumn;
  readonly reader: CellReader;
}

/** One sheet's records of one book with their declarations at hand. */
export interface Part {
  readonly records: Records;
  readonly book: BookId;
  /** Fields the sheet has, by key. */
  readonly fields: ReadonlyMap<string, CheckedField>;
  /** All fields the book has in the sheet's pack. */
  readonly declared: readonly Field[];
  /** The sheet it was read from; missing where only changed rows are looked at. */
  readonly sheet?: SheetTable;
}

/** The tag values the data give now, by customer and tag key; what a tag sheet is compared with. */
export type ComputedTags = (customer: number, tagKey: string) => string | undefined;

/** Computes the tags the data give; `undefined` where there is nothing to compare. Another room's business, handed in. */
export type TagSource = (
  input: JobInput,
  set: RecordSet,
  directory: CustomerDirectory,
  dictionary: readonly TagDefinition[],
  today: Serial,
) => ComputedTags | undefined;

/** Everything rules look at. */
export interface Workbook {
  readonly parts: readonly Part[];
  readonly directory: CustomerDirectory;
  readonly today: Serial;
  readonly tags: readonly TagDefinition[];
  /** Pattern of the team's customer numbers. */
  readonly customerNumber: string;
  /** 重要性 and 紧急性 from this level on are high. */
  readonly needsHighFrom: number;
  readonly computedTags?: ComputedTags;
}

/** What a workbook is made of beside its records. */
export interface WorkbookSurroundings {
  readonly sheets: readonly SheetTable[];
  readonly directory: CustomerDirectory;
  readonly today: Serial;
  readonly tags: readonly TagDefinition[];
  readonly customerNumber: string;
  readonly needsHighFrom: number;
  readonly own: readonly OwnField[];
  readonly computedTags?: ComputedTags;
}

export function workbookOf(set: RecordSet, around: WorkbookSurroundings): Workbook {
  const { sheets, directory, today, tags, customerNumber, needsHighFrom, computedTags } = around;
  return {
    ...{ directory, today, tags, customerNumber, needsHighFrom },
    parts: set.parts.map((records) => {
      const sheet = sheets.find(({ name }) => name === records.sheet);
      return partOf(records, around, sheet);
    }),
    ...(computedTags === undefined ? {} : { computedTags }),
  };
}

export function partOf(
  records: Records,
  { own, tags }: Pick<WorkbookSurroundings, 'own' | 'tags'>,
  sheet?: SheetTable,
): Part {
  const declared = fieldsOf(records.book, records.pack, own);
  const lists = teamLists(own, tags);
  const fields = new Map<string, CheckedField>();
  for (const field of declared) {
    const cells = records.fields[field.key];
    if (cells === undefined) continue;
    fields.set(field.key, { field, cells, reader: columnReader(field, cells, lists) });
  }
  return { records, book: records.book, fields, declared, ...(sheet === undefined ? {} : { sheet }) };
}

export function partsOfBook(workbook: Workbook, book: BookId): readonly Part[] {
  return workbook.parts.filter((part) => part.book === book);
}
