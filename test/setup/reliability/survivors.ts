import type { Edit } from '../../../src/core/sheets';
import type { Document, Sheet } from '../../../src/host/document';

/** A cell no edit names, where it must be after the edits. */
export interface Survivor {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly isFormula: boolean;
  readonly look: unknown;
}

type Place = readonly [row: number, column: number];

/** The cells of sheets that edits leave alone, by asking of every cell, one edit after the other, where that puts it. */
export function survivorsOf(sheets: readonly Sheet[], edits: readonly Edit[]): Survivor[] {
  return sheets.flatMap((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    const used = sheet.usedArea();
    if (used === undefined) return [];
    const [values, formulas] = [sheet.values(used), sheet.formulas(used)];
    return values.flatMap((line, down) =>
      line.flatMap((value, across): Survivor[] => {
        const [row, column] = [used.top + down, used.left + across];
        const place = after(own, [row, column]);
        const formula = formulas[down]?.[across];
        if (place === undefined || value === null) return [];
        return [
          {
            ...{ sheet, row: place[0], column: place[1], value, look: sheet.style(row, column) },
            isFormula: formula !== value && typeof formula === 'string',
          },
        ];
      }),
    );
  });
}

/** Edits count rows and columns from 1; changes come first, additions next, then removals and insertions from below. */
function after(edits: readonly Edit[], [row, column]: Place): Place | undefined {
  if (edits.some((edit) => edit.kind === 'cell' && edit.row === row + 1 && edit.column === column + 1)) {
    return undefined;
  }
  const within = (edit: Edit, width: number) => column + 1 >= edit.column && column + 1 < edit.column + width;
  let at = row;
  for (const edit of edits) {
    if (edit.kind !== 'appendRows' || !within(edit, edit.after[0]?.length ?? 0)) continue;
    if (row + 1 >= edit.row) at += edit.after.length;
  }
  const bottomUp = (kind: Edit['kind']) =>
    edits.filter((edit) => edit.kind === kind).toSorted((a, b) => b.row - a.row);
  for (const edit of bottomUp('removeRow')) {
    if (edit.kind !== 'removeRow' || !within(edit, edit.before.length)) continue;
    if (at + 1 === edit.row) return undefined;
    if (at + 1 > edit.row) at -= 1;
  }
  for (const edit of bottomUp('insertRow')) {
    if (edit.kind === 'insertRow' && within(edit, edit.after.length) && at + 1 >= edit.row) at += 1;
  }
  return [at, column];
}

/** Survivors that are not what they were, as texts: a formula stays one, and may have another result. */
export function unlike(document: Document, survivors: readonly Survivor[]): string[] {
  return survivors.flatMap(({ sheet, row, column, value, isFormula, look }) => {
    const formula = document.sheet(sheet.id)?.grid.formula(row, column) !== undefined;
    const now = sheet.value(row, column);
    const isSame = isFormula ? formula : !formula && Object.is(now, value);
    const looksSame = JSON.stringify(sheet.style(row, column)) === JSON.stringify(look);
    if (isSame && looksSame) return [];
    const place = `${sheet.name} R${row + 1}C${column + 1}`;
    return [isSame ? `${place} looks different` : `${place}: ${String(value)} → ${String(now)}`];
  });
}
