import type { JobOutcome, Steps } from '../../src/core';
import { message } from '../../src/core';
import { columnOf, sheetOfColumns } from '../../src/core/table';
import type { SheetTable } from '../../src/core/table';
import { Desk, JobRunner, WorkerFault, WorkerLine } from '../../src/worker';
import type { JobPort, NumberedRequest, Reply } from '../../src/worker';
import { runSliced } from '../../src/worker/sliced';
import { startNodeWorker } from '../../src/batch/nodeWorker';

const sheet = (name: string, ...columns: readonly (readonly (string | number | null)[])[]): SheetTable =>
  sheetOfColumns(
    name,
    columns.map((values) => columnOf(values)),
  );

const orders = () => ({
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
});

/** Orders of two customers with so many numbers that they are posted ahead. */
function manyOrders() {
  const numbers = Array.from({ length: 6000 }, (_, i) => `SO${i}`);
  const names = numbers.map((_, i) => (i % 3 === 0 ? '甲公司' : '乙公司'));
  const dates = numbers.map((_, i) => `2026-0${1 + (i % 9)}-05`);
  const amounts = numbers.map((_, i) => i + 1);
  const columns = [
    ['客户', ...names],
    ['日期', ...dates],
    ['金额', ...amounts],
    ['订单号', ...numbers],
  ] as const;
  return { sheets: [sheet('订单', ...columns)], sections: {} };
}

const request = (job: string, options: unknown = {}) => ({
  ...{ job, options },
  context: { today: 46_327 as never, locale: 'zh-CN' as const },
});

const nameOf = (asked: { readonly kind: string; readonly job?: string }) => asked.job ?? asked.kind;

const runnerOf = (start: (() => JobPort) | undefined) => new JobRunner(new WorkerLine(start));

/** A port whose worker is this thread, one turn later; replies can be held back. */
function localPort() {
  let onReply: ((reply: Reply) => void) | undefined;
  let onFault: ((fault: string) => void) | undefined;
  const log: string[] = [];
  const replies: string[] = [];
  const desk = new Desk();
  const port: JobPort = {
    post: (numbered: NumberedRequest, transfer) => {
      log.push(numbered.kind === 'parcel' ? 'parcel' : nameOf(numbered.request));
      const received = structuredClone(numbered, { transfer });
      queueMicrotask(() => {
        desk.serve(received, (reply, given) => {
          replies.push(reply.kind);
          onReply?.(structuredClone(reply, { transfer: given }));
        });
      });
    },
    onReply: (listener) => (onReply = listener),
    onFault: (listener) => (onFault = listener),
    terminate: () => log.push('terminated'),
  };
  return { port, log, replies, fault: (name: string) => onFault?.(name) };
}

describe('JobRunner', () => {
  it('gives the same outcome in a worker thread, in a clone of it, and in slices on this thread', async () => {
    const outcomes: JobOutcome<unknown>[] = [];
    for (const start of [startNodeWorker, () => localPort().port, undefined]) {
      const line = new WorkerLine(start);
      outcomes.push(await new JobRunner(line).run(request('rfm'), orders()));
      line.close();
    }
    expect(outcomes[0]?.kind).toBe('result');
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
  });

  it('posts what is long ahead of its request, and what is long in the answer ahead of that, to the same outcome', async () => {
    const { port, log, replies } = localPort();
    const sliced = await runnerOf(() => port).run(request('rfm'), manyOrders());
    expect(log).toEqual(['parcel', 'rfm']);
    expect(replies.slice(-2)).toEqual(['parcel', 'answer']);
    expect(sliced).toEqual(await runnerOf(undefined).run(request('rfm'), manyOrders()));
  });

  it('posts nothing more once it is cancelled between slices', async () => {
    const { port, log } = localPort();
    const abort = new AbortController();
    const run = runnerOf(() => port).run(request('rfm'), manyOrders(), { signal: abort.signal });
    abort.abort();
    await expect(run).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(log).toEqual(['parcel', 'terminated']);
  });

  it('refuses options that do not fit, naming the one', async () => {
    const outcome = await runnerOf(undefined).run(request('rfm', { bins: 'many' }), orders());
    expect(outcome).toEqual({ kind: 'refusal', problem: message('job.refused.options', { path: 'bins' }) });
  });

  it('throws a cancelled worker away and starts another for the next job', async () => {
    const ports = [localPort(), localPort()];
    let started = 0;
    const runner = runnerOf(() => (ports[started++] ?? localPort()).port);
    const abort = new AbortController();
    const cancelled = runner.run(request('rfm'), orders(), { signal: abort.signal });
    abort.abort();
    await expect(cancelled).rejects.toThrow();
    expect(ports[0]?.log).toEqual(['rfm', 'terminated']);
    expect((await runner.run(request('rfm'), orders())).kind).toBe('result');
    expect(ports[1]?.log).toEqual(['rfm']);
  });

  it('reports a bug by the class of what was thrown, never by its text', async () => {
    const runner = runnerOf(() => localPort().port);
    await expect(runner.run(request('no such job'), orders())).rejects.toEqual(new WorkerFault('RangeError'));
  });

  it('gives up when the worker dies', async () => {
    const dying = { ...localPort() };
    const runner = runnerOf(() => ({ ...dying.port, post: () => undefined }));
    const run = runner.run(request('rfm'), orders());
    dying.fault('OutOfMemory');
    await expect(run).rejects.toEqual(new WorkerFault('OutOfMemory'));
  });

  it('runs on this thread where no worker may be started', async () => {
    const runner = runnerOf(() => {
      throw new Error('workers are forbidden');
    });
    expect((await runner.run(request('rfm'), orders())).kind).toBe('result');
  });
});

describe('tables that are kept', () => {
  const starts = [() => localPort().port, undefined] as const;

  it.each(starts)('serve the next jobs as if they were sent again', async (start) => {
    const runner = runnerOf(start);
    expect(runner.keeps).toBe(false);
    await runner.run(request('recognise'), orders(), { keeps: true });
    for (const job of ['rfm', 'recognise', 'segments', 'validate', 'rfm']) {
      const fresh = await runnerOf(undefined).run(request(job), orders());
      expect(await runner.runOnKept(request(job))).toEqual(fresh);
    }
    expect(runner.keeps).toBe(true);
  });

  it('are replaced by those of the next run, and gone when these are not kept', async () => {
    const runner = runnerOf(() => localPort().port);
    await runner.run(request('rfm'), orders(), { keeps: true });
    await runner.run(request('rfm'), orders());
    expect(runner.keeps).toBe(false);
    await expect(runner.runOnKept(request('rfm'))).rejects.toThrow();
  });

  it('are gone with a worker that was thrown away', async () => {
    const runner = runnerOf(() => localPort().port);
    await runner.run(request('rfm'), orders(), { keeps: true });
    const abort = new AbortController();
    const cancelled = runner.runOnKept(request('rfm'), { signal: abort.signal });
    abort.abort();
    await expect(cancelled).rejects.toThrow();
    expect(runner.keeps).toBe(false);
  });
});

describe('WorkerLine', () => {
  it('tells each answer to whom it belongs, however many are asked at once', async () => {
    const line = new WorkerLine(() => localPort().port);
    const ask = (job: string) => line.ask({ kind: 'run', ...request(job), tables: { input: orders() } });
    const [rfm, bug, recognised] = await Promise.allSettled([
      ask('rfm'),
      ask('no such job'),
      ask('recognise'),
    ]);
    expect(rfm).toMatchObject({
      status: 'fulfilled',
      value: { summary: { customers: expect.any(Array) as unknown } },
    });
    expect(bug).toMatchObject({ status: 'rejected', reason: { fault: 'RangeError' } });
    expect(recognised).toMatchObject({
      status: 'fulfilled',
      value: { kind: 'result', summary: { sheets: [{ sheet: '订单' }] } },
    });
  });

  it('lets nobody wait for a worker that was closed', async () => {
    const line = new WorkerLine(() => localPort().port);
    const waiting = line.ask({ kind: 'run', ...request('rfm'), tables: { input: orders() } });
    line.close();
    await expect(waiting).rejects.toEqual(new WorkerFault('Closed'));
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
    let turns = 0;
    const turn = () => {
      turns += 1;
      if (turns === 3) abort.abort();
      else setTimeout(turn, 0);
    };
    setTimeout(turn, 0);
    await expect(run).rejects.toThrow();
    expect(turns).toBe(3);
    expect(steps).toBeGreaterThan(0);
  });
});
