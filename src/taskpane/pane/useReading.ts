import { useCallback, useEffect, useRef, useState } from 'react';
import type { Session } from '../../session';
import { usePane } from './PaneContext';
import { useRuns } from './runs';

/** What the workbook remembers, for `useReading`. */
export const readSections = (session: Session) => session.sections();

/**
 * Something a page reads from the workbook when it opens, as soon as no run is in the way: undefined until then, and
 * where it failed, which the run notices show.
 * @param job what the reading is told of as
 * @param read the same function every time
 */
export function useReading<Value>(
  job: string,
  read: (session: Session) => Promise<Value>,
): { readonly value: Value | undefined; readonly isOver: boolean; readonly readAgain: () => void } {
  const { session } = usePane();
  const { watch, current } = useRuns();
  const [value, setValue] = useState<Value>();
  const [isOver, setIsOver] = useState(false);
  const [wanted, setWanted] = useState(1);
  const begun = useRef(0);
  const isFree = current === undefined || current.isLook;

  useEffect(() => {
    if (!isFree || begun.current === wanted) return;
    begun.current = wanted;
    void watch(job, () => read(session)).then((answer) => {
      if (answer !== undefined) setValue(answer);
      setIsOver(true);
    });
  }, [session, watch, isFree, wanted, job, read]);

  const readAgain = useCallback(() => {
    setWanted((before) => before + 1);
  }, []);
  return { value, isOver, readAgain };
}
