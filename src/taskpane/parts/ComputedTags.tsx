import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useRefusal, useSummary } from '../pane/useSummary';
import { InfoTip } from './InfoTip';
import { Notes } from './Notes';
import { Panel } from './Panel';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const places = ['auto', 'table', 'sheet'] as const;
/** Contradictions named in the pane; the others are found by 校验. */
const shownContradictions = 5;

/** 自动标签: worked out first, written into the tag table or on a sheet of their own when asked to. */
export function ComputedTags() {
  const styles = useStyles();
  const { wording } = usePane();
  const { prepare, commit } = useRuns();
  const [into, setInto] = useState<(typeof places)[number]>('auto');
  const [isWritten, setWritten] = useState(false);
  const computed = useSummary('tags');
  const refusal = useRefusal('tags');
  const table = computed?.summary.table;

  const compute = async () => {
    setWritten(false);
    await prepare('tags', { into });
  };
  const keep = async () => {
    if (computed && (await commit(computed.prepared)) !== undefined) setWritten(true);
  };
  return (
    <Panel
      title={
        <InfoTip info={wording.say('pane.tags.computed.info')}>{wording.say('pane.tags.computed')}</InfoTip>
      }
    >
      <RadioGroup
        value={into}
        aria-label={wording.say('pane.tags.into')}
        onChange={(_, { value }) => {
          setInto(places.find((place) => place === value) ?? 'auto');
        }}
      >
        {places.map((place) => (
          <Radio key={place} value={place} label={wording.say(`pane.tags.into.${place}`)} />
        ))}
      </RadioGroup>
      <Button onClick={() => void compute()}>{wording.say('pane.tags.compute')}</Button>
      {refusal !== undefined && <Notes notes={[refusal]} />}
      {computed !== undefined && (
        <>
          <Text>
            {table === undefined
              ? wording.say('pane.tags.toSheet', { tags: computed.summary.tags })
              : wording.say('pane.tags.toTable', {
                  updated: table.updated,
                  added: table.added,
                  contradictions: table.contradictions.length,
                })}
          </Text>
          {table !== undefined && table.contradictions.length > 0 && (
            <ul className={styles.list}>
              {table.contradictions
                .slice(0, shownContradictions)
                .map(({ id, name, tag, byHand, computed: now }) => (
                  <li key={`${id} ${tag.zh}`}>
                    {wording.say('pane.tags.contradicted', {
                      name: name === '' ? id : name,
                      tag: wording.text(tag),
                      byHand,
                      computed: now,
                    })}
                  </li>
                ))}
            </ul>
          )}
          <Button disabled={isWritten} onClick={() => void keep()}>
            {wording.say('pane.tags.keep')}
          </Button>
        </>
      )}
    </Panel>
  );
}
