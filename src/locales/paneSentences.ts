import { pane as enUS } from './en-US/pane';
import type { LocaleId } from './wording';
import { pane as zhCN } from './zh-CN/pane';
import type { PaneSentences } from './zh-CN/pane';

/** The sentences of the task pane by locale; kept apart from core's so that the command line does without them. */
export const paneSentences: Readonly<Record<LocaleId, PaneSentences>> = { 'zh-CN': zhCN, 'en-US': enUS };
