import type { JobMessages } from '../../core/jobMessages';
import type { Sentences } from '../sentence';

export const job: Sentences<JobMessages> = {
  'job.step.recognise': '识别工作表',
  'job.step.extract': '读取并清洗数据',
  'job.step.validate': '校验',
  'job.step.duplicates': '查找重复客户',
  'job.step.value': '计算 RFM 与客户价值',
  'job.step.needs': '需求四象限',
  'job.step.segments': '客户分群',
  'job.step.mask': '脱敏',
  'job.step.erase': '查找要删除的数据',
  'job.step.consent': '统计知情同意',
  'job.step.cadence': '核对与复盘',
  'job.step.profiles': '客户画像',
  'job.step.sheets': '准备结果表',
  'job.copyTooLong':
    '「{book}」有 {rows} 行，超过副本上限 {limit} 行，直接使用原表。需要副本时请在选项中调高上限。',
  'job.hintsLeft':
    '共 {records} 条记录，超过 {limit} 条，校验报告只列错误和警告。需要提示时请单独运行「校验」。',
  'job.refused.bookMissing': ({ book, unread }) =>
    `没有找到「${book}」。${unread ?? ''}请先打开含有该数据的工作表，或在「首页」点它并指定列的含义。`,
  'job.refused.options': '选项「{path}」的值不对，请改正后再运行。',
};
