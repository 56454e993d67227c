import { Document } from '../../src/host/document';
import type { Fault } from '../../src/host';
import { hostFailures } from '../../src/host';
import { CodedError, commit, loadSections } from '../../src/workbook';
import { openWorkbook } from '../setup/excel';
import { documentImage, sheetNames } from './documentImage';
import { changesOf, controls, scoresSheet } from './reports';

const first = scoresSheet([['001', 3, '重要价值']]);
const second = scoresSheet([
  ['001', 3, '重要价值'],
  ['002', 9, '一般价值'],
]);

/** A workbook with a user's sheet, an earlier report and remembered sections. */
async function usedWorkbook() {
  const document = Document.withSheets(['名单', '备用']);
  document.sheet('名单')?.enter({ top: 0, left: 0, bottom: 1, right: 1 }, [
    ['客户', '金额'],
    ['甲', '=1+1'],
  ]);
  const workbook = openWorkbook(document);
  await commit(changesOf([first], { sections: { recipe: 1 } }), controls);
  return workbook;
}

const edit = {
  kind: 'cell',
  sheet: '名单',
  row: 2,
  column: 1,
  before: '甲',
  after: '乙',
  cause: { code: 'job.step.validate', parameters: {} },
} as const;

const again = changesOf([second, { ...first, id: 'new', name: '新表', blocks: [] }], {
  edits: [edit],
  sections: { recipe: 2 },
});

async function requestsOfOneCommit(): Promise<number> {
  const { host } = await usedWorkbook();
  host.faults.clear();
  await commit(again, controls);
  return host.faults.requests;
}

const failures = Object.keys(hostFailures) as (keyof typeof hostFailures)[];
const faults: [string, Fault][] = [
  ...failures.map((failure): [string, Fault] => [failure, { failure }]),
  ['an action that fails half way', { failure: { code: 'GeneralException' }, after: 12 }],
  ['the answer is lost', { failure: 'InvalidOrTimedOutSession', after: 'all' }],
];

describe('a commit in which any one exchange fails', () => {
  it.each(faults)('leaves the workbook as it was and works the next time: %s', async (name, fault) => {
    const requests = await requestsOfOneCommit();
    let survived = 0;
    for (let number = 1; number <= requests; number += 1) {
      const { document, host } = await usedWorkbook();
      const before = documentImage(document);
      const sheets = sheetNames(document);
      host.faults.clear();
      host.faults.failRequest(number, fault);
      const error = await commit(again, controls).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) {
        // An answer that was too large is read again in halves; the looks at users' formulas, charts and rules are repeated, and the removal
        // of leftovers may fail unnoticed.
        expect(number >= requests - 5 || /Payload/u.test(name)).toBe(true);
        expect(document.sheet('新表')).toBeDefined();
      } else {
        expect(error).toBeInstanceOf(CodedError);
        expect(documentImage(document)).toEqual(before);
        expect(sheetNames(document)).toEqual(sheets);
        expect(await loadSections()).toEqual({ recipe: 1 });
        const { sheets: made, edits } = await commit(again, controls);
        expect([made, edits]).toEqual([['RFM 评分', '新表'], 1]);
      }
      expect(await loadSections()).toEqual({ recipe: 2 });
      expect(document.sheet('名单')?.value(1, 0)).toBe('乙');
      survived += 1;
    }
    expect(survived).toBe(requests);
  });
});
