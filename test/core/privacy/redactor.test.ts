import fc from 'fast-check';
import { redactedFormula } from '../../../src/core/privacy';
import { Redactor, blot, withoutSecrets } from '../../../src/core/privacy/redactor';

describe('Redactor', () => {
  it('finds names however they are spaced, cased or written', () => {
    const redactor = new Redactor(['张伟明', 'Acme Trading']);
    expect(redactor.blotted('請找張 偉明，ＡＣＭＥ trading 的')).toBe('請找***，*** 的');
  });

  it('takes short Latin words and numbers for secrets only where they stand alone', () => {
    const redactor = new Redactor(['li', '1001']);
    expect(redactor.blotted('Li 和 limited；1001、21001')).toBe('*** 和 limited；***、21001');
  });

  it('does not take a number or code for one that only begins or ends like it', () => {
    const redactor = new Redactor(['KH-1', '1000001']);
    expect(redactor.blotted('KH-1、KH-10、AKH-1、1000001、10000012')).toBe(
      '***、KH-10、AKH-1、***、10000012',
    );
    expect([12, 1000001].map((value) => redactor.isSecretNumber(value))).toEqual([false, true]);
  });

  it('finds a telephone number whatever stands between its digits', () => {
    const redactor = new Redactor(['139-1827-3645', '0512-61827364转801']);
    const ways = [
      '139.1827.3645',
      '139·1827·3645',
      '(139)1827 3645',
      '+86 13918273645',
      '一三九一八二七三六四五',
    ];
    expect(ways.filter((way) => !redactor.holds(`打${way}找他`))).toEqual([]);
    expect(redactor.blotted('T13918273645x')).toBe('T***x');
    expect(redactor.holds('139182736450')).toBe(false);
    expect(redactor.holds('(0512) 6182-7364')).toBe(true);
  });

  it('leaves days, months, amounts and what was done when', () => {
    const redactor = new Redactor(['13918273645']);
    const texts = ['2024-05-01 10:30 来访', '2024/05/01 2024/05/02', '2024.01-2024.12', '12.50/18.75 元'];
    expect(texts.map((text) => redactor.redacted(text))).toEqual(texts);
    expect(redactor.redacted('2024/05/01 打 138.0000.1111、0571 8811 2233')).toBe('2024/05/01 打 ***、***');
  });

  it('takes out telephone numbers and mail addresses nobody registered, and leaves days', () => {
    const redactor = new Redactor([]);
    expect(redactor.redacted('2024-05-01 打 0512-6182 7364，写到 a.b@c-d.com')).toBe(
      '2024-05-01 打 ***，写到 ***',
    );
  });

  const hanText = fc.string({
    unit: fc.constantFrom(...Array.from('张伟明李静公司在苏州说的 abAB1２')),
    maxLength: 30,
  });
  const secret = fc.string({
    unit: fc.constantFrom(...Array.from('张伟明李静苏州')),
    minLength: 2,
    maxLength: 4,
  });

  it('leaves no secret in any text, and touches no text without one', () => {
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 6 }), hanText, (secrets, text) => {
        const redactor = new Redactor(secrets);
        const left = redactor.blotted(text);
        expect(secrets.filter((each) => left.replace(/\s/gu, '').includes(each))).toEqual([]);
        expect(redactor.holds(text)).toBe(left !== text);
        expect(redactor.holds(left)).toBe(false);
      }),
    );
  });

  it('keeps everything around the secrets in place', () => {
    fc.assert(
      fc.property(hanText, secret, hanText, (before, name, after) => {
        const redactor = new Redactor([name]);
        fc.pre(!redactor.holds(before) && !redactor.holds(after) && !redactor.holds(before + after));
        const left = redactor.blotted(`${before}，${name}，${after}`);
        expect(left).toBe(`${before}，${blot}，${after}`);
      }),
    );
  });
});

it('takes secrets out of anything that can be kept as JSON, keys as well', () => {
  expect(
    withoutSecrets(
      { 张伟明: 1, kept: ['见 张伟明', 2, null], deep: { text: '无' } },
      new Redactor(['张伟明']),
    ),
  ).toEqual({ kept: ['见 ***', 2, null], deep: { text: '无' } });
});

it('takes out what a formula spells, and leaves the names of sheets, tables and names in it', () => {
  const redactor = new Redactor(['张伟明', '13918273645']);
  const formulas = ["='张伟明专用'!A1&张伟明折扣", '=SUM(张伟明表[金额])', '=A13918273645+12'];
  expect(formulas.map((formula) => redactedFormula(formula, redactor))).toEqual(formulas);
  expect(redactedFormula('="致张伟明"&13918273645&"""张伟明"""', redactor)).toBe('="致***"&0&"""***"""');
});
