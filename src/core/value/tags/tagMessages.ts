import type { Message } from '../../message';

/** Codes of computed tags and their evidence. */
export interface TagMessages {
  'value.tags.name': object;
  'value.tags.title': { readonly asOf: string };
  'value.tags.note': object;
  'value.tags.evidence.orders': {
    readonly from: string;
    readonly to: string;
    readonly orders: number;
    readonly amount: string;
  };
  'value.tags.evidence.gap': { readonly days: string; readonly orders: Message };
  'value.tags.evidence.repurchase': {
    readonly later: number;
    readonly orders: number;
    readonly share: string;
  };
  'value.tags.evidence.share': {
    readonly category: string;
    readonly share: string;
    readonly orders: Message;
  };
  'value.tags.evidence.scores': {
    readonly r: number;
    readonly f: number;
    readonly m: number;
    readonly recency: string;
    readonly frequency: string;
    readonly monetary: string;
  };
  'value.tags.evidence.silence': { readonly last: string; readonly days: number; readonly gap: string };
  'value.tags.evidence.alive': { readonly silence: Message; readonly alive: string };
  'value.tags.evidence.year': { readonly amount: string; readonly share: string };
}
