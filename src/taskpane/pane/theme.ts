import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import type { Surroundings } from '../../session';
import type { Settings } from './settings';

/** Excel's green from dark to light, so that the pane looks at home beside the grid. */
const excelGreen: BrandVariants = {
  10: '#020402',
  20: '#0c1b12',
  30: '#0c2d1b',
  40: '#0b3a22',
  50: '#0a4829',
  60: '#0c5630',
  70: '#0e6537',
  80: '#107c41',
  90: '#218a4f',
  100: '#37985f',
  110: '#4fa671',
  120: '#67b384',
  130: '#80c198',
  140: '#9acfad',
  150: '#b5dcc2',
  160: '#d2ead9',
};

const light = createLightTheme(excelGreen);
const dark: Theme = {
  ...createDarkTheme(excelGreen),
  // On dark grounds the generated brand text is too dim to read at 4.5:1.
  colorBrandForeground1: excelGreen[120],
  colorBrandForegroundLink: excelGreen[120],
};

/** The theme for the settings: Office's own where it tells, light where it does not, high contrast where the system asks. */
export function themeFor(settings: Settings, surroundings: Surroundings): Theme {
  if (window.matchMedia('(forced-colors: active)').matches) return teamsHighContrastTheme;
  return isDark(settings, surroundings) ? dark : light;
}

/** Whether the browser's own controls (calendars, scroll bars) are to be dark as well. */
export function isDark(settings: Settings, surroundings: Surroundings): boolean {
  return settings.theme === 'office' ? (surroundings.colours()?.isDark ?? false) : settings.theme === 'dark';
}
