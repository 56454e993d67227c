import { consentJob } from '../../../src/core/privacy';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

const context = { today: serial(46_327), locale: 'zh-CN' } as const;

function consents(rows: Parameters<typeof sheetOf>[1], months: number | null = 24) {
  const outcome = finished(
    consentJob.run({ sheets: [sheetOf('客户', rows)], sections: {} }, { months }, context),
  );
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  return outcome;
}

it('counts who agreed, who refused and who was never asked, and lists whose data is held all the same', () => {
  const { summary, notes } = consents([
    ['客户编号', '公司名称', '行业', '联系人', '电话', '知情同意', '负责人'],
    ['K-1', '苏州明达物流有限公司', '批发业', '张伟明', '13918273645', '是', '王芳'],
    ['K-2', '上海远航软件有限公司', '批发业', '李静', null, { date: 46_000 }, '王芳'],
    ['K-3', '杭州鑫禾食品有限公司', '批发业', '赵远', null, null, '王芳'],
    ['K-4', '无锡瑞泽机械有限公司', '批发业', '钱思', null, '不同意', '李强'],
    ['K-5', '南京博川电子有限公司', '批发业', null, null, null, '李强'],
  ]);
  expect(summary.counts).toEqual({ given: 2, refused: 1, expired: 0, unknown: 2 });
  // K-5 holds nothing of any person, so nobody has to be asked.
  expect(summary.lacking.map(({ id, state, owner }) => [id, state, owner])).toEqual([
    ['K-4', 'refused', '李强'],
    ['K-3', 'unknown', '王芳'],
  ]);
  expect(summary.exposed).toBe(2);
  expect(notes).toEqual([]);
});

it('says how to begin where the registration has no such column', () => {
  const { summary, notes } = consents([
    ['客户编号', '公司名称', '行业', '联系人'],
    ['K-1', '苏州明达物流有限公司', '批发业', '张伟明'],
  ]);
  expect(summary.counts.unknown).toBe(1);
  expect(notes.map(({ code }) => code)).toEqual(['privacy.consent.noColumn']);
});

it('takes a consent for expired on the day its months are over, and one without its day or term never', () => {
  const rows = (days: readonly number[]) => [
    ['客户编号', '公司名称', '行业', '联系人', '知情同意'],
    ...days.map((date, at) => [
      `K-${at}`,
      `苏州明达${'甲乙丙丁'.charAt(at)}物流有限公司`,
      '批发业',
      '张伟明',
      { date },
    ]),
    ['K-9', '无锡瑞泽机械有限公司', '批发业', '钱思', '是'],
  ];
  // Today is 2026-11-01: 2024-11-01 is two years ago, 2024-11-02 a day less.
  const days = [45_597, 45_598];
  expect(consents(rows(days)).summary.counts).toEqual({ given: 2, refused: 0, expired: 1, unknown: 0 });
  expect(consents(rows(days)).summary.lacking.map(({ id, state }) => [id, state])).toEqual([
    ['K-0', 'expired'],
  ]);
  expect(consents(rows(days), 25).summary.counts.expired).toBe(0);
  expect(consents(rows(days), null).summary.counts.expired).toBe(0);
});
