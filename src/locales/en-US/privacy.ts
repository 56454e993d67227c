import type { PrivacyMessages } from '../../core/privacy/messages';
import type { Sentences } from '../sentence';

export const privacy: Sentences<PrivacyMessages> = {
  'privacy.mask.name': 'Masked-{role}-{book}',
  'privacy.mask.note':
    'A masked copy; the original is unchanged. The same customer or person has the same code, which cannot be traced back without the passphrase.',
  'privacy.mask.leftOut':
    'Columns that belong to no field were left out. To include one, say what it means on the start page and mask again.',
  'privacy.erase.cause': 'Personal data erased on request',
  'privacy.erase.unknown': 'Nobody is registered as “{name}”. Check the number or name.',
  'privacy.erase.several':
    '{count} {count:customer|customers} {count:is|are} called “{name}”. Use the customer number instead.',
  'privacy.erase.twins':
    'Others are registered under the same name ({ids}); their rows, and what both have, stay. If it is one customer registered twice, merge them under Duplicates first or erase these numbers as well.',
  'privacy.erase.noPerson':
    'Neither the registration nor the contacts of this customer have “{person}”. Check the name.',
  'privacy.erase.protected':
    'The sheet “{sheet}” is protected, so its data cannot be erased. Unprotect the sheet and try again.',
  'privacy.erase.sheetName':
    'The name of the sheet “{sheet}” still holds what is to be erased. Please rename it yourself.',
  'privacy.log.name': 'Erasures',
  'privacy.log.note': 'When, at whose request and how much was erased; never whose data it was.',
  'privacy.consent.name': 'Consents',
  'privacy.consent.note':
    'Customers listed here have a contact person, phone or e-mail on file without consent. Notes stay when the sheet is remade.',
  'privacy.consent.noColumn':
    'The registration has no Consent column, so everybody counts as not asked. Add the column and fill in Yes, No or the date of consent.',
  'privacy.consent.action': 'Suggested',
  'privacy.consent.ask': 'Ask for consent and enter the date in the Consent column of the registration',
  'privacy.consent.erase': 'Consent refused: stop using the data and erase it under Masking and privacy',
  'privacy.consent.renew':
    'Consent expired: ask again and enter the new date in the Consent column of the registration',
  'privacy.consent.since': 'Consent date',
  'privacy.consent.inSegments':
    '{count} {count:customer|customers} on the segment sheets refused the use of personal data, or the consent has expired. Before contacting them or sending the lists, see who they are under Masking and privacy → Consent.',
  'privacy.consent.followUp': 'Follow-up notes',
};
