import type { Bilingual } from '../message';

type Column =
  | 'quadrant'
  | 'score'
  | 'id'
  | 'name'
  | 'description'
  | 'type'
  | 'urgency'
  | 'importance'
  | 'status'
  | 'due'
  | 'overdueDays'
  | 'owner'
  | 'department'
  | 'asking'
  | 'relation'
  | 'basis'
  | 'strategy'
  | 'updated'
  | 'group'
  | 'dimension'
  | 'division'
  | 'share'
  | 'withNeeds'
  | 'registered'
  | 'common'
  | 'open'
  | 'overdue'
  | 'needs'
  | 'done'
  | 'remarks'
  | 'key';

/** Codes of the sentences the needs room speaks, each with the parameters it fills in. */
export type NeedsMessages = {
  'needs.sheet.name': object;
  'needs.sheet.title': { readonly asOf: string };
  'needs.sheet.note': {
    readonly needs: number;
    readonly overdue: number;
    readonly label: number;
    readonly scores: number;
    readonly computed: number;
  };
  'needs.board.urgent': object;
  'needs.board.notUrgent': object;
  'needs.board.important': object;
  'needs.board.notImportant': object;
  'needs.board.tile': {
    readonly quadrant: Bilingual;
    readonly action: Bilingual;
    readonly count: number;
    readonly overdue: number;
  };
  'needs.board.item': { readonly name: string; readonly description: string };
  'needs.board.more': { readonly count: number };
  'needs.chart.title': object;
  'needs.owners.title': object;
  'needs.departments.title': object;
  'needs.common.name': object;
  'needs.common.title': object;
  'needs.common.note': { readonly minimum: number; readonly percent: number };
  'needs.common.chart': object;
  'needs.common.yes': object;
  'needs.pain.title': object;
  'needs.none': object;
  'needs.done.note': object;
  'needs.batch.filled': { readonly count: number };
  'needs.edit.basis': object;
  'needs.edit.priority': object;
  'needs.edit.relation': object;
  'needs.edit.strategy': object;
} & { readonly [Each in `needs.column.${Column}`]: object } & {
  readonly [
    Each in `needs.points.${'importance' | 'urgency' | 'value' | 'asking' | 'due' | 'status' | 'words'}`
  ]: object;
} & {
  readonly [Each in `needs.dimension.${'section' | 'division' | 'size' | 'macro' | 'combined'}`]: object;
};
