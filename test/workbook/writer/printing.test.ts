import { commit } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import { changesOf, controls, scoresSheet } from '../reports';

it.each([
  [
    { landscape: true, fitToWidth: true },
    { orientation: 'Landscape', fitToWidth: 1 },
  ],
  [
    { landscape: false, fitToWidth: true, fitToHeight: true },
    { orientation: 'Portrait', fitToWidth: 1, fitToHeight: 1, paperSize: 'A4' },
  ],
])('a sheet printed as %j has the page %j', async (print, page) => {
  const { document } = openWorkbook();
  await commit(changesOf([{ ...scoresSheet([['001', 3, '重要价值']]), print }]), controls);
  const written = document.sheet('RFM 评分')?.page;
  expect(written).toMatchObject(page);
  expect(written?.fitToHeight === 1).toBe('fitToHeight' in page);
});
