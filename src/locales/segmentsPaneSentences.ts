import { paneSegments as enUS } from './en-US/paneSegments';
import type { LocaleId } from './wording';
import { paneSegments as zhCN } from './zh-CN/paneSegments';
import type { PaneSegmentsSentences } from './zh-CN/paneSegments';

/** The sentences of the pane's 分群 page by locale; kept apart from the pane's so that it is up before them. */
export const segmentsPaneSentences: Readonly<Record<LocaleId, PaneSegmentsSentences>> = {
  'zh-CN': zhCN,
  'en-US': enUS,
};
