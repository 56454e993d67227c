import type { ProfilesMessages } from '../../core/profiles/messages';
import type { Sentences } from '../sentence';

export const profiles: Sentences<ProfilesMessages> = {
  'profiles.mask.name': 'Masked-{role}-{book}',
  'profiles.mask.note':
    'A masked copy for sharing; the original is unchanged. The same customer or person has the same code name.',
  'profiles.mask.leftOut':
    'Columns that belong to no field were left out. Before sharing, save only the masked copy as a file of its own.',
  'profiles.card.name': 'Card-{name}',
  'profiles.card.title': '{name} ({id})',
  'profiles.card.facts': 'Facts',
  'profiles.card.orders': 'Orders',
  'profiles.card.orderCount': 'Orders',
  'profiles.card.amount': 'Total amount',
  'profiles.card.last': 'Last order',
  'profiles.card.products': 'Top products',
  'profiles.card.chain': 'Decision chain',
  'profiles.card.tags': 'Tags',
  'profiles.card.needs': 'Needs',
  'profiles.card.interactions': 'Latest interactions',
  'profiles.card.nothing': '(none yet)',
  'profiles.card.unknown':
    '“{name}” is not registered, so no card was made. Please check the number or name.',
  'profiles.gap.role': 'Nobody is known as {role}. Please add them to the contacts.',
  'profiles.gap.superior':
    '{superior}, whom {name} reports to, is not among the contacts. Please add or correct the name.',
  'profiles.gap.circle': 'The line of superiors of {name} runs in a circle. Please correct it.',
};
