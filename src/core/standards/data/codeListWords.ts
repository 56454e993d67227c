import type { codeListTable } from './codeLists';

/** Everyday words for entries of the code lists, a line an entry: code, words; our own collection. */
export const codeListWords: Readonly<Partial<Record<keyof typeof codeListTable, string>>> = {
  gender: `1 男 m male 先生 男士 man 男生
2 女 f female 女士 小姐 woman 女生
0 未知 不详`,
  marital: `10 单身 未婚未育 没结婚 single 未婚单身
20 已婚 结婚 已婚已育 已婚未育 有配偶 married 已婚有孩 已婚无孩
40 离异 离婚 离异单身 divorced
30 丧偶 widowed`,
  education: `11 博士 博士研究生 博士生 博士毕业 phd 博士及以上
14 硕士 硕士研究生 研究生 研究生毕业 硕士毕业 master 硕士及以上 mba
21 本科 大学本科 本科生 大学 学士 本科毕业 大学毕业 bachelor 全日制本科
31 大专 专科 大学专科 大专生 专科生 高职 大专毕业 专科毕业 高职高专
41 中专 中等专科 中专毕业 中专生
44 职高 职业高中 职高毕业
47 技校 技工学校 技校毕业
61 高中 普通高中 高中毕业 高中生
71 初中 初级中学 初中生 初中及以下
81 小学 小学生`,
  occupation: `11 公务员 国家公务员 机关干部
13 专业技术人员 工程师 教师 医生 律师 会计 设计师 程序员 技术人员
17 职员 白领 上班族 公司职员 文员 企业职员 普通职员
21 企业管理人员 经理 高管 管理人员 企业高管 总经理
24 工人 蓝领 技工 产业工人
27 农民 务农
31 学生 大学生 在校学生
37 军人 现役军人
51 自由职业 自由职业者 自由撰稿人
54 个体 个体户 个体经营 个体经营者 个体工商户 店主 私营业主
70 无业 待业 家庭主妇 全职妈妈 全职太太 失业
80 退休 离休 退休人员 离退休`,
};
