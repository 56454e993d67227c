import type { CadenceMessages } from '../../core/cadence/messages';
import type { Sentences } from '../sentence';

export const cadence: Sentences<CadenceMessages> = {
  'cadence.quarterly.name': '季度核对',
  'cadence.quarterly.note':
    '截至 {date}，{count} 位客户超过 90 天没有核对。核对后在「完成」填 是 或日期，再到面板「核对与复盘」写回核对日期。',
  'cadence.monthly.name': '月度复盘',
  'cadence.monthly.note':
    '截至 {date}，{count} 项要看：超过 31 天没有确认的标签、逾期的需求。看过后在「完成」填 是 或日期。',
  'cadence.column.days': '天数',
  'cadence.column.why': '核对原因',
  'cadence.column.kind': '类别',
  'cadence.column.what': '内容',
  'cadence.column.since': '日期',
  'cadence.column.remarks': '备注',
  'cadence.why.never': '从未核对',
  'cadence.why.days': '已 {days} 天没有核对',
  'cadence.why.needs': '{checked}；{count} 条需求 90 天没有更新',
  'cadence.tag': '{tag}：{value}',
  'cadence.done.note': '填 是、√ 或完成的日期。重新生成时保留。',
  'cadence.cause': '核对完成',
  'cadence.noColumn': '登记表里没有「核对日期」列，完成标记写不回去。请在登记表加上这一列再试。',
};
