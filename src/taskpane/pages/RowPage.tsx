import { Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { EntryMatch } from '../../core/entry';
import type { ReportedFinding } from '../../core/validation';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useSelectedPlace } from '../pane/useSelectedPlace';
import { useRefusal, useSummary } from '../pane/useSummary';
import { EmptyState } from '../parts/EmptyState';
import { EntryWarnings } from '../parts/EntryWarnings';
import { FindingLine } from '../parts/FindingLine';
import { LiveSwitch } from '../parts/LiveSwitch';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { editsOf } from './acceptedEdits';

/** 查当前行: what is wrong with the selected row, and whether its customer is registered already. */
export default function RowPage() {
  const { session, wording } = usePane();
  const { prepare, watch, current, isStale } = useRuns();
  const stale = isStale('entry');
  const result = useSummary('entry');
  const refusal = useRefusal('entry');
  const place = useSelectedPlace();
  const asked = useRef<string>(undefined);
  const isBusy = current !== undefined && !current.isLook;

  useEffect(() => {
    if (place === undefined || isBusy) return;
    const { sheet, row } = place;
    const key = `${sheet}/${row}`;
    if (asked.current === key && !stale) return;
    asked.current = key;
    void prepare('entry', { sheet, row });
  }, [place, isBusy, stale, prepare]);

  const again = () => place && prepare('entry', { sheet: place.sheet, row: place.row });
  const accept = async (accepted: readonly ReportedFinding[]) => {
    const edits = editsOf(accepted);
    await watch('validate', () =>
      session.applyEdits({ code: 'workbook.batch.accepted', parameters: { count: edits.length } }, edits),
    );
    await again();
  };
  const keepApart = async ({ pair }: EntryMatch) => {
    await watch('decisions', async () => (await session.live()).keepApart(pair));
    await again();
  };

  const summary = refusal === undefined ? result?.summary : undefined;
  const [row] = summary?.looked ?? [];
  return (
    <PageLayout title={wording.say('pane.page.row')} intro={wording.say('pane.row.intro')}>
      <LiveSwitch />
      {refusal !== undefined && <EmptyState text={wording.text(refusal)} />}
      {summary && row && (
        <>
          <Text weight="semibold">{wording.say('pane.row.at', { sheet: row.sheet, row: row.from })}</Text>
          {summary.findings.length + summary.warnings.length === 0 && (
            <Text>{wording.say('pane.row.clean')}</Text>
          )}
          {summary.warnings.length > 0 && (
            <Panel title={wording.say('pane.row.clashes')}>
              <EntryWarnings warnings={summary.warnings} onDifferent={(match) => void keepApart(match)} />
            </Panel>
          )}
          {summary.findings.length > 0 && (
            <Panel title={wording.say('pane.row.problems')}>
              {summary.findings.map((finding) => (
                <FindingLine
                  key={`${finding.column}/${finding.code}`}
                  finding={finding}
                  onAccept={(accepted) => void accept(accepted)}
                />
              ))}
            </Panel>
          )}
        </>
      )}
    </PageLayout>
  );
}
