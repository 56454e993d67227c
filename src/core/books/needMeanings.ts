/** Words for one thing customers ask for. */
export interface NeedMeaning {
  /** Separated by spaces; the first stands for all. A phrase in Latin letters has `_` for its spaces. */
  readonly words: string;
  /** How something is (slow, dear, cumbersome), whatever it is: says less than what the need is about. */
  readonly isManner?: true;
}

const about = (words: string): NeedMeaning => ({ words });
const manner = (words: string): NeedMeaning => ({ words, isManner: true });

/**
 * What customers of trade, manufacturing and software firms ask for, in the words they use: put together for Kebu from
 * the need types of the needs sheet (产品, 服务, 价格, 体验) and the everyday words for each. A word belongs to one
 * line; where one word holds another the longer is meant. The team adds its own words.
 */
export const needMeanings: readonly NeedMeaning[] = [
  // Systems and data
  about(
    '对接 联上 录两边 两边录 两套系统 打通 集成 接口 联通 互通 连接 连起来 连上 接入 重复录 重复录入 再录一遍 录两遍 手工录 integration integrate integrated api interface',
  ),
  about(
    '接口文档 接口说明 api文档 开发文档 开发资料 开发者 开放平台 sdk 示例代码 文档 documentation developer_guide',
  ),
  about('同步 实时更新 数据一致 不一致 数据统一 统一管理 sync synchronise synchronize'),
  about(
    '可视化 看板 看得见 透明 大屏 驾驶舱 全程能看 全流程看 到货进度 供应链状态 dashboard visibility visible',
  ),
  about('报表 月报 日报 周报 汇总 统计表 报告 分析表 汇总表 report reports'),
  about('导出 导不出 下载成 下载 输出成 输出 转成excel 成表格 export exported'),
  about(
    '移动端 外勤 手机 手持端 app 小程序 平板 微信里 微信上 企业微信 钉钉 出差时 在外面也能 mobile phone_app smartphone',
  ),
  about(
    '权限 账号停用 停用 角色 授权 分级管理 各看各的 看不同数据 看到别人 看不到别人 别让 隔离 只能看自己 permission permissions access_rights',
  ),
  about('备份 容灾 数据丢 丢数据 数据恢复 恢复数据 怎么恢复 灾备 backup backups'),
  about('登录 登不上 登陆 登不进 单点 账号登录 密码 验证码 扫脸登录 sso login log_in sign_in password'),
  about(
    '迁移 导过来 搬到 搬过来 旧数据 老数据 历史数据 原来的数据 原来的客户资料 换系统 导进去 导入 批量导 migration migrate import',
  ),
  about('加密 敏感信息 脱敏 信息安全 数据安全 泄密 泄露 等保 encryption data_security'),
  about('审批 签批 签字 走流程 流程太长 流程太慢 审核流程 层层审 批复 approval approvals'),
  about('提醒 通知 短信 推送 消息 到期前 notification notify notifications remind reminder'),
  about('告警 报警 预警 超标 超限 超温 异常提示 alarm alarms alert alerts'),
  about('扫码 扫描 条码 二维码 条形码 一物一码 扫描枪 rfid barcode barcodes qr'),
  about('语音 播报 voice'),
  about('英文 外语 外文 多语言 外籍 双语 英语 翻译 看不懂中文 中文版 english multilingual language'),
  about('部门 科室 事业部 分公司 department departments'),
  about(
    '界面 看不清字 看不清 顺手 操作不便 页面 按钮 字体 字太小 菜单 排版 易用 不好用 难用 操作复杂 操作步骤 看着乱 找不到功能 布局 usability ui user_interface screen',
  ),
  about(
    '卡顿 反应慢 加载 卡死 卡住 特别卡 很卡 太卡 死机 不流畅 闪退 崩溃 转圈 打开慢 lag lagging freeze freezes loading',
  ),
  about('人工智能 智能推荐 大模型 自动识别 机器人 ai chatbot'),
  about('电子签 电子合同 电子签章 盖章 签合同 在线签 e-sign esign digital_signature'),
  about('旧版 过时 更新版本 没更新 升级 新版本 outdated upgrade'),
  // Prices and payment
  about(
    '折扣 价格 报价 单价 底价 点利 几折 九折 八折 打折 优惠 降价 便宜 让利 返点 返利 太贵 贵了 比同行贵 价格高 价格太高 报价高 单价高 价格再低 价格低 阶梯价 批量价 discount discounts cheaper price_too_high lower_price expensive rebate',
  ),
  about(
    '账期 承兑 汇票 付款 结算 后款 月结 付款期 付款周期 付款期限 付款时间 付款想延 延期付款 延后付款 延迟付款 晚点付款 晚付 赊账 赊销 欠款 货到付款 预付 首付 credit_period credit_terms payment_terms pay_later',
  ),
  about('分期 分批付 分次付 分几次付 按揭 instalment instalments installment installments'),
  about('续费 续约 年费 涨价 涨太多 renewal'),
  about('退款 退钱 钱退 退还 返还 退押金 押金 保证金 refund refunds deposit'),
  about('运费 物流费 运输费 物流成本 运输成本 包邮 邮费 快递费 freight shipping_cost postage'),
  about('发票 开票 专票 普票 抬头 税号 税率 含税 invoice invoices'),
  about('对账 结算核对 账单 账对不上 对不上账 账不平 reconciliation reconcile'),
  about('成本 核算 毛利 利润率 赚多少 算不清 costing margin'),
  about('预算 超支 budget'),
  about('免费 试用 赠送 体验版 free_trial trial'),
  about('比价 询价 报价对比 报价要能对比 货比三家 quotation quotations'),
  about('工资 薪资 薪酬 考勤 打卡 计件 社保 payroll attendance salary wages'),
  // Service
  about(
    '培训 上课 上上课 来教 教会 教学 不会弄 不会使 教程 讲解 讲一讲 讲课 教一下 教我们 指导 不会用 不会操作 上手 怎么用 怎么操作 培训班 training tutorial train_our teach',
  ),
  about('说明书 手册 使用指南 使用说明 操作说明 操作视频 使用视频 manual user_guide'),
  about(
    '售后 师傅 修了 没人修 来不及修 报修 维修 修理 来修 才修 修好 没修 修不好 保养 检修 故障 坏了 repair repairs after-sales maintenance',
  ),
  about('保修 质保 延保 过保 保修期 质保期 warranty'),
  about(
    '客服 找不到人 没人管 没人回 接电话 打不通 没人接 没人理 热线 人工服务 客户经理 联系不上 customer_service hotline support_line',
  ),
  about('24小时 夜班 晚上 夜间 全天候 值班 周末 节假日 半夜 凌晨 24/7 night_shift weekend weekends'),
  about(
    '安装 调试 上门 装机 装好了 派工程师 派人来 现场服务 驻场 installation install on-site commissioning',
  ),
  about('备件 零配件 零件 易损件 配件 耗材 备品 滤芯 spare_parts spares consumables'),
  about('投诉 抱怨 态度差 态度不好 complaint complaints'),
  about('问卷 满意度 调查 回访 survey'),
  about('积分 会员 兑换 等级 老客户 忠诚 loyalty points membership'),
  about('远程 在办公室看 异地 remote remotely'),
  // Goods, delivery, quality
  about(
    '交货 晚了 交付时间 供不上 送来 没送 等货 送货 加急 赶工 交付 发货 到货 货期 交期 供货 供应不及时 延期交 迟交 没到货 催货 催单 准时交 交不出 delivery lead_time shipment late_delivery',
  ),
  about('进度 做到哪 到哪一步 到哪了 状态查询 做到什么程度 progress order_status'),
  about(
    '质量 不合格 划痕 来料 性能不稳 这批料 裂纹 品质 次品 不良 瑕疵 残次 合格率 不稳定 废品 开裂 掉色 返工 defect defects defective quality',
  ),
  about('包装 箱子 泡沫 防潮 缓冲 外箱 纸箱 外包装 打包 防震 木箱 托盘 packaging package packing'),
  about('破损 压坏 磕碰 碰坏 摔坏 碎了 damaged damage'),
  about('样品 寄两个样 样子 试做 看实物 实物 寄样品 试样 寄样 送样 打样 样机 看样 sample samples'),
  about(
    '定制 定做 订做 贴牌 印刷 标志 logo oem 非标 按我们的规格 特殊规格 特殊尺寸 customisation customised customized customization',
  ),
  about('退货 退换 换货 能不能退 无理由 退回 return returns exchange_goods'),
  about('库存 缺料 库里 有多少货 存货 缺货 断货 备货 补货 stock inventory'),
  about('多仓 几个仓库 多个仓库 各仓 分仓 仓库之间 multi-warehouse warehouses'),
  about('门店 各店 分店 连锁 店里 店铺之间 调货 stores store branches'),
  about('盘点 清点 点数 stocktaking stocktake'),
  about('追溯 溯源 追踪 来源 哪一批 哪批 批次号 批号 查不到是哪 traceability trace traced batch_number'),
  about('防伪 假货 仿冒 真伪 counterfeit'),
  about('快递单 面单 运单 waybill'),
  about('温度 温湿度 湿度 冷库 冷链 冷藏 保鲜 temperature cold_chain humidity'),
  about('定位 车在哪 车辆位置 位置 轨迹 跑哪 gps location tracking_vehicles'),
  about('司机 驾驶 疲劳 driver drivers'),
  about('电商 网店 淘宝 天猫 京东 拼多多 抖音 多平台 平台订单 店铺订单 e-commerce online_shop marketplace'),
  about('排产 排程 排单 生产计划 排不过来 计划排 插单 scheduling production_plan'),
  about('预测 卖多少 备多少 销量 用量预估 需求量 预估 forecast forecasting'),
  about('监控 监测 运行状态 机器状态 设备状态 monitoring'),
  about(
    '供应商考核 供应商打分 供应商评 供应商管理 供方评价 供方 评级 绩效评价 supplier_rating vendor_rating',
  ),
  // Equipment, safety, compliance
  about('能耗 耗电 节能 省电 用电 电费 耗能 费电 费油 油耗 energy power_consumption electricity'),
  about('噪音 噪声 降噪 太吵 很吵 声音大 声音太大 响声 分贝 noise noisy'),
  about('环保 环评 排放 废水 废气 粉尘 污染 除尘 emission emissions environmental'),
  about(
    '资质 认证 证书 检测报告 质检报告 许可证 合格证 3c ce认证 certificate certificates certification test_report',
  ),
  about('安全生产 安全检查 隐患 事故 安全帽 消防 防护 安全培训 safety accident'),
  about('漏水 渗水 滴水 防水 密封 漏油 leak leaking waterproof'),
  about('颜色 色差 配色 色号 colour color'),
  about('巡检 年检 点检 检查设备 年度检修 定期上门 inspection'),
  about('日志 留痕 操作记录 谁改了 审计 audit_log'),
  about('餐饮 菜品 菜式 口味 早餐 午餐 伙食 meals catering'),
  about('卫生 消毒 清洁 打扫 cleaning hygiene'),
  about('停车 车位 parking'),
  about('汇率 外币 币种 美元 锁汇 currency exchange_rate'),
  about('体积 尺寸 占地 太重 太大 轻一点 小一点 size footprint weight'),
  about('寿命 耐用 耐磨 用不久 不耐 durability durable'),
  about('精度 误差 偏差 不准 准确度 accuracy precision'),
  // How something is
  manner('慢 很久 太久 等半天 等太久 耗时 费时 效率低 slow slowly too_long'),
  manner('响应 回复 处理速度 及时 当天 response respond'),
  manner(
    '简化 繁琐 麻烦 太复杂 复杂 手续 步骤太多 流程长 简单一点 简洁 simplify simpler complicated cumbersome',
  ),
  manner('自动 智能 全靠手工 靠手工 人工做 automatic automatically'),
];
