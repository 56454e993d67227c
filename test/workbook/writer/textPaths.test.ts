import fc from 'fast-check';
import { message } from '../../../src/core';
import type { SheetSpec } from '../../../src/core/sheets';
import type { Document } from '../../../src/host/document';
import { openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { commit, loadSections, revert, saveSections } from '../../../src/workbook';
import { ownSheets } from '../../../src/workbook/ownSheets';
import { openWorkbook } from '../../setup/excel';
import { treacherousTexts } from '../../setup/reliability/treacherousTexts';
import { changesOf, controls } from '../reports';

/** Any text people may have typed, pasted or imported, none empty. */
const text = fc.oneof(
  fc.constantFrom(...treacherousTexts.filter((each) => each.length < 1_000)),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 24 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", '😀'.repeat(20)), fc.string({ maxLength: 300 }))
    .map(([first, rest]) => first + rest),
);
const runs = { numRuns: 25 };

/** A sheet on which a text stands wherever a report takes one. */
const everywhere = (written: string): SheetSpec => ({
  id: 'all',
  name: written,
  title: written,
  note: written,
  lists: [{ id: 'own', values: [written, '乙'] }],
  blocks: [
    {
      kind: 'table',
      id: 'kb_all',
      rowCount: 2,
      columns: [
        {
          ...{ key: 'one', header: written, note: written, format: 'text', values: [written, '乙'] },
          ...{
            list: { list: 'own' },
            conditional: [{ kind: 'equals', value: written, style: { bold: true } }],
          },
        },
        { key: 'two', header: written, format: 'integer', values: [1, 2] },
      ],
    },
    {
      ...{ kind: 'chart', type: 'column', title: written, axes: { category: written, value: written } },
      ...{ at: { row: 0, column: 4 }, size: { rows: 10, columns: 5 } },
      source: { table: 'kb_all', category: 'one', series: ['two'] },
    },
  ],
  existing: { mode: 'replace' },
});

/** The cells of a sheet under their looks: what is a formula shows as one. */
const formulasIn = (document: Document) => document.sheets.map((sheet) => sheet.grid.formulaCount);

describe('any text', () => {
  it('on a report is itself in the file as well: no formula, no broken part, nothing Excel refuses', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const { document } = openWorkbook();
        await commit(changesOf([everywhere(written)]), controls);
        const again = openXlsx(saveXlsx(document).bytes).document;
        for (const each of [document, again]) {
          expect(formulasIn(each)).toEqual(each.sheets.map(() => 0));
          const [table] = each.tables.all();
          const { sheet, area } = table ?? {};
          expect([written, sheet?.value((area?.top ?? 0) + 1, 0)]).toEqual([written, written]);
          expect(sheet?.value(0, 0)).toBe(written);
          expect(sheet?.charts[0]?.title.text).toBe(document.sheets.at(-1)?.charts[0]?.title.text);
          expect(each.sheet(ownSheets.lists)?.value(0, 1)).toBe(written);
          expect(table?.columns.map(({ name }) => name.length <= 255)).toEqual([true, true]);
        }
      }),
      runs,
    );
  });

  it('typed into a cell by an edit, and what stood there before, are kept and given back', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const { document } = openWorkbook();
        const [sheet] = document.sheets;
        const cell = { top: 1, left: 1, bottom: 1, right: 1 };
        sheet?.store({ top: 0, left: 0, bottom: 1, right: 1 }, [
          ['编号', '名称'],
          ['C1', before],
        ]);
        const cause = message('job.step.validate');
        const edit = { kind: 'cell', sheet: 'Sheet1', row: 2, column: 2, before, after, cause } as const;
        const { batch, notes } = await commit(changesOf([], { edits: [edit] }), controls);
        expect([notes, sheet?.formulas(cell)]).toEqual([[], [[after]]]);
        await revert(batch);
        expect(sheet?.formulas(cell)).toEqual([[before]]);
      }),
      runs,
    );
  });

  it('in settings, recipes and fields of one’s own is read back, from the saved file too', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const { document } = openWorkbook();
        const kept = { own: { [`键${written}`]: [written, { name: written }] } };
        await saveSections(kept, controls.wording, controls.at);
        expect((await loadSections())['own']).toEqual(kept.own);
        openWorkbook(openXlsx(saveXlsx(document).bytes).document);
        expect((await loadSections())['own']).toEqual(kept.own);
      }),
      runs,
    );
  });
});
