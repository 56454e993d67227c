import type { LocaleSentences } from './localeSentences';
import { wordingFrom } from './wording';
import type { LocaleId, Wording } from './wording';
import type { PaneSentences } from './zh-CN/pane';

/** Loads one locale and no other: the pane starts with half the words. */
const catalogues: Readonly<Record<LocaleId, () => Promise<LocaleSentences & PaneSentences>>> = {
  'zh-CN': async () => {
    const [{ zhCN }, { pane }] = await Promise.all([import('./zh-CN'), import('./zh-CN/pane')]);
    return { ...zhCN, ...pane };
  },
  'en-US': async () => {
    const [{ enUS }, { pane }] = await Promise.all([import('./en-US'), import('./en-US/pane')]);
    return { ...enUS, ...pane };
  },
};

/** The wording of a locale, the pane's sentences among it. */
export async function loadWording(locale: LocaleId): Promise<Wording<LocaleSentences & PaneSentences>> {
  return wordingFrom(locale, await catalogues[locale]());
}
