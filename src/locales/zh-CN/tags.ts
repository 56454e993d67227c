import type { TagsMessages } from '../../core/tags/messages';
import type { Sentences } from '../sentence';

export const tags: Sentences<TagsMessages> = {
  'tags.overview.name': '标签总览',
  'tags.overview.title': '标签总览',
  'tags.overview.note':
    '一行一位客户，一列一个标签；多个取值用顿号隔开。灰底斜体是算出来的。改好后在面板点「写回标签表」。',
  'tags.edit.overview': '标签总览：{customer} 的「{tag}」',
  'tags.edit.computed': '自动标签：{customer} 的「{tag}」',
  'tags.edit.added': '标签表新增的行',
  'tags.edit.removed': '标签表移除的行',
  'tags.refused.pending': '标签总览里有 {count} 处改动还没有写回。请先写回，或选择放弃这些改动。',
  'tags.refused.noOverview': '找不到标签总览，或它的编号列已被删除。请先生成标签总览，再在里面修改。',
  'tags.refused.noList': '工作簿里没有可以加行的标签表。请先用「建表」建一张标签表，再写回。',
  'tags.note.conflict':
    '{customer} 的「{tag}」在标签表里已改为「{table}」，总览里的「{typed}」没有写入。请核对后在总览里再改一次。',
  'tags.note.contradicted':
    '有 {count} 个人工标签与计算结果不同，没有改动。请在「校验」里逐条核对，以人工判断为准或改正。',
  'tags.note.stranger':
    '标签总览第 {row} 行的客户「{customer}」不在登记表里，或与上面的行重复，改动没有写入。请先登记客户，或改正客户编号。',
};
