import { recogniseJob, sayingWhatWasUnread } from '../../../src/core/intake';
import type { JobOutcome, Steps } from '../../../src/core/job';
import { message } from '../../../src/core/message';
import type { Message } from '../../../src/core/message';
import { serial } from '../../../src/core/units';
import { wordingOf } from '../../../src/locales';
import { finished, sheetOf } from './sheetOf';

function* refusing(problem: Message): Steps<JobOutcome<object>> {
  return { kind: 'refusal', problem };
}

const input = {
  sheets: [
    sheetOf('封面', []),
    sheetOf('登记', [['客户名称', '联系人', '电话']]),
    sheetOf('分群', [['客户名称']], { reportId: 'segments' }),
  ],
  sections: {},
};
const missing = message('job.refused.bookMissing', { book: { zh: '交易明细', en: 'Orders' } });

it('says of every sheet why it was not read when a job wants records', () => {
  const outcome = finished(sayingWhatWasUnread(refusing(missing), input));
  expect(outcome.kind === 'refusal' && wordingOf('zh-CN').text(outcome.problem)).toBe(
    '没有找到「交易明细」。「封面」：单元格里没有内容（只有格式、图表或图片），没有可以读取的数据。' +
      '「登记」：只有表头或标题，没有数据行。请填好数据再运行。' +
      '请先打开含有该数据的工作表，或在「首页」点它并指定列的含义。',
  );
});

it('leaves other refusals and results as they are', () => {
  const options = message('job.refused.options', { path: 'asOf' });
  expect(finished(sayingWhatWasUnread(refusing(options), input))).toEqual({
    kind: 'refusal',
    problem: options,
  });
  const result = finished(
    sayingWhatWasUnread(recogniseJob.run(input, {}, { today: serial(46_000), locale: 'zh-CN' }), input),
  );
  expect(result.kind).toBe('result');
});
