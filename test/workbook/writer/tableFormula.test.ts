import { tableFormula } from '../../../src/workbook/writer/tableFormula';

const columns = [{ key: 'recency' }, { key: 'odd' }];

describe('tableFormula', () => {
  it('refers to columns by the header they have', () => {
    expect(tableFormula('=5-([@recency]>30)', columns, ['距今天数 R', 'x'])).toBe('=5-([@[距今天数 R]]>30)');
  });

  it('quotes what a header must not hold bare', () => {
    expect(tableFormula('=[@odd]', columns, ['x', "a[b]#'@"])).toBe("=[@[a'[b']'#'''@]]");
  });

  it('leaves other references alone', () => {
    expect(tableFormula('=[@[Unit price]]*[@nothing]', columns, ['a', 'b'])).toBe(
      '=[@[Unit price]]*[@nothing]',
    );
  });
});
