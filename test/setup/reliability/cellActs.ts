import type { Area } from '../../../src/host/cells';
import { CellError, cellArea } from '../../../src/host/cells';
import { noValidation } from '../../../src/host/document';
import type { ConditionalRule, Sheet } from '../../../src/host/document';

/** What an act is told beside its place. */
export interface Particulars {
  readonly column: number;
  readonly pick: number;
  readonly text: string;
}

/** What is done on a sheet; `area` is one of its used cells with the size the act asks for. */
export type Doing = (sheet: Sheet, area: Area, particulars: Particulars) => void;

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

export const from = <Item>(items: readonly Item[], pick: number): Item => items[pick % items.length] as Item;

/** What people do to cells: contents, looks, rules, comments. */
export const cellActs = {
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
  error: (sheet, area, { pick }) => {
    sheet.store(corner(area), [[CellError.of(from(['#N/A', '#DIV/0!', '#REF!', '#VALUE!'], pick))]]);
  },
  emptyText: (sheet, area) => {
    sheet.enter(corner(area), [['=""']]);
  },
  spill: (sheet, { top, left }) => {
    sheet.enter(cellArea(top, left), [['=SEQUENCE(3,2)']]);
  },
  arrayFormula: (sheet, { top, left }) => {
    const array = { top, left, bottom: top + 1, right: left };
    sheet.document.calculation.adoptFormula(sheet, { row: top, column: left, text: '=ROW(A1:A2)*2', array });
    sheet.cellsChanged(array);
  },
  formatsInside: (sheet, { top, left }) => {
    sheet.store(cellArea(top, left), [['甲乙']]);
    const runs = '<r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r>';
    sheet.markups.set({ row: top, column: left, value: '甲乙', runs });
  },
  comment: (sheet, { top, left }, { text, pick }) => {
    const { document } = sheet;
    const entry = () => ({
      id: document.newId('comment'),
      author: '任涵',
      created: '2026-10-01T08:00:00.00',
    });
    sheet.comments.set({
      ...{ ...entry(), row: top, column: left, content: text.slice(0, 40), resolved: pick % 2 === 0 },
      replies: Array.from({ length: pick % 3 }, () => ({ ...entry(), content: '好' })),
    });
  },
  rule: (sheet, area, { pick }) => {
    sheet.validations.set(area, {
      ...noValidation(),
      ...from(
        [
          { type: 'WholeNumber', operator: 'Between', formula1: '1', formula2: '5' },
          { type: 'Custom', formula1: '=COUNTIF($A:$A,$A2)=1' },
          { type: 'List', formula1: '=客户名单' },
          { type: 'Date', operator: 'LessThan', formula1: '=TODAY()' },
        ] as const,
        pick,
      ),
      prompt: { showPrompt: true, title: '填写', message: '按要求填' },
    });
  },
  scale: (sheet, area, { pick }) => {
    const rules: readonly ConditionalRule[] = [
      {
        type: 'ColorScale',
        points: [
          { type: 'LowestValue', color: '#F8696B' },
          { type: 'HighestValue', color: '#63BE7B' },
        ],
      },
      { type: 'TopBottom', rank: 3, kind: 'TopItems' },
      { type: 'PresetCriteria', criterion: 'DuplicateValues' },
    ];
    sheet.conditionalFormats.add([area], from(rules, pick)).stopIfTrue = pick % 2 === 0;
  },
} satisfies Record<string, Doing>;
