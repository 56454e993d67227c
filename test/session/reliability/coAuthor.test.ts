import type { Document, Sheet } from '../../../src/host/document';
import { message } from '../../../src/core';
import type { CellEdit } from '../../../src/core/sheets';
import type { Prepared } from '../../../src/session';
import { openWorkbook } from '../../setup/excel';
import { openedSession } from '../../setup/firstOfNovember';
import { smallBook } from '../../setup/reliability/smallBook';
import { sheetImage } from '../../setup/reliability/wholeImage';

let session: ReturnType<typeof openedSession>;
beforeEach(() => {
  session = openedSession();
});
afterEach(() => {
  session.close();
});

const cause = message('job.step.validate');
const into = (document: Document, name: string): Sheet => {
  const sheet = document.sheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}.`);
  return sheet;
};
const LAST = 16_383;

/** Fills the empty 负责人 of row 6 (苏州市泽铭) of 登记表: an empty cell is like any other empty cell. */
const filling: CellEdit = {
  ...{ kind: 'cell', sheet: '登记表', row: 6, column: 8, before: null, after: '傅静', cause },
};
/** Every other cell of the column is empty too, so that only the place tells rows apart. */
const emptied = (document: Document) => {
  into(document, '登记表').clear({ top: 1, left: 7, bottom: 15, right: 7 }, 'Contents');
};

/** What somebody else does while this user looks at the findings. */
const doings: readonly (readonly [name: string, act: (sheet: Sheet) => void])[] = [
  [
    'a row put in above',
    (sheet) => {
      sheet.insert({ top: 1, bottom: 1, left: 0, right: LAST }, 'Down');
    },
  ],
  [
    'a row deleted above',
    (sheet) => {
      sheet.delete({ top: 2, bottom: 2, left: 0, right: LAST }, 'Up');
    },
  ],
  [
    'cells put in above',
    (sheet) => {
      sheet.insert({ top: 1, bottom: 1, left: 0, right: 9 }, 'Down');
    },
  ],
  [
    'a column put in before',
    (sheet) => {
      sheet.insert({ top: 0, bottom: 1_048_575, left: 2, right: 2 }, 'Right');
    },
  ],
];

async function withFindings() {
  const document = smallBook();
  emptied(document);
  const workbook = openWorkbook(document);
  const prepared = await session.prepare('validate', {});
  await workbook.settled();
  return { ...workbook, document, prepared, sheet: into(document, '登记表') };
}

async function refusedAfter(
  act: (sheet: Sheet) => void,
  between?: (prepared: Prepared<unknown>) => Promise<unknown>,
) {
  const { host, settled, prepared, sheet } = await withFindings();
  host.asCoauthor(() => {
    act(sheet);
  });
  await settled();
  await between?.(prepared);
  const before = sheetImage(sheet);
  const { edits, notes } = await session.applyEdits(cause, [filling], prepared);
  expect(sheetImage(sheet)).toEqual(before);
  expect(edits).toBe(0);
  return notes;
}

const rowsMoved = [message('workbook.rowsMoved', { sheet: '登记表' })];

describe('rows that move between reading and writing', () => {
  it.each(doings)('refuse all edits of their sheet: %s', async (_, act) => {
    expect(await refusedAfter(act)).toEqual(rowsMoved);
  });

  it('do so although another page has read the workbook since', async () => {
    const [, act] = doings[0] ?? [];
    if (!act) throw new Error('Nothing is done.');
    const notes = await refusedAfter(act, () => session.prepare('ranking', {}));
    expect(notes).toEqual(rowsMoved);
  });

  it('do so when they are sorted', async () => {
    const { run, settled, prepared, sheet } = await withFindings();
    await run(async (context) => {
      context.workbook.worksheets
        .getItem('登记表')
        .getRange('A1:J16')
        .sort.apply([{ key: 0, ascending: false }], false, true);
      await context.sync();
    });
    await settled();
    const before = sheetImage(sheet);
    const { notes } = await session.applyEdits(cause, [filling], prepared);
    expect(notes).toEqual(rowsMoved);
    expect(sheetImage(sheet)).toEqual(before);
  });

  it('keep no edit of other sheets, and none that is worked out anew', async () => {
    const { host, settled, prepared, document, sheet } = await withFindings();
    host.asCoauthor(() => {
      sheet.insert({ top: 1, bottom: 1, left: 0, right: LAST }, 'Down');
    });
    await settled();
    const elsewhere: CellEdit = { ...filling, sheet: '需求表', row: 2, column: 7 };
    expect(await session.applyEdits(cause, [elsewhere], prepared)).toMatchObject({ edits: 1, notes: [] });
    expect(into(document, '需求表').value(1, 6)).toBe('傅静');
    const again = await session.prepare('validate', {});
    expect(await session.applyEdits(cause, [{ ...filling, row: 7 }], again)).toMatchObject({
      edits: 1,
      notes: [],
    });
    expect(sheet.value(6, 7)).toBe('傅静');
  });
});

describe('other changes between reading and writing', () => {
  it.each<[string, (document: Document, sheet: Sheet) => void, string]>([
    [
      'the cell is filled',
      (_, sheet) => {
        sheet.enter({ top: 5, bottom: 5, left: 7, right: 7 }, [['别人']]);
      },
      'workbook.cellChanged',
    ],
    [
      'the sheet is renamed',
      (document, sheet) => {
        document.renameSheet(sheet, '客户');
      },
      'workbook.sheetMissing',
    ],
    [
      'the sheet is deleted',
      (document, sheet) => {
        document.deleteSheet(sheet);
      },
      'workbook.sheetMissing',
    ],
    [
      'the sheet is protected',
      (_, sheet) => {
        sheet.protection.protect();
      },
      'workbook.sheetProtected',
    ],
    [
      'the cell is merged',
      (_, sheet) => {
        sheet.merge({ top: 5, bottom: 5, left: 7, right: 8 });
      },
      'workbook.cellMerged',
    ],
  ])('refuse the edit: %s', async (_, act, code) => {
    const { host, settled, prepared, document, sheet } = await withFindings();
    host.asCoauthor(() => {
      act(document, sheet);
    });
    await settled();
    const { edits, notes } = await session.applyEdits(cause, [filling], prepared);
    expect([edits, notes.map((note) => note.code)]).toEqual([0, [code]]);
    expect(sheet.value(5, 7)).not.toBe('傅静');
  });
});
