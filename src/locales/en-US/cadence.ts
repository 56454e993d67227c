import type { CadenceMessages } from '../../core/cadence/messages';
import type { Sentences } from '../sentence';

export const cadence: Sentences<CadenceMessages> = {
  'cadence.quarterly.name': 'Quarterly check',
  'cadence.quarterly.note':
    'As of {date}, {count} customers have not been checked for over 90 days. Enter Yes or the day under Done, then write it back under Checks and reviews in the pane.',
  'cadence.monthly.name': 'Monthly review',
  'cadence.monthly.note':
    'As of {date}, {count} lines: tags not confirmed for over 31 days and needs past their date. Enter Yes or the day under Done.',
  'cadence.column.days': 'Days',
  'cadence.column.why': 'Why',
  'cadence.column.kind': 'Kind',
  'cadence.column.what': 'What',
  'cadence.column.since': 'Date',
  'cadence.column.remarks': 'Remarks',
  'cadence.why.never': 'Never checked',
  'cadence.why.days': 'Not checked for {days} days',
  'cadence.why.needs': '{checked}; {count} needs not updated for 90 days',
  'cadence.tag': '{tag}: {value}',
  'cadence.done.note': 'Yes, a tick, or the day it was done. Kept when the sheet is remade.',
  'cadence.cause': 'Checked',
  'cadence.noColumn':
    'The registration has no Last checked column, so done marks cannot be written back. Add the column and try again.',
};
