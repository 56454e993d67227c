import type { ProfilesMessages } from '../../core/profiles/messages';
import type { Sentences } from '../sentence';

export const profiles: Sentences<ProfilesMessages> = {
  'profiles.card.name': 'Card-{name}',
  'profiles.card.title': '{name} ({id})',
  'profiles.card.note':
    'As of {date}, scores as of {scoredOn}; {filled} of {wanted} entries of the registration filled. What is in italics is not settled.',
  'profiles.card.actions': 'Next steps',
  'profiles.card.tag': '{name}: {value}',
  'profiles.card.late': '{days} {days:day|days} late',
  'profiles.card.month': 'Month',
  'profiles.card.monthAmount': 'Amount (yuan)',
  'profiles.card.monthly': 'Amount by month (yuan)',
  'profiles.refused.noCustomer':
    'This row names no customer. Please select a row of a customer in the registration, orders or another book sheet.',
  'profiles.tile.recency': 'R {score}/{best}',
  'profiles.tile.frequency': 'F {score}/{best}',
  'profiles.tile.monetary': 'M {score}/{best}',
  'profiles.tile.recencyValue': 'bought {value} {value:day|days} ago',
  'profiles.tile.frequencyValue': '{value} {value:order|orders}',
  'profiles.tile.monetaryValue': '{value} yuan',
  'profiles.tile.churn': 'Churn risk',
  'profiles.tile.churnGap': 'Churn risk, buys every {gap} {gap:day|days}',
  'profiles.lifetime.model':
    'Next {months} {months:month|months}: {orders} {orders:purchase|purchases}, {value} yuan expected; {alive}% likely still a customer (BG/NBD model)',
  'profiles.lifetime.once':
    'Next {months} months: about {orders} purchases worth {value} yuan (BG/NBD model, which cannot tell whether somebody who bought once will return)',
  'profiles.lifetime.historical':
    'Next {months} {months:month|months}: {value} yuan expected (too little data for a model; last year taken to go on)',
  'profiles.refused.manyCards':
    'These are {count} {count:customer|customers}, more than {limit}. If you want a card for each, choose “Make them all anyway”.',
  'profiles.persona.name': 'Persona-{group}',
  'profiles.persona.note':
    '{members} {members:customer|customers} of {all}. In brackets: customers with the value / customers it is known of. Fill in “Yours”; it is kept when the sheet is remade.',
  'profiles.persona.few':
    'The group has only {members} {members:customer|customers}, fewer than {least}: typical values speak for them alone, and nothing is compared. Please choose a larger group.',
  'profiles.persona.everybody': 'All customers',
  'profiles.persona.field': 'Field',
  'profiles.persona.data': 'From the data',
  'profiles.persona.own': 'Yours',
  'profiles.persona.own.note': 'What no data say. Kept when the sheet is remade.',
  'profiles.persona.trait': 'Trait',
  'profiles.persona.value': 'Value',
  'profiles.persona.share': 'Share here',
  'profiles.persona.counts': 'Customers',
  'profiles.persona.shareOfAll': 'Share of all',
  'profiles.persona.lift': 'Lift',
  'profiles.persona.lift.note':
    'Share here ÷ share of all customers; only differences of at least 5 customers that chance hardly makes.',
  'profiles.persona.typical': '{value} ({count}/{known})',
  'profiles.persona.and': '{first}, {second}',
  'profiles.refused.segment': 'There is no segment “{segment}”. See the Segments page for those there are.',
  'profiles.journey.firstContact': 'First contact',
  'profiles.journey.firstOrder': 'First purchase',
  'profiles.journey.lastOrder': 'Latest purchase',
  'profiles.action.late': 'Deal with “{need}”: {days} {days:day|days} late',
  'profiles.action.silent':
    'Call and ask why: no purchase for {days} {days:day|days}, usually one every {gap} {gap:day|days}',
  'profiles.action.boughtOnce': 'Win a second purchase: bought only once, {days} {days:day|days} ago',
  'profiles.action.pressing': 'Deal with “{need}” soon: important and urgent',
  'profiles.action.opposed': 'Talk to {name} about their concerns: opposed so far',
  'profiles.action.roles': 'Find the {roles}: missing from the decision chain',
  'profiles.action.quiet': 'Arrange a call: the last interaction was on {date}, {days} {days:day|days} ago',
  'profiles.action.fill': 'Fill in {fields}: missing in the registration',
  'profiles.card.facts': 'Facts',
  'profiles.card.orderCount': 'Orders',
  'profiles.card.amount': 'Total amount',
  'profiles.card.last': 'Last order',
  'profiles.card.products': 'Top products',
  'profiles.card.chain': 'Decision chain',
  'profiles.card.tags': 'Tags',
  'profiles.card.needs': 'Needs',
  'profiles.card.interactions': 'Customer journey',
  'profiles.card.nothing': '(none yet)',
  'profiles.card.more': '{count} more in the book sheets',
  'profiles.card.unknown':
    '“{name}” is not registered, so no card was made. Please check the number or name.',
  'profiles.gap.role': 'No {role} is known. Please add one to the contacts.',
  'profiles.gap.superior':
    '{superior}, whom {name} reports to, is not among the contacts. Please add or correct the name.',
  'profiles.gap.self': '{name} is entered as their own superior. Enter the real one, or leave it empty.',
  'profiles.gap.circle': 'The line of superiors of {name} runs in a circle. Please correct it.',
};
