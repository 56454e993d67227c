import { jobs } from '../../../src/core/jobs';
import { wordingOf } from '../../../src/locales';
import { CodedError } from '../../../src/workbook';
import { removeLeftovers } from '../../../src/workbook/removeLeftovers';
import { faultRounds } from '../../setup/reliability/faults';
import { batchOf, openedSession, scenarios, staged, write } from '../../setup/reliability/scenarios';
import type { Scenario, Stage } from '../../setup/reliability/scenarios';
import { wholeImage } from '../../setup/reliability/wholeImage';
import { sheetNames } from '../../workbook/documentImage';

const wording = wordingOf('zh-CN');

let session: ReturnType<typeof openedSession>;
beforeEach(() => {
  session = openedSession();
});
afterEach(() => {
  session.close();
});

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );

/** Opens the scenario's workbook, writes, and takes what was written back if `thenReverts`. */
async function opened(scenario: Scenario, stage: Stage, thenReverts: boolean) {
  const { document, host } = stage.open();
  const batch = thenReverts ? batchOf(await write(scenario, stage, session)) : undefined;
  const work = () => (batch === undefined ? write(scenario, stage, session) : session.revert(batch));
  host.faults.clear();
  return { document, host, work, batch };
}

const now = async (document: Parameters<typeof wholeImage>[0]) => ({
  image: wholeImage(document),
  sheets: sheetNames(document),
  sections: await session.sections(),
});

/** Lets every exchange of a piece of work fail in turn; answers how many rounds there were. */
async function survives(scenario: Scenario, stage: Stage, turn: number, reverts = false): Promise<number> {
  const faultless = await opened(scenario, stage, reverts);
  if (reverts && faultless.batch === undefined) return 0;
  await faultless.work();
  const { requests } = faultless.host.faults;
  const done = await now(faultless.document);
  const rounds = faultRounds(requests, turn);
  for (const { number, name, fault } of rounds) {
    const { document, host, work } = await opened(scenario, stage, reverts);
    const before = await now(document);
    host.faults.clear();
    host.faults.failRequest(number, fault);
    const error = await failureOf(work());
    const at = `${scenario.name}, exchange ${number} of ${requests}: ${name}`;
    if (error !== undefined) {
      expect([at, error]).toEqual([at, expect.any(CodedError)]);
      expect(wording.text((error as CodedError).problem)).toMatch(/[，。；]/u);
      expect([at, await now(document)]).toEqual([at, before]);
      await work();
    } else if (number > requests - 2) {
      // The tidying at the end failed: what it left, the tidying of the next run takes away.
      await removeLeftovers();
    }
    expect([at, await now(document)]).toEqual([at, done]);
  }
  return rounds.length;
}

it('every job of the registry is put to the test', () => {
  const tried = new Set(scenarios.flatMap(({ job }) => job?.[0] ?? []));
  expect(Object.keys(jobs).filter((id) => !tried.has(id))).toEqual([]);
});

describe.each(scenarios.map((scenario, turn) => ({ name: scenario.name, scenario, turn })))(
  'any exchange may fail: $name',
  ({ scenario, turn }) => {
    it('writing and taking back leave all as it was, say why, and work the next time', async () => {
      const stage = await staged(scenario);
      expect(stage.prepared?.outcome.kind).not.toBe('refusal');
      expect(await survives(scenario, stage, turn)).toBeGreaterThan(0);
      await survives(scenario, stage, turn + 5, true);
    }, 120_000);
  },
);
