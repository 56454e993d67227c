import { message } from '../../core';
import type { Message } from '../../core';
import { sameFormula } from '../../core/formulas';
import type { Edit } from '../../core/sheets';
import type { WorkbookFacts } from '../reader/workbookFacts';
import type { EditRecord, FormulaRecord } from '../store/journal';

/** What a defined name stands for, recorded. */
export type NameRecord = FormulaRecord & { readonly name: string };

/** The names that speak of rows which move, and read as the edits saw them. */
export function planNames(
  edits: readonly Edit[],
  { names }: WorkbookFacts,
  refusals: Message[],
): NameRecord[] {
  return edits.flatMap((edit): NameRecord[] => {
    if (edit.kind !== 'formula' || edit.name === undefined) return [];
    const { name, before, after, follows } = edit;
    const item = names.get(name.toLowerCase());
    if (item && sameFormula(String(item.formula), before, '')) {
      const place = { sheetId: '', sheet: '', row: 0, column: 0 };
      return [{ kind: 'formula', ...place, name, before, after, ...(follows ? { follows } : {}) }];
    }
    if (!follows) refusals.push(message('workbook.nameChanged', { name }));
    return [];
  });
}

/** Queues what names stand for once rows have moved, where Excel does not see to it itself, or before they did. */
export function queueNames(
  { workbook }: Excel.RequestContext,
  records: readonly NameRecord[],
  state: 'before' | 'after',
): void {
  for (const { name, follows, ...formulas } of records) {
    if (state === 'before' || !follows) workbook.names.getItem(name).formula = formulas[state];
  }
}

/** Names of a batch that still stand for what it left; the others are noted. */
export function namesAsLeft(
  edits: readonly EditRecord[],
  { names }: WorkbookFacts,
  notes: Message[],
): NameRecord[] {
  return edits.flatMap((record): NameRecord[] => {
    if (record.kind !== 'formula' || record.name === undefined) return [];
    const { name } = record;
    const item = names.get(name.toLowerCase());
    if (item && sameFormula(String(item.formula), record.after, '')) return [{ ...record, name }];
    notes.push(message('workbook.nameChanged', { name }));
    return [];
  });
}
