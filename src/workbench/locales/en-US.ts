import type { Words } from './words';

export const enUS: Words = {
  title: 'Kebu workbench',
  open: 'Open',
  save: 'Save as .xlsx',
  sample: 'Sample workbook',
  language: '中文',
  dark: 'Dark',
  light: 'Light',
  loading: 'Loading…',
  busy: 'Running…',
  paneTitle: 'Kebu',
  closePane: 'Close pane',
  openFailed: 'Cannot open “{name}”: {reason}. Choose another .xlsx file.',
  dropped: 'Not kept when opening: {parts}.',
  notEntered: '{place} was not changed: {reason}',
  unsupported: 'The workbench cannot do this; please do it in Excel.',
};
