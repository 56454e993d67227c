import type { Bilingual, Message } from '../message';

type Words = string | Bilingual | Message;

/** Codes of the sentences the segments room speaks, each with the parameters it fills in. */
export interface SegmentsMessages {
  'segments.sheetName': { readonly name: Words };
  'segments.title': { readonly name: Words; readonly asOf: string };
  'segments.note': { readonly members: number; readonly newcomers: number; readonly strategy: Words };
  'segments.column.contact': object;
  'segments.column.phone': object;
  'segments.column.scores': object;
  'segments.column.tags': object;
  'segments.column.topNeed': object;
  'segments.column.reason': object;
  'segments.column.change': object;
  'segments.column.owner': object;
  'segments.column.followUp': object;
  'segments.followUp.note': object;
  'segments.change.new': object;
  'segments.change.kept': object;
  'segments.change.left': { readonly asOf: string };
  'segments.reason.rfm': {
    readonly r: number;
    readonly f: number;
    readonly m: number;
    readonly recency: number;
    readonly frequency: number;
    readonly monetary: number;
  };
  'segments.reason.and': { readonly first: Message; readonly second: Message };
  'segments.reason.compared': {
    readonly field: Words;
    readonly actual: Words;
    readonly comparison: string;
    readonly limit: Words;
  };
  'segments.reason.is': { readonly field: Words; readonly actual: Words };
  'segments.reason.unknown': { readonly field: Words };
  'segments.reason.daysAgo': {
    readonly field: Words;
    readonly date: string;
    readonly days: number;
    readonly comparison: string;
    readonly limit: number;
  };
  'segments.amount.count': { readonly count: number };
  'segments.amount.times': { readonly count: number };
  'segments.amount.score': { readonly count: number };
  'segments.overview.name': object;
  'segments.overview.title': { readonly asOf: string };
  'segments.overview.note': { readonly segments: number; readonly customers: number };
  'segments.overview.sizes': object;
  'segments.overview.segment': object;
  'segments.overview.newcomers': object;
  'segments.overview.leavers': object;
  'segments.overview.overlap': object;
  'segments.overview.overlapNote': object;
  'segments.overview.sizeChart': object;
  'segments.overview.amountChart': object;
  'segments.overview.open': object;
  'segments.warning.noData': { readonly segment: Words; readonly field: Words };
  'segments.warning.wrongOperator': {
    readonly segment: Words;
    readonly field: Words;
    readonly operator: string;
  };
  'segments.warning.wrongValue': { readonly segment: Words; readonly field: Words };
  'segments.warning.unknownSegment': { readonly segment: string };
  'segments.refused.tooMany': { readonly segments: number; readonly limit: number };
}
