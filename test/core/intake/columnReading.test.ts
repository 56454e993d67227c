import fc from 'fast-check';
import { CellState, fieldOf } from '../../../src/core/books';
import type { BookId } from '../../../src/core/books';
import { cellReader, readColumn, readingOf } from '../../../src/core/intake';
import { CellKind, ColumnBuilder, columnOf, kindAt, scalarAt } from '../../../src/core/table';
import type { CellScalar } from '../../../src/core/table';

const readerOf = (book: BookId, key: string, sharesCell = false) => {
  const field = fieldOf(book, key);
  if (field === undefined) throw new RangeError(`No field ${book}.${key}.`);
  return cellReader(field, [], sharesCell);
};

const read = (book: BookId, key: string, value: CellScalar, kind?: CellKind) => {
  const kindOf = typeof value === 'number' ? CellKind.number : CellKind.text;
  const reading = readingOf(readerOf(book, key), { kind: kind ?? kindOf, value });
  return [reading.state, reading.value ?? reading.suggestion ?? null];
};

describe('a cell', () => {
  it('formatted as a date in which somebody typed 20240315 is that day, not one of the year 57316', () => {
    expect(read('registration', 'firstContact', 20240315, CellKind.date)).toEqual(['cleaned', 45366]);
    expect(read('registration', 'firstContact', 45366, CellKind.date)).toEqual(['asTyped', 45366]);
  });

  it.each([
    ['registration', 'customerName', ' ＡＢＣ(苏州)电子有限公司　', ['cleaned', 'ABC（苏州）电子有限公司']],
    ['registration', 'customerName', '寧波市弘聯電氣有限公司', ['cleaned', '宁波市弘联电气有限公司']],
    ['registration', 'contact', '袁经理', ['doubtful', null]],
    ['registration', 'contact', '欧阳 明', ['cleaned', '欧阳明']],
    ['registration', 'industry', 'I65', ['cleaned', '软件和信息技术服务业']],
    ['registration', 'region', '苏州', ['cleaned', '华东-江苏省苏州市']],
    ['registration', 'size', '300人', ['cleaned', '200-1000人']],
    ['registration', 'size', 523, ['cleaned', '200-1000人']],
    ['registration', 'phone', 18655798749, ['cleaned', '18655798749']],
    ['registration', 'phone', 1085240320, ['doubtful', '010-85240320']],
    ['registration', 'uscc', 913205005395982000, ['doubtful', null]],
    ['registration', 'channel', '行业展会推荐', ['cleaned', '展会推荐']],
    ['registration', 'channel', '百度搜索', ['doubtful', '线上推广']],
    ['registration', 'firstContact', '2024年3月15日', ['cleaned', 45366]],
    ['registration', 'firstContact', '3月15日', ['doubtful', null]],
    ['registration', 'firstContact', 20240315, ['cleaned', 45366]],
    ['registration', 'age', '42岁', ['cleaned', 42]],
    ['registration', 'age', 188, ['doubtful', null]],
    ['registration', 'consent', '是', ['asTyped', '是']],
    ['registration', 'hobbies', '钓鱼,音乐', ['cleaned', '钓鱼、音乐']],
    ['orders', 'amount', '（4,680）', ['cleaned', -4680]],
    ['orders', 'amount', '6.44万', ['cleaned', 64400]],
    ['needs', 'importance', '高', ['doubtful', 5]],
    ['needs', 'importance', '4分', ['cleaned', 4]],
    ['needs', 'importance', 7, ['doubtful', null]],
    ['needs', 'needType', '产品-新功能', ['doubtful', '产品需求-新功能开发']],
    ['needs', 'status', '处理中', ['doubtful', '部分满足']],
    ['contacts', 'decisionRole', '拍板人', ['doubtful', '决策者']],
    ['tags', 'method', '系统', ['cleaned', '自动']],
    ['needs', 'description', '=1+1', ['asTyped', '=1+1']],
  ] as const)('%s.%s reads %j', (book, key, value, meaning) => {
    expect(read(book, key, value)).toEqual(meaning);
  });

  it('of an error is doubtful and stays an error', () => {
    const raw = columnOf(['#N/A'], CellKind.error);
    const { clean, states } = readColumn(raw, readerOf('registration', 'industry'));
    expect([kindAt(clean, 0), scalarAt(clean, 0), states[0]]).toEqual([
      CellKind.error,
      '#N/A',
      CellState.doubtful,
    ]);
  });

  it('that became a formula is read from what was typed', () => {
    const reading = readingOf(readerOf('registration', 'phone'), {
      kind: CellKind.number,
      value: 451,
      formula: '=0512-61234567',
    });
    expect(reading).toMatchObject({ state: 'doubtful', suggestion: '0512-61234567', complaint: 'damaged' });
  });

  it('with a number and an address gives each field its part', () => {
    const cell = { kind: CellKind.text, value: '电话：139-1827-3645；邮箱：a@b-trade.com' } as const;
    expect(readingOf(readerOf('registration', 'phone', true), cell).value).toBe('13918273645');
    expect(readingOf(readerOf('registration', 'email', true), cell).value).toBe('a@b-trade.com');
    const alone = { kind: CellKind.text, value: 'a@b-trade.com' } as const;
    expect(readingOf(readerOf('registration', 'phone', true), alone)).toMatchObject({
      state: 'cleaned',
      value: null,
    });
  });
});

const cell = fc.oneof(
  fc.constantFrom<CellScalar>(
    '',
    ' ',
    '无',
    '苏州',
    ' 苏州',
    '13918273645',
    '高',
    '2024/3/15',
    '12.5万',
    '是',
    '软件',
    '1e3',
    'a@b.com',
  ),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -10, max: 60_000 }),
  fc.boolean(),
  fc.constant(null),
);

it('a column reads like its cells one by one', () => {
  const keys = ['customerName', 'contact', 'phone', 'firstContact', 'channel', 'remarks', 'consent', 'size'];
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.array(cell, { maxLength: 20 }), (key, values) => {
      const builder = new ColumnBuilder(values.length);
      for (const value of values) builder.push(value);
      const raw = builder.build();
      const reader = readerOf('registration', key);
      const { clean, states } = readColumn(raw, reader);
      expect(clean.dictionary).toEqual([...new Set(clean.dictionary)]);
      for (const row of values.keys()) {
        const value = scalarAt(raw, row);
        const reading = readingOf(reader, { kind: kindAt(raw, row), value });
        const expected = reading.state === 'doubtful' ? value : reading.value;
        expect(scalarAt(clean, row)).toBe(expected);
        expect(states[row]).toBe(CellState[reading.state]);
      }
    }),
    { numRuns: 200 },
  );
});
