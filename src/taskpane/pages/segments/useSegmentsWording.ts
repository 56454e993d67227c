import { useMemo } from 'react';
import { segmentsPaneSentences, wordingOf } from '../../../locales';
import type { PaneSegmentsSentences, Wording } from '../../../locales';
import { usePane } from '../../pane/PaneContext';

/** The wording of the 分群 page, whose sentences are loaded with it. */
export function useSegmentsWording(): Wording<PaneSegmentsSentences> {
  const { locale } = usePane().wording;
  return useMemo(() => wordingOf(locale, segmentsPaneSentences[locale]), [locale]);
}
