import { Button, Text, makeStyles } from '@fluentui/react-components';
import { usePane } from '../../pane/PaneContext';
import { useRuns } from '../../pane/runs';
import { useRefusal, useSummary } from '../../pane/useSummary';
import { Notes } from '../../parts/Notes';
import { Panel } from '../../parts/Panel';
import { SplitLine } from '../../parts/SplitLine';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** 抽样验证: how far the tags agree with the answers of a questionnaire. */
export function SampleCheck() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { prepare, commit, current } = useRuns();
  const result = useSummary('questionnaire');
  const refusal = useRefusal('questionnaire');
  const isBusy = current !== undefined;
  const write = async () => {
    if (result === undefined) return;
    const committed = await commit(result.prepared);
    const [sheet] = committed?.sheets ?? [];
    if (sheet !== undefined) await session.activate(sheet);
  };
  const percent = (share: number) => wording.number(share, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <>
      <Text>{wording.say('pane.sample.intro')}</Text>
      <div>
        <Button
          appearance={result === undefined ? 'primary' : 'secondary'}
          disabled={isBusy}
          onClick={() => void prepare('questionnaire', {})}
        >
          {wording.say('pane.sample.run')}
        </Button>
      </div>
      {refusal !== undefined && <Notes notes={[refusal]} />}
      {result !== undefined && (
        <>
          <Notes notes={result.result.notes} />
          <Panel
            title={wording.say('pane.sample.found', {
              answers: result.summary.answers,
              sheets: result.summary.sheets.join(wording.say('pane.listSeparator')),
            })}
          >
            <ul className={styles.list}>
              {result.summary.tags.map(({ tag, agreed, compared, rate, low, high }) => (
                <li key={tag}>
                  <SplitLine
                    end={wording.say('pane.sample.rate', {
                      rate: percent(rate),
                      agreed,
                      compared,
                      low: percent(low),
                      high: percent(high),
                    })}
                  >
                    {tag}
                  </SplitLine>
                </li>
              ))}
            </ul>
          </Panel>
          <div>
            <Button appearance="primary" disabled={isBusy} onClick={() => void write()}>
              {wording.say('pane.sample.write')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
