import { message } from '../message';
import type { SheetSpec, TableColumn } from '../sheets';
import type { TagDefinition } from './tagDictionary';

/** 「标签字典」: every tag with its values, what it means and how it is computed. */
export function dictionarySheet(tags: readonly TagDefinition[]): SheetSpec {
  const column = (
    key: 'category' | 'name' | 'kind' | 'values' | 'definition' | 'scope' | 'rule' | 'cutoffs',
    width: number,
    values: TableColumn['values'],
  ): TableColumn => ({ key, header: message(`books.dictionary.${key}`), values, format: 'text', width });
  return {
    id: 'tagDictionary',
    name: message('books.dictionary'),
    title: message('books.dictionary'),
    note: message('books.dictionary.note'),
    blocks: [
      {
        kind: 'table',
        id: 'kb_tagdictionary',
        rowCount: tags.length,
        columns: [
          column(
            'category',
            14,
            tags.map(({ category }) => category),
          ),
          column(
            'name',
            18,
            tags.map(({ name }) => name),
          ),
          column(
            'kind',
            10,
            tags.map(({ kind }) => message(`books.tagKind.${kind}`)),
          ),
          column(
            'values',
            48,
            tags.map(({ values }) => values.map(({ zh }) => zh).join('、')),
          ),
          column(
            'definition',
            36,
            tags.map(({ definition }) => definition),
          ),
          column(
            'scope',
            12,
            tags.map(({ scope }) => message(`books.tagScope.${scope}`)),
          ),
          column(
            'rule',
            48,
            tags.map(({ rule }) => rule ?? message('books.dictionary.byHand')),
          ),
          column(
            'cutoffs',
            32,
            tags.map(({ cutoffs }) =>
              Object.entries(cutoffs ?? {})
                .map(([name, value]) => `${name}=${value}`)
                .join('; '),
            ),
          ),
        ],
      },
    ],
    freeze: 'header',
    tabColor: '#2E75B6',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}
