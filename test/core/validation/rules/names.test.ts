import { lines, linesOf, registrationOf } from '../sheets';

const first = registrationOf().columns[1]?.dictionary[1] ?? '';

describe('company names', () => {
  it.each([
    ['苏州星光贸易有限公词', 'warning name.form 客户!B2 → 苏州星光贸易有限公司'],
    ['苏州星光', 'warning name.form 客户!B2'],
    ['苏州星光贸易有限公司第1分公司', 'warning name.digits 客户!B2 → 苏州星光贸易有限公司第一分公司'],
    ['苏州星光贸易有限公司第12分公司', 'warning name.digits 客户!B2 → 苏州星光贸易有限公司第十二分公司'],
    ['苏州星光贸易有限公司（重点）', 'warning name.remark 客户!B2 → 苏州星光贸易有限公司'],
  ])('%s', (name, line) => {
    expect(linesOf({ 客户名称: name })).toEqual([line]);
  });

  it.each([
    '星光创业投资合伙企业（有限合伙）',
    '星光贸易有限公司（苏州）',
    '清华大学',
    '钟楼区可诺美容院',
    'Acme Trading Ltd.',
    '招商银行股份有限公司北京分行',
  ])('%s is a full name', (name) => {
    expect(linesOf({ 客户名称: name })).toEqual([]);
  });

  it('written in two ways are one customer, the fuller name preferred', () => {
    expect(lines([registrationOf({ 2: { 客户名称: first.replace('苏州', '') } })])).toEqual([
      `hint name.twin 客户!B3 → ${first}`,
    ]);
  });

  it('in two cities are two customers', () => {
    expect(lines([registrationOf({ 2: { 客户名称: first.replace('苏州', '杭州') } })])).toEqual([]);
  });
});
