import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../session';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';

/** What the start page tells of the workbook beside the results of jobs. */
export interface HomeFacts {
  /** The newest run that still stands. */
  readonly lastRun?: HistoryEntry | undefined;
  /** Days since the segments were last made. */
  readonly segmentAge?: number | undefined;
  readonly damagedDropdowns: number;
}

const segmenting: readonly string[] = ['all', 'segments'];
const dayMilliseconds = 86_400_000;

/** Read between runs: while one is under way the workbook has better things to do. */
export function useHomeFacts(): HomeFacts {
  const { session } = usePane();
  const { current } = useRuns();
  const [facts, setFacts] = useState<HomeFacts>({ damagedDropdowns: 0 });
  const isIdle = current === undefined;

  useEffect(() => {
    if (!isIdle) return;
    let shown = true;
    const tell = (told: Partial<HomeFacts>) => {
      if (shown) setFacts((before) => ({ ...before, ...told }));
    };
    const read = async () => {
      tell(runFacts(await session.history(), Date.now()));
      tell({ damagedDropdowns: (await session.checkDropdowns()).damaged.length });
    };
    // What cannot be read is not told of; the pages of history and dropdowns say why.
    read().catch(() => undefined);
    return () => {
      shown = false;
    };
  }, [session, isIdle]);
  return facts;
}

/** What the history tells, at a time in milliseconds. */
function runFacts(history: readonly HistoryEntry[], now: number): Partial<HomeFacts> {
  const standing = history.filter(({ reverted }) => !reverted);
  const segmented = standing.find(({ job }) => segmenting.includes(job));
  return {
    lastRun: standing[0],
    segmentAge: segmented && Math.floor((now - new Date(segmented.at).getTime()) / dayMilliseconds),
  };
}
