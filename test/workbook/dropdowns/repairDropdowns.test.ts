import { bookSheet, dictionarySheet, fieldsOf, tagsInForce } from '../../../src/core/books';
import type { OwnField } from '../../../src/core/books';
import { Document } from '../../../src/host/document';
import { checkDropdowns, commit, repairDropdowns, revert } from '../../../src/workbook';
import { openWorkbook } from '../../setup/excel';
import { changesOf, controls } from '../reports';

const own: readonly OwnField[] = [
  { key: 'own.f1', book: 'registration', title: '信用等级', kind: 'list', values: ['A', 'B', 'C'] },
];

/** A registration sheet of ten rows as 建表 makes it, with a dropdown of the team's own. */
async function registration() {
  const document = Document.withSheets(['备用']);
  const workbook = openWorkbook(document);
  const spec = bookSheet({
    book: 'registration',
    fields: fieldsOf('registration', 'b2b', own),
    rowCount: 10,
    values: {},
    carried: [
      {
        header: '我的列',
        values: { kinds: new Uint8Array(10), values: new Float64Array(10), dictionary: [] },
      },
    ],
    own,
    tags: tagsInForce({ sheets: [], sections: {} }),
  });
  await commit(changesOf([spec], { sections: { ownFields: own } }), controls);
  const sheet = document.sheet('登记表');
  const [table] = sheet ? document.tables.all(sheet) : [];
  if (!sheet || !table) throw new Error('no sheet');
  const headers = (sheet.values({ ...table.area, bottom: table.area.top })[0] ?? []).map(String);
  const cell = (header: string, row: number) => ({
    row: table.area.top + row,
    column: table.area.left + headers.indexOf(header),
  });
  /** Pastes a cell without rules over rows of a column, as Excel does. */
  const paste = (header: string, from: number, to: number) =>
    workbook.run(async (context) => {
      const target = context.workbook.worksheets.getItem('登记表');
      const { row, column } = cell(header, from);
      target
        .getRangeByIndexes(row, column, to - from + 1, 1)
        .copyFrom(target.getRangeByIndexes(200, 60, 1, 1), 'All');
      await context.sync();
    });
  const ruleAt = (header: string, row: number) => {
    const place = cell(header, row);
    return sheet.validations.at(place.row, place.column);
  };
  return { ...workbook, sheet, paste, ruleAt, cell };
}

const rules = (sheet: Document['sheets'][number]) =>
  Array.from({ length: 14 }, (_, row) =>
    Array.from({ length: 40 }, (_unused, column) => sheet.validations.at(row, column)?.formula1 ?? null),
  );

describe('dropdowns of book sheets', () => {
  it('are intact when the sheet has just been made', async () => {
    await registration();
    const { checked, damaged } = await checkDropdowns();
    expect(damaged).toEqual([]);
    expect(checked).toBeGreaterThan(5);
  });

  it('are found where pasting wiped them, wholly or in part, and restored; the undo puts back what was there', async () => {
    const { sheet, paste, ruleAt } = await registration();
    const made = rules(sheet);
    await paste('接触渠道', 1, 10);
    await paste('信用等级', 3, 4);
    await paste('所属行业', 7, 7);
    const damaged = rules(sheet);
    expect((await checkDropdowns()).damaged).toEqual([
      { sheet: '登记表', column: '所属行业', state: 'partial' },
      { sheet: '登记表', column: '接触渠道', state: 'missing' },
      { sheet: '登记表', column: '信用等级', state: 'partial' },
    ]);
    const { batch, edits } = await repairDropdowns(controls.wording, controls.at);
    expect(edits).toBe(3);
    expect(rules(sheet)).toEqual(made);
    expect(ruleAt('接触渠道', 5)?.prompt.message).toContain('例');
    expect((await checkDropdowns()).damaged).toEqual([]);
    await revert(batch);
    expect(rules(sheet)).toEqual(damaged);
  });

  it('leave rules of the user’s own on other columns alone', async () => {
    const { run, cell, ruleAt, paste } = await registration();
    const place = cell('我的列', 1);
    await run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('登记表')
        .getRangeByIndexes(place.row, place.column, 10, 1);
      range.dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      await context.sync();
    });
    await paste('接触渠道', 1, 10);
    await repairDropdowns(controls.wording, controls.at);
    expect(ruleAt('我的列', 5)?.formula1).toBe('是,否');
  });

  it('come with a column somebody added under the name of an own field', async () => {
    const { run, sheet } = await registration();
    await run(async (context) => {
      const table = context.workbook.tables.getItem('kb_registration');
      table.columns.getItem('信用等级').delete();
      table.columns.add(-1, [['信用等级'], ...Array.from({ length: 10 }, () => [''])]);
      await context.sync();
    });
    expect((await checkDropdowns()).damaged).toContainEqual({
      sheet: '登记表',
      column: '信用等级',
      state: 'missing',
    });
    await repairDropdowns(controls.wording, controls.at);
    expect(sheet.validations.items.some(({ value }) => value.formula1 === '=kb_list_own_2ef1')).toBe(true);
  });

  it('are not looked for where the add-in made no book sheet', async () => {
    openWorkbook(Document.withSheets(['名单']));
    expect(await checkDropdowns()).toEqual({ checked: 0, damaged: [] });
  });
});

it('offers the tags as people named them on the dictionary’s sheet, saved in the pane or not', async () => {
  const tags = tagsInForce({ sheets: [], sections: {} });
  const document = Document.withSheets(['备用']);
  const workbook = openWorkbook(document);
  const fields = fieldsOf('tags', 'b2b');
  const book = bookSheet({ book: 'tags', fields, rowCount: 5, values: {}, carried: [], own: [], tags });
  await commit(changesOf([book, dictionarySheet(tags)]), controls);
  const cellsOf = (sheet: Document['sheets'][number]) =>
    sheet.values({ top: 0, left: 0, bottom: 60, right: 60 });
  const places = () =>
    document.sheets.filter((sheet) => cellsOf(sheet).flat().includes('首选渠道')).map(({ name }) => name);

  const dictionary = document.sheet('标签字典');
  const row = (dictionary ? cellsOf(dictionary) : []).findIndex((cells) => cells[1] === '沟通渠道偏好');
  await workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('标签字典');
    sheet.getRangeByIndexes(row, 1, 1, 1).values = [['首选渠道']];
    await context.sync();
  });
  expect(places()).toEqual(['标签字典']);
  await repairDropdowns(controls.wording, controls.at);
  expect(places()).toEqual(expect.arrayContaining(['标签字典', '_客簿标准']));
});
