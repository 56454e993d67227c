/** Words that make a need pressing whatever its scores say. */
export const pressingWords =
  /故障|中断|停产|停线|停工|停机|宕机|瘫痪|无法使用|不能用|报错|死机|丢失|泄露|安全事故|赔偿|退货|解约|down|outage|crash|broken|urgent/iu;

/** What stands before the need itself: who said it. */
export const needLeadIns =
  /^(?:\p{Script=Han}{1,4}(?:总监|经理|主任|主管|部长|厂长|老板|老师|总|工|女士|先生)|客户|对方|用户|他们|该客户|customer|client|they)?\s*(?:提出|反映|反馈|表示|提到|说|要求|希望|建议|said|asked|reported|wants?)+\s*[，,:：、]?/iu;

/** What stands after it: a wish for when. */
export const needTails =
  /[，,。;；]?\s*(?:最好|希望|争取|务必|请|尽快|尽早|越快越好|比较急|很急|急)?\s*(?:在)?(?:\d{1,2}月|今年|明年|年底|年内|月底|季度|下周|本月|下月|节前|春节|近期|尽快|比较急|很急)[^，,。;；]{0,10}$/iu;

/** Words that carry no meaning of their own in a need. */
export const needFillers =
  /希望|需要|要求|想要|能不能|能否|可不可以|是否可以|可以|最好|什么时候|请|尽快|应该|应当|必须|一定|目前|现在|经常|有点|比较|非常|太|很|更|再|都|也|就|还|和|与|跟|及|的|了|要|想|能|会|有|做|一下|一个|一些|我们|他们|你们|客户|这个|那个|please|could|should|would|need|want|the|and|for|with|to|a|an|of|we|our|it|is/giu;

/** Words for the same thing; the team adds its own. Each line is one meaning. */
export const needSynonyms: readonly (readonly string[])[] = [
  ['对接', '打通', '集成', '接口', '联通', '互通', '连接', 'integration', 'integrate', 'api', 'interface'],
  ['折扣', '打折', '优惠', '降价', '便宜', '让利', 'discount', 'cheaper'],
  ['账期', '月结', '付款期', '付款周期', '付款期限', '赊账', 'credit period', 'payment terms'],
  ['可视化', '看板', '看得见', '看不到', '透明', '大屏', '驾驶舱', 'dashboard', 'visibility'],
  ['培训', '教程', '讲解', '指导', '不会用', 'training', 'tutorial'],
  ['售后', '报修', '维修', '保修', '故障', 'repair', 'after-sales'],
  ['响应', '回复', '处理速度', 'response'],
  ['界面', '页面', '操作步骤', '易用', '不好用', '操作复杂', 'usability', 'ui', 'user interface'],
  ['审批', '签批', '流程太长', 'approval'],
  ['报表', '统计表', '报告', 'report', 'reports'],
  ['导出', '下载', '输出', 'export'],
  ['同步', '实时更新', '一致', 'sync', 'synchronise', 'synchronize'],
  ['对账', '核对', '结算核对', 'reconciliation'],
  ['运费', '物流费', '运输费', 'freight'],
  ['追溯', '溯源', '追踪', 'traceability', 'trace'],
  ['库存', '存货', 'stock', 'inventory'],
  ['移动端', '手机', '手持端', 'app', 'mobile'],
  ['权限', '账号', '角色', 'permission'],
  ['备份', '容灾', 'backup'],
  ['交货', '交付', '发货', '到货', '货期', '交期', 'delivery'],
];
