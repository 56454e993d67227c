import { ownFieldSection, tagsInForce, teamLists } from '../books';
import type { List, OwnField, RecordSet } from '../books';
import type { JobInput, Steps } from '../job';
import { message } from '../message';
import { readSection } from '../sections';
import type { Sections } from '../sections';
import { withoutCopies } from './copies';
import { extract } from './extract';
import type { Extracted } from './extract';
import { Labels, sheetKinds } from './labels';
import { mappingSection } from './mappings';
import type { Mappings } from './mappings';
import { bookReportPrefix, recogniseSheet } from './recogniseSheet';
import type { RecognisedSheet } from './recogniseSheet';
import type { UnusedReason } from './unusedReason';
import { peopleLists } from './peopleLists';
import { recogniseTable } from './recogniseTable';
import type { RecognisedTable } from './recogniseTable';
import type { SheetView } from './sheetView';

/** A recognised table with what was read from it. */
export interface ReadTable {
  readonly recognised: RecognisedTable;
  /** `undefined`: not a book sheet. */
  readonly extracted?: Extracted;
}

export interface ReadSheet {
  readonly sheet: RecognisedSheet;
  readonly tables: readonly ReadTable[];
  /** Why nothing of it is used. */
  readonly unused?: UnusedReason;
  /** The sheet its rows stand on too, whether it is left out for that or counted. */
  readonly copyOf?: string;
}

/** What was read of a workbook's sheets, for as long as these very sheets are worked on. */
const known = new WeakMap<
  JobInput['sheets'],
  { readonly sections: Sections; readonly read: readonly ReadSheet[] }
>();

/** Everything on a workbook's sheets: recognised, and read where it is a book sheet. The same sheets are read once. */
export function* readSheets(input: JobInput): Steps<readonly ReadSheet[]> {
  const before = known.get(input.sheets);
  if (before?.sections === input.sections) return before.read;
  const read = yield* readAnew(input);
  known.set(input.sheets, { sections: input.sections, read });
  return read;
}

function* readAnew(input: JobInput): Steps<readonly ReadSheet[]> {
  const own: readonly OwnField[] = readSection(input.sections, ownFieldSection);
  const mappings = readSection(input.sections, mappingSection);
  const labels = new Labels(sheetKinds(own));
  const lists = teamLists(own, tagsInForce(input));
  const read: ReadSheet[] = [];
  const total = input.sheets.length;
  for (const [index, sheet] of input.sheets.entries()) {
    yield { step: message('job.step.recognise'), done: index / total };
    const recognised = recogniseSheet(sheet, labels, mappings);
    yield { step: message('job.step.extract'), done: (index + 0.3) / total };
    const tables: ReadTable[] = [];
    for (const table of recognised.tables) {
      const extracted = extract(recognised.view, table, labels, lists);
      tables.push(extracted === undefined ? { recognised: table } : { recognised: table, extracted });
    }
    const { unused } = recognised;
    read.push({ sheet: recognised, tables, ...(unused === undefined ? {} : { unused }) });
  }
  const people = new Set(peopleLists(read.flatMap(({ tables }) => tables)));
  const asPeople = (table: ReadTable, { view }: RecognisedSheet) =>
    people.has(table) ? peopleOf(table, view, labels, mappings, lists) : table;
  const current = withoutConverted(
    read.map((each) => ({ ...each, tables: each.tables.map((table) => asPeople(table, each.sheet)) })),
    mappings,
  );
  return withoutCopies(current, mappings.counted);
}

/** A table read as a list of people at customers, where it can be. */
function peopleOf(
  table: ReadTable,
  view: SheetView,
  labels: Labels,
  mappings: Mappings,
  lists: readonly List[],
): ReadTable {
  const kinds = labels.kinds.filter(({ book }) => book === 'contacts');
  const recognised = recogniseTable(view.table.name, table.recognised.table, labels, mappings, kinds);
  const extracted = extract(view, recognised, labels, lists);
  return extracted === undefined ? table : { recognised, extracted };
}

/** Every record of the workbook. Sheets a book sheet of ours was made from are left out while that sheet has records. */
export function* readRecords(input: JobInput): Steps<RecordSet> {
  const read = yield* readSheets(input);
  return recordSetOf(read);
}

/** The record set of sheets already read. */
export function recordSetOf(read: readonly ReadSheet[]): RecordSet {
  return {
    parts: read
      .filter(({ unused }) => unused === undefined)
      .flatMap(({ tables }) =>
        tables.flatMap(({ extracted }) => (extracted === undefined ? [] : [extracted.records])),
      ),
  };
}

function withoutConverted(read: readonly ReadSheet[], mappings: Mappings): readonly ReadSheet[] {
  const made = read
    .filter(({ tables }) => tables.some(({ extracted }) => (extracted?.records.count ?? 0) > 0))
    .flatMap(({ sheet }) => {
      const { reportId } = sheet.view.table;
      return reportId?.startsWith(bookReportPrefix) === true ? [reportId] : [];
    });
  const sources = new Set(made.flatMap((id) => mappings.converted[id] ?? []));
  return read.map((each) =>
    sources.has(each.sheet.view.table.name) ? { ...each, unused: 'converted' as const } : each,
  );
}
