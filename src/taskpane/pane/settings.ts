import type { LocaleId } from '../../locales';
import type { Surroundings } from '../../session';

/** Choices about the pane itself, kept on this machine; nothing about customers is among them. */
export interface Settings {
  readonly theme: 'office' | 'light' | 'dark';
  readonly language: 'office' | LocaleId;
  readonly welcomed: boolean;
}

const initial: Settings = { theme: 'office', language: 'office', welcomed: false };

/** Reads the settings; a storage that is blocked or holds something else gives the initial ones. */
export function loadSettings({ storageKey }: Surroundings): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey('settings')) ?? '{}') as Partial<Settings>;
    return {
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : initial.theme,
      language: kept.language === 'zh-CN' || kept.language === 'en-US' ? kept.language : initial.language,
      welcomed: kept.welcomed === true,
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
