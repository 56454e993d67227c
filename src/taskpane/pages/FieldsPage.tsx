import {
  Button,
  Checkbox,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { readSection, withSection } from '../../core';
import {
  bookIds,
  bookSection,
  books,
  fieldsOf,
  newOwnKey,
  ownFieldSection,
  packIds,
  packTitles,
} from '../../core/books';
import type { BookId, BookSettings, OwnField } from '../../core/books';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { readSections, useReading } from '../pane/useReading';
import { InfoTip } from '../parts/InfoTip';
import { OwnFieldEditor } from '../parts/OwnFieldEditor';
import { OwnFieldLine } from '../parts/OwnFieldLine';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', minWidth: 0 } });

interface FieldChoices {
  readonly settings: BookSettings;
  readonly own: readonly OwnField[];
}

/** 字段设置: whose customers they are, which fields the book sheets show, and fields of the team's own. */
export default function FieldsPage() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { watch } = useRuns();
  const { value: sections } = useReading('fields', readSections);
  const [changed, setChanged] = useState<FieldChoices>();
  const [book, setBook] = useState<BookId>('registration');
  const [editing, setEditing] = useState<string>();
  const [isSaved, setSaved] = useState(false);

  const choices =
    changed ??
    (sections && {
      settings: readSection(sections, bookSection),
      own: readSection(sections, ownFieldSection),
    });
  if (choices === undefined) return <Spinner aria-label={wording.say('pane.run.reading')} />;
  const { settings, own } = choices;
  const change = (part: Partial<FieldChoices>) => {
    setSaved(false);
    setChanged({ ...choices, ...part });
  };
  const ofBook = own.filter((field) => field.book === book);
  const replace = (key: string, field: OwnField | undefined) => {
    change({ own: own.flatMap((each) => (each.key === key ? (field ? [field] : []) : [each])) });
  };
  const declared = fieldsOf(book, settings.pack);
  const problems = new Map(own.map((field) => [field.key, problemOf(field, own, settings)]));
  const save = async () => {
    const kept = own.map(tidied);
    const sections = withSection(withSection({}, ownFieldSection, kept), bookSection, settings);
    const saved = await watch('fields', async () => {
      await session.saveSections(sections);
      return true;
    });
    if (saved !== true) return;
    setChanged({ settings, own: kept });
    setSaved(true);
  };

  return (
    <PageLayout title={wording.say('pane.page.fields')} intro={wording.say('pane.fields.intro')}>
      <Field label={wording.say('pane.fields.pack')}>
        <Select
          value={settings.pack}
          onChange={(_, { value }) => {
            const pack = packIds.find((id) => id === value);
            if (pack !== undefined) change({ settings: { ...settings, pack } });
          }}
        >
          {packIds.map((id) => (
            <option key={id} value={id}>
              {wording.text(packTitles[id])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={wording.say('pane.fields.book')}>
        <Select
          value={book}
          onChange={(_, { value }) => {
            setBook(bookIds.find((id) => id === value) ?? book);
            setEditing(undefined);
          }}
        >
          {bookIds.map((id) => (
            <option key={id} value={id}>
              {wording.text(books[id].title)}
            </option>
          ))}
        </Select>
      </Field>
      <Panel title={wording.say('pane.fields.own')}>
        {ofBook.length === 0 && <Text>{wording.say('pane.fields.none')}</Text>}
        {ofBook.map((field, place) => {
          const problem = problems.get(field.key);
          return field.key === editing ? (
            <OwnFieldEditor
              key={field.key}
              field={field}
              problem={problem && wording.say(problem)}
              onChange={(changed) => {
                replace(field.key, changed);
              }}
              onDone={() => {
                setEditing(undefined);
              }}
            />
          ) : (
            <OwnFieldLine
              key={field.key}
              field={field}
              isFirst={place === 0}
              isLast={place === ofBook.length - 1}
              onMove={(by) => {
                change({ own: moved(own, field, ofBook[place + by]) });
              }}
              onEdit={() => {
                setEditing(field.key);
              }}
              onRemove={() => {
                replace(field.key, undefined);
              }}
            />
          );
        })}
        <Button
          icon={<AddRegular />}
          onClick={() => {
            const key = newOwnKey(own);
            change({ own: [...own, { key, book, title: '', kind: 'list', values: [] }] });
            setEditing(key);
          }}
        >
          {wording.say('pane.fields.add')}
        </Button>
      </Panel>
      <Panel
        title={
          <InfoTip info={wording.say('pane.fields.shown.info')}>{wording.say('pane.fields.shown')}</InfoTip>
        }
      >
        <div className={styles.list} role="group" aria-label={wording.say('pane.fields.shown')}>
          {declared.map((field) => (
            <Checkbox
              key={field.key}
              label={wording.text(field.title)}
              checked={settings.shown[`${book}.${field.key}`] ?? field.shown}
              disabled={field.required === 'required'}
              onChange={(_, { checked }) => {
                const shown = { ...settings.shown, [`${book}.${field.key}`]: checked === true };
                change({ settings: { ...settings, shown } });
              }}
            />
          ))}
        </div>
      </Panel>
      {isSaved && (
        <MessageBar intent="success" role="status" layout="multiline">
          <MessageBarBody>{wording.say('pane.fields.saved')}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance="primary"
        disabled={[...problems.values()].some((problem) => problem !== undefined)}
        onClick={() => void save()}
      >
        {wording.say('pane.fields.save')}
      </Button>
    </PageLayout>
  );
}

/** Two fields of a book change places; those of other books stay where they are. */
function moved(own: readonly OwnField[], field: OwnField, other: OwnField | undefined): readonly OwnField[] {
  if (other === undefined) return own;
  return own.map((each) => (each === field ? other : each === other ? field : each));
}

const filled = (texts: readonly string[]) => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '')),
];

function tidied(field: OwnField): OwnField {
  return {
    ...field,
    title: field.title.trim(),
    values: filled(field.values),
    aliases: filled(field.aliases ?? []),
  };
}

/** Why the fields cannot be saved as this one stands. */
function problemOf(field: OwnField, own: readonly OwnField[], { pack }: BookSettings) {
  const title = field.title.trim();
  const others = fieldsOf(
    field.book,
    pack,
    own.filter((other) => other !== field),
  );
  const isTaken = others.some((other) => other.title.zh === title || other.title.en === title);
  if (title === '' || isTaken) return 'pane.fields.clash' as const;
  const isListed = field.kind === 'list' || field.kind === 'multiList';
  return isListed && filled(field.values).length === 0 ? ('pane.fields.valueless' as const) : undefined;
}
