import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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

describe('the history page', () => {
  it('says how to begin when nothing has been done', async () => {
    show(<HistoryPage />);
    expect(await screen.findByText(/还没有任何改动/u)).toBeVisible();
  });

  it('lists the newest batch first and takes it back on request', async () => {
    const session = new RecordingSession();
    session.entries = [
      { ...entry, batch: 'old', reverted: true },
      { ...entry, batch: 'new', sheets: ['一', '二'], edits: 3 },
    ];
    show(<HistoryPage />, { session });
    const [first] = await screen.findAllByText(/个结果表/u);
    expect(first).toHaveTextContent('2 个结果表，3 处修改');
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(session.argsOf('revert')).toEqual([['new']]);
    expect(screen.getByText('已撤销')).toBeVisible();
  });
});
