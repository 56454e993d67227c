import type { PrivacyMessages } from '../../core/privacy/messages';
import type { Sentences } from '../sentence';

export const privacy: Sentences<PrivacyMessages> = {
  'privacy.mask.name': '脱敏-{role}-{book}',
  'privacy.mask.note': '脱敏副本；原表没有改动。相同的客户、人员用相同的代号，没有口令推不回原名。',
  'privacy.mask.leftOut':
    '不属于任何字段的列没有放进副本。需要时请先在首页点那张表，指定列的含义，再做一次。',
};
