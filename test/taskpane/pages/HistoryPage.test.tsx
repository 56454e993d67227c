import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JobOutcome } from '../../../src/core';
import HistoryPage from '../../../src/taskpane/pages/HistoryPage';
import { RecordingSession, show } from '../setup';

const entry = {
  job: 'rfm',
  at: '2026-11-01T09:30:00',
  title: { code: 'job.step.value', parameters: {} },
  sheets: ['RFM 评分'],
  edits: 0,
  reverted: false,
} as const;

function result(summary: object): JobOutcome<unknown> {
  return { kind: 'result', sheets: [], edits: [], sections: {}, summary, notes: [] };
}

describe('the history page', () => {
  it('says how to begin when nothing has been done', async () => {
    show(<HistoryPage />);
    expect(await screen.findByText(/还没有任何改动/u)).toBeVisible();
  });

  it('lists the newest batch first and takes it back on request', async () => {
    const session = new RecordingSession();
    session.entries = [
      { ...entry, batch: 'new', sheets: ['一', '二'], edits: 3 },
      { ...entry, batch: 'old', reverted: true },
    ];
    show(<HistoryPage />, { session });
    const [first] = await screen.findAllByText(/个结果表/u);
    expect(first).toHaveTextContent('2 个结果表，3 处修改');
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(session.argsOf('revert')).toEqual([['new']]);
    expect(screen.getByText('已撤销')).toBeVisible();
  });

  it('undoes merges one by one, never the batch with the log in it', async () => {
    const session = new RecordingSession();
    session.entries = [{ ...entry, batch: 'b1', job: 'merge', sheets: ['合并记录'], edits: 2 }];
    const merge = { on: 46_327, lost: ['澜禾贸易'], references: 4 };
    session.outcomes = {
      merges: result({
        merges: [
          { ...merge, merge: 'M0002', kept: '上海澜禾贸易有限公司', isUndone: false },
          { ...merge, merge: 'M0001', kept: '苏州泽铭纺织有限公司', isUndone: true },
        ],
      }),
      merge: result({ merges: [], undone: ['M0002'], edits: 2 }),
    };
    show(<HistoryPage />, { session });
    await userEvent.click(await screen.findByRole('button', { name: '查看合并记录' }));
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
    expect(await screen.findByText('M0002，2026-11-01，4 处引用随之改动')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '撤销合并' }));
    expect(session.argsOf('prepare')).toContainEqual(['merge', { undo: 'M0002' }]);
    expect(session.argsOf('commit')).toHaveLength(1);
    expect(session.argsOf('revert')).toHaveLength(0);
  });
});
