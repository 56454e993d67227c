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
        '编号|客户编码|客户代码|客户号|客户ID|客户 ID|客户No|会员卡号|会员号|会员编号|会员ID|卡号|用户ID|用户编号|档案号|customer id|customer number|customer code|client id|client no|account id|account no|member id|member no|card no|user id|id|客户档案号|档案编号|客户序号编码|客户识别码|往来单位编码|单位编码|公司编号|企业编号|系统编号|客户档案编号|商户编号|商户号|顾客编号|学号|病历号|就诊号|cust id|cust no|customer no|客户序列号|客户序号|序列号',
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
        '公司名称|公司名|公司|企业名称|企业|企业全称|公司全称|单位名称|单位|客户|客户全称|客户公司|客户单位|客户名|客户姓名|机构名称|购货单位|甲方|甲方名称|商户名称|抬头|开票名称|名称|customer|company|company name|client|client name|account|account name|organisation|organization|business name|firm|往来单位|往来单位名称|合作单位|合作方|合作企业|合作伙伴|商户名|商家|商家名称|签约主体|签约单位|经销商|经销商名称|代理商|代理商名称|终端客户|最终客户|最终用户|用户单位|使用单位|委托方|委托单位|业主单位|业主|需方|需方名称|买方|买方名称|购方|购方名称|供方|供方名称|供应商|供应商名称|采购单位|企业名|单位全称|客户抬头|发票抬头|客户简称|公司简称|单位简称|工厂名称|厂名|厂家|厂家名称|学校名称|医院名称|门店名称|客户名字|货主|投保单位|参展单位|参会单位|意向客户|潜在客户|目标客户',
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
        '行业|行业类别|行业分类|行业名称|所处行业|客户行业|所在行业|国民经济行业|行业类型|经营行业|行业领域|industry|sector|line of business|business sector|vertical|行业大类|细分行业|行业性质|行业属性|行业门类|所属产业|产业类别|行业方向|从事行业|所属领域|客户类型行业|行业板块|industry type|business type',
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
        '几个人|多少人|规模|人员规模|公司规模|员工人数|员工数|人数|员工规模|人员数量|从业人数|从业人员|单位规模|团队规模|营收规模|营业收入|年营收|年营业额|年收入|企业人数|size|company size|employees|employee count|number of employees|headcount|staff|annual revenue|revenue|turnover|公司人数|职工人数|职工数|在职人数|员工总数|员工人数规模|雇员人数|企业体量|公司体量|规模大小|从业人员数|年销售额|年产值|年营业收入|营业额|年营业规模|产值|销售规模|staff size|company headcount',
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
        '区域|地区|所在地区|所在地|所在区域|省市|城市|所在城市|所在省市|省份城市|客户地区|客户区域|大区|销售区域|地域|属地|归属地|region|area|city|location|territory|province/city|省份|省|所属省份|所属省市|所属城市|所属地区|所在省份|注册地|公司所在地|企业所在地|客户所在地|客户城市|公司城市|辖区|片区|地理位置|行政区划|籍贯地|归属区域|归属城市|区县|国家/地区|province|state|city/region',
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
        '联系人姓名|客户联系人|对接人|对接人姓名|主要联系人|业务联系人|联络人|接洽人|采购联系人|关键联系人|经办人|姓名|contact|contact name|contact person|primary contact|attn|attention|业务对接人|采购负责人|接口人|客户接口人|窗口人|主联系人|第一联系人|联系人1|负责人姓名|收件人|收货人|客户方联系人|甲方联系人|联系人名称|联络人姓名|企业联系人|公司联系人|contact full name|poc|key contact|来访人|来访者|到访人|访客|参会人|参展人|visitor|attendee|法人代表|法定代表人|法人|企业负责人|公司负责人',
      unsure: /法人|法定代表/u,
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
        '职务|岗位|头衔|职称|担任职务|联系人职位|联系人职务|对接人职务|title|job title|position|role|designation|职级|职位名称|岗位名称|职衔|联系人职称|联系人岗位|身份|job role',
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
        '联系方式|电话|手机|手机号|手机号码|联系电话|电话号码|移动电话|固定电话|座机|办公电话|公司电话|客户电话|联系手机|联系人电话|联系人手机|对接人电话|联系号码|号码|Tel|phone|phone number|mobile|mobile phone|mobile number|cell|cellphone|telephone|contact number|固话|手机1|电话1|手机2|电话2|备用电话|备用手机|其他电话|第二电话|联络电话|联系方式1|联系人手机号|联系人手机号码|手机电话|座机号|座机电话|固话号码|单位电话|企业电话|本人电话|绑定手机|注册手机|注册手机号|收货电话|收件电话|客户手机|客户手机号|热线|tel no|phone no|mobile no|contact no|office phone|work phone|business phone|home phone',
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
        '联系方式|邮箱|电子邮箱|邮件|电子邮件|邮箱地址|邮件地址|联系邮箱|联系人邮箱|工作邮箱|Email|email|e-mail|mail|email address|mailbox|电邮|邮箱号|电子信箱|企业邮箱|公司邮箱|常用邮箱|客户邮箱|mail address|e mail|work email|contact email',
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
        '发展日期|加微信日期|加微信时间|加好友时间|认识日期|首次联系|首次联系时间|首次接触|首次接触日期|首次联系日期|首次拜访|首次拜访日期|初次接触|初次联系|初次接触时间|建档日期|建档时间|登记日期|登记时间|录入日期|录入时间|创建时间|创建日期|开户日期|注册日期|注册时间|入会日期|入会时间|加入时间|接触日期|接触时间|合作日期|合作开始|first contact|first contact date|first contacted|created|created at|created on|registered|registered on|registration date|join date|joined|since|customer since|首联时间|首联日期|建联日期|建联时间|首次跟进|首次跟进时间|首次沟通|初次沟通|初次拜访|初次拜访日期|首次对接|首次到访|首次到店|首次咨询|认识时间|开发日期|开发时间|入库时间|入库日期|导入日期|添加时间|添加日期|开卡时间|开卡日期|办卡时间|办卡日期|报名时间|报名日期|入店日期|开拓日期|新增日期|建立日期|建立时间|date added|create date|creation date|sign up date|member since',
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
        '渠道|来源|添加方式|添加渠道|客户来源渠道|获客渠道|获客方式|来源渠道|渠道来源|客户渠道|信息渠道|开发方式|接触方式|获取渠道|线索来源|引流渠道|channel|contact channel|lead source|acquisition channel|how found|how did you hear|途径|来源途径|来源方式|获客来源|获客途径|客户来自|了解渠道|认识途径|结识渠道|引流来源|推广渠道|拓客渠道|拓客方式|客源|客源渠道|如何得知|怎么知道我们|怎么知道我们的|怎么找到我们|怎么认识|怎么认识的|如何认识|从哪来|从哪来的|从哪儿来的|哪里来的|来源管道|客户来源管道|从哪里了解到我们|referral source|source channel|marketing channel',
      note: ['第一次通过什么渠道接触。', 'The channel of the first contact.'],
      example: '展会推荐',
    },
  ],
  business: [
    '核心业务描述',
    'Core business',
    {
      aliases:
        '主营|主营业务|核心业务|业务描述|主营产品|主要业务|经营范围|主要产品|业务范围|业务介绍|公司业务|主营范围|公司简介|企业简介|core business|main business|business|business description|description|products and services|business scope|经营内容|经营项目|主要经营|主要从事|主打产品|业务内容|主营产品及服务|产品及业务|主要业务及产品|公司介绍|企业介绍|业务简介|main products|products',
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
        '备注|说明|附注|备注信息|客户备注|其他说明|补充说明|跟进备注|近况|动态|notes|note|remark|remarks|comments|comment|memo|备注说明|备注内容|补充|补充信息|客户情况|情况说明|客户近况|特别说明|其他|其它|其他信息|其他备注|客户描述|comments/notes',
      note: ['近况、机会等。', 'Current news, openings.'],
      example: '近期计划扩大销售团队规模',
      width: 32,
    },
  ],
});
