import type { FieldKind } from './fieldKind';

/**
 * Header words by what a column holds, tried in this order on the header in lower case without spaces and signs.
 * `skip` names columns that tell nothing about who a row is: running numbers, our own staff, what is being sold.
 */
export const fieldWords: readonly (readonly [kind: FieldKind | 'skip', words: RegExp])[] = [
  [
    'skip',
    /^(?:序号|行号|编号|客户编号|会员卡号|卡号|会员号|no|nr|#|row|rowid|recid|recordid|index|idx|uniqueid|id|cluster|clusterid|label|truth)$/u,
  ],
  [
    'skip',
    /负责人|跟进|销售(?!电话)|业务员|客户经理|负责部门|归属|录入|备注|说明|意向|来源|渠道|等级|金额|数量|单价|owner|salesrep|remark|comment|note|source/u,
  ],
  [
    'code',
    /信用代码|税号|组织机构代码|uscc|证件|身份证|邮编|zip|postcode|postalcode|postal|ssn|socsec|socialsecurity|taxid|vat|licen[cs]e|passport|accountno|微信|wechat|weixin|^qq(?:号|号码)?$|旺旺|用户名|username/u,
  ],
  ['email', /邮箱|邮件|email|mailbox|^mail$/u],
  ['phone', /电话|手机|联系方式|座机|传真|号码|phone|mobile|^tel|telephone|fax|cellphone|^cell$/u],
  ['date', /生日|出生|成立日期|成立时间|birth|^dob$|dateofbirth|founded|established/u],
  [
    'person',
    /联系人|姓名|givenname|firstname|forename|middlename|lastname|surname|familyname|fullname|personname|contactname|^contact$|director|^given$|^first$|^last$/u,
  ],
  [
    'company',
    /公司|企业|单位名称|客户名称|商户|店名|门店|机构|学校|厂名|^客户$|^名称$|company|organi[sz]ation|business|employer|sitename|schoolname|venue|restaurant|merchant|supplier|vendor|^customer(?:name)?$|^client(?:name)?$|^name$|^title$|^site$/u,
  ],
  ['address', /地址|住址|详细|address|street(?!n)|^addr/u],
  ['code', /streetn(?:o|um|r)|housen(?:o|um)|门牌/u],
  [
    'region',
    /地区|区域|城市|省份|省市|所在地|^省$|^市$|^区$|city|town|suburb|state|province|region|county|country|district|neighbou?rhood|locality/u,
  ],
];
