import type { Document } from '../../../src/host/document';
import { CodedError } from '../../../src/workbook';
import type { Session } from '../../../src/session';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { openWorkbook } from '../../setup/excel';
import { openedSession } from '../../setup/firstOfNovember';
import { smallBook } from '../../setup/reliability/smallBook';
import { wholeImage } from '../../setup/reliability/wholeImage';

let session: ReturnType<typeof openedSession>;
beforeEach(() => {
  session = openedSession({ keepsTables: false });
});
afterEach(() => {
  session.close();
});

const file = saveXlsx(smallBook()).bytes;
const open = () => openWorkbook(openXlsx(file).document);

/** The user's own sheets: whatever a run that died has left is not on them. */
const users = (document: Document) => {
  const own = new Set(smallBook().sheets.map(({ name }) => name));
  return wholeImage(document).sheets.filter(({ name }) => own.has(name));
};

async function whole(pane: Session, signal?: AbortSignal) {
  const controls = signal === undefined ? {} : { signal };
  const prepared = await pane.prepare('merge', {}, controls);
  return pane.commit(prepared, controls);
}

const codeOf = async (work: Promise<unknown>) => {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error instanceof CodedError ? error.problem.code : error;
  }
};

/** How many exchanges the run takes, and what the workbook is like after it. */
async function undisturbed() {
  const { host, document } = open();
  host.faults.clear();
  await whole(session);
  return { requests: host.faults.requests, done: wholeImage(document).sheets };
}

it('a run cancelled at any exchange leaves the workbook as it was, says so, and works the next time', async () => {
  const { requests, done } = await undisturbed();
  expect(requests).toBeGreaterThan(8);
  let cancelled = 0;
  for (let number = 1; number <= requests; number += 1) {
    const { host, document } = open();
    const before = wholeImage(document);
    const controller = new AbortController();
    host.faults.clear();
    host.faults.beforeRequest(number, () => {
      controller.abort();
    });
    const code = await codeOf(whole(session, controller.signal));
    if (code !== undefined) {
      cancelled += 1;
      expect([number, code]).toEqual([number, 'workbook.cancelled']);
      expect([number, wholeImage(document)]).toEqual([number, before]);
      await whole(session);
    }
    expect([number, wholeImage(document).sheets]).toEqual([number, done]);
  }
  // Once everything is put in place in one exchange there is nothing to cancel any more.
  expect(cancelled).toBeGreaterThan(requests / 2);
}, 300_000);

it('a pane closed at any moment leaves users’ sheets whole, and the next one completes the run', async () => {
  const { requests, done } = await undisturbed();
  for (let number = 1; number <= requests; number += 1) {
    const { host, document } = open();
    const before = users(document);
    host.faults.clear();
    // Nobody is there any more to take anything back either.
    for (let later = number; later < number + 12; later += 1) {
      host.faults.failRequest(later, { failure: 'InvalidOrTimedOutSession' });
    }
    const code = await codeOf(whole(session));
    host.faults.clear();
    if (code !== undefined) {
      expect([number, users(document)]).toEqual([number, before]);
      const next = openedSession({ keepsTables: false });
      await whole(next);
      next.close();
      expect(document.sheets.filter(({ name }) => name.startsWith('_客簿暂存'))).toEqual([]);
    }
    expect([number, wholeImage(document).sheets]).toEqual([number, done]);
  }
}, 300_000);

it.each(['merge', 'segments'])(
  'a computation cancelled at any of its steps has written nothing, and works the next time: %s',
  async (job) => {
    const { document } = open();
    const before = wholeImage(document);
    let steps = 0;
    const whole = await session.prepare(job, {}, { onProgress: () => (steps += 1) });
    expect(steps).toBeGreaterThan(1);
    let cancelled = 0;
    for (let at = 1; at <= steps; at += 1) {
      const controller = new AbortController();
      let step = 0;
      const onProgress = () => {
        step += 1;
        if (step === at) controller.abort();
      };
      const code = await codeOf(session.prepare(job, {}, { onProgress, signal: controller.signal }));
      if (code !== undefined) cancelled += 1;
      expect([at, code ?? 'workbook.cancelled']).toEqual([at, 'workbook.cancelled']);
      expect([at, wholeImage(document)]).toEqual([at, before]);
    }
    // The last steps of all come when the result is there.
    expect(cancelled).toBeGreaterThan(steps / 2);
    expect((await session.prepare(job, {})).outcome).toEqual(whole.outcome);
  },
  120_000,
);
