import { readRuns } from '../dropdowns/validationRuns';
import type { RuledColumn, ValidationRun } from '../dropdowns/validationRuns';
import { writeRuns } from '../dropdowns/writeRuns';
import { Exchange } from '../exchange';

/** Columns of dropdowns and other entry rules looked at on one sheet. */
const MOST_COLUMNS = 100;

/** Queues the conditional formats of a sheet and where its entry rules are. */
export function requestRules(sheet: Excel.Worksheet) {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/type');
  const ruled = sheet.getRange().getSpecialCellsOrNullObject('DataValidations');
  ruled.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return { sheet, formats, ruled };
}

/**
 * Rewrites the formulas of conditional formats and of entry rules.
 *
 * @param rewritten what a formula shall be; the same where it stays
 */
export async function relinkRules(
  context: Excel.RequestContext,
  looks: readonly ReturnType<typeof requestRules>[],
  rewritten: (formula: string) => string,
): Promise<void> {
  const exchange = new Exchange(context, { writes: true });
  let isChanged = false;
  const formats = looks.flatMap((look) => look.formats.items);
  const customs = formats.flatMap((format) => (format.type === 'Custom' ? [format.custom.rule] : []));
  const compared = formats.flatMap((format) => (format.type === 'CellValue' ? [format.cellValue] : []));
  for (const rule of customs) rule.load('formula');
  for (const format of compared) format.load('rule');
  if (customs.length + compared.length > 0) await exchange.sync();
  for (const rule of customs) {
    const now = rewritten(rule.formula);
    if (now === rule.formula) continue;
    rule.formula = now;
    isChanged = true;
  }
  for (const format of compared) {
    const now = deepRewritten(format.rule, rewritten);
    if (!now) continue;
    format.rule = now;
    isChanged = true;
  }

  const columns = looks.flatMap(({ sheet, ruled }) =>
    ruled.isNullObject ? [] : columnsOf(sheet, ruled).slice(0, MOST_COLUMNS),
  );
  const runs = columns.length === 0 ? [] : await readRuns(context, columns);
  for (const [at, place] of columns.entries()) {
    const changed = (runs[at] ?? []).flatMap((run): ValidationRun[] => {
      const rule = run.rule && deepRewritten(run.rule, rewritten);
      return rule ? [{ ...run, rule }] : [];
    });
    if (changed.length === 0) continue;
    await exchange.room(changed.length * 6);
    writeRuns(place, changed);
    isChanged = true;
  }
  if (isChanged) await exchange.sync();
}

function columnsOf(sheet: Excel.Worksheet, { areas }: Excel.RangeAreas): RuledColumn[] {
  return areas.items.flatMap(({ rowIndex, columnIndex, rowCount, columnCount }) =>
    Array.from({ length: columnCount }, (_, at) => ({
      sheet,
      row: rowIndex,
      column: columnIndex + at,
      rows: rowCount,
    })),
  );
}

/** A rule with its formulas rewritten, however deep they stand in it; undefined where none changes. */
function deepRewritten<Rule extends object>(
  rule: Rule,
  rewritten: (formula: string) => string,
): Rule | undefined {
  const before = JSON.stringify(rule);
  const after = JSON.stringify(rule, (_, value: unknown) =>
    typeof value === 'string' ? rewritten(value) : value,
  );
  return after === before ? undefined : (JSON.parse(after) as Rule);
}
