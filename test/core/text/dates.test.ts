import fc from 'fast-check';
import { isoDate, readDate, readDateNumber, serialOf } from '../../../src/core/text';
import type { Serial } from '../../../src/core/units';

const march15 = 45_366;

const meaning = (text: string) => {
  const { state, value, suggestion, candidates, complaint } = readDate(text);
  return {
    state,
    value: value === null ? null : isoDate(value),
    ...(suggestion === undefined ? {} : { suggestion: isoDate(suggestion) }),
    ...(candidates.length === 0 ? {} : { candidates: candidates.map(isoDate) }),
    ...(complaint === undefined ? {} : { complaint }),
  };
};

describe('readDate is certain of', () => {
  it.each([
    '2024/3/15',
    '2024.3.15',
    '2024-3-15',
    '20240315',
    '2024年3月15日',
    '2024年03月15号',
    '2024 年 3 月 15 日',
    '二〇二四年三月十五日',
    '二零二四年三月十五日',
    '２０２４／３／１５',
    '45366',
    '2024、3、15',
    '2024 3 15',
    '2024-3-15.',
    '2024年3月15日 星期五',
    '周五 2024/3/15',
    '2024-03-15 09:30:00',
    '2024年3月15日下午3点',
    '2024-03-15T08:00:00Z',
    'Mar 15, 2024',
    '15 March 2024',
    '15-Mar-2024',
    '03/15/2024',
    '15/03/2024',
    '\u200b2024/3/15\u00a0',
  ])('%s', (text) => {
    expect(meaning(text)).toEqual({ state: 'cleaned', value: '2024-03-15' });
  });

  it('2024-03-15, which is canonical already', () => {
    expect(meaning('2024-03-15')).toEqual({ state: 'asTyped', value: '2024-03-15' });
  });

  it('a time of day, kept as the fraction of the serial', () => {
    expect(readDate('2024-03-15 18:00').value).toBe(march15 + 0.75);
    expect(readDate('2024年3月15日下午6点').value).toBe(march15 + 0.75);
  });
});

describe('readDate doubts', () => {
  it.each([
    ['3月15日', 'incomplete'],
    ['2024年5月', 'incomplete'],
    ['2024.5', 'incomplete'],
    ['2024', 'incomplete'],
    ['202403', 'incomplete'],
    ['2024-02-30', 'impossible'],
    ['2023年2月29日', 'impossible'],
    ['待定', 'placeholder'],
    ['明天', 'unknown'],
    ['第三次', 'unknown'],
  ])('%s as %s, without a suggestion', (text, complaint) => {
    expect(meaning(text)).toEqual({ state: 'doubtful', value: null, complaint });
  });

  it('short years that can be read in several ways', () => {
    expect(meaning('15/3/24')).toEqual({
      state: 'doubtful',
      value: null,
      candidates: ['2015-03-24', '2024-03-15'],
      complaint: 'ambiguous',
    });
  });

  it('month and day that may be swapped', () => {
    expect(meaning('03/04/2024').candidates).toEqual(['2024-03-04', '2024-04-03']);
  });

  it('the century of 24年3月15日, though only one is likely', () => {
    expect(meaning('24年3月15日')).toMatchObject({ state: 'doubtful', suggestion: '2024-03-15' });
  });

  it('a date with words around it', () => {
    expect(meaning('2024/3/15前')).toMatchObject({ complaint: 'vague', suggestion: '2024-03-15' });
  });

  it('a month over 12, offering the swapped day', () => {
    expect(meaning('2024/13/5')).toMatchObject({ complaint: 'impossible', candidates: ['2024-05-13'] });
  });
});

describe('readDateNumber', () => {
  it('takes serials and eight digits', () => {
    expect(readDateNumber(march15)).toMatchObject({ state: 'cleaned', value: march15 });
    expect(readDateNumber(20_240_315)).toMatchObject({ state: 'cleaned', value: march15 });
  });

  it.each([5, 300, 1_234_567, -1])('leaves %p alone', (value) => {
    expect(readDateNumber(value).state).toBe('doubtful');
  });
});

describe('every writing of every day', () => {
  const day = fc.record({
    year: fc.integer({ min: 1950, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  });
  const digits = '〇一二三四五六七八九';
  const spelled = (value: number) =>
    value <= 10
      ? value === 10
        ? '十'
        : (digits[value] ?? '')
      : `${value < 20 ? '' : (digits[Math.floor(value / 10)] ?? '')}十${value % 10 === 0 ? '' : (digits[value % 10] ?? '')}`;
  const writings = [
    (y: number, m: number, d: number) => `${y}/${m}/${d}`,
    (y: number, m: number, d: number) => `${y}.${String(m).padStart(2, '0')}.${String(d).padStart(2, '0')}`,
    (y: number, m: number, d: number) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`,
    (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
    (y: number, m: number, d: number) =>
      `${Array.from(String(y), (digit) => digits[Number(digit)]).join('')}年${spelled(m)}月${spelled(d)}日`,
  ];

  it('reads as the same day, or as impossible when the calendar has none', () => {
    fc.assert(
      fc.property(day, fc.nat(writings.length - 1), (parts, which) => {
        const text = writings[which]?.(parts.year, parts.month, parts.day) ?? '';
        const expected = serialOf(parts);
        const reading = readDate(text);
        if (expected === undefined) expect(reading.complaint).toBe('impossible');
        else expect(reading.value).toBe(expected);
      }),
    );
  });

  it('writes back the serial it read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_264, max: 73_050 }), (serial) => {
        expect(readDate(isoDate(serial as Serial)).value).toBe(serial);
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(['asTyped', 'cleaned', 'doubtful']).toContain(readDate(text).state);
      }),
    );
  });
});

it('a day may be a 號', () => {
  expect(readDate('2025年5月8號').value).toBe(readDate('2025年5月8号').value);
  expect(readDate('2025年5月8號').value).not.toBeNull();
});
