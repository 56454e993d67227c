import fc from 'fast-check';
import { questionnaireJob } from '../../../src/core/cadence';
import { agrees, wilson } from '../../../src/core/cadence/questionnaire/agreement';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

const context = { today: serial(46_327), locale: 'zh-CN' } as const;

const workbook = [
  sheetOf('客户', [
    ['客户编号', '公司名称', '行业', '联系人'],
    ['K-1', '苏州明达物流有限公司', '批发业', '张伟明'],
    ['K-2', '上海远航软件有限公司', '批发业', '李静'],
    ['K-3', '杭州鑫禾食品有限公司', '批发业', '赵远'],
  ]),
  sheetOf('标签', [
    ['客户编号', '标签分类', '标签名称', '标签值'],
    ['K-1', '行为特征', '沟通渠道偏好', '邮件、电话'],
    ['K-2', '行为特征', '沟通渠道偏好', '电话'],
    ['K-3', '行为特征', '沟通渠道偏好', '线下拜访'],
    ['K-1', '偏好特征', '沟通风格', '直接型'],
  ]),
  sheetOf('问卷', [
    ['提交时间', '客户编号', '沟通渠道偏好', '沟通风格', '您的建议'],
    ['10:01', 'K-1', '电话', '直接型', '无'],
    ['10:02', 'K-2', '邮件', '细节型', '便宜点'],
    ['10:03', 'k-3', '线下拜访', null, null],
    ['10:04', 'K-9', '电话', null, null],
  ]),
];

it('compares each answer with the tags of its customer, tag by tag', () => {
  const outcome = finished(questionnaireJob.run({ sheets: workbook, sections: {} }, {}, context));
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  const { sheets, answers, unknown, tags, disagreements } = outcome.summary;
  expect({ sheets, answers, unknown }).toEqual({ sheets: ['问卷'], answers: 3, unknown: 1 });
  // K-2 has no tag 沟通风格, so there is nothing to compare its answer with.
  expect(tags.map(({ tag, agreed, compared }) => [tag, agreed, compared])).toEqual([
    ['沟通渠道偏好', 2, 3],
    ['沟通风格', 1, 1],
  ]);
  expect(disagreements).toEqual([
    { tag: '沟通渠道偏好', id: 'K-2', name: '上海远航软件有限公司', tagged: '电话', answered: '邮件' },
  ]);
  expect(outcome.notes.map(({ code }) => code)).toEqual(['cadence.questionnaire.unknown']);
});

it('counts the last answer of each customer, and names the rows of unknown ones', () => {
  const sheets = workbook.map((sheet) =>
    sheet.name === '问卷'
      ? sheetOf('问卷', [
          ['客户编号', '沟通渠道偏好', '沟通风格'],
          ['K-1', '微信', '细节型'],
          ['没有', '电话', null],
          ['k-1', '电话＋邮件', null],
          ['苏州明达物流有限公司', null, null],
        ])
      : sheet,
  );
  const outcome = finished(questionnaireJob.run({ sheets, sections: {} }, {}, context));
  if (outcome.kind !== 'result') throw new Error('The job refused.');
  const { answers, repeated, tags } = outcome.summary;
  expect({ answers, repeated }).toEqual({ answers: 1, repeated: 1 });
  expect(tags.map(({ tag, agreed, compared }) => [tag, agreed, compared])).toEqual([['沟通渠道偏好', 1, 1]]);
  expect(outcome.notes).toEqual([
    { code: 'cadence.questionnaire.unknown', parameters: { count: 1, rows: '问卷!3' } },
    { code: 'cadence.questionnaire.repeated', parameters: { count: 1 } },
  ]);
});

it('says what a questionnaire has to look like where there is none', () => {
  const outcome = finished(questionnaireJob.run({ sheets: workbook.slice(0, 2), sections: {} }, {}, context));
  expect(outcome.kind === 'refusal' && outcome.problem.code).toBe('cadence.questionnaire.none');
});

it('takes an answer to agree when every value of it is one of the tag’s', () => {
  expect(agrees('电话', ['邮件、电话'])).toBe(true);
  expect(agrees('电话、微信', ['邮件、电话'])).toBe(false);
  expect(agrees('', ['电话'])).toBe(false);
});

it('gives the interval of the handbooks, always around the share', () => {
  // 81 of 263: 0.2553 to 0.3662, the worked example of Newcombe (1998), method 3.
  const { low, high } = wilson(81, 263);
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.2553', '0.3662']);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (compared, some) => {
      const agreed = Math.min(some, compared);
      const interval = wilson(agreed, compared);
      expect(interval.low).toBeLessThanOrEqual(agreed / compared + 1e-12);
      expect(interval.high).toBeGreaterThanOrEqual(agreed / compared - 1e-12);
    }),
  );
});
