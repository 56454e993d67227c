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
    ['苏州澜禾集团有限公司', '苏州澜禾精密机械有限公司', 'group'],
    ['苏州澜禾集团有限公司', '苏州澜禾', 'sameKey'],
    ['苏州澜禾有限公司', '苏州澜禾精密机械有限公司', 'tradeLeft'],
    ['苏州澜禾公司', '苏州澜禾精密机械有限公司', 'shortName'],
    ['苏州澜禾精密机械有限公司', '苏州禾澜精密机械有限公司', 'brandTypo'],
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
    ['中石油', '中国石油天然气集团有限公司', 'abbreviation'],
    ['工行', '中国工商银行股份有限公司', 'abbreviation'],
    ['中建三局', '中国建筑第三工程局有限公司', 'abbreviation'],
    ['一汽', '中国第一汽车集团有限公司', 'shortName'],
    ['上汽集团', '上海汽车集团股份有限公司', 'abbreviation'],
    ['上海交大', '上海交通大学', 'abbreviation'],
    ['哈工大', '哈尔滨工业大学', 'abbreviation'],
    ['石油中', '中国石油天然气集团有限公司', 'otherName'],
    ['昆明蓬摆五金制品有限公司', '昆明蓬百五金制品有限公司', 'homophone'],
    ['长沙第十三建筑工程有限公司', '长沙第13建筑工程有限公司', 'fullName'],
    ['Wan Sheng Tai Machinery Ltd.', '上海万晟台机械制造有限公司', 'transcribed'],
    ['Shanghai Lüyuan Foods', '绿园食品有限公司', 'transcribed'],
    ['腾讯', '万通物流', 'otherName'],
    ['Acme Trading Co., Ltd.', 'ACME TRADING LIMITED', 'sameKey'],
    ['Hotel Bel-Air', 'Bel-Air Hotel', 'sameKey'],
    ['Acme Foods Ltd', 'Acme Motors Ltd', 'alike'],
    ['腾讯', 'Tencent', 'otherScript'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(levelOf(a, b)).toBe(expected);
  });
});
