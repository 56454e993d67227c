import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { RfmSummary } from '../../../core/value';
import { CustomerLines } from '../../parts/CustomerLines';
import { HeatMap } from '../../parts/HeatMap';
import { InfoTip } from '../../parts/InfoTip';
import { Panel } from '../../parts/Panel';
import { StackedColumns } from '../../parts/StackedColumns';
import { AnalysisView } from './AnalysisView';
import { ChoiceField } from './ChoiceField';
import { PeriodFields } from './PeriodFields';
import { SettingsGrid } from './SettingsGrid';
import { scoreOptions, useScoreChoice } from './scoreChoice';
import { useValueWording } from './useValueWording';
import type { ViewProps } from './views';

const comparisons = ['kept', '1', '3', '6', '12'] as const;

/** 变动: who changed group since, and whether R, F or M did it. */
export default function MovementView({ period, onPeriod, kept }: ViewProps) {
  const wording = useValueWording();
  const [choice, setChoice] = useScoreChoice(kept);
  const { compare } = choice;
  const compared =
    comparisons.find((each) => compare.kind === 'months' && each === String(compare.months)) ?? 'kept';
  return (
    <AnalysisView
      job="rfm"
      options={scoreOptions(choice, period)}
      intro={wording.say('pane.value.movement.intro')}
      empty={wording.say('pane.value.movement.empty')}
      run={wording.say('pane.value.movement.run')}
      write={wording.say('pane.value.movement.write')}
      settings={
        <>
          <PeriodFields period={period} onPeriod={onPeriod} />
          <SettingsGrid>
            <ChoiceField
              label={wording.say('pane.value.movement.compare')}
              value={compared}
              values={comparisons}
              nameOf={(each) => wording.say(`pane.value.movement.compare.${each}`)}
              onChoose={(each) => {
                setChoice({
                  ...choice,
                  compare: each === 'kept' ? { kind: 'kept' } : { kind: 'months', months: Number(each) },
                });
              }}
            />
          </SettingsGrid>
        </>
      }
    >
      {(summary) => (
        <>
          {summary.movement === null ? (
            <Text>{wording.say('pane.value.movement.none')}</Text>
          ) : (
            <Movement groups={summary.groups} movement={summary.movement} />
          )}
          <Trend summary={summary} />
        </>
      )}
    </AnalysisView>
  );
}

function Movement({
  groups,
  movement,
}: Pick<RfmSummary, 'groups'> & { readonly movement: NonNullable<RfmSummary['movement']> }) {
  const wording = useValueWording();
  const [selected, setSelected] = useState<string>();
  const none = groups.length;
  const nameOf = (place: number) => groups[place]?.name ?? wording.say('pane.value.movement.noScores');
  const places = movement.matrix.map((_, place) => place);
  const used = places.filter(
    (place) =>
      movement.matrix[place]?.some((count) => count > 0) === true ||
      movement.matrix.some((row) => (row[place] ?? 0) > 0),
  );
  const mark = (place: number) => (place === none ? '–' : String(place + 1));
  const moved = used.flatMap((from) =>
    used.filter((to) => to !== from).map((to) => movement.matrix[from]?.[to] ?? 0),
  );
  const most = Math.max(1, ...moved);
  const cells = used.flatMap((from) =>
    used.flatMap((to) => {
      const count = movement.matrix[from]?.[to] ?? 0;
      if (count === 0) return [];
      const description = wording.say(
        from === to ? 'pane.value.movement.stayed' : 'pane.value.movement.moved',
        {
          from: nameOf(from),
          to: nameOf(to),
          count,
        },
      );
      return [
        {
          row: mark(from),
          column: mark(to),
          count,
          heat: from === to ? 0 : count / most,
          description,
          from,
          to,
        },
      ];
    }),
  );
  const cell = cells.find(({ row, column }) => `${row}/${column}` === selected);
  const movers = movement.movers.filter(
    ({ from, to }) => !cell || ((from ?? none) === cell.from && (to ?? none) === cell.to),
  );
  return (
    <>
      <Panel
        title={
          <InfoTip info={wording.say('pane.value.movement.info')}>
            {wording.say('pane.value.movement.title', { since: movement.since, until: movement.until })}
          </InfoTip>
        }
      >
        <HeatMap
          label={wording.say('pane.value.movement.title', { since: movement.since, until: movement.until })}
          rowTitle=""
          columnTitle=""
          rows={used.map(mark)}
          columns={used.map(mark)}
          cells={cells}
          {...(cell === undefined ? {} : { selected: cell })}
          onSelect={({ row, column }) => {
            setSelected((before) => (before === `${row}/${column}` ? undefined : `${row}/${column}`));
          }}
        />
        <Text size={200}>
          {used.map((place) => `${mark(place)} ${nameOf(place)}`).join(wording.say('pane.value.comma'))}
        </Text>
      </Panel>
      <Panel title={wording.say('pane.value.movement.movers', { count: movers.length })}>
        <CustomerLines
          label={cell?.description ?? wording.say('pane.value.movement.all')}
          lines={movers.map((mover) => ({
            ...mover,
            value: `${mark(mover.from ?? none)} → ${mark(mover.to ?? none)}`,
            detail: wording.text(mover.cause),
          }))}
        />
      </Panel>
    </>
  );
}

function Trend({ summary }: { readonly summary: RfmSummary }) {
  const wording = useValueWording();
  if (summary.trend.length < 2) return null;
  const months = summary.trend.map(({ asOf }) => asOf.slice(2, 7));
  // Kept runs may fall into one month: then the day tells them apart.
  const titles =
    new Set(months).size === months.length ? months : summary.trend.map(({ asOf }) => asOf.slice(5));
  return (
    <Panel
      title={
        <InfoTip info={wording.say('pane.value.movement.trend.info')}>
          {wording.say('pane.value.movement.trend')}
        </InfoTip>
      }
    >
      <StackedColumns
        label={wording.say('pane.value.movement.trend')}
        columns={summary.trend.map(({ counts }, at) => ({
          title: titles[at] ?? '',
          parts: summary.groups.map(({ name, color }, place) => ({ name, color, value: counts[place] ?? 0 })),
        }))}
      />
    </Panel>
  );
}
