import type { Bilingual } from '../message';

/** Codes of the sentences the profiles room speaks, each with the parameters it fills in. */
export interface ProfilesMessages {
  'profiles.mask.name': { readonly book: Bilingual; readonly role: Bilingual };
  'profiles.mask.note': object;
  'profiles.mask.leftOut': object;
  'profiles.card.name': { readonly name: string };
  'profiles.card.title': { readonly name: string; readonly id: string };
  'profiles.card.facts': object;
  'profiles.card.orders': object;
  'profiles.card.orderCount': object;
  'profiles.card.amount': object;
  'profiles.card.last': object;
  'profiles.card.products': object;
  'profiles.card.chain': object;
  'profiles.card.tags': object;
  'profiles.card.needs': object;
  'profiles.card.interactions': object;
  'profiles.card.nothing': object;
  'profiles.card.unknown': { readonly name: string };
  'profiles.gap.role': { readonly role: string };
  'profiles.gap.superior': { readonly name: string; readonly superior: string };
  'profiles.gap.circle': { readonly name: string };
}
