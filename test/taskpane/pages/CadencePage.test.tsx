import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CadenceSummary, ConfirmationsSummary, QuestionnaireSummary } from '../../../src/core/cadence';
import CadencePage from '../../../src/taskpane/pages/CadencePage';
import { RecordingSession, result, show } from '../setup';

const due: CadenceSummary = {
  asOf: '2026-11-01',
  customers: 12,
  never: 3,
  tags: 4,
  needs: 2,
  owners: [
    { owner: '王芳', customers: 11, tags: 4, needs: 0 },
    { owner: '', customers: 1, tags: 0, needs: 2 },
  ],
  done: [
    {
      kind: 'customer',
      name: '苏州明达物流有限公司',
      what: '',
      sheet: '客户',
      row: 2,
      before: '2026-05-01',
      after: '2026-11-01',
    },
  ],
};

it('shows what is due by owner, and the marks before they are written back', async () => {
  const session = new RecordingSession();
  session.outcomes = { cadence: result(due) };
  show(<CadencePage />, { session });
  await userEvent.click(screen.getByRole('button', { name: '查看到期' }));
  const row = await screen.findByRole('row', { name: /王芳/u });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['11', '4', '0']);
  expect(screen.getByRole('row', { name: /未指定/u })).toBeInTheDocument();
  expect(screen.getByText('苏州明达物流有限公司：2026-05-01 → 2026-11-01')).toBeInTheDocument();
  expect(session.argsOf('commit')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '写回 1 处日期' }));
  expect(session.argsOf('prepare')).toEqual([
    ['cadence', {}],
    ['cadence', { writeBack: true }],
    ['cadence', {}],
  ]);
  expect(session.argsOf('commit')).toHaveLength(1);
});

it('shows what customers corrected before it is written', async () => {
  const summary: ConfirmationsSummary = {
    returned: [
      {
        sheet: '明达回执',
        id: 'K-1',
        name: '苏州明达物流有限公司',
        confirmed: 5,
        corrections: [
          { field: { zh: '联系人', en: 'Contact' }, sheet: '客户', row: 2, before: '张伟明', after: '周晓' },
        ],
        toAsk: [{ field: { zh: '职位', en: 'Position' }, said: '' }],
      },
    ],
  };
  const session = new RecordingSession();
  session.outcomes = { confirmations: result(summary) };
  show(<CadencePage />, { session });
  await userEvent.click(screen.getByRole('tab', { name: '客户确认' }));
  await userEvent.click(screen.getByRole('button', { name: '读取回执' }));
  expect(await screen.findByText('联系人：张伟明 → 周晓')).toBeInTheDocument();
  expect(screen.getByText(/职位。请问清楚/u)).toBeInTheDocument();
  expect(session.argsOf('commit')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /^写入/u }));
  expect(session.argsOf('commit')).toHaveLength(1);
});

it('shows how far each tag agrees with the questionnaire', async () => {
  const summary: QuestionnaireSummary = {
    sheets: ['问卷'],
    answers: 9,
    unknown: 0,
    repeated: 0,
    tags: [{ tag: '沟通渠道偏好', compared: 8, agreed: 6, rate: 0.75, low: 0.41, high: 0.93 }],
    disagreements: [],
  };
  const session = new RecordingSession();
  session.outcomes = { questionnaire: result(summary) };
  show(<CadencePage />, { session });
  await userEvent.click(screen.getByRole('tab', { name: '抽样验证' }));
  await userEvent.click(screen.getByRole('button', { name: '比较问卷与标签' }));
  expect(await screen.findByText('75%（6/8），区间 41%–93%')).toBeInTheDocument();
});
