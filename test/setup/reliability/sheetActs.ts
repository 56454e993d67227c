import { cellArea } from '../../../src/host/cells';
import { applyFilter, newChart } from '../../../src/host/document';
import { from } from './cellActs';
import type { Doing } from './cellActs';

const criteria = [
  { filterOn: 'Custom', criterion1: '<>' },
  { filterOn: 'Custom', criterion1: '>1000' },
  { filterOn: 'Custom', criterion1: '=*公司*' },
  { filterOn: 'Values', values: ['批发业', 'C001'] },
  { filterOn: 'TopItems', criterion1: '3' },
];

/** What people do to whole sheets and tables: rows and columns, filters, names, protection, printing. */
export const sheetActs = {
  table: (sheet) => {
    const area = sheet.usedArea(true);
    if (area) sheet.document.tables.add(sheet, { area, hasHeaders: true });
  },
  plainTable: (sheet, area) => {
    const below = (sheet.usedArea()?.bottom ?? 0) + 2;
    sheet.document.tables.add(sheet, {
      area: { top: below, bottom: below + 2, left: area.left, right: area.right + 1 },
      hasHeaders: true,
    });
  },
  filterTable: (sheet, _area, { column, pick }) => {
    const table = sheet.document.tables.all(sheet)[0];
    if (!table) return;
    table.criteria.set(column % table.columns.length, from(criteria, pick));
    applyFilter(sheet, table.filter);
  },
  filterSheet: (sheet, _area, { column, pick }) => {
    const area = sheet.usedArea(true);
    if (!area || sheet.document.tables.touching(sheet, area)) return;
    sheet.autoFilter ??= { area, criteria: new Map() };
    sheet.autoFilter.criteria.set(column % (area.right - area.left + 1), from(criteria, pick));
    applyFilter(sheet, sheet.autoFilter);
  },
  hideRow: (sheet, { top }) => {
    sheet.rows.setHidden(top, true);
  },
  hideColumn: (sheet, { left }) => {
    sheet.columns.setHidden(left, true);
  },
  size: (sheet, { top, left }, { pick }) => {
    sheet.rows.setSize(top, 10 + pick);
    sheet.columns.setSize(left, 20 + pick * 3);
  },
  insertRow: (sheet, { top }) => {
    sheet.insert({ top, bottom: top, left: 0, right: 16_383 }, 'Down');
  },
  insertColumn: (sheet, { left }) => {
    sheet.insert({ top: 0, bottom: 1_048_575, left, right: left }, 'Right');
  },
  deleteRow: (sheet, { top }) => {
    sheet.delete({ top, bottom: top, left: 0, right: 16_383 }, 'Up');
  },
  name: (sheet, { top, left }, { pick }) => {
    const reference = `='${sheet.name.replaceAll("'", "''")}'!$${String.fromCharCode(65 + (left % 26))}$${top + 1}`;
    sheet.document.names.add(`名_${pick}`, reference);
  },
  freeze: (sheet) => {
    sheet.freeze = { rows: 1, columns: 1 };
  },
  protect: (sheet) => {
    sheet.protection.protect();
  },
  hideSheet: (sheet) => {
    if (sheet.position > 0) sheet.visibility = 'Hidden';
  },
  rename: (sheet, _area, { pick }) => {
    sheet.document.renameSheet(sheet, from(['2026 客户', "Q1'销售", '表(2)', 'RFM 评分', '概览'], pick));
  },
  copy: (sheet) => {
    if (sheet.document.sheets.length < 14) sheet.document.copySheet(sheet);
  },
  group: (sheet, { top, left }, { pick }) => {
    sheet.rows.setOutline(top, { level: 1 + (pick % 3), collapsed: false });
    sheet.columns.setOutline(left, { level: 1, collapsed: pick % 2 === 0 });
  },
  tableBeside: (sheet, _area, { pick }) => {
    const used = sheet.usedArea();
    if (!used) return;
    const left = used.right + 1 + (pick % 2);
    sheet.document.tables.add(sheet, {
      area: { top: used.top, bottom: used.top + 2, left, right: left + 1 },
      hasHeaders: true,
    });
  },
  totals: (sheet) => {
    const table = sheet.document.tables.all(sheet)[0];
    if (!table || table.showTotals) return;
    const { left, right, bottom } = table.area;
    sheet.insert({ top: bottom + 1, bottom: bottom + 1, left, right }, 'Down');
    table.area = { ...table.area, bottom: bottom + 1 };
    table.showTotals = true;
    sheet.enter({ top: bottom + 1, bottom: bottom + 1, left, right: left }, [['合计']]);
  },
  tableStyle: (sheet, _area, { pick }) => {
    const table = sheet.document.tables.all(sheet)[0];
    if (table) table.style = from(['TableStyleLight1', 'TableStyleDark3', ''], pick);
  },
  farAway: (sheet, _area, { text }) => {
    sheet.store(cellArea(5, 16_383), [[text]]);
  },
  startsFar: (sheet) => {
    sheet.insert({ top: 0, bottom: 98, left: 0, right: 16_383 }, 'Down');
    sheet.insert({ top: 0, bottom: 1_048_575, left: 0, right: 24 }, 'Right');
  },
  localName: (sheet, { top }, { pick }) => {
    sheet.names.add(
      `本地_${pick}`,
      from(['=#REF!', `=${top}`, '=登记表!$A:$A'], pick),
      '说明',
      pick % 2 === 0,
    );
  },
  brokenName: ({ document }, _area, { pick }) => {
    document.names.add(`坏_${pick}`, '=#REF!$A$1');
  },
  protectSome: (sheet, _area, { pick }) => {
    sheet.protection.protect(
      from(
        [
          { allowInsertRows: true, allowFormatCells: true },
          { allowAutoFilter: true, allowSort: true },
        ],
        pick,
      ),
      pick % 2 === 0 ? '秘' : undefined,
    );
  },
  protectStructure: ({ document }) => {
    document.protection.protect();
  },
  hideDeep: (sheet) => {
    if (sheet.position > 0) sheet.visibility = 'VeryHidden';
  },
  move: (sheet, _area, { pick }) => {
    sheet.document.moveSheet(sheet, pick % sheet.document.sheets.length);
  },
  dates1904: ({ document }) => {
    document.dateSystem = '1904';
  },
  page: (sheet, _area, { pick }) => {
    Object.assign(sheet.page, { orientation: 'Landscape', printArea: 'A1:C9', titleRows: '1:1' });
    sheet.page.footer.center = '第 &P 页';
    sheet.tabColor = from(['#00B050', '#FFC000'], pick);
    sheet.showGridlines = pick % 2 === 0;
  },
  chart: (sheet) => {
    const values = "'登记表'!$I$2:$I$9";
    sheet.charts.push(
      newChart(sheet.document.newId('chart'), '图', 'ColumnClustered', [{ name: '年采购额', values }]),
    );
  },
} satisfies Record<string, Doing>;
