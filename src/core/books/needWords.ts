/** Words that make a need pressing whatever its scores say. */
export const pressingWords =
  /故障|中断|停产|停线|停工|停机|宕机|瘫痪|无法使用|不能用|报错|死机|丢失|泄露|安全事故|赔偿|退货|解约|down|outage|crash|broken|urgent/iu;

/** What stands before the need itself: who said it. */
export const needLeadIns =
  /^(?:\p{Script=Han}{1,4}(?:总监|经理|主任|主管|部长|厂长|老板|老师|总|工|女士|先生)|\p{Script=Han}{2,3}(?=提出|反映|反馈|表示|提到)|客户|对方|用户|他们|该客户|customer|client|they)?\s*(?:提出|反映|反馈|表示|提到|说|要求|希望|建议|said|asked|reported|wants?)+\s*[，,:：、]?/iu;

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
  ['质量', '品质', '次品', '不良', '瑕疵', '残次', '合格率', '不稳定', 'defect', 'quality'],
  ['包装', '外箱', '纸箱', 'packaging'],
  ['破损', '压坏', '磕碰', '碰坏', '摔坏', 'damaged'],
  ['多仓', '几个仓库', '多个仓库', '各仓', 'multi-warehouse'],
  ['扫码', '扫描', '条码', '二维码', '条形码', 'barcode', 'qr'],
  ['卡顿', '卡死', '卡住', '特别卡', '很卡', '太卡', '死机', '不流畅', 'lag', 'freeze'],
  ['英文', '外语', '外文', '多语言', '外籍', '双语', 'english', 'multilingual'],
  ['进度', '做到哪', '到哪一步', '到哪了', '状态查询', 'progress', 'status'],
  ['样品', '试样', '寄样', '送样', '打样', 'sample'],
  ['定制', '贴牌', '印刷', '标志', 'logo', 'oem', 'customisation'],
  ['客服', '接电话', '热线', '人工服务', 'customer service'],
  ['24小时', '夜班', '晚上', '夜间', '全天候', '24/7'],
  ['退货', '退换', '换货', 'return'],
  ['简化', '繁琐', '麻烦', '太复杂', '手续', '步骤太多', '流程长', 'simplify'],
  ['安装', '调试', '上门', '装机', 'installation'],
  ['备件', '零配件', '易损件', '配件', '耗材', 'spare parts'],
  ['能耗', '耗电', '节能', '省电', '用电', 'energy'],
  ['噪音', '噪声', '太吵', '声音大', 'noise'],
  ['环保', '环评', '资质', '认证', '证书', 'certificate', 'certification'],
  ['提醒', '通知', '短信', '推送', '消息', 'notification', 'remind'],
  ['告警', '报警', '预警', '超标', '超限', 'alarm', 'alert'],
  ['登录', '单点', '账号登录', 'sso', 'login'],
  ['迁移', '导过来', '搬到', '旧数据', '老数据', '历史数据', 'migration'],
  ['排产', '排程', '排单', '生产计划', 'scheduling'],
  ['成本', '核算', 'costing'],
  ['工资', '薪资', '薪酬', '考勤', 'payroll', 'attendance'],
  ['分期', '分批付', '分次付', 'instalment'],
  ['续费', '续约', '年费', '涨价', '涨太多', 'renewal'],
  ['远程', '在办公室看', '异地', 'remote'],
  ['监控', '监测', '运行状态', '机器状态', 'monitoring'],
  ['温度', '温湿度', '冷库', '冷链', 'temperature'],
  ['定位', '车在哪', '轨迹', 'gps', 'location'],
  ['司机', '驾驶', '疲劳', 'driver'],
  ['电商', '网店', '淘宝', '京东', '店铺', 'e-commerce'],
  ['积分', '会员', '兑换', 'loyalty'],
  ['投诉', '抱怨', 'complaint'],
  ['问卷', '满意度', '调查', 'survey'],
  ['说明书', '手册', '使用指南', 'manual'],
  ['旧版', '过时', '更新版本', '没更新', 'outdated'],
  ['防伪', '假货', '仿冒', 'counterfeit'],
  ['快递单', '面单', '运单', 'waybill'],
  ['比价', '询价', '报价对比', '报价要能对比', 'quotation'],
  ['评级', '打分', '绩效评价', '供应商考核', 'rating'],
  ['预算', '超支', 'budget'],
  ['盘点', '清点', 'stocktaking'],
  ['加密', '敏感信息', '脱敏', 'encryption'],
  ['发票', '开票', 'invoice'],
  ['文档', '接口说明', '开发者', 'documentation'],
  ['语音', '播报', 'voice'],
  ['部门', '隔离', '各看各的', '自己的数据', 'department'],
  ['慢', '很久', '等半天', '耗时', '费时', '速度', 'slow'],
  ['免费', '试用', '赠送', 'free trial'],
];
