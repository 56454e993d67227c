import { fireEvent, screen, waitFor } from '@testing-library/react';
import FieldsPage from '../../../src/taskpane/pages/FieldsPage';
import { RecordingSession, show } from '../setup';

describe('the page of the fields', () => {
  it('adds a dropdown of the team’s own and switches an extension field on', async () => {
    const session = new RecordingSession();
    show(<FieldsPage />, { session });
    fireEvent.click(await screen.findByRole('button', { name: '添加字段' }));
    expect(screen.getByRole('button', { name: '保存字段设置' }).hasAttribute('disabled')).toBe(true);
    fireEvent.change(screen.getByLabelText('字段名称'), { target: { value: '信用等级' } });
    fireEvent.change(screen.getByLabelText('选项（一行一个）'), { target: { value: 'A\nB\n\nA' } });
    fireEvent.change(screen.getByLabelText('表头的其他写法（一行一个）'), { target: { value: '信用' } });
    fireEvent.click(screen.getByRole('checkbox', { name: '成立日期' }));
    fireEvent.click(screen.getByRole('button', { name: '保存字段设置' }));
    await waitFor(() => {
      expect(session.argsOf('saveSections')).toHaveLength(1);
    });
    expect(session.argsOf('saveSections')[0]?.[0]).toMatchObject({
      ownFields: [
        {
          book: 'registration',
          title: '信用等级',
          kind: 'list',
          values: ['A', 'B'],
          aliases: ['信用'],
        },
      ],
      books: { shown: { 'registration.foundedOn': true } },
    });
  });

  it('refuses a name another field of the sheet has', async () => {
    show(<FieldsPage />);
    fireEvent.click(await screen.findByRole('button', { name: '添加字段' }));
    fireEvent.change(screen.getByLabelText('字段名称'), { target: { value: '客户名称' } });
    expect(screen.getByRole('alert').textContent).toContain('重名');
  });
});
