import { Button, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../../pane/PaneContext';
import { useRuns } from '../../pane/runs';
import { useRefusal, useSummary } from '../../pane/useSummary';
import { Notes } from '../../parts/Notes';
import { PersonaCard } from './PersonaCard';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Everybody, in the list of segments. */
const everybody = '';

/** 理想客户档案 and 画像卡 of a whole segment. */
export function GroupProfiles() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { prepare, commit, current, prepared } = useRuns();
  const segments = useSummary('segments');
  const persona = useSummary('persona');
  const refusal = useRefusal('persona');
  const cards = useRefusal('profile');
  const [segment, setSegment] = useState(everybody);
  const isBusy = current !== undefined;
  const hasSegments = prepared.has('segments');

  useEffect(() => {
    if (!hasSegments && !isBusy) void prepare('segments', { confirmed: true });
  }, [hasSegments, isBusy, prepare]);

  const listed = segments?.summary.segments.filter(({ customers }) => customers > 0) ?? [];
  const chosen = listed.find(({ id }) => id === segment);
  const options = chosen === undefined ? {} : { segment: chosen.id, name: wordsOf(chosen.name) };
  const write = async (job: string, given: object) => {
    const result = await prepare(job, given);
    if (result?.outcome.kind !== 'result') return;
    const committed = await commit(result);
    const [sheet] = committed?.sheets ?? [];
    if (sheet !== undefined) await session.activate(sheet);
  };
  const isShown = persona !== undefined && persona.summary.segment === (chosen?.id ?? null);

  return (
    <>
      <Text size={200}>{wording.say('pane.persona.intro')}</Text>
      <Field label={wording.say('pane.persona.segment')}>
        <Select
          value={segment}
          onChange={(_, { value }) => {
            setSegment(value);
          }}
        >
          <option value={everybody}>{wording.say('pane.persona.everybody')}</option>
          {listed.map(({ id, name, customers }) => (
            <option key={id} value={id}>
              {wording.say('pane.persona.option', { name: wordsOf(name), customers })}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={isBusy} onClick={() => void prepare('persona', options)}>
          {wording.say('pane.persona.run')}
        </Button>
        <Button disabled={isBusy || !isShown} onClick={() => void write('persona', options)}>
          {wording.say('pane.persona.write')}
        </Button>
        {chosen !== undefined && (
          <Button disabled={isBusy} onClick={() => void write('profile', { segment: chosen.id })}>
            {wording.say('pane.persona.cards', { count: chosen.customers })}
          </Button>
        )}
        {chosen !== undefined && cards?.code === 'profiles.refused.manyCards' && (
          <Button
            disabled={isBusy}
            onClick={() => void write('profile', { segment: chosen.id, confirmed: true })}
          >
            {wording.say('pane.persona.allCards')}
          </Button>
        )}
      </div>
      {cards?.code === 'profiles.refused.manyCards' && <Notes notes={[cards]} />}
      {refusal !== undefined && <Notes notes={[refusal]} />}
      {isShown && <Notes notes={persona.result.notes} />}
      {isShown && <PersonaCard persona={persona.summary} />}
    </>
  );

  function wordsOf(name: Parameters<typeof wording.text>[0]): string {
    return wording.text(name);
  }
}
