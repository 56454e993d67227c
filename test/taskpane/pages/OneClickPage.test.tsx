import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JobOutcome } from '../../../src/core';
import OneClickPage from '../../../src/taskpane/pages/OneClickPage';
import { RecordingSession, show } from '../setup';

const scores = { accuracy: 90, completeness: 90, timeliness: 90, consistency: 90 };

const worked = (refreshed: number): JobOutcome<unknown> => ({
  kind: 'result',
  sheets: [
    { id: 'rfm', name: 'RFM 评分', existing: { mode: 'replace' }, blocks: [] },
    { id: 'segments-overview', name: '分群概览', existing: { mode: 'replace' }, blocks: [] },
  ],
  edits: [],
  sections: {},
  summary: {
    recognised: [
      { sheet: '客户名单', book: 'registration', rows: 120 },
      { sheet: '价格表', book: null, rows: 0 },
    ],
    refreshed,
    copies: [],
    validation: { findings: { error: 3, warning: 2, hint: 1 }, quality: scores },
    duplicates: { merged: 2, review: 0 },
    needs: null,
    segments: { segments: [], asOf: '2026-11-01' },
  },
  notes: [],
});

const open = async (refreshed = 0) => {
  const session = new RecordingSession();
  session.outcomes = { all: worked(refreshed) };
  session.made = ['RFM 评分', '分群概览'];
  const shown = show(<OneClickPage />, { session });
  await screen.findByRole('button', { name: '开始' });
  return shown;
};

describe('the one-click page', () => {
  it('says what it reads, makes, leaves alone and doubts, and writes nothing before it is told', async () => {
    const { session } = await open();
    expect(screen.getByText('客户名单：登记表，120 行')).toBeVisible();
    const made = screen.getByRole('region', { name: '将生成 2 张表' });
    expect(made).toHaveTextContent('RFM 评分、分群概览');
    expect(made).not.toHaveTextContent('已经有了');
    expect(screen.getByRole('region', { name: '不会改动' })).toHaveTextContent('客户名单、价格表');
    expect(screen.getByText('2 组记录确定是同一客户，评分时合在一起算；您的名单不动。')).toBeVisible();
    expect(session.argsOf('commit')).toHaveLength(0);
  });

  it('says how many sheets are brought up to date and that notes stay', async () => {
    await open(2);
    const made = screen.getByRole('region', { name: '将生成 2 张表' });
    expect(within(made).getByText(/其中 2 张已经有了，会更新；「跟进备注」和您加的列保留/u)).toBeVisible();
  });

  it('writes when told and leads to the overview first', async () => {
    const { session } = await open();
    await userEvent.click(screen.getByRole('button', { name: '开始' }));
    expect(await screen.findByText('完成，生成了 2 张表。')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '打开概览' }));
    expect(session.argsOf('activate')).toEqual([['分群概览']]);
  });

  it('works everything out again with other options', async () => {
    const { session } = await open();
    await userEvent.click(screen.getByRole('button', { name: '选项' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /副本/u }));
    await userEvent.click(screen.getByRole('checkbox', { name: /也评分/u }));
    await userEvent.click(screen.getByRole('button', { name: '按这些选项重新计算' }));
    expect(session.argsOf('prepare').at(-1)).toEqual([
      'all',
      { copies: false, segments: { unlisted: 'score' } },
    ]);
  });
});
