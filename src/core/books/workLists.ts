import { alsoInCompounds, listOf } from './list';

/** Lists of the tag, need, order, interaction and contact sheets. */
export const workLists = [
  listOf(
    'tagCategory',
    ['标签分类', 'Tag category'],
    [
      ['基础属性', 'Basics', '基本属性|基础信息'],
      ['行为特征', 'Behaviour', '行为属性', '行为'],
      ['偏好特征', 'Preferences', '偏好属性', '偏好'],
      ['需求特征', 'Needs', '需求属性', '需求'],
      ['价值特征', 'Value', '价值属性', '价值'],
    ],
  ),
  listOf(
    'tagMethod',
    ['方式', 'Method'],
    [
      ['自动', 'Automatic', '系统|系统计算|auto', '计算|自动计算'],
      ['人工', 'By hand', '手工|手动|manual', '人工判断'],
    ],
  ),
  alsoInCompounds(
    listOf(
      'needSource',
      ['需求来源', 'Source'],
      [
        ['销售沟通记录', 'Sales conversation', '', '销售沟通|销售|销售反馈|拜访|客户拜访|沟通记录'],
        ['客服工单', 'Service ticket', '', '工单|客服|售后|投诉|客服反馈|ticket'],
        ['问卷调研', 'Survey', '问卷调查', '问卷|调研|回访|survey'],
        ['合同', 'Contract', '合同条款', '协议|招标文件'],
        ['其他', 'Other', '其它'],
      ],
      true,
    ),
  ),
  listOf(
    'needType',
    ['需求类型', 'Need type'],
    [
      [
        '产品需求-功能优化',
        'Product – improvement',
        '产品需求－功能优化|产品需求/功能优化|产品需求：功能优化',
        '功能优化|产品-功能优化|产品-优化|功能改进|产品优化|优化|改进|improvement|enhancement',
      ],
      [
        '产品需求-新功能开发',
        'Product – new function',
        '产品需求－新功能开发|产品需求/新功能开发|产品需求：新功能开发',
        '新功能|新功能开发|产品-新功能|新增功能|开发需求|定制开发|new feature|feature request',
      ],
      [
        '服务需求-售后支持',
        'Service – support',
        '服务需求－售后支持|服务需求/售后支持|服务需求：售后支持',
        '售后|售后支持|服务-售后|技术支持|维修|售后服务|support',
      ],
      [
        '服务需求-培训指导',
        'Service – training',
        '服务需求－培训指导|服务需求/培训指导|服务需求：培训指导',
        '培训|培训指导|服务-培训|操作培训|指导|training',
      ],
      [
        '价格需求-折扣政策',
        'Price – discount',
        '价格需求－折扣政策|价格需求/折扣政策|价格需求：折扣政策',
        '折扣|折扣政策|价格-折扣|价格|优惠|降价|报价|discount|pricing',
      ],
      [
        '价格需求-付款方式',
        'Price – payment terms',
        '价格需求－付款方式|价格需求/付款方式|价格需求：付款方式',
        '付款|付款方式|价格-付款|账期|分期|结算|payment terms|payment',
      ],
      [
        '体验需求-界面友好度',
        'Experience – interface',
        '体验需求－界面友好度|体验需求/界面友好度|体验需求：界面友好度',
        '界面|界面友好度|体验-界面|易用性|操作体验|体验|interface|usability|ui',
      ],
      [
        '体验需求-流程便捷性',
        'Experience – process',
        '体验需求－流程便捷性|体验需求/流程便捷性|体验需求：流程便捷性',
        '流程|流程便捷性|体验-流程|便捷性|流程优化|process|workflow',
      ],
    ],
  ),
  listOf(
    'priority',
    ['需求优先级', 'Priority'],
    [
      [
        '重要且紧急',
        'Important and urgent',
        '重要紧急|紧急且重要|紧急重要|重要又紧急',
        '第一象限|P0|立即处理|urgent and important',
      ],
      ['重要不紧急', 'Important, not urgent', '重要但不紧急|不紧急但重要', '第二象限|P1|计划处理'],
      ['紧急不重要', 'Urgent, not important', '紧急但不重要|不重要但紧急|不重要紧急', '第三象限|P2|授权处理'],
      [
        '不紧急不重要',
        'Neither',
        '不重要不紧急|不重要且不紧急|不紧急且不重要',
        '第四象限|P3|暂缓处理|neither urgent nor important',
      ],
    ],
  ),
  listOf(
    'needStatus',
    ['需求满足现状', 'Status'],
    [
      [
        '已满足',
        'Met',
        '',
        '已解决|完成|已完成|解决|已处理|已关闭|关闭|满足|已上线|已交付|done|closed|resolved|completed|fixed',
      ],
      [
        '部分满足',
        'Partly met',
        '部分已满足',
        '处理中|进行中|部分完成|开发中|跟进中|部分解决|in progress|partial|ongoing|wip',
      ],
      [
        '未满足',
        'Not met',
        '',
        '未处理|待跟进|待处理|未解决|未开始|未完成|待定|新建|open|new|pending|todo|not started|unresolved',
      ],
      [
        '需求变更',
        'Changed',
        '需求已变更',
        '需求有变|变更|已变更|取消|已取消|变化|changed|cancelled|canceled',
      ],
    ],
  ),
  listOf(
    'interactionChannel',
    ['互动渠道', 'Channel'],
    [
      ['电话', 'Phone', '', '致电|打电话|来电|call'],
      ['邮件', 'E-mail', '电子邮件', 'mail|email'],
      ['微信', 'WeChat', '', '企业微信|企微'],
      ['上门', 'Visit', '上门拜访', '面谈|线下|线下拜访|现场|in person|on site'],
      ['线上会议', 'Online meeting', '视频会议', '腾讯会议|视频|zoom|teams'],
      ['展会', 'Trade fair', '', '会议|活动|expo'],
      ['官网', 'Website', '网站', '网页|线上|web'],
      ['短信', 'Text message', '', 'SMS'],
    ],
    true,
  ),
  listOf(
    'interactionKind',
    ['互动类型', 'Kind'],
    [
      ['浏览', 'Browsing', '', '访问|浏览网页|view'],
      ['下载', 'Download', '', '下载资料'],
      ['参会', 'Event', '参加会议', '会议|参展|活动|meeting|event'],
      ['咨询', 'Question', '', '询价|询盘|咨询问题|问询|inquiry|enquiry'],
      ['投诉', 'Complaint', '', '抱怨|投诉建议|complain'],
      ['拜访', 'Visit', '', '回访|上门拜访|走访|客户拜访'],
      ['售后', 'Service', '', '维修|服务|support'],
      ['报价', 'Quotation', '', '发送报价|quote'],
    ],
    true,
  ),
  listOf(
    'attitude',
    ['态度', 'Attitude'],
    [
      ['支持', 'Supportive', '', '友好|积极|认可|倾向我方|赞成|正面|positive|supporter|friendly'],
      ['中立', 'Neutral', '', '一般|观望|不明|普通|未表态'],
      ['反对', 'Opposed', '', '抵触|消极|不支持|负面|排斥|negative|against|hostile'],
    ],
  ),
];
