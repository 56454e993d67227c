import { message } from '../../core';
import type { SheetSpec } from '../../core/sheets';
import { CodedError } from '../codedError';
import type { Exchange } from '../exchange';
import { SHEET_ROWS } from '../payload';
import { columnPoints } from './cellFormats';
import { fitting, textForGeneral } from './cellText';
import { CHART_CALLS, SERIES_CALLS, addChart, chartSeries } from './chartWriter';
import { fittedHeights } from './fittedHeights';
import { writeGrid } from './gridWriter';
import { frozen, layOut } from './layout';
import type { CellWriting } from './tableCells';
import { widthsOfTable, writeTable } from './tableWriter';

const TITLE_SIZE = 16;
const NOTE_COLOR = '#666666';

/** Fills an empty sheet with what a spec says. `tableNames` gives each table block the name it has in the workbook. */
export async function writeSheet(
  exchange: Exchange,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  tableNames: (id: string) => string,
  writing: CellWriting,
): Promise<void> {
  const { wording } = writing;
  const layout = layOut(spec);
  for (const { block, area } of layout.tables) {
    if (area.row + area.rows > SHEET_ROWS) {
      throw new CodedError(
        message('workbook.tooManyRows', {
          sheet: wording.text(spec.name),
          rows: block.rowCount,
          limit: SHEET_ROWS,
        }),
      );
    }
  }

  await exchange.room(12);
  if (spec.tabColor !== undefined) sheet.tabColor = spec.tabColor;
  if (spec.showGridlines === false) sheet.showGridlines = false;
  if (spec.title !== undefined && layout.titleRow !== undefined) {
    const cell = sheet.getRangeByIndexes(layout.titleRow, 0, 1, 1);
    cell.values = [[textForGeneral(fitting(wording.text(spec.title))).value]];
    cell.format.font.bold = true;
    cell.format.font.size = TITLE_SIZE;
  }
  if (spec.note !== undefined && layout.noteRow !== undefined) {
    const cell = sheet.getRangeByIndexes(layout.noteRow, 0, 1, 1);
    cell.values = [[textForGeneral(fitting(wording.text(spec.note))).value]];
    cell.format.font.color = NOTE_COLOR;
  }

  const widths = new Map<number, number>();
  for (const table of layout.tables) {
    await writeTable(exchange, sheet, table, tableNames(table.block.id), writing);
    for (const [column, width] of widthsOfTable(table)) {
      widths.set(column, Math.max(width, widths.get(column) ?? 0));
    }
  }
  for (const grid of layout.grids) await writeGrid(exchange, sheet, grid, writing);
  for (const [column, width] of Object.entries(spec.widths ?? {})) widths.set(Number(column), width);
  for (const [column, width] of widths) {
    await exchange.room(3);
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  }
  for (const { row, points } of fittedHeights(spec, layout, wording)) {
    await exchange.room(2);
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  }
  for (const chart of layout.charts) {
    const series = chartSeries(chart.block, layout, wording);
    await exchange.room(CHART_CALLS + series.length * SERIES_CALLS);
    addChart(sheet, chart, series, wording);
  }

  await exchange.room(8);
  const { rows, columns } = frozen(spec, layout);
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (spec.print) {
    sheet.pageLayout.orientation = spec.print.landscape ? 'Landscape' : 'Portrait';
    const { fitToWidth, fitToHeight } = spec.print;
    if (fitToHeight === true) sheet.pageLayout.paperSize = 'A4';
    if (fitToWidth)
      sheet.pageLayout.zoom = {
        horizontalFitToPages: 1,
        ...(fitToHeight === true ? { verticalFitToPages: 1 } : {}),
      };
    const header = layout.tables[0]?.area.row;
    if (header !== undefined)
      sheet.pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(header, 0, 1, 1).getEntireRow());
  }
  if (spec.isProtected === true)
    sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}
