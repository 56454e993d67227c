import type { Document, Sheet } from '../../../src/host/document';
import { nodeDeflate } from '../../../src/host/node';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import type { Edit } from '../../../src/core/sheets';
import { message } from '../../../src/core';
import type { Committed, Prepared, Session } from '../../../src/session';
import { openWorkbook } from '../excel';
import { openedSession as opened, today } from '../firstOfNovember';
import { smallBook } from './smallBook';

/** A session on the workbook open now that reads it anew for every job. Close it. */
export const openedSession = () => opened({ keepsTables: false });

/** A write to a workbook: what was done before it, and what it does. */
export interface Scenario {
  readonly name: string;
  /** Jobs run and written before it, in order. */
  readonly before?: readonly (readonly [job: string, options: unknown])[];
  /** What people do in the workbook after those. */
  readonly typed?: (document: Document) => void;
  /** The job that is prepared, with its options … */
  readonly job?: readonly [id: string, options: unknown];
  /** … or what is called instead. */
  readonly act?: (session: Session) => Promise<unknown>;
}

const cause = message('job.step.validate');
const place = { sheet: '登记表', column: 1, cause } as const;
const fifth = [
  'C004',
  '宁波辉凯电子有限公司',
  '批发业',
  '王若晴',
  '13598761234',
  'wrq@huikai',
  45_200,
  '傅静',
  4000,
  3600,
];

/** Cells with formulas and without, a row taken out, and a table that grows. */
export const someEdits: readonly Edit[] = [
  { ...place, kind: 'cell', row: 2, column: 3, before: '批发业', after: '=制造业' },
  { ...place, kind: 'cell', row: 2, column: 10, before: 900, after: 12 },
  { ...place, kind: 'removeRow', row: 5, before: fifth },
  {
    ...{ kind: 'appendRows', sheet: '交易明细', table: '销售', row: 50, column: 1, cause },
    after: [
      ['S31', 'C001', today, '电缆', 1, 10],
      ['S32', 'C002', today, '@阀门', 2, null],
    ],
  },
];

const insertion: Edit = {
  ...place,
  kind: 'insertRow',
  row: 7,
  after: ['C009', '-名', '', '', '00123', '', null, '', 1, null],
};

const cells = [
  { sheet: '登记表', row: 2, column: 3, severity: 'error' },
  { sheet: '登记表', row: 4, column: 3, severity: 'warning' },
  { sheet: '交易明细', row: 4, column: 6, severity: 'hint' },
] as const;

const into = (document: Document, name: string): Sheet => {
  const sheet = document.sheets.find((each) => each.name === name || each.name.startsWith(name));
  if (sheet === undefined) throw new Error(`No sheet ${name}.`);
  return sheet;
};
const type = (sheet: Sheet, row: number, column: number, text: string) => {
  sheet.enter({ top: row, left: column, bottom: row, right: column }, [[text]]);
};

/** Writes a note into the column 跟进备注 of a made sheet, where there is one, and adds a column beside its table. */
function workOn(document: Document, name: string): void {
  const sheet = into(document, name);
  const table = document.tables.all(sheet)[0];
  if (table === undefined) throw new Error(`No table on ${name}.`);
  const { top, right, bottom, left } = table.area;
  const notes = table.columnIndex('跟进备注');
  if (notes >= 0) type(sheet, top + 1, left + notes, '周五回访');
  document.tables.resize(table, { top, left, bottom, right: right + 1 });
  type(sheet, top, right + 1, '我的列');
  type(sheet, top + 1, right + 1, '=1+1');
}

function changeTag(document: Document): void {
  const sheet = into(document, '标签总览');
  const table = document.tables.all(sheet)[0];
  const column = table?.columnIndex('沟通风格') ?? -1;
  if (table === undefined || column < 0) throw new Error('No tag to change.');
  type(sheet, table.area.top + 1, table.area.left + column, '委婉型');
}

function answer(document: Document): void {
  const sheet = into(document, '信息确认');
  const used = sheet.usedArea();
  const rows = used === undefined ? [] : sheet.values(used);
  const row = rows.findIndex((cellsOfRow) => cellsOfRow.includes('联系人'));
  const column = rows[row]?.indexOf('联系人') ?? -1;
  if (used === undefined || row < 0) throw new Error('Nothing to answer.');
  sheet.store(
    {
      top: used.top + row,
      bottom: used.top + row,
      left: used.left + column + 2,
      right: used.left + column + 3,
    },
    [['否', '周晓']],
  );
}

/** Wipes the rules of a book sheet as pasting over them does. */
function pasteOver(document: Document): void {
  const sheet = into(document, '登记表 (2)');
  const used = sheet.usedArea();
  if (used) sheet.validations.clear({ ...used, bottom: used.bottom - 2 });
}

const salt = '0123456789abcdef';

/** Every job of the registry at least once, again where it has been run before, and every other way to write. */
export const scenarios: readonly Scenario[] = [
  ...(
    [
      ['templates', { books: ['registration', 'orders'], rows: 3, example: true }],
      ['tagDictionary', {}],
      ['recognise', {}],
      ['convert', {}],
      ['validate', {}],
      ['ignore', { findings: [{ code: 'validation.email', sheet: '登记表', row: 5, column: 6 }] }],
      ['entry', { sheet: '登记表', row: 7 }],
      ['duplicates', {}],
      ['merge', {}],
      ['merges', {}],
      ['rfm', {}],
      ['lifetime', {}],
      ['churn', {}],
      ['clusters', {}],
      ['rules', {}],
      ['ranking', {}],
      ['tags', {}],
      ['tagOverview', {}],
      ['leads', {}],
      ['quadrants', { writeBack: true }],
      ['segments', {}],
      ['segmentChoices', {}],
      ['profile', { top: 2 }],
      ['persona', {}],
      ['mask', { salt }],
      ['cadence', {}],
      ['confirmation', { customer: 'C001' }],
      ['questionnaire', {}],
      ['consent', {}],
      ['erase', { customer: 'C004' }],
      ['all', {}],
    ] as const
  ).map(([id, options]): Scenario => ({ name: id, job: [id, options] })),
  {
    name: 'segments brought up to date',
    before: [['segments', {}]],
    typed: (document) => {
      workOn(document, '分群-');
    },
    job: ['segments', {}],
  },
  {
    name: 'scores made anew',
    before: [['rfm', {}]],
    typed: (document) => {
      workOn(document, 'RFM 评分');
    },
    job: ['rfm', {}],
  },
  { name: 'clean copies made anew', before: [['convert', {}]], job: ['convert', {}] },
  { name: 'all again', before: [['all', {}]], job: ['all', {}] },
  { name: 'a merge taken back', before: [['merge', {}]], job: ['merge', { undo: 'M0001' }] },
  { name: 'tags into the tag table', job: ['tags', { into: 'table' }] },
  { name: 'tag write-back', before: [['tagOverview', {}]], typed: changeTag, job: ['tagWriteBack', {}] },
  {
    name: 'confirmations',
    before: [['confirmation', { customer: 'C001' }]],
    typed: answer,
    job: ['confirmations', {}],
  },
  {
    name: 'erasure after other runs',
    before: [
      ['quadrants', { writeBack: true }],
      ['profile', { customers: ['C004'] }],
    ],
    job: ['erase', { customer: 'C004' }],
  },
  { name: 'edits', act: (session) => session.applyEdits(cause, someEdits) },
  { name: 'a row put in', act: (session) => session.applyEdits(cause, [insertion]) },
  { name: 'highlights', act: (session) => session.highlight(cells) },
  { name: 'sections', act: (session) => session.saveSections({ recipe: { runs: [] } }) },
  {
    name: 'dropdowns repaired',
    before: [['convert', { books: ['registration'] }]],
    typed: pasteOver,
    act: (session) => session.repairDropdowns(),
  },
  { name: 'a file put in', act: (session) => session.insertFile(otherFile()) },
  { name: 'a file read', act: (session) => session.readFile(otherFile()) },
];

function otherFile(): Uint8Array {
  return saved(smallBook());
}

export function saved(document: Document): Uint8Array {
  return saveXlsx(document, undefined, { deflate: nodeDeflate }).bytes;
}

/** A scenario worked out: the workbook before its write as a file, to be opened as often as is wanted. */
export interface Stage {
  readonly open: () => ReturnType<typeof openWorkbook>;
  readonly prepared: Prepared<unknown> | undefined;
}

/** Does what comes before a scenario and prepares its job. */
export async function staged({ before = [], typed, job }: Scenario, book = smallBook): Promise<Stage> {
  const document = book();
  openWorkbook(document);
  const session = openedSession();
  try {
    for (const [id, options] of before) await session.commit(await session.prepare(id, options));
    typed?.(document);
    const file = saved(document);
    const open = () => openWorkbook(openXlsx(file).document);
    open();
    return { open, prepared: job && (await session.prepare(job[0], job[1])) };
  } finally {
    session.close();
  }
}

/** Writes what a scenario writes, on the workbook open now. */
export function write({ act }: Scenario, { prepared }: Stage, session: Session): Promise<unknown> {
  if (act !== undefined) return act(session);
  if (prepared === undefined) throw new Error('Nothing to write.');
  return session.commit(prepared);
}

/** The batch a write left in the history; none where it made and changed nothing. */
export function batchOf(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null || !('batch' in result)) return undefined;
  const { batch, sheets, edits } = result as Committed;
  return sheets.length + edits > 0 ? batch : undefined;
}
