import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import type { JobOutcome } from '../../../src/core';
import type { HomeFacts } from '../../../src/taskpane/pages/homeFacts';
import { useNextSteps } from '../../../src/taskpane/pages/nextSteps';
import { useRuns } from '../../../src/taskpane/pane/runs';
import { NextSteps } from '../../../src/taskpane/parts/NextSteps';
import { RecordingSession, result, show } from '../setup';

const calm: HomeFacts = { damagedDropdowns: 0 };

/** The steps of the start page once the given jobs have been prepared. */
function Steps({ jobs, facts }: { readonly jobs: readonly string[]; readonly facts: HomeFacts }) {
  const { look, current } = useRuns();
  useEffect(() => {
    if (current === undefined) look(jobs.map((job) => ({ job, options: {} })));
  }, [look, jobs, current]);
  return <NextSteps steps={useNextSteps(facts)} none="没有" />;
}

function stepsOf(outcomes: Readonly<Record<string, JobOutcome<unknown>>>, facts = calm) {
  const session = new RecordingSession();
  session.outcomes = outcomes;
  const shown = show(<Steps jobs={Object.keys(outcomes)} facts={facts} />, { session });
  return { ...shown, texts: () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent) };
}

const validated = (errors: number) =>
  result({ findings: Array.from({ length: errors }, () => ({ severity: 'error' })) });
const need = { overdue: true, quadrantId: 'both' };

describe('the next steps of the start page', () => {
  it('begin with a check while nothing is known', () => {
    const { texts } = stepsOf({});
    expect(texts()).toEqual(['检查一遍数据质量']);
  });

  it('are none where all is in order', async () => {
    stepsOf({ validate: validated(0) });
    expect(await screen.findByText('没有')).toBeVisible();
  });

  it('name at most three, the most pressing first, each leading to its page', async () => {
    const { texts, pane } = stepsOf(
      {
        recognise: result({ sheets: [{ tables: [{ doubts: [{}, {}] }, { doubts: [] }] }] }),
        validate: validated(4),
        duplicates: result({ reviews: [{}, {}, {}] }),
        quadrants: result({
          needs: [need, need, { ...need, overdue: false }, { ...need, quadrantId: 'importance' }],
        }),
      },
      { damagedDropdowns: 5, segmentAge: 40 },
    );
    await screen.findByText(/拿不准/u);
    expect(texts()).toEqual([
      '有 2 处列的对应拿不准，请看一下',
      '3 处疑似重复的客户待处理',
      '2 条重要且紧急的需求已逾期',
    ]);
    await userEvent.click(screen.getByRole('button', { name: /疑似重复/u }));
    expect(pane.go).toHaveBeenCalledWith({ page: 'duplicates' });
  });

  it('count certain duplicates as well: merging them is still to do', async () => {
    const { texts } = stepsOf({
      all: result({ validation: { findings: { error: 0 } }, duplicates: { merged: 2, review: 1 } }),
    });
    await screen.findByText(/疑似/u);
    expect(texts()).toEqual(['3 处疑似重复的客户待处理']);
  });

  it.each([
    [31, []],
    [32, ['分群是 32 天前做的，可以刷新']],
  ])('offer to refresh segments after a month, at %i days', async (segmentAge, expected) => {
    const { texts } = stepsOf({ validate: validated(0) }, { damagedDropdowns: 0, segmentAge });
    await screen.findByText(expected[0] ?? '没有');
    expect(texts()).toEqual(expected);
  });
});
