import { companyField } from '../../../src/core/duplicates/fields/companyField';
import { places } from '../../../src/core/standards';

const field = companyField(places());

function levelOf(a: string, b: string): string {
  const [left, right] = [field.parse(a), field.parse(b)];
  if (!left || !right) throw new Error('Both are names.');
  const level = field.compare(left, right);
  expect(field.compare(right, left)).toBe(level);
  return field.levels[level]?.key ?? '';
}

describe('comparing company names', () => {
  it.each([
    ['华为技术有限公司', '华为技术有限公司 ', 'sameKey'],
    ['网易(杭州)网络有限公司', '网易（杭州）网络有限公司', 'fullName'],
    ['騰訊科技（深圳）有限公司', '腾讯科技(深圳)有限公司', 'fullName'],
    ['深圳市大疆创新科技有限公司', '深圳大疆创新科技有限公司', 'fullName'],
    ['广东省深圳市某某电子有限公司', '深圳市某某电子有限公司', 'fullName'],
    ['上海某某贸易有限公司', '上海某某贸易有限责任公司', 'fullName'],
    ['宇熠机械设备有限公司', '西安宇熠机械设备有限公司', 'sameKey'],
    ['某某科技股份有限公司', '某某科技有限公司', 'formDiffers'],
    ['某某（已注销）科技有限公司', '某某科技有限公司', 'formDiffers'],
    ['某某集团有限公司', '某某有限公司', 'group'],
    ['招商银行股份有限公司北京分行', '招商银行股份有限公司上海分行', 'branch'],
    ['招商银行股份有限公司', '招商银行股份有限公司北京分行', 'branch'],
    ['北京某某科技有限公司', '上海某某科技有限公司', 'elsewhere'],
    ['北京某某网络科技有限公司', '北京某某信息科技有限公司', 'sister'],
    ['北京瑞恒网络科技有限公司', '北京锐恒网络科技有限公司', 'homophone'],
    ['某某科技有限公司', '某某科技有限公词', 'sameKey'],
    ['北京瑞恒网络科技有限公司', '北京瑞恒网终科技有限公司', 'typo'],
    ['北京瑞恒网络科技有限公司', '北京瑞丰网络科技有限公司', 'brandTypo'],
    ['海康威视', '杭州海康威视数字技术股份有限公司', 'shortName'],
    ['海康', '杭州海康威视数字技术股份有限公司', 'shortName'],
    ['中石油', '中国石油天然气集团有限公司', 'otherName'],
    ['腾讯', '万通物流', 'otherName'],
    ['Acme Trading Co., Ltd.', 'ACME TRADING LIMITED', 'sameKey'],
    ['Hotel Bel-Air', 'Bel-Air Hotel', 'sameKey'],
    ['腾讯', 'Tencent', 'different'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(levelOf(a, b)).toBe(expected);
  });
});
