import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { message } from '../../../src/core';
import HomePage from '../../../src/taskpane/pages/HomePage';
import { useRuns } from '../../../src/taskpane/pane/runs';
import { RecordingSession, result, show } from '../setup';

const customers = {
  sheet: '客户名单',
  copyOf: null,
  unused: null,
  tables: [{ book: 'registration', rows: 120, doubts: [], fingerprint: 'a' }],
};
const doubtful = {
  sheet: '开票',
  copyOf: null,
  unused: null,
  tables: [
    {
      ...{ book: 'orders', rows: 900, fingerprint: 'b' },
      doubts: [{ question: message('intake.doubt.noHeader', { sheet: '开票' }) }],
    },
  ],
};
const unused = (sheet: string) => ({ sheet, copyOf: null, unused: 'noBook', tables: [] });
const report = { sheet: 'RFM 评分', copyOf: null, unused: 'report', tables: [] };
const copy = { ...customers, sheet: '客户名单 (2)', copyOf: '客户名单', unused: 'copy' };
const quality = { accuracy: 90, completeness: 80, timeliness: 70, consistency: 60 };

/** The start page as the pane shows it: recognition is the pane's to begin. */
function Home() {
  const { look, current } = useRuns();
  useEffect(() => {
    if (current === undefined) look([{ job: 'recognise', options: {} }]);
  }, [look, current]);
  return <HomePage />;
}

function open(sheets: readonly object[]) {
  const session = new RecordingSession();
  session.outcomes = {
    recognise: result({ sheets }),
    validate: result({ findings: [], quality, trend: [] }),
    duplicates: result({ reviews: [] }),
    quadrants: result({ needs: [] }),
    cadence: result({ customers: 0 }),
  };
  session.entries = [
    {
      ...{
        batch: 'b2',
        job: 'rfm',
        at: '2026-11-01T09:30:00',
        sheets: ['RFM 评分'],
        edits: 0,
        reverted: true,
      },
      title: { code: 'workbook.batch.run', parameters: { sheets: 1, edits: 0 } },
    },
    {
      ...{
        batch: 'b1',
        job: 'all',
        at: '2026-10-31T09:30:00',
        sheets: ['分群概览'],
        edits: 0,
        reverted: false,
      },
      title: { code: 'workbook.batch.run', parameters: { sheets: 1, edits: 0 } },
    },
  ];
  return show(<Home />, { session });
}

describe('the start page', () => {
  it('tells what was recognised, doubtful sheets first, our results left out', async () => {
    const { pane } = open([customers, doubtful, unused('价格表'), report]);
    const list = await screen.findByRole('region', { name: '已识别' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '开票交易明细 ?1900 行「开票」没有表头，各列是按内容识别的，请核对后再开始。',
      '客户名单登记表120 行',
      '价格表未使用–',
    ]);
    await userEvent.click(within(list).getByRole('button', { name: /开票/u }));
    expect(pane.go).toHaveBeenCalledWith({ page: 'mapping', detail: '开票' });
  });

  it('asks whether a sheet whose rows stand on another one counts', async () => {
    const { session } = open([customers, copy]);
    const list = await screen.findByRole('region', { name: '已识别' });
    const [first] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent('客户名单 (2)未使用 ?1–这里的行在「客户名单」里都有，计入就会算两遍。');
    await userEvent.click(within(list).getByRole('checkbox', { name: '也计入' }));
    await waitFor(() => {
      expect(session.calls.find(({ method }) => method === 'saveSections')?.args).toEqual([
        { mappings: { byFingerprint: {}, converted: {}, counted: ['客户名单 (2)'] } },
      ]);
    });
  });

  it('folds many sheets that are not used', async () => {
    open([customers, ...['一', '二', '三', '四'].map(unused)]);
    const list = await screen.findByRole('region', { name: '已识别' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    await userEvent.click(within(list).getByRole('button', { name: '另有 4 张表没有使用' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(5);
    expect(within(list).getByRole('button', { name: /一/u })).toHaveAttribute(
      'title',
      expect.stringMatching(/不像业务表/u),
    );
  });

  it('shows the quality, the newest run that stands by its name, and the way to the one click', async () => {
    const { pane } = open([customers]);
    expect(await screen.findByRole('img', { name: /数据质量 75 分/u })).toBeVisible();
    expect(await screen.findByText('上次：10月31日，一键分群')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '一键分群' }));
    expect(pane.go).toHaveBeenCalledWith({ page: 'oneClick' });
  });

  it('says how to begin in a workbook without anything to read', async () => {
    const { pane } = open([unused('便条')]);
    expect(await screen.findByRole('button', { name: '先用示例数据试试' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '建表' }));
    expect(pane.go).toHaveBeenCalledWith({ page: 'templates' });
  });
});
