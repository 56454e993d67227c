import type { SheetsMessages } from '../../core/sheets/messages';
import type { Sentences } from '../sentence';

export const sheets: Sentences<SheetsMessages> = {
  'sheets.title': '',
};
