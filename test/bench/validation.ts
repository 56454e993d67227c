import { jobSteps } from '../../src/worker/runJob';
import { joined, parted } from '../../src/worker/slices';
import type { Slice } from '../../src/worker/slices';
import { workbookDirectory } from '../../src/core/customers';
import { EntryBook } from '../../src/core/entry';
import { rowsOfSheet } from '../../src/core/entry/rowsOfSheet';
import { readRecords } from '../../src/core/intake';
import { tagsNow } from '../../src/core/tagsNow';
import { serial } from '../../src/core/units';
import { inspect } from '../../src/core/validation';
import type { ValidateSummary } from '../../src/core/validation';
import { finished } from '../core/intake/sheetOf';
import { quickest } from './bench';
import type { Bench } from './bench';
import { customerList, floorOf } from './intake';

/** 2026-11-01. */
const today = serial(46_327);

/** Checking 100,000 customers in fifteen columns once they are read: who is who, every rule, scores, the report. */
export const validateBench: Bench = {
  name: 'validate',
  run() {
    const sheet = customerList();
    const input = { sheets: [sheet], sections: {} };
    const set = finished(readRecords(input));
    let findings = 0;
    const work = () => {
      const directory = workbookDirectory(set, {}, today);
      const inspected = { input, set, directory, today, tagsNow };
      findings = finished(inspect(inspected, { severities: {}, listed: 100_000, snapshot: true })).findings
        .length;
    };
    const times = quickest(work, () => floorOf(sheet.columns), 3);
    return { bench: 'validate', rows: sheet.rowCount - 1, ...times, findings };
  },
};

/** One row typed into a list of 100,000 customers: its problems and the customers it may repeat; the slowest of a hundred. */
export const liveBench: Bench = {
  name: 'live',
  run() {
    const sheet = customerList();
    const started = performance.now();
    const book = finished(EntryBook.open({ sheets: [sheet], sections: {} }, { today }));
    const openMs = performance.now() - started;
    const times = Array.from({ length: 200 }, (_, at) => {
      const row = 2 + at * 499;
      const typed = { ...rowsOfSheet(sheet, row, row), firstRow: sheet.rowCount + 1 + at };
      const begun = performance.now();
      book.enter(typed);
      return performance.now() - begun;
    }).sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)];
    return { bench: 'live', rows: sheet.rowCount - 1, ms: at(0.5) ?? 0, p99: at(0.99), openMs };
  },
};

/**
 * The answer of 校验 on its way to the pane: some hundred thousand findings as the worker posts them. `ms` is the time of
 * all messages; `longestMs` the longest of them, or of putting them together, which holds up typing.
 */
export const findingsBench: Bench = {
  name: 'findings',
  run() {
    const outcome = finished(
      jobSteps({
        ...{ job: 'validate', options: {}, input: { sheets: [customerList()], sections: {} } },
        context: { today, locale: 'zh-CN' },
      }),
    );
    if (outcome.kind === 'refusal') throw new Error(outcome.problem.code);
    const times: number[] = [];
    const timed = <Result>(work: () => Result): Result => {
      const begun = performance.now();
      const result = work();
      times.push(performance.now() - begun);
      return result;
    };
    const ahead: Slice[] = [];
    const parcels = parted(outcome);
    let next = parcels.next();
    for (; next.done !== true; next = parcels.next()) {
      const parcel = next.value;
      ahead.push(...timed(() => structuredClone(parcel)));
    }
    const bare = next.value;
    const received = timed(() => joined(structuredClone(bare), ahead));
    const { findings } = received.summary as ValidateSummary;
    return {
      ...{ bench: 'findings', rows: findings.length, messages: times.length },
      ms: times.reduce((sum, each) => sum + each, 0),
      longestMs: Math.max(...times),
    };
  },
};
