import { profileJob, profileOptions } from '../../../src/core/profiles';
import type { CardSummary } from '../../../src/core/profiles';
import type { SheetTable } from '../../../src/core/table';
import { serial } from '../../../src/core/units';
import { finished, sheetOf } from '../intake/sheetOf';

/** 2026-11-01. */
export const today = serial(46327);
const date = (day: number) => ({ date: day });

/** A workbook with all six book sheets: one customer about whom everything is known, one about whom little is. */
export const workbook: readonly SheetTable[] = [
  sheetOf('客户', [
    ['客户编号', '公司名称', '行业', '企业规模', '地区', '联系人', '电话', '首次接触时间', '负责人'],
    [
      'K-001',
      '苏州明达物流有限公司',
      '批发业',
      '50-200人',
      '华东-江苏省苏州市',
      '张伟明',
      '13918273645',
      date(45300),
      '王芳',
    ],
    ['K-002', '上海远航软件有限公司', null, null, null, '待定', null, null, null],
  ]),
  sheetOf('关键人', [
    ['客户编号', '姓名', '职位', '决策角色', '影响力', '态度', '上级'],
    ['K-001', '李静', '采购主管', '影响者', 3, '反对', '陈总'],
    ['K-001', '陈总', '总经理', '决策者', 5, '支持', null],
  ]),
  sheetOf('标签', [
    ['客户编号', '标签分类', '标签名称', '标签值', '依据'],
    ['K-001', '价值特征', '流失风险', '高', '王芳听说要换供应商'],
    ['K-001', '偏好特征', '价格敏感度', '高', null],
  ]),
  sheetOf('反馈', [
    ['客户编号', '反馈内容', '重要程度', '紧急程度', '状态', '截止日期', '负责人'],
    ['K-001', '想要月结', 2, 2, '未满足', null, '王芳'],
    ['K-001', '对账单每月出错', 5, 5, '未满足', date(46317), '王芳'],
    ['K-001', '培训新员工', 5, 5, '已满足', date(46300), '王芳'],
  ]),
  sheetOf('销售', [
    ['订单号', '客户编号', '日期', '产品', '金额'],
    ['SO-1', 'K-001', date(45300), '扫码枪', 1000],
    ['SO-2', 'K-001', date(45310), '标签纸', 400],
    ['SO-2', 'K-001', date(45310), '扫码枪', 600],
    ['SO-3', 'K-001', date(46000), '标签纸', 500],
    ['SO-4', 'K-001', date(46010), '标签纸', -100],
    ['SO-5', '查无此人', date(46300), '标签纸', 9000],
    ['SO-6', 'K-002', date(46325), '扫码枪', 100],
  ]),
  sheetOf('拜访', [
    ['客户编号', '日期', '渠道', '类型', '联系人', '内容'],
    ['K-001', date(46100), '电话', '拜访', '李静', '谈续约'],
    ['K-001', date(46200), '电话', '投诉', '李静', '账单不对'],
  ]),
];

/** Runs the job on the workbook (or on other sheets) as of today. */
export function profile(options: object, sheets: readonly SheetTable[] = workbook) {
  return finished(
    profileJob.run({ sheets, sections: {} }, profileOptions.parse({ asOf: '2026-11-01', ...options }), {
      today,
      locale: 'zh-CN',
    }),
  );
}

/** The one card asked for. */
export function cardFor(options: object, sheets?: readonly SheetTable[]): CardSummary {
  const outcome = profile(options, sheets);
  const [card] = outcome.kind === 'result' ? outcome.summary.cards : [];
  if (card === undefined) throw new Error('The job made no card.');
  return card;
}
