import type { BookId } from './bookId';

/** Words at the start or end of a cell that make its row a sum of others. */
export const totalWords =
  /^(?:小计|合计|总计|共计|累计|汇总|总和|总数|本页小计|本页合计|本月合计|本月小计|本年累计|本年合计|页小计|grand total|sub-?total|totals?|sum)(?:$|[\s:：(（\d/-])|(?:小计|合计|总计)[:：]?$/iu;
/** Of these, the words for a part of the table. */
export const subtotalWords = /小计|本页|页小计|本月|sub-?total/iu;

/** Of these, the words for the whole of it. */
export const grandTotalWords = /^(?:总计|总和|总数|grand)/iu;

/** Headers of a pivot table, as the spreadsheet programs write them. */
export const summaryHeads =
  /^(?:行标签|列标签|求和项|计数项|平均值项|最大值项|最小值项|row labels|column labels|(?:sum|count|average) of )/iu;

/** How remarks below or between tables start. */
export const noteWords =
  /^(?:注|备注|说明|附注|注释|注意|填表|填报|制表|审核|复核|审批|打印|数据来源|数据截至|截至|截止|单位[:：]|日期[:：]|第\s*\d+\s*页|共\s*\d+|以上|以下|note|notes|source|prepared by|printed|page\s*\d)/iu;

/** Headers of columns that only count rows. */
export const sequenceWords = /^(?:序号|序|行号|编号|号|项次|次序|no|nr|#|index|seq|row|s\/n)$/iu;

/** Units of money named in a header (金额（万元）), by how many yuan one is. */
export const amountUnits: readonly (readonly [pattern: RegExp, yuan: number])[] = [
  [/亿元/u, 1e8],
  [/百万元/u, 1e6],
  [/万元|[（(]万[）)]/u, 1e4],
  [/千元|[（(]千[）)]/u, 1e3],
];

/** Headers of a company's size that mean its revenue, and what makes them mean its people after all (销售人员数). */
export const revenueHeads = /营收|营业|收入|销售|产值|流水|revenue|turnover/iu;
export const headcountHeads = /人|staff|headcount|employee/iu;

/** Signs that an amount names its own unit; that of a currency (¥3.84) does not say how many of it. */
export const ownUnit = /[万亿千百元k]/iu;

/** Heads of a form's two columns: what is asked, and what to fill in. */
export const formLabelHeads = /^(?:字段|项目|名称|内容|栏目|信息项|field|item)/iu;
export const formValueHeads = /^(?:填写|内容|说明|值|信息|field value|value|content|answer)/iu;

/** Heads of a form's further columns: what to write, not what was written. */
export const noteHeads =
  /^(?:说明|填写说明|填表说明|备注|注释|示例|样例|要求|格式|example|note|notes|remarks?)$/iu;

/** Cells below a header that name units, formats or whether to fill in: （元）, yyyy-mm-dd, 必填. */
export const unitCells =
  /^(?:[（(【[][^）)】\]]{1,14}[）)】\]]|(?:百?万?亿?千?元|件|台|个|人|岁|箱|吨|公斤|千克|kg|pcs|天|小时|h|分|次|%|％|平方米|㎡)(?:\/\S{1,3})?|y{2,4}[-/.年]m{1,2}[-/.月]d{1,2}日?|1\s*[-~–至到]\s*(?:5|10|100)分?|必填|选填|非必填|可选|文本|数字|日期|下拉|单选|多选)$/iu;

/** How the row below a header starts that shows how to fill the list in. */
export const exampleWords =
  /^(?:示例|样例|范例|举例|例[:：]|例如|填写说明|填写要求|填表说明|格式要求|example|e\.g\.)/iu;

/** Headers of one level of a place (省 | 市 | 区县), and those of the lowest. */
export const placePartHeads =
  /^(?:所在|所属|注册|客户|公司|企业|单位|收货|常住|居住|归属)?(?:地)?(?:省|省份|省直辖市|省自治区|市|城市|地市|地级市|区|县|区县|县区|市区|县市|县级市|区域县|province|state|city|town|district|county)$/iu;
export const countyHeads = /(?:区|县|县市|县级市|district|county)$/iu;
/** Districts that are none: entries of the division code for all of a city. */
export const emptyDistricts = /^(?:市辖区|县|省直辖县级行政区划|全市|全省|无|-|\/)$/u;

/** Headers of fax numbers, which look like telephones and are none. */
export const faxHeads = /传真|^fax/iu;

/** Headers of codes of goods, places and papers, which are no customer's. */
export const otherCodeHeads =
  /^(?:物料|存货|商品|产品|货品|宝贝|材料|仓库|部门|工单|审批|单据|订单|合同|流水|发票|票据|快递|运单|批次|设备|资产|sku|item|product|material|warehouse|ticket|order|invoice|contract)/iu;

/** Words in headers of staff lists: their persons are not customers. */
export const staffHeads =
  /工号|员工编号|考勤|出勤|缺勤|迟到|请假|社保|公积金|绩效|基本工资|应发|实发|入职|离职|转正|加班|工龄|部门/u;

/** Words of sheet names that speak for a book. */
export const sheetNameWords: Readonly<Record<BookId, RegExp>> = {
  registration:
    /客户(?:名单|台账|档案|资料|信息|登记|列表|清单|表)|名单|台账|会员(?:资料|信息|档案|名单)?|通讯录|登记|customers?|clients?|accounts?|members?/iu,
  tags: /标签|画像|tags?|labels?/iu,
  needs: /需求|反馈|诉求|建议|needs?|requests?|requirements?|feedback/iu,
  orders: /订单|销售|交易|流水|明细|合同|成交|消费|orders?|sales|transactions?|invoices?/iu,
  interactions: /互动|拜访|跟进|回访|沟通|走访|联系记录|服务记录|工单|interactions?|visits?|activit|calls?/iu,
  contacts: /关键人|联系人|决策链|干系人|人脉|权力|contacts?|people|stakeholders?/iu,
};

/** Endings of organisation names. */
export const organisationEndings =
  /(?:公司|集团|企业|厂|店|行|院|所|校|局|部|会|社|站|馆|场|室|处|园|城|中心|银行|医院|学校|大学|商场|超市|合作社|事务所|工作室|经营部|分公司|个体|ltd\.?|inc\.?|llc|corp\.?|co\.?|gmbh|plc|company|limited)(?:[（(][^）)]*[）)])?$/iu;

/** Words inside organisation names that hardly stand anywhere else. */
export const organisationWords =
  /有限|股份|集团|公司|科技|实业|贸易|制造|工业|technology|industr|trading|group|company|limited/iu;

/** Forms of address instead of a given name. */
export const honorifics =
  /^(\p{Script=Han}{1,2}?)(总监|经理|主任|主管|部长|厂长|店长|处长|科长|院长|校长|老师|教授|医生|律师|先生|女士|小姐|师傅|老板|董事长|董|总|工|姐|哥|局|处|科|主)$/u;

/** Common surnames, single ones first. Source: the order of the national name reports; compounds from the usual list. */
export const surnames = new Set([
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文肖闫葛温庞樊兰殷施陶洪翟安颜倪严牛芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保和蔺茅诸'.split(
    '',
  ),
  ...'欧阳 诸葛 司马 上官 皇甫 令狐 尉迟 长孙 慕容 夏侯 东方 公孙 司徒 端木 轩辕 独孤 南宫 宇文 西门 东郭 百里 呼延 闻人 申屠 太史 公羊 澹台 濮阳 淳于 单于 完颜 拓跋'.split(
    ' ',
  ),
]);
