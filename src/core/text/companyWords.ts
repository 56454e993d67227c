/**
 * Words company names are built from, as data.
 *
 * Forms follow 企业名称登记管理规定 (2020 revision) and 企业名称登记管理规定实施办法 (2023); the lists are our own
 * compilation, as of 2026-11. Longest match wins, so the order inside a list does not matter.
 */

/** What kind of legal person a form names; `group` is 集团 without a further form. */
export type LegalType = 'limited' | 'stock' | 'group' | 'other' | 'partnership' | 'sole' | 'cooperative';

/** Organisation forms 组织形式: written form → canonical form, by legal type. */
export const organisationForms: Readonly<Record<LegalType, Readonly<Record<string, string>>>> = {
  limited: {
    有限责任公司: '有限公司',
    有限公司: '有限公司',
    有限责任: '有限公司',
    责任有限公司: '有限公司',
    有限公: '有限公司',
    有限: '有限公司',
    集团有限公司: '集团有限公司',
    集团有限责任公司: '集团有限公司',
    控股集团有限公司: '集团有限公司',
  },
  stock: {
    股份有限公司: '股份有限公司',
    股份公司: '股份有限公司',
    股份: '股份有限公司',
    集团股份有限公司: '集团股份有限公司',
    集团股份: '集团股份有限公司',
  },
  group: { 集团公司: '集团', 集团: '集团' },
  other: { 总公司: '总公司', 公司: '公司', 无限公司: '无限公司' },
  partnership: {
    '合伙企业（有限合伙）': '合伙企业（有限合伙）',
    '（有限合伙）': '合伙企业（有限合伙）',
    有限合伙企业: '合伙企业（有限合伙）',
    有限合伙: '合伙企业（有限合伙）',
    '合伙企业（普通合伙）': '合伙企业（普通合伙）',
    '（普通合伙）': '合伙企业（普通合伙）',
    普通合伙企业: '合伙企业（普通合伙）',
    '（特殊普通合伙）': '合伙企业（特殊普通合伙）',
    特殊普通合伙企业: '合伙企业（特殊普通合伙）',
    合伙企业: '合伙企业',
  },
  sole: {
    '（个人独资）': '个人独资企业',
    个人独资企业: '个人独资企业',
    '（个体工商户）': '个体工商户',
    '（个体）': '个体工商户',
    个体工商户: '个体工商户',
  },
  cooperative: {
    农民专业合作社: '专业合作社',
    专业合作社: '专业合作社',
    专业合作社联合社: '专业合作社',
    合作社: '专业合作社',
    家庭农场: '家庭农场',
  },
};

/** Forms a typing slip in one character is recognised for; shorter ones would swallow parts of the brand. */
export const slippedForms: readonly string[] = ['有限责任公司', '股份有限公司', '集团有限公司', '有限公司'];

/** Words that mark a branch 分支机构 at the end of a name. */
export const branchForms: readonly string[] = [
  '分公司 分店 分厂 分行 支行 分社 分所 分院 分校 分部 营业部 营业厅 营业所 办事处 代表处 联络处 经销处 服务站',
  '子公司 事业部 项目部 分中心 分理处',
]
  .join(' ')
  .split(' ');

/** Words of institutions and trades that end a name and belong to its identity: never stripped. */
export const institutionWords: readonly string[] = [
  '委员会 管理局 街道办事处 人民政府 法院 检察院 医院 学校 大学 学院 小学 中学 幼儿园 研究院 研究所 设计院 图书馆',
  '博物馆 出版社 事务所 律师事务所 会计师事务所 银行 商业银行 信用社 工程局 办公室 协会 学会 商会 联合会 促进会',
  '研究会 基金会 俱乐部 慈善会 经营部 商行 商店 门市部 工作室 服务部 销售部 批发部 经销部 维修部 便利店 饭店 餐厅',
  '酒楼 药店 药房 诊所 美容院 理发店 养殖场 种植园 种植场 园艺场 游乐场 商场 会所 门市 专柜 中心',
]
  .join(' ')
  .split(' ');

/** Frequent words of the 行业或经营特点 part. They agree cheaply; a brand is what is left before them. */
export const industryWords: readonly string[] = [
  '科技 信息科技 信息技术 网络科技 网络技术 电子科技 智能科技 生物科技 生物技术 新能源 新材料 环保科技 软件 软件技术',
  '数字科技 数字技术 数据服务 数据 计算机系统 计算机 通信技术 通信 互联网信息服务 互联网 电子商务 电子 电气 电器 机电',
  '机械 机械设备 自动化设备 自动化 精密制造 精密 制造 模具 五金 五金制品 塑胶制品 塑胶 塑料 橡塑 包装 包装制品 印刷 纸业',
  '纺织 服装 服饰 鞋业 皮具 家具 家居 建材 装饰 装饰工程 装饰设计 建筑 建筑工程 建设 建设工程 市政工程 园林绿化 园林',
  '工程 工程技术 工程咨询 设计 房地产 房地产开发 置业 物业 物业管理 物业服务 贸易 商贸 国际贸易 进出口 进出口贸易 供应链',
  '供应链管理 物流 国际物流 货运代理 货运 运输 仓储 快递 汽车 汽车销售服务 汽车销售 汽车贸易 汽车租赁 汽车零部件 汽车配件',
  '餐饮 餐饮管理 餐饮服务 酒店 酒店管理 食品 食品科技 饮料 啤酒 酒业 茶业 农业 农业科技 农业发展 农产品 畜牧 种业 渔业 水产',
  '医药 医药科技 制药 药业 医疗 医疗科技 医疗器械 健康管理 健康科技 化工 化学 能源 石油 石油化工 电力 光伏科技 光伏 照明 光电',
  '仪器仪表 仪器 仪表 传感技术 半导体 集成电路 微电子 航空 航天 船舶 轨道交通 教育 教育科技 教育咨询 文化 文化传媒 文化传播',
  '传媒 广告 广告传媒 影视 体育 体育文化 旅游 旅行社 会展服务 会展 咨询 咨询服务 信息咨询 企业管理 企业管理咨询 管理咨询',
  '商务服务 商务咨询 商务 人力资源 人力资源服务 劳务派遣 劳务 财务咨询 财务 税务师 知识产权代理 知识产权 投资 投资管理',
  '股权投资 创业投资 资产管理 基金管理 融资租赁 商业保理 小额贷款 融资担保 保险代理 保险经纪 保险 证券 期货 信托 支付 租赁',
  '实业 实业发展 发展 控股 产业发展 产业 科技发展 技术服务 技术开发 技术 技术发展 服务 检测技术 检测 认证 安防 保安服务',
  '消防工程 家政服务 家政 保洁服务 保洁 美容 美容美发 摄影 珠宝 工艺品 日用品 百货 超市 化妆品 母婴用品 宠物用品 网络 信息',
  '信息服务 网络信息 智能 智能设备 智能装备 装备 设备 材料 管理 管理服务 销售 制品 用品 器材 环保 环境 环境科技 钢铁 金属',
  '金属制品 金属材料 矿业 矿产 水泥 玻璃 陶瓷 电缆 线缆 阀门 轴承 泵业 门窗 石材 木业 灯饰 玩具 文具 办公用品 电子技术 系统集成',
]
  .join(' ')
  .split(' ');

/** Places that are no administrative division but stand in the place's position. */
export const nationWidePlaces: readonly string[] = [
  '中国',
  '全国',
  '国际',
  '中华',
  '亚太',
  '大中华区',
  '中国大陆',
];

/** Remarks about a company's status: two rows that differ in one of these are for a person to judge. */
export const statusRemarks = /注销|吊销|曾用名|^原|停业|破产|迁出/u;

/** English forms, without dots, commas and case. */
export const englishForms: readonly string[] = [
  'co ltd',
  'company limited',
  'limited',
  'ltd',
  'llc',
  'llp',
  'plc',
  'gmbh',
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'company',
  'co',
  'group',
  'holdings',
];
