import { message } from '../message';
import type { CellContent, NamedList, SheetSpec } from '../sheets';
import {
  dictionaryColumnKeys,
  dictionaryColumns,
  dictionaryKeyHeader,
  judgedByHand,
  tagKindNames,
  tagScopeNames,
} from './dictionaryColumns';
import type { DictionaryColumn } from './dictionaryColumns';
import type { TagDefinition } from './tagDictionary';
import { namedTagLists } from './tagLists';

/** Report id of 标签字典, by which it is found again. */
export const dictionaryReportId = 'tagDictionary';
export const dictionaryTable = 'kb_tagdictionary';

const cells: Readonly<Record<DictionaryColumn, (tag: TagDefinition) => CellContent>> = {
  category: ({ category }) => category,
  name: ({ name }) => name,
  kind: ({ kind }) => tagKindNames[kind],
  values: ({ values }) => values.map(({ zh }) => zh).join('、'),
  definition: ({ definition }) => definition,
  scope: ({ scope }) => tagScopeNames[scope],
  rule: ({ rule }) => rule ?? judgedByHand,
  cutoffs: ({ cutoffs }) =>
    Object.entries(cutoffs ?? {})
      .map(([name, value]) => `${name}=${value}`)
      .join('; '),
};

const chosen: readonly NamedList[] = [
  { id: 'tagKind', values: Object.values(tagKindNames) },
  { id: 'tagScope', values: Object.values(tagScopeNames) },
];
const lists: Partial<Readonly<Record<DictionaryColumn, string>>> = {
  category: 'tagCategory',
  kind: 'tagKind',
  scope: 'tagScope',
};

/** 「标签字典」: every tag with its values, what it means and how it is computed. What people change in it counts. */
export function dictionarySheet(tags: readonly TagDefinition[]): SheetSpec {
  return {
    id: dictionaryReportId,
    name: message('books.dictionary'),
    title: message('books.dictionary'),
    note: message('books.dictionary.note'),
    blocks: [
      {
        kind: 'table',
        id: dictionaryTable,
        rowCount: tags.length,
        columns: [
          ...dictionaryColumnKeys.map((key) => {
            const list = lists[key];
            return {
              key,
              header: dictionaryColumns[key].title,
              values: tags.map((tag) => cells[key](tag)),
              format: 'text' as const,
              width: dictionaryColumns[key].width,
              ...(list === undefined ? {} : { list: { list, open: key === 'category' } }),
            };
          }),
          {
            key: 'key',
            header: dictionaryKeyHeader,
            values: tags.map(({ key }) => key),
            format: 'text',
            hidden: true,
          },
        ],
      },
    ],
    lists: [...chosen, ...namedTagLists(tags)],
    freeze: 'header',
    tabColor: '#2E75B6',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'refresh', table: dictionaryTable, key: 'key', name: 'name' },
  };
}
