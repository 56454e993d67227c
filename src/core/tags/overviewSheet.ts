import { fieldOf } from '../books';
import type { TagDefinition } from '../books';
import { message } from '../message';
import type { GridCell, NamedList, SheetSpec, TableColumn } from '../sheets';
import type { Overview } from './overview';
import { markStart, marksOf } from './overviewMarks';
import { storedValue } from './tagEdits';

/** Report id of 标签总览, by which it is found again. */
export const overviewReportId = 'tagOverview';
export const overviewTable = 'kb_tagoverview';
/** Header of the hidden column with the marks: no word of any language, so that every locale finds it. */
export const marksHeader = 'kb_marks';

/** Columns before the first tag: 客户编号 and 客户名称. */
const LEADING = 2;
/** Rows of title, note and categories above the table. */
const ABOVE = 3;
const automatic = { fill: '#EDEDED', color: '#595959', italic: true } as const;
const bands = ['#DDEBF7', '#E2EFDA', '#FFF2CC', '#FCE4D6', '#E4DFEC'];

/** 「标签总览」. Refreshed, columns people added to the sheet that is there stay; replaced, it is forgotten. */
export function overviewSheet(overview: Overview, mode: SheetSpec['existing']['mode']): SheetSpec {
  const { owners, tags, cells } = overview;
  const keys = tags.map(({ key }) => key);
  const leading = (['customerId', 'customerName'] as const).map((key, index): TableColumn => ({
    key,
    header: fieldOf('tags', key)?.title ?? key,
    values: owners.map(({ id, name }) => (index === 0 ? id : name)),
    format: 'text',
    width: index === 0 ? 16 : 30,
  }));
  const ofTags = tags.map(({ key, name, definition }, index): TableColumn => ({
    key,
    header: name,
    values: cells.map((line) => storedValue(line[index]?.text ?? '', definition)),
    format: definition?.kind === 'number' ? 'general' : 'text',
    width: 16,
    ...(definition === undefined ? {} : { note: definition.definition }),
    ...(definition === undefined || definition.values.length === 0 ? {} : { list: listOf(definition) }),
    conditional: [
      {
        kind: 'formula',
        formula: `=ISNUMBER(FIND("${markStart(key).replaceAll('"', '""')}a",[@marks]))`,
        style: automatic,
      },
    ],
  }));
  return {
    id: overviewReportId,
    name: message('tags.overview.name'),
    title: message('tags.overview.title'),
    note: message('tags.overview.note'),
    blocks: [
      { kind: 'grid', id: 'categories', at: { row: ABOVE - 1, column: 0 }, rows: [categoryRow(overview)] },
      {
        kind: 'table',
        id: overviewTable,
        at: { row: ABOVE, column: 0 },
        rowCount: owners.length,
        columns: [
          ...leading,
          ...ofTags,
          {
            key: 'marks',
            header: marksHeader,
            values: cells.map((line) => marksOf(keys, line)),
            format: 'text',
            hidden: true,
          },
        ],
      },
    ],
    lists: tags.flatMap(({ definition }) => (definition ? listsOf(definition) : [])),
    freeze: { rows: ABOVE + 1, columns: LEADING },
    tabColor: '#8764B8',
    print: { landscape: true, fitToWidth: true },
    existing: mode === 'replace' ? { mode } : { mode, table: overviewTable, key: 'customerId' },
  };
}

/** The categories over the columns of their tags. */
function categoryRow({ tags }: Overview): (GridCell | null)[] {
  const row: (GridCell | null)[] = new Array<null>(LEADING + tags.length).fill(null);
  const starts = tags.flatMap(({ category }, index) =>
    category === tags[index - 1]?.category ? [] : [index],
  );
  starts.forEach((start, band) => {
    const columns = (starts[band + 1] ?? tags.length) - start;
    row[LEADING + start] = {
      value: tags[start]?.category ?? '',
      style: { bold: true, align: 'center', fill: bands[band % bands.length] ?? '', border: true },
      ...(columns > 1 ? { span: { rows: 1, columns } } : {}),
    };
  });
  return row;
}

const listId = (key: string) => `tagValues_${key}`;

/** One value is chosen from the list; of several it proposes the first. */
const listOf = ({ key, kind }: TagDefinition) => ({ list: listId(key), open: kind !== 'single' });

function listsOf({ key, values }: TagDefinition): NamedList[] {
  return values.length === 0 ? [] : [{ id: listId(key), values: values.map(({ zh }) => zh) }];
}
