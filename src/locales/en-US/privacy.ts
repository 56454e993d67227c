import type { PrivacyMessages } from '../../core/privacy/messages';
import type { Sentences } from '../sentence';

export const privacy: Sentences<PrivacyMessages> = {
  'privacy.mask.name': 'Masked-{role}-{book}',
  'privacy.mask.note':
    'A masked copy; the original is unchanged. The same customer or person has the same code, which cannot be traced back without the passphrase.',
  'privacy.mask.leftOut':
    'Columns that belong to no field were left out. To include one, say what it means on the start page and mask again.',
};
