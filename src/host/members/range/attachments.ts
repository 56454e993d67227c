import { moveFormula } from '../../calculation/rewrite';
import { cellArea, columnsIn, overlaps, rowsIn, type Area } from '../../cells';
import type { ConditionalFormat, DataValidation, Sheet } from '../../document';

/** Cells that are pasted: those of `from` on `source` into `area` of `sheet`. */
interface Paste {
  readonly source: Sheet;
  readonly from: Area;
  readonly sheet: Sheet;
  readonly area: Area;
  /** Which cell of the source a cell of the target is a copy of, both from 0. */
  readonly origin: (row: number, column: number) => readonly [number, number];
}

/**
 * Brings along what hangs on cells: everything is pasted, and replaces what the target has. Threaded comments are not
 * among it here; Excel does not document whether they are.
 * https://learn.microsoft.com/office/vba/api/excel.xlpastetype (xlPasteAll, xlPasteAllMergingConditionalFormats)
 */
export function pasteAttachments(paste: Paste): void {
  pasteNotes(paste);
  pasteLinks(paste);
  pasteValidations(paste);
  pasteConditionalFormats(paste);
}

/** Cells of the target with the cells of the source they are copies of, both by their place on the sheet. */
function* pairs({ from, area, origin }: Paste) {
  for (let r = 0; r < rowsIn(area); r += 1) {
    for (let c = 0; c < columnsIn(area); c += 1) {
      const [i, j] = origin(r, c);
      yield { row: area.top + r, column: area.left + c, fromRow: from.top + i, fromColumn: from.left + j };
    }
  }
}

function pasteNotes(paste: Paste): void {
  const { source, from, sheet, area } = paste;
  const notes = new Map(source.notes.in(from).map((note) => [`${note.row} ${note.column}`, { ...note }]));
  if (notes.size === 0 && sheet.notes.in(area).length === 0) return;
  sheet.notes.clear(area);
  for (const { row, column, fromRow, fromColumn } of pairs(paste)) {
    const note = notes.get(`${fromRow} ${fromColumn}`);
    if (note) sheet.notes.set({ ...note, row, column });
  }
  sheet.changedParts.add('notes');
}

function pasteLinks(paste: Paste): void {
  const { source, from, sheet, area } = paste;
  const links = source.hyperlinks.items.filter((link) => overlaps(link.area, from));
  if (links.length === 0 && !sheet.hyperlinks.items.some((link) => overlaps(link.area, area))) return;
  const pasted = Array.from(pairs(paste), ({ row, column, fromRow, fromColumn }) => ({
    link: source.hyperlinks.at(fromRow, fromColumn),
    place: cellArea(row, column),
  }));
  sheet.hyperlinks.clear(area);
  for (const { link, place } of pasted) if (link) sheet.hyperlinks.set({ ...link, area: place });
  sheet.changedParts.add('hyperlinks');
}

/** On one sheet a rule goes on over what is pasted beside it; another sheet takes a copy. */
function pasteValidations(paste: Paste): void {
  const { source, from, sheet, area, origin } = paste;
  if (source.validations.items.length + sheet.validations.items.length === 0) return;
  const run = rowsIn(from) === 1 ? rowsIn(area) : 1;
  for (let c = 0; c < columnsIn(area); c += 1) {
    for (let r = 0; r < rowsIn(area); r += run) {
      const [i, j] = origin(r, c);
      const [top, left] = [area.top + r, area.left + c];
      const target = { top, left, bottom: top + run - 1, right: left };
      if (source === sheet) sheet.validations.spread(from.top + i, from.left + j, target);
      else pasteValidation(paste, from.top + i, from.left + j, target);
    }
  }
  sheet.changedParts.add('validations');
}

function pasteValidation({ source, sheet }: Paste, row: number, column: number, target: Area): void {
  const placed = source.validations.placeAt(row, column);
  const [anchor] = placed?.areas ?? [];
  sheet.validations.clear(target);
  if (!placed || !anchor) return;
  const moved = mover(anchor, target);
  const { formula1, formula2 } = placed.value;
  const value: DataValidation = structuredClone(placed.value);
  if (formula1 !== undefined) value.formula1 = moved(formula1);
  if (formula2 !== undefined) value.formula2 = moved(formula2);
  sheet.validations.set(target, value);
}

function pasteConditionalFormats(paste: Paste): void {
  const { source, from, sheet, area } = paste;
  const formats = source.conditionalFormats.in(from);
  if (formats.length + sheet.conditionalFormats.in(area).length === 0) return;
  const pasted = formats.map((format) => ({
    format,
    anchor: format.areas[0],
    cells: Array.from(pairs(paste)).flatMap(({ row, column, fromRow, fromColumn }) =>
      format.areas.some((own) => overlaps(own, cellArea(fromRow, fromColumn))) ? [cellArea(row, column)] : [],
    ),
  }));
  sheet.conditionalFormats.clear(area);
  for (const { format, anchor, cells } of pasted) {
    const [first] = cells;
    if (!anchor || !first) continue;
    if (source === sheet && sheet.conditionalFormats.get(format.id)) format.areas.push(...cells);
    else {
      const copy = sheet.conditionalFormats.add(cells, movedRule(format, mover(anchor, first)), true);
      Object.assign(copy, { stopIfTrue: format.stopIfTrue, format: structuredClone(format.format) });
    }
  }
  sheet.changedParts.add('conditionalFormats');
}

/** Moves what stands relative to the first cell of one area to that of another. */
function mover(from: Area, to: Area): (formula: string) => string {
  return (formula) =>
    formula.startsWith('=') ? moveFormula(formula, to.top - from.top, to.left - from.left) : formula;
}

function movedRule(
  { rule }: ConditionalFormat,
  moved: (formula: string) => string,
): ConditionalFormat['rule'] {
  if (rule.type === 'Custom') return { ...rule, formula: moved(rule.formula) };
  if (rule.type !== 'CellValue') return structuredClone(rule);
  const { formula1, formula2 } = rule;
  return {
    ...rule,
    formula1: moved(formula1),
    ...(formula2 === undefined ? {} : { formula2: moved(formula2) }),
  };
}
