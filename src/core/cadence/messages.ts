import type { Message } from '../message';

/** Codes of the sentences the cadence room speaks, each with the parameters it fills in. */
export interface CadenceMessages {
  'cadence.quarterly.name': object;
  'cadence.quarterly.note': { readonly date: string; readonly count: number };
  'cadence.monthly.name': object;
  'cadence.monthly.note': { readonly date: string; readonly count: number };
  'cadence.column.days': object;
  'cadence.column.why': object;
  'cadence.column.kind': object;
  'cadence.column.what': object;
  'cadence.column.since': object;
  'cadence.column.remarks': object;
  'cadence.why.never': object;
  'cadence.why.days': { readonly days: number };
  'cadence.why.needs': { readonly checked: Message; readonly count: number };
  'cadence.tag': { readonly tag: string; readonly value: string };
  'cadence.done.note': object;
  'cadence.cause': object;
  'cadence.noColumn': object;
}
