import { act, screen } from '@testing-library/react';
import { message } from '../../../src/core';
import RowPage from '../../../src/taskpane/pages/RowPage';
import { RecordingSession, show } from '../setup';

const looked = [{ sheet: '客户', from: 7, to: 7 }];
const clean = {
  ...({ kind: 'result', sheets: [], edits: [], sections: {}, notes: [] } as const),
  summary: { looked, findings: [], warnings: [], isOutdated: false },
};

async function at(row: number, session: RecordingSession) {
  show(<RowPage />, { session });
  await act(async () => {
    session.moveSelection({ sheet: '客户', row, column: 1 });
    await jest.advanceTimersByTimeAsync(1000);
  });
  expect(session.argsOf('prepare')).toEqual([['entry', { sheet: '客户', row }]]);
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the page of the selected row', () => {
  it('asks about the row once the selection rests, and says when all is well', async () => {
    const session = new RecordingSession();
    session.outcomes = { entry: clean };
    await at(7, session);
    expect(screen.getByText('「客户」第 7 行')).toBeVisible();
    expect(screen.getByText('这一行没有问题，也没有发现重复的客户。')).toBeVisible();
  });

  it('says what to select where the row is none of a list', async () => {
    const session = new RecordingSession();
    session.outcomes = {
      entry: { kind: 'refusal', problem: message('entry.noRow', { sheet: '客户', row: 1 }) },
    };
    await at(1, session);
    expect(screen.getByText(/请选中客户、订单等清单中的一行/u)).toBeVisible();
  });
});
