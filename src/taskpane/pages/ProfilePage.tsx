import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { useSelectedPlace } from '../pane/useSelectedPlace';
import { useRefusal, useSummary } from '../pane/useSummary';
import { CustomerCard } from '../parts/CustomerCard';
import { EmptyState } from '../parts/EmptyState';
import { PageLayout } from '../parts/PageLayout';
import { RefreshBar } from '../parts/RefreshBar';

const useStyles = makeStyles({
  // The card is long: its button stays in reach.
  write: { position: 'sticky', bottom: tokens.spacingVerticalS, boxShadow: tokens.shadow8 },
});

/** 画像: the customer of the selected row, and a printable card of it. */
export default function ProfilePage() {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { prepare, commit, current } = useRuns();
  const result = useSummary('profile');
  const refusal = useRefusal('profile');
  const place = useSelectedPlace();
  const asked = useRef<string>(undefined);
  const isBusy = current !== undefined;

  useEffect(() => {
    if (place === undefined || isBusy) return;
    const { sheet, row } = place;
    const key = `${sheet}/${row}`;
    if (asked.current === key) return;
    asked.current = key;
    void prepare('profile', { sheet, row, cards: false });
  }, [place, isBusy, prepare]);

  const [card] = result?.summary.cards ?? [];
  const write = async (id: string) => {
    const prepared = await prepare('profile', { customers: [id] });
    if (prepared?.outcome.kind !== 'result') return;
    const committed = await commit(prepared);
    const sheet = committed?.sheets[0];
    if (sheet !== undefined) await session.activate(sheet);
  };

  return (
    <PageLayout title={wording.say('pane.page.profile')} intro={wording.say('pane.profile.intro')}>
      {result === undefined || card === undefined ? (
        <EmptyState
          text={refusal === undefined ? wording.say('pane.profile.empty') : wording.text(refusal)}
        />
      ) : (
        <>
          <RefreshBar onRefresh={() => void prepare('profile', { customers: [card.id], cards: false })} />
          <CustomerCard card={card} asOf={result.summary.asOf} />
          <Button
            className={styles.write}
            appearance="primary"
            disabled={isBusy}
            onClick={() => void write(card.id)}
          >
            {wording.say('pane.profile.write')}
          </Button>
        </>
      )}
    </PageLayout>
  );
}
