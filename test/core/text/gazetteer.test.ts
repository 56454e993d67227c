import { places } from '../../../src/core/standards';
import { Gazetteer, barePlaceName, placeRelation } from '../../../src/core/text';

describe('places in names', () => {
  const codesOf = (text: string) => places().matchPath(text)?.codes;

  it.each([
    ['深圳市', '深圳'],
    ['延边朝鲜族自治州', '延边'],
    ['内蒙古自治区', '内蒙古'],
    ['广西壮族自治区', '广西'],
    ['东乡族自治县', '东乡'],
    ['沙市区', '沙市'],
  ])('%s is %s for short', (name, bare) => {
    expect(barePlaceName(name)).toBe(bare);
  });

  it('finds a place with or without type words, as deep as it goes', () => {
    for (const text of ['深圳', '深圳市', '广东深圳', '广东省深圳市'])
      expect(codesOf(`${text}某某`)).toEqual(['440300']);
    expect(codesOf('广东省深圳市南山区某某')).toEqual(['440305']);
  });

  it('takes a short district for a place only below its city', () => {
    expect(codesOf('长安汽车')).toBeUndefined();
    expect(codesOf('西安长安某某')).toEqual(['610116']);
  });

  it('takes no street for the place it is named after', () => {
    const lengthOf = (text: string) => places().addressPath(text)?.length;
    expect(lengthOf('南京路474号')).toBeUndefined();
    expect(lengthOf('中山北1路12号')).toBeUndefined();
    expect(lengthOf('上海市南京西路474号')).toBe('上海市'.length);
    expect(lengthOf('北京市朝阳街8号')).toBe('北京市'.length);
    expect(lengthOf('北京市朝阳区朝阳路8号')).toBe('北京市朝阳区'.length);
  });

  it('takes a development zone into the place', () => {
    expect(places().matchPath('苏州工业园区恒泽科技')?.length).toBe('苏州工业园区'.length);
  });

  it('knows which places lie in each other', () => {
    expect(placeRelation(['440000'], ['440305'])).toBe('within');
    expect(placeRelation(['440300'], ['440300'])).toBe('same');
    expect(placeRelation(['440300'], ['310000'])).toBe('apart');
    expect(placeRelation([], ['310000'])).toBe('unknown');
    expect(placeRelation(['110105', '220104'], ['220100'])).toBe('within');
  });

  it('lets the first of equal names in a list stand for all', () => {
    const twins = new Gazetteer([
      { code: '110105', name: '朝阳区' },
      { code: '220104', name: '朝阳区' },
    ]);
    expect(twins.matchPath('朝阳区某某')?.codes).toEqual(['110105', '220104']);
  });
});
