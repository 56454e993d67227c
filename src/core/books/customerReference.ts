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
        '编号|客户编码|客户代码|客户号|客户ID|客户 ID|会员卡号|会员号|会员编号|会员ID|卡号|用户ID|用户编号|买家ID|customer id|customer number|customer no|customer code|client id|client no|account id|account no|member id|member no|card no|user id|buyer id|往来单位编码|单位编码|顾客编号|公司编号|商户编号|cust id|cust no',
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
        '客户|买家|买家昵称|买家会员名|买家名称|公司名称|公司|企业名称|企业|单位名称|单位|客户全称|客户公司|客户单位|客户名|购货单位|购买单位|采购单位|买方|客户姓名|会员姓名|会员|顾客|买家|拜访客户|拜访单位|往来单位|甲方|甲方名称|购方|购方名称|需方|买受人|customer|company|company name|client|client name|account|account name|buyer|member|往来单位名称|客户简称|收货单位|收货客户|收货方|提货单位|付款单位|付款方|购买方|购买方名称|需方名称|采购商|采购方|用户单位|使用单位|反馈单位|反馈客户|反馈企业|提出单位|提出方|投诉单位|投诉客户|咨询客户|咨询单位|被访单位|走访企业|走访客户|走访单位|回访客户|回访单位|跟进客户|服务客户|来访单位|所属客户|所属公司|所属企业|所属单位|所在单位|所在公司|工作单位|合作单位|合作方|经销商|代理商|委托单位|委托方|业主|业主单位|门店名称|终端客户|最终用户|下单客户|结算单位|结算客户|开票单位|开票抬头|抬头|会员名|会员昵称|买家昵称|买家名称|学员姓名|患者姓名|住户|客户抬头|客户方|对方单位|sold to|bill to|ship to|purchaser|customer company|end user',
      note: ['与登记表一致的客户名称。', 'The name as in the registration sheet.'],
      example: '某科技有限公司',
    },
  ],
} satisfies Readonly<Record<string, readonly [string, string, FieldDeclaration]>>;
