import { strToU8, zipSync } from 'fflate';
import type { PackageLimits } from '../../../src/host/xlsx';
import { DEFAULT_LIMITS, FileError, openXlsx } from '../../../src/host/xlsx';
import { foreignParts, packed } from './foreignFile';

/** The code a file is refused with. */
function refusal(bytes: Uint8Array, limits?: PackageLimits): string | undefined {
  try {
    openXlsx(bytes, limits ? { limits } : {});
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

/** Changes four bytes after every occurrence of a mark. */
function patched(bytes: Uint8Array, mark: number, offset: number, value: number): Uint8Array {
  const out = Uint8Array.from(bytes);
  const view = new DataView(out.buffer);
  for (let i = 0; i + offset + 4 <= out.length; i += 1) {
    if (view.getUint32(i, true) === mark) view.setUint32(i + offset, value, true);
  }
  return out;
}

describe('Files that are no workbooks', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'notAWorkbook'],
    ['a text', strToU8('客户,金额\n甲,1'), 'notAWorkbook'],
    ['another package', zipSync({ 'a.txt': strToU8('a') }), 'notAWorkbook'],
    [
      'an old or encrypted one',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'encryptedOrLegacy',
    ],
  ])('%s is refused', (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  it('one cut short is refused', () => {
    const whole = packed(foreignParts());
    expect(refusal(whole.subarray(0, whole.length - 30))).toBe('notAWorkbook');
  });

  it('one with a broken part is refused', () => {
    expect(refusal(packed({ ...foreignParts(), 'xl/workbook.xml': '<workbook><sheets></workbook>' }))).toBe(
      'damaged',
    );
  });
});

describe('Entities', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';

  it.each(['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels'])(
    'in %s are refused',
    (path) => {
      const parts = foreignParts();
      expect(refusal(packed({ ...parts, [path]: bomb + (parts[path] ?? '') }))).toBe('entities');
    },
  );

  it('unknown ones stay text', () => {
    const parts = foreignParts();
    const strings = parts['xl/sharedStrings.xml']?.replace('名称', '&secret;') ?? '';
    const { document } = openXlsx(packed({ ...parts, 'xl/sharedStrings.xml': strings }));
    expect(document.sheet('数据')?.value(0, 0)).toBe('&secret;');
  });
});

describe('Files made to fill the memory', () => {
  const big = { ...foreignParts(), 'xl/media/image1.png': 'a'.repeat(200_000) };

  it('are refused by the size of one part', () => {
    expect(refusal(packed(big), { ...DEFAULT_LIMITS, partBytes: 100_000 })).toBe('tooLarge');
  });

  it('are refused by the size of all parts', () => {
    expect(refusal(packed(big), { ...DEFAULT_LIMITS, totalBytes: 150_000 })).toBe('tooLarge');
  });

  it('are refused by the number of parts', () => {
    expect(refusal(packed(big), { ...DEFAULT_LIMITS, parts: 5 })).toBe('tooLarge');
  });

  it('cannot lie about their size', () => {
    const directoryEntry = 0x02014b50;
    const sizeField = 24;
    expect(refusal(patched(packed(big), directoryEntry, sizeField, 50))).toBe('damaged');
  });
});
