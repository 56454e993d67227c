import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JobOutcome, Sections } from '../../../src/core';
import { message } from '../../../src/core';
import { segmentChoicesJob, segmentsJob, segmentSection } from '../../../src/core/segments';
import { serial } from '../../../src/core/units';
import { CodedError } from '../../../src/workbook';
import SegmentsPage from '../../../src/taskpane/pages/SegmentsPage';
import { finished, sheetOf } from '../../core/intake/sheetOf';
import { RecordingSession, show } from '../setup';

configure({ asyncUtilTimeout: 10_000 });

const names = ['甲', '乙', '丙', '丁', '戊', '己'].map((word) => `苏州${word}明机械有限公司`);
const sheets = [
  sheetOf('客户名单', [
    ['客户编号', '公司名称', '行业', '人员规模', '地区', '负责人', '信用等级'],
    ...names.map((name, at) => [
      `C${at + 1}`,
      name,
      '专用设备制造业',
      '50人以下',
      '苏州',
      at < 3 ? '王芳' : '李强',
      at < 2 ? '优' : '良',
    ]),
  ]),
  sheetOf('销售明细', [
    ['订单号', '下单日期', '客户', '金额'],
    ...names.flatMap((name, at) => [
      [`A${at}`, at < 3 ? `2026-0${at + 1}-05` : '2026-09-05', name, 1000 * (at + 1)],
      [`B${at}`, `2026-10-0${at + 1}`, name, 2000 * (at + 1)],
    ]),
  ]),
];

/** Runs the jobs of the page on two small sheets and keeps what the page saves. */
class SegmentsSession extends RecordingSession {
  kept: Sections = {};
  /** Answers in place of the segments job. */
  refusal: JobOutcome<unknown> | Error | undefined;

  override prepare<Summary>(job: string, options: unknown) {
    const run = job === 'segments' ? segmentsJob : segmentChoicesJob;
    const input = { sheets, sections: this.kept };
    const context = { today: serial(46_327), locale: 'zh-CN' as const };
    const outcome = finished<JobOutcome<unknown>>(
      job === 'segments'
        ? segmentsJob.run(input, segmentsJob.options.parse(options), context)
        : segmentChoicesJob.run(input, segmentChoicesJob.options.parse(options), context),
    );
    this.outcomes = { [run.id]: (job === 'segments' ? this.refusal : undefined) ?? outcome };
    return super.prepare<Summary>(job, options);
  }
  override sections() {
    return Promise.resolve(this.kept);
  }
  override saveSections(...args: Parameters<RecordingSession['saveSections']>) {
    this.kept = { ...this.kept, ...args[0] };
    return super.saveSections(...args);
  }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));

async function open(kept: Sections = {}) {
  const session = new SegmentsSession();
  session.kept = kept;
  show(<SegmentsPage />, { session });
  await press('计算分群');
  await screen.findByText('预置分群');
  return session;
}

/** The line of a segment, with its count. */
const lineOf = (name: string) =>
  screen.getByRole('checkbox', { name }).closest('.fui-Checkbox')?.parentElement;

describe('the segments of a workbook', () => {
  it('stand with the customers they would have now, also those by region, size and industry', async () => {
    await open({ [segmentSection.key]: { rfmGroups: false, own: [] } });
    expect(lineOf('新客户')).toHaveTextContent('3 位');
    expect(lineOf('未购买')).toHaveTextContent('0 位');
  });

  it('are counted anew and kept when one is switched off', async () => {
    const session = await open();
    expect(screen.getByRole('checkbox', { name: '新客户' })).toBeChecked();
    await userEvent.click(screen.getByRole('checkbox', { name: '新客户' }));
    await waitFor(() => {
      expect(screen.getByRole('checkbox', { name: '新客户' })).not.toBeChecked();
    });
    const { ready } = session.kept[segmentSection.key] as { ready: readonly string[] };
    expect(ready).toContain('dormant');
    expect(ready).not.toContain('new');
  });
});

describe('a segment of one’s own', () => {
  it('is made of conditions in groups, counted while they change, and saved', async () => {
    const session = await open({ [segmentSection.key]: { rfmGroups: false, ready: ['new'], own: [] } });
    await press('新建分群');
    await userEvent.type(screen.getByRole('textbox', { name: '名称' }), '王芳的大客户');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '字段' }), '负责人');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '值' }), '王芳');
    expect(await screen.findByText('符合 3 位，共 6 位')).toBeVisible();
    await press('加一条件');
    const [, second] = screen.getAllByRole('combobox', { name: '字段' });
    if (!second) throw new Error('The second condition is missing.');
    await userEvent.selectOptions(second, '金额');
    await userEvent.type(screen.getByRole('spinbutton', { name: '值' }), '6000');
    expect(await screen.findByText('符合 2 位，共 6 位')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '组内' }), '满足其一（或）');
    expect(await screen.findByText('符合 6 位，共 6 位')).toBeVisible();
    await press('加一组');
    expect(screen.getAllByRole('group', { name: /第 \d 组/u })).toHaveLength(2);
    expect(screen.getByRole('combobox', { name: '各组条件之间' })).toHaveValue('all');
    await userEvent.click(screen.getAllByRole('button', { name: '删除这一条件' }).at(-1) as HTMLElement);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '组内' }), '全部满足（且）');
    expect(await screen.findByText('符合 2 位，共 6 位')).toBeVisible();
    await press('保存分群');
    expect((await screen.findAllByText('王芳的大客户'))[0]).toBeVisible();
    expect(session.kept[segmentSection.key]).toMatchObject({
      own: [
        {
          id: 'own1',
          name: '王芳的大客户',
          criterion: {
            all: [
              { field: 'registration.owner', operator: 'is', value: '王芳' },
              { field: 'value.monetary', operator: 'atLeast', value: 6000 },
            ],
          },
        },
      ],
    });
  });

  it('cannot be saved without a name, and is given up without a trace', async () => {
    const session = await open();
    await press('新建分群');
    expect(screen.getByText('请给分群起个名称。')).toBeVisible();
    expect(button('保存分群')).toBeDisabled();
    await press('取消');
    expect(session.argsOf('saveSections')).toEqual([]);
    expect(button('新建分群')).toBeVisible();
  });

  it('shows what it shares with others', async () => {
    const own = {
      id: 'own1',
      name: '王芳的',
      criterion: { field: 'registration.owner', operator: 'is', value: '王芳' },
      strategy: '',
      color: '#5C2E91',
    };
    await open({ [segmentSection.key]: { rfmGroups: false, ready: ['new'], own: [own] } });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '看哪个分群' }), '王芳的');
    const panel = screen.getByText('分群重叠').closest('section') ?? document.body;
    expect(within(panel).queryByText(/与 新客户 重叠|与别的分群没有重叠/u)).toBeVisible();
  });
});

describe('the sheets of the segments', () => {
  it('are made, and the page tells who came and went and opens the overview', async () => {
    const session = await open({ [segmentSection.key]: { rfmGroups: false, ready: ['new'], own: [] } });
    session.made = ['分群概览', '分群-新客户'];
    await press(/生成 1/u);
    expect(await screen.findByText('第一次生成，下次起显示新进和移出。')).toBeVisible();
    expect(session.argsOf('commit')).toHaveLength(1);
    expect(session.argsOf('activate')).toEqual([['分群概览']]);
  });

  it('are asked for again when there are more than twenty', async () => {
    const own = Array.from({ length: 21 }, (_, at) => ({
      id: `own${at + 1}`,
      name: `第 ${at + 1} 群`,
      criterion: { field: 'registration.owner', operator: 'is', value: '王芳' },
      strategy: '',
      color: '#5C2E91',
    }));
    await open({ [segmentSection.key]: { rfmGroups: false, ready: [], own } });
    expect(screen.getByText(/这次会生成 21 张分群表，超过 20 张/u)).toBeVisible();
  });

  it('are not made where the job says why not, and the page says it', async () => {
    const session = await open({ [segmentSection.key]: { rfmGroups: false, ready: ['new'], own: [] } });
    session.refusal = {
      kind: 'refusal',
      problem: message('segments.refused.tooMany', { segments: 30, limit: 20 }),
    };
    await press(/生成 1/u);
    expect(await screen.findByText(/这次会生成 30 张分群表/u)).toBeVisible();
    expect(session.argsOf('commit')).toEqual([]);
    session.refusal = new CodedError(message('workbook.readOnly'));
    await press(/生成 1/u);
    expect(session.argsOf('commit')).toEqual([]);
  });
});
