import type { Message } from '../../message';

/** Codes of behaviour points and lead scores. */
export interface LeadMessages {
  'value.leads.name': object;
  'value.leads.title': { readonly asOf: string };
  'value.leads.note.model': {
    readonly points: Message;
    readonly area: string;
    readonly yes: number;
    readonly no: number;
  };
  'value.leads.note.points': { readonly high: number; readonly medium: number };
  'value.leads.noOutcome': object;
  'value.leads.tooFewOutcomes': { readonly yes: number; readonly no: number; readonly needed: number };
  'value.leads.column.interactions': object;
  'value.leads.column.last': object;
  'value.leads.column.points': object;
  'value.leads.column.intent': object;
  'value.leads.column.chance': object;
  'value.leads.column.feature': object;
  'value.leads.column.weight': object;
  'value.leads.column.band': object;
  'value.leads.column.predicted': object;
  'value.leads.column.observed': object;
  'value.leads.column.share': object;
  'value.leads.calibrationChart': object;
  'value.leads.feature.daysSinceLast': object;
}
