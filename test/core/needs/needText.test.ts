import { foldNeed, needCore, wordingOf } from '../../../src/core/needs/needText';

it('takes a need without who said it and by when it is wanted', () => {
  expect(needCore('程经理提出，要能自动对账，最好年底前上线。')).toBe('要能自动对账');
});

it('reads the wording in pairs of characters, fillers left out, and whole Latin words', () => {
  expect([...wordingOf(foldNeed('希望能导出ＥＸＣＥＬ報表')).keys()]).toEqual(['导出', 'excel', '报表']);
});
