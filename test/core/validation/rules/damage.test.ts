import { customer, lines, on, registrationHeader, registrationOf, sheetOf } from '../sheets';

describe('damage', () => {
  it('is an error cell even where the column means nothing to us', () => {
    const rows = Array.from({ length: 6 }, (_, at) => [...customer(at + 1), at === 2 ? null : 'A']);
    const sheet = sheetOf('客户', [...registrationHeader, '内部代号'], rows);
    expect(lines([sheet])).toEqual([]);
  });

  it('is merged cells among the records', () => {
    const merged = registrationOf(
      { 3: { 所属区域: null }, 4: { 所属区域: null } },
      { merges: [{ row: 3, column: 5, rows: 3, columns: 1 }] },
    );
    expect(lines([merged])).toEqual([
      'warning damage.merged 客户!E3',
      'hint missing.recommended 客户!E4',
      'hint missing.recommended 客户!E5',
    ]);
  });

  it('names hidden rows and columns and checks them all the same', () => {
    const hidden = registrationOf({ 2: { 所属行业: null } }, { hiddenRows: [3], hiddenColumns: [3] });
    expect(lines([hidden])).toEqual(['hint damage.hidden 客户!', 'error missing.required 客户!C3']);
  });

  it('is a column that changes its kind', () => {
    expect(lines([registrationOf({ 7: { 电话: on('2024-01-09') } })])).toEqual([
      'warning damage.mixed 客户!G',
      'error phone.format 客户!G8',
    ]);
  });
});

describe('privacy', () => {
  const withColumn = (title: string, value: (at: number) => string) =>
    sheetOf(
      '客户',
      [...registrationHeader, title],
      Array.from({ length: 6 }, (_, at) => [...customer(at + 1), value(at)]),
    );

  it.each(['民族', '宗教信仰', '政治面貌', '身份证号', '银行卡号'])('flags a column of %s', (title) => {
    expect(lines([withColumn(title, () => '甲')])).toEqual(['warning privacy.sensitive 客户!L']);
  });

  it('finds identity numbers under any header', () => {
    expect(lines([withColumn('其他号码', () => '11010519491231002X')])).toEqual([
      'warning privacy.idNumber 客户!L',
    ]);
  });

  it('leaves other columns alone', () => {
    expect(lines([withColumn('开票备注', () => '月结')])).toEqual([]);
  });
});
