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
  fileErrors: {
    notAWorkbook: 'it is no workbook',
    encryptedOrLegacy: 'it has a password, or is of the old .xls kind',
    damaged: 'it is damaged',
    tooLarge: 'unpacked it is too large',
    entities: 'it has content no workbook should have',
  },
  dropped: 'Not kept when opening: {parts}.',
  notEntered: '{place} was not changed: {reason}',
  unsupported: 'The workbench cannot do this; please do it in Excel.',
};
