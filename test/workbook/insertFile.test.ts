import { Document } from '../../src/host';
import { saveXlsx } from '../../src/host/xlsx';
import { CodedError } from '../../src/workbook';
import { insertFile } from '../../src/workbook';
import { openWorkbook } from '../setup/excel';

const fileOf = (...names: string[]): Uint8Array => saveXlsx(Document.withSheets(names)).bytes;

describe('putting the sheets of a file in', () => {
  it('puts them behind the others, the first in front, and says their names', async () => {
    const { document } = openWorkbook(Document.withSheets(['我的表']));
    expect(await insertFile(fileOf('我的表', '订单'))).toEqual(['我的表 (2)', '订单']);
    expect(document.sheets.map(({ name }) => name)).toEqual(['我的表', '我的表 (2)', '订单']);
    expect(document.activeSheet.name).toBe('我的表 (2)');
  });

  it('refuses, in words, what cannot be put in', async () => {
    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => 'put in',
        (error: unknown) => (error instanceof CodedError ? error.problem.code : error),
      );
    openWorkbook(Document.withSheets(['甲']), { readOnly: true });
    expect(await codeOf(insertFile(fileOf('乙')))).toBe('workbook.accessDenied');
    const { document } = openWorkbook(Document.withSheets(['甲']));
    const large = new Uint8Array(2_500_000);
    expect(await codeOf(insertFile(large))).toBe('workbook.notWorkbook');
    large.set([0x50, 0x4b]);
    expect(await codeOf(insertFile(large))).toBe('workbook.fileTooLarge');
    document.protection.protect();
    expect(await codeOf(insertFile(fileOf('乙')))).toBe('workbook.structureProtected');
    expect(document.sheets).toHaveLength(1);
  });
});
