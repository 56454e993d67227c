import type { ProfilesMessages } from '../../core/profiles/messages';
import type { Sentences } from '../sentence';

export const profiles: Sentences<ProfilesMessages> = {
  'profiles.mask.name': '脱敏-{role}-{book}',
  'profiles.mask.note': '脱敏副本，可对外分享；原表没有改动。相同的客户、人员用相同的代号。',
  'profiles.mask.leftOut': '不属于任何字段的列没有放进副本。分享前请另存为新文件，只保留脱敏副本。',
};
