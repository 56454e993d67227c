import type { Message } from '../../message';

/** Codes of the churn sheet and job. */
export interface ChurnMessages {
  'value.churn.name': object;
  'value.churn.title': { readonly asOf: string };
  'value.churn.note': object;
  'value.churn.refused.noRepeat': { readonly asOf: string };
  'value.churn.chart': object;
  'value.churn.column.gap': object;
  'value.churn.column.reason': object;
  'value.churn.reason.once': { readonly days: number; readonly times: string; readonly gap: number };
  'value.churn.reason.rhythm': { readonly days: number; readonly times: string; readonly gap: number };
  'value.churn.reason.twice': { readonly days: number; readonly times: string; readonly gap: number };
  'value.churn.reason.both': { readonly rhythm: Message; readonly alive: string };
  'value.churn.rhythmOnly': object;
}
