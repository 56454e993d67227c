import { tagsInForce } from '../books';
import type { RecordSet, Records, TagDefinition } from '../books';
import { workbookDirectory } from '../customers';
import type { CustomerDirectory } from '../customers';
import { bookMissing, readRecords } from '../intake';
import type { JobContext, JobInput, JobRefusal, Steps } from '../job';
import { tagLists } from './rowPlaces';
import type { TagList } from './rowPlaces';
import { tagRowsOf } from './tagRows';
import type { TagRows } from './tagRows';

/** What the tag jobs start from. */
export interface TagInput {
  readonly set: RecordSet;
  readonly directory: CustomerDirectory;
  readonly dictionary: readonly TagDefinition[];
  readonly lists: ReadonlyMap<Records | null, TagList>;
  readonly state: TagRows;
}

/** Reads the workbook's tag tables; refuses where there is none to show or to write to. */
export function* tagInput(input: JobInput, context: JobContext): Steps<TagInput | JobRefusal> {
  const set = yield* readRecords(input);
  const lists = tagLists(set, input.sheets);
  if (lists.size === 0 && !set.parts.some(({ book }) => book === 'tags')) {
    return bookMissing('tags');
  }
  const directory = workbookDirectory(set, input.sections, context.today);
  const dictionary = tagsInForce(input);
  return { set, directory, dictionary, lists, state: tagRowsOf(set, directory, dictionary) };
}
