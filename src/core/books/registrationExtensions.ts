import { fieldsFor } from './field';
import { organisationPacks, packIds } from './pack';

/** Extension fields of the registration sheet; those shown by default are on unless the team turns them off. */
export const registrationExtensions = fieldsFor('registration', packIds, {
  uscc: [
    '统一社会信用代码',
    'Credit code (USCC)',
    {
      type: 'uscc',
      packs: organisationPacks,
      aliases:
        '社会信用代码|信用代码|税号|纳税人识别号|统一信用代码|营业执照号|营业执照注册号|企业代码|USCC|credit code|tax id|tax number|unified social credit code|registration number|business licence no|vat number|开票税号|公司税号|企业税号|单位税号|统一代码|社会统一信用代码|信用代码证号|营业执照编号|营业执照代码|纳税识别号|纳税人税号|纳税号|组织机构代码|机构代码|taxpayer id|tax no|business registration no|uniform social credit code',
      note: ['营业执照上的 18 位代码，按文本填写。', 'The 18 characters on the business licence, as text.'],
      example: '91310000MA1FL0000X',
    },
  ],
  decisionRole: [
    '决策角色',
    'Decision role',
    {
      type: 'list',
      list: 'decisionRole',
      packs: organisationPacks,
      aliases:
        '角色|决策链角色|采购角色|联系人角色|decision role|buying role|role in decision|决策链|项目角色|决策身份',
      note: ['联系人在采购决策中的角色。', 'The contact’s part in the buying decision.'],
      example: '决策者',
    },
  ],
  checkedOn: [
    '核对日期',
    'Last checked',
    {
      type: 'date',
      aliases:
        '最近核对|核对时间|最后核对|核实日期|更新日期|更新时间|最后更新|最近更新|last checked|verified on|last verified|updated|updated on|last update|最近跟进|最近跟进时间|最近联系|最近联系时间|修改时间|修改日期|最后修改时间|last modified|modified on|last contacted',
      note: ['最近一次季度核对的日期。', 'The date of the last quarterly check.'],
      example: '2024-06-30',
    },
  ],
  industryCode: [
    '行业代码',
    'Industry code',
    {
      type: 'industryCode',
      packs: organisationPacks,
      aliases: '国民经济行业代码|GB/T 4754代码|行业编码|industry code|sic code|naics code',
      note: ['由客簿按所属行业填写。', 'Filled in by Kebu from the industry.'],
      example: 'I65',
      shown: false,
    },
  ],
  foundedOn: [
    '成立日期',
    'Founded',
    {
      type: 'date',
      packs: organisationPacks,
      aliases:
        '成立时间|注册成立日期|公司成立日期|创立日期|成立年份|founded|founded on|established|date of incorporation|成立年限起|注册时间|创办时间|建厂时间|建厂日期|开业时间|开业日期|incorporated',
      note: ['营业执照上的成立日期。', 'As on the business licence.'],
      example: '2015-06-01',
      grade: 'public',
      shown: false,
    },
  ],
  address: [
    '注册地址',
    'Address',
    {
      aliases:
        '地址|公司地址|详细地址|办公地址|通讯地址|通信地址|收货地址|联系地址|经营地址|住址|家庭住址|address|street address|registered address|mailing address|office address|送货地址|发货地址|收件地址|邮寄地址|快递地址|客户地址|单位地址|企业地址|工厂地址|门店地址|经营场所|营业地址|办公地点|公司位置|所在地址|详细住址|居住地址|company address|shipping address|delivery address|location address',
      note: ['营业执照上的住所，或常用地址。', 'The registered or usual address.'],
      example: '上海市浦东新区某路1号',
      width: 36,
      grade: 'personal',
      shown: false,
    },
  ],
  website: [
    '网站',
    'Website',
    {
      type: 'url',
      packs: organisationPacks,
      aliases:
        '网址|官网|公司网站|官方网站|主页|网站地址|website|web|url|homepage|site|公司网址|企业网址|官网地址|官网链接|官网网址|公司官网|网站链接|公司主页|web site|company url',
      note: ['客户官网。', 'The customer’s website.'],
      example: 'www.example.com',
      shown: false,
    },
  ],
  source: [
    '客户来源',
    'Data source',
    {
      type: 'list',
      list: 'customerSource',
      aliases:
        '数据来源|信息来源系统|资料来源|客户数据来源|data source|record source|source system|信息来源|数据渠道',
      note: ['资料从哪里来。', 'Where the data came from.'],
      example: '线索表单',
      shown: false,
    },
  ],
  renewalOn: [
    '续约日期',
    'Renewal date',
    {
      type: 'date',
      aliases:
        '续约时间|合同到期|合同到期日|合同截止日期|到期日期|续费日期|服务到期|renewal|renewal date|contract end|expires on|expiry date|合同到期时间|到期时间|续签日期|续签时间|服务到期日|续保日期',
      note: ['合同到期、该续约的日期。', 'When the contract is up for renewal.'],
      example: '2025-12-31',
      shown: false,
    },
  ],
  warrantyUntil: [
    '保修到期',
    'Warranty until',
    {
      type: 'date',
      aliases: '保修截止|质保到期|质保期|保修期|保修到期日|warranty|warranty until|warranty end',
      note: ['设备或服务的保修截止日。', 'Last day of the warranty.'],
      example: '2025-06-30',
      shown: false,
    },
  ],
  sla: [
    'SLA',
    'SLA',
    {
      aliases: '服务等级|服务级别|服务协议|服务承诺|service level|service level agreement',
      note: ['约定的服务等级。', 'The service level agreed.'],
      example: '7×24',
      shown: false,
    },
  ],
  consent: [
    '知情同意',
    'Consent',
    {
      type: 'consent',
      list: 'yesNo',
      aliases:
        '同意接收信息|是否同意|授权|信息授权|隐私授权|同意书|是否授权|营销授权|个人信息授权|consent|opt in|opt-in|gdpr consent|marketing consent|permission',
      note: ['是否同意使用其个人信息：是、否，或同意的日期。', 'Yes, no, or the date consent was given.'],
      example: '是',
      shown: false,
    },
  ],
  owner: [
    '负责人',
    'Owner',
    {
      type: 'person',
      aliases:
        '跟进销售|销售|业务员|专管业务员|业务|负责业务|谁负责|谁跟进|谁跟的|销售员|销售人员|客户经理|销售经理|销售代表|跟进人|业务经理|业务负责人|销售负责人|专属客服|归属人|所属销售|owner|account owner|account manager|sales|salesperson|sales rep|rep|responsible|assigned to|跟单员|跟单|业务跟单|负责销售|我方负责人|我司负责人|我方对接人|我司对接人|归属销售|归属业务员|责任业务员|业务归属|客户负责人|维护人|客户维护人|专属顾问|客户顾问|销售顾问|置业顾问|服务人员|客服专员|客户代表|业务代表|开发人|开发人员|account rep|relationship manager|sales owner|consultant|所有人|所有者|拥有者|客户所有人|客户所有者|归属员工|跟进员工|record owner|owned by',
      note: ['我方负责这位客户的人。', 'Who looks after the customer on our side.'],
      example: '李销售',
      grade: 'internal',
      shown: false,
    },
  ],
  department: [
    '负责部门',
    'Department',
    {
      aliases:
        '部门|所属部门|归属部门|销售部门|业务部门|事业部|团队|department|team|business unit|sales team|归属团队|所属团队|所属分公司|所属事业部|所在部门|归口部门|销售团队|销售组|所属大区|所属组|division|所在大组|所属小组|所属区域团队',
      note: ['我方负责的部门。', 'Our department in charge.'],
      example: '销售一部',
      shown: false,
    },
  ],
});
