import { lists } from '../books';
import { message } from '../message';
import type { Bilingual, Message } from '../message';
import type { Gap } from './decisionChain';

/** What a gap means and what to do about it. */
export function gapText(gap: Gap): Message {
  if (gap.kind === 'role') return message('profiles.gap.role', { role: roleName(gap.role) });
  if (gap.kind === 'superior')
    return message('profiles.gap.superior', { name: gap.name, superior: gap.superior });
  return message(`profiles.gap.${gap.kind}`, { name: gap.name });
}

/** A decision role in both languages, from its canonical value. */
export function roleName(role: string): Bilingual {
  const known = lists.get('decisionRole')?.values.find(({ value }) => value.zh === role);
  return known?.value ?? { zh: role, en: role };
}
