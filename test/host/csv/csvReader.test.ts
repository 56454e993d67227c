import fc from 'fast-check';
import { CsvReader, readCsv } from '../../../src/host/csv';
import { at, emptySheet, values } from '../document/onSheet';

function read(text: string | Uint8Array) {
  const sheet = emptySheet();
  readCsv(sheet, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return sheet;
}

describe('Fields', () => {
  it.each([
    ['12', 12],
    ['-3.50', -3.5],
    ['0', 0],
    ['0512', '0512'],
    ['13800138000', 13_800_138_000],
    ['91310000123456789X', '91310000123456789X'],
    ['110101199003074514', '110101199003074514'],
    ['2024-03-15', 45_366],
    ['2024/3/15', 45_366],
    ['2024-03-15 12:00', 45_366.5],
    ['2024-02-30', '2024-02-30'],
    ['2024.03.15', '2024.03.15'],
    ['1e5', '1e5'],
    ['=1+1', '=1+1'],
    ['#N/A', '#N/A'],
    [' 甲 ', ' 甲 '],
  ])('%s', (field, wanted) => {
    expect(values(read(`x\n${field}`), 'A2')).toEqual([[wanted]]);
  });

  it('that are dates are shown as dates', () => {
    expect(read('2024-03-15').text(at('A1'))).toEqual([['2024-03-15']]);
  });
});

describe('Encodings', () => {
  const gb = Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee]);

  it.each([
    ['UTF-8', new TextEncoder().encode('客户,金额')],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeff客户,金额')],
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from('客户,金额'.split('').map((c) => c.charCodeAt(0))).buffer),
      ]),
    ],
    ['GB18030', gb],
  ])('%s is told from the bytes', (_, bytes) => {
    expect(values(read(bytes), 'A1:B1')).toEqual([['客户', '金额']]);
  });
});

describe('Rows', () => {
  it.each([',', ';', '\t', '|'])('are cut at %j', (mark) => {
    expect(values(read(`a${mark}b\nc${mark}d`), 'A1:B2')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('may have quotes, delimiters and line ends in their fields', () => {
    const sheet = read('a,b\r\n"x,""y""","第一行\r\n第二行"\r\n,last');
    expect(values(sheet, 'A1:B3')).toEqual([
      ['a', 'b'],
      ['x,"y"', '第一行\r\n第二行'],
      [null, 'last'],
    ]);
  });

  it('come out the same however the file is cut into pieces', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', '客', ' '), maxLength: 6 });
    const rows = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (table, cuts) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = table.map((row) => row.map(quoted).join(',')).join('\r\n');
        const bytes = new TextEncoder().encode(text);
        const sheet = emptySheet();
        const reader = new CsvReader(sheet);
        for (let start = 0, i = 0; start < bytes.length; i += 1) {
          const length = cuts[i % cuts.length] ?? 1;
          reader.push(bytes.subarray(start, start + length));
          start += length;
        }
        expect(reader.end()).toBe(0);
        const area = { top: 0, left: 0, bottom: table.length - 1, right: 2 };
        expect(sheet.values(area)).toEqual(
          table.map((row) => row.map((cell) => (cell === '' ? null : cell))),
        );
      }),
    );
  });
});
