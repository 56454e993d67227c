import { batch as enUS } from './en-US/batch';
import type { LocaleId } from './wording';
import { batch as zhCN } from './zh-CN/batch';
import type { BatchSentences } from './zh-CN/batch';

/** The sentences of the command line by locale. */
export const batchSentences: Readonly<Record<LocaleId, BatchSentences>> = { 'zh-CN': zhCN, 'en-US': enUS };
