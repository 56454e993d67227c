import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openXlsx } from '../../src/host/xlsx';
import { documentImage } from '../workbook/documentImage';

const root = path.join(__dirname, '../..');
const sample = path.join(root, 'assets/samples/客户台账示例.xlsx');
const folder = mkdtempSync(path.join(tmpdir(), 'kebu-'));
const at = (name: string) => path.join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the program itself, as a scheduled run would. */
async function kebu(...args: string[]): Promise<Ended> {
  const program = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const call = [program, path.join(root, 'src/batch/main.ts'), ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, call, { cwd: root });
    return { code: 0, out: stdout, error: stderr };
  } catch (failure) {
    const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, error: stderr };
  }
}

describe('kebu', () => {
  it('makes the one click on a file, whose own sheets stay cell for cell', async () => {
    const ended = await kebu(
      'all',
      sample,
      '--out',
      at('out.xlsx'),
      '--json',
      at('out.json'),
      '--as-of',
      '2026-11-01',
    );
    expect(ended.code).toBe(0);
    const before = documentImage(openXlsx(readFileSync(sample)).document).sheets;
    const after = documentImage(openXlsx(readFileSync(at('out.xlsx'))).document);
    expect(after.sheets.slice(0, before.length)).toEqual(before);
    expect(after.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['RFM 评分', '分群概览']));
    expect(JSON.parse(readFileSync(at('out.json'), 'utf8'))).toMatchObject({
      recognised: expect.any(Array) as unknown,
    });
  }, 120_000);

  it('prints the result of a job as JSON, rows counted from 1', async () => {
    const { code } = await kebu('rfm', sample, '--json', at('rfm.json'), '--as-of', '2026-11-01');
    expect(code).toBe(0);
    const result = JSON.parse(readFileSync(at('rfm.json'), 'utf8')) as { asOf: string; customers: unknown[] };
    expect(result.asOf).toBe('2026-11-01');
    expect(result.customers.length).toBeGreaterThan(80);
  }, 60_000);

  it('never writes over what it reads, whatever path leads there', async () => {
    const own = at('own.xlsx');
    const bytes = readFileSync(sample);
    writeFileSync(own, bytes);
    symlinkSync(own, at('link.xlsx'));
    const ended = await Promise.all([
      kebu('validate', own, '--out', own),
      kebu('validate', own, '--json', at('link.xlsx')),
    ]);
    expect(ended.map(({ code }) => code)).toEqual([2, 2]);
    for (const { error } of ended) expect(error).toMatch(/是要读取的文件，不会覆盖它/u);
    expect(readFileSync(own).equals(bytes)).toBe(true);
  }, 60_000);

  it('stops with 1 when the workbook lacks what the job needs, and says what to do', async () => {
    writeFileSync(at('empty.csv'), '甲,乙\n1,2\n');
    const { code, error } = await kebu('rfm', at('empty.csv'));
    expect(code).toBe(1);
    expect(error).toContain('没有找到');
  }, 60_000);

  it('stops with 2 on wrong usage and on input it cannot read, each with its own sentence', async () => {
    writeFileSync(at('broken.xlsx'), 'not a workbook');
    writeFileSync(at('wrong.json'), '[1]');
    writeFileSync(at('misspelt.json'), '{"methd":"mean"}');
    writeFileSync(at('unfit.json'), '{"method":"average"}');
    const calls: [string[], string][] = [
      [[], '用法'],
      [['nonsense', sample], '没有任务'],
      [['rfm', at('absent.xlsx')], '找不到'],
      [['rfm', at('broken.xlsx')], '不是 Excel 工作簿'],
      [['rfm', sample, '--sheet', '没有的表'], '没有工作表'],
      [['rfm', sample, '--options', at('wrong.json')], 'JSON'],
      [
        ['rfm', sample, '--options', at('misspelt.json')],
        '没有选项「methd」。可用的选项：asOf, window, method',
      ],
      [['rfm', sample, '--options', at('unfit.json')], '「method」的值不对'],
    ];
    const ends = await Promise.all(calls.map(([args]) => kebu(...args)));
    ends.forEach(({ code, error }, index) => {
      expect(error).toContain(calls[index]?.[1]);
      expect(code).toBe(2);
    });
  }, 120_000);
});
