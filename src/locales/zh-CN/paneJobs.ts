import type { Sentence } from '../sentence';

/** What the pane calls the jobs in its history and recipe. */
export const paneJobs = {
  'pane.job.all': '一键分群',
  'pane.job.templates': '建表',
  'pane.job.convert': '识别转换',
  'pane.job.validate': '校验',
  'pane.job.ignore': '忽略问题',
  'pane.job.duplicates': '查重',
  'pane.job.merge': '合并客户',
  'pane.job.rfm': 'RFM 评分',
  'pane.job.lifetime': '终身价值',
  'pane.job.churn': '流失风险',
  'pane.job.clusters': '自动分组',
  'pane.job.rules': '常一起购买',
  'pane.job.ranking': '多维度排序',
  'pane.job.leads': '线索评分',
  'pane.job.tags': '自动标签',
  'pane.job.tagOverview': '标签总览',
  'pane.job.tagWriteBack': '写回标签',
  'pane.job.tagDictionary': '标签字典',
  'pane.job.quadrants': '需求四象限',
  'pane.job.segments': '分群',
  'pane.job.profile': '画像卡',
  'pane.job.persona': '理想客户档案',
  'pane.job.cadence': '核对与复盘',
  'pane.job.confirmation': '客户确认表',
  'pane.job.confirmations': '读取客户回执',
  'pane.job.questionnaire': '抽样验证',
  'pane.job.consent': '知情同意',
  'pane.job.mask': '脱敏副本',
  'pane.job.erase': '删除数据',
  'pane.job.dropdowns': '恢复下拉',
  'pane.job.sections': '保存设置',
} as const satisfies Readonly<Record<string, Sentence<Record<string, string | number>>>>;

/** What every locale has a sentence for. */
export type PaneJobsSentences = Readonly<Record<keyof typeof paneJobs, string>>;
