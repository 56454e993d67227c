import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Document, noValidation } from '../../../src/host/document';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { parseXml } from '../../../src/host/xlsx/xml';

const area = { top: 1, left: 0, bottom: 2, right: 0 };
/** What XML 1.0 allows in a document. https://www.w3.org/TR/xml/#charsets */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** A workbook in which a text stands wherever the file keeps texts in attributes or beside the cells. */
function everywhere(text: string): Document {
  const document = Document.withSheets(['甲', '乙']);
  const [sheet] = document.sheets;
  if (!sheet) throw new Error('There is no sheet.');
  sheet.store({ top: 0, left: 0, bottom: 2, right: 0 }, [[text], ['a'], ['b']]);
  const table = document.tables.add(sheet, { area: { ...area, top: 0 }, hasHeaders: true });
  table.criteria.set(0, { filterOn: 'Values', values: [text, 'b'] });
  sheet.validations.set(area, {
    ...noValidation(),
    type: 'List',
    formula1: '甲,乙',
    prompt: { showPrompt: true, title: text.slice(0, 32), message: text },
    errorAlert: { showAlert: true, style: 'Stop', title: text.slice(0, 32), message: text },
  });
  sheet.hyperlinks.set({ area, documentReference: '乙!A1', screenTip: text });
  document.names.add('说明', '=1', text);
  sheet.notes.set({ row: 0, column: 0, author: text, content: text, visible: false, width: 96, height: 55 });
  document.properties.title = text;
  document.setSetting('键', JSON.stringify(text));
  return document;
}

/** What stands there. */
function texts(document: Document) {
  const [sheet] = document.sheets;
  const [table] = document.tables.all();
  const rule = sheet?.validations.at(1, 0);
  const [note] = sheet?.notes.all() ?? [];
  return {
    header: table?.columns[0]?.name,
    wanted: table?.criteria.get(0)?.values,
    prompt: rule?.prompt,
    error: rule?.errorAlert,
    tip: sheet?.hyperlinks.items[0]?.screenTip,
    comment: document.names.get('说明')?.comment,
    note: [note?.author, note?.content],
    title: document.properties.title,
    setting: document.settings.get('键'),
  };
}

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      '\u0007',
      '\u000b',
      '\ud83d',
      '\udc00',
      '\ufffe',
      '_x0041_',
      '_x000D_',
      '\n',
      '"',
      '<',
      '&',
      '客',
    ),
    minLength: 1,
    maxLength: 8,
  }),
);

describe('Texts beside the cells', () => {
  it('come back whatever they are, from parts any reader of XML takes', () => {
    fc.assert(
      fc.property(text, (written) => {
        const document = everywhere(written);
        const { bytes } = saveXlsx(document);
        for (const [path, part] of Object.entries(unzipSync(bytes))) {
          const xml = strFromU8(part);
          expect([path, xml]).toEqual([path, expect.stringMatching(allowed)]);
          expect(() => parseXml(xml, path)).not.toThrow();
        }
        expect(texts(openXlsx(bytes).document)).toEqual(texts(document));
      }),
      { numRuns: 60 },
    );
  });
});
