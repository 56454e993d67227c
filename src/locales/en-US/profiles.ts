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
  'profiles.card.note':
    'As of {date}, scores as of {scoredOn}; {filled} of {wanted} entries of the registration filled. What is in italics is not settled.',
  'profiles.card.actions': 'Next steps',
  'profiles.card.tag': '{name}: {value}',
  'profiles.card.late': '{days} days late',
  'profiles.card.month': 'Month',
  'profiles.card.monthAmount': 'Amount (yuan)',
  'profiles.card.monthly': 'Amount by month (yuan)',
  'profiles.card.tooMany':
    'At most {limit} cards are made at a time; {left} customers were left out. Please choose fewer customers at a time.',
  'profiles.refused.noCustomer':
    'This row names no customer. Please select a row of a customer in the registration, orders or another book sheet.',
  'profiles.tile.recency': 'R {score}/{best}',
  'profiles.tile.frequency': 'F {score}/{best}',
  'profiles.tile.monetary': 'M {score}/{best}',
  'profiles.tile.recencyValue': 'bought {value} days ago',
  'profiles.tile.frequencyValue': '{value} orders',
  'profiles.tile.monetaryValue': '{value} yuan',
  'profiles.tile.churn': 'Churn risk',
  'profiles.tile.churnGap': 'Churn risk, buys every {gap} days',
  'profiles.journey.firstContact': 'First contact',
  'profiles.journey.firstOrder': 'First purchase',
  'profiles.journey.lastOrder': 'Latest purchase',
  'profiles.action.late': 'Deal with “{need}”: {days} days late',
  'profiles.action.silent': 'Call and ask why: no purchase for {days} days, usually one every {gap} days',
  'profiles.action.boughtOnce': 'Win a second purchase: bought only once, {days} days ago',
  'profiles.action.pressing': 'Deal with “{need}” soon: important and urgent',
  'profiles.action.opposed': 'Talk to {name} about their concerns: opposed so far',
  'profiles.action.roles': 'Find the {roles}: missing from the decision chain',
  'profiles.action.quiet': 'Arrange a call: the last interaction was on {date}, {days} days ago',
  'profiles.action.fill': 'Fill in {fields}: missing in the registration',
  'profiles.card.facts': 'Facts',
  'profiles.card.orders': 'Orders',
  'profiles.card.orderCount': 'Orders',
  'profiles.card.amount': 'Total amount',
  'profiles.card.last': 'Last order',
  'profiles.card.products': 'Top products',
  'profiles.card.chain': 'Decision chain',
  'profiles.card.tags': 'Tags',
  'profiles.card.needs': 'Needs',
  'profiles.card.interactions': 'Customer journey',
  'profiles.card.nothing': '(none yet)',
  'profiles.card.unknown':
    '“{name}” is not registered, so no card was made. Please check the number or name.',
  'profiles.gap.role': 'No {role} is known. Please add one to the contacts.',
  'profiles.gap.superior':
    '{superior}, whom {name} reports to, is not among the contacts. Please add or correct the name.',
  'profiles.gap.circle': 'The line of superiors of {name} runs in a circle. Please correct it.',
};
