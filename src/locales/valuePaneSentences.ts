import { paneValue as enUS } from './en-US/paneValue';
import type { LocaleId } from './wording';
import { paneValue as zhCN } from './zh-CN/paneValue';
import type { PaneValueSentences } from './zh-CN/paneValue';

/** The sentences of the pane's 价值 page by locale; kept apart from the pane's so that it is up before them. */
export const valuePaneSentences: Readonly<Record<LocaleId, PaneValueSentences>> = {
  'zh-CN': zhCN,
  'en-US': enUS,
};
