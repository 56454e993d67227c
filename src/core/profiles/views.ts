import type { Bilingual } from '../message';

/** Departments that look at a card. */
export const viewIds = ['sales', 'marketing', 'support', 'product'] as const;
export type ViewId = (typeof viewIds)[number];

/** Parts of a card below its scores. */
export type CardPart = 'actions' | 'tags' | 'chain' | 'needs' | 'orders' | 'journey' | 'facts';

/** What a department sees first: the order of the parts, and the fields of the registration that lead the facts. */
export interface CardView {
  readonly name: Bilingual;
  readonly parts: readonly CardPart[];
  readonly facts: readonly string[];
}

export const views: Readonly<Record<ViewId, CardView>> = {
  sales: {
    name: { zh: '销售', en: 'Sales' },
    parts: ['actions', 'tags', 'chain', 'needs', 'orders', 'journey', 'facts'],
    facts: ['contact', 'position', 'phone', 'email', 'renewalOn'],
  },
  marketing: {
    name: { zh: '市场', en: 'Marketing' },
    parts: ['tags', 'facts', 'orders', 'journey', 'needs', 'actions', 'chain'],
    facts: [
      'industry',
      'size',
      'region',
      'city',
      'channel',
      'source',
      'consent',
      'infoSource',
      'contentFormat',
    ],
  },
  support: {
    name: { zh: '客服', en: 'Support' },
    parts: ['needs', 'journey', 'actions', 'facts', 'orders', 'tags', 'chain'],
    facts: ['contact', 'phone', 'email', 'preferredContact', 'sla', 'warrantyUntil', 'owner'],
  },
  product: {
    name: { zh: '产品', en: 'Product' },
    parts: ['needs', 'orders', 'tags', 'facts', 'journey', 'chain', 'actions'],
    facts: ['industry', 'business', 'size', 'painPoints', 'goals'],
  },
};
