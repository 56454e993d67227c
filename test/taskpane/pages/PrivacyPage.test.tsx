import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { message } from '../../../src/core';
import type { JobOutcome } from '../../../src/core';
import type { ConsentSummary, EraseSummary } from '../../../src/core/privacy';
import PrivacyPage from '../../../src/taskpane/pages/PrivacyPage';
import { RecordingSession, result, show } from '../setup';

it('makes a masked copy only under a passphrase, and says that the originals are still in the file', async () => {
  const session = new RecordingSession();
  session.outcomes = { mask: result({ role: 'marketing', sheets: [] }) };
  session.commit = (...args) => {
    session.calls.push({ method: 'commit', args });
    return Promise.resolve({
      batch: 'b1',
      sheets: ['脱敏-市场-登记表', '脱敏-市场-需求表'],
      edits: 0,
      notes: [],
    });
  };
  show(<PrivacyPage />, { session });
  const make = screen.getByRole('button', { name: '生成脱敏副本' });
  expect(make).toBeDisabled();
  await userEvent.click(screen.getByRole('radio', { name: /^市场/u }));
  await userEvent.type(screen.getByLabelText('口令', { selector: 'input' }), '不告诉别人的话');
  expect(make).toBeDisabled();
  await userEvent.type(screen.getByLabelText('口令', { selector: 'input' }), '！');
  await userEvent.click(make);
  expect(session.argsOf('prepare')).toEqual([['mask', { role: 'marketing', salt: '不告诉别人的话！' }]]);
  expect(await screen.findByText(/不要直接发送本文件/u)).toBeInTheDocument();
  expect(screen.getByText(/「脱敏-市场-登记表」.*「脱敏-市场-需求表」/u)).toBeInTheDocument();
});

it('draws a passphrase that is long, new each time, and shown', async () => {
  show(<PrivacyPage />);
  const drawn = async () => {
    await userEvent.click(screen.getByRole('button', { name: '随机生成' }));
    const input = screen.getByLabelText<HTMLInputElement>('口令', { selector: 'input' });
    expect(input.type).toBe('text');
    return input.value;
  };
  const first = await drawn();
  expect(first.length).toBeGreaterThanOrEqual(20);
  expect(await drawn()).not.toBe(first);
});

it('erases nothing before the preview was seen and the number typed', async () => {
  const summary: EraseSummary = {
    id: 'K-001',
    name: '苏州明达物流有限公司',
    person: null,
    sheets: [{ sheet: '客户', rows: 1, cells: 2 }],
    reports: ['画像卡-苏州明达物流有限公司'],
    shared: ['0512-61827364'],
  };
  const session = new RecordingSession();
  session.outcomes = {
    erase: { ...result(summary), erasure: { secrets: [], reports: [] } } as JobOutcome<unknown>,
  };
  session.traces = [
    { place: 'title', where: '', stays: false },
    { place: 'comment', where: '', stays: false },
    { place: 'comment', where: '', stays: false },
    { place: 'lastAuthor', where: '', stays: true },
  ];
  show(<PrivacyPage />, { session });
  await userEvent.click(screen.getByRole('tab', { name: '删除数据' }));
  await userEvent.type(screen.getByLabelText('客户编号或全称'), 'K-001');
  await userEvent.click(screen.getByRole('button', { name: '先看会删什么' }));
  expect(await screen.findByText('客户：删 1 行，改 2 格')).toBeInTheDocument();
  expect(await screen.findByText('文件属性「标题」：抹去其中的内容')).toBeInTheDocument();
  expect(screen.getByText('批注 2 条：抹去其中的内容')).toBeInTheDocument();
  expect(screen.getByText(/上次修改者.*请您自己改$/u)).toBeInTheDocument();
  expect(screen.getByText(/保留：0512-61827364/u)).toBeInTheDocument();
  expect(screen.getByText(/不能撤销/u)).toBeInTheDocument();
  const erase = screen.getByRole('button', { name: '永久删除' });
  expect(erase).toBeDisabled();
  await userEvent.type(screen.getByLabelText('确认请输入：K-001'), 'K-01');
  expect(erase).toBeDisabled();
  await userEvent.clear(screen.getByLabelText('确认请输入：K-001'));
  await userEvent.type(screen.getByLabelText('确认请输入：K-001'), 'K-001');
  expect(session.argsOf('commit')).toEqual([]);
  await userEvent.click(erase);
  expect(session.argsOf('commit')).toHaveLength(1);
  expect(await screen.findByText(/^已删除/u)).toBeInTheDocument();
});

it('counts consents and how many are held without', async () => {
  const summary: ConsentSummary = {
    counts: { given: 3, refused: 1, expired: 0, unknown: 2 },
    exposed: 1,
    lacking: [{ id: 'K-4', name: '无锡瑞泽机械有限公司', contact: '钱思', owner: '李强', state: 'refused' }],
  };
  const session = new RecordingSession();
  session.outcomes = {
    consent: { ...result(summary), notes: [message('privacy.consent.noColumn')] } as JobOutcome<unknown>,
  };
  show(<PrivacyPage />, { session });
  await userEvent.click(screen.getByRole('tab', { name: '知情同意' }));
  const months = screen.getByLabelText(/满几个月/u);
  expect(months).toHaveValue(24);
  await userEvent.clear(months);
  await userEvent.click(screen.getByRole('button', { name: '统计知情同意' }));
  expect(session.argsOf('prepare')).toEqual([['consent', { months: null }]]);
  expect(await screen.findByText('有个人信息却没有同意（1）')).toBeInTheDocument();
  expect(screen.getByText(/请加上这一列/u)).toBeInTheDocument();
});
