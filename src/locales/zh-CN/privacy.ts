import type { PrivacyMessages } from '../../core/privacy/messages';
import type { Sentences } from '../sentence';

export const privacy: Sentences<PrivacyMessages> = {
  'privacy.mask.name': '脱敏-{role}-{book}',
  'privacy.mask.note': '脱敏副本；原表没有改动。相同的客户、人员用相同的代号，没有口令推不回原名。',
  'privacy.mask.leftOut':
    '不属于任何字段的列没有放进副本。需要时请先在首页点那张表，指定列的含义，再做一次。',
  'privacy.erase.cause': '应要求删除个人数据',
  'privacy.erase.unknown': '登记表里没有「{name}」。请核对编号或名称。',
  'privacy.erase.several': '有 {count} 位客户叫「{name}」。请改用客户编号。',
  'privacy.erase.twins':
    '还有同名的客户（{ids}），它们的行和共有的内容会留下。如果是同一客户重复登记，请先在「查重」合并，或对这些编号也做一次删除。',
  'privacy.erase.noPerson': '这位客户的登记表和联系人表里没有「{person}」。请核对姓名。',
  'privacy.erase.protected': '工作表「{sheet}」有保护，里面的数据删不掉。请先撤消工作表保护，再做一次。',
  'privacy.erase.sheetName': '工作表「{sheet}」的名称里还有要删除的内容，请您自己改名。',
  'privacy.log.name': '删除记录',
  'privacy.log.note': '只记录何时应谁的要求删了多少，不记录是谁的数据。',
  'privacy.consent.name': '知情同意',
  'privacy.consent.note': '这里列出的客户有联系人或联系方式，却没有征得同意。重新生成时保留跟进备注。',
  'privacy.consent.noColumn':
    '登记表里没有「知情同意」列，所有客户都算未征得。请加上这一列，填 是、否 或同意的日期。',
  'privacy.consent.action': '建议',
  'privacy.consent.ask': '联系客户征得同意，在登记表「知情同意」里填日期',
  'privacy.consent.erase': '客户不同意：停止使用，并在「脱敏与隐私」里删除其个人数据',
  'privacy.consent.renew': '同意已过期：请重新征得同意，并在登记表「知情同意」里改为新日期',
  'privacy.consent.since': '同意日期',
  'privacy.consent.inSegments':
    '分群表里有 {count} 位客户不同意使用其个人信息，或同意已过期。联系或发送名单前，请在「脱敏与隐私 → 知情同意」查看是哪些。',
  'privacy.consent.followUp': '跟进备注',
};
