import { Button, Field, Select, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { quadrantIds, quadrants } from '../../core/books';
import type { QuadrantId } from '../../core/books';
import { needStatuses, statusNames } from '../../core/needs';
import type { NeedsSummary } from '../../core/needs';
import { usePane } from '../pane/PaneContext';
import { useFirstLooks } from '../pane/useFirstLooks';
import { useRuns } from '../pane/runs';
import { useRefusal, useSummary } from '../pane/useSummary';
import { EmptyState } from '../parts/EmptyState';
import { InfoTip } from '../parts/InfoTip';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { QuadrantBoard } from '../parts/QuadrantBoard';
import { RefreshBar } from '../parts/RefreshBar';
import { ScatterPlot } from '../parts/ScatterPlot';
import { ShareBars } from '../parts/ShareBars';
import { VirtualList } from '../parts/VirtualList';
import { needPoints } from './needPoints';
import { CommonShares } from './needs/CommonShares';
import { NeedLine } from './needs/NeedLine';
import { NeedsTeam } from './needs/NeedsTeam';
import { useNeedsWording } from './needs/useNeedsWording';
import { WorkloadTable } from './needs/WorkloadTable';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  select: { minWidth: 0 },
});

const painsShown = 8;

/** 需求: what customers need, sorted by importance and urgency, and what they have in common. */
export default function NeedsPage() {
  const { wording } = usePane();
  const { prepare, commit } = useRuns();
  const result = useSummary('quadrants');
  const refusal = useRefusal('quadrants');
  useFirstLooks([{ job: 'quadrants', options: {} }]);

  return (
    <PageLayout title={wording.say('pane.page.needs')} intro={wording.say('pane.needs.intro')}>
      {result === undefined ? (
        <EmptyState text={refusal === undefined ? wording.say('pane.needs.empty') : wording.text(refusal)}>
          <Button appearance="primary" onClick={() => void prepare('quadrants', {})}>
            {wording.say('pane.needs.run')}
          </Button>
        </EmptyState>
      ) : (
        <>
          <RefreshBar job="quadrants" onRefresh={() => void prepare('quadrants', {})} />
          <NeedsResult summary={result.summary} />
          <Button appearance="primary" onClick={() => void commit(result.prepared)}>
            {wording.say('pane.needs.write')}
          </Button>
          <NeedsTeam
            summary={result.summary}
            onChanged={async () => {
              await prepare('quadrants', {});
            }}
          />
        </>
      )}
    </PageLayout>
  );
}

function NeedsResult({ summary }: { readonly summary: NeedsSummary }) {
  const styles = useStyles();
  const { wording } = usePane();
  const [selected, setSelected] = useState<QuadrantId>();
  const [owner, setOwner] = useState('');
  const [onlyLate, setOnlyLate] = useState(false);
  const [onlyReview, setOnlyReview] = useState(false);
  const [status, setStatus] = useState('');
  const own = useNeedsWording();
  const owners = useMemo(
    () => [...new Set(summary.needs.map((need) => need.owner))].filter((name) => name !== '').sort(),
    [summary],
  );
  const statuses = needStatuses.map((each) => wording.text(statusNames[each]));
  const filtered = summary.needs.filter(
    (need) =>
      (owner === '' || need.owner === owner) &&
      (status === '' || need.status === status) &&
      (!onlyLate || need.overdue) &&
      (!onlyReview || need.review),
  );
  const contradictions = summary.needs.filter(({ contradicts }) => contradicts).length;
  const pains = summary.groups
    .filter(({ asking }) => asking > 1)
    .sort((a, b) => b.asking - a.asking)
    .slice(0, painsShown);
  const shown = filtered.filter(({ quadrantId }) => selected === undefined || quadrantId === selected);
  const points = needPoints(filtered);
  return (
    <>
      <QuadrantBoard
        label={wording.say('pane.needs.board')}
        selected={selected}
        onSelect={(id) => {
          setSelected((before) => (before === id ? undefined : quadrantIds.find((each) => each === id)));
        }}
        tiles={quadrantIds.map((id) => {
          const inside = filtered.filter(({ quadrantId }) => quadrantId === id);
          return {
            id,
            title: wording.text(quadrants[id].name),
            action: wording.text(quadrants[id].action),
            count: inside.length,
            items: inside.slice(0, 2).map(({ description }) => description),
          };
        })}
      />
      {contradictions > 0 && (
        <Text size={200}>{own.say('pane.need.contradictions', { count: contradictions })}</Text>
      )}
      <div className={styles.filters}>
        <Field label={wording.say('pane.needs.owner')} size="small">
          <Select
            className={styles.select}
            size="small"
            value={owner}
            onChange={(_, { value }) => {
              setOwner(value);
            }}
          >
            <option value="">{wording.say('pane.needs.everybody')}</option>
            {owners.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={own.say('pane.need.status')} size="small">
          <Select
            className={styles.select}
            size="small"
            value={status}
            onChange={(_, { value }) => {
              setStatus(value);
            }}
          >
            <option value="">{own.say('pane.need.anyStatus')}</option>
            {statuses.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.filters}>
        <Switch
          checked={onlyLate}
          label={wording.say('pane.needs.late', { count: summary.overdue })}
          onChange={(_, { checked }) => {
            setOnlyLate(checked);
          }}
        />
        <Switch
          checked={onlyReview}
          label={
            <InfoTip info={own.say('pane.need.review.info')}>
              {own.say('pane.need.review', { count: summary.needs.filter(({ review }) => review).length })}
            </InfoTip>
          }
          onChange={(_, { checked }) => {
            setOnlyReview(checked);
          }}
        />
      </div>
      <VirtualList
        items={shown}
        label={wording.say('pane.needs.list')}
        estimate={64}
        keyOf={({ sheet, row }) => `${sheet}/${row}`}
      >
        {(need) => <NeedLine need={need} />}
      </VirtualList>
      {points.length > 0 && (
        <Panel title={wording.say('pane.needs.scatter')}>
          <ScatterPlot
            label={wording.say('pane.needs.scatterText', { count: filtered.length })}
            xTitle={wording.say('pane.needs.urgency')}
            yTitle={wording.say('pane.needs.importance')}
            range={{ low: 1, high: 5 }}
            divide={summary.rules.highFrom - 0.5}
            points={points}
          />
        </Panel>
      )}
      <Panel title={own.say('pane.need.owners')}>
        <WorkloadTable needs={filtered} by="owner" />
      </Panel>
      {filtered.some(({ department }) => department !== '') && (
        <Panel title={own.say('pane.need.departments')}>
          <WorkloadTable needs={filtered} by="department" />
        </Panel>
      )}
      {pains.length > 0 && (
        <Panel title={own.say('pane.need.pains')}>
          <ShareBars
            bars={pains.map(({ label, asking, open }) => ({
              label,
              value: own.say('pane.need.pain', { asking, open }),
              share: asking / (pains[0]?.asking ?? 1),
            }))}
          />
        </Panel>
      )}
      <Panel
        title={
          <InfoTip
            info={wording.say('pane.needs.common.info', {
              minimum: summary.rules.minimum,
              percent: Math.round(100 * summary.rules.commonFrom),
            })}
          >
            {wording.say('pane.needs.common')}
          </InfoTip>
        }
      >
        <CommonShares common={summary.common} />
      </Panel>
    </>
  );
}
