import { isHomophone, pinyinKey } from '../../../src/core/text';

describe('homophones', () => {
  it.each([
    ['铂霁', '博季'],
    ['瑞恒', '锐恒'],
    ['晟昌', '升常'],
    ['林新', '林兴'],
    ['长安', '常安'],
    ['重山', '众山'],
  ])('%s sounds like %s', (a, b) => {
    expect(isHomophone(a, b)).toBe(true);
    expect(isHomophone(b, a)).toBe(true);
  });

  it('does not hear what differs', () => {
    expect(isHomophone('铂霁', '铂瑞')).toBe(false);
    expect(isHomophone('铂霁', '铂霁华')).toBe(false);
  });

  it('gives texts that sound alike one key', () => {
    expect(pinyinKey('瑞恒科技')).toBe(pinyinKey('锐横科技'));
    expect(pinyinKey('ABC电子')).toBe('A B C dian zi');
  });
});
