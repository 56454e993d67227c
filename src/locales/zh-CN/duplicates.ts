import type { DuplicatesMessages } from '../../core/duplicates/messages';
import type { Sentences } from '../sentence';

export const duplicates: Sentences<DuplicatesMessages> = {
  'duplicates.title': '',
};
