import type { JobOutcome, Steps } from '../../src/core';
import { message } from '../../src/core';
import { columnOf } from '../../src/core/table';
import type { SheetTable } from '../../src/core/table';
import { JobRunner, WorkerFault, serve } from '../../src/worker';
import type { JobPort, NumberedRequest, Reply, RunRequest } from '../../src/worker';
import { runSliced } from '../../src/worker/sliced';
import { startNodeWorker } from '../../src/batch/nodeWorker';

const sheet = (name: string, ...columns: readonly (readonly (string | number | null)[])[]): SheetTable => ({
  name,
  firstRow: 1,
  firstColumn: 1,
  rowCount: columns[0]?.length ?? 0,
  columns: columns.map((values) => columnOf(values)),
  formulas: columns.map(() => undefined),
  nativeTables: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  visibility: 'visible',
  isProtected: false,
  isFiltered: false,
});

const request = (job: string, options: unknown = {}): RunRequest => ({
  job,
  options,
  input: {
    sheets: [
      sheet(
        '订单',
        ['客户', '甲公司', '乙公司'],
        ['日期', '2026-01-05', '2026-02-06'],
        ['金额', 100, 200],
        ['订单号', 'A1', 'A2'],
      ),
    ],
    sections: {},
  },
  context: { today: 46_327 as never, locale: 'zh-CN' },
});

/** A port whose worker is this thread, one turn later; replies can be held back. */
function localPort() {
  let onReply: ((reply: Reply) => void) | undefined;
  let onFault: ((fault: string) => void) | undefined;
  const log: string[] = [];
  const port: JobPort = {
    post: (numbered: NumberedRequest) => {
      log.push(numbered.job);
      queueMicrotask(() => {
        serve(structuredClone(numbered), (reply) => onReply?.(structuredClone(reply)));
      });
    },
    onReply: (listener) => (onReply = listener),
    onFault: (listener) => (onFault = listener),
    terminate: () => log.push('terminated'),
  };
  return { port, log, fault: (name: string) => onFault?.(name) };
}

describe('JobRunner', () => {
  it('gives the same outcome in a worker thread, in a clone of it, and in slices on this thread', async () => {
    const outcomes: JobOutcome<unknown>[] = [];
    for (const start of [startNodeWorker, () => localPort().port, undefined]) {
      const runner = new JobRunner(start);
      outcomes.push(await runner.run(request('rfm')));
      runner.close();
    }
    expect(outcomes[0]?.kind).toBe('result');
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
  });

  it('refuses options that do not fit, naming the one', async () => {
    const outcome = await new JobRunner(undefined).run(request('rfm', { bins: 'many' }));
    expect(outcome).toEqual({ kind: 'refusal', problem: message('job.refused.options', { path: 'bins' }) });
  });

  it('throws a cancelled worker away and starts another for the next job', async () => {
    const ports = [localPort(), localPort()];
    let started = 0;
    const runner = new JobRunner(() => (ports[started++] ?? localPort()).port);
    const abort = new AbortController();
    const cancelled = runner.run(request('rfm'), { signal: abort.signal });
    abort.abort();
    await expect(cancelled).rejects.toThrow();
    expect(ports[0]?.log).toEqual(['rfm', 'terminated']);
    expect((await runner.run(request('rfm'))).kind).toBe('result');
    expect(ports[1]?.log).toEqual(['rfm']);
  });

  it('reports a bug by the class of what was thrown, never by its text', async () => {
    const runner = new JobRunner(() => localPort().port);
    await expect(runner.run(request('no such job'))).rejects.toEqual(new WorkerFault('RangeError'));
  });

  it('gives up when the worker dies', async () => {
    const dying = { ...localPort() };
    const runner = new JobRunner(() => ({ ...dying.port, post: () => undefined }));
    const run = runner.run(request('rfm'));
    dying.fault('OutOfMemory');
    await expect(run).rejects.toEqual(new WorkerFault('OutOfMemory'));
  });

  it('runs on this thread where no worker may be started', async () => {
    const runner = new JobRunner(() => {
      throw new Error('workers are forbidden');
    });
    expect((await runner.run(request('rfm'))).kind).toBe('result');
  });
});

describe('runSliced', () => {
  it('lets other work happen in between and stops when told to', async () => {
    const abort = new AbortController();
    let steps = 0;
    function* endless(): Steps<JobOutcome<unknown>> {
      for (;;) {
        const until = performance.now() + 5;
        while (performance.now() < until);
        steps += 1;
        yield { step: message('job.step.value'), done: 0 };
      }
    }
    const run = runSliced(endless(), undefined, abort.signal);
    setTimeout(() => {
      abort.abort();
    }, 60);
    await expect(run).rejects.toThrow();
    expect(steps).toBeGreaterThan(5);
  });
});
