import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { withSection } from '../../../src/core';
import { recipeSection } from '../../../src/core/recipe';
import ValuePage from '../../../src/taskpane/pages/ValuePage';
import { RecordingSession, result, show } from '../setup';

// Each part of the page is loaded, and here compiled, when it is first opened.
configure({ asyncUtilTimeout: 10_000 });

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

/** A workbook whose recipe remembers a run of a job. */
const remembering = (job: string, options: object) =>
  withSection({}, recipeSection, { runs: { [job]: { options, at: '2026-10-01T08:00:00' } }, versions: [] });

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
    for (const name of ['评分', '终身价值', '变动', '自动分组', '常一起购买', '多维度排序', '意向']) {
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

  it('opens with the options of the last run the workbook remembers, those it has no field for included', async () => {
    const session = new RecordingSession();
    session.sections = () =>
      Promise.resolve(remembering('lifetime', { unit: 'day', months: 24, margin: 0.07 }));
    show(<ValuePage />, { session });
    await userEvent.click(await screen.findByRole('tab', { name: '终身价值' }));
    await userEvent.click(await screen.findByRole('button', { name: '更多选项' }));
    expect(screen.getByRole('spinbutton', { name: /毛利率/u })).toHaveValue('7');
    await userEvent.click(await screen.findByRole('button', { name: '估计终身价值' }));
    expect(session.argsOf('prepare')).toEqual([
      ['lifetime', { unit: 'day', months: 24, margin: 0.07, discount: 0.1 }],
    ]);
  });

  it('takes the window over from the last scores, whatever its length', async () => {
    const session = new RecordingSession();
    session.sections = () => Promise.resolve(remembering('rfm', { window: { kind: 'months', months: 6 } }));
    show(<ValuePage />, { session });
    expect(await screen.findByRole('combobox', { name: '统计范围' })).toHaveDisplayValue('近 6 个月');
    await userEvent.click(screen.getByRole('button', { name: '开始评分' }));
    expect(session.argsOf('prepare')[0]?.[1]).toMatchObject({ window: { kind: 'months', months: 6 } });
  });

  it('starts from the defaults when the workbook cannot be read', async () => {
    const session = new RecordingSession();
    session.sections = () => Promise.reject(new Error('busy'));
    show(<ValuePage />, { session });
    expect(await screen.findByRole('button', { name: '开始评分' })).toBeVisible();
  });

  it('lets the points be set from which intent counts as high and medium', async () => {
    const session = await open('意向', {});
    const high = await screen.findByRole('spinbutton', { name: '高意向从几分起' });
    await userEvent.clear(high);
    await userEvent.type(high, '30{Enter}');
    await userEvent.click(screen.getByRole('button', { name: '计算意向' }));
    expect(session.argsOf('prepare').at(-1)).toEqual(['leads', { medium: 8, high: 30 }]);
  });
});
