import fc from 'fast-check';
import {
  cleanName,
  foldForMatching,
  halfWidth,
  isPlaceholder,
  simplified,
  splitValues,
  tidy,
} from '../../../src/core/text';

describe('tidy', () => {
  it('drops what cannot be seen and joins all kinds of space', () => {
    expect(tidy('\ufeff 南京\u200b朔澜\r\n\u3000电子\u00a0\u2009公司\u0007 ')).toBe('南京朔澜 电子 公司');
  });

  it('changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });

  it('keeps emoji, rare characters and everything else one can see', () => {
    expect(tidy('𠮷野家😀')).toBe('𠮷野家😀');
  });
});

describe('halfWidth', () => {
  it('folds full-width ASCII and the yen sign only', () => {
    expect(halfWidth('ＡＢｃ１２３，（￥）。①')).toBe('ABc123,(¥)。①');
  });
});

describe('cleanName', () => {
  it.each([
    ['腾霖自动化设备(深圳)股份有限公司', '腾霖自动化设备（深圳）股份有限公司'],
    ['ＡＢＣ（苏州）电子有限公司', 'ABC（苏州）电子有限公司'],
    ['南京朔澜\n电子有限公司', '南京朔澜电子有限公司'],
    ['上海\u00a0铂岑\u3000软件有限公司\u200b', '上海铂岑软件有限公司'],
    ['John  Smith Ltd.', 'John Smith Ltd.'],
    ['3M 中国有限公司', '3M中国有限公司'],
    ['Acme (Asia) Ltd', 'Acme (Asia) Ltd'],
  ])('%j → %s', (typed, name) => {
    expect(cleanName(typed)).toBe(name);
    expect(cleanName(name)).toBe(name);
  });
});

describe('foldForMatching', () => {
  it('meets writings that differ in width, case and spaces', () => {
    expect(foldForMatching(' ＡＢＣ （苏州）\u200b ')).toBe(foldForMatching('abc(苏州)'));
  });
});

describe('simplified', () => {
  it.each([
    ['寧波市弘聯電氣有限公司', '宁波市弘联电气有限公司'],
    ['臺灣積體電路', '台湾积体电路'],
    ['沐康（大连）機械集團', '沐康（大连）机械集团'],
    ['後勤', '后勤'],
  ])('%s → %s', (typed, expected) => {
    expect(simplified(typed)).toBe(expected);
  });

  it.each(['乾县', '昇辉科技', '著名', '於潜镇', '软件和信息技术服务业', 'ABC 123'])('leaves %s', (text) => {
    expect(simplified(text)).toBe(text);
  });
});

describe('isPlaceholder', () => {
  it.each(['无', '暂无', 'N/A', 'n.a.', '/', '——', '？？', '-', '待定', '（无）', 'null', '保密'])(
    '%s',
    (text) => {
      expect(isPlaceholder(text)).toBe(true);
    },
  );

  it.each(['', '  ', '无锡', '李', '0', 'NA公司', '无线电', '13800138000'])('not %j', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe('splitValues', () => {
  it('splits on every separator people use and drops repeats', () => {
    expect(splitValues('邮件+电话＋微信、上门，短信；邮件/ 传真 |面谈')).toEqual([
      '邮件',
      '电话',
      '微信',
      '上门',
      '短信',
      '传真',
      '面谈',
    ]);
  });
});
