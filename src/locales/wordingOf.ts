import { enUS } from './en-US';
import type { LocaleSentences } from './localeSentences';
import { wordingFrom } from './wording';
import type { LocaleId, Wording } from './wording';
import { zhCN } from './zh-CN';

const locales: Readonly<Record<LocaleId, LocaleSentences>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The wording of a locale at once, for whoever has all of them at hand. The pane loads one, see `loadWording`. */
export function wordingOf(locale: LocaleId): Wording;
export function wordingOf<More extends object>(locale: LocaleId, more: More): Wording<LocaleSentences & More>;
export function wordingOf(locale: LocaleId, more: object = {}): Wording {
  return wordingFrom(locale, { ...locales[locale], ...more });
}
