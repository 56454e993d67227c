import type { FieldDeclaration } from './field';

/** The two fields by which rows of the other book sheets name their customer; one of them is enough. */
export const customerReference = {
  customerId: [
    '客户编号',
    'Customer no.',
    {
      type: 'customerId',
      required: 'required',
      group: 'customer',
      aliases:
        '编号|客户编码|客户代码|客户号|客户ID|客户 ID|会员卡号|会员号|会员编号|会员ID|卡号|用户ID|用户编号|买家ID|customer id|customer number|customer no|customer code|client id|client no|account id|account no|member id|member no|card no|user id|buyer id',
      note: ['登记表中的客户编号。', 'The number in the registration sheet.'],
      example: 'CUS-2024-001',
    },
  ],
  customerName: [
    '客户名称',
    'Customer name',
    {
      type: 'company',
      required: 'required',
      group: 'customer',
      aliases:
        '客户|公司名称|公司|企业名称|企业|单位名称|单位|客户全称|客户公司|客户单位|客户名|购货单位|购买单位|采购单位|买方|客户姓名|会员姓名|会员|顾客|买家|拜访客户|拜访单位|往来单位|甲方|甲方名称|购方|购方名称|需方|买受人|customer|company|company name|client|client name|account|account name|buyer|member',
      note: ['与登记表一致的客户名称。', 'The name as in the registration sheet.'],
      example: '某科技有限公司',
    },
  ],
} satisfies Readonly<Record<string, readonly [string, string, FieldDeclaration]>>;
