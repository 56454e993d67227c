import type { Bilingual } from '../message';

/** Codes of the sentences the privacy room speaks, each with the parameters it fills in. */
export interface PrivacyMessages {
  'privacy.mask.name': { readonly book: Bilingual; readonly role: Bilingual };
  'privacy.mask.note': object;
  'privacy.mask.leftOut': object;
}
