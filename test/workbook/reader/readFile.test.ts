import { Document, areaOf } from '../../../src/host';
import { saveXlsx } from '../../../src/host/xlsx';
import { scalarAt } from '../../../src/core/table';
import { CodedError, readFile } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import { wholeImage } from '../../setup/reliability/wholeImage';

/** A file with a list, a sheet behind it that nobody sees, and one the add-in kept in that workbook. */
function otherFile(...lists: readonly string[]): Uint8Array {
  const document = Document.withSheets([...lists, '_客簿配置', '参数']);
  const [first] = document.sheets;
  first?.enter(areaOf(0, 0, 2, 2), [
    ['公司名称', '电话'],
    ['上海澜禾贸易有限公司', 13912345670],
  ]);
  const settings = document.sheet('_客簿配置');
  const hidden = document.sheet('参数');
  if (!settings || !hidden) throw new Error('Both were made.');
  settings.visibility = 'VeryHidden';
  hidden.visibility = 'Hidden';
  return saveXlsx(document).bytes;
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof CodedError ? error.problem.code : error),
  );

describe('reading a file that is not open', () => {
  it('answers its sheets and leaves the workbook as it was, the sheet in front included', async () => {
    const { document } = openWorkbook(Document.withSheets(['我的表', '名单', '封面']));
    const cover = document.sheet('封面');
    if (cover) document.activate(cover);
    const before = wholeImage(document);
    const sheets = await readFile(otherFile('名单', '空表'));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['名单 (2)', 'visible'],
      ['空表', 'visible'],
      ['参数', 'hidden'],
    ]);
    const cells = sheets[0]?.columns.map((column) => scalarAt(column, 1));
    expect(cells).toEqual(['上海澜禾贸易有限公司', 13912345670]);
    expect(wholeImage(document)).toEqual(before);
    expect(document.activeSheet.name).toBe('封面');
  });

  it('takes names away that came with the sheets, and no others', async () => {
    const { document } = openWorkbook(Document.withSheets(['我的表']));
    const stop = document.events.on('sheetAdded', () => {
      // What a file brings besides its sheets, and what somebody else makes meanwhile.
      document.names.add('名单区域', "='名单'!$A$1:$B$2");
      document.names.add('税率', '=0.13');
      stop();
    });
    await readFile(otherFile('名单'));
    expect(document.names.all().map(({ name }) => name)).toEqual(['税率']);
  });

  it('refuses, in words, where nothing can be put in', async () => {
    openWorkbook(Document.withSheets(['甲']), { readOnly: true });
    expect(await codeOf(readFile(otherFile('乙')))).toBe('workbook.accessDenied');
    const { document } = openWorkbook(Document.withSheets(['甲']));
    expect(await codeOf(readFile(new Uint8Array([1, 2, 3])))).toBe('workbook.notWorkbook');
    document.protection.protect();
    expect(await codeOf(readFile(otherFile('乙')))).toBe('workbook.structureProtected');
    expect(document.sheets).toHaveLength(1);
  });

  it('can be stopped at any moment', async () => {
    const { document, host } = openWorkbook(Document.withSheets(['甲']));
    const before = wholeImage(document);
    host.faults.clear();
    await readFile(otherFile('乙'));
    const { requests } = host.faults;
    for (let stopAt = 0; stopAt < requests; stopAt += 1) {
      const abort = new AbortController();
      host.faults.clear();
      let polls = 0;
      const signal = new Proxy(abort.signal, {
        get: (target, key) => {
          if (key !== 'aborted') return Reflect.get(target, key) as unknown;
          polls += 1;
          return polls > stopAt;
        },
      });
      expect(['read', 'workbook.cancelled']).toContain(await codeOf(readFile(otherFile('乙'), signal)));
      expect(wholeImage(document)).toEqual(before);
    }
  });
});
