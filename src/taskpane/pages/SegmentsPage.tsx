import { Button, MessageBar, MessageBarBody, Text, makeStyles } from '@fluentui/react-components';
import { CopyRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { readSection } from '../../core';
import { segmentSection } from '../../core/segments';
import type { ChoicesSummary, OwnSegment, SegmentRecipe, SegmentsSummary } from '../../core/segments';
import { usePane } from '../pane/PaneContext';
import { useFirstLooks } from '../pane/useFirstLooks';
import { useRuns } from '../pane/runs';
import { useRefusal, useSummary } from '../pane/useSummary';
import { EmptyState } from '../parts/EmptyState';
import { InfoTip } from '../parts/InfoTip';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { Panel } from '../parts/Panel';
import { RefreshBar } from '../parts/RefreshBar';
import { SegmentBars } from '../parts/SegmentBars';
import { ChoiceList } from './segments/ChoiceList';
import { OverlapView } from './segments/OverlapView';
import { SegmentBuilder } from './segments/SegmentBuilder';
import { SegmentChanges } from './segments/SegmentChanges';
import { draftOf, firstCondition, freeId } from './segments/segmentDraft';
import type { SegmentDraft } from './segments/segmentDraft';
import { useSegmentsWording } from './segments/useSegmentsWording';

/** Segments beyond this are made only when asked again. */
const limit = 20;
const ownColor = '#5C2E91';

const useStyles = makeStyles({ actions: { display: 'flex' }, add: { alignSelf: 'flex-start' } });

/** 分群: which segments there are and how large, one's own among them; a sheet for each. */
export default function SegmentsPage() {
  const { session, wording } = usePane();
  const { prepare, commit } = useRuns();
  const own = useSegmentsWording();
  const found = useSummary('segmentChoices');
  const refusals = [useRefusal('segmentChoices'), useRefusal('segments')];
  const refusal = refusals.find((each) => each !== undefined);
  useFirstLooks([{ job: 'segmentChoices', options: {} }]);
  const [isEditing, setIsEditing] = useState(false);
  const [made, setMade] = useState<{ readonly sheets: number; readonly summary: SegmentsSummary }>();

  const look = async () => {
    setMade(undefined);
    await prepare('segmentChoices', {});
  };
  const write = async () => {
    const prepared = await prepare('segments', { confirmed: true });
    if (prepared?.outcome.kind !== 'result') return;
    const committed = await commit(prepared);
    if (committed === undefined) return;
    setMade({ sheets: committed.sheets.length, summary: prepared.outcome.summary as SegmentsSummary });
    const [overview] = committed.sheets;
    if (overview !== undefined) await session.activate(overview);
  };
  const wanted =
    found?.summary.choices.filter(({ chosen, customers }) => chosen && (customers ?? 0) > 0) ?? [];

  return (
    <PageLayout title={wording.say('pane.page.segments')} intro={wording.say('pane.segments.intro')}>
      {refusal !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{wording.text(refusal)}</MessageBarBody>
        </MessageBar>
      )}
      {found === undefined ? (
        <EmptyState text={wording.say('pane.segments.empty')}>
          <Button appearance="primary" onClick={() => void look()}>
            {wording.say('pane.segments.run')}
          </Button>
        </EmptyState>
      ) : (
        <>
          <RefreshBar job="segmentChoices" onRefresh={() => void look()} />
          <Notes notes={found.result.notes} />
          {made !== undefined && (
            <>
              <MessageBar intent="success" role="status">
                <MessageBarBody>{wording.say('pane.segments.made', { count: made.sheets })}</MessageBarBody>
              </MessageBar>
              <SegmentChanges segments={made.summary.segments} />
              <Panel title={wording.say('pane.segments.list')}>
                <Text size={200}>{wording.say('pane.segments.asOf', { asOf: made.summary.asOf })}</Text>
                <SegmentBars segments={made.summary.segments} />
              </Panel>
            </>
          )}
          <Choices summary={found.summary} onChanged={look} onEditing={setIsEditing} />
          {wanted.length > limit && (
            <Text size={200}>{own.say('pane.segment.tooMany', { count: wanted.length })}</Text>
          )}
          {!isEditing && (
            <Button appearance="primary" disabled={wanted.length === 0} onClick={() => void write()}>
              {wanted.length > limit
                ? wording.say('pane.segments.all')
                : wording.say('pane.segments.write', { count: wanted.length })}
            </Button>
          )}
        </>
      )}
    </PageLayout>
  );
}

/** The segments to choose from, one's own to be changed, and what they share. */
function Choices({
  summary,
  onChanged,
  onEditing,
}: {
  readonly summary: ChoicesSummary;
  readonly onChanged: () => Promise<void>;
  readonly onEditing: (isEditing: boolean) => void;
}) {
  const styles = useStyles();
  const { session } = usePane();
  const { watch } = useRuns();
  const wording = useSegmentsWording();
  const [recipe, setRecipe] = useState<SegmentRecipe>(segmentSection.initial);
  const [draft, keepDraft] = useState<SegmentDraft>();
  const setDraft = (next: SegmentDraft | undefined) => {
    keepDraft(next);
    onEditing(next !== undefined);
  };
  useEffect(() => {
    session
      .sections()
      .then((sections) => {
        setRecipe(readSection(sections, segmentSection));
      })
      // Without it the page shows what a new workbook has.
      .catch(() => undefined);
  }, [session, summary]);

  const { choices, fields } = summary;
  const of = (group: string) => choices.filter((choice) => choice.group === group);
  const keep = async (changed: SegmentRecipe) => {
    setRecipe(changed);
    await watch('segments', () => session.saveSections({ [segmentSection.key]: changed }));
    await onChanged();
  };
  const toggle = (id: string, chosen: boolean) => {
    const before = choices.filter((choice) => choice.chosen && ['ready', 'offered'].includes(choice.group));
    const ids = before.map((choice) => choice.id).filter((each) => each !== id);
    void keep({ ...recipe, ready: chosen ? [...ids, id] : ids });
  };
  const save = (segment: Omit<OwnSegment, 'color'>) => {
    setDraft(undefined);
    const before = recipe.own.find(({ id }) => id === segment.id);
    const changed: OwnSegment = { color: before?.color ?? ownColor, ...segment };
    const others = recipe.own.map((each) => (each.id === segment.id ? changed : each));
    void keep({ ...recipe, own: before ? others : [...recipe.own, changed] });
  };
  const ids = recipe.own.map(({ id }) => id);
  const start = () => {
    const field = fields.find(({ key }) => key === 'value.yearAmount') ?? fields[0];
    if (!field) return;
    const groups = [{ join: 'all' as const, conditions: [firstCondition(field)] }];
    setDraft({ id: freeId(ids), name: '', strategy: '', owner: '', join: 'all', groups });
  };

  if (draft !== undefined) {
    return (
      <SegmentBuilder
        key={draft.id}
        initial={draft}
        fields={fields}
        total={summary.customers}
        onSave={save}
        onCancel={() => {
          setDraft(undefined);
        }}
      />
    );
  }
  return (
    <>
      <Panel title={wording.say('pane.segment.own')}>
        {recipe.own.length === 0 && <Text size={200}>{wording.say('pane.segment.none')}</Text>}
        <ChoiceList
          choices={of('own')}
          actions={({ id, name: text }) => {
            const segment = recipe.own.find((each) => each.id === id);
            const name = wording.text(text);
            return (
              segment && (
                <span className={styles.actions}>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<EditRegular />}
                    aria-label={wording.say('pane.segment.edit', { name })}
                    onClick={() => {
                      setDraft(draftOf(segment, fields));
                    }}
                  />
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<CopyRegular />}
                    aria-label={wording.say('pane.segment.copy', { name })}
                    onClick={() => {
                      const copy = {
                        ...segment,
                        id: freeId(ids),
                        name: wording.say('pane.segment.copyName', { name }),
                      };
                      setDraft(draftOf(copy, fields));
                    }}
                  />
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<DeleteRegular />}
                    aria-label={wording.say('pane.segment.remove', { name })}
                    onClick={() => void keep({ ...recipe, own: recipe.own.filter((each) => each.id !== id) })}
                  />
                </span>
              )
            );
          }}
        />
        <Button size="small" className={styles.add} onClick={start}>
          {wording.say('pane.segment.add')}
        </Button>
      </Panel>
      <Panel title={wording.say('pane.segment.ready')}>
        <ChoiceList choices={of('ready')} onToggle={toggle} />
        <ChoiceList
          choices={[
            {
              id: 'rfm',
              name: wording.say('pane.segment.rfmAll'),
              group: 'rfm',
              chosen: recipe.rfmGroups,
              customers: of('rfm').reduce((sum, { customers }) => sum + (customers ?? 0), 0),
            },
          ]}
          onToggle={(_, rfmGroups) => void keep({ ...recipe, rfmGroups })}
        />
      </Panel>
      <Panel
        title={
          <InfoTip info={wording.say('pane.segment.offered.info')}>
            {wording.say('pane.segment.offered')}
          </InfoTip>
        }
      >
        <ChoiceList choices={of('offered')} onToggle={toggle} />
      </Panel>
      <Panel
        title={
          <InfoTip info={wording.say('pane.segment.overlap.info')}>
            {wording.say('pane.segment.overlap')}
          </InfoTip>
        }
      >
        <OverlapView choices={choices} overlaps={summary.overlaps} />
      </Panel>
    </>
  );
}
