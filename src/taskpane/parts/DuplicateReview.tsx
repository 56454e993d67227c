import {
  Badge,
  Button,
  ProgressBar,
  Text,
  ToggleButton,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { DuplicateGroups } from '../pages/duplicateGroups';
import { choiceOf, handlings, isListed, reviewFilters, rowNow } from '../pages/reviewProgress';
import type { ReviewFilter } from '../pages/reviewProgress';
import type { Review } from '../pages/useReview';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { DuplicateReasons } from './DuplicateReasons';
import { DuplicateRecords } from './DuplicateRecords';
import { MergeQuestion } from './MergeQuestion';
import { Notes } from './Notes';

const useStyles = makeStyles({
  queue: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, outlineOffset: '4px' },
  wrap: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
  },
  steps: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, flexBasis: '96px', textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
  button: { minWidth: 0 },
  numbers: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface DuplicateReviewProps {
  readonly found: DuplicateGroups;
  readonly review: Review;
}

/** The queue of groups, one at a time, decided on by keys or buttons. */
export function DuplicateReview({ found, review }: DuplicateReviewProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { current } = useRuns();
  const queue = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<ReviewFilter>('open');
  const [at, setAt] = useState(0);
  const { progress, done } = review;
  const handled = handlings(progress);
  const under = (each: ReviewFilter) =>
    found.groups.filter((group) => isListed(group, handled.get(group.number), each));
  const listed = under(filter);
  const position = Math.max(0, Math.min(at, listed.length - 1));
  const group = listed[position];
  const handling = group && handled.get(group.number);
  const isDecided = handling === 'merged' || handling === 'different';
  const decided = under('done').length;
  const isBusy = current !== undefined;

  const show = (shown: ReviewFilter, index: number) => {
    setFilter(shown);
    setAt(index);
  };
  const move = (by: number) => {
    setAt(Math.max(0, Math.min(listed.length - 1, position + by)));
  };
  // A button that is disabled while it works, or goes with the group, would leave the keyboard nowhere.
  const keepFocus = () => queue.current?.focus({ preventScroll: true });
  const actions = {
    merge: { key: 'M', isOff: group === undefined || isDecided, act: () => group && review.merge([group]) },
    different: {
      key: 'N',
      isOff: group === undefined || isDecided,
      act: () => group && review.keepApart(group),
    },
    later: {
      key: 'L',
      isOff: group === undefined || handling !== undefined,
      act: () => group && review.postpone(group),
    },
    undo: {
      key: 'Z',
      isOff: progress.steps.length === 0,
      act: async () => {
        const [group] = progress.steps.at(-1)?.groups ?? [];
        if (!(await review.takeBack()) || group === undefined) return;
        // The group that was taken back is the one to look at again, where it stands since.
        const standing = handlings({ ...progress, steps: progress.steps.slice(0, -1) });
        const shown = standing.get(group) === 'later' ? 'later' : 'open';
        const under = found.groups.filter((each) => isListed(each, standing.get(each.number), shown));
        show(
          shown,
          Math.max(
            0,
            under.findIndex(({ number }) => number === group),
          ),
        );
      },
    },
  } as const;
  const run = (name: keyof typeof actions) => {
    if (isBusy || actions[name].isOff) return;
    keepFocus();
    void actions[name].act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.toUpperCase();
    if (key === 'J') move(1);
    if (key === 'K') move(-1);
    for (const name of ['merge', 'different', 'later', 'undo'] as const) {
      if (actions[name].key === key && !event.repeat) run(name);
    }
  };

  return (
    <>
      <Text size={200} className={styles.numbers}>
        {wording.say('pane.duplicates.progress', { done: decided, all: found.groups.length })}
      </Text>
      <ProgressBar
        value={found.groups.length === 0 ? 1 : decided / found.groups.length}
        aria-label={wording.say('pane.duplicates.progress', { done: decided, all: found.groups.length })}
      />
      <div className={styles.wrap} role="group" aria-label={wording.say('pane.duplicates.filters')}>
        {reviewFilters.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            className={styles.button}
            checked={each === filter}
            onClick={() => {
              show(each, 0);
            }}
          >
            {wording.say(`pane.duplicates.filter.${each}`, { count: under(each).length })}
          </ToggleButton>
        ))}
      </div>
      <div
        ref={queue}
        className={styles.queue}
        role="group"
        tabIndex={0}
        aria-label={wording.say('pane.duplicates.queue')}
        aria-keyshortcuts="J K M N L Z"
        onKeyDown={onKeyDown}
      >
        <div className={styles.steps}>
          <Button
            size="small"
            className={styles.button}
            aria-keyshortcuts="K"
            disabled={position === 0}
            onClick={() => {
              move(-1);
            }}
          >
            {wording.say('pane.duplicates.previous')}
          </Button>
          <Text className={styles.grow}>
            {group && wording.say('pane.duplicates.position', { at: position + 1, all: listed.length })}
          </Text>
          <Button
            size="small"
            className={styles.button}
            aria-keyshortcuts="J"
            disabled={position >= listed.length - 1}
            onClick={() => {
              move(1);
            }}
          >
            {wording.say('pane.duplicates.next')}
          </Button>
        </div>
        {group === undefined ? (
          <Text>{wording.say('pane.duplicates.nothing')}</Text>
        ) : (
          <>
            <Text weight="semibold">
              {wording.say('pane.duplicates.probability', { percent: Math.round(group.probability * 100) })}{' '}
              {handling && (
                <Badge appearance="tint">{wording.say(`pane.duplicates.handled.${handling}`)}</Badge>
              )}
            </Text>
            <ProgressBar value={group.probability} aria-hidden />
            <Text>{typeof group.reason === 'object' && group.reason && wording.text(group.reason)}</Text>
          </>
        )}
        <div className={styles.wrap}>
          {(['merge', 'different', 'later', 'undo'] as const).map((name) => (
            <Button
              key={name}
              size="small"
              className={styles.button}
              appearance={name === 'merge' ? 'primary' : 'secondary'}
              aria-keyshortcuts={actions[name].key}
              disabled={actions[name].isOff}
              disabledFocusable={isBusy}
              onClick={() => {
                run(name);
              }}
            >
              {wording.say(`pane.duplicates.${name}`)} {actions[name].key}
            </Button>
          ))}
        </div>
        {review.question && <MergeQuestion question={review.question} onAnswered={keepFocus} />}
        {group !== undefined && (
          <>
            <DuplicateRecords
              group={group}
              columns={found.columns}
              choice={choiceOf(progress, group.number)}
              onChoose={
                isDecided
                  ? undefined
                  : (choice) => {
                      review.choose(group.number, choice);
                    }
              }
              rowOf={(record) => rowNow(progress, record)}
            />
            <DuplicateReasons
              group={group}
              labels={found.labels}
              rowOf={(record) => rowNow(progress, record)}
            />
          </>
        )}
      </div>
      <div role="status">
        {done && (
          <Text>
            {wording.say(`pane.duplicates.${done.isUndone ? 'undone' : 'done'}.${done.step.handling}`, {
              count: done.step.groups.length,
            })}
          </Text>
        )}
      </div>
      {done && <Notes notes={done.notes} />}
    </>
  );
}
