import type { RuleSentences } from '../../core/validation/messages';
import type { Sentences } from '../sentence';

/** What to do: take the suggestion, or what the sentence says where there is none. */
const advice = (suggestion: string, otherwise: string) =>
  suggestion === '' ? otherwise : `Suggested: “${suggestion}”.`;

/** What every rule says of a cell, and what to do about it. */
export const validationRules: Sentences<RuleSentences> = {
  'rule.missing.required': '{field} is required and empty here. Please fill it in.',
  'rule.missing.recommended': '{field} is worth filling in: segments and profiles use it.',
  'rule.missing.oneOf': 'At least one of {fields} is needed; this row has none. Please fill in one.',
  'rule.missing.column':
    'The sheet has no column for {field}. Add one, or say on the Convert page which column it is.',
  'rule.missing.placeholder':
    '“{value}” in {field} only fills the cell. Enter the real value, or leave it empty.',
  'rule.missing.needSoon':
    'No need is recorded for {customer} yet. Add one to the needs sheet within 30 days of the first contact.',
  'rule.missing.need':
    '{customer} was first met over 30 days ago and has no need on the needs sheet. Record at least one.',
  'rule.clean': '{field} “{value}” can be written as “{suggestion}”; the meaning stays.',
  'rule.list.word': ({ field, value, suggestion }) =>
    `“${value}” is not a value of ${field}. ${advice(suggestion, 'Choose one of the list.')}`,
  'rule.list.typo': ({ field, value, suggestion }) =>
    `“${value}” in ${field} looks misspelt. ${advice(suggestion, 'Choose one of the list.')}`,
  'rule.list.unknown': '{field} has no value “{value}”. Choose from the list, or add it under Fields.',
  'rule.industry.word': ({ value, suggestion }) =>
    `“${value}” is an everyday word, not a name of GB/T 4754. ${advice(suggestion, 'Choose one of the candidates.')}`,
  'rule.industry.typo': ({ value, suggestion }) =>
    `Industry “${value}” looks misspelt. ${advice(suggestion, 'Choose one of the candidates.')}`,
  'rule.industry.retired': ({ value, suggestion }) =>
    `“${value}” is a name of an earlier edition of GB/T 4754. ${advice(suggestion, 'Choose one of the candidates.')}`,
  'rule.industry.ambiguous': ({ value, suggestion }) =>
    `Industry “${value}” may mean several classes, or its code and name disagree. ${advice(suggestion, 'Choose one of the candidates.')}`,
  'rule.industry.unknown': '“{value}” is not in GB/T 4754-2017. Enter a standard name or code.',
  'rule.region.level': ({ value, suggestion }) =>
    `“${value}” is a county or an address; the region goes down to the city only. ${advice(suggestion, 'Write province and city.')}`,
  'rule.region.retired': ({ value, suggestion }) =>
    `“${value}” has been abolished or renamed. ${advice(suggestion, 'Choose its present name from the candidates.')}`,
  'rule.region.macro': ({ value, suggestion }) =>
    `The parts of “${value}” do not belong together. ${advice(suggestion, 'Check and choose one of the candidates.')}`,
  'rule.region.typo': ({ value, suggestion }) =>
    `Place “${value}” looks misspelt or is a nickname. ${advice(suggestion, 'Choose one of the candidates.')}`,
  'rule.region.ambiguous':
    'Several places are called “{value}”. Add the province, or choose one of the candidates.',
  'rule.region.incomplete': '“{value}” is too coarse: the region needs province and city.',
  'rule.region.unknown': '“{value}” is no province or city (postcodes do not do). Enter the names.',
  'rule.size.noBand': ({ value, suggestion }) =>
    `Size “${value}” crosses two bands or lies on a bound. ${advice(suggestion, 'Choose a band.')}`,
  'rule.size.classWord': '“{value}” is a size class, not a band. Enter the band of employees or revenue.',
  'rule.size.both': 'Size states employees and revenue ({value}); one is enough, both are accepted.',
  'rule.size.unknown':
    'Size “{value}” cannot be read. Enter a band from the list, or the number of employees.',
  'rule.uscc.length': 'A credit code has 18 characters; this has {length}. Check it against the licence.',
  'rule.uscc.format':
    '“{value}” has characters or a beginning no credit code has. Check it against the licence.',
  'rule.uscc.check':
    'The check character of “{value}” is wrong: a character was mistyped. Check the licence; you may keep it.',
  'rule.uscc.misread': ({ value, suggestion }) =>
    `Credit codes never use I, O, S, V, Z; “${value}” does. ${advice(suggestion, 'Check it against the licence.')}`,
  'rule.uscc.organisation':
    'Positions 9–17 of “{value}” fail their own check; a few real codes do. Please verify.',
  'rule.uscc.older':
    '“{value}” is a registration, tax or organisation number of before 2015. Enter the 18-character code.',
  'rule.uscc.repeated':
    'Credit code “{value}” also stands in row {rows} under another name. Check whether they are one.',
  'rule.id.repeated':
    'Customer number “{value}” also stands in row {rows}. Numbers must be unique: change one.',
  'rule.id.pattern': 'Customer number “{value}” differs in form from the others ({pattern}). Please check.',
  'rule.phone.length': ({ value, suggestion }) =>
    `Phone “${value}” has the wrong number of digits. ${advice(suggestion, 'Check and correct it.')}`,
  'rule.phone.lostZero': ({ value, suggestion }) =>
    `Landline “${value}” lost its leading 0 in Excel. ${advice(suggestion, 'Put the 0 back.')}`,
  'rule.phone.noAreaCode': 'Landline “{value}” has no area code. Add it, as in 0512-61234567.',
  'rule.phone.format': ({ value, suggestion }) =>
    `“${value}” is no telephone number. ${advice(suggestion, 'Correct it; foreign numbers go to the remarks.')}`,
  'rule.phone.shared':
    '{customers} {customers:customer|customers} {customers:shares|share} phone {value}: a switchboard or an agent. Add a direct number.',
  'rule.email.format': ({ value, suggestion }) =>
    `“${value}” is no valid e-mail address. ${advice(suggestion, 'Correct it.')}`,
  'rule.email.typo': ({ value, suggestion }) =>
    `The domain of “${value}” looks misspelt. ${advice(suggestion, 'Correct it.')}`,
  'rule.contact.fake': '“{value}” is a test or made-up contact. Enter a real one.',
  'rule.person.titleOnly': '“{value}” is only a form of address. Enter the full name once you know it.',
  'rule.date.unreadable': '“{value}” in {field} is no date. Write it like 2024-03-15.',
  'rule.date.incomplete': '“{value}” in {field} lacks a year or day. Write it like 2024-03-15.',
  'rule.date.impossible': ({ value, suggestion }) =>
    `The calendar has no “${value}”. ${advice(suggestion, 'Correct it.')}`,
  'rule.date.ambiguous': ({ field, value, suggestion }) =>
    `“${value}” in ${field} can be read as different dates. ${advice(suggestion, 'Choose a candidate or write it in full.')}`,
  'rule.date.future': '{field} is {value}, after today. Please correct it.',
  'rule.date.early': '{field} is {value}, before 1990: most likely a slip. Please correct it.',
  'rule.date.dueBeforeRaised': '{field} {value} is before {raised}, when it was raised. Check both dates.',
  'rule.date.contactAfterOrder':
    '{field} {value} is after the customer’s first order on {order}. Please check.',
  'rule.date.shifted':
    '{count} {count:date|dates} of {field} lie in the future and fit when 1,462 days are taken off: they may come from the 1904 date system.',
  'rule.number.unreadable': '“{value}” in {field} cannot be read. Write it as the field asks.',
  'rule.number.vague': ({ field, value, suggestion }) =>
    `“${value}” in ${field} is an estimate or a range. ${advice(suggestion, 'Enter one number.')}`,
  'rule.number.ambiguous': ({ field, value, suggestion }) =>
    `“${value}” in ${field} can be read in several ways. ${advice(suggestion, 'Write it plainly.')}`,
  'rule.number.range': '“{value}” in {field} is outside what can be. Please correct it.',
  'rule.number.currency': '“{value}” in {field} is in a foreign currency. Convert it to yuan.',
  'rule.number.negativeQuantity': '{field} is {value}, yet the amount is no return. Check the sign.',
  'rule.number.outlier':
    'Amount “{value}” is far above the usual (about {usual} yuan). Check for extra digits.',
  'rule.reference.unknownCustomer': ({ value, suggestion }) =>
    `“${value}” is not on the registration sheet. ${advice(suggestion, 'Register the customer, or use the registered name.')}`,
  'rule.reference.nameVariant': '“{value}” should be the registered “{suggestion}”. Use one name.',
  'rule.reference.nameMismatch': 'Number {id} is registered as “{suggestion}”, not “{value}”. Check both.',
  'rule.reference.superior':
    'Superior “{value}” is none of the customer’s contacts. Add the person, or correct the name.',
  'rule.reference.noOrders': '{customer} has no orders yet and takes no part in RFM.',
  'rule.name.form': ({ value, suggestion }) =>
    `“${value}” lacks an organisation form and is no full name. ${advice(suggestion, 'Complete it as on the licence.')}`,
  'rule.need.priority':
    '{field} says {value}, but importance {importance} and urgency {urgency} make {suggestion}. Change the one or the other.',
  'rule.tag.unknown': ({ value, suggestion }) =>
    `“${value}” is not in the tag dictionary. ${advice(suggestion, 'Use one that is, or add it first.')}`,
  'rule.tag.value': ({ tag, value, suggestion }) =>
    `Tag ${tag} has no value “${value}”. ${advice(suggestion, 'Choose one of the candidates.')}`,
  'rule.tag.conflict': 'Tag {tag} takes one value; row {rows} says another. Keep one.',
  'rule.tag.noEvidence': 'Tag {tag} ({value}) states no evidence. Say which talk or record it comes from.',
  'rule.tag.singleSignal': 'Tag {tag} rests on a single signal, “{value}”. Find more before concluding.',
  'rule.tag.stale': 'Tag {tag} says “{value}”; the data now give “{suggestion}”. Update it.',
  'rule.tag.contradicted':
    'Tag {tag} was set to “{value}” by hand; the data give “{suggestion}”. Please check.',
  'rule.time.checkDue':
    '{field} is {value}, {days} {days:day|days} ago: more than a quarter. Check the row and renew the date.',
  'rule.time.tagOld': 'This tag was confirmed {days} {days:day|days} ago ({value}). Review it.',
  'rule.time.overdue': 'Planned for {value}, {days} {days:day|days} overdue. Follow up or set a new date.',
  'rule.privacy.sensitive':
    '{field} is sensitive personal data. Delete the column unless needed, with separate consent and restricted access.',
  'rule.privacy.idNumber':
    '{field} holds identity numbers. Make sure they are needed, and share a masked copy only.',
  'rule.privacy.purpose':
    '{field} should not be collected without a purpose. State it, or delete the column.',
  'rule.privacy.noConsent': '{sheet} holds personal contacts but no consent column. Add one and fill it in.',
  'rule.damage.rounded':
    '“{value}” in {field} has over 15 digits; Excel rounded the last ones away. Enter it again as text.',
  'rule.damage.scientific': '“{value}” in {field} was cut to scientific notation. Enter it again as text.',
  'rule.damage.formula': ({ field, value, suggestion }) =>
    `The text of ${field} was computed as a formula, giving “${value}”. ${advice(suggestion, 'Enter it again as text.')}`,
  'rule.damage.error': '{field} holds the error {value}. Mend the formula or enter the value.',
  'rule.damage.merged':
    '{field} merges {rows} {rows:row|rows}; only the first has the value. Unmerge and fill in the others.',
  'rule.damage.hidden': ({ rows, columns }) =>
    `The sheet hides data (${[rows && `rows ${rows}`, columns && `columns ${columns}`].filter(Boolean).join(', ')}); they were checked too. Unhide them to look.`,
  'rule.damage.mixed':
    '{field} also holds cells of kind {kinds}: perhaps pasted into the wrong column. Check them.',
  'rule.reference.namesakes':
    'Several registered customers are called “{value}”. Add the customer number, or merge them first.',
  'rule.name.digits':
    'Company names are written in Chinese characters: “{value}” is registered as “{suggestion}”. Check the licence.',
  'rule.name.remark':
    '“{value}” carries a remark; the name is “{suggestion}”. Put the remark in its own column.',
  'rule.name.twin':
    '“{value}” and “{suggestion}” in row {row} of the register look like one customer. Use one name, or merge them under Duplicates.',
  'rule.size.disagrees':
    'Size says “{value}”; industry and figures make it {derived} (statistical size classes of 2017). Please check.',
};
