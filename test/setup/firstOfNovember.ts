import { serial } from '../../src/core';
import { openSession } from '../../src/session';

/** 2026-11-01, the day the tests of sessions and whole workbooks count from. */
export const today = serial(46_327);

/** A session of its own for the workbook open now, on that day: it hears the changes of that one only. */
export function openedSession(options: Partial<Parameters<typeof openSession>[0]> = {}) {
  return openSession({
    locale: 'zh-CN',
    startWorker: null,
    today,
    now: () => new Date(2026, 10, 1, 9, 30),
    ...options,
  });
}
