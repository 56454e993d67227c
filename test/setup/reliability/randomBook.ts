import fc from 'fast-check';
import type { Area } from '../../../src/host/cells';
import { DocumentError, applyFilter, noValidation } from '../../../src/host/document';
import type { Document, Sheet } from '../../../src/host/document';
import { smallBook } from './smallBook';

/** Texts that a careless writer turns into something else. */
export const treacherousTexts = [
  ...[
    '=1+1',
    '+86 139',
    '-5',
    '@名',
    "'引",
    "''两个",
    '00123',
    '110105199003078515',
    '1E5',
    '1/2',
    '2026-1-5',
  ],
  ...[
    'TRUE',
    '#N/A',
    '12%',
    '￥5',
    '（3）',
    ' 前后 ',
    '行一\n行二',
    '行一\r\n行二',
    '制表\t符',
    '\u0001\u0007',
  ],
  ...[
    '😀👩‍👩‍👧',
    '𠮷野家',
    '\ud83d',
    '\udc00尾',
    'e\u0301',
    '\u200b零宽',
    '\ufeff头',
    '"引号"',
    '<b>&amp;',
    '_x000D_',
  ],
  '长'.repeat(32_767),
] as const;

/** One thing somebody does in the workbook; places are taken modulo what there is. */
export interface Act {
  readonly kind: keyof typeof doing;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly pick: number;
  readonly text: string;
}

/** What is done on a sheet; `area` is one of its used cells with the size the act asks for. */
type Doing = (sheet: Sheet, area: Area, act: Act) => void;

const corner = ({ top, left }: Area): Area => ({ top, left, bottom: top, right: left });

const formulas = [
  '=1/0',
  '=A1',
  '=SUM(A1:C3)',
  '=ROW()',
  '=IF(B2="","",B2)',
  '=COUNTA(登记表!A:A)',
  '=$B$2&"x"',
];
const numberFormats = ['0.00', '#,##0', 'yyyy-mm-dd', '@', '0%', 'm/d/yyyy h:mm', '"¥"0.0', 'General'];
const criteria = [
  { filterOn: 'Custom', criterion1: '<>' },
  { filterOn: 'Custom', criterion1: '>1000' },
  { filterOn: 'Custom', criterion1: '=*公司*' },
  { filterOn: 'Values', values: ['批发业', 'C001'] },
  { filterOn: 'TopItems', criterion1: '3' },
];
const from = <Item>(items: readonly Item[], pick: number): Item => items[pick % items.length] as Item;

const doing = {
  type: (sheet, area, { text }) => {
    sheet.enter(corner(area), [[text]]);
  },
  store: (sheet, area, { text }) => {
    sheet.store(corner(area), [[text]]);
  },
  number: (sheet, area, { pick }) => {
    sheet.store(corner(area), [[from([0, -1, 1.5, 1e15, 45_000, 0.1 + 0.2, 1e-7, 123_456_789_012], pick)]]);
  },
  truth: (sheet, area, { pick }) => {
    sheet.store(corner(area), [[pick % 2 === 0]]);
  },
  empty: (sheet, area) => {
    sheet.clear(area, 'Contents');
  },
  formula: (sheet, area, { pick }) => {
    sheet.enter(corner(area), [[from(formulas, pick)]]);
  },
  format: (sheet, area, { pick }) => {
    sheet.setStyle(area, { numberFormat: from(numberFormats, pick) });
  },
  colour: (sheet, area, { pick }) => {
    sheet.setStyle(area, {
      font: { bold: pick % 2 === 0, color: '#C00000' },
      fill: { pattern: 'Solid', color: from(['#FFF2CC', '#E2EFDA'], pick) },
    });
  },
  wrap: (sheet, area) => {
    sheet.setStyle(area, { alignment: { horizontal: 'Right', wrapText: true }, locked: false });
  },
  merge: (sheet, area, { pick }) => {
    sheet.merge(area, pick % 2 === 0);
  },
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
  note: (sheet, { top, left }, { text }) => {
    sheet.notes.set({
      ...{ row: top, column: left, author: '任涵', content: text.slice(0, 40), visible: false },
      ...{ width: 96, height: 55 },
    });
  },
  validation: (sheet, area) => {
    sheet.validations.set(area, { ...noValidation(), type: 'List', formula1: '甲,乙,丙' });
  },
  condition: (sheet, area) => {
    sheet.conditionalFormats.add([area], { type: 'Custom', formula: '=$A2<>""' }).format = {
      fill: { pattern: 'Solid', color: '#FFC7CE' },
    };
  },
  link: (sheet, area) => {
    sheet.hyperlinks.set({ area: corner(area), address: 'https://example.com/', screenTip: '看' });
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
} satisfies Record<string, Doing>;

const place = fc.nat({ max: 60 });
const kinds = Object.keys(doing) as (keyof typeof doing)[];

/** Rare acts end what others would have shown: protection, for one, refuses all edits. */
const kind = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(...kinds.filter((each) => each !== 'protect' && each !== 'table')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...kinds) },
);

export const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    kind,
    ...{ sheet: place, row: place, column: place, rows: fc.nat({ max: 3 }), columns: fc.nat({ max: 3 }) },
    pick: fc.nat({ max: 40 }),
    text: fc.oneof(fc.constantFrom(...treacherousTexts), fc.string({ unit: 'binary', maxLength: 12 })),
  }),
  { maxLength: 12 },
);

/** A workbook with all books in which people have done these things; what Excel refuses is not done. */
export function bookAfter(done: readonly Act[]): Document {
  const document = smallBook();
  for (const act of done) {
    const sheet = from(document.sheets, act.sheet);
    const used = sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const top = used.top + (act.row % (used.bottom - used.top + 2));
    const left = used.left + (act.column % (used.right - used.left + 2));
    try {
      doing[act.kind](sheet, { top, left, bottom: top + act.rows, right: left + act.columns }, act);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
    }
  }
  document.settle();
  return document;
}
