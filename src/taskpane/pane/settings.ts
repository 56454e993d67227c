import type { LocaleId } from '../../locales';
import type { Surroundings } from '../../session';

export const themeChoices = ['office', 'light', 'dark'] as const;
export const languageChoices = ['office', 'zh-CN', 'en-US'] as const satisfies readonly (
  'office' | LocaleId
)[];

/** Choices about the pane itself, kept on this machine; nothing about customers is among them. */
export interface Settings {
  readonly theme: (typeof themeChoices)[number];
  readonly language: (typeof languageChoices)[number];
  readonly welcomed: boolean;
  /** 实时校验 is on. */
  readonly live: boolean;
  /** Whose view of a customer's card is shown first. */
  readonly view: string;
}

const initial: Settings = {
  theme: 'office',
  language: 'office',
  welcomed: false,
  live: false,
  view: 'sales',
};

/** Reads the settings; a storage that is blocked or holds something else gives the initial ones. */
export function loadSettings({ storageKey }: Surroundings): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey('settings')) ?? '{}') as Partial<Settings>;
    return {
      theme: themeChoices.find((choice) => choice === kept.theme) ?? initial.theme,
      language: languageChoices.find((choice) => choice === kept.language) ?? initial.language,
      welcomed: kept.welcomed === true,
      live: kept.live === true,
      view: typeof kept.view === 'string' ? kept.view : initial.view,
    };
  } catch {
    return initial;
  }
}

/** Keeps the settings where the browser allows it; without storage they last as long as the pane. */
export function keepSettings({ storageKey }: Surroundings, settings: Settings): void {
  try {
    localStorage.setItem(storageKey('settings'), JSON.stringify(settings));
  } catch {
    // Storage is blocked or full: the choice still holds until the pane closes.
  }
}
