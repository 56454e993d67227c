import type { Document } from '../../../src/host/document';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { recipeSection } from '../../../src/core/recipe';
import { message, readSection } from '../../../src/core';
import { CodedError } from '../../../src/workbook';
import type { Prepared, Session } from '../../../src/session';
import { openWorkbook } from '../../setup/excel';
import { openedSession } from '../../setup/firstOfNovember';
import { batchOf } from '../../setup/reliability/scenarios';
import { smallBook } from '../../setup/reliability/smallBook';
import { wholeImage } from '../../setup/reliability/wholeImage';

type Pane = ReturnType<typeof openedSession>;
let panes: readonly [Pane, Pane];
beforeEach(() => {
  panes = [openedSession(), openedSession()];
});
afterEach(() => {
  for (const pane of panes) pane.close();
});

const file = saveXlsx(smallBook()).bytes;
const open = () => openWorkbook(openXlsx(file).document);
const users = (document: Document) => {
  const { sheets, names } = wholeImage(document);
  return { sheets, names: names.filter(({ name }) => !name.startsWith('kb_')) };
};

/** What a piece of work ended with: its result, or the code of its refusal. */
const settled = async <Result>(work: Promise<Result>): Promise<Result | string> => {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return error.problem.code;
  }
};

const cause = message('job.step.validate');
const edit = {
  kind: 'cell',
  sheet: '登记表',
  row: 2,
  column: 3,
  before: '批发业',
  after: '制造业',
  cause,
} as const;

let reports: readonly Prepared<unknown>[];
beforeAll(async () => {
  const session = openedSession();
  open();
  reports = [await session.prepare('ranking', {}), await session.prepare('rfm', {})];
  session.close();
});
const report = (at: number) => (pane: Session) => {
  const prepared = reports[at];
  if (prepared === undefined) throw new Error('No such report.');
  return pane.commit(prepared);
};

type Work = 'a report' | 'another report' | 'edits' | 'settings';

/** What one pane does while the other does something else. */
const works: Readonly<Record<Work, (pane: Session) => Promise<unknown>>> = {
  'a report': report(0),
  'another report': report(1),
  edits: (pane: Session) => pane.applyEdits(cause, [edit]),
  settings: (pane: Session) => pane.saveSections({ own: { note: '一' } }),
};

const pairs: readonly (readonly [Work, Work])[] = [
  ['a report', 'a report'],
  ['a report', 'another report'],
  ['a report', 'edits'],
  ['a report', 'settings'],
  ['edits', 'a report'],
  ['edits', 'edits'],
  ['edits', 'settings'],
  ['settings', 'a report'],
  ['settings', 'settings'],
];

/** Both begin on a workbook that knows the add-in (`isUsed`) or does not, the second before the n-th exchange of the first. */
async function together(one: Work, other: Work, at: number, isUsed: boolean) {
  const [first, second] = panes;
  const { host, document } = open();
  if (isUsed) await works.settings(first);
  const start = users(document);
  host.faults.clear();
  let meanwhile: Promise<unknown> | undefined;
  host.faults.beforeRequest(at, () => {
    meanwhile = settled(works[other](second));
  });
  const results: unknown[] = [await settled(works[one](first))];
  // The first may have been done before the other's moment came.
  if (meanwhile !== undefined) results.push(await meanwhile);
  host.faults.clear();
  return { document, start, results };
}

describe('two panes open on one workbook', () => {
  it.each(pairs)(
    '%s and %s at the same time: both are whole, or one is refused and leaves nothing',
    async (one, other) => {
      const rounds = [1, 2, 3, 4, 5, 7];
      for (const at of rounds) {
        for (const isUsed of [false, true]) {
          const { document, start, results } = await together(one, other, at, isUsed);
          const where = `${at}, ${isUsed ? 'used' : 'new'}`;
          const [pane] = panes;
          const refusals = results.filter((result) => typeof result === 'string');
          // Somebody always gets through.
          expect([where, refusals]).toEqual([where, refusals.slice(0, 1)]);
          for (const code of refusals) {
            expect([where, code]).toEqual([
              where,
              expect.stringMatching(/^workbook\.(?:elsewhere|itemMissing)$/u),
            ]);
          }
          const batches = results.map(batchOf).filter((batch) => batch !== undefined);
          const history = (await pane.history()).filter(({ edits, sheets }) => edits + sheets.length > 0);
          expect([where, history.map(({ batch }) => batch).sort()]).toEqual([where, batches.sort()]);
          const { own } = await pane.sections();
          const keeps = [one, other].some(
            (work, index) =>
              work === 'settings' && index < results.length && typeof results[index] !== 'string',
          );
          expect([where, own]).toEqual([where, isUsed || keeps ? { note: '一' } : undefined]);
          // Nothing is left of who was refused, and all of who was not can be taken back.
          for (const { batch } of history) await pane.revert(batch);
          expect([where, users(document)]).toEqual([where, start]);
          expect(document.sheets.filter(({ name }) => name.startsWith('_客簿暂存'))).toEqual([]);
        }
      }
    },
    300_000,
  );

  it('remembers the runs of both in the recipe', async () => {
    const [first, second] = panes;
    open();
    await report(0)(first);
    await report(1)(second);
    const recipe = JSON.stringify(readSection(await second.sections(), recipeSection));
    for (const job of ['ranking', 'rfm']) expect(recipe).toContain(`"${job}"`);
  });
});
