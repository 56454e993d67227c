import { isBilingual, isMessage } from '../core';
import type { MessageCode, Parameters, Text } from '../core';
import { enUS } from './en-US';
import type { LocaleSentences } from './localeSentences';
import { zhCN } from './zh-CN';

export type LocaleId = 'zh-CN' | 'en-US';

const locales: Readonly<Record<LocaleId, LocaleSentences>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Puts texts into the words of one locale. */
export interface Wording {
  readonly locale: LocaleId;
  readonly text: (text: Text) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
}

/** The wording of a locale; numbers among the parameters are written with its grouping. */
export function wordingOf(locale: LocaleId): Wording {
  const sentences = locales[locale];
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...options }).format(value);

  const text = (given: Text): string => {
    if (typeof given === 'string') return given;
    if (isBilingual(given)) return locale === 'zh-CN' ? given.zh : given.en;
    return isMessage(given) ? sentence(given.code, given.parameters) : String(given);
  };

  const sentence = (code: MessageCode, parameters: Parameters): string => {
    const template = sentences[code] as string | ((worded: Record<string, string | number>) => string);
    const worded: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(parameters)) {
      worded[name] = typeof value === 'number' ? value : text(value);
    }
    if (typeof template === 'function') return template(worded);
    return template.replace(/\{(\w+)\}/gu, (hole, name: string) => {
      const value = worded[name];
      if (value === undefined) return hole;
      return typeof value === 'number' ? number(value) : value;
    });
  };

  return { locale, text, number };
}

/** The locale for a language tag of Office: Chinese of any kind is zh-CN, all else en-US. */
export function localeFor(languageTag: string): LocaleId {
  return languageTag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
