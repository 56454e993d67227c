import { TextDecoder } from 'node:util';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jobs, message } from '../../../src/core';
import type { JobOutcome } from '../../../src/core';
import { columnOf, sheetOfColumns } from '../../../src/core/table';
import type { CellScalar, SheetTable } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import ClashPage from '../../../src/taskpane/pages/ClashPage';
import { CodedError } from '../../../src/workbook';
import { RecordingSession, show } from '../setup';

function sheetOf(name: string, rows: readonly (readonly CellScalar[])[]): SheetTable {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) =>
    columnOf(rows.map((row) => row[column] ?? null)),
  );
  return sheetOfColumns(name, columns);
}

const known = sheetOf('客户名单', [
  ['客户编号', '公司名称', '联系人', '联系方式', '负责人'],
  ['C1', '上海澜禾贸易有限公司', '王伟', '13912345670', '陈立'],
  ['C2', '苏州泽铭纺织有限公司', '李静', '13898765432', '周航'],
]);
const fair = sheetOf('展会名单', [
  ['公司名称', '联系人', '联系方式'],
  ['澜禾贸易有限公司', '王伟', '139-1234-5670'],
  ['宁波辉凯电子有限公司', '赵敏', '13598761234'],
]);

/** A session over two lists: jobs run for real, what they would write is only recorded. */
class ListSession extends RecordingSession {
  constructor(private readonly sheets: readonly SheetTable[] = [known, fair]) {
    super();
    this.made = ['撞单结果'];
  }
  override prepare<Summary>(id: string, options: unknown) {
    this.calls.push({ method: 'prepare', args: [id, options] });
    const job = jobs[id];
    if (!job) throw new Error(`No job ${id}.`);
    const input = { sheets: this.sheets, sections: {} };
    const steps = job.run(input, job.options.parse(options), { today: serial(46_327), locale: 'zh-CN' });
    let next = steps.next();
    while (next.done !== true) next = steps.next();
    return Promise.resolve({ job: id, options, outcome: next.value as JobOutcome<Summary> });
  }
  /** Options of the checks that were run. */
  get checks(): unknown[] {
    return this.argsOf('prepare').flatMap(([id, options]) => (id === 'duplicates' ? [options] : []));
  }
}

const opened = async (session: RecordingSession) => {
  show(<ClashPage />, { session });
  expect(await screen.findByText('与已有客户比较：客户名单')).toBeInTheDocument();
};
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const check = () => userEvent.click(screen.getByRole('button', { name: '检查撞单' }));
const pick = (file: File) => userEvent.upload(screen.getByLabelText('选择文件…'), file);
/** A file; jsdom's own cannot be read. */
const fileOf = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
  Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
const workbook = () => fileOf('展会.xlsx', new Uint8Array([0x50, 0x4b]));

beforeEach(() => {
  // jsdom has none.
  Object.assign(globalThis, { TextDecoder });
  // What is not laid out has no height, and lists draw what is in view.
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a new list on a sheet of the workbook', () => {
  it('is checked against the customers on the others: who is whose, who is new', async () => {
    const session = new ListSession();
    await opened(session);
    expect(screen.getByRole('combobox', { name: '新名单' })).toHaveDisplayValue('展会名单');
    await check();
    expect(session.checks).toEqual([{ sheet: '展会名单', against: ['客户名单'] }]);
    const same = await screen.findByRole('list', { name: '撞单 1' });
    expect(same).toHaveTextContent('第 2 行 澜禾贸易有限公司');
    await userEvent.click(within(same).getByRole('button', { name: /上海澜禾贸易有限公司（负责人 陈立）/u }));
    expect(session.argsOf('select')).toEqual([[{ sheet: '客户名单', row: 2, column: 1 }]]);
  });

  it('leaves new customers to be handed out, and a sheet of it all', async () => {
    const session = new ListSession();
    await opened(session);
    await check();
    await userEvent.click(await screen.findByRole('button', { name: '新客户 1' }));
    expect(screen.getByRole('list')).toHaveTextContent('第 3 行 宁波辉凯电子有限公司');
    await userEvent.click(screen.getByRole('button', { name: '生成撞单结果表' }));
    expect(await screen.findByText('已生成「撞单结果」。')).toBeInTheDocument();
    expect(session.argsOf('commit')).toHaveLength(1);
  });

  it('needs customers to be checked against, and says so', async () => {
    show(<ClashPage />, { session: new ListSession([sheetOf('说明', [['请先读我']])]) });
    expect(await screen.findByText(/^没有可以对照的客户名单。/u)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '检查撞单' })).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('a pasted list', () => {
  it('is checked as it was copied', async () => {
    const session = new ListSession([known]);
    await opened(session);
    await choose(/粘贴/u);
    expect(screen.getByRole('button', { name: '检查撞单' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.paste('公司\t电话\n苏州泽铭纺织\t13898765432');
    await check();
    expect(session.checks).toEqual([
      {
        list: { name: '粘贴的名单', text: '公司\t电话\n苏州泽铭纺织\t13898765432' },
        against: ['客户名单'],
      },
    ]);
    expect(await screen.findByRole('list', { name: '撞单 1' })).toBeInTheDocument();
  });
});

describe('a list in another file', () => {
  it('is read from a workbook, sheet by sheet; what was found of one goes when another is chosen', async () => {
    const session = new ListSession([known]);
    session.fileSheets = [sheetOf('说明', [['请先读我']]), sheetOf('空', []), fair];
    await opened(session);
    await pick(workbook());
    expect(await screen.findByText('展会.xlsx')).toBeInTheDocument();
    expect(session.argsOf('readFile')[0]?.[0]).toEqual(new Uint8Array([0x50, 0x4b]));
    const sheets = screen.getByRole('combobox', { name: '新名单' });
    expect(
      within(sheets)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['说明', '展会名单']);
    expect(sheets).toHaveDisplayValue('展会名单');
    await check();
    expect(await screen.findByRole('list', { name: '撞单 1' })).toBeInTheDocument();
    await userEvent.selectOptions(sheets, '说明');
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('is read as text from any other file', async () => {
    const session = new ListSession([known]);
    await opened(session);
    await pick(fileOf('名单.csv', Uint8Array.from(Buffer.from('公司,电话\n苏州泽铭纺织,13898765432'))));
    expect(await screen.findByText('名单.csv')).toBeInTheDocument();
    await check();
    expect(session.checks).toEqual([
      {
        list: { name: '名单.csv', text: '公司,电话\n苏州泽铭纺织,13898765432' },
        against: ['客户名单'],
      },
    ]);
  });

  it('is not there where the workbook cannot take it in, or holds nothing', async () => {
    const session = new ListSession([known]);
    await opened(session);
    await pick(workbook());
    expect(await screen.findByText(/这个文件里没有内容/u)).toBeInTheDocument();
    session.readFile = () => Promise.reject(new CodedError(message('workbook.structureProtected')));
    await pick(workbook());
    await waitFor(() => {
      expect(screen.queryByText('展会.xlsx')).not.toBeInTheDocument();
    });
    expect(screen.getByRole('button', { name: '检查撞单' })).toHaveAttribute('aria-disabled', 'true');
  });
});
