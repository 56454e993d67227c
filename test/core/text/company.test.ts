import fc from 'fast-check';
import { places } from '../../../src/core/standards';
import { parseCompanyName, placeRelation } from '../../../src/core/text';

const parse = (name: string) => parseCompanyName(name, places());

describe('the parts of a company name', () => {
  it.each([
    ['杭州海康威视数字技术股份有限公司', '杭州', '海康威视', '数字技术', '股份有限公司', ''],
    ['深圳市腾讯计算机系统有限公司', '深圳市', '腾讯', '计算机系统', '有限公司', ''],
    ['阿里巴巴（中国）有限公司', '中国', '阿里巴巴', '', '有限公司', ''],
    ['网易（杭州）网络有限公司', '杭州', '网易', '网络', '有限公司', ''],
    ['比亚迪股份有限公司', '', '比亚迪', '', '股份有限公司', ''],
    ['上海星海创业投资合伙企业（有限合伙）', '上海', '星海', '创业投资', '合伙企业（有限合伙）', ''],
    ['招商银行股份有限公司北京分行', '', '招商', '银行', '股份有限公司', '北京分行'],
    ['钟楼区可诺丹婷美容院', '钟楼区', '可诺丹婷', '美容院', '', ''],
    ['广东省深圳市某某电子有限公司', '广东省深圳市', '某某', '电子', '有限公司', ''],
    ['宇熠机械设备(西安)有限公司', '西安', '宇熠', '机械设备', '有限公司', ''],
    ['中国工商银行股份有限公司上海市分行营业部', '中国', '工商', '银行', '股份有限公司', '上海市分行营业部'],
    ['某某贸易有限公司第一分公司', '', '某某', '贸易', '有限公司', '第1分公司'],
    ['华为北京分公司', '', '华为', '', '', '北京分公司'],
  ])('%s', (name, place, brand, industry, form, branch) => {
    expect(parse(name)).toMatchObject({ place, brand, industry, form, branch });
  });

  it.each([
    '北京银行',
    '青岛啤酒股份有限公司',
    '上海滩餐饮管理有限公司',
    '北京大学第三医院',
    '重庆汽车有限公司',
  ])('leaves the place in %s, where it is the brand', (name) => {
    expect(parse(name).place).toBe('');
  });

  it('recognises a form with one slip in it', () => {
    expect(parse('某某科技有限公词')).toMatchObject({ key: '某某科技', legalType: 'limited' });
  });

  it('notes a group and keeps it out of the key', () => {
    expect(parse('昆山恒源电子(集团)有限公司')).toMatchObject({ key: '恒源电子', group: true });
    expect(parse('恒源电子集团')).toMatchObject({ key: '恒源电子', group: true });
  });

  it.each(['（老客户）', '(重点)', '【张总介绍】'])('leaves out the remark %s', (remark) => {
    expect(parse(`宇熠机械设备有限公司${remark}`)).toMatchObject({
      key: '宇熠机械设备',
      statusRemark: false,
    });
  });

  it('takes what stands in brackets for the name where nothing else is left', () => {
    expect(parse('（澜禾科技）').key).toBe('澜禾科技');
    expect(parse('）（澜禾').key).toBe('澜禾');
  });

  it('marks a remark about the status of a company', () => {
    expect(parse('某某（已注销）有限公司')).toMatchObject({ key: '某某', statusRemark: true });
  });

  it('reads a Latin name as words without its legal form', () => {
    expect(parse('Acme Trading (Shenzhen) Co., Ltd.').key).toBe('ACME TRADING SHENZHEN');
  });
});

describe('one key for all spellings', () => {
  it.each([
    ['华为技术有限公司', '华为技术有限公司 '],
    ['网易(杭州)网络有限公司', '网易（杭州）网络有限公司'],
    ['騰訊科技（深圳）有限公司', '腾讯科技(深圳)有限公司'],
    ['深圳市大疆创新科技有限公司', '深圳大疆创新科技有限公司'],
    ['广东省深圳市某某电子有限公司', '深圳市某某电子有限公司'],
    ['上海某某贸易有限公司', '上海某某贸易有限责任公司'],
    ['某某科技股份有限公司', '某某科技有限公司'],
    ['三一重工股份有限公司', '31重工'],
    ['ＡＢＣ电子有限公司', 'abc电子'],
    ['上海 澜禾\u200b贸易有限公司', '上海澜禾贸易'],
  ])('%s and %s', (a, b) => {
    expect(parse(a).key).toBe(parse(b).key);
  });

  it('keeps places, trades and branches apart', () => {
    const [beijing, shanghai] = [parse('北京某某科技有限公司'), parse('上海某某科技有限公司')];
    expect(placeRelation(beijing.placeCodes, shanghai.placeCodes)).toBe('apart');
    expect(parse('北京某某网络科技有限公司').key).not.toBe(parse('北京某某信息科技有限公司').key);
    expect(parse('招商银行股份有限公司北京分行').branch).not.toBe(
      parse('招商银行股份有限公司上海分行').branch,
    );
  });

  it('never gives up a whole name: something is always left to compare', () => {
    const words = [
      '上海',
      '市',
      '澜禾',
      '科技',
      '有限公司',
      '（',
      '）',
      '集团',
      '分公司',
      '第一',
      '股份',
      '中国',
      ' ',
      'ABC',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (parts) => {
        const name = parts.join('');
        const { key, folded } = parse(name);
        expect(key === '').toBe(folded === '' || /^[（）]*$/u.test(folded));
      }),
    );
  });
});
