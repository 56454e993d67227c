import { lines, linesOf, on, registrationHeader, registrationOf, sheetOf } from '../sheets';

const needsHeader = [
  '客户名称',
  '需求来源',
  '需求描述',
  '需求类型',
  '更新时间',
  '重要性',
  '紧急性',
  '需求满足现状',
];
const name = (row: number) => registrationOf().columns[1]?.dictionary[row] ?? '';
const need = (customer: string) => [
  customer,
  '合同',
  '希望对接财务系统',
  '产品需求-功能优化',
  on('2024-06-20'),
  5,
  4,
  '未满足',
];

describe('required and recommended fields', () => {
  it('are errors and hints where empty', () => {
    expect(linesOf({ 所属行业: null, 所属区域: null })).toEqual([
      'error missing.required 客户!C2',
      'hint missing.recommended 客户!E2',
    ]);
  });

  it('of a group need one of them only', () => {
    expect(linesOf({ 电话: null })).toEqual([]);
    expect(linesOf({ 电话: null, 邮箱: null })).toEqual(['error missing.oneOf 客户!G2']);
  });

  it('count a placeholder as nothing', () => {
    expect(linesOf({ 电话: null, 邮箱: '无' })).toEqual([
      'error missing.oneOf 客户!G2',
      'warning missing.placeholder 客户!H2',
    ]);
  });

  it('are missed as a column once, not in every row', () => {
    const kept = registrationHeader.filter((title) => title !== '所属行业');
    const rows = Array.from({ length: 5 }, (_, at) => [
      `CUS-2024-00${at + 1}`,
      name(at + 1),
      '50-200人',
      '华东-江苏省苏州市',
      '张丽华',
      `1391234600${at}`,
      `a${at}@b.example`,
      on('2024-03-15'),
      '展会推荐',
      null,
    ]);
    expect(lines([sheetOf('客户', kept, rows)])).toEqual(['warning missing.column 客户!']);
  });
});

describe('a need for every customer', () => {
  const needs = sheetOf(
    '需求',
    needsHeader,
    Array.from({ length: 7 }, (_, at) => need(name(at + 2))),
  );

  it('is asked for with a hint in the first 30 days and as an error after them', () => {
    expect(lines([registrationOf({ 1: { 首次接触时间: on('2024-06-10') } }), needs])).toEqual([
      'hint missing.needSoon 客户!2',
    ]);
    expect(lines([registrationOf(), needs])).toEqual(['error missing.need 客户!2']);
  });

  it('is not asked for in a workbook without a needs sheet', () => {
    expect(lines([registrationOf()])).toEqual([]);
  });
});
