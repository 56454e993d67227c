import { message } from '../message';
import type { Text } from '../message';
import { dataBar } from '../sheets';
import type { SheetSpec, TableColumn } from '../sheets';
import { personaFields } from './persona';
import type { Persona, PersonaField } from './persona';

/** 「理想客户档案」 of a group: what the data say of each field with room for what only people know, and what sets it apart. */
export function personaSheet(persona: Persona, id: string, name: Text): SheetSpec {
  const { fields, distinctions, members, all } = persona;
  const table = `kb_persona_${id.replace(/[^A-Za-z0-9_]/gu, '_')}`;
  return {
    id: `persona.${id}`,
    name: message('profiles.persona.name', { group: name }),
    title: message('profiles.persona.name', { group: name }),
    note: message('profiles.persona.note', { members, all }),
    blocks: [
      {
        kind: 'table',
        id: table,
        rowCount: fields.length,
        columns: [
          text(
            'field',
            message('profiles.persona.field'),
            16,
            fields,
            ({ id: field }) => personaFields[field].title,
          ),
          text('data', message('profiles.persona.data'), 96, fields, typicalText),
          {
            ...text('own', message('profiles.persona.own'), 40, fields, () => null),
            note: message('profiles.persona.own.note'),
          },
        ],
      },
      {
        kind: 'table',
        id: `${table}_apart`,
        rowCount: distinctions.length,
        columns: [
          text('trait', message('profiles.persona.trait'), 16, distinctions, ({ trait }) => trait),
          text('value', message('profiles.persona.value'), 60, distinctions, ({ value }) => value),
          number(
            'share',
            message('profiles.persona.share'),
            'percent',
            distinctions,
            ({ count, known }) => count / known,
          ),
          text(
            'counts',
            message('profiles.persona.counts'),
            12,
            distinctions,
            ({ count, known }) => `${count}/${known}`,
          ),
          number(
            'shareOfAll',
            message('profiles.persona.shareOfAll'),
            'percent',
            distinctions,
            ({ countOfAll, knownOfAll }) => countOfAll / knownOfAll,
          ),
          {
            ...number('lift', message('profiles.persona.lift'), 'decimal', distinctions, ({ lift }) => lift),
            note: message('profiles.persona.lift.note'),
            conditional: [dataBar],
          },
        ],
      },
    ],
    tabColor: '#2E75B6',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'refresh', table, key: 'field' },
  };
}

/** Values with their counts in one line; null where nothing can be computed. */
export function typicalText({ typical }: PersonaField): Text | null {
  return typical
    .map(({ value, count, known }): Text => message('profiles.persona.typical', { value, count, known }))
    .reduce<Text | null>(
      (first, second) => (first === null ? second : message('profiles.persona.and', { first, second })),
      null,
    );
}

function text<Row>(
  key: string,
  header: Text,
  width: number,
  rows: readonly Row[],
  of: (row: Row) => Text | null,
): TableColumn {
  return { key, header, values: rows.map(of), format: 'text', width };
}

function number<Row>(
  key: string,
  header: Text,
  format: TableColumn['format'],
  rows: readonly Row[],
  of: (row: Row) => number,
): TableColumn {
  return { key, header, values: rows.map(of), format, width: 12 };
}
