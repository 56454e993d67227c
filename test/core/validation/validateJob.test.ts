import { allRules, qualitySection, ruleGroupIds } from '../../../src/core/validation';
import { localeFor, wordingOf } from '../../../src/locales';
import { linesOf, registrationOf, resultOf, run } from './sheets';

describe('the validate job', () => {
  it('refuses a workbook without book sheets and says what to do', () => {
    expect(run([])).toMatchObject({ kind: 'refusal', problem: { code: 'validation.note.noBooks' } });
  });

  it('changes no cell', () => {
    expect(resultOf([registrationOf({ 1: { 所属区域: '苏州' } })]).edits).toEqual([]);
  });

  it('gives dates as people read them', () => {
    const { findings } = resultOf([registrationOf({ 1: { 首次接触时间: '2024.3.15' } })]).summary;
    expect(findings[0]).toMatchObject({ value: '2024.3.15', suggestion: '2024-03-15', row: 2, column: 9 });
  });

  it('says of every finding what the cell should hold, null where nobody can say', () => {
    const { findings } = resultOf([registrationOf({ 1: { 所属行业: '综合', 所属区域: '苏州' } })]).summary;
    expect(findings.map(({ column, suggestion }) => [column, suggestion])).toEqual([
      [3, null],
      [5, '华东-江苏省苏州市'],
    ]);
  });

  it('lists candidates beside the suggestion, best first, without it', () => {
    const { findings } = resultOf([registrationOf({ 1: { 所属行业: '物流' } })]).summary;
    expect(findings[0]).toMatchObject({ suggestion: '道路运输业', certain: false });
    expect(findings[0]?.candidates).not.toContain('道路运输业');
    expect(findings[0]?.candidates?.length).toBeGreaterThan(0);
  });
});

describe('severities', () => {
  it('can be changed and rules switched off for a run', () => {
    expect(linesOf({ 所属行业: '综合' }, { severities: { 'rule.industry.unknown': 'hint' } })).toEqual([
      'hint industry.unknown 客户!C2',
    ]);
    expect(linesOf({ 所属行业: '综合' }, { severities: { 'rule.industry.unknown': 'off' } })).toEqual([]);
  });

  it('are kept in the workbook', () => {
    const sections = { validation: { severities: { 'rule.industry.unknown': 'off' } } };
    expect(linesOf({ 所属行业: '综合' }, { sections })).toEqual([]);
  });
});

describe('the rules', () => {
  it('are declared once each, in a group that exists', () => {
    expect(new Set(allRules.map(({ code }) => code)).size).toBe(allRules.length);
    expect(new Set(allRules.map(({ group }) => group))).toEqual(new Set(ruleGroupIds));
  });

  it('have a name and a sentence that keeps no hole, in both languages', () => {
    const parameters = {
      ...{ field: '所属行业', value: '软件', suggestion: '批发业', fields: '电话、邮箱', customer: '某公司' },
      ...{
        rows: '3',
        row: '3',
        columns: 'C',
        length: 17,
        pattern: 'A-9',
        customers: 3,
        raised: '2024-01-01',
      },
      ...{
        order: '2024-01-01',
        count: 4,
        usual: '1000',
        id: 'CUS-1',
        tag: '购买频次',
        days: 91,
        sheet: '客户',
        kinds: '日期',
        derived: '中型',
        importance: 5,
        urgency: 2,
      },
    };
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const wording = wordingOf(localeFor(locale));
      for (const { code } of allRules) {
        const sentence = wording.text({ code, parameters });
        expect(sentence).not.toMatch(/[{}]|undefined/u);
        expect(sentence.length).toBeGreaterThan(10);
        expect(
          wording.text({ code: code.replace('rule.', 'ruleName.') as typeof code, parameters: {} }),
        ).not.toBe('');
      }
    }
  });
});

describe('the data quality', () => {
  it('is perfect for a faultless sheet', () => {
    expect(resultOf([registrationOf()]).summary.quality).toEqual({
      ...{ accuracy: 100, completeness: 100, timeliness: 100, consistency: 100 },
    });
  });

  it('takes one cell of 80 for a wrong value, and two weights of 88 for a missing one', () => {
    const { quality } = resultOf([registrationOf({ 1: { 所属行业: '综合' } })]).summary;
    expect(quality.accuracy).toBeCloseTo(100 * (1 - 1 / 80), 1);
    const missing = resultOf([registrationOf({ 1: { 所属行业: null } })]).summary.quality;
    expect(missing.accuracy).toBe(100);
    expect(missing.completeness).toBeLessThan(100);
  });

  it('keeps its trend, one entry a day', () => {
    const sheets = [registrationOf({ 1: { 所属行业: '综合' } })];
    const first = resultOf(sheets, { asOf: '2024-06-30' }).sections;
    const again = resultOf(sheets, { asOf: '2024-06-30', sections: first }).sections;
    expect(again).toEqual(first);
    const next = resultOf([registrationOf()], { asOf: '2024-07-30', sections: first }).sections;
    expect(qualitySection.schema.parse(next[qualitySection.key]).map(({ date }) => date)).toEqual([
      '2024-06-30',
      '2024-07-30',
    ]);
  });
});

describe('the report sheet', () => {
  const sheets = [
    registrationOf({ 1: { 所属行业: '综合' }, 2: { 所属区域: '苏州' }, 3: { 所属区域: '杭州' } }),
  ];
  const tableOf = (listed: number, id: string) =>
    resultOf(sheets, { listed }).sheets[0]?.blocks.find((block) => block.kind === 'table' && block.id === id);

  it('counts findings by rule, the graver first', () => {
    expect(tableOf(100, 'kb_check_rules')).toMatchObject({
      rowCount: 2,
      columns: [
        {
          key: 'severity',
          values: [{ code: 'validation.severity.error' }, { code: 'validation.severity.hint' }],
        },
        { key: 'rule', values: [{ code: 'ruleName.industry.unknown' }, { code: 'ruleName.clean' }] },
        { key: 'count', values: [1, 2] },
        { key: 'fixable', values: [0, 2] },
        { key: 'group' },
      ],
    });
  });

  it('links every finding to its cell', () => {
    const table = tableOf(100, 'kb_check_findings');
    const place = table?.kind === 'table' ? table.columns.find(({ key }) => key === 'place') : undefined;
    expect(place?.values).toEqual(['C2', 'E3', 'E4']);
    expect(place?.links).toEqual([
      { sheet: '客户', row: 2, column: 3 },
      { sheet: '客户', row: 3, column: 5 },
      { sheet: '客户', row: 4, column: 5 },
    ]);
  });

  it('lists the gravest where there are too many, and says so', () => {
    expect(tableOf(1, 'kb_check_findings')).toMatchObject({ rowCount: 1 });
    const blocks = resultOf(sheets, { listed: 1 }).sheets[0]?.blocks ?? [];
    expect(JSON.stringify(blocks)).toContain('validation.report.clipped');
  });
});
