import type { CadenceMessages } from '../../core/cadence/messages';
import type { Sentences } from '../sentence';

export const cadence: Sentences<CadenceMessages> = {
  'cadence.quarterly.name': 'Quarterly check',
  'cadence.quarterly.note':
    'As of {date}, {count} {count:customer|customers} {count:has|have} not been checked for over 90 days. Enter Yes or the day under Done, then write it back under Checks and reviews in the pane.',
  'cadence.monthly.name': 'Monthly review',
  'cadence.monthly.note':
    'As of {date}, {count} {count:line|lines}: tags not confirmed for over 31 days, and needs not met that are late, due within 31 days, changed, or not updated for 31 days. Enter Yes or the day under Done, then write it back under Checks and reviews in the pane.',
  'cadence.column.days': 'Days',
  'cadence.column.why': 'Why',
  'cadence.column.reviewWhy': 'Why',
  'cadence.column.kind': 'Kind',
  'cadence.column.what': 'What',
  'cadence.column.since': 'Date',
  'cadence.column.remarks': 'Remarks',
  'cadence.why.new': 'New: {why}',
  'cadence.why.never': 'Never checked',
  'cadence.why.days': 'Not checked for {days} {days:day|days}',
  'cadence.why.needs': '{checked}; {count} {count:need|needs} not updated for 90 days',
  'cadence.why.unconfirmed': 'Never confirmed',
  'cadence.why.unconfirmedFor': 'Not confirmed for {days} {days:day|days}',
  'cadence.why.late': '{days} {days:day|days} late',
  'cadence.why.due': 'Due in {days} {days:day|days}',
  'cadence.why.dueToday': 'Due today',
  'cadence.why.changed': 'The need has changed',
  'cadence.why.notUpdated': 'Never updated',
  'cadence.why.notUpdatedFor': 'Not updated for {days} {days:day|days}',
  'cadence.kind.tag': 'Tag',
  'cadence.kind.need': 'Need',
  'cadence.tag': '{tag}: {value}',
  'cadence.done.note':
    'Yes, a tick, or the day it was done; without a day, that of writing back counts. Kept when the sheet is remade.',
  'cadence.cause': 'Checked',
  'cadence.noColumn':
    '“{sheet}” has no column {field}, so done marks cannot be written back. Add the column and try again.',
  'cadence.confirmation.name': 'Confirm-{name}',
  'cadence.confirmation.title': '{name}: please confirm our record',
  'cadence.confirmation.note':
    'Please fill in the yellow cells: Yes where it is right, the correction where it is not. Code {code} (please leave it)',
  'cadence.confirmation.thanks': 'Please send the sheet back when done. Thank you!',
  'cadence.confirmation.unknown': 'Nobody is registered as “{name}”. Check the number or name.',
  'cadence.confirmation.send':
    'To send this sheet alone: right-click its tab → Move or Copy → new book, tick “Create a copy”. When it comes back, copy it into this workbook and choose “Read answers”.',
  'cadence.confirmation.many':
    'At most {limit} confirmation sheets are made at once; {count} customers are selected. Please select fewer.',
  'cadence.confirmations.before':
    '{count} confirmation {count:sheet was|sheets were} taken over before and not read again. What a customer changes is read.',
  'cadence.confirmations.code':
    '{sheet} looks like a confirmation sheet, but its code was changed or removed, so nobody knows whose it is. Restore the code from the sheet you sent and try again.',
  'cadence.confirmations.other':
    '{sheet} was sent to {name} but filled in as {other}. Nothing was taken from it; please ask the customer.',
  'cadence.confirmations.line':
    '{sheet}: the line {label} says {said} and matches no field of the registration. Enter it by hand if you need it.',
  'cadence.confirmations.changedSince':
    '{sheet} confirms that {field} is {ours}, but the registration says {now} by now. Please find out which is right.',
  'cadence.confirmations.disputed':
    '{sheets} correct {field} in row {row} differently; neither was used. Find out which is right and keep that sheet only.',
  'cadence.confirmations.none':
    'No confirmation sheet has been filled in. Copy the returned sheet into this workbook (right-click its tab → Move or Copy) and try again.',
  'cadence.confirmations.unknown':
    'The customer number {id} on “{sheet}” is not registered; the sheet was not read.',
  'cadence.confirmations.noCheckDay':
    '{sheet} has no column for the day of the last check, so these customers stay in the quarterly queue. Add the column and read again.',
  'cadence.confirmations.noCell':
    'The customer corrects “{field}” to “{value}”, but the registration has no column of its own for it. Please change it by hand.',
  'cadence.confirmations.cause': 'Confirmed by the customer',
  'cadence.questionnaire.none':
    'No questionnaire was found. It needs a column Customer no. or Customer name, and columns headed like tags.',
  'cadence.questionnaire.unknown':
    '{count} {count:answer|answers} {count:names|name} nobody who is registered; not compared ({rows}). Add the customer numbers.',
  'cadence.questionnaire.repeated':
    '{count} {count:answer was|answers were} replaced by a later one of the same customer: only the last counts.',
  'cadence.questionnaire.name': 'Tag sample check',
  'cadence.questionnaire.note':
    'What customers say themselves against their tags: review tags that agree least first. The interval is the 95% confidence interval of the sample.',
  'cadence.questionnaire.compared': 'Compared',
  'cadence.questionnaire.agreed': 'Agreeing',
  'cadence.questionnaire.rate': 'Agreement',
  'cadence.questionnaire.low': 'Interval from',
  'cadence.questionnaire.high': 'to',
  'cadence.questionnaire.tagged': 'Tag',
  'cadence.questionnaire.answered': 'Answer',
};
