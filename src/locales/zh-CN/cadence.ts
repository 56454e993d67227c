import type { CadenceMessages } from '../../core/cadence/messages';
import type { Sentences } from '../sentence';

export const cadence: Sentences<CadenceMessages> = {
  'cadence.quarterly.name': '季度核对',
  'cadence.quarterly.note':
    '截至 {date}，{count} 位客户超过 90 天没有核对。核对后在「完成」填 是 或日期，再到面板「核对与复盘」写回核对日期。',
  'cadence.monthly.name': '月度复盘',
  'cadence.monthly.note':
    '截至 {date}，{count} 项要看：超过 31 天没有确认的标签，以及未满足的需求中逾期、31 天内到期、有变更或 31 天没有更新的。看过后在「完成」填 是 或日期，再到面板「核对与复盘」写回更新时间。',
  'cadence.column.days': '天数',
  'cadence.column.why': '核对原因',
  'cadence.column.reviewWhy': '复盘原因',
  'cadence.column.kind': '类别',
  'cadence.column.what': '内容',
  'cadence.column.since': '日期',
  'cadence.column.remarks': '备注',
  'cadence.why.new': '本期新增：{why}',
  'cadence.why.never': '从未核对',
  'cadence.why.days': '已 {days} 天没有核对',
  'cadence.why.needs': '{checked}；{count} 条需求 90 天没有更新',
  'cadence.why.unconfirmed': '从未确认',
  'cadence.why.unconfirmedFor': '已 {days} 天没有确认',
  'cadence.why.late': '已逾期 {days} 天',
  'cadence.why.due': '{days} 天后到期',
  'cadence.why.dueToday': '今天到期',
  'cadence.why.changed': '需求有变更',
  'cadence.why.notUpdated': '没有更新时间',
  'cadence.why.notUpdatedFor': '已 {days} 天没有更新',
  'cadence.kind.tag': '标签',
  'cadence.kind.need': '需求',
  'cadence.tag': '{tag}：{value}',
  'cadence.done.note': '填 是、√ 或完成的日期；不写日期的，按写回那天算。重新生成时保留。',
  'cadence.cause': '核对完成',
  'cadence.noColumn': '「{sheet}」没有「{field}」列，完成标记写不回去。请加上这一列再试。',
  'cadence.confirmation.name': '信息确认-{name}',
  'cadence.confirmation.title': '{name}：请确认我方登记的信息',
  'cadence.confirmation.note': '请在黄色格里填写：正确的填 是，不对的请写出更正。确认码 {code}（请勿改动）',
  'cadence.confirmation.thanks': '填好后请把本表发回。谢谢！',
  'cadence.confirmation.unknown': '登记表里没有「{name}」。请核对编号或名称。',
  'cadence.confirmation.send':
    '把这张表单独发给客户：右键表名 → 移动或复制 → 新工作簿，勾选「建立副本」。收回后把它复制回本工作簿，再点「读取回执」。',
  'cadence.confirmation.many': '一次最多生成 {limit} 张确认表，选了 {count} 位客户。请少选几位，分几次生成。',
  'cadence.confirmations.before': '{count} 张确认表以前已经采用过，这次没有再读。客户改了内容会重新读取。',
  'cadence.confirmations.code':
    '「{sheet}」像是确认表，但确认码被改动或删掉了，认不出是哪位客户，没有读取。请对照发出的表把确认码改回来再试。',
  'cadence.confirmations.other':
    '「{sheet}」是发给「{name}」的，填的却是「{other}」，可能发错或填错了，没有采用。请与客户核实。',
  'cadence.confirmations.line':
    '「{sheet}」里「{label}」一行写着「{said}」，对不上登记表的任何一项，没有采用。需要的话请手工登记。',
  'cadence.confirmations.changedSince':
    '「{sheet}」确认「{field}」是「{ours}」，而登记表现在是「{now}」（发出后改过）。请核实以哪个为准。',
  'cadence.confirmations.disputed':
    '{sheets} 对第 {row} 行「{field}」的更正不一样，都没有采用。请核实后只留一张再读。',
  'cadence.confirmations.none':
    '没有找到客户填过的确认表。请把收回的表复制到本工作簿（右键表名 → 移动或复制），再试一次。',
  'cadence.confirmations.unknown': '「{sheet}」的客户编号 {id} 不在登记表里，没有读取。',
  'cadence.confirmations.noCheckDay':
    '「{sheet}」没有「核对日期」列，记不下客户确认的日子，他们还会出现在季度核对里。请加上这一列再读取。',
  'cadence.confirmations.noCell':
    '客户把「{field}」更正为「{value}」，但登记表里没有单独的这一列，请手工更改。',
  'cadence.confirmations.cause': '客户确认',
  'cadence.questionnaire.none':
    '没有找到问卷表。问卷表要有「客户编号」或「客户名称」一列，其他列的表头与标签名称相同。',
  'cadence.questionnaire.unknown': '{count} 份问卷认不出是哪位客户，没有比较（{rows}）。请补上客户编号。',
  'cadence.questionnaire.repeated': '{count} 份被同一客户后面的回答代替：每位客户只算最后一份。',
  'cadence.questionnaire.name': '抽样验证',
  'cadence.questionnaire.note':
    '客户自己的回答与标签比较：一致率低的标签先复核。区间是按样本量算的 95% 置信区间。',
  'cadence.questionnaire.compared': '比较份数',
  'cadence.questionnaire.agreed': '一致',
  'cadence.questionnaire.rate': '一致率',
  'cadence.questionnaire.low': '区间下限',
  'cadence.questionnaire.high': '区间上限',
  'cadence.questionnaire.tagged': '标签值',
  'cadence.questionnaire.answered': '问卷回答',
};
