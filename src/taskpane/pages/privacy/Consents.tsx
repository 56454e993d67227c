import { Button, Text, makeStyles } from '@fluentui/react-components';
import { consentMonths, consentNames } from '../../../core/privacy';
import { useState } from 'react';
import { usePane } from '../../pane/PaneContext';
import { useRuns } from '../../pane/runs';
import { useRefusal, useSummary } from '../../pane/useSummary';
import { Facts } from '../../parts/Facts';
import { Notes } from '../../parts/Notes';
import { Panel } from '../../parts/Panel';
import { RefreshBar } from '../../parts/RefreshBar';
import { SplitLine } from '../../parts/SplitLine';
import { VirtualList } from '../../parts/VirtualList';
import { NumberField } from '../needs/NumberField';

const useStyles = makeStyles({
  name: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** 知情同意: how many agreed, and whose data is held without. */
export function Consents() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { prepare, commit, current } = useRuns();
  const result = useSummary('consent');
  const refusal = useRefusal('consent');
  const [months, setMonths] = useState(String(consentMonths));
  const count = () =>
    void prepare('consent', { months: Number(months) > 0 ? Math.round(Number(months)) : null });
  const asking = (
    <>
      <NumberField label={wording.say('pane.consent.months')} value={months} onChange={setMonths} />
      {refusal !== undefined && <Notes notes={[refusal]} />}
      <div>
        <Button
          appearance={result === undefined ? 'primary' : 'secondary'}
          disabled={current !== undefined}
          onClick={count}
        >
          {wording.say('pane.consent.run')}
        </Button>
      </div>
    </>
  );
  if (result === undefined)
    return (
      <>
        <Text>{wording.say('pane.consent.empty')}</Text>
        {asking}
      </>
    );
  const { counts, lacking } = result.summary;
  const write = async () => {
    const committed = await commit(result.prepared);
    const [sheet] = committed?.sheets ?? [];
    if (sheet !== undefined) await session.activate(sheet);
  };
  const title = wording.say('pane.consent.lacking', { count: lacking.length });
  return (
    <>
      {asking}
      <RefreshBar job="consent" onRefresh={count} />
      <Facts
        facts={(['given', 'refused', 'expired', 'unknown'] as const).map((state) => ({
          label: wording.text(consentNames[state]),
          value: wording.number(counts[state]),
        }))}
      />
      <Notes notes={result.result.notes} />
      <Panel title={title}>
        {lacking.length === 0 ? (
          <Text size={200}>{wording.say('pane.consent.none')}</Text>
        ) : (
          <VirtualList items={lacking} label={title} estimate={28} keyOf={({ id }) => id}>
            {({ name, contact, state }) => (
              <SplitLine end={wording.text(consentNames[state])}>
                <span className={styles.name} title={name}>
                  {[name, contact].filter((text) => text !== '').join(' · ')}
                </span>
              </SplitLine>
            )}
          </VirtualList>
        )}
      </Panel>
      <div>
        <Button appearance="primary" disabled={current !== undefined} onClick={() => void write()}>
          {wording.say('pane.consent.write')}
        </Button>
      </div>
    </>
  );
}
