import { openSession } from '../../src/session';

/** 2026-11-01, the day of these sessions. */
export const today = 46_327;

/** A session of its own for the workbook open now: it hears the changes of that one only. */
export function openedSession() {
  return openSession({
    locale: 'zh-CN',
    startWorker: null,
    today: today as never,
    now: () => new Date(2026, 10, 1, 9, 30),
  });
}
