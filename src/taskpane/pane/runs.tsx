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
  readonly progress: Progress | undefined;
  readonly cancel: () => void;
}

/** Why the last run did not finish: a sentence of ours, or nothing known. */
export interface Failure {
  readonly job: string;
  readonly problem: Message | undefined;
}

interface Runs {
  readonly current: CurrentRun | undefined;
  readonly failure: Failure | undefined;
  /** Latest prepared result by job, kept while the user moves between pages. */
  readonly prepared: ReadonlyMap<string, Prepared<unknown>>;
  /** Whether the workbook changed since the results were prepared. */
  readonly stale: boolean;
  /** Whether somebody else than the add-in changed it. */
  readonly changedByOthers: boolean;
  /** Prepares a job; resolves to undefined when it failed or was cancelled, which the run notices show. */
  readonly prepare: (
    job: string,
    options: unknown,
    reading?: Pick<RunControls, 'fresh'>,
  ) => Promise<Prepared<unknown> | undefined>;
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
  const [stale, setStale] = useState(false);
  const [changedByOthers, setChangedByOthers] = useState(false);
  const busy = useRef(false);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    session
      .onChange((own) => {
        if (!busy.current) setStale(true);
        if (!own) setChangedByOthers(true);
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

  const watch = useCallback(
    async <Result,>(job: string, work: (controls: RunControls) => Promise<Result>) => {
      if (busy.current) return undefined;
      busy.current = true;
      const abort = new AbortController();
      setFailure(undefined);
      setCurrent({
        job,
        startedAt: performance.now(),
        progress: undefined,
        cancel: () => {
          abort.abort();
        },
      });
      try {
        return await work({
          signal: abort.signal,
          onProgress: (progress) => {
            setCurrent((run) => run && { ...run, progress });
          },
        });
      } catch (error) {
        const problem = problemOf(error);
        if ((problem?.code as string | undefined) !== cancelled) setFailure({ job, problem });
        return undefined;
      } finally {
        busy.current = false;
        setCurrent(undefined);
      }
    },
    [],
  );

  const prepare = useCallback(
    async (job: string, options: unknown, reading?: Pick<RunControls, 'fresh'>) => {
      const result = await watch(job, (controls) =>
        session.prepare(job, options, { ...controls, ...reading }),
      );
      if (result !== undefined) {
        setPrepared((before) => new Map(before).set(job, result));
        setStale(false);
        setChangedByOthers(false);
      }
      return result;
    },
    [session, watch],
  );

  const commit = useCallback(
    (result: Prepared<unknown>) => watch(result.job, (controls) => session.commit(result, controls)),
    [session, watch],
  );

  const runs = useMemo(
    () => ({
      current,
      failure,
      prepared,
      stale,
      changedByOthers,
      prepare,
      commit,
      watch,
      dismissFailure: () => {
        setFailure(undefined);
      },
    }),
    [current, failure, prepared, stale, changedByOthers, prepare, commit, watch],
  );
  return <RunsContext value={runs}>{children}</RunsContext>;
}
