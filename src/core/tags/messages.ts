import type { Bilingual } from '../message';

/** Codes of 标签总览 and what it writes back. */
export interface TagsMessages {
  'tags.overview.name': object;
  'tags.overview.title': object;
  'tags.overview.note': object;
  'tags.edit.overview': { readonly tag: Bilingual; readonly customer: string };
  'tags.edit.computed': { readonly tag: Bilingual; readonly customer: string };
  'tags.edit.added': object;
  'tags.edit.removed': object;
  'tags.refused.pending': { readonly count: number };
  'tags.refused.noOverview': object;
  'tags.refused.noList': object;
  'tags.note.conflict': {
    readonly customer: string;
    readonly tag: Bilingual;
    readonly table: string;
    readonly typed: string;
  };
  'tags.note.contradicted': { readonly count: number };
  'tags.note.stranger': { readonly row: number; readonly customer: string };
}
