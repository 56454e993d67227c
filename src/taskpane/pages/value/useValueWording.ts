import { useMemo } from 'react';
import { valuePaneSentences, wordingOf } from '../../../locales';
import type { Wording } from '../../../locales';
import type { PaneValueSentences } from '../../../locales';
import { usePane } from '../../pane/PaneContext';

export type ValueWording = Wording<PaneValueSentences>;

/** The wording of the 价值 page, whose sentences are loaded with it. */
export function useValueWording(): ValueWording {
  const { locale } = usePane().wording;
  return useMemo(() => wordingOf(locale, valuePaneSentences[locale]), [locale]);
}
