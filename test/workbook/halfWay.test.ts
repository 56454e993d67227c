import type { Edit } from '../../src/core/sheets';
import { message } from '../../src/core';
import { Document, applyFilter } from '../../src/host/document';
import { openXlsx, saveXlsx } from '../../src/host/xlsx';
import { commit, revert } from '../../src/workbook';
import { openWorkbook } from '../setup/excel';
import { wholeImage } from '../setup/reliability/wholeImage';
import { changesOf, controls } from './reports';

const cause = message('job.step.validate');

/** A filtered list beside a longer one, and a filtered table with a totals row, saved as a file. */
function filteredBook() {
  const document = Document.withSheets(['名单', '订单']);
  const [list, orders] = document.sheets;
  if (!list || !orders) throw new Error('No sheets.');
  list.enter({ top: 0, left: 0, bottom: 6, right: 1 }, [
    ['客户', '金额'],
    ...['甲', '乙', '丙', '丁', '戊', '己'].map((name, at) => [name, at * 10]),
  ]);
  const longer = Array.from({ length: 30 }, (_, at) => [`旁${at}`]);
  list.enter({ top: 0, left: 3, bottom: 29, right: 3 }, longer);
  list.autoFilter = {
    area: { top: 0, left: 0, bottom: 6, right: 1 },
    criteria: new Map([[1, { filterOn: 'Custom', criterion1: '>=20' }]]),
  };
  applyFilter(list, list.autoFilter);

  orders.enter({ top: 0, left: 0, bottom: 4, right: 1 }, [
    ['订单', '客户'],
    ...['S1', 'S2', 'S3', 'S4'].map((order, at) => [order, at % 2 === 0 ? '甲' : '乙']),
  ]);
  const table = document.tables.add(orders, {
    area: { top: 0, left: 0, bottom: 4, right: 1 },
    hasHeaders: true,
    name: '订单表',
  });
  table.criteria.set(1, { filterOn: 'Values', values: ['甲'] });
  applyFilter(orders, table.filter);
  return saveXlsx(document).bytes;
}

const edits: readonly Edit[] = [
  { kind: 'cell', sheet: '名单', row: 2, column: 1, before: '甲', after: '甲公司', cause },
  { kind: 'cell', sheet: '订单', row: 3, column: 2, before: '乙', after: '乙公司', cause },
  { kind: 'removeRow', sheet: '名单', row: 3, column: 1, before: ['乙', 10], cause },
  { kind: 'removeRow', sheet: '名单', row: 5, column: 1, before: ['丁', 30], cause },
  { kind: 'appendRows', sheet: '订单', table: '订单表', row: 6, column: 1, after: [['S5', '丙']], cause },
];

const open = (file: Uint8Array) => openWorkbook(openXlsx(file).document);
const apply = () => commit(changesOf([], { edits }), controls);
const failing = (work: Promise<unknown>) =>
  work.then(
    () => false,
    () => true,
  );

/** Which exchange of a piece of work writes into users' cells: the one with most actions; counted from 1. */
async function writingExchange(prepare: () => Promise<() => Promise<unknown>>, file: Uint8Array) {
  const { host } = open(file);
  const work = await prepare();
  host.traffic.clear();
  await work();
  const syncs = host.traffic.records.filter(({ kind }) => kind === 'sync');
  const most = Math.max(...syncs.map(({ actions }) => actions));
  return { number: syncs.findIndex(({ actions }) => actions === most) + 1, actions: most };
}

describe('edits of filtered lists that fail after any one action', () => {
  const file = filteredBook();

  it('leave cells, rows and filters as they were', async () => {
    const { number, actions } = await writingExchange(() => Promise.resolve(apply), file);
    expect(actions).toBeGreaterThan(40);
    for (let after = 0; after < actions; after += 1) {
      const { document, host } = open(file);
      const before = wholeImage(document);
      host.faults.clear();
      host.faults.failRequest(number, { failure: { code: 'GeneralException' }, after });
      expect(await failing(apply())).toBe(true);
      expect([after, wholeImage(document)]).toEqual([after, before]);
    }
  });

  it('leave them as the edits had, where it is the taking back that fails', async () => {
    const prepare = async () => {
      const { batch } = await apply();
      return () => revert(batch);
    };
    const { number, actions } = await writingExchange(prepare, file);
    expect(actions).toBeGreaterThan(40);
    for (let after = 0; after < actions; after += 1) {
      const { document, host } = open(file);
      const start = wholeImage(document);
      const takeBack = await prepare();
      const before = wholeImage(document);
      host.faults.clear();
      host.faults.failRequest(number, { failure: { code: 'GeneralException' }, after });
      expect(await failing(takeBack())).toBe(true);
      expect([after, wholeImage(document)]).toEqual([after, before]);
      await takeBack();
      expect([after, wholeImage(document)]).toEqual([after, start]);
    }
  });
});
