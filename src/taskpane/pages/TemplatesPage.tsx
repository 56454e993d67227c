import { Button, Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readSection } from '../../core';
import type { Message } from '../../core';
import { bookIds, bookSection, books, packIds, packTitles } from '../../core/books';
import type { BookId, PackId } from '../../core/books';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { readSections, useReading } from '../pane/useReading';
import { DropdownRepair } from '../parts/DropdownRepair';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column' },
  note: { paddingLeft: '36px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 建表: empty book sheets with headers, dropdowns and fill-in notes. */
export default function TemplatesPage() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { prepare, commit } = useRuns();
  const { value: sections } = useReading('templates', readSections);
  const [chosen, setChosen] = useState<ReadonlySet<BookId>>(new Set(['registration', 'tags', 'needs']));
  const [chosenPack, setPack] = useState<PackId>();
  const [example, setExample] = useState(true);
  const [notes, setNotes] = useState<readonly Message[]>([]);

  const { pack: rememberedPack } = sections ? readSection(sections, bookSection) : bookSection.initial;
  const pack = chosenPack ?? rememberedPack;

  const make = async () => {
    const prepared = await prepare('templates', {
      books: bookIds.filter((id) => chosen.has(id)),
      pack,
      example,
    });
    if (prepared?.outcome.kind !== 'result') return;
    setNotes(prepared.outcome.notes);
    const committed = await commit(prepared);
    const first = committed?.sheets[0];
    if (first !== undefined) await session.activate(first);
  };

  return (
    <PageLayout title={wording.say('pane.page.templates')} intro={wording.say('pane.templates.intro')}>
      <Field label={wording.say('pane.templates.pack')}>
        <Select
          value={pack}
          onChange={(_, { value }) => {
            setPack(packIds.find((id) => id === value));
          }}
        >
          {packIds.map((id) => (
            <option key={id} value={id}>
              {wording.text(packTitles[id])}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.list} role="group" aria-label={wording.say('pane.templates.sheets')}>
        {bookIds.map((id) => (
          <Checkbox
            key={id}
            checked={chosen.has(id)}
            label={wording.text(books[id].title)}
            onChange={(_, { checked }) => {
              const after = new Set(chosen);
              if (checked === true) after.add(id);
              else after.delete(id);
              setChosen(after);
            }}
          />
        ))}
      </div>
      <Checkbox
        checked={example}
        label={wording.say('pane.templates.example')}
        onChange={(_, { checked }) => {
          setExample(checked === true);
        }}
      />
      <Notes notes={notes} />
      <Button appearance="primary" disabled={chosen.size === 0} onClick={() => void make()}>
        {wording.say('pane.templates.make', { count: chosen.size })}
      </Button>
      <DropdownRepair />
    </PageLayout>
  );
}
