import { isBilingual } from '../core';
import type { Bilingual, Parameters, Text } from '../core';
import type { LocaleSentences } from './localeSentences';

export type LocaleId = 'zh-CN' | 'en-US';

/** Puts texts into the words of one locale. */
export interface Wording<Catalogue = LocaleSentences> {
  readonly locale: LocaleId;
  /** User text as it is, names in the locale's language, messages as their sentence. */
  readonly text: (text: Text) => string;
  /** The sentence of a code; for rooms that have sentences of their own beside core's. */
  readonly say: (code: keyof Catalogue & string, parameters?: Parameters) => string;
  /** A number with the locale's grouping, at most two decimals unless the options say otherwise. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** The same with the sentences of a room or page beside them. */
  readonly with: <More extends object>(more: More) => Wording<Catalogue & More>;
}

/** Where a parameter goes, `{rows}`, and what depends on there being one of it, `{rows:row|rows}`. */
const holes = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/gu;

/** The wording of a locale for the codes of a catalogue. */
export function wordingFrom<Catalogue extends object>(
  locale: LocaleId,
  catalogue: Catalogue,
): Wording<Catalogue> {
  // What each sentence takes was checked where its message was built; here all of them are walked alike.
  const sentences = catalogue as Readonly<
    Record<string, string | ((parameters: never) => string) | undefined>
  >;
  // Making a format costs a thousand times what using it does, and a report words a hundred thousand numbers.
  const usual = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    (options ? new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...options }) : usual).format(value);

  const text = (given: Text): string => {
    if (typeof given === 'string') return given;
    if (isBilingual(given)) return inLanguage(given, locale);
    return say(given.code, given.parameters);
  };

  const say = (code: string, parameters: Parameters = {}): string => {
    const sentence = sentences[code];
    if (sentence === undefined) throw new Error(`No sentence for ${code} in ${locale}.`);
    const worded: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(parameters)) {
      worded[name] = typeof value === 'number' ? value : text(value);
    }
    if (typeof sentence === 'function') return sentence(worded as never);
    return sentence.replace(holes, (hole: string, name: string, one?: string, many?: string) => {
      const value = worded[name];
      if (value === undefined) return hole;
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      return typeof value === 'number' ? number(value) : value;
    });
  };

  return { locale, text, say, number, with: (more) => wordingFrom(locale, { ...catalogue, ...more }) };
}

function inLanguage(name: Bilingual, locale: LocaleId): string {
  return locale === 'zh-CN' ? name.zh : name.en;
}

/** The locale for a language tag of Office: Chinese of any kind is zh-CN, all else en-US. */
export function localeFor(languageTag: string): LocaleId {
  return languageTag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
