import type { NumberStyle } from '../../core/sheets';

/** Excel's number format of each style. Dates and amounts read the same in every locale of Excel. */
export const numberFormats: Readonly<Record<NumberStyle, string>> = {
  general: 'General',
  text: '@',
  integer: '#,##0',
  decimal: '#,##0.00',
  money: '#,##0.00',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm',
  score: '0',
};
