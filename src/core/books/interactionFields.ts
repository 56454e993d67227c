import { customerReference } from './customerReference';
import { fieldsFor } from './field';
import { packIds } from './pack';

/** 互动记录: one row a contact with the customer. */
export const interactionFields = fieldsFor('interactions', packIds, {
  ...customerReference,
  date: [
    '日期',
    'Date',
    {
      type: 'date',
      required: 'required',
      aliases:
        '时间|拜访日期|拜访时间|联系日期|联系时间|跟进日期|跟进时间|沟通日期|沟通时间|互动日期|互动时间|发生日期|记录日期|回访日期|回访时间|服务日期|来访日期|通话时间|date|visit date|contact date|interaction date|follow-up date|time|activity date|走访日期|走访时间|来电日期|来电时间|通话日期|洽谈日期|洽谈时间|会谈日期|会议日期|会见日期|见面日期|交流日期|本次跟进时间|本次跟进日期|服务时间|联络日期|活动日期|活动时间|到访日期|到访时间|call date|meeting date|contacted on',
      note: ['互动发生的日期。', 'When it took place.'],
      example: '2024-05-20',
    },
  ],
  channel: [
    '渠道',
    'Channel',
    {
      type: 'list',
      list: 'interactionChannel',
      aliases:
        '方式|沟通方式|联系方式|拜访方式|跟进方式|互动方式|互动渠道|沟通渠道|回访方式|接触方式|channel|medium|contact method|method|via|拜访形式|沟通形式|交流方式|交流形式|联络方式|联系途径|联系渠道|回访形式|走访方式|走访形式|跟进形式|跟进渠道|来访方式|contact channel|type of contact',
      note: ['通过什么渠道。', 'By which channel.'],
      example: '电话',
    },
  ],
  kind: [
    '类型',
    'Kind',
    {
      type: 'list',
      list: 'interactionKind',
      aliases:
        '事项|互动类型|拜访类型|拜访目的|跟进类型|事件|活动类型|行为|行为类型|沟通类型|服务类型|目的|kind|type|activity|activity type|interaction type|event|purpose|事由|拜访事由|走访目的|走访事由|回访类型|回访目的|服务类别|服务项目|跟进目的|跟进阶段|联系目的|沟通主题|主题|拜访主题|活动主题|call type|visit purpose|reason|记录类型|活动记录类型|联系类型|往来类型',
      note: [
        '浏览、下载、参会、咨询、投诉、拜访等。',
        'Browsing, download, meeting, question, complaint, visit …',
      ],
      example: '拜访',
    },
  ],
  contact: [
    '联系人',
    'Contact',
    {
      type: 'person',
      aliases:
        '客户联系人|对接人|受访人|客户代表|被访人|拜访对象|联系人姓名|沟通对象|contact|contact person|contact name|met with|attendee|接洽人|见面人|约见人|会见人|会见对象|对方人员|对方联系人|对方代表|客户人员|客户方人员|客户方参会人|参会客户|被访人员|受访者|受访对象|拜访人物|拜访对象姓名|接待方|来访人|来电人|person met|met|spoke with',
      note: ['客户方的人。', 'The person on the customer’s side.'],
      example: '张经理',
      shown: false,
    },
  ],
  owner: [
    '负责人',
    'Owner',
    {
      type: 'person',
      aliases:
        '拜访人|跟进人|记录人|业务员|销售|客户经理|销售员|回访人|客服|经办人|接待人|处理人|owner|salesperson|sales rep|visited by|rep|agent|recorded by|走访人|走访人员|拜访人员|回访专员|回访人员|跟进人员|跟单员|销售人员|业务人员|业务代表|我方人员|我方参会人|我司人员|我司参会人|陪访人|沟通人|联系人员|接线员|受理人|客服专员|salesman|account owner|工程师|受理工程师|服务工程师|维修工程师',
      note: ['我方的人。', 'The person on our side.'],
      example: '李销售',
      grade: 'internal',
      shown: false,
    },
  ],
  content: [
    '内容',
    'Content',
    {
      aliases:
        '沟通内容|拜访内容|跟进内容|互动内容|沟通记录|拜访记录|跟进记录|详情|沟通要点|纪要|会议纪要|回访内容|问题描述|摘要|content|notes|summary|details|minutes|subject|description|沟通情况|沟通概要|沟通摘要|沟通结果|沟通详情|沟通内容摘要|沟通纪要|拜访情况|拜访纪要|拜访结果|拜访总结|拜访小结|跟进情况|跟进详情|跟进结果|跟进说明|回访情况|回访结果|回访记录|走访情况|走访记录|走访内容|洽谈内容|洽谈情况|洽谈结果|会谈内容|会谈纪要|交流内容|交流情况|联系内容|联系情况|通话内容|通话记录|服务内容|服务记录|工作内容|情况记录|进展|进展情况|客户反馈|反馈内容|具体内容|互动详情|call notes|meeting notes|visit notes|discussion|outcome|comments',
      note: ['谈了什么。', 'What it was about.'],
      example: '询问接口对接进度',
      width: 36,
    },
  ],
  responseHours: [
    '响应时长(小时)',
    'Response (hours)',
    {
      type: 'number',
      aliases:
        '响应|响应时长|响应时间|回复时长|响应小时|响应用时|回复用时|客户响应|response|response hours|response time|response time (h)|hours to respond',
      note: ['客户多久回复，单位小时。', 'Hours until the customer answered.'],
      example: '3.5',
    },
  ],
  satisfaction: [
    '满意度',
    'Satisfaction (CSAT)',
    {
      type: 'level',
      aliases:
        '满意度CSAT|CSAT|客户满意度|满意度评分|评分|服务评分|满意评分|satisfaction|csat|csat score|rating|score|服务打分|服务评价|客户评分|客户评价|客户打分|评价|满意程度|满意度得分|满意度1-5|feedback score|nps',
      note: ['1 到 5 分。', '1 to 5.'],
      example: '5',
    },
  ],
  effort: [
    '费力度',
    'Effort (CES)',
    {
      type: 'level',
      aliases: 'CES|客户费力度|费力程度|省力度|effort|ces|effort score',
      note: ['1 到 5 分，越高越费力。', '1 to 5, higher is harder.'],
      example: '2',
      shown: false,
    },
  ],
});
