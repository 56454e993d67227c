import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ListedTagChange } from '../../../src/core/tags';
import TagOverviewPage from '../../../src/taskpane/pages/TagOverviewPage';
import { RecordingSession, result, show } from '../setup';

const change: ListedTagChange = {
  key: 'C-001|style',
  id: 'C-001',
  name: '北京甲科技有限公司',
  tag: { zh: '沟通风格', en: 'Style' },
  before: '',
  after: '直接型',
  lacksEvidence: true,
};

describe('the page of the tag overview', () => {
  it('makes the overview and says what is in it', async () => {
    const session = new RecordingSession();
    session.outcomes = { tagOverview: result({ customers: 3, tags: 5, filled: 7, automatic: 2 }) };
    show(<TagOverviewPage />, { session });
    fireEvent.click(screen.getByRole('button', { name: '生成标签总览' }));
    expect(await screen.findByText(/3 位客户、5 个标签/u)).toBeTruthy();
    expect(session.argsOf('commit')).toHaveLength(1);
  });

  it('offers to drop changes that were not written back when they are in the way', async () => {
    const session = new RecordingSession();
    session.outcomes = {
      tagOverview: { kind: 'refusal', problem: { code: 'tags.refused.pending', parameters: { count: 2 } } },
    };
    show(<TagOverviewPage />, { session });
    fireEvent.click(screen.getByRole('button', { name: '生成标签总览' }));
    fireEvent.click(await screen.findByRole('button', { name: '放弃改动并重新生成' }));
    await waitFor(() => {
      expect(session.argsOf('prepare').at(-1)).toEqual(['tagOverview', { discard: true }]);
    });
    expect(session.argsOf('commit')).toEqual([]);
  });

  it('writes nothing before the changes were shown and the button pressed', async () => {
    const session = new RecordingSession();
    session.outcomes = { tagWriteBack: result({ changes: [change], conflicts: [] }) };
    show(<TagOverviewPage />, { session });
    fireEvent.click(screen.getByRole('button', { name: '查看总览里的改动' }));
    const write = await screen.findByRole('button', { name: '写回 1 处' });
    expect(screen.getByText(/1 处没有写依据/u)).toBeTruthy();
    expect(session.argsOf('commit')).toEqual([]);
    fireEvent.click(write);
    expect(await screen.findByText(/已写回 1 处/u)).toBeTruthy();
    expect(session.argsOf('prepare')[1]).toEqual(['tagWriteBack', { evidence: {} }]);
    expect(session.argsOf('commit')).toHaveLength(1);
  });
});
