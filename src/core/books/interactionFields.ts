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
        '时间|拜访日期|拜访时间|联系日期|联系时间|跟进日期|跟进时间|沟通日期|沟通时间|互动日期|互动时间|发生日期|记录日期|回访日期|回访时间|服务日期|来访日期|通话时间|date|visit date|contact date|interaction date|follow-up date|time|activity date',
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
        '方式|沟通方式|联系方式|拜访方式|跟进方式|互动方式|互动渠道|沟通渠道|回访方式|接触方式|channel|medium|contact method|method|via',
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
        '事项|互动类型|拜访类型|拜访目的|跟进类型|事件|活动类型|行为|行为类型|沟通类型|服务类型|目的|kind|type|activity|activity type|interaction type|event|purpose',
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
        '客户联系人|对接人|受访人|客户代表|被访人|拜访对象|联系人姓名|沟通对象|contact|contact person|contact name|met with|attendee',
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
        '拜访人|跟进人|记录人|业务员|销售|客户经理|销售员|回访人|客服|经办人|接待人|处理人|owner|salesperson|sales rep|visited by|rep|agent|recorded by',
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
        '沟通内容|拜访内容|跟进内容|互动内容|沟通记录|拜访记录|跟进记录|详情|沟通要点|纪要|会议纪要|回访内容|问题描述|摘要|content|notes|summary|details|minutes|subject|description',
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
        '满意度CSAT|CSAT|客户满意度|满意度评分|评分|服务评分|满意评分|satisfaction|csat|csat score|rating|score',
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
