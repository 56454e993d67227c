import { useMemo } from 'react';
import { segmentsPaneSentences } from '../../../locales';
import type { PaneSegmentsSentences, Wording } from '../../../locales';
import { usePane } from '../../pane/PaneContext';

/** The wording of the 分群 page, whose sentences are loaded with it. */
export function useSegmentsWording(): Wording<PaneSegmentsSentences> {
  const { wording } = usePane();
  return useMemo(() => wording.with(segmentsPaneSentences[wording.locale]), [wording]);
}
