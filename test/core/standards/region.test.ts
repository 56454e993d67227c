import { Converter } from 'opencc-js/cn2t';
import { cityOf, regionOf, regions } from '../../../src/core/standards';

const reading = (text: string) => {
  const { state, value, suggestion, candidates, complaint } = regionOf(text);
  return {
    state,
    value: value?.text ?? null,
    suggestion: suggestion?.text ?? null,
    candidates: candidates.map((region) => region.text),
    complaint: complaint ?? null,
  };
};

describe('the table of GB/T 2260', () => {
  it('has the published number of divisions', () => {
    const count = (level: string) =>
      regions().divisions.filter((division) => division.level === level).length;
    expect([count('province'), count('prefecture'), count('county')]).toEqual([34, 333, 2847]);
  });

  it('holds the changes of 2025 and 2026', () => {
    expect(regions().byCode.get('500157')?.name).toBe('两江新区');
    expect(regions().byCode.has('500105')).toBe(false);
    expect(regions().byCode.get('653132')?.name).toBe('岑岭县');
  });
});

describe('regionOf is certain of', () => {
  it('every prefecture and province by its canonical, full, short and traditional writing', () => {
    const traditional = Converter({ from: 'cn', to: 't' });
    for (const division of regions().divisions) {
      if (division.level === 'county') continue;
      const { province, name } = division;
      const own = division.level === 'province' ? '' : name;
      const canonical = `${province.macro}-${province.name}${own}`;
      expect(reading(canonical)).toMatchObject({ state: 'asTyped', value: canonical });
      expect(reading(`${province.name}${own}`)).toMatchObject({ state: 'cleaned', value: canonical });
      expect(reading(`${province.short}${own}`).value ?? canonical).toBe(canonical);
      expect(reading(traditional(canonical)).value).toBe(canonical);
    }
  });

  it.each([
    ['上海', '华东-上海市'],
    ['苏州', '华东-江苏省苏州市'],
    ['江苏苏州', '华东-江苏省苏州市'],
    ['江苏-苏州', '华东-江苏省苏州市'],
    ['华东地区-上海市', '华东-上海市'],
    ['中国江苏省苏州市', '华东-江苏省苏州市'],
    ['内蒙', '华北-内蒙古自治区'],
    ['广西省', '华南-广西壮族自治区'],
    ['粤', '华南-广东省'],
    ['延边州', '东北-吉林省延边朝鲜族自治州'],
    ['吉林市', '东北-吉林省吉林市'],
    ['仙桃', '华中-湖北省仙桃市'],
    ['海南', '华南-海南省'],
    ['青海海南', '西北-青海省海南藏族自治州'],
    ['北京北京市', '华北-北京市'],
    ['江蘇省蘇州市', '华东-江苏省苏州市'],
    ['苏州（江苏）', '华东-江苏省苏州市'],
    ['苏州 江苏', '华东-江苏省苏州市'],
    ['中山', '华南-广东省中山市'],
  ])('%s', (text, canonical) => {
    expect(reading(text)).toMatchObject({ state: 'cleaned', value: canonical });
  });
});

describe('regionOf suggests', () => {
  it.each([
    ['昆山', '华东-江苏省苏州市', 'level'],
    ['深圳南山区', '华南-广东省深圳市', 'level'],
    ['上海松江', '华东-上海市', 'level'],
    ['苏州工业园区', '华东-江苏省苏州市', 'level'],
    ['江苏省苏州市工业园区星湖街328号', '华东-江苏省苏州市', 'level'],
    ['乾县', '西北-陕西省咸阳市', 'level'],
    ['萧山市', '华东-浙江省杭州市', 'retired'],
    ['湖北襄樊', '华中-湖北省襄阳市', 'retired'],
    ['北京宣武区', '华北-北京市', 'retired'],
    ['重庆渝北区', '西南-重庆市', 'retired'],
    ['华南-浙江省杭州市', '华东-浙江省杭州市', 'inconsistent'],
    ['华冻-江苏省苏州市', '华东-江苏省苏州市', 'inconsistent'],
    ['杭洲', '华东-浙江省杭州市', 'homophone'],
    ['苏洲', '华东-江苏省苏州市', 'homophone'],
    ['Shanghai', '华东-上海市', 'homophone'],
    ['Suzhou, Jiangsu', '华东-江苏省苏州市', 'homophone'],
    ['江芬省苏州市', '华东-江苏省苏州市', 'typo'],
    ['哈滨', '东北-黑龙江省哈尔滨市', 'typo'],
    ['州苏', '华东-江苏省苏州市', 'typo'],
    ['呼市', '华北-内蒙古自治区呼和浩特市', 'synonym'],
  ])('%s → %s (%s)', (text, suggestion, complaint) => {
    expect(reading(text)).toMatchObject({ state: 'doubtful', value: null, suggestion, complaint });
  });
});

describe('regionOf never guesses', () => {
  it.each([
    ['吉林', ['东北-吉林省', '东北-吉林省吉林市']],
    ['朝阳', ['东北-辽宁省朝阳市', '华北-北京市', '东北-吉林省长春市']],
    ['朝阳区', ['华北-北京市', '东北-吉林省长春市']],
    ['通州', ['华北-北京市', '华东-江苏省南通市']],
    ['江苏省杭州市', ['华东-浙江省杭州市', '华东-江苏省']],
    ['江苏、浙江', ['华东-江苏省', '华东-浙江省']],
    ['suzhou', ['华东-江苏省苏州市', '华东-安徽省宿州市']],
    ['复州', ['华东-福建省福州市', '华东-江西省抚州市']],
    ['江北区', ['华东-浙江省宁波市', '西南-重庆市']],
  ])('%s', (text, candidates) => {
    expect(reading(text)).toMatchObject({ state: 'doubtful', value: null, suggestion: null, candidates });
  });

  it.each([
    '215000',
    '320500',
    '华东',
    '全国',
    '海外',
    '美国',
    '西部',
    '待定',
    '/',
    '13812345679',
    '张三',
    '有限公司',
  ])('%s', (text) => {
    expect(reading(text)).toMatchObject({ state: 'doubtful', value: null, suggestion: null });
  });
});

describe('cityOf', () => {
  it.each([
    ['武汉', 'cleaned', '武汉市'],
    ['武汉市', 'asTyped', '武汉市'],
    ['上海', 'cleaned', '上海市'],
    ['湖北武汉', 'cleaned', '武汉市'],
  ])('%s', (text, state, value) => {
    expect(cityOf(text)).toMatchObject({ state, value });
  });

  it('wants more than a province', () => {
    expect(cityOf('湖北')).toMatchObject({ state: 'doubtful', value: null, complaint: 'incomplete' });
    expect(cityOf('昆山')).toMatchObject({ state: 'doubtful', suggestion: '苏州市' });
  });
});
