import type { FieldKind } from '../../../src/core/duplicates';
import { pairsByRules, rulesOfPreset } from '../../../src/core/duplicates/rules';
import type { DuplicateRule, RulePreset } from '../../../src/core/duplicates/rules';
import { places } from '../../../src/core/standards';
import { fieldsOf } from './search';

const rows = [
  ['上海澜禾贸易有限公司', '王伟', '13912345670', 'Li@qq.com', '上海市星湖街328号', '上海'],
  ['上海 澜禾贸易有限责任公司', '王伟', '+86 139-1234-5670', 'li@qq.com', '上海市星湖街328号5幢', '上海'],
  ['澜禾物流', '李静', '13912345670', null, null, '上海'],
  ['上海澜禾贸易有限公司', '李静', '13800000001', null, null, '上海'],
];
const kinds = {
  公司: 'company',
  联系人: 'person',
  电话: 'phone',
  邮箱: 'email',
  地址: 'address',
  区域: 'region',
} as const;
const fields = fieldsOf(kinds, rows);
const pairs = (rules: readonly DuplicateRule[]) =>
  pairsByRules(fields, rows.length, rules, places()).pairs.map(({ a, b, rule }) => `${a},${b} ${rule.name}`);

describe('rules', () => {
  it.each<[RulePreset, string[]]>([
    ['b2b', ['0,1 company+phone']],
    ['b2c', ['0,1 person+phone']],
    ['channel', ['0,1 company+contact+region']],
    ['shop', ['0,1 phone', '0,2 phone', '1,2 phone']],
  ])('of %s', (preset, expected) => {
    expect(pairs(rulesOfPreset[preset])).toEqual(expected);
  });

  it('need all their conditions, and any rule suffices', () => {
    const exact = { field: '公司', how: 'exact', atLeast: 1 } as const;
    const person = { field: 'person', how: 'loose', atLeast: 1 } as const;
    expect(pairs([{ name: 'name', all: [exact] }])).toEqual(['0,3 name']);
    expect(pairs([{ name: 'both', all: [exact, person] }])).toEqual([]);
    expect(
      pairs([
        { name: 'name', all: [exact] },
        { name: 'person', all: [person] },
      ]),
    ).toEqual(['0,3 name', '0,1 person', '2,3 person']);
  });

  it('tell cells that differ in case and spaces apart only when exact', () => {
    expect(pairs([{ name: 'mail', all: [{ field: 'email', how: 'exact', atLeast: 1 }] }])).toEqual([]);
    expect(pairs([{ name: 'mail', all: [{ field: 'email', how: 'loose', atLeast: 1 }] }])).toEqual([
      '0,1 mail',
    ]);
  });

  it('find nothing through a field the table does not have, and say so', () => {
    const member = { name: 'member', all: [{ field: 'customerId', how: 'loose', atLeast: 1 } as const] };
    const found = pairsByRules(fields, rows.length, [member], places());
    expect(found).toEqual({ pairs: [], skipped: [], unusable: [{ rule: member, field: 'customerId' }] });
  });

  describe('read cells as people fill them', () => {
    const pairsOf = (kind: FieldKind, how: 'exact' | 'loose' | 'similar', ...cells: string[]) =>
      pairsByRules(
        fieldsOf(
          { it: kind },
          cells.map((cell) => [cell]),
        ),
        cells.length,
        [{ name: '', all: [{ field: 'it', how, atLeast: 0.85 }] }],
        places(),
      ).pairs.map(({ a, b }) => `${a},${b}`);

    it('with several numbers or addresses in one', () => {
      expect(pairsOf('phone', 'loose', '13912345670/0512-61234567', '(0512)61234567')).toEqual(['0,1']);
      expect(pairsOf('phone', 'loose', '0512-61234567转801', '0512-61234567转802')).toEqual([]);
      expect(pairsOf('email', 'loose', 'a@b.cn；c@d.cn', 'C@D.cn')).toEqual(['0,1']);
    });

    it('with words for nothing and made-up numbers', () => {
      expect(pairsOf('code', 'exact', '无', '无')).toEqual([]);
      expect(pairsOf('company', 'loose', '暂无', '暂无')).toEqual([]);
      expect(pairsOf('phone', 'loose', '13800138000', '13800138000')).toEqual([]);
    });

    it('with brands of two characters one of which is mistyped', () => {
      expect(pairsOf('company', 'similar', '上海澜禾贸易有限公司', '上海蓝禾贸易有限公司')).toEqual(['0,1']);
    });
  });

  it('report groups of equal cells too large to compare', () => {
    const many = Array.from({ length: 400 }, () => ['某某贸易', '王伟', null, null, null, '上海']);
    const { skipped } = pairsByRules(fieldsOf(kinds, many), many.length, rulesOfPreset.channel, places());
    expect(skipped).toEqual([{ rule: rulesOfPreset.channel[0], rows: 400 }]);
  });
});
