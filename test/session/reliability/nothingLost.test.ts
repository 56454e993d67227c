import fc from 'fast-check';
import type { Document } from '../../../src/host/document';
import { CodedError } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import { acts, bookAfter } from '../../setup/reliability/randomBook';
import { batchOf, openedSession, scenarios } from '../../setup/reliability/scenarios';
import type { Scenario } from '../../setup/reliability/scenarios';
import { survivorsOf, unlike } from '../../setup/reliability/survivors';
import { sheetImage, wholeImage } from '../../setup/reliability/wholeImage';

/** Workbooks a scenario is tried on; `LOSS_RUNS=1000 npx jest nothingLost` takes its time. */
const numRuns = Number(process.env['LOSS_RUNS'] ?? 2);

let session: ReturnType<typeof openedSession>;
beforeEach(() => {
  session = openedSession();
});
afterEach(() => {
  session.close();
});

/** Users' sheets in their order, and users' names; the add-in's hidden sheet of lists stays with the names it is found by. */
function everything(document: Document) {
  const { names, ...image } = wholeImage(document);
  return { ...image, names: names.filter(({ name }) => !name.startsWith('kb_')) };
}

/** What an expected failure of a run leaves: nothing. */
async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    expect(error).toBeInstanceOf(CodedError);
    return undefined;
  }
}

async function nothingIsLost({ before = [], job, act }: Scenario, document: Document): Promise<void> {
  openWorkbook(document);
  const users = [...document.sheets];
  for (const [id, options] of before) {
    await attempt(async () => session.commit(await session.prepare(id, options)));
  }
  const start = everything(document);
  const images = users.map((sheet) => ({ sheet, image: sheetImage(sheet) }));

  const prepared = job && (await attempt(() => session.prepare(job[0], job[1])));
  expect(everything(document)).toEqual(start);
  if (job !== undefined && prepared?.outcome.kind !== 'result') return;
  const edits = prepared?.outcome.kind === 'result' ? prepared.outcome.edits : [];
  const survivors = survivorsOf(users, edits);
  const result = await attempt(() =>
    prepared ? session.commit(prepared) : (act?.(session) ?? Promise.resolve()),
  );
  if (result === undefined) {
    if (act === undefined) expect(everything(document)).toEqual(start);
    return;
  }
  if (job !== undefined) {
    if (edits.length === 0) {
      for (const { sheet, image } of images) expect(sheetImage(sheet)).toEqual(image);
    } else {
      expect(unlike(document, survivors)).toEqual([]);
    }
  }
  const batch = batchOf(result);
  // What is erased is erased for good.
  const isForGood = prepared?.outcome.kind === 'result' && prepared.outcome.erasure !== undefined;
  if (batch === undefined || isForGood) return;
  await session.revert(batch);
  expect(everything(document)).toEqual(start);
}

describe.each(
  scenarios.filter(({ typed }) => typed === undefined).map((scenario) => ({ name: scenario.name, scenario })),
)('whatever people keep in the workbook: $name', ({ scenario }) => {
  it(
    'every cell of theirs is as it was but for the edits, and after 全部撤销 so is everything',
    async () => {
      await fc.assert(
        fc.asyncProperty(acts, async (done) => {
          await nothingIsLost(scenario, bookAfter(done));
        }),
        { numRuns },
      );
    },
    60_000 + numRuns * 60_000,
  );
});
