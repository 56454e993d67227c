import type { IntakeMessages } from '../../core/intake/messages';
import type { Sentences } from '../sentence';

export const intake: Sentences<IntakeMessages> = {
  'intake.title': '',
};
