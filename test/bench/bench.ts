/** One figure of a benchmark, printed as a JSON line. Times in milliseconds. */
export interface Figure {
  readonly bench: string;
  readonly rows: number;
  readonly ms: number;
  /** A bare loop over the same input doing the unavoidable work, in the same process. */
  readonly floorMs?: number;
  readonly [more: string]: number | string | undefined;
}

/** A benchmark by name; it makes its own input from a fixed seed. */
export interface Bench {
  readonly name: string;
  readonly run: () => Figure | Promise<Figure>;
}

/**
 * Milliseconds of the quickest of several runs: noise of a shared machine only ever adds. The two are run in turn, so
 * that a busy moment meets both.
 */
export function quickest(
  work: () => unknown,
  floor?: () => unknown,
  runs = 7,
): { readonly ms: number; readonly floorMs?: number } {
  let ms = Infinity;
  let floorMs = Infinity;
  for (let run = 0; run < runs; run++) {
    if (floor) floorMs = Math.min(floorMs, timed(floor));
    ms = Math.min(ms, timed(work));
  }
  return floor ? { ms, floorMs } : { ms };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
