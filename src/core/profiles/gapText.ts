import { message } from '../message';
import type { Message } from '../message';
import type { Gap } from './decisionChain';

/** What a gap means and what to do about it. */
export function gapText(gap: Gap): Message {
  if (gap.kind === 'role') return message('profiles.gap.role', { role: gap.role });
  if (gap.kind === 'superior')
    return message('profiles.gap.superior', { name: gap.name, superior: gap.superior });
  return message('profiles.gap.circle', { name: gap.name });
}
