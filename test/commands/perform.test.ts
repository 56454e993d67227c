import { message } from '../../src/core';
import type { JobOutcome } from '../../src/core';
import { perform } from '../../src/commands/perform';
import type { Session } from '../../src/session';

const result: JobOutcome<unknown> = {
  kind: 'result',
  sheets: [],
  edits: [],
  sections: {},
  summary: {},
  notes: [],
};
const refusal: JobOutcome<unknown> = {
  kind: 'refusal',
  problem: message('job.refused.options', { path: 'books' }),
};

/** A session that writes down what it is asked, and the page the pane was opened at. */
function observed(changes: Partial<Session> = {}, outcome = result) {
  const calls: string[] = [];
  const session: Partial<Session> = {
    prepare: <Summary>(job: string, options: unknown) => {
      calls.push(`prepare ${job} ${JSON.stringify(options)}`);
      return Promise.resolve({ job, options, outcome: outcome as JobOutcome<Summary> });
    },
    commit: () => {
      calls.push('commit');
      return Promise.resolve({ batch: '1', sheets: ['校验报告', '问题'], edits: 0, notes: [] });
    },
    activate: (sheet) => {
      calls.push(`activate ${sheet}`);
      return Promise.resolve();
    },
    ...changes,
  };
  const surface = {
    session: () => Promise.resolve(session as Session),
    openPane: (page: string) => {
      calls.push(`open ${page}`);
      return Promise.resolve();
    },
  };
  return { calls, surface };
}

const command = { job: 'validate', options: { strict: true }, page: 'validate' } as const;

describe('a ribbon command', () => {
  it('runs its job, writes it and shows the first sheet, without the pane', async () => {
    const { calls, surface } = observed();
    await perform(command, surface);
    expect(calls).toEqual(['prepare validate {"strict":true}', 'commit', 'activate 校验报告']);
  });

  it('opens the pane at its page when something has to be asked', async () => {
    const { calls, surface } = observed();
    await perform({ page: 'oneClick' }, surface);
    expect(calls).toEqual(['open oneClick']);
  });

  it('opens the pane when the job refuses, having written nothing', async () => {
    const { calls, surface } = observed({}, refusal);
    await perform(command, surface);
    expect(calls).toEqual(['prepare validate {"strict":true}', 'open validate']);
  });

  it('opens the pane when reading or writing fails', async () => {
    const failing = observed({ commit: () => Promise.reject(new Error('AccessDenied')) });
    await perform(command, failing.surface);
    expect(failing.calls.at(-1)).toBe('open validate');
    const closed = observed({ prepare: () => Promise.reject(new Error('SessionLost')) });
    await perform(command, closed.surface);
    expect(closed.calls).toEqual(['open validate']);
  });

  it('opens the pane when something was left undone', async () => {
    const notes = [message('job.refused.options', { path: 'books' })];
    const { calls, surface } = observed({
      commit: () => Promise.resolve({ batch: '1', sheets: ['校验报告'], edits: 0, notes }),
    });
    await perform(command, surface);
    expect(calls.slice(-2)).toEqual(['activate 校验报告', 'open validate']);
  });
});
