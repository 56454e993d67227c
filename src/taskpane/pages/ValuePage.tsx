import { Button, Field, Input, Select, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { RfmSummary } from '../../core/value';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useSummary } from '../pane/useSummary';
import { CustomerLines } from '../parts/CustomerLines';
import { CutoffTable } from '../parts/CutoffTable';
import { EmptyState } from '../parts/EmptyState';
import { HeatMap } from '../parts/HeatMap';
import type { HeatCell } from '../parts/HeatMap';
import { InfoTip } from '../parts/InfoTip';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { RefreshBar } from '../parts/RefreshBar';
import { ShareBars } from '../parts/ShareBars';

const methods = ['quantiles', 'thresholds', 'mean'] as const;
const namings = ['eight', 'eleven', 'three'] as const;

const useStyles = makeStyles({
  options: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  control: { minWidth: 0 },
});

/** 价值: who buys recently, often and much, and what that makes of them. */
export default function ValuePage() {
  const styles = useStyles();
  const { wording } = usePane();
  const { prepare, commit } = useRuns();
  const result = useSummary('rfm');
  const [method, setMethod] = useState<(typeof methods)[number]>('quantiles');
  const [naming, setNaming] = useState<(typeof namings)[number]>('eight');
  const [asOf, setAsOf] = useState('');
  const [formulaTwin, setFormulaTwin] = useState(false);

  const score = () => prepare('rfm', { method, naming, formulaTwin, ...(asOf === '' ? {} : { asOf }) });

  return (
    <PageLayout title={wording.say('pane.page.value')} intro={wording.say('pane.value.intro')}>
      <div className={styles.options}>
        <Field label={wording.say('pane.value.method')} size="small">
          <Select
            className={styles.control}
            size="small"
            value={method}
            onChange={(_, { value }) => {
              setMethod(methods.find((each) => each === value) ?? 'quantiles');
            }}
          >
            {methods.map((each) => (
              <option key={each} value={each}>
                {wording.say(`pane.value.method.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={wording.say('pane.value.naming')} size="small">
          <Select
            className={styles.control}
            size="small"
            value={naming}
            onChange={(_, { value }) => {
              setNaming(namings.find((each) => each === value) ?? 'eight');
            }}
          >
            {namings.map((each) => (
              <option key={each} value={each}>
                {wording.say(`pane.value.naming.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={
            <InfoTip info={wording.say('pane.value.asOf.info')}>{wording.say('pane.value.asOf')}</InfoTip>
          }
          size="small"
        >
          <Input
            className={styles.control}
            size="small"
            type="date"
            value={asOf}
            onChange={(_, { value }) => {
              setAsOf(value);
            }}
          />
        </Field>
        <Switch
          checked={formulaTwin}
          label={wording.say('pane.value.formulas')}
          onChange={(_, { checked }) => {
            setFormulaTwin(checked);
          }}
        />
      </div>
      {result === undefined ? (
        <EmptyState text={wording.say('pane.value.empty')}>
          <Button appearance="primary" onClick={() => void score()}>
            {wording.say('pane.value.run')}
          </Button>
        </EmptyState>
      ) : (
        <>
          <RefreshBar onRefresh={() => void score()} />
          <ScoreResult summary={result.summary} />
          <Button appearance="primary" onClick={() => void commit(result.prepared)}>
            {wording.say('pane.value.write')}
          </Button>
          <Button onClick={() => void score()}>{wording.say('pane.refresh')}</Button>
        </>
      )}
    </PageLayout>
  );
}

function ScoreResult({ summary }: { readonly summary: RfmSummary }) {
  const { wording } = usePane();
  const [selected, setSelected] = useState<string>();
  const cells = useMemo(() => heatCells(summary, wording.say), [summary, wording]);
  const rows = summary.levels.recency.map(({ score }) => score).sort((a, b) => b - a);
  const columns = summary.levels.frequency.map(({ score }) => score).sort((a, b) => a - b);
  const cell = cells.find((each) => keyOf(each) === selected);
  const inCell = summary.customers.filter(({ r, f }) => selected === `${r}/${f}`);
  return (
    <>
      <Notes notes={summary.warnings} />
      <Panel
        title={<InfoTip info={wording.say('pane.value.heat.info')}>{wording.say('pane.value.heat')}</InfoTip>}
      >
        <Text size={200}>
          {wording.say('pane.value.counts', {
            asOf: summary.asOf,
            customers: summary.customers.length,
            without: summary.withoutPurchase,
          })}
        </Text>
        <HeatMap
          label={wording.say('pane.value.heat')}
          rowTitle="R"
          columnTitle="F"
          rows={rows.map(String)}
          columns={columns.map(String)}
          cells={cells}
          {...(cell === undefined ? {} : { selected: cell })}
          onSelect={(chosen) => {
            setSelected(keyOf(chosen));
          }}
        />
        {cell !== undefined && <CustomerLines label={cell.description} customers={inCell} />}
      </Panel>
      <Panel title={wording.say('pane.value.groups')}>
        <ShareBars
          bars={summary.groups
            .filter(({ customers }) => customers > 0)
            .map(({ name, customers, amountShare }) => ({
              label: name,
              value: wording.say('pane.value.group', { customers, share: Math.round(amountShare * 100) }),
              share: amountShare,
            }))}
        />
      </Panel>
      <Panel
        title={
          <InfoTip info={wording.say('pane.value.cutoffs.info')}>{wording.say('pane.value.cutoffs')}</InfoTip>
        }
      >
        <CutoffTable levels={summary.levels} />
      </Panel>
    </>
  );
}

function keyOf({ row, column }: HeatCell): string {
  return `${row}/${column}`;
}

/** Counts of R and F scores; the colour is the mean amount of the cell's customers against the highest such mean. */
function heatCells(
  summary: RfmSummary,
  say: ReturnType<typeof usePane>['wording']['say'],
): readonly HeatCell[] {
  const sums = new Map<string, { r: number; f: number; count: number; amount: number }>();
  for (const { r, f, monetary } of summary.customers) {
    const cell = sums.get(`${r}/${f}`) ?? { r, f, count: 0, amount: 0 };
    cell.count += 1;
    cell.amount += monetary;
    sums.set(`${r}/${f}`, cell);
  }
  const means = [...sums.values()].map(({ count, amount }) => amount / count);
  const highest = Math.max(1, ...means);
  return [...sums.values()].map(({ r, f, count, amount }) => ({
    row: String(r),
    column: String(f),
    count,
    heat: Math.max(0, amount / count / highest),
    description: say('pane.value.cell', { r, f, count, mean: Math.round(amount / count) }),
  }));
}
