import { CellKind, textAt } from '../../table';
import type { SheetTable } from '../../table';
import { hashText } from '../../text';

/** Tells formulas of the same kind apart by what people wrote beside them: 「合计」, 「前三家」. */
export class FormulaLabels {
  private readonly byName: ReadonlyMap<string, SheetTable>;

  constructor(sheets: readonly SheetTable[]) {
    this.byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** Fingerprint of the texts in the row of a formula. */
  of({ sheet, row }: { readonly sheet: string; readonly row: number }): number {
    const table = this.byName.get(sheet);
    const at = row - (table?.firstRow ?? 0);
    const texts = (table?.columns ?? []).map((column, index) => {
      const isFormula = (table?.formulas[index]?.kinds[at] ?? CellKind.empty) !== CellKind.empty;
      return isFormula ? '' : (textAt(column, at) ?? '');
    });
    return hashText(texts.filter((text) => text !== '').join('\u001f'));
  }
}
