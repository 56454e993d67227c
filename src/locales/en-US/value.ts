import type { ValueMessages } from '../../core/value/messages';
import type { Sentences } from '../sentence';

export const value: Sentences<ValueMessages> = {
  'value.title': '',
};
