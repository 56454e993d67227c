import { useEffect, useState } from 'react';
import type { SelectedPlace } from '../../session';
import { usePane } from './PaneContext';

/** Milliseconds the selection has to rest: people move through rows with the arrow keys. */
const rest = 400;

/** The cell last selected in the workbook, once the selection rests; undefined before that is known. */
export function useSelectedPlace(): SelectedPlace | undefined {
  const { session } = usePane();
  const [place, setPlace] = useState<SelectedPlace>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    let timer: number | undefined;
    session
      .onSelection((selected) => {
        window.clearTimeout(timer);
        timer = window.setTimeout(() => {
          setPlace(selected);
        }, rest);
      })
      .then((unsubscribe) => {
        if (gone) unsubscribe();
        else stop = unsubscribe;
      })
      // Without selection events the page keeps saying how to start.
      .catch(() => undefined);
    return () => {
      gone = true;
      window.clearTimeout(timer);
      stop?.();
    };
  }, [session]);
  return place;
}
