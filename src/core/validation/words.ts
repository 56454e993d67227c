/** Endings by which Chinese law and custom let an organisation be known; a name without one is cut off or a nickname. */
export const organisationForms =
  /(?:公司|企业|合伙|事务所|中心|厂|店|行|社|部|院|所|校|大学|协会|学会|商会|联合会|基金会|委员会|局|处|站|馆|集团|工作室|农场|个体工商户|超市|宾馆|餐厅|门市|办|园|室|坊|铺|庄|楼|城|堂|政府|队|厅|署|矿|台|网点|酒店)(?:[（(].*[）)])?$/u;

/** A limited company's ending with its last character mistyped: 有限公词, 有限公史. */
export const mistypedForm = /^(.*有限(?:责任)?公)[^司]$/u;

/** Words in the evidence of a tag that tell of one thing that happened once. */
export const singleSignal =
  /未回复|没回复|未接|没接|未读|已读不回|一次|单次|某次|仅此|偶尔|一封|一通|一个电话/u;

/** Headers of what Chinese law calls sensitive personal information (个人信息保护法, article 28), whatever a sheet is for. */
export const sensitiveHeader =
  /身份证|证件号|护照|民族|种族|宗教|信仰|政治面貌|政治倾向|党派|党员|病史|健康|疾病|残疾|血型|基因|指纹|人脸|银行卡|银行账号|信用卡|行踪|籍贯|性取向|ethnic|religio|politic|race$|id ?card|passport|health|disease|bank account|credit card/iu;

/** 第 with Arabic digits, as in 第1分公司. */
export const ordinalBranch =
  /第(\d{1,2})(?=(?:分公司|分厂|分店|分行|支行|营业部|营业厅|工厂|厂|店|门店|办事处|中心|项目部))/gu;

/** A remark in brackets behind an organisation's name: …有限公司（重点）, …公司(老客户). */
export const trailingRemark = /^(.*(?:公司|厂|店|行|社|中心|事务所|集团|超市))[（(]([^（()）]*)[）)]$/u;

/** Brackets that belong to a registered form. */
export const partnershipForm =
  /[（(](?:有限合伙|普通合伙|特殊普通合伙|股份合作|个人独资|集团|个体工商户|联合体)[）)]$/u;
