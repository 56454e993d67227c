import { renameSheetIn } from '../calculation';
import type { Document } from './document';
import { DocumentError } from './errors';
import type { Sheet } from './sheet';
import type { StyleId } from './style';

const FORBIDDEN = /[/\\?*:[\]]/;

/**
 * @throws DocumentError InvalidArgument when Excel would not take the name, ItemAlreadyExists when
 * another sheet has it
 */
export function assertSheetName(document: Document, name: string, own?: Sheet): void {
  const bad =
    name === '' ||
    name.length > 31 ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toUpperCase() === 'HISTORY';
  if (bad) {
    throw new DocumentError('InvalidArgument', `"${name}" cannot be the name of a sheet.`);
  }
  const other = document.sheets.find((s) => s.name.toUpperCase() === name.toUpperCase());
  if (other && other !== own) {
    throw new DocumentError('ItemAlreadyExists', `There is a sheet "${name}" already.`);
  }
}

/** `Sheet1`, `Sheet2` …, or `base (2)`, `base (3)` … for copies; free in all the documents. */
export function freeSheetName(documents: readonly Document[], base?: string): string {
  for (let n = base === undefined ? 1 : 2; ; n += 1) {
    const suffix = ` (${String(n)})`;
    const name = base === undefined ? `Sheet${String(n)}` : `${base.slice(0, 31 - suffix.length)}${suffix}`;
    if (!documents.some((document) => document.sheet(name))) return name;
  }
}

/** Renames sheets and their tables that have a name taken in another document; formulas follow. */
export function makeRoomFor(sheet: Sheet, other: Document): void {
  const { document } = sheet;
  if (other.sheet(sheet.name)) document.renameSheet(sheet, freeSheetName([document, other], sheet.name));
  for (const table of document.tables.all(sheet)) {
    let name = table.name;
    for (let n = 2; other.tables.get(name) !== undefined; n += 1) name = `${table.name}_${String(n)}`;
    document.tables.rename(table, name);
  }
}

/** A reference of a chart, or its text, with the sheet it is copied to in place of its own. */
function onCopy(text: string, from: string, to: string): string {
  const isFormula = text.startsWith('=');
  if (!isFormula && !text.includes('!')) return text;
  const renamed = renameSheetIn(isFormula ? text : `=${text}`, from, to);
  return isFormula ? renamed : renamed.slice(1);
}

/**
 * Fills an empty sheet with the content of another, of this document or of another one. Tables keep a name that is
 * free and get a new one otherwise; names stay local.
 */
export function copySheet(from: Sheet, to: Sheet): void {
  const { document } = to;
  const styleOf = styleIds(from.document, document);
  const used = from.usedArea();
  if (used) {
    to.grid.copyValues(from.grid);
    for (let c = 0; c <= used.right; c += 1) {
      for (let r = 0; r <= used.bottom; r += 1) {
        const style = from.grid.styles.own(r, c);
        if (style !== 0) to.grid.styles.setCell(r, c, styleOf(style));
      }
    }
  }
  for (const [row, style] of from.grid.styles.rowStyles) to.grid.styles.setRow(row, styleOf(style));
  for (const [c, style] of from.grid.styles.columnStyles) to.grid.styles.setColumn(c, styleOf(style));
  for (const axis of ['rows', 'columns'] as const) {
    to[axis].standard = from[axis].standard;
    for (const [index, size] of from[axis].sizes) to[axis].setSize(index, size);
    for (const [index, size] of from[axis].fitted) to[axis].setFitted(index, size);
    for (const [index, level] of from[axis].outline) to[axis].setOutline(index, level);
    for (const index of from[axis].hidden()) {
      if (from[axis].isFiltered(index)) to[axis].setFiltered(index, true);
      else to[axis].setHidden(index, true);
    }
  }
  to.merges = [...from.merges];
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.showHeadings = from.showHeadings;
  to.freeze = from.freeze && { ...from.freeze };
  to.validations.items = structuredClone(from.validations.items);
  for (const format of from.conditionalFormats.items) {
    const copy = to.conditionalFormats.add([...format.areas], structuredClone(format.rule), true);
    copy.stopIfTrue = format.stopIfTrue;
    copy.format = structuredClone(format.format);
  }
  for (const note of from.notes.all()) to.notes.set({ ...note });
  for (const { attributes, ...markup } of from.markups.all()) {
    // Attributes point into tables of the workbook they come from.
    to.markups.set({
      ...markup,
      ...(attributes === undefined || from.document !== document ? {} : { attributes }),
    });
  }
  for (const comment of from.comments.all()) {
    const replies = comment.replies.map((reply) => ({ ...reply, id: document.newId('comment') }));
    to.comments.set({ ...comment, id: document.newId('comment'), replies });
  }
  if (from.autoFilter) to.autoFilter = { ...from.autoFilter, criteria: new Map(from.autoFilter.criteria) };
  to.hyperlinks.items = from.hyperlinks.items.map((link) => ({ ...link }));
  for (const chart of from.charts) {
    const copy = { ...structuredClone(chart), id: document.newId('chart'), fromFile: false };
    to.charts.push(copy);
    // What a chart draws of its own sheet its copy draws of the copy.
    for (const series of copy.series) {
      for (const part of ['name', 'values', 'categories', 'sizes'] as const) {
        const text = series[part];
        if (text !== undefined) series[part] = onCopy(text, from.name, to.name);
      }
    }
  }
  for (const name of from.names.all()) {
    to.names.add(name.name, name.formula, name.comment, name.visible);
  }
  Object.assign(to.page, structuredClone(from.page));
  for (const table of from.document.tables.all(from)) {
    const copy = document.tables.add(to, {
      ...(document.tables.get(table.name) ? {} : { name: table.name }),
      area: table.area,
      hasHeaders: table.showHeaders,
      style: table.style,
    });
    copy.showTotals = table.showTotals;
    copy.columns = structuredClone(table.columns);
    copy.showFilterButton = table.showFilterButton;
    copy.criteria = new Map(table.criteria);
  }
  for (const formula of from.grid.formulas()) {
    document.calculation.setFormula(to, formula.row, formula.column, formula.text);
  }
  if (from.protection.isProtected) to.protection.protect(from.protection.options);
}

/** Ids the styles of one document have in another. */
function styleIds(from: Document, to: Document): (style: StyleId) => StyleId {
  if (from === to) return (style) => style;
  const known = new Map<StyleId, StyleId>();
  return (style) => {
    const id = known.get(style) ?? to.styles.intern(from.styles.style(style));
    known.set(style, id);
    return id;
  };
}
