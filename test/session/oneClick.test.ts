import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/host/xlsx';
import type { JobOutcome } from '../../src/core';
import type { Prepared } from '../../src/session';
import { CodedError, readWorkbook } from '../../src/workbook';
import { openWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';
import { faultRounds, faults } from '../setup/reliability/faults';
import { formerPrefix } from '../../src/workbook/ownSheets';
import { documentImage, sheetNames } from '../workbook/documentImage';

const file = readFileSync(path.join(__dirname, '../../assets/samples/客户台账示例.xlsx'));
const session = openedSession();

const openSample = () => openWorkbook(openXlsx(file).document);

/** The sheets of the user, as they were in the file. */
const userSheets = documentImage(openXlsx(file).document).sheets;

/** The one click on the sample, worked out once: what follows it only reads it. */
let prepared: Prepared<unknown>;
const resultSheets = (outcome: JobOutcome<unknown>) =>
  outcome.kind === 'result' ? outcome.sheets.length : 0;

beforeAll(async () => {
  openSample();
  prepared = await session.prepare('all', {});
});

describe('the one click on the sample', () => {
  it('makes clean copies, reports and a sheet a segment, and leaves the user’s sheets cell for cell', async () => {
    const { document, host } = openSample();
    const ready = await session.prepare('all', {});
    const { sheets } = await session.commit(ready);
    expect(sheets).toEqual(
      expect.arrayContaining(['登记表', '交易明细', '校验报告', '查重结果', 'RFM 评分', '分群概览']),
    );
    const image = documentImage(document);
    expect(image.sheets.slice(0, userSheets.length)).toEqual(userSheets);
    expect(image.sheets).toHaveLength(userSheets.length + sheets.length);
    const { syncs, largestRequest, largestResponse } = host.traffic.totals();
    expect(syncs).toBeLessThanOrEqual(60);
    expect(Math.max(largestRequest, largestResponse)).toBeLessThan(4_500_000);
  });

  it('a second time remakes its sheets and keeps what users wrote in them', async () => {
    const { document, run } = openSample();
    const first = await session.commit(prepared);
    const segment = first.sheets.find((name) => name.startsWith('分群-')) ?? '';
    await run(async (context) => {
      const table = context.workbook.worksheets.getItem(segment).tables.getItemAt(0);
      table.columns.getItem('跟进备注').getDataBodyRange().getCell(0, 0).values = [['周五回访']];
      table.columns.getItemAt(0).getDataBodyRange().load('values');
      await context.sync();
    });
    const before = sheetNames(document);
    await session.commit(await session.prepare('all', {}));
    // What was replaced is kept very hidden, to be brought back.
    const shown = sheetNames(document).filter((name) => !name.startsWith(formerPrefix));
    expect(shown.sort()).toEqual(before.sort());
    const sheet = document.sheet(segment);
    const area = sheet?.usedArea();
    expect(area && sheet?.values(area).flat()).toContain('周五回访');
    expect(documentImage(document).sheets.slice(0, userSheets.length)).toEqual(userSheets);
  });

  it('is taken back whole', async () => {
    const { document } = openSample();
    const { batch } = await session.commit(prepared);
    await session.revert(batch);
    expect(documentImage(document).sheets).toEqual(userSheets);
  });

  it('stops when cancelled, before and while it writes, and leaves nothing', async () => {
    for (const request of [2, 8, 10]) {
      const { document, host } = openSample();
      const abort = new AbortController();
      host.faults.beforeRequest(request, () => {
        abort.abort();
      });
      const controls = { signal: abort.signal };
      const run = session.prepare('all', {}, controls).then((ready) => session.commit(ready, controls));
      await expect(run).rejects.toMatchObject({ problem: { code: 'workbook.cancelled' } });
      expect(documentImage(document).sheets).toEqual(userSheets);
      expect(sheetNames(document)).toHaveLength(userSheets.length);
    }
  });
});

describe('the one click while any one exchange of its writing fails', () => {
  it('keeps the user’s sheets, says what happened, and completes the second time', async () => {
    const counting = openSample();
    counting.host.faults.clear();
    await session.commit(prepared);
    const { requests } = counting.host.faults;
    let survived = 0;
    for (const { number, fault } of faultRounds(requests, 0)) {
      const { document, host } = openSample();
      host.faults.clear();
      host.faults.failRequest(number, fault);
      const error = await session.commit(prepared).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(documentImage(document).sheets.slice(0, userSheets.length)).toEqual(userSheets);
      if (error !== undefined) {
        expect(error).toBeInstanceOf(CodedError);
        expect(sheetNames(document)).toHaveLength(userSheets.length);
        const { sheets } = await session.commit(prepared);
        expect(sheets).toHaveLength(resultSheets(prepared.outcome));
      }
      expect(documentImage(document).sheets).toHaveLength(userSheets.length + resultSheets(prepared.outcome));
      survived += 1;
    }
    expect(survived).toBeGreaterThanOrEqual(requests);
  }, 240_000);
});

describe('reading while any one exchange fails', () => {
  it('says what happened, changes nothing, and reads well the second time', async () => {
    const counting = openSample();
    counting.host.faults.clear();
    await readWorkbook();
    const requests = counting.host.faults.requests;
    let survived = 0;
    for (const [, fault] of faults) {
      for (let number = 1; number <= requests; number += 1) {
        const { document, host } = openSample();
        host.faults.clear();
        host.faults.failRequest(number, fault);
        const error = await readWorkbook().then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        if (error !== undefined) expect(error).toBeInstanceOf(CodedError);
        expect(sheetNames(document)).toHaveLength(userSheets.length);
        expect((await readWorkbook()).sheets).toHaveLength(userSheets.length);
        survived += 1;
      }
    }
    expect(survived).toBe(requests * faults.length);
  }, 120_000);
});
