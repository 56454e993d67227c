import type { Sentence } from '../sentence';

/** The pane's own sentences; the codes here are the ones every other locale has to have. */
export const pane = {
  'pane.title': '客簿',
  'pane.pages': '页面',
  'pane.more': '更多',
  'pane.loading': '正在打开…',
  'pane.cancel': '取消',
  'pane.dismiss': '关闭',
  'pane.back': '返回',

  'pane.page.home': '首页',
  'pane.page.validate': '校验',
  'pane.page.duplicates': '查重',
  'pane.page.value': '价值',
  'pane.page.needs': '需求',
  'pane.page.segments': '分群',
  'pane.page.profile': '画像',
  'pane.page.oneClick': '一键分群',
  'pane.page.mapping': '列的对应',
  'pane.page.templates': '建表',
  'pane.page.history': '历史',
  'pane.page.recipe': '配方',
  'pane.page.mask': '脱敏副本',
  'pane.page.settings': '设置',
  'pane.page.help': '帮助',

  'pane.run.reading': '正在读取工作簿…',
  'pane.run.elapsed': '{seconds} 秒',
  'pane.failure.unknown': '出了意外，工作簿没有改动。请重试；如果还是这样，请保存后重新打开本面板。',
  'pane.stale': '工作簿有改动，下面是改动前的结果。',
  'pane.refresh': '重新计算',

  'pane.welcome.does.title': '它能做什么',
  'pane.welcome.does.text':
    '把现有的客户名单、订单和需求整理成规范的表，查出错误和重复客户，按购买情况评分，一键生成分群表。',
  'pane.welcome.local.title': '数据只留在本工作簿',
  'pane.welcome.local.text':
    '所有计算都在这台电脑上完成，不上传任何一行。您原来的表不会被改动，结果放在新表里。',
  'pane.welcome.try.title': '怎么开始',
  'pane.welcome.try.text':
    '打开放有客户和订单的工作簿，点「一键分群」。没有现成的表，就从「更多 → 建表」开始。',
  'pane.welcome.start': '开始使用',

  'pane.quality.title': '数据质量',
  'pane.quality.total': '数据质量 {score} 分（满分 100）',
  'pane.quality.accuracy': '准确',
  'pane.quality.completeness': '完整',
  'pane.quality.timeliness': '及时',
  'pane.quality.consistency': '一致',

  'pane.settings.theme': '外观',
  'pane.settings.theme.office': '跟随 Office',
  'pane.settings.theme.light': '浅色',
  'pane.settings.theme.dark': '深色',
  'pane.settings.language': '语言',
  'pane.settings.language.office': '跟随 Office',
  'pane.settings.language.zh-CN': '简体中文',
  'pane.settings.language.en-US': 'English',
  'pane.settings.kept':
    '这里的选择只保存在这台电脑上，不含任何客户信息。各项任务的选项在「配方」里，随工作簿保存。',

  'pane.help.start.title': '从哪里开始？',
  'pane.help.start.text':
    '先看首页「已识别」的表对不对，点一行可以改列的对应。然后点「一键分群」，确认之后才会写入。',
  'pane.help.safe.title': '会不会改坏我的表？',
  'pane.help.safe.text':
    '不会。结果都写到新表。只有您点「采纳」「合并」这类按钮时才改您的单元格，而且每次改动都先给您看，并记在「历史」里。',
  'pane.help.undo.title': '怎么撤销？',
  'pane.help.undo.text': '打开「历史」，在要撤销的那一次点「撤销」。保存、关闭之后再打开也可以撤销。',
  'pane.help.formulas.title': '能在公式里用吗？',
  'pane.help.formulas.text':
    '可以，例如 =KEBU.INDUSTRY(A2) 得到国标行业名称，=KEBU.REGION(A2) 得到规范区域，=KEBU.USCC(A2) 检查统一社会信用代码。',
  'pane.help.limits.title': '能处理多大的表？',
  'pane.help.limits.text':
    '设计目标是 10 万个客户、100 万行订单。超过一秒的工作都有进度，随时可以取消，取消后工作簿和原来一样。',
  'pane.help.welcome': '再看一次欢迎页',

  'pane.history.intro': '每一次运行和修改都在这里，最近的在上面。',
  'pane.history.empty': '还没有任何改动。运行一次「一键分群」或采纳一条建议后，这里会有记录，可以撤销。',
  'pane.history.counts': '{sheets} 个结果表，{edits} 处修改',
  'pane.history.revert': '撤销',
  'pane.history.reverted': '已撤销',

  'pane.severity.error': '错误',
  'pane.severity.warning': '警告',
  'pane.severity.hint': '提示',

  'pane.validate.intro': '逐格对照国标和规则检查，旁边给出建议。点一行可以看到那个单元格。',
  'pane.validate.empty': '还没有校验过。校验只是查看，不会改动任何单元格。',
  'pane.validate.run': '开始校验',
  'pane.validate.severities': '按严重程度筛选',
  'pane.validate.acceptAll': '全部采纳（{count} 项确定）',
  'pane.validate.accepted': '已修改 {count} 个单元格，可在「历史」里撤销。',
  'pane.validate.report': '生成校验报告',
  'pane.validate.fixKind': '修复同类（{count}）',
  'pane.validate.accept': '采纳',
  'pane.validate.ignore': '忽略',
  'pane.validate.emptyCell': '（空）',
  'pane.validate.clean': '这里没有问题。',

  'pane.value.intro': '按最近一次购买（R）、购买次数（F）和金额（M）给客户打分、分组。',
  'pane.value.empty': '还没有评分。评分需要客户和订单；先算给您看，点「生成」才写入新表。',
  'pane.value.run': '开始评分',
  'pane.value.write': '生成 RFM 评分表',
  'pane.value.method': '分档方法',
  'pane.value.method.quantiles': '五等分',
  'pane.value.method.thresholds': '阈值',
  'pane.value.method.mean': '均值二分',
  'pane.value.naming': '分群名称',
  'pane.value.naming.eight': '八组',
  'pane.value.naming.eleven': '十一组',
  'pane.value.naming.three': '三层',
  'pane.value.asOf': '统计截止日',
  'pane.value.asOf.info': '距最近一次购买的天数算到这一天；不填就用最后一笔订单的第二天。',
  'pane.value.formulas': '附公式核对',
  'pane.value.heat': 'R×F 热力图',
  'pane.value.heat.info': '格子里是客户数，颜色越深平均金额越高；点一格看有哪些客户。',
  'pane.value.counts': '截至 {asOf}：{customers} 位客户有购买，{without} 位没有。',
  'pane.value.cell': 'R {r}、F {f}：{count} 位客户，平均 {mean} 元',
  'pane.value.groups': '分组',
  'pane.value.group': '{customers} 位 · 金额 {share}%',
  'pane.value.cutoffs': '分数怎么来的',
  'pane.value.cutoffs.info': '每一分对应的范围，括号里是客户数；相同的数值总是同一分。',
  'pane.value.score': '分数',
  'pane.value.measure.recency': 'R 天数',
  'pane.value.measure.frequency': 'F 次数',
  'pane.value.measure.monetary': 'M 金额',

  'pane.templates.intro': '新建空的业务表：带表头、下拉、填写说明和示例，可以直接开始录入。',
  'pane.templates.pack': '客户类型',
  'pane.templates.sheets': '要新建的表',
  'pane.templates.make': '新建 {count} 张表',
} as const satisfies Readonly<Record<string, Sentence<Record<string, string | number>>>>;

/** What every locale of the pane has a sentence for. */
export type PaneSentences = Readonly<Record<keyof typeof pane, Sentence<Record<string, string | number>>>>;
