import {
  Badge,
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { bookIds, books, fieldsOf } from '../../core/books';
import type { BookId, OwnField } from '../../core/books';
import { columnLetters } from '../../core/formulas';
import type { Mapping, RecognisedBook, RecognisedColumn } from '../../core/intake';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  header: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sample: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  select: { minWidth: 0 },
});

/** Below this a column is marked as doubtful. */
const sure = 0.6;

interface TableMappingProps {
  readonly table: RecognisedBook;
  /** Fields the team added, to choose from like any other. */
  readonly own: readonly OwnField[];
  readonly onKeep: (mapping: Mapping) => void;
}

/** Which book a table is and which field each column, with the first cells to judge by. */
export function TableMapping({ table, own, onKeep }: TableMappingProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const [book, setBook] = useState<BookId | 'none'>(table.book ?? 'none');
  const [fields, setFields] = useState(
    () => new Map(table.columns.map(({ position, fields: keys }) => [position, keys])),
  );
  const known = book === 'none' ? [] : fieldsOf(book, table.pack, own);

  return (
    <div className={styles.list}>
      {table.doubts.map(({ question }) => {
        const sentence = wording.text(question);
        return (
          <MessageBar key={sentence} intent="warning" layout="multiline">
            <MessageBarBody>{sentence}</MessageBarBody>
          </MessageBar>
        );
      })}
      <Field label={wording.say('pane.mapping.book')} size="small">
        <Select
          size="small"
          value={book}
          onChange={(_, { value }) => {
            setBook(bookIds.find((id) => id === value) ?? 'none');
          }}
        >
          {bookIds.map((id) => (
            <option key={id} value={id}>
              {wording.text(books[id].title)}
            </option>
          ))}
          <option value="none">{wording.say('pane.mapping.notUsed')}</option>
        </Select>
      </Field>
      {table.book !== null && (
        <Text size={200}>
          {wording.say('pane.mapping.rows', {
            rows: table.rows,
            others: Object.values(table.nonData).reduce((sum, count) => sum + count, 0),
          })}
        </Text>
      )}
      {book !== 'none' &&
        table.columns.map((column) => (
          <ColumnMapping
            key={column.position}
            column={column}
            value={(fields.get(column.position) ?? []).join('+')}
            choices={choicesOf(column, known)}
            onChange={(keys) => {
              setFields((before) => new Map(before).set(column.position, keys));
            }}
          />
        ))}
      <Button
        appearance="primary"
        onClick={() => {
          onKeep({
            book,
            pack: table.pack,
            columns: Object.fromEntries(Array.from(fields, ([position, keys]) => [String(position), keys])),
          });
        }}
      >
        {wording.say('pane.mapping.keep')}
      </Button>
    </div>
  );
}

interface Choice {
  readonly value: string;
  readonly titles: readonly { readonly zh: string; readonly en: string }[];
}

/** One choice a field; a column that holds two kinds of contact keeps that as a choice of its own. */
function choicesOf(column: RecognisedColumn, known: ReturnType<typeof fieldsOf>): readonly Choice[] {
  const single = known.map(({ key, title }) => ({ value: key, titles: [title] }));
  if (column.fields.length < 2) return single;
  const titles = column.fields.flatMap((key) => known.find((field) => field.key === key)?.title ?? []);
  return [{ value: column.fields.join('+'), titles }, ...single];
}

interface ColumnMappingProps {
  readonly column: RecognisedColumn;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (keys: readonly string[]) => void;
}

function ColumnMapping({ column, value, choices, onChange }: ColumnMappingProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const name = column.header === '' ? columnLetters(column.sheetColumn) : column.header;
  const doubtful = column.fields.length > 0 && column.confidence < sure;
  return (
    <div className={styles.column}>
      <div className={styles.text}>
        <span className={styles.header} title={name}>
          {name}
          {doubtful && (
            <Badge appearance="tint" color="warning" size="small">
              ?
            </Badge>
          )}
        </span>
        <span className={styles.sample}>{column.samples.join(wording.say('pane.listSeparator'))}</span>
      </div>
      <Select
        className={styles.select}
        size="small"
        aria-label={wording.say('pane.mapping.meaning', { column: name })}
        value={value}
        onChange={(_, { value: chosen }) => {
          onChange(chosen === '' ? [] : chosen.split('+'));
        }}
      >
        <option value="">{wording.say('pane.mapping.carry')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.titles.map((title) => wording.text(title)).join('＋')}
          </option>
        ))}
      </Select>
    </div>
  );
}
