import type { Bilingual, Message } from '../message';

type Words = string | Bilingual | Message;

/** Codes of the sentences the profiles room speaks, each with the parameters it fills in. */
export interface ProfilesMessages {
  'profiles.card.name': { readonly name: string };
  'profiles.card.title': { readonly name: string; readonly id: string };
  'profiles.card.note': {
    readonly date: string;
    readonly scoredOn: string;
    readonly filled: number;
    readonly wanted: number;
  };
  'profiles.card.actions': object;
  'profiles.card.tag': { readonly name: Words; readonly value: Words };
  'profiles.card.late': { readonly days: number };
  'profiles.card.month': object;
  'profiles.card.monthAmount': object;
  'profiles.card.monthly': object;
  'profiles.card.tooMany': { readonly left: number; readonly limit: number };
  'profiles.refused.noCustomer': object;
  'profiles.tile.recency': { readonly score: number; readonly best: number };
  'profiles.tile.frequency': { readonly score: number; readonly best: number };
  'profiles.tile.monetary': { readonly score: number; readonly best: number };
  'profiles.tile.recencyValue': { readonly value: number };
  'profiles.tile.frequencyValue': { readonly value: number };
  'profiles.tile.monetaryValue': { readonly value: number };
  'profiles.tile.churn': object;
  'profiles.tile.churnGap': { readonly gap: number };
  'profiles.journey.firstContact': object;
  'profiles.journey.firstOrder': object;
  'profiles.journey.lastOrder': object;
  'profiles.action.late': { readonly need: string; readonly days: number };
  'profiles.action.silent': { readonly days: number; readonly gap: number };
  'profiles.action.boughtOnce': { readonly days: number };
  'profiles.action.pressing': { readonly need: string };
  'profiles.action.opposed': { readonly name: string };
  'profiles.action.roles': { readonly roles: Bilingual };
  'profiles.action.quiet': { readonly days: number; readonly date: string };
  'profiles.action.fill': { readonly fields: Bilingual };
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
  'profiles.gap.role': { readonly role: Bilingual };
  'profiles.gap.superior': { readonly name: string; readonly superior: string };
  'profiles.gap.circle': { readonly name: string };
}
