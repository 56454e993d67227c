import type { Bilingual } from '../message';

/** Codes of the sentences the privacy room speaks, each with the parameters it fills in. */
export interface PrivacyMessages {
  'privacy.mask.name': { readonly book: Bilingual; readonly role: Bilingual };
  'privacy.mask.note': object;
  'privacy.mask.leftOut': object;
  'privacy.consent.name': object;
  'privacy.consent.note': object;
  'privacy.consent.noColumn': object;
  'privacy.consent.action': object;
  'privacy.consent.ask': object;
  'privacy.consent.erase': object;
  'privacy.consent.renew': object;
  'privacy.consent.since': object;
  'privacy.consent.inSegments': { readonly count: number };
  'privacy.consent.followUp': object;
  'privacy.erase.cause': object;
  'privacy.erase.unknown': { readonly name: string };
  'privacy.erase.several': { readonly name: string; readonly count: number };
  'privacy.erase.twins': { readonly ids: string };
  'privacy.erase.noPerson': { readonly person: string };
  'privacy.erase.protected': { readonly sheet: string };
  'privacy.erase.sheetName': { readonly sheet: string };
  'privacy.log.name': object;
  'privacy.log.note': object;
}
