import { useMemo } from 'react';
import { valuePaneSentences } from '../../../locales';
import type { Wording } from '../../../locales';
import type { PaneValueSentences } from '../../../locales';
import { usePane } from '../../pane/PaneContext';

export type ValueWording = Wording<PaneValueSentences>;

/** The wording of the 价值 page, whose sentences are loaded with it. */
export function useValueWording(): ValueWording {
  const { wording } = usePane();
  return useMemo(() => wording.with(valuePaneSentences[wording.locale]), [wording]);
}
