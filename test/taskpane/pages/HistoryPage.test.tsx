import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import HistoryPage from '../../../src/taskpane/pages/HistoryPage';
import { RecordingSession, result, show } from '../setup';

const entry = {
  job: 'rfm',
  at: '2026-11-01T09:30:00',
  title: { code: 'job.step.value', parameters: {} },
  sheets: ['RFM 评分'],
  edits: 0,
  reverted: false,
} as const;

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
    const [first] = await screen.findAllByText(/张结果表/u);
    expect(first).toHaveTextContent('2 张结果表，3 处修改');
    expect(screen.getAllByRole('heading', { name: 'RFM 评分' })).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    await userEvent.click(screen.getByRole('button', { name: '仍然撤销' }));
    expect(session.argsOf('revert')).toEqual([['new']]);
    expect(screen.getByText('已撤销')).toBeVisible();
  });

  it('asks before sheets go, for what was written on them goes too', async () => {
    const session = new RecordingSession();
    session.entries = [{ ...entry, batch: 'b1' }];
    show(<HistoryPage />, { session });
    await userEvent.click(await screen.findByRole('button', { name: '撤销' }));
    expect(screen.getByText(/跟进备注）也会丢失/u)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '先不撤销' }));
    expect(screen.queryByText(/跟进备注/u)).toBeNull();
    expect(session.argsOf('revert')).toHaveLength(0);
  });

  it('takes changed cells back at once and says which were left', async () => {
    const session = new RecordingSession();
    session.entries = [
      {
        ...entry,
        ...{ batch: 'b1', job: 'edits', sheets: [], edits: 2 },
        title: { code: 'workbook.batch.accepted', parameters: { count: 2 } },
      },
    ];
    session.revertNotes = [{ code: 'workbook.cellChanged', parameters: { sheet: '客户', cell: 'B3' } }];
    show(<HistoryPage />, { session });
    expect(await screen.findByRole('heading', { name: '采纳 2 条校验建议' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(session.argsOf('revert')).toEqual([['b1']]);
    expect(await screen.findByText(/「客户」B3 的内容已被改动/u)).toBeVisible();
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
