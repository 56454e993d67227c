import type { ProfilesMessages } from '../../core/profiles/messages';
import type { Sentences } from '../sentence';

export const profiles: Sentences<ProfilesMessages> = {
  'profiles.mask.name': 'Masked-{role}-{book}',
  'profiles.mask.note':
    'A masked copy for sharing; the original is unchanged. The same customer or person has the same code name.',
  'profiles.mask.leftOut':
    'Columns that belong to no field were left out. Before sharing, save only the masked copy as a file of its own.',
};
