import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JobOutcome } from '../../../src/core';
import ValuePage from '../../../src/taskpane/pages/ValuePage';
import { RecordingSession, show } from '../setup';

function result(summary: object): JobOutcome<unknown> {
  return { kind: 'result', sheets: [], edits: [], sections: {}, summary, notes: [] };
}

const place = { sheet: '客户名单', row: 5 };
const churn = result({
  asOf: '2026-11-01',
  modelled: false,
  risks: {
    high: { customers: 1, amount: 9000 },
    medium: { customers: 0, amount: 0 },
    low: { customers: 1, amount: 100 },
  },
  customers: [
    {
      ...place,
      id: 'C1',
      name: '澜禾贸易',
      risk: 'high',
      amount: 9000,
      reason: { code: 'value.churn.reason.rhythm', parameters: { days: 150, gap: 30, times: '5.0' } },
    },
    {
      ...place,
      id: 'C2',
      name: '泽铭纺织',
      risk: 'low',
      amount: 100,
      reason: { code: 'value.churn.reason.rhythm', parameters: { days: 3, gap: 30, times: '0.1' } },
    },
  ],
});

async function open(tab: string, outcomes: RecordingSession['outcomes']) {
  const session = new RecordingSession();
  session.outcomes = outcomes;
  show(<ValuePage />, { session });
  await userEvent.click(await screen.findByRole('tab', { name: tab }));
  return session;
}

// Lists draw what is in view, and the test's document has no sizes of its own.
beforeEach(() => {
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the value page', () => {
  it('has a tab for every analysis and says what each takes before it runs', async () => {
    await open('流失风险', {});
    for (const name of ['评分', '终身价值', '变动', '分组', '常一起购买', '评分排序', '意向']) {
      expect(screen.getByRole('tab', { name })).toBeVisible();
    }
    expect(await screen.findByText(/需要带日期的订单/u)).toBeVisible();
  });

  it('lists whom to call first with the reason, and selects the row of who is chosen', async () => {
    const session = await open('流失风险', { churn });
    await userEvent.click(await screen.findByRole('button', { name: '找出流失风险' }));
    expect(await screen.findByText(/1 位 · 9,000 元/u)).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: '澜禾贸易' }));
    expect(session.argsOf('select')).toEqual([[{ ...place, column: 1 }]]);
    expect(screen.getByText('150 天没买，平时约 30 天买一次（5.0 倍）')).toBeVisible();
    expect(screen.queryByText('泽铭纺织')).toBeNull();
  });

  it('offers to work it out anew once a setting differs, before anything is written', async () => {
    const session = await open('流失风险', { churn });
    await userEvent.click(await screen.findByRole('button', { name: '找出流失风险' }));
    await userEvent.type(await screen.findByLabelText('统计截止日', { selector: 'input' }), '2026-10-01');
    await userEvent.click(screen.getByRole('button', { name: '按新选项计算' }));
    expect(session.argsOf('prepare').at(-1)).toEqual(['churn', { asOf: '2026-10-01' }]);
    await userEvent.click(screen.getByRole('button', { name: '生成流失风险表' }));
    expect(session.argsOf('commit')).toHaveLength(1);
  });

  it('says in plain words why a job refused', async () => {
    await open('常一起购买', {
      rules: { kind: 'refusal', problem: { code: 'value.rules.refused.noProducts', parameters: {} } },
    });
    await userEvent.click(await screen.findByRole('button', { name: '找出常一起购买' }));
    expect(await screen.findByText(/没有产品列/u)).toBeVisible();
  });

  it('passes shares typed in percent on as shares', async () => {
    const session = await open('终身价值', {});
    await userEvent.click(await screen.findByRole('button', { name: '估计终身价值' }));
    expect(session.argsOf('prepare')).toEqual([['lifetime', { months: 12, discount: 0.1, margin: 1 }]]);
  });
});
