import { message } from '../../../src/core';
import { hostFailures } from '../../../src/host';
import type { Fault } from '../../../src/host';
import { Document } from '../../../src/host/document';
import { CodedError, commit, loadSections, revert, saveSections } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import { documentImage, sheetNames } from '../documentImage';
import { changesOf, controls, scoresSheet } from '../reports';

const at = (minute: number) => ({ ...controls, at: `2026-11-01T10:0${minute}:00` });
const report = (days: number) => scoresSheet([['001', days, '重要价值']]);
const first = changesOf([report(3)], { sections: { snapshot: ['十月'], recipe: 1 } });
const second = changesOf([report(9), { ...report(9), id: 'new', name: '新表', blocks: [] }], {
  sections: { snapshot: ['十月', '十一月'], trend: [1] },
});

/** A report made, renamed, moved to the front and worked in; then made anew. */
async function remade() {
  const document = Document.withSheets(['名单']);
  const workbook = openWorkbook(document);
  await commit(first, at(1));
  const sheet = document.sheet('RFM 评分');
  if (!sheet) throw new Error('No report.');
  document.renameSheet(sheet, '十月评分');
  document.moveSheet(sheet, 0);
  sheet.enter({ top: 30, left: 1, bottom: 30, right: 1 }, [['周五回访']]);
  const before = documentImage(document);
  const { batch } = await commit(second, at(2));
  return { ...workbook, document, before, batch };
}

it('brings back the sheets a run replaced, as they were and where they were, and its sections', async () => {
  const { document, before, batch } = await remade();
  expect(document.sheet('十月评分')?.value(30, 1)).toBeNull();
  const result = await revert(batch);
  expect(result).toMatchObject({ sheets: ['新表'], notes: [] });
  expect(documentImage(document).sheets).toEqual(before.sheets);
  expect(await loadSections()).toEqual({ snapshot: ['十月'], recipe: 1 });
});

it('lets a report that came back be made again', async () => {
  const { document, batch } = await remade();
  await revert(batch);
  await commit(second, at(3));
  expect(document.sheet('十月评分')?.value(3, 1)).toBe(9);
  expect(document.tables.all(document.sheet('十月评分')).map(({ name }) => name)).toEqual(['kb_rfm']);
});

it('keeps one former sheet a report and no more', async () => {
  const document = Document.withSheets(['名单']);
  openWorkbook(document);
  await commit(first, at(1));
  await commit(second, at(2));
  const hidden = () => sheetNames(document).filter((name) => name.startsWith('_客簿上期'));
  expect(hidden()).toHaveLength(1);
  for (const minute of [3, 4, 5]) await commit(second, at(minute));
  expect(hidden()).toHaveLength(2);
  expect(sheetNames(document).filter((name) => name.startsWith('_客簿暂存'))).toEqual([]);
});

it('leaves sections that changed since as they are', async () => {
  const { batch } = await remade();
  await saveSections({ trend: [1, 2] }, controls.wording, '2026-11-01T10:03:00');
  await revert(batch);
  expect(await loadSections()).toEqual({ snapshot: ['十月'], recipe: 1, trend: [1, 2] });
});

it('leaves a remade sheet whose former is no longer kept, and says so', async () => {
  const { document, batch } = await remade();
  const { batch: third } = await commit(changesOf([report(20)]), at(3));
  await revert(third);
  expect(document.sheet('十月评分')?.value(3, 1)).toBe(9);
  const { notes } = await revert(batch);
  expect(notes).toEqual([message('workbook.formerGone', { sheet: '十月评分' })]);
  expect(document.sheet('十月评分')?.value(3, 1)).toBe(9);
});

it('brings the former sheet back even when the remade one has been deleted', async () => {
  const { document, before, batch } = await remade();
  const sheet = document.sheet('十月评分');
  if (sheet) document.deleteSheet(sheet);
  await revert(batch);
  expect(document.sheet('十月评分')?.value(30, 1)).toBe('周五回访');
  expect(
    sheetNames(document)
      .filter((name) => !name.startsWith('_'))
      .sort(),
  ).toEqual(before.sheets.map(({ name }) => name).sort());
});

const faults: [string, Fault][] = [
  ...(Object.keys(hostFailures) as (keyof typeof hostFailures)[]).map((failure): [string, Fault] => [
    failure,
    { failure },
  ]),
  ...[3, 6, 9, 12].map((after): [string, Fault] => [
    `an action that fails after ${after}`,
    { failure: { code: 'GeneralException' }, after },
  ]),
  ['the answer is lost', { failure: 'InvalidOrTimedOutSession', after: 'all' }],
];

it.each(faults)(
  'leaves the workbook as it was when taking back fails, and works the next time: %s',
  async (name, fault) => {
    const counted = await remade();
    counted.host.faults.clear();
    await revert(counted.batch);
    const { requests } = counted.host.faults;
    for (let number = 1; number <= requests; number += 1) {
      const { document, host, before, batch } = await remade();
      const remadeImage = documentImage(document);
      const sections = await loadSections();
      host.faults.clear();
      host.faults.failRequest(number, fault);
      const error = await revert(batch).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) expect(number >= requests - 5 || /Payload|fails after/u.test(name)).toBe(true);
      else {
        expect(error).toBeInstanceOf(CodedError);
        expect(documentImage(document).sheets).toEqual(remadeImage.sheets);
        expect(await loadSections()).toEqual(sections);
        await revert(batch);
      }
      expect(documentImage(document).sheets).toEqual(before.sheets);
      expect(await loadSections()).toEqual({ snapshot: ['十月'], recipe: 1 });
    }
  },
);
