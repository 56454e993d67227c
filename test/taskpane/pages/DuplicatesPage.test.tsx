import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jobs, message } from '../../../src/core';
import type { JobInput, JobOutcome } from '../../../src/core';
import { columnOf, sheetOfColumns } from '../../../src/core/table';
import type { CellScalar, SheetTable } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import DuplicatesPage from '../../../src/taskpane/pages/DuplicatesPage';
import { RecordingSession, result, show } from '../setup';

const rows: readonly (readonly CellScalar[])[] = [
  ['客户编号', '公司名称', '地区', '联系人', '联系方式', '备注'],
  ['C1', '上海澜禾贸易有限公司', '上海', '王伟', '13912345670', null],
  ['C2', '苏州泽铭纺织有限公司', '苏州', '李静', '13898765432', null],
  ['C3', '澜禾（上海）贸易有限公司', '上海市', '王伟', '139-1234-5670', '老客户'],
  ['C4', '苏州泽铭纺织有限公司', '苏州', '李静', '13898765432', null],
];

function sheetOf(cells: readonly (readonly CellScalar[])[]): SheetTable {
  const columns = Array.from({ length: 6 }, (_, column) => columnOf(cells.map((row) => row[column] ?? null)));
  return sheetOfColumns('客户名单', columns);
}

function formulaSheet(formula: string): SheetTable {
  const sheet = sheetOfColumns('汇总', [columnOf(['上海澜禾贸易有限公司'])]);
  return { ...sheet, formulas: [columnOf([formula])] };
}

/** A session over a list: jobs run for real, what they would write is only recorded. */
class ListSession extends RecordingSession {
  saved: Record<string, unknown> = {};

  constructor(
    private readonly cells = rows,
    private readonly others: readonly SheetTable[] = [],
  ) {
    super();
  }

  override prepare<Summary>(job: string, options: unknown) {
    this.calls.push({ method: 'prepare', args: [job, options] });
    const input: JobInput = { sheets: [sheetOf(this.cells), ...this.others], sections: this.saved };
    const isUndo = typeof options === 'object' && options !== null && 'undo' in options;
    const outcome = isUndo ? undoing : ran(job, input, options);
    return Promise.resolve({ job, options, outcome: outcome as JobOutcome<Summary> });
  }
  override sections() {
    return Promise.resolve(this.saved);
  }
  override saveSections(changed: Readonly<Record<string, unknown>>) {
    this.saved = { ...this.saved, ...changed };
    return Promise.resolve();
  }
}

const undoing = result({ merges: [], undone: [], edits: 0 });

function ran(id: string, input: JobInput, options: unknown): JobOutcome<unknown> {
  const job = jobs[id];
  if (!job) throw new Error(`No job ${id}.`);
  const steps = job.run(input, job.options.parse(options), { today: serial(46_327), locale: 'zh-CN' });
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

async function searched(cells = rows, others: readonly SheetTable[] = []) {
  const session = new ListSession(cells, others);
  show(<DuplicatesPage />, { session });
  await userEvent.click(screen.getByRole('button', { name: '开始查重' }));
  const queue = await screen.findByRole('group', { name: /疑似重复/u });
  queue.focus();
  return { session, queue };
}

const progress = () => screen.getByText(/已处理 \d+ 组，共/u).textContent;

describe('the duplicates page', () => {
  it('steps through the groups by J and K', async () => {
    const { queue } = await searched();
    expect(queue).toHaveTextContent('第 1 组，共 2 组');
    await userEvent.keyboard('j');
    expect(queue).toHaveTextContent('第 2 组，共 2 组');
    await userEvent.keyboard('k');
    expect(queue).toHaveTextContent('第 1 组，共 2 组');
    expect(queue).toHaveAttribute('aria-keyshortcuts', 'J K M N L Z');
  });

  it('merges by M what is ticked, goes on to the next group and keeps the focus', async () => {
    const { session, queue } = await searched();
    while (!queue.textContent.includes('澜禾')) await userEvent.keyboard('j');
    expect(screen.getByRole('radio', { name: /保留这一行：客户名单 第 4 行/u })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: '公司名称取第 2 行的「上海澜禾贸易有限公司」' }));
    await userEvent.keyboard('m');
    expect(await screen.findByText(/已合并 1 组/u)).toBeVisible();
    expect(queue).toHaveFocus();
    expect(progress()).toBe('已处理 1 组，共 2 组');
    const [, [, options] = []] = session.argsOf('prepare');
    expect(options).toMatchObject({
      groups: [
        {
          rows: [
            { sheet: '客户名单', row: 2 },
            { sheet: '客户名单', row: 4 },
          ],
          kept: { sheet: '客户名单', row: 4 },
          picks: { 2: { row: 2 }, 3: { row: 4 }, 5: { row: 4 } },
        },
      ],
    });
    const [[prepared] = []] = session.argsOf('commit');
    expect(prepared).toMatchObject({
      job: 'merge',
      outcome: { summary: { merges: [{ id: 'M0001', kept: 4, lost: [2] }] } },
    });
  });

  it('asks before a merge that touches formulas elsewhere, and merges by the first answer only', async () => {
    const { session, queue } = await searched(rows, [formulaSheet('=客户名单!B2')]);
    while (!queue.textContent.includes('澜禾')) await userEvent.keyboard('j');
    await userEvent.keyboard('m');
    const asked = await screen.findByRole('alertdialog');
    expect(asked).toHaveTextContent('1 个公式直接引用了要并入的行（汇总!A1）');
    expect(session.argsOf('commit')).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: '先不合并' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(session.argsOf('commit')).toEqual([]);
    expect(queue).toHaveFocus();

    await userEvent.keyboard('m');
    await screen.findByRole('alertdialog');
    expect(screen.getByRole('button', { name: '仍然合并' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/已合并 1 组/u)).toBeVisible();
    expect(session.argsOf('commit')).toHaveLength(1);
  });

  it('offers no choice of the number, which goes with the row that is kept', async () => {
    const { queue } = await searched();
    const line = within(queue).getByRole('row', { name: /^客户编号/u });
    expect(within(line).queryByRole('radio')).toBeNull();
  });

  it('takes the last merge back by Z through its number in the log', async () => {
    const { session, queue } = await searched();
    await userEvent.keyboard('m');
    await screen.findByText(/已合并 1 组/u);
    await userEvent.keyboard('z');
    expect(await screen.findByText(/已撤销合并/u)).toBeVisible();
    expect(session.argsOf('prepare').at(-1)).toEqual(['merge', { undo: 'M0001' }]);
    expect(progress()).toBe('已处理 0 组，共 2 组');
    expect(queue).toHaveFocus();
  });

  it('shows rows where they stand after a merge above them', async () => {
    const { queue } = await searched();
    while (!queue.textContent.includes('澜禾')) await userEvent.keyboard('j');
    await userEvent.keyboard('m');
    await screen.findByText(/已合并 1 组/u);
    expect(within(queue).getByRole('button', { name: '客户名单 2' })).toBeVisible();
    expect(within(queue).getByRole('button', { name: '客户名单 4' })).toBeVisible();
  });

  it('remembers by N what is no duplicate, so that the next search does not ask again', async () => {
    const { session } = await searched();
    await userEvent.keyboard('n');
    await screen.findByText(/已记住不是重复/u);
    expect(session.saved['duplicates.decisions']).toEqual([
      expect.objectContaining({ decision: 'different' }),
    ]);
    await userEvent.click(screen.getByRole('button', { name: '重新计算' }));
    await waitFor(() => {
      expect(progress()).toBe('已处理 0 组，共 1 组');
    });
  });

  it('forgets by Z what was remembered by N', async () => {
    const { session } = await searched();
    await userEvent.keyboard('n');
    await screen.findByText(/已记住不是重复/u);
    await userEvent.keyboard('z');
    await screen.findByText(/已取消/u);
    expect(session.saved['duplicates.decisions']).toEqual([]);
  });

  it('puts a group aside by L, where its filter finds it again', async () => {
    const { queue } = await searched();
    await userEvent.keyboard('l');
    expect(queue).toHaveTextContent('第 1 组，共 1 组');
    await userEvent.click(screen.getByRole('button', { name: '稍后 1' }));
    expect(queue).toHaveTextContent('第 1 组，共 1 组');
    expect(screen.getByRole('button', { name: '合并 M' })).toBeEnabled();
  });

  it('merges all groups above a probability at once', async () => {
    const { session } = await searched();
    await userEvent.selectOptions(screen.getByLabelText('可能性不低于'), '80');
    await userEvent.click(screen.getByRole('button', { name: '合并 2 组' }));
    expect(await screen.findByText(/已合并 2 组/u)).toBeVisible();
    expect(session.argsOf('commit')).toHaveLength(1);
    expect(progress()).toBe('已处理 2 组，共 2 组');
  });

  it('takes many merges back as the one step they were', async () => {
    const { session } = await searched();
    await userEvent.selectOptions(screen.getByLabelText('可能性不低于'), '80');
    await userEvent.click(screen.getByRole('button', { name: '合并 2 组' }));
    await screen.findByText(/已合并 2 组/u);
    session.entries = [
      {
        ...{ batch: 'b1', job: 'merge', at: '2026-11-01T09:30', sheets: [], edits: 2, reverted: false },
        title: message('job.step.duplicates'),
      },
    ];
    await userEvent.click(screen.getByRole('button', { name: '撤销 Z' }));
    expect(await screen.findByText(/已撤销合并/u)).toBeVisible();
    expect(session.argsOf('revert')).toEqual([['b1']]);
    expect(progress()).toBe('已处理 0 组，共 2 组');
  });

  it('keeps what was put off by L put off when the list is searched again', async () => {
    const { session } = await searched();
    await userEvent.keyboard('l');
    await userEvent.click(await screen.findByRole('button', { name: '重新计算' }));
    expect(await screen.findByRole('button', { name: '稍后 1' })).toBeVisible();
    expect(session.saved['duplicates.postponed']).toHaveLength(1);
  });

  it('takes back by Z what was put off on another day one group at a time, the last first', async () => {
    const { session, queue } = await searched();
    const shown = queue.textContent;
    await userEvent.keyboard('l');
    await screen.findByRole('button', { name: '稍后 1' });
    await userEvent.keyboard('l');
    await screen.findByRole('button', { name: '稍后 2' });
    await userEvent.click(await screen.findByRole('button', { name: '重新计算' }));
    await waitFor(() => {
      expect(session.argsOf('prepare')).toHaveLength(2);
    });
    const [first] = session.saved['duplicates.postponed'] as number[];
    await userEvent.click(screen.getByRole('button', { name: '撤销 Z' }));
    expect(await screen.findByRole('button', { name: '稍后 1' })).toBeVisible();
    expect(session.saved['duplicates.postponed']).toEqual([first]);
    await userEvent.click(screen.getByRole('button', { name: '撤销 Z' }));
    expect(await screen.findByRole('button', { name: '稍后 0' })).toBeVisible();
    expect(queue.textContent).toBe(shown);
  });

  it('shows a group under 稍后 again when the decision on it after that is taken back', async () => {
    const { queue } = await searched();
    await userEvent.keyboard('l');
    await userEvent.click(await screen.findByRole('button', { name: '稍后 1' }));
    queue.focus();
    await userEvent.keyboard('n');
    await screen.findByRole('button', { name: '稍后 0' });
    await userEvent.keyboard('z');
    expect(await screen.findByRole('button', { name: '稍后 1' })).toHaveAttribute('aria-pressed', 'true');
    expect(queue).toHaveTextContent('第 1 组，共 1 组');
  });

  it('merges the others of a group without one that is another customer, and remembers that', async () => {
    const extra = ['C5', '澜禾贸易（上海）有限公司', '上海', '王伟', '13912345670', null];
    const { session, queue } = await searched([...rows, extra]);
    while (!queue.textContent.includes('澜禾')) await userEvent.keyboard('j');
    const [first] = within(queue).getAllByRole('button', { name: '是另一客户' });
    if (!first) throw new Error('One of three can be left out.');
    await userEvent.click(first);
    expect(within(queue).getAllByRole('button', { name: '是另一客户' }).at(-1)).toBeDisabled();
    queue.focus();
    await userEvent.keyboard('m');
    await screen.findByText(/已合并 1 组/u);
    const [, [, options] = []] = session.argsOf('prepare');
    const { groups } = options as { groups: { rows: { row: number }[] }[] };
    expect(groups[0]?.rows.map(({ row }) => row)).toEqual([4, 6]);
    expect(session.saved['duplicates.decisions']).toEqual([
      { a: '#c1', b: '#c3', decision: 'different' },
      { a: '#c1', b: '#c5', decision: 'different' },
    ]);
    await userEvent.keyboard('z');
    await screen.findByText(/已撤销合并/u);
    expect(session.saved['duplicates.decisions']).toEqual([]);
  });

  it('leaves keys with Ctrl to the browser', async () => {
    const { session } = await searched();
    await userEvent.keyboard('{Control>}m{/Control}');
    expect(session.argsOf('commit')).toHaveLength(0);
  });
});
