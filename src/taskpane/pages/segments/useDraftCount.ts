import { useEffect, useState } from 'react';
import type { ChoicesSummary, Criterion, DraftCount } from '../../../core/segments';
import { usePane } from '../../pane/PaneContext';

/** Typing pauses as long as this before customers are counted. */
const PAUSE_MS = 500;

/** How many customers a segment that is being made has, counted in the background while its conditions change. */
export function useDraftCount(id: string, criterion: Criterion | undefined) {
  const { session } = usePane();
  const [counted, setCounted] = useState<{
    readonly asked: string;
    readonly count: DraftCount | undefined;
  }>();
  const asked = criterion && JSON.stringify(criterion);

  useEffect(() => {
    if (asked === undefined) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      const draft = { id, criterion: JSON.parse(asked) as Criterion };
      void session
        .prepare<ChoicesSummary>('segmentChoices', { draft })
        .then(({ outcome }) => (outcome.kind === 'result' ? outcome.summary.draft : null))
        .catch(() => null)
        .then((count) => {
          // Where somebody has typed on, what comes later counts.
          if (isCurrent) setCounted({ asked, count: count ?? undefined });
        });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [session, id, asked]);

  const isDone = asked !== undefined && counted?.asked === asked;
  return { count: isDone ? counted.count : undefined, isCounting: asked !== undefined && !isDone };
}
