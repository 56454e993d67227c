import type { ValidationMessages } from '../../core/validation/messages';
import type { Sentences } from '../sentence';

export const validation: Sentences<ValidationMessages> = {
  'validation.title': '',
};
