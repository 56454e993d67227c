import { isMessage } from '../../../src/core/message';
import { wordingOf } from '../../../src/locales';
import { sheetOf } from '../intake/sheetOf';
import { cardFor, profile, workbook } from './cardWorkbook';

const { text } = wordingOf('zh-CN');

describe('the card of a customer', () => {
  const card = cardFor({ customers: ['K-001'], cards: false });

  it('says what the registration says, and where that is', () => {
    expect(card.name).toBe('苏州明达物流有限公司');
    expect(card.place).toEqual({ sheet: '客户', row: 2 });
    expect(card.facts.map(({ key, value }) => [key, value])).toEqual(
      expect.arrayContaining([
        ['industry', '批发业'],
        ['owner', '王芳'],
        ['firstContact', '2024-01-09'],
      ]),
    );
  });

  it('puts everybody below their superior, the registered contact among them, and names what is missing', () => {
    expect(card.chain.map(({ person, depth }) => [person.name, depth])).toEqual([
      ['陈总', 0],
      ['李静', 1],
      ['张伟明', 0],
    ]);
    expect(card.gaps.map(text)).toEqual(['还不知道谁是使用者。请在联系人表里补上。']);
  });

  it('shows tags by category with what they rest on, and computed ones only where no sheet has the tag', () => {
    const tags = card.tags.flatMap(({ category, tags: own }) =>
      own.map(({ name, value, evidence, computed }) => ({
        category: text(category),
        name: text(name),
        value: text(value),
        evidence,
        computed,
      })),
    );
    expect(tags.filter(({ name }) => name === '流失风险')).toEqual([
      {
        category: '价值特征',
        name: '流失风险',
        value: '高',
        evidence: '王芳听说要换供应商',
        computed: false,
      },
    ]);
    expect(tags.find(({ name }) => name === '价格敏感度')?.evidence).toBeNull();
    const computed = tags.filter((tag) => tag.computed);
    expect(computed.length).toBeGreaterThan(0);
    expect(computed.every(({ evidence }) => isMessage(evidence))).toBe(true);
    const categories = card.tags.map(({ category }) => text(category));
    expect(categories).toEqual(['行为特征', '偏好特征', '价值特征']);
  });

  it('lists needs by quadrant with how late they are', () => {
    expect(
      card.needs.map(({ description, quadrantId, overdueDays }) => [description, quadrantId, overdueDays]),
    ).toEqual([
      ['对账单每月出错', 'both', 10],
      ['培训新员工', 'both', 0],
      ['想要月结', 'neither', 0],
    ]);
  });

  it('scores its orders and says how long it has been silent by its own rhythm', () => {
    // Purchases on days 45300, 45310 and 46000: 350 days between them on average.
    expect(card.rhythm).toEqual({ risk: 'low', silentDays: 327, meanGap: 350 });
    expect(card.scores?.measures.map(({ measure, value }) => [measure, value])).toEqual([
      ['recency', 327],
      ['frequency', 4],
      ['monetary', 2400],
    ]);
  });

  it('tells the journey, newest first', () => {
    expect(card.journey.map(({ date, what }) => [date, text(what)])).toEqual([
      ['2026-06-27', '投诉 · 电话 · 李静'],
      ['2026-03-19', '拜访 · 电话 · 李静'],
      ['2025-12-09', '最近一次购买'],
      ['2024-01-09', '首次购买'],
      ['2024-01-09', '首次接触'],
    ]);
  });

  it('says what to do next and why: late needs first, met ones never', () => {
    expect(card.actions.map(text)).toEqual([
      '处理「对账单每月出错」：已逾期 10 天',
      '与李静沟通顾虑：目前态度是反对',
      '弄清谁是使用者：决策链里还没有',
      '安排一次回访：上次互动是 2026-06-27，已过 127 天',
    ]);
  });
});

describe('a customer about whom little is known', () => {
  it('lacks what a placeholder stands for, and one of phone and e-mail', () => {
    const { completeness } = cardFor({ customers: ['K-002'] });
    expect(completeness.missing.map(({ field, required }) => [field.zh, required])).toEqual([
      ['所属行业', true],
      ['联系人', true],
      ['联系方式（电话）／联系方式（邮箱）', true],
      ['企业规模', false],
      ['所属区域', false],
      ['首次接触时间', false],
    ]);
    expect(completeness.filled).toBe(completeness.wanted - 6);
  });

  it('has no scores in a workbook without orders', () => {
    const without = workbook.filter(({ name }) => name === '客户');
    const card = cardFor({ customers: ['K-001'] }, without);
    expect([card.orders, card.scores, card.rhythm]).toEqual([null, null, null]);
    expect(card.tags).toEqual([]);
  });
});

describe('a customer who is a person', () => {
  it('needs no decision chain', () => {
    const members = sheetOf('会员', [
      ['会员姓名', '性别', '年龄', '手机', '会员等级'],
      ['谢瑶', '女', 32, '13918273645', '金卡'],
      ['刘帆', '男', 41, '13918273646', '银卡'],
    ]);
    const card = cardFor({ customers: ['谢瑶'] }, [members]);
    expect(card.facts.find(({ key }) => key === 'gender')?.value).toBe('女');
    expect(card.gaps).toEqual([]);
    expect(card.actions.map(({ code }) => code)).not.toContain('profiles.action.roles');
  });
});

describe('asking for cards', () => {
  it('makes those of the customers who bought most when nobody is named', () => {
    const outcome = profile({ top: 1 });
    expect(outcome.kind === 'result' && outcome.summary.cards.map(({ id }) => id)).toEqual(['K-001']);
  });

  it('names those it cannot find and goes on with the others', () => {
    const outcome = profile({ customers: ['谁也不是', '上海远航软件有限公司'] });
    if (outcome.kind !== 'result') throw new Error('The job refused.');
    expect(outcome.notes.map(text)).toEqual(['登记表里没有「谁也不是」，没有做画像卡。请核对编号或名称。']);
    expect(outcome.sheets.map(({ id }) => id)).toEqual(['card.K-002']);
  });

  it('refuses when nobody is found, and says what to do', () => {
    const outcome = profile({ sheet: '客户', row: 1 });
    expect(outcome.kind === 'refusal' && text(outcome.problem)).toMatch(/认不出是哪位客户/u);
  });
});
