import {
  Button,
  MessageBar,
  MessageBarBody,
  ToggleButton,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReportedFinding, Severity } from '../../core/validation';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { EmptyState } from '../parts/EmptyState';
import { FindingGroups } from '../parts/FindingGroups';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { QualityScore } from '../parts/QualityScore';
import { RefreshBar } from '../parts/RefreshBar';
import { editsOf, isCertain } from './acceptedEdits';
import { useSummary } from '../pane/useSummary';

const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** 校验: what is wrong where, with the suggestion beside it and one click to take it. */
export default function ValidatePage() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { prepare, commit, watch } = useRuns();
  const result = useSummary('validate');
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(severities));
  const [done, setDone] = useState<ReadonlySet<ReportedFinding>>(new Set());
  const [accepted, setAccepted] = useState<number>();

  const open = useMemo(
    () => result?.summary.findings.filter((finding) => !done.has(finding)) ?? [],
    [result, done],
  );
  const visible = useMemo(() => open.filter(({ severity }) => shown.has(severity)), [open, shown]);
  const certain = useMemo(() => visible.filter(isCertain), [visible]);

  const check = async () => {
    setAccepted(undefined);
    setDone(new Set());
    await prepare('validate', {});
  };
  const accept = async (findings: readonly ReportedFinding[]) => {
    const edits = editsOf(findings);
    const committed = await watch('validate', () =>
      session.applyEdits({ code: 'workbook.batch.accepted', parameters: { count: edits.length } }, edits),
    );
    if (committed === undefined) return;
    setDone((before) => new Set([...before, ...findings]));
    setAccepted(committed.edits);
  };
  const ignore = (finding: ReportedFinding) => {
    setDone((before) => new Set([...before, finding]));
  };

  return (
    <PageLayout title={wording.say('pane.page.validate')} intro={wording.say('pane.validate.intro')}>
      {result === undefined ? (
        <EmptyState text={wording.say('pane.validate.empty')}>
          <Button appearance="primary" onClick={() => void check()}>
            {wording.say('pane.validate.run')}
          </Button>
        </EmptyState>
      ) : (
        <>
          <RefreshBar onRefresh={() => void check()} />
          {accepted !== undefined && (
            <MessageBar intent="success" role="status">
              <MessageBarBody>{wording.say('pane.validate.accepted', { count: accepted })}</MessageBarBody>
            </MessageBar>
          )}
          <Panel title={wording.say('pane.quality.title')}>
            <QualityScore quality={result.summary.quality} />
          </Panel>
          <div className={styles.chips} role="group" aria-label={wording.say('pane.validate.severities')}>
            {severities.map((severity) => (
              <ToggleButton
                key={severity}
                size="small"
                checked={shown.has(severity)}
                onClick={() => {
                  setShown((before) => toggled(before, severity));
                }}
              >
                {wording.say(`pane.severity.${severity}`)}{' '}
                {wording.number(open.filter((finding) => finding.severity === severity).length)}
              </ToggleButton>
            ))}
          </div>
          <div className={styles.actions}>
            <Button appearance="primary" disabled={certain.length === 0} onClick={() => void accept(certain)}>
              {wording.say('pane.validate.acceptAll', { count: certain.length })}
            </Button>
            <Button onClick={() => void commit(result.prepared)}>
              {wording.say('pane.validate.report')}
            </Button>
          </div>
          <FindingGroups
            findings={visible}
            onAccept={(findings) => void accept(findings)}
            onIgnore={ignore}
          />
        </>
      )}
    </PageLayout>
  );
}

function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const after = new Set(set);
  if (!after.delete(item)) after.add(item);
  return after;
}
