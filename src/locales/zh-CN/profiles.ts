import type { ProfilesMessages } from '../../core/profiles/messages';
import type { Sentences } from '../sentence';

export const profiles: Sentences<ProfilesMessages> = {
  'profiles.mask.name': '脱敏-{role}-{book}',
  'profiles.mask.note': '脱敏副本，可对外分享；原表没有改动。相同的客户、人员用相同的代号。',
  'profiles.mask.leftOut': '不属于任何字段的列没有放进副本。分享前请另存为新文件，只保留脱敏副本。',
  'profiles.card.name': '画像卡-{name}',
  'profiles.card.title': '{name}（{id}）',
  'profiles.card.facts': '基本情况',
  'profiles.card.orders': '交易',
  'profiles.card.orderCount': '订单数',
  'profiles.card.amount': '累计金额',
  'profiles.card.last': '最近下单',
  'profiles.card.products': '主要产品',
  'profiles.card.chain': '决策链',
  'profiles.card.tags': '标签',
  'profiles.card.needs': '需求',
  'profiles.card.interactions': '最近互动',
  'profiles.card.nothing': '（暂无）',
  'profiles.card.unknown': '登记表里没有「{name}」，没有做画像卡。请核对编号或名称。',
  'profiles.gap.role': '还不知道谁是{role}。请在联系人表里补上。',
  'profiles.gap.superior': '{name} 的上级「{superior}」不在联系人表里。请补上或更正姓名。',
  'profiles.gap.circle': '{name} 的上级关系绕成了圈。请改正上级。',
};
