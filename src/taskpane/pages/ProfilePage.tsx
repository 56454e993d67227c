import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { viewIds, views } from '../../core/profiles';
import type { ProfileSummary, ViewId } from '../../core/profiles';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useSelectedPlace } from '../pane/useSelectedPlace';
import { useRefusal, useSummary } from '../pane/useSummary';
import { CustomerCard } from '../parts/CustomerCard';
import { EmptyState } from '../parts/EmptyState';
import { Notes } from '../parts/Notes';
import { PageLayout } from '../parts/PageLayout';
import { RefreshBar } from '../parts/RefreshBar';
import { GroupProfiles } from './profile/GroupProfiles';

const useStyles = makeStyles({
  // The card is long: its buttons stay in reach.
  write: {
    position: 'sticky',
    bottom: tokens.spacingVerticalS,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  views: { flexWrap: 'wrap' },
});

/** 画像: the customer of the selected row as each department wants it; cards and personas of whole groups. */
export default function ProfilePage() {
  const styles = useStyles();
  const { session, wording, settings, changeSettings } = usePane();
  const { prepare, commit, watch, current, prepared: results } = useRuns();
  const result = useSummary('profile');
  const refusal = useRefusal('profile');
  const place = useSelectedPlace();
  const [page, setPage] = useState<'one' | 'group'>('one');
  const sent = results.get('confirmation')?.outcome;
  const asked = useRef<string>(undefined);
  const isBusy = current !== undefined && !current.isLook;
  const view: ViewId = viewIds.find((id) => id === settings.view) ?? 'sales';

  useEffect(() => {
    if (page !== 'one') asked.current = undefined;
    if (place === undefined || isBusy || page !== 'one') return;
    const { sheet, row } = place;
    const key = `${sheet}/${row}`;
    if (asked.current === key) return;
    asked.current = key;
    void prepare('profile', { sheet, row, cards: false });
  }, [place, isBusy, prepare, page]);

  // Cards of a whole group are made on the other view; here is the customer selected.
  const [card] = result?.summary.cards.length === 1 ? result.summary.cards : [];
  // Of several rows the first is shown, and cards are made of all.
  const rowCount = place?.lastRow === undefined ? 1 : place.lastRow - place.row + 1;
  const rows = place && { sheet: place.sheet, row: place.row, lastRow: place.lastRow ?? place.row };
  const isAsked = rows !== undefined && refusal?.code === 'profiles.refused.manyCards';
  const write = async (job: 'profile' | 'confirmation', options: object) => {
    const prepared = await prepare(job, options);
    if (prepared?.outcome.kind !== 'result') return;
    const committed = await commit(prepared);
    const sheet = committed?.sheets[0];
    if (sheet !== undefined) await session.activate(sheet);
  };
  /** Whose rows are selected is the profile job's to say; what the page shows stays. */
  const confirmRows = async () => {
    const found = await watch('confirmation', (controls) =>
      session.prepare<ProfileSummary>('profile', { ...rows, cards: false }, controls),
    );
    if (found?.outcome.kind !== 'result') return;
    await write('confirmation', { customers: found.outcome.summary.cards.map(({ id }) => id) });
  };

  return (
    <PageLayout title={wording.say('pane.page.profile')} intro={wording.say('pane.profile.intro')}>
      <TabList
        size="small"
        selectedValue={page}
        onTabSelect={(_, { value }) => {
          setPage(value === 'group' ? 'group' : 'one');
        }}
      >
        <Tab value="one">{wording.say('pane.profile.one')}</Tab>
        <Tab value="group">{wording.say('pane.profile.group.tab')}</Tab>
      </TabList>
      {page === 'group' && <GroupProfiles />}
      {page === 'one' && card === undefined && (
        <EmptyState text={refusal === undefined ? wording.say('pane.profile.empty') : wording.text(refusal)}>
          {isAsked && (
            <Button disabled={isBusy} onClick={() => void write('profile', { ...rows, confirmed: true })}>
              {wording.say('pane.persona.allCards')}
            </Button>
          )}
        </EmptyState>
      )}
      {page === 'one' && card !== undefined && (
        <>
          <TabList
            className={styles.views}
            size="small"
            aria-label={wording.say('pane.profile.view')}
            selectedValue={view}
            onTabSelect={(_, { value }) => {
              changeSettings({ view: String(value) });
            }}
          >
            {viewIds.map((id) => (
              <Tab key={id} value={id}>
                {wording.text(views[id].name)}
              </Tab>
            ))}
          </TabList>
          <RefreshBar
            job="profile"
            onRefresh={() => void prepare('profile', { customers: [card.id], cards: false })}
          />
          {sent !== undefined && <Notes notes={sent.kind === 'result' ? sent.notes : [sent.problem]} />}
          <CustomerCard card={card} asOf={asOfOf(result?.summary)} view={view} />
          <div className={styles.write}>
            <Button
              appearance="primary"
              disabled={isBusy}
              onClick={() => void write('profile', { customers: [card.id] })}
            >
              {wording.say('pane.profile.write')}
            </Button>
            {rows !== undefined && rowCount > 1 && (
              <Button disabled={isBusy} onClick={() => void write('profile', rows)}>
                {wording.say('pane.profile.writeRows', { count: rowCount })}
              </Button>
            )}
            <Button disabled={isBusy} onClick={() => void write('confirmation', { customer: card.id })}>
              {wording.say('pane.profile.confirmation')}
            </Button>
            {rows !== undefined && rowCount > 1 && (
              <Button disabled={isBusy} onClick={() => void confirmRows()}>
                {wording.say('pane.profile.confirmRows', { count: rowCount })}
              </Button>
            )}
          </div>
        </>
      )}
    </PageLayout>
  );
}

const asOfOf = (summary: ProfileSummary | undefined) => summary?.asOf ?? null;
