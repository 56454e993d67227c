import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { message } from '../../../src/core';
import type { JobOutcome } from '../../../src/core';
import type { CardSummary, ProfileSummary } from '../../../src/core/profiles';
import type { LocaleId } from '../../../src/locales';
import ProfilePage from '../../../src/taskpane/pages/ProfilePage';
import { RecordingSession, result, show } from '../setup';

const card: CardSummary = {
  id: 'K-001',
  name: '苏州明达物流有限公司',
  place: { sheet: '客户', row: 7 },
  facts: [
    { key: 'industry', title: { zh: '所属行业', en: 'Industry' }, value: '批发业', doubtful: false },
    { key: 'owner', title: { zh: '负责人', en: 'Owner' }, value: '王芳', doubtful: false },
  ],
  chain: [
    {
      depth: 0,
      person: { name: '陈总', position: '', role: '决策者', influence: 5, attitude: '支持', superior: '' },
    },
  ],
  gaps: [message('profiles.gap.role', { role: { zh: '使用者', en: 'User' } })],
  tags: [
    {
      category: { zh: '价值特征', en: 'Value' },
      tags: [{ name: '流失风险', value: '高', evidence: '王芳听说要换供应商', computed: false }],
    },
  ],
  needs: [
    {
      sheet: '反馈',
      row: 3,
      description: '对账单每月出错',
      quadrantId: 'both',
      quadrant: { zh: '重要且紧急', en: 'Important and urgent' },
      score: 80,
      status: { zh: '未满足', en: 'Not met' },
      due: '2026-10-22',
      overdueDays: 10,
      owner: '王芳',
    },
  ],
  lifetime: {
    months: 12,
    value: 120_000,
    orders: 2.4,
    alive: 0.7,
    basis: 'model',
    text: message('profiles.lifetime.model', { months: 12, value: 120_000, orders: 2.4, alive: 70 }),
  },
  orders: {
    count: 4,
    amount: 413_190,
    first: '2024-01-09',
    last: '2025-12-09',
    months: [
      { month: '2026-10', amount: 120 },
      { month: '2026-11', amount: 0 },
    ],
    products: [{ name: '扫码枪', amount: 1600 }],
  },
  scores: {
    measures: [
      { measure: 'recency', value: 327, score: 2, best: 5 },
      { measure: 'frequency', value: 4, score: 4, best: 5 },
      { measure: 'monetary', value: 413_190, score: 5, best: 5 },
    ],
    group: { zh: '重要保持客户', en: 'Key accounts to keep' },
    color: '#8A6D00',
    strategy: { zh: '回访', en: 'Call' },
  },
  rhythm: { risk: 'high', silentDays: 327, meanGap: 90.2 },
  journey: [{ date: '2026-06-27', kind: 'interaction', what: '投诉 · 电话', content: '账单不对' }],
  completeness: {
    filled: 6,
    wanted: 7,
    missing: [{ field: { zh: '企业规模', en: 'Company size' }, required: false }],
  },
  actions: [message('profiles.action.late', { need: '对账单每月出错', days: 10 })],
};

/** Opens the page and lets the selection rest on a cell. */
async function select(row: number, outcome: JobOutcome<unknown>, locale: LocaleId = 'zh-CN') {
  const session = new RecordingSession();
  session.outcomes = { profile: outcome };
  const shown = show(<ProfilePage />, { session, locale });
  await act(async () => {
    session.moveSelection({ sheet: '客户', row: row - 1, column: 2 });
    session.moveSelection({ sheet: '客户', row, column: 2 });
    await jest.advanceTimersByTimeAsync(1000);
  });
  return shown;
}
const found = result<ProfileSummary>({ asOf: '2026-11-01', cards: [card] });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the profile page', () => {
  it('says how to start while nothing is selected', () => {
    show(<ProfilePage />);
    expect(screen.getByText(/还没有选客户/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: '生成画像卡' })).not.toBeInTheDocument();
  });

  it('asks once for the row the selection rests on, without laying out sheets', async () => {
    const { session } = await select(7, found);
    expect(session.argsOf('prepare')).toEqual([['profile', { sheet: '客户', row: 7, cards: false }]]);
    expect(screen.getByRole('button', { name: card.name })).toBeVisible();
  });

  it('shows the four tiles, the next step, the chain with its gap, needs and orders', async () => {
    await select(7, found);
    const tiles = [...document.querySelectorAll('dl')][0];
    expect(tiles).toHaveTextContent('R 327 天2/5F 4 单4/5M 41万元5/5流失风险高');
    expect(screen.getByText('处理「对账单每月出错」：已逾期 10 天')).toBeVisible();
    expect(within(screen.getByRole('list', { name: '决策链' })).getByRole('listitem')).toHaveTextContent(
      '陈总',
    );
    expect(screen.getByText('还不知道谁是使用者。请在联系人表里补上。')).toBeVisible();
    expect(within(screen.getByRole('list', { name: '重要且紧急' })).getByRole('listitem')).toHaveTextContent(
      '逾期 10 天',
    );
    expect(
      screen.getByRole('img', { name: /2026-10 至 2026-11 每月金额，最高 120 元/u }),
    ).toBeInTheDocument();
    expect(screen.getByText('还缺：企业规模')).toBeVisible();
  });

  it('makes cards of all rows selected, and asks before it makes many', async () => {
    const session = new RecordingSession();
    session.outcomes = { profile: found };
    show(<ProfilePage />, { session });
    await act(async () => {
      session.moveSelection({ sheet: '客户', row: 7, column: 2, lastRow: 31 });
      await jest.advanceTimersByTimeAsync(1000);
    });
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime.bind(jest) });
    session.outcomes = {
      profile: { kind: 'refusal', problem: message('profiles.refused.manyCards', { count: 25, limit: 20 }) },
    };
    await user.click(screen.getByRole('button', { name: '为选中的 25 行生成' }));
    session.outcomes = { profile: found };
    await user.click(await screen.findByRole('button', { name: '仍然全部生成' }));
    expect(session.argsOf('prepare').slice(1)).toEqual([
      ['profile', { sheet: '客户', row: 7, lastRow: 31 }],
      ['profile', { sheet: '客户', row: 7, lastRow: 31, confirmed: true }],
    ]);
    expect(session.argsOf('commit')).toHaveLength(1);
  });

  it('makes confirmation sheets of all rows selected, and still shows the card of the first', async () => {
    const session = new RecordingSession();
    session.outcomes = { profile: found };
    show(<ProfilePage />, { session });
    await act(async () => {
      session.moveSelection({ sheet: '客户', row: 7, column: 2, lastRow: 8 });
      await jest.advanceTimersByTimeAsync(1000);
    });
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime.bind(jest) });
    session.outcomes = {
      profile: result<ProfileSummary>({ asOf: null, cards: [card, { ...card, id: 'K-002', name: '远航' }] }),
      confirmation: result({ sent: [] }),
    };
    await user.click(screen.getByRole('button', { name: '生成所选 2 行的确认表' }));
    expect(session.argsOf('prepare').slice(1)).toEqual([
      ['profile', { sheet: '客户', row: 7, lastRow: 8, cards: false }],
      ['confirmation', { customers: ['K-001', 'K-002'] }],
    ]);
    expect(session.argsOf('commit')).toHaveLength(1);
    expect(screen.getByRole('button', { name: card.name })).toBeVisible();
  });

  it('tells what a tag rests on when it gets the focus', async () => {
    await select(7, found);
    const chip = screen.getByText('流失风险：高').closest('[tabindex="0"]');
    if (!(chip instanceof HTMLElement)) throw new Error('The chip cannot be focused.');
    expect(chip).toHaveAccessibleDescription('王芳听说要换供应商');
  });

  it('waits for the run under way and then asks for the row selected last', async () => {
    const session = new RecordingSession();
    session.outcomes = { profile: found };
    const answers: (() => void)[] = [];
    const prepare = session.prepare.bind(session);
    jest.spyOn(session, 'prepare').mockImplementation(async (job, options) => {
      const result = await prepare(job, options);
      await new Promise<void>((answer) => answers.push(answer));
      return result;
    });
    show(<ProfilePage />, { session });
    const rest = async (row: number) => {
      await act(async () => {
        session.moveSelection({ sheet: '客户', row, column: 1 });
        await jest.advanceTimersByTimeAsync(1000);
      });
    };
    await rest(2);
    await rest(3);
    await rest(4);
    const rows = () => session.argsOf('prepare').map(([, options]) => (options as { row: number }).row);
    expect(rows()).toEqual([2]);
    await act(async () => {
      answers[0]?.();
      await jest.advanceTimersByTimeAsync(0);
    });
    expect(rows()).toEqual([2, 4]);
  });

  it('says why a row has no card', async () => {
    await select(1, { kind: 'refusal', problem: message('profiles.refused.noCustomer') });
    expect(screen.getByText(/这一行认不出是哪位客户/u)).toBeVisible();
  });

  it('makes the card of the customer shown and opens its sheet', async () => {
    const { session } = await select(7, found);
    jest.useRealTimers();
    jest
      .spyOn(session, 'commit')
      .mockResolvedValue({ batch: 'b', sheets: ['画像卡-明达'], edits: 0, notes: [] });
    await userEvent.click(screen.getByRole('button', { name: '生成画像卡' }));
    expect(session.argsOf('prepare').at(-1)).toEqual(['profile', { customers: ['K-001'] }]);
    expect(session.argsOf('activate')).toEqual([['画像卡-明达']]);
  });

  it('speaks English too', async () => {
    await select(7, found, 'en-US');
    expect(screen.getByText('No User is known. Please add one to the contacts.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Make the profile card' })).toBeVisible();
  });
});
