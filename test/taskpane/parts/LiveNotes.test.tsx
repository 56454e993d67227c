import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { message } from '../../../src/core';
import type { LiveState } from '../../../src/session';
import LiveNotes from '../../../src/taskpane/parts/LiveNotes';
import { show } from '../setup';

const pair = { a: '#kh9', b: '#kh2' };
const on: LiveState = {
  phase: 'on',
  notes: {
    findings: [
      {
        ...{ code: 'rule.clean', severity: 'hint', sheet: '客户', row: 8, column: 5, field: 'region' },
        ...{ value: '苏州', suggestion: '华东-江苏省苏州市', certain: true },
        parameters: { field: '所属区域', value: '苏州', suggestion: '华东-江苏省苏州市' },
        change: { before: '苏州', after: '华东-江苏省苏州市' },
      },
    ],
    warnings: [
      {
        ...{ sheet: '客户', row: 8, name: '杭州市云帆软件有限公司' },
        matches: [
          {
            ...{ sheet: '客户', row: 3, id: 'KH2', name: '杭州云帆软件有限公司', owner: '李娜', pair },
            probability: 0.98,
            reason: message('duplicates.noTable'),
          },
        ],
      },
    ],
  },
};

async function told(state: LiveState) {
  const { session } = show(<LiveNotes />);
  await waitFor(() => {
    expect(session.argsOf('live.follow')).toHaveLength(1);
  });
  act(() => {
    session.tellLive(state);
  });
  return session;
}

describe('notes of live checks', () => {
  it('name the registered customer and its owner, show its row, and take no for an answer', async () => {
    const session = await told(on);
    expect(screen.getByText('第 8 行「杭州市云帆软件有限公司」疑似已登记')).toBeVisible();
    expect(screen.getByText('杭州云帆软件有限公司（KH2）')).toBeVisible();
    expect(screen.getByText('负责人 李娜')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '去看看' }));
    expect(session.argsOf('select')).toEqual([[{ sheet: '客户', row: 3, column: 1 }]]);
    await userEvent.click(screen.getByRole('button', { name: '不是重复' }));
    expect(session.argsOf('live.keepApart')).toEqual([[pair]]);
  });

  it('take a suggestion as an edit in the journal', async () => {
    const session = await told(on);
    await userEvent.click(screen.getByRole('button', { name: '采纳' }));
    expect(session.argsOf('applyEdits')[0]?.[1]).toMatchObject([
      { kind: 'cell', sheet: '客户', row: 8, column: 5, before: '苏州', after: '华东-江苏省苏州市' },
    ]);
  });

  it('say when changes were missed, and offer to scan everything again', async () => {
    const session = await told({ ...on, phase: 'outdated', problem: message('workbook.live.moved') });
    expect(screen.getByText(/位置变了/u)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '全部重新扫描' }));
    expect(session.argsOf('live.rescan')).toHaveLength(1);
  });

  it('end when the part is gone', async () => {
    const { session, unmount } = show(<LiveNotes />);
    await waitFor(() => {
      expect(session.argsOf('live.follow')).toHaveLength(1);
    });
    unmount();
    expect(session.argsOf('live.stop')).toHaveLength(1);
  });
});
