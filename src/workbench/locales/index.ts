import { enUS } from './en-US';
import type { Words } from './words';
import { zhCN } from './zh-CN';

export type { Words } from './words';

const LANGUAGES = { 'zh-CN': zhCN, 'en-US': enUS } as const;
export type Language = keyof typeof LANGUAGES;

export const wordsOf = (language: Language): Words => LANGUAGES[language];

export const otherLanguage = (language: Language): Language => (language === 'zh-CN' ? 'en-US' : 'zh-CN');

/** A sentence with its `{names}` filled in. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
