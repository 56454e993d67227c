import { profileJob, profileOptions } from '../../../src/core/profiles';
import type { JobInput } from '../../../src/core';
import { today, workbook } from './cardWorkbook';

/** The steps of looking at a row, and whose card it is. */
function look(input: JobInput, options: object) {
  const run = profileJob.run(input, profileOptions.parse({ asOf: '2026-11-01', cards: false, ...options }), {
    today,
    locale: 'zh-CN',
  });
  const steps: string[] = [];
  let step = run.next();
  for (; step.done !== true; step = run.next()) steps.push(step.value.step.code);
  const outcome = step.value;
  return { steps, names: outcome.kind === 'result' ? outcome.summary.cards.map(({ name }) => name) : [] };
}

describe('looking at card after card of the same sheets', () => {
  const sheets = [...workbook];

  it('works out scores and needs for the first only', () => {
    const input = { sheets, sections: {} };
    expect(look(input, { sheet: '客户', row: 2 }).steps).toContain('job.step.needs');
    const next = look(input, { sheet: '客户', row: 3 });
    expect(next.names).toEqual(['上海远航软件有限公司']);
    expect(next.steps).not.toContain('job.step.needs');
  });

  it('works them out again when the scoring, what the workbook remembers or the sheets are others', () => {
    const row = { sheet: '客户', row: 2 };
    const isFresh = (input: JobInput, options = {}) =>
      look(input, { ...row, ...options }).steps.includes('job.step.needs');
    expect(isFresh({ sheets, sections: {} }, { bins: 3 })).toBe(true);
    expect(isFresh({ sheets, sections: { books: { packs: ['retail'] } } }, { bins: 3 })).toBe(true);
    expect(isFresh({ sheets: [...sheets], sections: {} })).toBe(true);
  });
});
