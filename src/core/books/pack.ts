import type { Bilingual } from '../message';

/** Whose customers the book sheets hold: organisations, persons, shops, factories. */
export const packIds = ['b2b', 'b2c', 'retail', 'manufacturing'] as const;
export type PackId = (typeof packIds)[number];

export const packTitles: Readonly<Record<PackId, Bilingual>> = {
  b2b: { zh: '企业客户', en: 'Business customers' },
  b2c: { zh: '个人客户', en: 'Individual customers' },
  retail: { zh: '零售客户', en: 'Retail customers' },
  manufacturing: { zh: '制造业客户', en: 'Manufacturing customers' },
};

/** Packs whose customers are organisations. */
export const organisationPacks: readonly PackId[] = ['b2b', 'retail', 'manufacturing'];
