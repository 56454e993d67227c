import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { tagKindNames } from '../../core/books';
import type { TagDefinition } from '../../core/books';
import type { DictionarySummary } from '../../core/templates';
import type { Session } from '../../session';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { TagEditor } from '../parts/TagEditor';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  kind: { color: tokens.colorNeutralForeground2, marginLeft: tokens.spacingHorizontalS },
});

/** Dictionaries changed and not saved yet, by session: who looks something up on another page finds them again. */
const drafts = new WeakMap<Session, readonly TagDefinition[]>();

/** 标签字典: the tags by category, each open to change; kept in the workbook and on its sheet. */
export default function DictionaryPage() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { prepare, commit, current } = useRuns();
  const [read, setRead] = useState<DictionarySummary>();
  const [draft, setDraft] = useState(() => drafts.get(session));
  const tags = draft ?? read?.tags ?? [];
  const [open, setOpen] = useState<readonly string[]>([]);
  const [isSaved, setSaved] = useState(false);

  useEffect(() => {
    if (read !== undefined || current !== undefined) return;
    void prepare('tagDictionary', {}).then((prepared) => {
      if (prepared?.outcome.kind !== 'result') return;
      const summary = prepared.outcome.summary as DictionarySummary;
      setRead(summary);
    });
  }, [prepare, read, current]);

  const keep = (changed: readonly TagDefinition[] | undefined) => {
    if (changed === undefined) drafts.delete(session);
    else drafts.set(session, changed);
    setDraft(changed);
  };
  const change = (place: number, tag: TagDefinition | undefined) => {
    setSaved(false);
    keep(tags.flatMap((each, index) => (index === place ? (tag ? [tag] : []) : [each])));
  };
  const add = () => {
    const key = newKey(tags);
    setSaved(false);
    keep([...tags, { ...emptyTag, key, category: tags.at(-1)?.category ?? '' }]);
    setOpen([key]);
  };
  const problems = tags.map((tag) => problemOf(tag, tags));
  const save = async () => {
    const kept = tags.map((tag) => ({ ...tag, values: tag.values.filter(({ zh }) => zh.trim() !== '') }));
    const prepared = await prepare('tagDictionary', { tags: kept });
    if (prepared && (await commit(prepared)) !== undefined) {
      setRead(prepared.outcome.kind === 'result' ? (prepared.outcome.summary as DictionarySummary) : read);
      keep(undefined);
      setSaved(true);
    }
  };

  const categories = [...new Set(tags.map(({ category }) => category))];
  return (
    <PageLayout title={wording.say('pane.page.dictionary')} intro={wording.say('pane.dictionary.intro')}>
      {read === undefined && <Spinner aria-label={wording.say('pane.run.reading')} />}
      {read?.isOnSheet === true && <Text size={200}>{wording.say('pane.dictionary.source')}</Text>}
      {read !== undefined && <Notes notes={read.problems.map(({ problem }) => problem)} />}
      {categories.map((category) => (
        <Panel key={category} title={category}>
          <Accordion
            collapsible
            openItems={[...open]}
            onToggle={(_, { openItems }) => {
              setOpen(openItems as string[]);
            }}
          >
            {tags.map((tag, place) =>
              tag.category === category ? (
                <AccordionItem key={tag.key} value={tag.key}>
                  <AccordionHeader size="small">
                    {wording.text(tag.name)}
                    <Text size={200} className={styles.kind}>
                      {wording.text(tagKindNames[tag.kind])}
                    </Text>
                  </AccordionHeader>
                  <AccordionPanel>
                    <div className={styles.editor}>
                      <TagEditor
                        tag={tag}
                        problem={problems[place] && wording.say(problems[place])}
                        onChange={(changed) => {
                          change(place, changed);
                        }}
                        onRemove={() => {
                          change(place, undefined);
                        }}
                      />
                    </div>
                  </AccordionPanel>
                </AccordionItem>
              ) : null,
            )}
          </Accordion>
        </Panel>
      ))}
      <Button icon={<AddRegular />} disabled={read === undefined} onClick={add}>
        {wording.say('pane.dictionary.add')}
      </Button>
      {draft !== undefined && (
        <MessageBar intent="warning">
          <MessageBarBody>{wording.say('pane.dictionary.unsaved')}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                keep(undefined);
              }}
            >
              {wording.say('pane.dictionary.discard')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {isSaved && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>{wording.say('pane.dictionary.saved')}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance="primary"
        disabled={read === undefined || problems.some((problem) => problem !== undefined)}
        onClick={() => void save()}
      >
        {wording.say('pane.dictionary.save')}
      </Button>
    </PageLayout>
  );
}

const emptyTag: TagDefinition = {
  key: '',
  category: '',
  name: { zh: '', en: '' },
  kind: 'text',
  values: [],
  definition: { zh: '', en: '' },
  scope: 'all',
};

function newKey(tags: readonly TagDefinition[]): string {
  const taken = new Set(tags.map(({ key }) => key));
  let number = tags.length + 1;
  while (taken.has(`own.t${number}`)) number += 1;
  return `own.t${number}`;
}

/** Why the dictionary cannot be saved as this tag stands. */
function problemOf(tag: TagDefinition, tags: readonly TagDefinition[]) {
  const isTaken = tags.some((other) => other !== tag && other.name.zh.trim() === tag.name.zh.trim());
  if (tag.name.zh.trim() === '' || isTaken) return 'pane.dictionary.nameless' as const;
  const takesValues = tag.kind === 'single' || tag.kind === 'multi';
  const isEmpty = tag.values.every(({ zh }) => zh.trim() === '');
  return takesValues && isEmpty ? ('pane.dictionary.valueless' as const) : undefined;
}
