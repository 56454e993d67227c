import { useMemo } from 'react';
import { needsPaneSentences } from '../../../locales';
import type { PaneNeedsSentences, Wording } from '../../../locales';
import { usePane } from '../../pane/PaneContext';

/** The wording of the 需求 page, whose sentences are loaded with it. */
export function useNeedsWording(): Wording<PaneNeedsSentences> {
  const { wording } = usePane();
  return useMemo(() => wording.with(needsPaneSentences[wording.locale]), [wording]);
}
