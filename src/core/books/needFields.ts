import { customerReference } from './customerReference';
import { fieldsFor } from './field';
import { packIds } from './pack';

/** 客户需求分析与应用表: one row a need. */
export const needFields = fieldsFor('needs', packIds, {
  ...customerReference,
  source: [
    '需求来源',
    'Source',
    {
      type: 'list',
      list: 'needSource',
      aliases:
        '来源|反馈来源|反馈渠道|需求渠道|提出渠道|信息来源|source|need source|request source|feedback channel',
      note: ['销售沟通记录、客服工单、问卷调研、合同、其他。', 'Where the need was heard.'],
      example: '销售沟通记录',
    },
  ],
  updatedOn: [
    '更新时间',
    'Updated',
    {
      type: 'date',
      required: 'recommended',
      aliases:
        '提出日期|提出时间|反馈日期|反馈时间|登记日期|登记时间|更新日期|记录日期|记录时间|收集时间|收集日期|创建时间|需求日期|需求时间|受理日期|updated|updated on|raised|raised on|reported on|created|created on|date|request date',
      note: ['提出或最近更新的日期。', 'When it was raised or last updated.'],
      example: '2024-06-30',
    },
  ],
  description: [
    '需求描述',
    'Need',
    {
      required: 'required',
      aliases:
        '需求|需求内容|反馈内容|客户需求|具体需求|核心需求|需求说明|问题描述|诉求|客户诉求|建议内容|反馈|意见|意见建议|需求详情|客户反馈|痛点|need|needs|description|request|requirement|feedback|issue|request details',
      note: ['用客户的话写清要什么。', 'What the customer wants, in their words.'],
      example: '希望系统与现有财务系统对接',
      width: 40,
    },
  ],
  needType: [
    '需求类型',
    'Type',
    {
      type: 'list',
      list: 'needType',
      aliases:
        '分类|类型|类别|需求分类|需求类别|反馈类型|反馈分类|问题类型|type|need type|request type|category|requirement type',
      note: [
        '产品、服务、价格、体验四类，写到细类。',
        'Product, service, price or experience, with the sub-type.',
      ],
      example: '产品需求-功能优化',
      width: 24,
    },
  ],
  importance: [
    '重要性',
    'Importance',
    {
      type: 'level',
      required: 'recommended',
      aliases: '重要程度|重要度|重要级别|重要性评分|重要等级|importance|importance score|severity|impact',
      note: ['1 到 5，4 和 5 算重要。', '1 to 5; 4 and 5 count as important.'],
      example: '5',
    },
  ],
  urgency: [
    '紧急性',
    'Urgency',
    {
      type: 'level',
      required: 'recommended',
      aliases: '紧急程度|紧急度|紧迫性|紧迫程度|紧急级别|紧急性评分|急迫程度|urgency|urgency score|urgent',
      note: ['1 到 5，4 和 5 算紧急。', '1 to 5; 4 and 5 count as urgent.'],
      example: '4',
    },
  ],
  priority: [
    '需求优先级',
    'Priority',
    {
      type: 'list',
      list: 'priority',
      aliases:
        '优先级|优先等级|优先顺序|四象限|所属象限|象限|优先度|处理优先级|priority|quadrant|priority level',
      note: ['留空则由重要性和紧急性得出。', 'Left empty it follows from importance and urgency.'],
      example: '重要且紧急',
      width: 16,
    },
  ],
  basis: [
    '判断依据',
    'Basis',
    {
      aliases: '依据|优先级依据|判断理由|理由|原因|评估依据|basis|reason|rationale|justification',
      note: ['为什么是这个优先级。', 'Why it has this priority.'],
      example: '影响月结，财务已催两次',
      width: 32,
    },
  ],
  status: [
    '需求满足现状',
    'Status',
    {
      type: 'list',
      list: 'needStatus',
      aliases:
        '状态|满足现状|处理状态|完成状态|需求状态|跟进状态|处理进度|进度|解决状态|满足情况|当前状态|status|state|progress|fulfilment|resolution',
      note: ['已满足、部分满足、未满足、需求变更。', 'Met, partly met, not met, or changed.'],
      example: '未满足',
    },
  ],
  relation: [
    '需求关联性',
    'Shared by',
    {
      aliases: '关联性|关联需求|关联分析|共性分析|共性需求|relation|related needs|shared by|commonality',
      note: [
        '由客簿填写：同行业有多少客户有类似需求。',
        'Filled by Kebu: how many of the industry ask the same.',
      ],
      example: '同行业 80% 客户有类似需求 (8/10)',
      width: 32,
    },
  ],
  strategy: [
    '跟进策略',
    'Follow-up',
    {
      aliases:
        '策略|应对策略|解决方案|处理措施|跟进措施|跟进计划|处理方案|行动计划|应对措施|strategy|follow-up|follow up|action|action plan|solution|next steps',
      note: ['分步写，每步一行。', 'Numbered steps, one a line.'],
      example: '1. 发送方案 2. 安排演示 3. 报价',
      width: 36,
    },
  ],
  owner: [
    '负责人',
    'Owner',
    {
      type: 'person',
      aliases:
        '跟进人|责任人|处理人|业务员|销售|客户经理|跟进销售|对接人|产品经理|owner|assignee|responsible|assigned to|account manager|handler',
      note: ['谁来跟进。', 'Who follows it up.'],
      example: '李销售',
      grade: 'internal',
    },
  ],
  dueOn: [
    '计划完成时间',
    'Due',
    {
      type: 'date',
      aliases:
        '截止日期|截止时间|计划完成日期|完成期限|预计完成|预计完成时间|预计完成日期|要求完成时间|期望完成时间|期望时间|交付日期|最晚完成|due|due date|deadline|planned completion|target date|expected by',
      note: ['计划哪天完成，不早于更新时间。', 'Planned completion, not before it was raised.'],
      example: '2024-09-30',
    },
  ],
  outcome: [
    '实际完成情况',
    'Outcome',
    {
      aliases:
        '完成情况|实际完成|处理结果|结果|落实情况|完成结果|反馈结果|outcome|result|actual completion|completion',
      note: ['做到了什么、哪天完成。', 'What was done and when.'],
      example: '',
    },
  ],
  remarks: [
    '备注',
    'Remarks',
    {
      aliases: '说明|附注|备注信息|notes|note|remark|remarks|comments|comment|memo',
      note: ['其他要记住的。', 'Anything else worth keeping.'],
      example: '',
    },
  ],
});
