import { functions as enUS } from './en-US/functions';
import type { LocaleId } from './wording';
import { functions as zhCN } from './zh-CN/functions';
import type { FunctionSentences } from './zh-CN/functions';

/** A code of what the custom functions say. */
export type FunctionCode = keyof FunctionSentences;

/** The sentences of the custom functions by locale. */
export const functionSentences: Readonly<Record<LocaleId, FunctionSentences>> = {
  'zh-CN': zhCN,
  'en-US': enUS,
};
