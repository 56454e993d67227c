import { ignoreJob, validationSection } from '../../../src/core/validation';
import type { ReportedFinding } from '../../../src/core/validation';
import { readSection } from '../../../src/core/sections';
import type { Sections } from '../../../src/core/sections';
import type { SheetTable } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { customer, on, registrationHeader, registrationOf, resultOf, sheetOf } from './sheets';

/** The sections after findings were ignored, or were to be heard of again. */
function ignoring(
  sheets: readonly SheetTable[],
  findings: readonly ReportedFinding[],
  sections: Sections = {},
  ignored = true,
): Sections {
  const steps = ignoreJob.run({ sheets, sections }, ignoreJob.options.parse({ findings, ignored }), {
    today: serial(0),
    locale: 'zh-CN',
  });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done !== true) continue;
    if (step.value.kind !== 'result') throw new Error('refused');
    return { ...sections, ...step.value.sections };
  }
}

const faults = {
  2: { 所属行业: '综合' },
  4: { 所属行业: '综合', 首次接触时间: on('2030-01-01') },
};
const sheets = [registrationOf(faults)];
const places = (findings: readonly ReportedFinding[]) =>
  findings.map(({ code, row }) => `${code.replace('rule.', '')} ${row}`);

describe('ignored findings', () => {
  const all = resultOf(sheets).summary.findings;

  it('are heard of no more, and counted', () => {
    const [first] = all;
    if (!first) throw new Error('The sheet has faults.');
    const sections = ignoring(sheets, [first]);
    const { summary } = resultOf(sheets, { sections });
    expect(summary.ignored).toBe(1);
    expect(places(summary.findings)).toEqual(places(all.slice(1)));
  });

  it('may be about dates, which are reported as people read them', () => {
    const future = all.filter(({ code }) => code === 'rule.date.future');
    expect(places(future)).toEqual(['date.future 5']);
    const { summary } = resultOf(sheets, { sections: ignoring(sheets, future) });
    expect(places(summary.findings)).not.toContain('date.future 5');
  });

  it('are known by their record wherever it stands by then, and heard of again when its cell changes', () => {
    const sections = ignoring(sheets, all);
    const rows = [4, 3, 2, 1].map((number) =>
      customer(number, number === 2 || number === 4 ? faults[number] : {}),
    );
    const turned = resultOf([sheetOf('客户', registrationHeader, rows)], { sections }).summary;
    expect(turned).toMatchObject({ findings: [], ignored: all.length });
    const worse = registrationOf({ ...faults, 2: { 所属行业: '其他行当' } });
    expect(places(resultOf([worse], { sections }).summary.findings)).toEqual(['industry.unknown 3']);
  });

  it('do not hide the same fault of another record', () => {
    const sections = ignoring(sheets, all.slice(0, 1));
    expect(places(resultOf(sheets, { sections }).summary.findings)).toContain('industry.unknown 5');
  });

  it('can be heard of again', () => {
    const sections = ignoring(sheets, all);
    expect(resultOf(sheets, { sections: ignoring(sheets, all, sections, false) }).summary).toMatchObject({
      ignored: 0,
      findings: all,
    });
  });

  it('leave the severities as the team set them, and keep no text of the workbook', () => {
    const severities = { 'rule.clean': 'off' as const };
    const sections = ignoring(sheets, all, { validation: { severities } });
    const settings = readSection(sections, validationSection);
    expect(settings.severities).toEqual(severities);
    expect(JSON.stringify(settings.ignored)).not.toMatch(/\p{Script=Han}/u);
  });
});
