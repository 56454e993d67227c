import fc from 'fast-check';
import { fieldKinds } from '../../../src/core/duplicates';
import type { FieldKind } from '../../../src/core/duplicates';
import { comparators } from '../../../src/core/duplicates/fields';
import { places } from '../../../src/core/standards';
import { wordingOf } from '../../../src/locales';
import type { MessageCode } from '../../../src/core';

function levelOf(kind: FieldKind, a: string, b: string): string {
  const field = comparators[kind](places());
  const [left, right] = [field.parse(a), field.parse(b)];
  if (left === undefined || right === undefined) throw new Error('Both cells hold a value.');
  return field.levels[field.compare(left, right)]?.key ?? '';
}

describe('comparing cells', () => {
  it.each<[FieldKind, string, string, string]>([
    ['person', '张伟', '張偉', 'same'],
    ['person', '张婧', '张静', 'homophone'],
    ['person', '欧阳丽华', '欧阳丽花', 'homophone'],
    ['person', '张总', '张伟', 'titleOnly'],
    ['person', '老王', '王建国', 'titleOnly'],
    ['person', '小李', '李姐', 'titleOnly'],
    ['person', '宇国', '常宇国', 'similar'],
    ['person', '傅家豪', '傅家亮', 'oneCharacter'],
    ['person', '小芳', '李玉芳', 'titleOnly'],
    ['person', '阿伟', '李玉芳', 'otherName'],
    ['person', '欧阳丽华', 'Ouyang Lihua', 'transcribed'],
    ['person', '张伟明', 'WEIMING ZHANG', 'transcribed'],
    ['person', '张伟明', 'Wang Weiming', 'different'],
    ['person', '张伟', '张敏', 'family'],
    ['person', '张伟', '李敏', 'otherName'],
    ['person', 'Smith, John', 'john smith', 'homophone'],
    ['person', 'J Smith', 'John Smith', 'titleOnly'],
    ['person', 'jonathan', 'jonathon', 'typo'],
    ['phone', '13912345670', '+86 139-1234-5670', 'same'],
    ['phone', '139 1234 5670（电话）、a@b.example（邮箱）', '13912345670', 'same'],
    ['phone', '0512-61234567转801', '0512-61234567转802', 'extension'],
    ['phone', '0512-61234567', '61234567', 'local'],
    ['phone', '13912345670', '13912345671', 'typo'],
    ['phone', '13912345670/0512-61234567', '051261234567', 'same'],
    ['phone', '+1 847 819 1639', '(847) 819-1639', 'same'],
    ['phone', '847.819.1639', '8478191639', 'same'],
    ['phone', '021-61234567', '2161234567', 'same'],
    ['phone', '13912345670', '18698765432', 'different'],
    ['email', 'A@B.example', 'a@b.example', 'same'],
    ['email', 'wutao460@qq.com', 'wutao460@163.com', 'sameLocal'],
    ['email', 'li@澜禾.example', 'wang@澜禾.example', 'sameDomain'],
    ['email', 'li@qq.com', 'wang@qq.com', 'different'],
    ['email', 'liwei@a.example', 'liwei@b.example', 'typo'],
    ['email', 'liwei@qq.com', 'liwei@firm.example', 'sameName'],
    ['code', '9111 0000 MA0GH5RG0P', '９１１１００００MA0GH5RG0P', 'same'],
    ['code', '4011', '4010', 'typo'],
    ['region', '华东-江苏省苏州市', '苏州', 'same'],
    ['region', '江苏', '苏州市', 'within'],
    ['region', '南京', '苏州市', 'different'],
    ['region', 'wakefield', 'wakefeild', 'typo'],
    ['address', '苏州市工业园区星湖街328号5幢', '江苏省苏州市工业园区星湖街328号5幢', 'same'],
    ['address', '南京路328号5幢', '上海市黄浦区南京路328号5幢', 'same'],
    ['address', '中山北一路12号', '杭州市中山北一路12号', 'same'],
    ['address', '435 s. la cienega blv.', '435 S La Cienega Boulevard', 'same'],
    ['address', '181 w. peachtree st.', '181 peachtree street', 'nearlySame'],
    ['address', '3200 las vegas blvd', '3300 las vegas blvd', 'sameStreet'],
    ['date', '1990-03-05', '05/03/1990', 'same'],
    ['date', '1990-03-05', '03/05/1990', 'typo'],
    ['date', '19900305', '1990年3月5日', 'same'],
    ['date', '1990-03-05', '1991-03-05', 'typo'],
    ['date', '1990-03-05', '1974-11-05', 'different'],
    ['text', 'American (new)', 'american new', 'same'],
  ])('%s: %s and %s are %s', (kind, a, b, expected) => {
    expect(levelOf(kind, a, b)).toBe(expected);
  });

  it('lets two valid credit codes decide, by the organisation code inside', () => {
    expect(levelOf('code', '91110000MA0GH5RG0P', '91110000MA0GH5RG0P')).not.toBe('different');
    expect(levelOf('code', '91350100M000100Y43', '91350100M000100Y43')).toBe('sameEntity');
    expect(levelOf('code', '91350100M000100Y43', '91110108551385082Q')).toBe('otherEntity');
  });

  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc
      .array(
        fc.constantFrom(
          '上海',
          '澜禾',
          '瑞恒',
          '科技',
          '有限公司',
          '张',
          '伟',
          '总',
          '路',
          '12',
          '号',
          ' ',
          '139',
          '0000',
          '@',
          'qq.com',
          'Main',
          ' st',
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join('')),
  );

  it.each(fieldKinds)('%s: says the same in both directions, and equal cells agree best', (kind) => {
    const field = comparators[kind](places());
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const [left, right] = [field.parse(a), field.parse(b)];
        if (left === undefined || right === undefined) return;
        const level = field.compare(left, right);
        expect(field.compare(right, left)).toBe(level);
        expect(field.levels[level]).toBeDefined();
        expect(field.compare(left, left)).toBeLessThanOrEqual(level);
      }),
      { numRuns: 300 },
    );
  });

  it.each(fieldKinds)('%s: cells that agree share a token, so that they are found', (kind) => {
    const field = comparators[kind](places());
    fc.assert(
      fc.property(cell, (text) => {
        const value = field.parse(text);
        const tokens: string[] = [];
        if (value !== undefined) field.tokens(value, (token) => tokens.push(token));
        expect(tokens.length > 0).toBe(value !== undefined);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['zh-CN', 'en-US'] as const)('has words for every level in %s', (locale) => {
    const { text } = wordingOf(locale);
    for (const kind of fieldKinds) {
      for (const { key } of comparators[kind](places()).levels) {
        const words = text({ code: `duplicates.level.${key}` as MessageCode, parameters: { field: 'F' } });
        expect(words).not.toBe('');
      }
    }
  });
});
