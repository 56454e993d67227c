import { fieldsFor } from './field';
import { organisationPacks, packIds } from './pack';

/** The twelve fields of 客户基础信息登记表 (联系方式 as two columns). */
export const registrationFields = fieldsFor('registration', organisationPacks, {
  customerId: [
    '客户编号',
    'Customer no.',
    {
      type: 'customerId',
      packs: packIds,
      aliases:
        '编号|客户编码|客户代码|客户号|客户ID|客户 ID|客户No|会员卡号|会员号|会员编号|会员ID|卡号|用户ID|用户编号|档案号|customer id|customer number|customer code|client id|client no|account id|account no|member id|member no|card no|user id|id',
      note: [
        '每位客户一个编号，不可重复；留空时由客簿按编号规则生成。',
        'One number per customer, never repeated; left empty, Kebu makes one by the numbering pattern.',
      ],
      example: 'CUS-2024-001',
    },
  ],
  customerName: [
    '客户名称',
    'Customer name',
    {
      type: 'company',
      required: 'required',
      packs: packIds,
      aliases:
        '公司名称|公司名|公司|企业名称|企业|企业全称|公司全称|单位名称|单位|客户|客户全称|客户公司|客户单位|客户名|客户姓名|机构名称|购货单位|甲方|甲方名称|商户名称|抬头|开票名称|名称|customer|company|company name|client|client name|account|account name|organisation|organization|business name|firm',
      note: ['填企业全称，与营业执照一致。', 'The full registered name, as on the business licence.'],
      example: '某科技有限公司',
      variants: {
        b2c: {
          title: ['姓名', 'Name'],
          type: 'person',
          aliases:
            '客户姓名|会员姓名|会员|顾客|顾客姓名|用户姓名|真实姓名|客户名称|客户|会员名|昵称|name|full name|customer|customer name|member|member name',
          note: ['填真实姓名。', 'The person’s real name.'],
          example: '张三',
        },
      },
    },
  ],
  industry: [
    '所属行业',
    'Industry',
    {
      type: 'industry',
      required: 'required',
      aliases:
        '行业|行业类别|行业分类|行业名称|所处行业|客户行业|所在行业|国民经济行业|行业类型|经营行业|行业领域|industry|sector|line of business|business sector|vertical',
      note: [
        '按国民经济行业分类（GB/T 4754-2017）填名称，任一层级均可，也可填代码。',
        'A name of GB/T 4754-2017 at any level; a code will do.',
      ],
      example: '软件和信息技术服务业',
    },
  ],
  size: [
    '企业规模',
    'Company size',
    {
      type: 'size',
      required: 'recommended',
      list: 'sizeBand',
      aliases:
        '规模|人员规模|公司规模|员工人数|员工数|人数|员工规模|人员数量|从业人数|从业人员|单位规模|团队规模|营收规模|营业收入|年营收|年营业额|年收入|企业人数|size|company size|employees|employee count|number of employees|headcount|staff|annual revenue|revenue|turnover',
      note: [
        '员工人数或营收，二选一：50人以下、50-200人、200-1000人、1000人以上；500万以下、500-2000万、2000万以上。',
        'Employees or revenue, one of the two, as a band of the list.',
      ],
      example: '200-1000人',
    },
  ],
  region: [
    '所属区域',
    'Region',
    {
      type: 'region',
      required: 'recommended',
      aliases:
        '区域|地区|所在地区|所在地|所在区域|省市|城市|所在城市|所在省市|省份城市|客户地区|客户区域|大区|销售区域|地域|属地|归属地|region|area|city|location|territory|province/city',
      note: [
        '精确到省、市，写成“大区-省市”，如 华东-上海市、华东-江苏省苏州市。',
        'Down to province and city, written as macro region, hyphen, province and city.',
      ],
      example: '华东-上海市',
    },
  ],
  contact: [
    '联系人',
    'Contact',
    {
      type: 'person',
      required: 'required',
      aliases:
        '联系人姓名|客户联系人|对接人|对接人姓名|主要联系人|业务联系人|联络人|接洽人|采购联系人|关键联系人|经办人|姓名|contact|contact name|contact person|primary contact|attn|attention',
      note: [
        '填全名；只知道称呼时先填称呼，日后补全。',
        'The full name; a form of address until it is known.',
      ],
      example: '张经理',
    },
  ],
  position: [
    '职位',
    'Position',
    {
      aliases:
        '职务|岗位|头衔|职称|担任职务|联系人职位|联系人职务|对接人职务|title|job title|position|role|designation',
      note: ['联系人在客户单位的职务。', 'The contact’s position at the customer.'],
      example: '采购总监',
      width: 16,
    },
  ],
  phone: [
    '联系方式（电话）',
    'Phone',
    {
      type: 'phone',
      required: 'required',
      group: 'reach',
      packs: packIds,
      aliases:
        '联系方式|电话|手机|手机号|手机号码|联系电话|电话号码|移动电话|固定电话|座机|办公电话|公司电话|客户电话|联系手机|联系人电话|联系人手机|对接人电话|联系号码|号码|Tel|phone|phone number|mobile|mobile phone|mobile number|cell|cellphone|telephone|contact number',
      note: [
        '电话与邮箱至少填一项；座机写成 0512-61234567，分机写“转801”。',
        'Phone or e-mail, at least one; landlines with area code.',
      ],
      example: '13912345678',
    },
  ],
  email: [
    '联系方式（邮箱）',
    'E-mail',
    {
      type: 'email',
      required: 'required',
      group: 'reach',
      packs: packIds,
      aliases:
        '联系方式|邮箱|电子邮箱|邮件|电子邮件|邮箱地址|邮件地址|联系邮箱|联系人邮箱|工作邮箱|Email|email|e-mail|mail|email address|mailbox',
      note: ['电话与邮箱至少填一项。', 'Phone or e-mail, at least one.'],
      example: 'zhang@example.com',
    },
  ],
  firstContact: [
    '首次接触时间',
    'First contact',
    {
      type: 'date',
      required: 'recommended',
      packs: packIds,
      aliases:
        '首次联系|首次联系时间|首次接触|首次接触日期|首次联系日期|首次拜访|首次拜访日期|初次接触|初次联系|初次接触时间|建档日期|建档时间|登记日期|登记时间|录入日期|录入时间|创建时间|创建日期|开户日期|注册日期|注册时间|入会日期|入会时间|加入时间|接触日期|接触时间|合作日期|合作开始|first contact|first contact date|first contacted|created|created at|created on|registered|registered on|registration date|join date|joined|since|customer since',
      note: ['与客户第一次接触的日期，不晚于今天。', 'The date of the first contact, not in the future.'],
      example: '2024-03-15',
    },
  ],
  channel: [
    '接触渠道',
    'Channel',
    {
      type: 'list',
      list: 'contactChannel',
      packs: packIds,
      aliases:
        '渠道|来源|客户来源渠道|获客渠道|获客方式|来源渠道|渠道来源|客户渠道|信息渠道|开发方式|接触方式|获取渠道|线索来源|引流渠道|channel|contact channel|lead source|acquisition channel|how found|how did you hear',
      note: ['第一次通过什么渠道接触。', 'The channel of the first contact.'],
      example: '展会推荐',
    },
  ],
  business: [
    '核心业务描述',
    'Core business',
    {
      aliases:
        '主营|主营业务|核心业务|业务描述|主营产品|主要业务|经营范围|主要产品|业务范围|业务介绍|公司业务|主营范围|公司简介|企业简介|core business|main business|business|business description|description|products and services|business scope',
      note: ['客户做什么、卖什么，一句话。', 'What the customer makes or sells, in one sentence.'],
      example: '企业管理SaaS软件研发与销售',
      width: 32,
    },
  ],
  remarks: [
    '基本信息备注',
    'Remarks',
    {
      packs: packIds,
      aliases:
        '备注|说明|附注|备注信息|客户备注|其他说明|补充说明|跟进备注|近况|动态|notes|note|remark|remarks|comments|comment|memo',
      note: ['近况、机会等。', 'Current news, openings.'],
      example: '近期计划扩大销售团队规模',
      width: 32,
    },
  ],
});
