import { fieldOf } from '../../books';
import { message } from '../../message';
import type { Text } from '../../message';
import { dataBar } from '../../sheets';
import type { CellContent, SheetSpec, TableColumn } from '../../sheets';
import type { Disagreement, TagAgreement } from './agreement';

const title = (book: 'registration' | 'tags', key: string): Text => fieldOf(book, key)?.title ?? key;

/** 「抽样验证」: the agreement of every tag, the worst first, and each answer that differs. */
export function questionnaireSheet(
  tags: readonly TagAgreement[],
  disagreements: readonly Disagreement[],
): SheetSpec {
  return {
    id: 'cadence.questionnaire',
    name: message('cadence.questionnaire.name'),
    title: message('cadence.questionnaire.name'),
    note: message('cadence.questionnaire.note'),
    blocks: [
      {
        kind: 'table',
        id: 'kb_questionnaire',
        rowCount: tags.length,
        columns: [
          column('tag', title('tags', 'tag'), 'text', 18, tags, ({ tag }) => tag),
          column(
            'compared',
            message('cadence.questionnaire.compared'),
            'integer',
            26,
            tags,
            (each) => each.compared,
          ),
          column(
            'agreed',
            message('cadence.questionnaire.agreed'),
            'integer',
            16,
            tags,
            (each) => each.agreed,
          ),
          {
            ...column('rate', message('cadence.questionnaire.rate'), 'percent', 16, tags, ({ rate }) => rate),
            conditional: [dataBar],
          },
          column('low', message('cadence.questionnaire.low'), 'percent', 16, tags, ({ low }) => low),
          column('high', message('cadence.questionnaire.high'), 'percent', 16, tags, ({ high }) => high),
        ],
      },
      {
        kind: 'table',
        id: 'kb_questionnaire_rows',
        rowCount: disagreements.length,
        columns: [
          column('tag', title('tags', 'tag'), 'text', 18, disagreements, ({ tag }) => tag),
          column(
            'name',
            title('registration', 'customerName'),
            'text',
            26,
            disagreements,
            ({ name }) => name,
          ),
          column('id', title('registration', 'customerId'), 'text', 16, disagreements, ({ id }) => id),
          column(
            'tagged',
            message('cadence.questionnaire.tagged'),
            'text',
            16,
            disagreements,
            (each) => each.tagged,
          ),
          column(
            'answered',
            message('cadence.questionnaire.answered'),
            'text',
            16,
            disagreements,
            (each) => each.answered,
          ),
        ],
      },
    ],
    tabColor: '#8764B8',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

function column<Row>(
  key: string,
  header: Text,
  format: TableColumn['format'],
  width: number,
  rows: readonly Row[],
  of: (row: Row) => CellContent,
): TableColumn {
  return { key, header, values: rows.map(of), format, width };
}
