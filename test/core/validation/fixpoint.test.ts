import fc from 'fast-check';
import { resultOf, registrationHeader, registrationOf, on } from './sheets';
import type { Cell } from './sheets';

/** Dirty writings people use, by field; each has one certain meaning. */
const dirty: Readonly<Record<string, readonly Cell[]>> = {
  所属行业: [
    'F51',
    51,
    '批发業',
    ' 批发业',
    'C38 电气机械和器材制造业',
    '建筑装饰和其他建筑业',
    '制造业>汽车制造业',
  ],
  企业规模: [
    '300人',
    77,
    '200~1000人',
    '员工24人/营收873万',
    '年营业额1.2亿',
    '２００－１０００人',
    '约300人',
  ],
  所属区域: ['苏州', '江苏-苏州', '華東-江蘇省蘇州市', '江苏省苏州市', '华东地区-上海市', '广西省', '粤'],
  联系人: [' 张丽华', '张丽华\u200b', '张\u3000丽华'],
  电话: [
    '139-1234-6001',
    '+86 13912346001',
    13_912_346_001,
    '（0512）61234567',
    '0512-61234567-801',
    '１３９１２３４６００１',
  ],
  邮箱: ['ZHANG@suzhou.example', 'zhang＠suzhou.example', 'zhang @suzhou.example'],
  首次接触时间: [
    '2024.3.15',
    '20240315',
    20_240_315,
    45_366,
    '2024年3月15日',
    '二〇二四年三月十五日',
    '2024-03-15',
  ],
  接触渠道: ['展会', '其它', '转介绍'],
  统一社会信用代码: ['91440300708461136t', '9144 0300 7084 61136T', '９１４４０３００１９２２０３８２１６'],
};

const row = fc.record(
  Object.fromEntries(Object.entries(dirty).map(([field, cells]) => [field, fc.constantFrom(...cells)])),
  { requiredKeys: [] },
);

it('accepts its own certain suggestions: once taken, they are right', () => {
  fc.assert(
    fc.property(row, (typed) => {
      const changes: Record<string, Cell> = {};
      for (const [field, cell] of Object.entries(typed)) if (cell !== undefined) changes[field] = cell;
      const before = resultOf([registrationOf({ 1: changes })]).summary.findings;
      const told = before.filter(({ code }) => code === 'rule.clean' || code === 'rule.industry.retired');
      expect(told).toHaveLength(Object.keys(changes).length);
      const taken = { ...changes };
      for (const { column, suggestion, certain } of before) {
        const field = registrationHeader[column - 1];
        if (field === undefined || certain !== true || suggestion === null) continue;
        taken[field] = field === '首次接触时间' ? on(String(suggestion)) : suggestion;
      }
      const after = resultOf([registrationOf({ 1: taken })]).summary.findings;
      expect(after.filter(({ code }) => code === 'rule.clean' || code === 'rule.industry.retired')).toEqual(
        [],
      );
    }),
    { numRuns: 25 },
  );
});
