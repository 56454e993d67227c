import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JobOutcome } from '../../../src/core';
import type { ReportedFinding } from '../../../src/core/validation';
import ValidatePage from '../../../src/taskpane/pages/ValidatePage';
import { RecordingSession, show } from '../setup';

const finding = (row: number, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  ...{ code: 'rule.clean', severity: 'hint', sheet: '客户', row, column: 5, field: 'region' },
  ...{ value: '苏州', suggestion: '华东-江苏省苏州市', certain: true },
  parameters: { field: '所属区域', value: '苏州', suggestion: '华东-江苏省苏州市' },
  change: { before: '苏州', after: '华东-江苏省苏州市' },
  ...more,
});

const outcome = (findings: readonly ReportedFinding[], ignored = 0): JobOutcome<unknown> => ({
  ...{ kind: 'result', sheets: [], edits: [], sections: {}, notes: [] },
  summary: {
    findings,
    ignored,
    quality: { accuracy: 90, completeness: 80, timeliness: 70, consistency: 100 },
    trend: [
      { date: '2026-10-31', scores: { accuracy: 80, completeness: 60, timeliness: 60, consistency: 80 } },
      { date: '2026-11-22', scores: { accuracy: 90, completeness: 80, timeliness: 70, consistency: 100 } },
    ],
  },
});

async function checked(result: JobOutcome<unknown>) {
  const session = new RecordingSession();
  session.outcomes = {
    validate: result,
    ignore: { kind: 'result', sheets: [], edits: [], sections: {}, summary: {}, notes: [] },
  };
  show(<ValidatePage />, { session });
  await userEvent.click(screen.getByRole('button', { name: '开始校验' }));
  await screen.findByText('数据质量');
  return session;
}

describe('the check page', () => {
  it('shows how the quality went, in words as well', async () => {
    await checked(outcome([]));
    expect(
      screen.getByRole('img', { name: /走势：2026-10-31 70 分，2026-11-22 85 分，共 2 次/u }),
    ).toBeVisible();
  });

  it('takes all certain suggestions at once, dates in the look of a date', async () => {
    const date = finding(4, {
      ...{ column: 9, value: 45_366, suggestion: '2024-03-15' },
      change: { before: 45_366, after: 45_366, format: 'date' },
    });
    const session = await checked(outcome([finding(3), date, finding(5, { certain: false })]));
    await userEvent.click(screen.getByRole('button', { name: '全部采纳（2 项确定）' }));
    expect(session.argsOf('applyEdits')[0]?.[1]).toMatchObject([
      { row: 3, after: '华东-江苏省苏州市' },
      { row: 4, after: 45_366, format: 'date' },
    ]);
    expect(await screen.findByText(/已修改 2 个单元格/u)).toBeVisible();
    expect(screen.getByRole('button', { name: '提示 1' })).toBeVisible();
  });

  it('remembers ignored findings in the workbook, and says how many there are', async () => {
    const session = await checked(outcome([finding(3)], 4));
    expect(screen.getByText('已忽略 4 项，不再提示。')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /1/u, expanded: false }));
    const line = screen.queryByRole('button', { name: '忽略' });
    // The virtual list draws nothing where there is no layout; the kind's own buttons are there.
    if (line) await userEvent.click(line);
    await userEvent.click(screen.getByRole('button', { name: '全部重新提示' }));
    await waitFor(() => {
      expect(session.argsOf('saveSections')).toMatchObject([[{ validation: { ignored: [] } }]]);
    });
  });
});
