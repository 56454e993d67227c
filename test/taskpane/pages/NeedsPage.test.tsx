import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { needsOptions, quadrantsJob } from '../../../src/core/needs';
import { serial } from '../../../src/core/units';
import NeedsPage from '../../../src/taskpane/pages/NeedsPage';
import { finished, sheetOf } from '../../core/intake/sheetOf';
import { RecordingSession, show } from '../setup';

configure({ asyncUtilTimeout: 10_000 });

const sheets = [
  sheetOf('客户', [
    ['公司名称', '行业', '联系人', '电话', '负责人', '负责部门'],
    ['苏州明达物流有限公司', '道路运输业', '张伟明', '13812345678', '王芳', '销售一部'],
    ['上海远航软件有限公司', '批发业', '李静', '13812345679', '李强', '销售二部'],
  ]),
  sheetOf('客户反馈', [
    ['客户', '反馈内容', '重要程度', '紧急程度', '优先级', '状态', '截止日期', '负责人'],
    ['苏州明达物流有限公司', '对账单每月出错', 5, 5, null, '未满足', '2026-10-01', '王芳'],
    ['苏州明达物流有限公司', '想要英文手册', 2, 2, '重要且紧急', '部分满足', '2026-12-30', '王芳'],
    ['上海远航软件有限公司', '账期延长', 5, 2, null, '已满足', '2026-10-01', '李强'],
  ]),
];
const outcome = finished(
  quadrantsJob.run({ sheets, sections: {} }, needsOptions.parse({ asOf: '2026-11-01' }), {
    today: serial(46_327),
    locale: 'zh-CN',
  }),
);

async function open() {
  const session = new RecordingSession();
  session.outcomes = { quadrants: outcome };
  show(<NeedsPage />, { session });
  await userEvent.click(screen.getByRole('button', { name: '排列需求' }));
  await screen.findByRole('list', { name: '需求，先后顺序' });
  return session;
}

const listed = () =>
  within(screen.getByRole('list', { name: '需求，先后顺序' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => /对账单每月出错|想要英文手册|账期延长/u.exec(textContent)?.[0]);

// Lists draw what is in view, and the test's document has no sizes of its own.
beforeEach(() => {
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60);
});
afterEach(() => {
  jest.restoreAllMocks();
});

it('shows needs in the order they should be looked at, and tells of labels that contradict their scores', async () => {
  await open();
  expect(listed()).toEqual(['对账单每月出错', '想要英文手册', '账期延长']);
  expect(screen.getByText(/1 条的优先级与重要性、紧急性不一致/u)).toBeVisible();
});

it('shows only the needs of a quadrant, an owner, a status, and those that are late', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: /重要不紧急/u }));
  expect(listed()).toEqual(['账期延长']);
  await userEvent.click(screen.getByRole('button', { name: /重要不紧急/u }));

  const [owner, status] = screen.getAllByRole('combobox');
  if (!owner || !status) throw new Error('The filters are missing.');
  await userEvent.selectOptions(owner, '王芳');
  expect(listed()).toEqual(['对账单每月出错', '想要英文手册']);
  await userEvent.selectOptions(status, '部分满足');
  expect(listed()).toEqual(['想要英文手册']);
  await userEvent.selectOptions(status, '');
  await userEvent.click(screen.getByRole('switch', { name: /只看逾期/u }));
  expect(listed()).toEqual(['对账单每月出错']);
});

it('says of what a score is made', async () => {
  await open();
  const [why] = screen.getAllByRole('button', { name: /^优先分 [\d.]+，怎么来的/u });
  if (!why) throw new Error('No need says why.');
  expect(why).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(why);
  const [points] = screen.getAllByRole('table', { name: /怎么来的/u });
  if (!points) throw new Error('The points are missing.');
  const numbers = within(points)
    .getAllByRole('row')
    .map((row) => Number(row.textContent.match(/[\d.]+$/u)?.[0]));
  expect(numbers).toHaveLength(8);
  const total = numbers.at(-1) ?? NaN;
  expect(numbers.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBeCloseTo(total, 9);
});

it('counts needs by owner and by department', async () => {
  await open();
  const rows = screen.getAllByRole('table').map((table) =>
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent)),
  );
  expect(rows).toContainEqual([
    ['王芳', '2', '2', '1'],
    ['李强', '1', '0', '0'],
  ]);
  expect(rows).toContainEqual([
    ['销售一部', '2', '2', '1'],
    ['销售二部', '1', '0', '0'],
  ]);
});

it('leads to the row of a need, and writes the sheets it has shown', async () => {
  const session = await open();
  const [first] = screen.getAllByRole('button', { name: '苏州明达物流有限公司' });
  if (!first) throw new Error('The need has no link.');
  await userEvent.click(first);
  expect(session.argsOf('select')).toEqual([[{ sheet: '客户反馈', row: 2, column: 1 }]]);
  await userEvent.click(screen.getByRole('button', { name: '生成需求四象限表' }));
  expect(session.argsOf('commit')).toHaveLength(1);
});
