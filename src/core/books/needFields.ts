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
        '来源|反馈来源|反馈渠道|需求渠道|提出渠道|信息来源|source|need source|request source|feedback channel|反馈途径|受理渠道|受理方式|反馈方式|来电渠道|接收渠道|提交渠道|channel',
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
        '什么时候|提出日期|提出时间|反馈日期|反馈时间|登记日期|登记时间|更新日期|记录日期|记录时间|收集时间|收集日期|创建时间|需求日期|需求时间|受理日期|updated|updated on|raised|raised on|reported on|created|created on|date|request date|提出日|反馈日|受理时间|接收日期|接收时间|收到日期|提报时间|提报日期|提交时间|提交日期|投诉日期|投诉时间|报修时间|来电时间|建单时间|reported|submitted on|opened on',
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
        '需求|需求内容|反馈内容|客户需求|具体需求|核心需求|需求说明|问题描述|诉求|客户诉求|建议内容|反馈|意见|意见建议|需求详情|客户反馈|痛点|need|needs|description|request|requirement|feedback|issue|request details|问题反馈|反馈问题|问题|问题点|问题内容|问题详情|客户问题|客户提出的问题|具体问题|主要问题|存在问题|具体诉求|诉求内容|主要诉求|需求点|需求概述|需求要点|需求清单|需求项|功能需求|客户声音|客户之声|VOC|客户原话|客户意见|客户建议|客户期望|期望|改进建议|改善建议|优化建议|建议|投诉内容|投诉事项|投诉原因|抱怨|不满|吐槽|难点痛点|客户痛点|报修内容|故障描述|咨询内容|主诉|complaint|suggestion|pain point|pain points|customer request|issue description|problem',
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
        '分类|类型|类别|需求分类|需求类别|反馈类型|反馈分类|问题类型|type|need type|request type|category|requirement type|问题分类|问题类别|诉求类型|诉求分类|反馈类别|投诉类型|投诉类别|投诉分类|建议类型|工单类型|需求种类|issue type|issue category|feedback type',
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
      aliases:
        '重要|重要程度|重要度|重要级别|重要性评分|重要等级|importance|importance score|severity|impact|重要级',
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
      aliases:
        '紧急|急|紧急程度|紧急度|紧迫性|紧迫程度|紧急级别|紧急性评分|急迫程度|urgency|urgency score|urgent|急迫度|缓急程度|缓急|紧急等级|紧急级|加急|severity',
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
        '状态|满足现状|处理状态|完成状态|需求状态|跟进状态|处理进度|进度|解决状态|满足情况|当前状态|status|state|progress|fulfilment|resolution|处理情况|处理状况|解决情况|是否解决|是否处理|是否完成|是否闭环|当前进展|目前状态|目前进展|最新进展|完成进度|完成度|跟进情况|跟进结果|受理状态|工单状态|落实状态|current status|open/closed',
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
        '策略|应对策略|解决方案|处理措施|跟进措施|跟进计划|处理方案|行动计划|应对措施|strategy|follow-up|follow up|action|action plan|solution|next steps|处理办法|处理方法|处理意见|处理建议|解决办法|解决措施|改善对策|改善措施|改进措施|整改措施|对策|应对方案|回复内容|答复|我方回复|下一步计划|下一步|response|countermeasure|resolution plan',
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
        '谁负责|谁跟进|谁处理|谁管|跟进人|责任人|处理人|业务员|销售|客户经理|跟进销售|对接人|产品经理|owner|assignee|responsible|assigned to|account manager|handler|受理人|责任人员|处理人员|负责人员|对接人员|我方负责人|我司负责人|客服人员|受理人员|经办人|pic|person in charge',
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
        '截止日期|截止时间|计划完成日期|完成期限|预计完成|预计完成时间|预计完成日期|要求完成时间|期望完成时间|期望时间|交付日期|最晚完成|due|due date|deadline|planned completion|target date|expected by|要求完成日|要求完成日期|期望完成日期|期望解决时间|承诺完成日|承诺完成时间|承诺日期|预计解决时间|预计解决日期|预计交付|截止日|截止|完成时限|处理时限|时限|最迟完成时间|最晚完成时间|计划完成|计划完成日|计划解决时间|交期|期限|eta|expected date|required by',
      note: ['计划哪天完成，不早于更新时间。', 'Planned completion, not before it was raised.'],
      example: '2024-09-30',
    },
  ],
  outcome: [
    '实际完成情况',
    'Outcome',
    {
      aliases:
        '完成情况|实际完成|处理结果|结果|落实情况|完成结果|反馈结果|outcome|result|actual completion|completion|最终结果|处理结论|结论|解决结果|落实结果|完成说明|客户确认|闭环情况|conclusion',
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
