import { paneNeeds as enUS } from './en-US/paneNeeds';
import type { LocaleId } from './wording';
import { paneNeeds as zhCN } from './zh-CN/paneNeeds';
import type { PaneNeedsSentences } from './zh-CN/paneNeeds';

/** The sentences of the pane's 需求 page by locale; kept apart from the pane's so that it is up before them. */
export const needsPaneSentences: Readonly<Record<LocaleId, PaneNeedsSentences>> = {
  'zh-CN': zhCN,
  'en-US': enUS,
};
