import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Message, Progress } from '../../core';
import type { Committed, Prepared, RunControls } from '../../session';
import { usePane } from './PaneContext';
import { problemOf } from './problem';

/** The run under way; there is one at a time. */
export interface CurrentRun {
  readonly job: string;
  readonly startedAt: number;
  /** Whether nobody asked for it, so that it gives way. */
  readonly isLook: boolean;
  readonly progress: Progress | undefined;
  readonly cancel: () => void;
}

/** Why the last run did not finish: a sentence of ours, or nothing known. */
export interface Failure {
  readonly job: string;
  /** Stopped by the user, who is told that nothing happened. */
  readonly isCancelled: boolean;
  readonly problem: Message | undefined;
}

/** A job a page may prepare by itself. */
export interface Look {
  readonly job: string;
  readonly options: unknown;
}

interface UnderWay {
  readonly abort: AbortController;
  readonly isLook: boolean;
  /** Resolves when it has ended, however it did. */
  readonly over: Promise<unknown>;
}

/** Changes of the workbook heard so far. */
interface Changes {
  readonly all: number;
  readonly byOthers: number;
}

interface Runs {
  readonly current: CurrentRun | undefined;
  readonly failure: Failure | undefined;
  /** Latest prepared result by job, kept while the user moves between pages. */
  readonly prepared: ReadonlyMap<string, Prepared<unknown>>;
  /** Whether the workbook changed since a job's result was prepared; `byOthers` leaves out what the add-in itself wrote. */
  readonly isStale: (job: string, byOthers?: boolean) => boolean;
  /** Prepares a job; resolves to undefined when it failed or was cancelled, which the run notices show. */
  readonly prepare: (
    job: string,
    options: unknown,
    reading?: Pick<RunControls, 'fresh'>,
  ) => Promise<Prepared<unknown> | undefined>;
  /**
   * Prepares jobs nobody asked for, each once, one after another under one progress bar. They give way to whatever is
   * asked for meanwhile and are taken up again later; once cancelled, nothing is looked at unasked any more.
   */
  readonly look: (wanted: readonly Look[]) => void;
  readonly commit: (prepared: Prepared<unknown>) => Promise<Committed | undefined>;
  /** Runs any other long work under the same progress bar and failure notice. */
  readonly watch: <Result>(
    job: string,
    work: (controls: RunControls) => Promise<Result>,
  ) => Promise<Result | undefined>;
  readonly dismissFailure: () => void;
}

const RunsContext = createContext<Runs | null>(null);

export function useRuns(): Runs {
  const runs = useContext(RunsContext);
  if (runs === null) throw new Error('useRuns is for components inside RunsProvider.');
  return runs;
}

const cancelled = 'workbook.cancelled';

export function RunsProvider({ children }: { readonly children: ReactNode }) {
  const { session } = usePane();
  const [current, setCurrent] = useState<CurrentRun>();
  const [failure, setFailure] = useState<Failure>();
  const [prepared, setPrepared] = useState<ReadonlyMap<string, Prepared<unknown>>>(new Map());
  const [changes, setChanges] = useState<Changes>({ all: 0, byOthers: 0 });
  const [preparedAt, setPreparedAt] = useState<ReadonlyMap<string, Changes>>(new Map());
  const latest = useRef(changes);
  const underWay = useRef<UnderWay>(undefined);
  const looked = useRef(new Set<string>());
  const isLooking = useRef(true);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    session
      .onChange((own) => {
        // What a run of ours writes is in what its page shows.
        if (own && underWay.current !== undefined) return;
        const { all, byOthers } = latest.current;
        latest.current = { all: all + 1, byOthers: own ? byOthers : byOthers + 1 };
        setChanges(latest.current);
      })
      .then((unsubscribe) => {
        if (gone) unsubscribe();
        else stop = unsubscribe;
      })
      // Without change events the results merely do not say that they are out of date.
      .catch(() => undefined);
    return () => {
      gone = true;
      stop?.();
    };
  }, [session]);

  const begin = useCallback(
    <Result,>(job: string, work: (controls: RunControls) => Promise<Result>, isLook: boolean) => {
      const abort = new AbortController();
      const user = { stopped: false };
      setFailure(undefined);
      setCurrent({
        job,
        isLook,
        startedAt: performance.now(),
        progress: undefined,
        cancel: () => {
          if (isLook) isLooking.current = false;
          user.stopped = true;
          abort.abort();
        },
      });
      const run = (async () => {
        try {
          return await work({
            signal: abort.signal,
            onProgress: (progress) => {
              setCurrent((before) => before && { ...before, progress });
            },
          });
        } catch (error) {
          const problem = problemOf(error);
          const isCancelled = (problem?.code as string | undefined) === cancelled;
          // A look that gave way is no news.
          if (!isCancelled || user.stopped) setFailure({ job, isCancelled, problem });
          return undefined;
        } finally {
          underWay.current = undefined;
          setCurrent(undefined);
        }
      })();
      underWay.current = { abort, isLook, over: run };
      return run;
    },
    [],
  );

  const watch = useCallback(
    async <Result,>(job: string, work: (controls: RunControls) => Promise<Result>) => {
      const other = underWay.current;
      if (other !== undefined) {
        if (!other.isLook) return undefined;
        other.abort.abort();
        await other.over;
        // Somebody asked twice while the look was ending.
        if (underWay.current !== undefined) return undefined;
      }
      return begin(job, work, false);
    },
    [begin],
  );

  const keep = useCallback((job: string, result: Prepared<unknown>, at: Changes) => {
    setPrepared((before) => new Map(before).set(job, result));
    setPreparedAt((before) => new Map(before).set(job, at));
  }, []);

  const prepare = useCallback(
    async (job: string, options: unknown, reading?: Pick<RunControls, 'fresh'>) => {
      // Where other work refuses it, it stays to be looked at when that is over.
      if (underWay.current?.isLook !== false) looked.current.add(job);
      const at = latest.current;
      const result = await watch(job, (controls) =>
        session.prepare(job, options, { ...controls, ...reading }),
      );
      if (result !== undefined) keep(job, result, at);
      return result;
    },
    [session, watch, keep],
  );

  const look = useCallback(
    (wanted: readonly Look[]) => {
      const open = wanted.filter(({ job }) => !looked.current.has(job));
      const [first] = open;
      if (first === undefined || underWay.current !== undefined || !isLooking.current) return;
      void begin(
        first.job,
        async (controls) => {
          for (const { job, options } of open) {
            const at = latest.current;
            looked.current.add(job);
            try {
              keep(job, await session.prepare(job, options, controls), at);
            } catch (error) {
              if (controls.signal?.aborted === true) looked.current.delete(job);
              throw error;
            }
          }
        },
        true,
      );
    },
    [session, begin, keep],
  );

  const commit = useCallback(
    (result: Prepared<unknown>) => watch(result.job, (controls) => session.commit(result, controls)),
    [session, watch],
  );

  const isStale = useCallback(
    (job: string, byOthers = false) => {
      const kind = byOthers ? 'byOthers' : 'all';
      const at = preparedAt.get(job);
      return at !== undefined && at[kind] < changes[kind];
    },
    [preparedAt, changes],
  );

  const runs = useMemo(
    () => ({
      current,
      failure,
      prepared,
      isStale,
      prepare,
      look,
      commit,
      watch,
      dismissFailure: () => {
        setFailure(undefined);
      },
    }),
    [current, failure, prepared, isStale, prepare, look, commit, watch],
  );
  return <RunsContext value={runs}>{children}</RunsContext>;
}
