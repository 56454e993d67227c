import { customerReference } from './customerReference';
import { fieldsFor } from './field';
import { packIds } from './pack';

/** 联系人与决策链: one row a person at the customer. */
export const contactFields = fieldsFor('contacts', packIds, {
  ...customerReference,
  personName: [
    '姓名',
    'Name',
    {
      type: 'person',
      required: 'required',
      aliases:
        '联系人|联系人姓名|关键人|关键人姓名|关键联系人|干系人|决策人|名字|对接人|人员姓名|name|contact|contact name|full name|person|stakeholder|联系人名称|客户联系人|重要联系人|重要人物|核心人物|核心联系人|人物|人物姓名|客户姓名|客户方人员|决策人姓名|干系人姓名|相关人员|项目成员|成员姓名|first name|last name|contact person',
      note: ['联系人的全名。', 'The person’s full name.'],
      example: '张三',
    },
  ],
  position: [
    '职位',
    'Position',
    {
      aliases:
        '职务|岗位|头衔|职称|担任职务|title|job title|position|designation|职位名称|行政职务|岗位名称|职级|职衔|身份|job',
      note: ['在客户单位的职务。', 'The position at the customer.'],
      example: '采购总监',
      width: 16,
    },
  ],
  decisionRole: [
    '决策角色',
    'Decision role',
    {
      type: 'list',
      list: 'decisionRole',
      required: 'recommended',
      aliases:
        '角色|决策链角色|采购角色|决策权|影响角色|role|decision role|buying role|stakeholder role|决策链|决策链位置|项目角色|决策身份|决策地位|采购链角色|在决策中的角色|关键人类型|人物角色|角色定位|角色类型|buyer role|influence type',
      note: ['决策者、影响者、使用者。', 'Decision maker, influencer or user.'],
      example: '决策者',
    },
  ],
  influence: [
    '影响力',
    'Influence',
    {
      type: 'level',
      aliases:
        '影响程度|影响力评分|影响力等级|话语权|influence|influence score|power|impact|影响度|影响等级|影响大小|决策权重|权重|重要程度|重要性|关键程度|influence level|影响力分值|影响力评级|影响力打分',
      note: ['1 到 5，5 最大。', '1 to 5, 5 the greatest.'],
      example: '5',
    },
  ],
  attitude: [
    '态度',
    'Attitude',
    {
      type: 'list',
      list: 'attitude',
      aliases:
        '支持程度|立场|客户态度|对我方态度|合作态度|attitude|stance|sentiment|support level|支持度|支持情况|倾向|倾向性|倾向程度|对我司态度|对我们的态度|对我方的态度|客户关系|关系程度|亲密度|关系|disposition|relationship',
      note: ['支持、中立、反对。', 'Supportive, neutral or opposed.'],
      example: '支持',
    },
  ],
  superior: [
    '上级',
    'Reports to',
    {
      type: 'person',
      aliases:
        '直属上级|汇报对象|上级姓名|上司|汇报给|直接上级|领导|superior|reports to|manager|supervisor|boss|直属领导|上级领导|汇报给谁|直接领导|上级主管|汇报人|直接汇报人|直属主管|line manager',
      note: ['同一客户内上级的姓名。', 'Name of the superior at the same customer.'],
      example: '李四',
    },
  ],
  phone: [
    '电话',
    'Phone',
    {
      type: 'phone',
      aliases:
        '手机|联系电话|手机号|手机号码|联系方式|电话号码|办公电话|座机|移动电话|phone|mobile|mobile phone|cell|telephone|tel|phone number|联系手机|手机电话|固话|固定电话|座机号码|单位电话|公司电话|电话1|手机1|手机2|联系人电话|联系人手机|mobile no|phone no|office phone|work phone',
      note: ['手机或座机。', 'Mobile or landline.'],
      example: '13912345678',
    },
  ],
  email: [
    '邮箱',
    'E-mail',
    {
      type: 'email',
      aliases:
        '电子邮箱|邮件|电子邮件|邮箱地址|联系方式|工作邮箱|email|e-mail|mail|email address|公司邮箱|企业邮箱|电邮|常用邮箱|work email|business email',
      note: ['常用邮箱。', 'The usual address.'],
      example: 'zhang@example.com',
    },
  ],
  engagement: [
    '首选参与方式',
    'Preferred engagement',
    {
      type: 'multiList',
      list: 'contactMeans',
      aliases:
        '偏好方式|偏好沟通方式|沟通偏好|首选沟通方式|首选联系方式|参与方式|沟通方式|preferred engagement|preferred contact|preferred channel|contact preference|沟通风格偏好|联系偏好|拜访方式偏好',
      note: ['愿意怎样沟通，可填多项。', 'How the person likes to be approached.'],
      example: '线下拜访',
    },
  ],
  remarks: [
    '备注',
    'Remarks',
    {
      aliases: '说明|附注|备注信息|notes|note|remark|remarks|comments|comment|memo',
      note: ['其他要记住的。', 'Anything else worth keeping.'],
      example: '',
      shown: false,
    },
  ],
});
