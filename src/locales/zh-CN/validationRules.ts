import type { RuleSentences } from '../../core/validation/messages';
import type { Sentences } from '../sentence';

/** What to do: take the suggestion, or what the sentence says where there is none. */
const advice = (suggestion: string, otherwise: string) =>
  suggestion === '' ? otherwise : `建议改为「${suggestion}」。`;

/** What every rule says of a cell, and what to do about it. */
export const validationRules: Sentences<RuleSentences> = {
  'rule.missing.required': '「{field}」是必填项，这里没有填。请补上。',
  'rule.missing.recommended': '建议填写「{field}」，分群和画像会用到。',
  'rule.missing.oneOf': '{fields} 至少要填一项，这一行都没有。请补上其中一项。',
  'rule.missing.column': '这张表没有「{field}」这一列。请加上，或在「识别转换」里指出是哪一列。',
  'rule.missing.placeholder':
    '「{field}」里的「{value}」只是占位，不是真实内容。请填真实值，暂时没有就留空。',
  'rule.missing.needSoon': '「{customer}」还没有登记任何需求。首次接触 30 天内请在需求表补一条。',
  'rule.missing.need': '「{customer}」首次接触已过 30 天，需求表里仍没有它的需求。请至少登记一条。',
  'rule.clean': '「{field}」的「{value}」可以统一写成「{suggestion}」，意思不变。',
  'rule.list.word': ({ field, value, suggestion }) =>
    `「${field}」的「${value}」不是规定的选项。${advice(suggestion, '请从选项中选一个。')}`,
  'rule.list.typo': ({ field, value, suggestion }) =>
    `「${field}」的「${value}」像是写错了。${advice(suggestion, '请从选项中选一个。')}`,
  'rule.list.unknown': '「{field}」没有「{value}」这个选项。请从下拉列表里选，或在「字段设置」里加上它。',
  'rule.industry.word': ({ value, suggestion }) =>
    `「${value}」是日常说法，不是国民经济行业分类里的名称。${advice(suggestion, '请从候选中选。')}`,
  'rule.industry.typo': ({ value, suggestion }) =>
    `行业「${value}」像是写错了字。${advice(suggestion, '请从候选中选。')}`,
  'rule.industry.retired': ({ value, suggestion }) =>
    `「${value}」是旧版（2011 年及以前）分类的名称，2017 版已调整。${advice(suggestion, '请从候选中选。')}`,
  'rule.industry.ambiguous': ({ value, suggestion }) =>
    `行业「${value}」可以指不止一个类别，或代码与名称不一致。${advice(suggestion, '请从候选中选。')}`,
  'rule.industry.unknown': '国民经济行业分类（GB/T 4754-2017）里找不到「{value}」。请改成标准名称或代码。',
  'rule.region.level': ({ value, suggestion }) =>
    `「${value}」是区县或详细地址，区域只到省、市。${advice(suggestion, '请改写到省市。')}`,
  'rule.region.retired': ({ value, suggestion }) =>
    `「${value}」已撤销或更名。${advice(suggestion, '请从候选中选现在的名称。')}`,
  'rule.region.macro': ({ value, suggestion }) =>
    `「${value}」里的大区、省、市互相对不上。${advice(suggestion, '请核对后从候选中选。')}`,
  'rule.region.typo': ({ value, suggestion }) =>
    `地名「${value}」像是写错了字，或是简称。${advice(suggestion, '请从候选中选。')}`,
  'rule.region.ambiguous': '叫「{value}」的地方不止一个。请补上省份，或从候选中选。',
  'rule.region.incomplete': '「{value}」太笼统，区域要精确到省、市。请补全。',
  'rule.region.unknown': '认不出「{value}」是哪个省市（邮编、代码也不能代替地名）。请改成省市名称。',
  'rule.size.noBand': ({ value, suggestion }) =>
    `企业规模「${value}」跨了两档或正好在界上。${advice(suggestion, '请选一档。')}`,
  'rule.size.classWord': '「{value}」是大中小微的分类，不是人数或营收。请填员工人数或营收的档。',
  'rule.size.both': '企业规模填了员工和营收两项（{value}），填一项就够，两项也接受。',
  'rule.size.unknown': '认不出企业规模「{value}」。请填员工人数或营收的档，如 200-1000人。',
  'rule.uscc.length': '统一社会信用代码应为 18 位，这里是 {length} 位。请对照营业执照改正。',
  'rule.uscc.format': '「{value}」含有信用代码不会有的字符，或开头两位不存在。请对照营业执照改正。',
  'rule.uscc.check': '「{value}」的校验码不对，至少有一位写错。请对照营业执照核对；确认无误可以保留。',
  'rule.uscc.misread': ({ value, suggestion }) =>
    `信用代码不用字母 I、O、S、V、Z，「${value}」里有。${advice(suggestion, '请对照营业执照改正。')}`,
  'rule.uscc.organisation': '「{value}」第 9–17 位的组织机构代码校验不过；少数真实代码如此，请核对。',
  'rule.uscc.older': '「{value}」是旧的注册号、税号或组织机构代码。请换成 18 位统一社会信用代码。',
  'rule.uscc.repeated': '信用代码「{value}」还出现在第 {rows} 行，名称却不同。请核对是不是同一家。',
  'rule.id.repeated': '客户编号「{value}」还出现在第 {rows} 行。编号不能重复，请改其中一个。',
  'rule.id.pattern': '客户编号「{value}」和其他编号的样式（{pattern}）不同。请核对。',
  'rule.phone.length': ({ value, suggestion }) =>
    `电话「${value}」的位数不对。${advice(suggestion, '请核对后改正。')}`,
  'rule.phone.lostZero': ({ value, suggestion }) =>
    `座机「${value}」开头的 0 被 Excel 去掉了。${advice(suggestion, '请补上 0。')}`,
  'rule.phone.noAreaCode': '座机「{value}」没有区号。请补上，如 0512-61234567。',
  'rule.phone.format': ({ value, suggestion }) =>
    `「${value}」不像电话号码。${advice(suggestion, '请改正；外国号码请写进备注。')}`,
  'rule.phone.shared': '电话 {value} 有 {customers} 家客户在用，可能是总机或代理。请补一个直接的号码。',
  'rule.email.format': ({ value, suggestion }) =>
    `「${value}」不是有效的邮箱地址。${advice(suggestion, '请改正。')}`,
  'rule.email.typo': ({ value, suggestion }) =>
    `邮箱「${value}」的域名像是写错了。${advice(suggestion, '请改正。')}`,
  'rule.contact.fake': '「{value}」是测试或凑数的联系方式。请换成真实的。',
  'rule.person.titleOnly': '「{value}」只是称呼。知道全名后请补上。',
  'rule.date.unreadable': '「{field}」的「{value}」不是日期。请写成 2024-03-15 这样。',
  'rule.date.incomplete': '「{field}」的「{value}」缺年或日。请补全成 2024-03-15 这样。',
  'rule.date.impossible': ({ value, suggestion }) =>
    `日历上没有「${value}」这一天。${advice(suggestion, '请改正。')}`,
  'rule.date.ambiguous': ({ field, value, suggestion }) =>
    `「${field}」的「${value}」可以读成不同的日期。${advice(suggestion, '请从候选中选或写明年月日。')}`,
  'rule.date.future': '「{field}」是 {value}，晚于今天。请改正。',
  'rule.date.early': '「{field}」是 {value}，早于 1990 年，多半是输入或换算出错。请改正。',
  'rule.date.dueBeforeRaised': '「{field}」{value} 早于提出的 {raised}。请核对两个日期。',
  'rule.date.contactAfterOrder': '「{field}」{value} 晚于该客户第一笔订单 {order}。请核对。',
  'rule.date.shifted':
    '「{field}」有 {count} 个日期在未来，减去 1462 天正好合理：可能来自 1904 日期系统。请整列减 1462 天。',
  'rule.number.unreadable': '「{field}」的「{value}」读不出来。请改成规定的写法。',
  'rule.number.vague': ({ field, value, suggestion }) =>
    `「${field}」的「${value}」是估计或区间。${advice(suggestion, '请填一个确定的数。')}`,
  'rule.number.ambiguous': ({ field, value, suggestion }) =>
    `「${field}」的「${value}」有几种读法。${advice(suggestion, '请写成不带歧义的数。')}`,
  'rule.number.range': '「{field}」的「{value}」超出可能的范围。请改正。',
  'rule.number.currency': '「{field}」的「{value}」是外币。请折算成人民币元。',
  'rule.number.negativeQuantity': '「{field}」是 {value}，金额却不是退货。请核对正负号。',
  'rule.number.outlier': '金额「{value}」远高于平时（约 {usual} 元），可能多打了位数。请核对。',
  'rule.reference.unknownCustomer': ({ value, suggestion }) =>
    `登记表里没有「${value}」。${advice(suggestion, '请先登记这家客户，或改成登记的名称。')}`,
  'rule.reference.nameVariant': '「{value}」应是登记表里的「{suggestion}」。请统一名称。',
  'rule.reference.nameMismatch':
    '编号 {id} 登记的是「{suggestion}」，这里写的是「{value}」。请核对编号或名称。',
  'rule.reference.superior': '上级「{value}」不在这家客户的联系人里。请补上这位联系人，或改正姓名。',
  'rule.reference.noOrders': '「{customer}」还没有任何订单，不参与 RFM 评分。',
  'rule.name.form': ({ value, suggestion }) =>
    `「${value}」没有组织形式（如 有限公司），不像企业全称。${advice(suggestion, '请按营业执照补全。')}`,
  'rule.need.priority':
    '「{field}」写的是 {value}，重要性 {importance}、紧急性 {urgency} 却是 {suggestion}。请改优先级或改分数。',
  'rule.tag.unknown': ({ value, suggestion }) =>
    `标签字典里没有「${value}」。${advice(suggestion, '请改用字典里的标签，或先在字典里加上。')}`,
  'rule.tag.value': ({ tag, value, suggestion }) =>
    `标签「${tag}」没有「${value}」这个值。${advice(suggestion, '请从候选中选。')}`,
  'rule.tag.conflict': '标签「{tag}」只能有一个值，第 {rows} 行写的不同。请保留一个。',
  'rule.tag.noEvidence': '标签「{tag}」（{value}）没有写依据。请写明来自哪次沟通、哪条记录。',
  'rule.tag.singleSignal': '标签「{tag}」只凭「{value}」一个信号。请再找一两条依据再下结论。',
  'rule.tag.stale': '标签「{tag}」写的是「{value}」，按现在的数据应为「{suggestion}」。请更新。',
  'rule.tag.contradicted': '人工标签「{tag}」写的是「{value}」，数据算出的是「{suggestion}」。请核对。',
  'rule.time.checkDue': '「{field}」是 {value}，已过 {days} 天，超过一个季度。请核对这一行后更新日期。',
  'rule.time.tagOld': '这条标签 {days} 天前（{value}）确认，超过一个月。请复核。',
  'rule.time.overdue': '计划 {value} 完成，已逾期 {days} 天。请跟进或改期。',
  'rule.privacy.sensitive':
    '「{field}」是敏感个人信息。没有必要请删除这一列；必须保留的，要有单独同意并限制查看。',
  'rule.privacy.idNumber': '「{field}」里有身份证号。请确认有必要保存；共享时用「脱敏副本」。',
  'rule.privacy.purpose': '「{field}」属于非必要不收集的信息。请写明用途，或删除这一列。',
  'rule.privacy.noConsent': '「{sheet}」有个人联系方式，却没有「知情同意」列。请加上并如实填写。',
  'rule.damage.rounded':
    '「{field}」的「{value}」超过 15 位，Excel 已把末几位变成 0，原值找不回。请按文本重新录入。',
  'rule.damage.scientific': '「{field}」的「{value}」成了科学计数法，数字已丢失。请按文本重新录入。',
  'rule.damage.formula': ({ field, value, suggestion }) =>
    `「${field}」的内容被当成公式计算了，得到「${value}」。${advice(suggestion, '请按文本重新录入。')}`,
  'rule.damage.error': '「{field}」是错误值 {value}。请修正公式或改成真实内容。',
  'rule.damage.merged': '「{field}」合并了 {rows} 行，只有第一行有值。请取消合并，并补齐其余各行。',
  'rule.damage.hidden': ({ rows, columns }) =>
    `这张表有隐藏的数据（${[rows && `第 ${rows} 行`, columns && `${columns} 列`].filter(Boolean).join('，')}），已一并检查。需要的话请取消隐藏核对。`,
  'rule.damage.mixed': '「{field}」里混有{kinds}，可能粘错了列。请检查这些单元格。',
  'rule.reference.namesakes': '登记表里有不止一家「{value}」，分不清是哪一家。请写上客户编号，或先查重合并。',
  'rule.name.digits': '企业名称应使用汉字：「{value}」按登记写法是「{suggestion}」。请对照营业执照。',
  'rule.name.remark': '「{value}」名称后面带了备注，全称应是「{suggestion}」。备注请写到备注列。',
  'rule.name.twin':
    '「{value}」和登记表第 {row} 行的「{suggestion}」像是同一家。请统一名称，或到「查重」里合并。',
  'rule.size.disagrees':
    '企业规模写的是「{value}」，按行业和数字推算应为{derived}（统计上大中小微型企业划分办法 2017）。请核对。',
};
