import type { Bilingual } from '../message';

/** Codes of the sentences the profiles room speaks, each with the parameters it fills in. */
export interface ProfilesMessages {
  'profiles.mask.name': { readonly book: Bilingual; readonly role: Bilingual };
  'profiles.mask.note': object;
  'profiles.mask.leftOut': object;
}
