import type { Bilingual, Parameter } from '../message';

/** Codes of the sheets and jobs that look for patterns: association rules, cross-selling, rankings, clusters. */
export interface PatternMessages {
  'value.rules.name': object;
  'value.rules.title': { readonly asOf: string };
  'value.rules.note': { readonly rules: number; readonly shown: number; readonly baskets: number };
  'value.rules.none': object;
  'value.rules.column.if': object;
  'value.rules.column.then': object;
  'value.rules.column.count': object;
  'value.rules.column.support': object;
  'value.rules.column.confidence': object;
  'value.rules.column.lift': object;
  'value.rules.column.sentence': object;
  'value.rules.sentence': {
    readonly items: string;
    readonly then: string;
    readonly confidence: string;
    readonly lift: string;
    readonly count: number;
  };
  'value.rules.refused.noProducts': object;
  'value.rules.refused.noBaskets': object;
  'value.rules.refused.tooMany': object;
  'value.crossSelling.name': object;
  'value.crossSelling.title': { readonly asOf: string };
  'value.crossSelling.note': { readonly offers: number };
  'value.crossSelling.column.has': object;
  'value.crossSelling.column.offer': object;
  'value.ranking.name': object;
  'value.ranking.title': { readonly asOf: string };
  'value.ranking.note': object;
  'value.ranking.chart': { readonly count: number };
  'value.ranking.refused.nobody': object;
  'value.ranking.column.rank': object;
  'value.ranking.column.points': {
    readonly measure: Parameter;
    readonly direction: string;
    readonly weight: number;
  };
  'value.measure.mean': { readonly field: Bilingual };
  'value.measure.count': { readonly book: Bilingual };
  'value.measure.size.employees': object;
  'value.measure.size.revenue': object;
  'value.measure.none': object;
  'value.measure.unknown': { readonly name: string; readonly known: string };
  'value.clusters.name': object;
  'value.clusters.members': object;
  'value.clusters.title': { readonly asOf: string };
  'value.clusters.note': { readonly k: number; readonly silhouette: string };
  'value.clusters.cluster': { readonly number: number };
  'value.clusters.column.cluster': object;
  'value.clusters.column.traits': object;
  'value.clusters.chart': object;
  'value.clusters.trait.high': { readonly measure: Parameter; readonly deviation: string };
  'value.clusters.trait.low': { readonly measure: Parameter; readonly deviation: string };
  'value.clusters.trait.none': object;
  'value.clusters.warning.weak': { readonly silhouette: string };
  'value.clusters.leftOut': { readonly customers: number };
  'value.clusters.fewer': { readonly most: number };
  'value.clusters.refused.alike': object;
  'value.clusters.refused.tooFew': { readonly customers: number; readonly needed: number };
}
