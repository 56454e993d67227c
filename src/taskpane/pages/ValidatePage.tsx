import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ToggleButton,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { readSection, withSection } from '../../core';
import { validationSection } from '../../core/validation';
import type { ReportedFinding, Severity } from '../../core/validation';
import { usePane } from '../pane/PaneContext';
import { useFirstLooks } from '../pane/useFirstLooks';
import { useRuns } from '../pane/runs';
import { DropdownRepair } from '../parts/DropdownRepair';
import { EmptyState } from '../parts/EmptyState';
import { FindingGroups } from '../parts/FindingGroups';
import { LiveSwitch } from '../parts/LiveSwitch';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { QualityScore } from '../parts/QualityScore';
import { QualityTrend } from '../parts/QualityTrend';
import { RefreshBar } from '../parts/RefreshBar';
import { editsOf, isCertain } from './acceptedEdits';
import { countsOf, groupsOf } from './findingGroups';
import { useRefusal, useSummary } from '../pane/useSummary';

const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** 校验: what is wrong where, with the suggestion beside it and one click to take it. */
export default function ValidatePage() {
  const styles = useStyles();
  const { session, wording, go } = usePane();
  const { prepare, commit, watch } = useRuns();
  const result = useSummary('validate');
  const refusal = useRefusal('validate');
  useFirstLooks([{ job: 'validate', options: undefined }]);
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(severities));
  const [handled, setHandled] = useState<ReadonlySet<ReportedFinding>>(new Set());
  const [accepted, setAccepted] = useState<number>();
  const [marked, setMarked] = useState<number>();

  const findings = result?.summary.findings;
  const groups = useMemo(() => groupsOf(findings ?? [], handled), [findings, handled]);
  const counts = countsOf(groups);
  const visible = groups.filter(({ severity }) => shown.has(severity));
  const certain = visible.reduce((sum, group) => sum + group.certain, 0);

  const check = async (fresh = false) => {
    setAccepted(undefined);
    setHandled(new Set());
    // As the last time: the options are the recipe's.
    await prepare('validate', undefined, { fresh });
  };
  const handle = (done: readonly ReportedFinding[]) => {
    setHandled((before) => {
      const after = new Set(before);
      for (const finding of done) after.add(finding);
      return after;
    });
  };
  const accept = async (taken: readonly ReportedFinding[]) => {
    const edits = editsOf(taken);
    const committed = await watch('validate', () =>
      session.applyEdits(
        { code: 'workbook.batch.accepted', parameters: { count: edits.length } },
        edits,
        result?.prepared,
      ),
    );
    if (committed === undefined) return;
    handle(taken);
    setAccepted(committed.edits);
  };
  const acceptCertain = () =>
    accept(
      (findings ?? []).filter(
        (finding) => shown.has(finding.severity) && !handled.has(finding) && isCertain(finding),
      ),
    );
  const ignore = async (finding: ReportedFinding) => {
    const { code, sheet, row, column, field } = finding;
    const isKept = await watch('ignore', async (controls) => {
      const place = { code, sheet, row, column, ...(field === undefined ? {} : { field }) };
      const prepared = await session.prepare('ignore', { findings: [place] }, controls);
      await session.commit(prepared, controls);
      return true;
    });
    if (isKept === true) handle([finding]);
  };
  const mark = async () => {
    const cells = visible
      .flatMap((group) => group.findings)
      .filter(({ row, column }) => row > 0 && column > 0);
    setMarked(await watch('highlight', () => session.highlight(cells)));
  };
  const unmark = async () => {
    await watch('highlight', () => session.clearHighlights());
    setMarked(undefined);
  };
  const hearAgain = async () => {
    await watch('ignore', async () => {
      const settings = readSection(await session.sections(), validationSection);
      await session.saveSections(withSection({}, validationSection, { ...settings, ignored: [] }));
    });
    await check();
  };

  return (
    <PageLayout title={wording.say('pane.page.validate')} intro={wording.say('pane.validate.intro')}>
      <div className={styles.row}>
        <LiveSwitch />
        <Link
          as="button"
          onClick={() => {
            go({ page: 'recipe' });
          }}
        >
          {wording.say('pane.validate.rules')}
        </Link>
      </div>
      {result === undefined ? (
        <EmptyState text={refusal === undefined ? wording.say('pane.validate.empty') : wording.text(refusal)}>
          <Button appearance="primary" onClick={() => void check()}>
            {wording.say('pane.validate.run')}
          </Button>
        </EmptyState>
      ) : (
        <>
          <RefreshBar job="validate" onRefresh={() => void check()} />
          {accepted !== undefined && (
            <MessageBar intent="success" role="status">
              <MessageBarBody>{wording.say('pane.validate.accepted', { count: accepted })}</MessageBarBody>
            </MessageBar>
          )}
          {marked !== undefined && (
            <MessageBar role="status" layout="multiline">
              <MessageBarBody>{wording.say('pane.validate.highlighted', { cells: marked })}</MessageBarBody>
            </MessageBar>
          )}
          <Panel title={wording.say('pane.quality.title')}>
            <QualityScore quality={result.summary.quality} />
            <QualityTrend trend={result.summary.trend} />
          </Panel>
          {result.summary.ignored > 0 && (
            <MessageBar layout="multiline">
              <MessageBarBody>
                {wording.say('pane.validate.ignored', { count: result.summary.ignored })}
              </MessageBarBody>
              <MessageBarActions>
                <Button size="small" onClick={() => void hearAgain()}>
                  {wording.say('pane.validate.hearAgain')}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
          <div className={styles.row} role="group" aria-label={wording.say('pane.validate.severities')}>
            {severities.map((severity) => (
              <ToggleButton
                key={severity}
                size="small"
                checked={shown.has(severity)}
                onClick={() => {
                  setShown((before) => toggled(before, severity));
                }}
              >
                {wording.say(`pane.severity.${severity}`)} {wording.number(counts[severity])}
              </ToggleButton>
            ))}
          </div>
          <div className={styles.row}>
            <Button appearance="primary" disabled={certain === 0} onClick={() => void acceptCertain()}>
              {wording.say('pane.validate.acceptAll', { count: certain })}
            </Button>
            <Button onClick={() => void commit(result.prepared)}>
              {wording.say('pane.validate.report')}
            </Button>
            <Button appearance="subtle" onClick={() => void mark()}>
              {wording.say('pane.validate.highlight')}
            </Button>
            <Button appearance="subtle" onClick={() => void unmark()}>
              {wording.say('pane.validate.unhighlight')}
            </Button>
            <Button appearance="subtle" onClick={() => void check(true)}>
              {wording.say('pane.validate.again')}
            </Button>
          </div>
          <FindingGroups
            groups={visible}
            onAccept={(taken) => void accept(taken)}
            onIgnore={(finding) => void ignore(finding)}
          />
        </>
      )}
      <DropdownRepair />
    </PageLayout>
  );
}

function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const after = new Set(set);
  if (!after.delete(item)) after.add(item);
  return after;
}
