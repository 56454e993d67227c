import { Document } from '../../../src/host/document';
import type { Sheet } from '../../../src/host/document';
import { openXlsx } from '../../../src/host/xlsx';
import type { HostOptions } from '../../../src/host';
import type { Message } from '../../../src/core';
import { jobs } from '../../../src/core/jobs';
import { wordingOf } from '../../../src/locales';
import type { Prepared } from '../../../src/session';
import { CodedError } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import { openedSession, saved, scenarios } from '../../setup/reliability/scenarios';
import { smallBook } from '../../setup/reliability/smallBook';
import { wholeImage } from '../../setup/reliability/wholeImage';

const wording = wordingOf('zh-CN');

let session: ReturnType<typeof openedSession>;
beforeEach(() => {
  session = openedSession();
});
afterEach(() => {
  session.close();
});

/** Every job of the registry with options it can run with, on a workbook nobody has run anything in. */
const table = Object.keys(jobs).map((id) => {
  const options = scenarios.find(({ name, job }) => name === id && job?.[0] === id)?.job?.[1] ?? {};
  return [id, options] as const;
});

/** A sentence that says what happened and what to do next: more than one clause, and no place left unfilled. */
const tells = (problem: Message) => {
  const text = wording.text(problem);
  expect(text).toMatch(/[，。；].*[，。；]/u);
  expect(text).not.toMatch(/[{}]|undefined|null/u);
};

const problemOf = async (work: () => Promise<unknown>): Promise<Message | undefined> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof CodedError) return error.problem;
    throw error;
  }
};

const book = saved(smallBook());
const open = (change: (document: Document) => void = () => undefined, options: HostOptions = {}) => {
  const { document } = openXlsx(book);
  change(document);
  return openWorkbook(document, options);
};
const eachSheet = (act: (sheet: Sheet) => void) => (document: Document) => {
  document.sheets.forEach(act);
};

/** What a job makes of the workbook as it is, worked out once. */
const worked = new Map<string, Prepared<unknown>>();
const prepare = async (id: string, options: unknown): Promise<Prepared<unknown>> => {
  const known = worked.get(id);
  if (known) return known;
  open();
  // Without the moment of reading: it is written to other workbooks than the one that was read.
  const { outcome } = await session.prepare(id, options);
  const prepared = { job: id, options, outcome };
  worked.set(id, prepared);
  return prepared;
};

const writes = ({ outcome }: Prepared<unknown>) =>
  outcome.kind === 'result' && outcome.sheets.length + outcome.edits.length > 0;

describe('a workbook that cannot be written to', () => {
  it('is read all the same', async () => {
    open(undefined, { readOnly: true });
    expect((await session.prepare('ranking', {})).outcome.kind).toBe('result');
  });

  const states: readonly (readonly [string, () => ReturnType<typeof open>])[] = [
    ['workbook.readOnly', () => open(undefined, { readOnly: true })],
    [
      'workbook.structureProtected',
      () =>
        open(({ protection }) => {
          protection.protect();
        }),
    ],
  ];

  it.each(table)('is told of, and stays as it is: %s', async (id, options) => {
    const prepared = await prepare(id, options);
    for (const [code, opened] of states) {
      const { document } = opened();
      const before = wholeImage(document);
      const problem = await problemOf(() => session.commit(prepared));
      if (prepared.outcome.kind === 'refusal') tells(prepared.outcome.problem);
      else if (writes(prepared) || code === 'workbook.readOnly')
        expect([id, problem?.code]).toEqual([id, code]);
      if (problem) tells(problem);
      expect(wholeImage(document)).toEqual(before);
    }
  });
});

describe('sheets that are locked, filtered, folded', () => {
  const states: readonly (readonly [string, (document: Document) => void])[] = [
    [
      'protected',
      eachSheet((sheet) => {
        if (!sheet.protection.isProtected) sheet.protection.protect();
      }),
    ],
    [
      'filtered and folded',
      eachSheet((sheet) => {
        const used = sheet.usedArea(true);
        if (!used || sheet.protection.isProtected || sheet.merges.length > 0) return;
        sheet.rows.setOutline(used.top + 2, { level: 1, collapsed: true });
        sheet.rows.setHidden(used.top + 2, true);
        sheet.columns.setHidden(used.left + 2, true);
        sheet.selection = { ...used, top: 0, bottom: 1_048_575 };
        const [list] = sheet.document.tables.all(sheet);
        const criteria = { filterOn: 'Custom', criterion1: '=*1' };
        if (list) list.criteria.set(0, criteria);
        else sheet.autoFilter = { area: used, criteria: new Map([[0, criteria]]) };
      }),
    ],
  ];

  it.each(
    states.flatMap(([state, change]) => table.map(([id, options]) => ({ state, id, options, change }))),
  )(
    'are read all the same, and what cannot be done there is said: $state, $id',
    async ({ state, id, options, change }) => {
      const known = state === 'protected' ? await prepare(id, options) : undefined;
      const { document } = open(change);
      const before = wholeImage(document).sheets;
      const prepared = known ?? (await session.prepare(id, options));
      if (prepared.outcome.kind === 'refusal') {
        tells(prepared.outcome.problem);
        return;
      }
      const { edits } = prepared.outcome;
      const problem = await problemOf(async () => {
        const { notes, edits: done } = await session.commit(prepared);
        notes.forEach((note) => {
          expect(wording.text(note)).not.toBe('');
        });
        if (state === 'protected' && edits.length > 0) {
          expect(done).toBe(0);
          expect(notes.map(({ code }) => code)).toContain('workbook.sheetProtected');
        }
      });
      if (problem) tells(problem);
      if (edits.length > 0 && state !== 'protected') return;
      const names = new Set(before.map(({ name }) => name));
      expect(wholeImage(document).sheets.filter(({ name }) => names.has(name))).toEqual(before);
    },
  );
});

describe('a workbook with next to nothing in it', () => {
  const headings = ['客户编号', '客户名称', '所属行业', '联系电话'];
  const states: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ['nothing', []],
    ['one cell', [['客户']]],
    ['only headings', [headings]],
    ['one column', [['客户名称'], ['甲公司'], ['乙公司']]],
  ];

  it.each(states)('is enough for no analysis, and every job says so: %s', async (_, rows) => {
    for (const [id, options] of table) {
      const document = Document.withSheets(['Sheet1']);
      const [sheet] = document.sheets;
      const right = (rows[0]?.length ?? 1) - 1;
      if (rows.length > 0) sheet?.enter({ top: 0, left: 0, bottom: rows.length - 1, right }, rows);
      openWorkbook(document);
      const before = wholeImage(document).sheets;
      const problem = await problemOf(async () => {
        const prepared = await session.prepare(id, options);
        if (prepared.outcome.kind === 'refusal') tells(prepared.outcome.problem);
        else await session.commit(prepared);
      });
      if (problem) tells(problem);
      expect([id, wholeImage(document).sheets.slice(0, 1)]).toEqual([id, before]);
    }
  });
});

describe('a cell somebody is typing in', () => {
  it('holds a job back until it is left, and nothing is lost', async () => {
    const { host, document } = open();
    const prepared = await session.prepare('ranking', {});
    const before = wholeImage(document);
    host.beginCellEdit();
    let isDone = false;
    const committing = session.commit(prepared).then(() => {
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([isDone, wholeImage(document)]).toEqual([false, before]);
    host.endCellEdit();
    await committing;
    expect(document.sheets.length).toBeGreaterThan(before.sheets.length);
  });
});
