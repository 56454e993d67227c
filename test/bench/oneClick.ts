import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execPath } from 'node:process';
import { randomFrom } from '../../src/core/mining';
import type { Bench } from './bench';

const customers = 100_000;
const orders = 1_000_000;

/** Customers of invented names, one in ten written twice, and their order lines by name. */
function writeFiles(folder: string): readonly string[] {
  const random = randomFrom(6);
  const pick = (items: string) => items[Math.floor(random() * items.length)] ?? '';
  const digits = (count: number) => String(Math.floor(random() * 10 ** count)).padStart(count, '0');
  const brand = (i: number) => {
    const characters = '晟瑞恒达鑫源盛泰嘉禾启航宏远天成博信华创佳润德隆明川东方';
    return [0, 1, 2]
      .map((place) => characters[Math.floor((i * 7919) / characters.length ** place) % characters.length])
      .join('');
  };
  const names: string[] = [];
  const list = ['编号,公司名称,行业,人员规模,地区,联系人,联系方式,首次联系'];
  for (let i = 0; i < customers; i += 1) {
    const isCopy = i > 0 && random() < 0.1;
    const name = isCopy
      ? (names[Math.floor(random() * i)] ?? '').replace('有限公司', '')
      : `苏州${brand(i)}${pick('机电工贸')}科技有限公司`;
    names.push(name);
    const contact = `${pick('王李张刘陈杨')}${pick('伟芳敏静强磊')}`;
    list.push(`C${i},${name},软件,${digits(3)}人,苏州市,${contact},13${digits(9)},2023-0${1 + (i % 9)}-15`);
  }
  const lines = ['订单号,下单日期,客户,产品,类别,数量,单价,金额'];
  for (let i = 0; i < orders; i += 1) {
    const name = names[Math.floor(random() ** 2 * customers)] ?? '';
    const date = new Date(Date.UTC(2024, 0, 2 + Math.floor((i / orders) * 1030))).toISOString().slice(0, 10);
    const quantity = 1 + Math.floor(random() * 9);
    lines.push(
      `SO${Math.floor(i / 2)},${date},${name},产品${pick('甲乙丙丁')},设备,${quantity},120,${quantity * 120}`,
    );
  }
  const files = { 客户名单: list, 销售明细: lines };
  return Object.entries(files).map(([name, rows]) => {
    const file = path.join(folder, `${name}.csv`);
    writeFileSync(file, `\ufeff${rows.join('\r\n')}\r\n`);
    return file;
  });
}

/** The most memory a program has held, in megabytes; undefined where the system does not tell. */
function peakOf(pid: number): number | undefined {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmHWM:\s+(\d+)/u.exec(readFileSync(status, 'utf8'))?.[1]
    : undefined;
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** 一键分群 of 100,000 customers and a million order lines on the command line, from files to a saved workbook. */
export const oneClickBench: Bench = {
  name: 'one-click',
  async run() {
    const folder = mkdtempSync(path.join(tmpdir(), 'kebu-bench-'));
    try {
      const files = writeFiles(folder);
      const out = path.join(folder, 'out.xlsx');
      const start = performance.now();
      const program = spawn(
        execPath,
        ['--import', 'tsx', 'src/batch/main.ts', 'all', ...files, '--out', out, '--as-of', '2026-11-01'],
        { stdio: 'ignore' },
      );
      let programMb: number | undefined;
      const watch = setInterval(() => {
        programMb = peakOf(program.pid ?? 0) ?? programMb;
      }, 200);
      const [code] = (await once(program, 'exit')) as [number];
      clearInterval(watch);
      if (code !== 0) throw new Error(`The run ended with ${code}.`);
      return { bench: 'one-click', rows: orders, customers, ms: performance.now() - start, programMb };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
