import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RunControls } from '../../../src/session';
import { useRuns } from '../../../src/taskpane/pane/runs';
import { useFirstLooks } from '../../../src/taskpane/pane/useFirstLooks';
import { RecordingSession, show } from '../setup';

/** A session whose runs end when the test lets them, or when they are aborted. */
class HeldSession extends RecordingSession {
  readonly held: { readonly job: string; readonly end: () => void }[] = [];

  override async prepare<Summary>(job: string, options: unknown, controls?: RunControls) {
    await new Promise<void>((resolve, reject) => {
      this.held.push({ job, end: resolve });
      controls?.signal?.addEventListener('abort', () => {
        reject(Object.assign(new Error('cancelled'), { problem: { code: 'workbook.cancelled' } }));
      });
    });
    return super.prepare<Summary>(job, options);
  }

  end(job: string): Promise<void> {
    return act(async () => {
      this.held.findLast((each) => each.job === job)?.end();
      await Promise.resolve();
    });
  }
}

const recognised = (rows: number) => ({
  ...{ kind: 'result' as const, sheets: [], edits: [], sections: {}, notes: [] },
  summary: { sheets: [{ sheet: '客户名单', unused: null, tables: [{ book: 'registration', rows }] }] },
});
const found = { ...recognised(0), summary: {} };

function Page() {
  const { prepare, current } = useRuns();
  useFirstLooks([
    { job: 'validate', options: undefined },
    { job: 'duplicates', options: {} },
  ]);
  return (
    <>
      <button onClick={() => void prepare('recognise', {})}>recognise</button>
      <button onClick={() => void prepare('all', {})}>all</button>
      <button onClick={() => void prepare('validate', {})}>validate</button>
      <button onClick={() => current?.cancel()}>cancel</button>
      <p>{current?.job ?? 'idle'}</p>
    </>
  );
}

async function opened(rows: number) {
  const session = new HeldSession();
  session.outcomes = { recognise: recognised(rows), validate: found, duplicates: found, all: found };
  show(<Page />, { session });
  await userEvent.click(screen.getByText('recognise'));
  await session.end('recognise');
  return session;
}

const begun = (session: HeldSession) => session.held.map(({ job }) => job);

describe('what a page works out by itself', () => {
  it('is begun once the workbook is recognised, one job after another, each once', async () => {
    const session = await opened(800);
    await session.end('validate');
    await session.end('duplicates');
    expect(begun(session)).toEqual(['recognise', 'validate', 'duplicates']);
    expect(screen.getByText('idle')).toBeVisible();
  });

  it.each([0, 20_001])('is left alone on a workbook of %i rows', async (rows) => {
    expect(begun(await opened(rows))).toEqual(['recognise']);
  });

  it('gives way to what is asked for, and is taken up again after it', async () => {
    const session = await opened(800);
    await userEvent.click(screen.getByText('all'));
    expect(begun(session)).toEqual(['recognise', 'validate', 'all']);
    await session.end('all');
    expect(begun(session)).toEqual(['recognise', 'validate', 'all', 'validate']);
  });

  it('is what somebody asked for in vain while the workbook was being recognised', async () => {
    const session = new HeldSession();
    session.outcomes = { recognise: recognised(800), validate: found, duplicates: found };
    show(<Page />, { session });
    await userEvent.click(screen.getByText('recognise'));
    await userEvent.click(screen.getAllByText('validate')[0] ?? document.body);
    expect(begun(session)).toEqual(['recognise']);
    await session.end('recognise');
    expect(begun(session)).toEqual(['recognise', 'validate']);
  });

  it('is over for good once cancelled', async () => {
    const session = await opened(800);
    await userEvent.click(screen.getByText('cancel'));
    expect(screen.getByText('idle')).toBeVisible();
    await userEvent.click(screen.getByText('all'));
    await session.end('all');
    expect(begun(session)).toEqual(['recognise', 'validate', 'all']);
  });
});
