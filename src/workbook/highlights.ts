import type { Severity } from '../core/validation';
import { cellName, columnLetters } from './address';
import { Exchange, inWorkbook } from './exchange';
import { isOwnSheet } from './ownSheets';
import { codedErrorOf } from './codedError';

/** A cell to be marked; rows and columns from 1. */
export interface MarkedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
}

/** Cells marked at most, the gravest first: a workbook full of colour says nothing and opens slowly. */
const MOST_CELLS = 20_000;
/** Excel takes addresses of 8,192 characters. */
const ADDRESS_LENGTH = 8_000;

/**
 * Formula of our conditional formats: always true, and known by its text whatever program saved the workbook since. Ids
 * of formats are new in every session.
 */
const FORMULA = '=LEN("kebu.highlight")>0';

const fills: Readonly<Record<Severity, string>> = { error: '#F8C9CC', warning: '#FFE8B3', hint: '#DCEBF7' };
const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

/**
 * Colours cells by conditional formats of our own, in place of those there are. Protected sheets are left alone. Answers
 * how many cells were marked.
 */
export async function highlightCells(cells: readonly MarkedCell[]): Promise<number> {
  await clearHighlights();
  return inWorkbook(async (context) => {
    const sheets = await openSheets(context);
    const names = new Set(sheets.map(({ name }) => name));
    const marked = gravest(cells.filter(({ sheet }) => names.has(sheet)));
    const there = await formatsOn(context, sheets);
    const known = new Set(there.map(({ id }) => id));
    const exchange = new Exchange(context, { writes: true });
    try {
      await colour(exchange, sheets, marked);
    } catch (error) {
      await removeStrangers(known);
      throw codedErrorOf(error);
    }
    return marked.length;
  });
}

/** Adds the formats, in as many exchanges as their addresses need. */
async function colour(
  exchange: Exchange,
  sheets: readonly Excel.Worksheet[],
  marked: readonly MarkedCell[],
): Promise<void> {
  for (const sheet of sheets) {
    const own = marked.filter((cell) => cell.sheet === sheet.name);
    for (const severity of severities) {
      for (const address of addressesOf(own.filter((cell) => cell.severity === severity))) {
        await exchange.room(5, { sent: address.length });
        const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
        custom.rule.formula = FORMULA;
        custom.format.fill.color = fills[severity];
      }
    }
  }
  await exchange.sync();
}

/** Takes off what a failed marking has added: a format that has not got its formula yet is not known by it. */
async function removeStrangers(known: ReadonlySet<string>): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const formats = await formatsOn(context, await openSheets(context));
      for (const format of formats) {
        if (format.type === 'Custom' && !known.has(format.id)) format.delete();
      }
      await context.sync();
    });
  } catch {
    // The first failure is what the user is told; colours that are ours go with the next marking.
  }
}

/** The sheets of the user's that may be formatted. */
async function openSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  return worksheets.items.filter(({ name, protection }) => !isOwnSheet(name) && !protection.protected);
}

/** All conditional formats of sheets, with their types. */
async function formatsOn(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Excel.ConditionalFormat[]> {
  const collections = sheets.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/id,items/type');
    return conditionalFormats;
  });
  await context.sync();
  return collections.flatMap(({ items }) => items);
}

/** Takes our colours off every sheet; the user's own conditional formats stay. */
export function clearHighlights(): Promise<void> {
  return inWorkbook(async (context) => {
    const formats = await formatsOn(context, await openSheets(context));
    const custom = formats.filter(({ type }) => type === 'Custom');
    for (const format of custom) format.custom.rule.load('formula');
    await context.sync();
    for (const format of custom) if (format.custom.rule.formula === FORMULA) format.delete();
    await context.sync();
  });
}

/** Every cell once, under its gravest severity; the gravest where there are too many. */
function gravest(cells: readonly MarkedCell[]): readonly MarkedCell[] {
  const bySeverity = [...cells].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  const kept = new Map<string, MarkedCell>();
  for (const cell of bySeverity) {
    const key = `${cellName(cell.row, cell.column)} ${cell.sheet}`;
    if (!kept.has(key)) kept.set(key, cell);
    if (kept.size === MOST_CELLS) break;
  }
  return [...kept.values()];
}

/** The cells as addresses, runs of a column as ranges. */
function addressesOf(cells: readonly MarkedCell[]): readonly string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && last.to === row - 1) last.to = row;
    else runs.push({ column, from: row, to: row });
  }
  const addresses: string[] = [];
  for (const { column, from, to } of runs) {
    const letters = columnLetters(column);
    const area = from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`;
    const last = addresses.at(-1);
    if (last === undefined || last.length + area.length >= ADDRESS_LENGTH) addresses.push(area);
    else addresses[addresses.length - 1] = `${last},${area}`;
  }
  return addresses;
}
