import type { EntryMessages } from '../../core/entry/messages';
import type { Sentences } from '../sentence';

export const entry: Sentences<EntryMessages> = {
  'entry.noRow':
    '「{sheet}」第 {row} 行不属于已识别的清单。请选中客户、订单等清单中的一行；若刚改过表头，请先重新识别。',
};
