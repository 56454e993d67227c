import { fieldsFor } from './field';

/** Fields of 个人客户登记表: customers who are persons. */
export const personFields = fieldsFor('registration', ['b2c'], {
  gender: [
    '性别',
    'Gender',
    {
      type: 'list',
      list: 'gender',
      aliases: '性別|gender|sex|先生/女士|称谓|男女',
      note: [
        '默认不收集：非必要的个人信息不收集。确有用途再打开。',
        'Off by default: personal data without a purpose is not collected.',
      ],
      example: '女',
      grade: 'sensitive',
      width: 8,
      shown: false,
    },
  ],
  age: [
    '年龄',
    'Age',
    {
      type: 'integer',
      aliases: '岁数|周岁|年纪|age|years old',
      note: ['周岁。', 'In years.'],
      example: '35',
      range: [1, 120],
      units: ['岁', '周岁'],
      grade: 'personal',
    },
  ],
  birthday: [
    '生日',
    'Birthday',
    {
      type: 'date',
      aliases:
        '出生日期|出生年月|出生年月日|birthday|birth date|date of birth|dob|出生日|会员生日|生辰|birth',
      note: ['用于生日关怀，须经同意。', 'For birthday greetings, with consent.'],
      example: '1990-05-01',
      grade: 'personal',
      shown: false,
    },
  ],
  city: [
    '城市',
    'City',
    {
      type: 'city',
      aliases:
        '所在城市|居住城市|常住城市|所在地|地区|区域|省市|居住地|现居地|所属区域|city|town|location|region|residence|城市/地区|所在地区|现居城市|常住地|所在省市|现住地|居住区域|居住小区|省份城市',
      note: ['常住的地级市或直辖市。', 'The prefecture-level city of residence.'],
      example: '苏州市',
    },
  ],
  income: [
    '收入水平',
    'Income',
    {
      type: 'amount',
      aliases:
        '月收入|收入|月薪|工资|薪资|每月收入|税后收入|收入区间|income|monthly income|salary|月收入水平|个人收入|家庭月收入|收入情况|monthly salary',
      note: ['每月，单位元。', 'Per month, in yuan.'],
      example: '12000',
      grade: 'personal',
    },
  ],
  education: [
    '教育程度',
    'Education',
    {
      type: 'list',
      list: 'education',
      aliases:
        '学历|文化程度|最高学历|受教育程度|教育水平|education|education level|degree|教育背景|学历水平|学历程度|最高学位|academic degree',
      note: ['按 GB/T 4658 的名称。', 'By the names of GB/T 4658.'],
      example: '大学本科毕业',
      grade: 'personal',
      width: 18,
    },
  ],
  marital: [
    '婚姻状况',
    'Marital status',
    {
      type: 'list',
      list: 'marital',
      aliases: '婚姻|婚否|婚姻状态|婚育情况|marital|marital status|married',
      note: ['按 GB/T 2261.2 的名称；确有用途才填。', 'By GB/T 2261.2, only where it serves a purpose.'],
      example: '已婚',
      grade: 'sensitive',
    },
  ],
  occupation: [
    '职业',
    'Occupation',
    {
      aliases:
        '工作|从事职业|职业类型|身份职业|行业职业|occupation|profession|job|职业身份|从业情况|工作岗位|工种|work',
      note: ['从事的职业。', 'What the person works as.'],
      example: '教师',
      grade: 'personal',
      width: 14,
    },
  ],
  hobbies: [
    '兴趣爱好',
    'Interests',
    {
      type: 'multiList',
      list: 'hobby',
      aliases:
        '爱好|兴趣|兴趣标签|个人爱好|interests|interest|hobbies|hobby|喜好|个人喜好|兴趣偏好|兴趣点|偏好',
      note: ['可填多项，用顿号隔开。', 'Several are possible.'],
      example: '阅读、旅游',
      grade: 'personal',
    },
  ],
  lifestyle: [
    '价值观与生活方式',
    'Values and lifestyle',
    {
      aliases: '生活方式|价值观|生活习惯|生活态度|lifestyle|values',
      note: ['看重什么，怎样生活。', 'What matters to the person.'],
      example: '注重品质与环保',
      grade: 'personal',
    },
  ],
  motive: [
    '购买动机类型',
    'Buying motive',
    {
      type: 'list',
      list: 'buyingMotive',
      aliases: '购买动机|动机类型|消费动机|购买类型|buying motive|purchase motive',
      note: ['需求型、折扣型、冲动型、忠诚型。', 'Need, discount, impulse or loyalty.'],
      example: '需求型',
    },
  ],
  loyalty: [
    '忠诚度',
    'Loyalty',
    {
      type: 'list',
      list: 'threeLevels',
      aliases: '客户忠诚度|品牌忠诚度|忠诚等级|loyalty|loyalty level',
      note: ['高、中、低。', 'High, medium or low.'],
      example: '高',
    },
  ],
  preferredContact: [
    '偏好沟通方式',
    'Preferred contact',
    {
      type: 'multiList',
      list: 'contactMeans',
      aliases:
        '沟通方式|沟通偏好|偏好渠道|联系偏好|沟通渠道偏好|preferred contact|preferred channel|contact preference',
      note: ['可填多项。', 'Several are possible.'],
      example: '电话、微信',
    },
  ],
  contentFormat: [
    '内容格式偏好',
    'Preferred content',
    {
      type: 'multiList',
      list: 'contentFormat',
      aliases: '内容偏好|内容形式偏好|喜欢的内容|content preference|content format',
      note: ['可填多项。', 'Several are possible.'],
      example: '短视频',
    },
  ],
  priceSensitivity: [
    '价格敏感度',
    'Price sensitivity',
    {
      type: 'list',
      list: 'threeLevels',
      aliases: '价格敏感|价格敏感性|价格敏感程度|price sensitivity',
      note: ['高、中、低。', 'High, medium or low.'],
      example: '中',
    },
  ],
  painPoints: [
    '痛点',
    'Pain points',
    {
      aliases: '难点|困扰|主要痛点|用户痛点|pain points|pain point|challenges',
      note: ['最困扰这位客户的事。', 'What troubles the person most.'],
      example: '下班晚，没时间逛店',
    },
  ],
  goals: [
    '目标与动机',
    'Goals',
    {
      aliases: '目标|动机|个人目标|期望|goals|goal|motivation',
      note: ['想达成什么。', 'What the person wants to reach.'],
      example: '更省心地安排家庭采购',
    },
  ],
  infoSource: [
    '信息来源',
    'Information sources',
    {
      type: 'multiList',
      list: 'infoSource',
      aliases: '信息渠道|了解渠道|获取信息渠道|媒体偏好|information source|information sources|media',
      note: ['平时从哪里获取信息。', 'Where the person gets information.'],
      example: '社交媒体、朋友推荐',
    },
  ],
});
