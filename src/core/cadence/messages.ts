import type { Bilingual, Message } from '../message';

/** Codes of the sentences the cadence room speaks, each with the parameters it fills in. */
export interface CadenceMessages {
  'cadence.quarterly.name': object;
  'cadence.quarterly.note': { readonly date: string; readonly count: number };
  'cadence.monthly.name': object;
  'cadence.monthly.note': { readonly date: string; readonly count: number };
  'cadence.column.days': object;
  'cadence.column.why': object;
  'cadence.column.reviewWhy': object;
  'cadence.column.kind': object;
  'cadence.column.what': object;
  'cadence.column.since': object;
  'cadence.column.remarks': object;
  'cadence.why.new': { readonly why: Message };
  'cadence.why.never': object;
  'cadence.why.days': { readonly days: number };
  'cadence.why.needs': { readonly checked: Message; readonly count: number };
  'cadence.why.unconfirmed': object;
  'cadence.why.unconfirmedFor': { readonly days: number };
  'cadence.why.late': { readonly days: number };
  'cadence.why.due': { readonly days: number };
  'cadence.why.dueToday': object;
  'cadence.why.changed': object;
  'cadence.why.notUpdated': object;
  'cadence.why.notUpdatedFor': { readonly days: number };
  'cadence.kind.tag': object;
  'cadence.kind.need': object;
  'cadence.tag': { readonly tag: string; readonly value: string };
  'cadence.done.note': object;
  'cadence.cause': object;
  'cadence.noColumn': { readonly sheet: string; readonly field: string | Bilingual };
  'cadence.confirmation.name': { readonly name: string };
  'cadence.confirmation.title': { readonly name: string };
  'cadence.confirmation.note': { readonly code: string };
  'cadence.confirmation.thanks': object;
  'cadence.confirmation.unknown': { readonly name: string };
  'cadence.confirmation.send': object;
  'cadence.confirmation.many': { readonly count: number; readonly limit: number };
  'cadence.confirmations.none': object;
  'cadence.confirmations.before': { readonly count: number };
  'cadence.confirmations.code': { readonly sheet: string };
  'cadence.confirmations.other': {
    readonly sheet: string;
    readonly name: string;
    readonly other: string;
  };
  'cadence.confirmations.line': {
    readonly sheet: string;
    readonly label: string;
    readonly said: string;
  };
  'cadence.confirmations.changedSince': {
    readonly sheet: string;
    readonly field: Bilingual;
    readonly ours: string;
    readonly now: string;
  };
  'cadence.confirmations.disputed': {
    readonly field: Bilingual;
    readonly row: number;
    readonly sheets: string;
  };
  'cadence.confirmations.unknown': { readonly sheet: string; readonly id: string };
  'cadence.confirmations.noCheckDay': { readonly sheet: string };
  'cadence.confirmations.noCell': { readonly field: Bilingual; readonly value: string };
  'cadence.confirmations.cause': object;
  'cadence.questionnaire.none': object;
  'cadence.questionnaire.unknown': { readonly count: number; readonly rows: string };
  'cadence.questionnaire.repeated': { readonly count: number };
  'cadence.questionnaire.name': object;
  'cadence.questionnaire.note': object;
  'cadence.questionnaire.compared': object;
  'cadence.questionnaire.agreed': object;
  'cadence.questionnaire.rate': object;
  'cadence.questionnaire.low': object;
  'cadence.questionnaire.high': object;
  'cadence.questionnaire.tagged': object;
  'cadence.questionnaire.answered': object;
}
