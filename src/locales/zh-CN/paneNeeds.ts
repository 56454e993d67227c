import type { Sentence } from '../sentence';

/** Sentences of the 需求 page; loaded with it. */
export const paneNeeds = {
  'pane.need.status': '满足现状',
  'pane.need.anyStatus': '全部',
  'pane.need.review': '本月复盘（{count}）',
  'pane.need.review.info': '未满足的需求中：已逾期、31 天内到期、需求变更，或 31 天没有更新。',
  'pane.need.owners': '按负责人',
  'pane.need.owner': '负责人',
  'pane.need.total': '需求',
  'pane.need.open': '未满足',
  'pane.need.lateCount': '逾期',
  'pane.need.nobody': '（未填）',
  'pane.need.pains': '高频痛点',
  'pane.need.pain': '{asking} 位客户，未满足 {open} 条',
  'pane.need.groups': '同类需求分组',
  'pane.need.groups.info': '意思相同的需求自动归在一组。您改过的组会记住，下次照用；新来的类似说法自动归入。',
  'pane.need.group.choose': '选择一组',
  'pane.need.group.rename': '组名',
  'pane.need.group.merge': '并入另一组',
  'pane.need.group.none': '不合并',
  'pane.need.group.text': '把「{text}」移到',
  'pane.need.group.stay': '留在本组',
  'pane.need.group.alone': '单独成组',
  'pane.need.group.save': '保存分组',
  'pane.need.group.reset': '恢复自动分组',
  'pane.need.group.edited': '{label}（已调整）',
  'pane.need.rules': '统计规则',
  'pane.need.minimum': '最少客户数',
  'pane.need.commonFrom': '达到多少算共性（%）',
  'pane.need.similarity': '描述相近到多少算同一需求（%）',
  'pane.need.similarity.hint': '5 到 100，一般用 16。调低会把更多需求归到一起，调高会分得更细。',
  'pane.need.synonyms': '团队同义词',
  'pane.need.synonyms.hint': '每行一组意思相同的词，用、隔开。例如：对接、打通、集成',
  'pane.need.rules.save': '保存规则',
  'pane.need.strategies': '跟进策略表',
  'pane.need.strategies.info':
    '需求匹配度 × 客户价值决定建议策略。可改成团队自己的话术，用 1. 2. 3. 分步写。',
  'pane.need.fit.high': '匹配度高',
  'pane.need.fit.medium': '匹配度中',
  'pane.need.fit.low': '匹配度低',
  'pane.need.worth.high': '高价值客户',
  'pane.need.worth.medium': '中等价值客户',
  'pane.need.worth.low': '一般客户',
  'pane.need.strategies.save': '保存策略',
  'pane.need.fill': '回填需求表',
  'pane.need.fill.info':
    '把优先级、判断依据、需求关联性、跟进策略写入需求表的空格。您已填的不动；写入后可在「历史」撤销。',
  'pane.need.fill.preview': '预览要填的内容',
  'pane.need.fill.none': '没有可填的空格，或需求表没有这些列。',
  'pane.need.fill.count': '{column}：{count} 格',
  'pane.need.fill.line': '{sheet} {cell}：{text}',
  'pane.need.fill.apply': '写入 {count} 格',
  'pane.need.fill.done': '已写入 {count} 格，可在「历史」撤销。',
  'pane.need.contradictions': '{count} 条的优先级与重要性、紧急性不一致，请核对。',
  'pane.need.contradicts': '与打分不一致',
} as const satisfies Readonly<Record<string, Sentence<Record<string, string | number>>>>;

/** What every locale has a sentence for. */
export type PaneNeedsSentences = Readonly<
  Record<keyof typeof paneNeeds, Sentence<Record<string, string | number>>>
>;
