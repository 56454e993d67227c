import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { industries, industryOf, industryPath } from '../../../src/core/standards';
import type { Industry } from '../../../src/core/standards';

const { all, byCode } = industries();
const traditional = Converter({ from: 'cn', to: 't' });
const nameOf = (code: string) => byCode.get(code)?.name;

describe('the table of GB/T 4754-2017', () => {
  it('has the published number of entries at every level', () => {
    const count = (level: Industry['level']) => all.filter((entry) => entry.level === level).length;
    expect([count('section'), count('division'), count('group'), count('class')]).toEqual([
      20, 97, 473, 1382,
    ]);
  });

  it('knows the path of every entry', () => {
    const class6513 = byCode.get('6513');
    expect(class6513?.path).toEqual(['I', '65', '651', '6513']);
    expect(class6513 && industryPath(class6513)).toBe(
      '信息传输、软件和信息技术服务业 > 软件和信息技术服务业 > 软件开发 > 应用软件开发',
    );
    for (const { code, path } of all) expect(path.at(-1)).toBe(code);
  });

  it('carries Amendment No. 1', () => {
    expect(nameOf('9231')).toBe('监察委员会');
    expect(nameOf('9233')).toBe('人民检察院');
  });
});

describe('industryOf is certain of', () => {
  it('every name as it stands', () => {
    for (const { name } of all) expect(industryOf(name)).toMatchObject({ state: 'asTyped', value: { name } });
  });

  it('every code', () => {
    for (const { code } of all.filter(({ level }) => level !== 'section')) {
      expect(industryOf(code).value?.code ?? industryOf(code).candidates.map((entry) => entry.code)).toEqual(
        /^\d{3}$/u.test(code) && byCode.has(`0${code}`) ? expect.arrayContaining([code]) : code,
      );
    }
  });

  it.each([
    ['I65', '65'],
    ['i65', '65'],
    ['C3825', '3825'],
    ['５１', '51'],
    ['J', 'J'],
    ['C38 电气机械和器材制造业', '38'],
    ['电气机械和器材制造业（C38）', '38'],
    ['制造业>汽车制造业', '36'],
    ['制造业-汽车制造业', '36'],
    ['計算機、通信和其他電子設備製造業', '39'],
    ['计算机，通信和其他电子设备制造业', '39'],
    [' 软件和信息技术服务业\u200b', '65'],
  ])('%s', (text, code) => {
    expect(industryOf(text)).toMatchObject({ state: 'cleaned', value: { code } });
  });

  it.each([
    ['建筑装饰和其他建筑业', '50'],
    ['仓储业', '59'],
    ['通信设备、计算机及其他电子设备制造业', '39'],
    ['石油加工、炼焦和核燃料加工业', '25'],
  ])('%s, a name of an earlier edition', (text, code) => {
    expect(industryOf(text)).toMatchObject({ state: 'cleaned', value: { code }, complaint: 'retired' });
  });
});

describe('industryOf suggests', () => {
  it.each([
    ['软件', '65', 'synonym'],
    ['IT', '65', 'synonym'],
    ['物流行业', '54', 'synonym'],
    ['Real Estate', '70', 'synonym'],
    ['餐饮', '62', 'synonym'],
    ['汽配', '36', 'synonym'],
    ['电气机械和器材制造', '38', 'synonym'],
    ['软件与信息技术服务', '65', 'synonym'],
    ['医疗器械生产', '35', 'synonym'],
    ['专用设备治造业', '35', 'homophone'],
    ['纺织复装、服饰业', '18', 'homophone'],
    ['食晶制造业', '14', 'typo'],
    ['道路运愉业', '54', 'typo'],
  ])('%s → %s (%s)', (text, code, complaint) => {
    expect(industryOf(text)).toMatchObject({ state: 'doubtful', suggestion: { code }, complaint });
  });

  it('both where a code and a name disagree', () => {
    const { suggestion, candidates, complaint } = industryOf('I65 汽车制造业');
    expect(suggestion).toBeUndefined();
    expect(candidates.map(({ code }) => code)).toEqual(['36', '65']);
    expect(complaint).toBe('inconsistent');
  });

  it('both where a lost zero makes a code ambiguous', () => {
    expect(industryOf('111').candidates.map(({ code }) => code)).toEqual(['111', '0111']);
  });

  it.each(['综合', '其他', '/', '某某', 'Z99', '9999'])('nothing for %s', (text) => {
    const reading = industryOf(text);
    expect(reading.value).toBeNull();
    expect(reading.suggestion).toBeUndefined();
  });
});

describe('names people type', () => {
  const divisions = all.filter(({ level, name }) => level === 'division' && name.length >= 4);

  it('in traditional script are certain', () => {
    for (const { name } of divisions) expect(industryOf(traditional(name)).value?.name).toBe(name);
  });

  it('with one character lost, doubled or swapped lead back to the name', () => {
    const slips = [
      (name: string, at: number) => name.slice(0, at) + name.slice(at + 1),
      (name: string, at: number) => name.slice(0, at) + (name[at] ?? '') + name.slice(at),
      (name: string, at: number) =>
        name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...divisions),
        fc.nat(20),
        fc.constantFrom(...slips),
        ({ name, code }, place, slip) => {
          const typed = slip(name, place % (name.length - 1));
          const reading = industryOf(typed);
          const offered = [reading.value, reading.suggestion, ...reading.candidates].flatMap(
            (entry) => entry ?? [],
          );
          expect(offered.some((entry) => entry.path.includes(code) || entry.name === name)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('everyday words', () => {
  it.each([
    ['房地产中介', '房地产中介服务'],
    ['二手房', '房地产中介服务'],
    ['代账公司', '商务服务业'],
    ['宠物医院', '宠物服务'],
    ['连锁酒店', '住宿业'],
    ['面包', '糕点、面包制造'],
    ['服装厂', '纺织服装、服饰业'],
    ['水果店', '零售业'],
    ['变压器', '电气机械和器材制造业'],
    ['注塑机', '化工、木材、非金属加工专用设备制造'],
  ])('%s suggests %s', (text, name) => {
    const { value, suggestion, candidates } = industryOf(text);
    expect(value).toBeNull();
    expect([suggestion, ...candidates].flatMap((entry) => entry?.names ?? [])).toContain(name);
  });

  it('a paragraph is no industry', () => {
    expect(industryOf('软件开发与企业信息化咨询服务'.repeat(2000))).toMatchObject({
      value: null,
      complaint: 'unknown',
    });
  });
});
