import { renamedReferences } from '../../../src/workbook/relink/renamedReferences';

const renames = {
  sheets: [{ from: '_客簿上期1', to: "李's 评分" }],
  tables: [{ from: 'kb_rfm_old1', to: 'kb_rfm' }],
};
const renamed = (formula: string) => renamedReferences(formula, renames);

it.each([
  ['=_客簿上期1!A1', "='李''s 评分'!A1"],
  ["='_客簿上期1'!$A$1:$B$2", "='李''s 评分'!$A$1:$B$2"],
  ['=SUM(kb_rfm_old1[金额],_客簿上期1!B:B)', "=SUM(kb_rfm[金额],'李''s 评分'!B:B)"],
  ['=ROWS(kb_rfm_old1)', '=ROWS(kb_rfm)'],
])('%s becomes %s', (before, after) => {
  expect(renamed(before)).toBe(after);
});

it.each([
  '=_客簿上期11!A1',
  '=kb_rfm_old12[金额]',
  '=my_kb_rfm_old1',
  '=INDIRECT("_客簿上期1!A1")',
  '="""kb_rfm_old1"""&A1',
  '_客簿上期1!A1',
])('%s stays: it names something else, a text, or is no formula', (formula) => {
  expect(renamed(formula)).toBe(formula);
});

it('takes a quotation mark in a quoted sheet name for no text', () => {
  expect(renamed(`='a"b'!A1+_客簿上期1!A1&"x"`)).toBe(`='a"b'!A1+'李''s 评分'!A1&"x"`);
});
