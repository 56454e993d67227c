import { customerReference } from './customerReference';
import { fieldsFor } from './field';
import { packIds } from './pack';

/** 客户画像标签表, long form: one tag a row. */
export const tagFields = fieldsFor('tags', packIds, {
  ...customerReference,
  updatedOn: [
    '更新时间',
    'Updated',
    {
      type: 'date',
      required: 'recommended',
      aliases:
        '更新日期|打标时间|打标日期|标签时间|标签更新时间|标记时间|最后更新|updated|updated on|updated at|tagged on|tag date|date',
      note: ['这条标签最近一次确认的日期。', 'When the tag was last confirmed.'],
      example: '2024-06-30',
    },
  ],
  category: [
    '标签分类',
    'Tag category',
    {
      type: 'list',
      list: 'tagCategory',
      required: 'required',
      aliases: '标签类别|标签类型|分类|标签大类|一级标签|标签维度|tag category|category|tag type|tag group',
      note: ['基础属性、行为特征、偏好特征、需求特征、价值特征。', 'One of the five categories.'],
      example: '行为特征',
    },
  ],
  tag: [
    '标签名称',
    'Tag',
    {
      type: 'list',
      list: 'tagName',
      required: 'required',
      aliases: '标签|标签名|标签项|二级标签|标签字段|tag|tag name|label|attribute',
      note: ['标签字典中的名称。', 'A name of the tag dictionary.'],
      example: '购买频次',
      width: 18,
    },
  ],
  value: [
    '标签值',
    'Value',
    {
      required: 'required',
      aliases: '标签内容|值|取值|标签取值|标签结果|三级标签|value|tag value|label value',
      note: [
        '标签字典中的取值；多选的用顿号隔开。',
        'A value of the tag dictionary; several separated by 、.',
      ],
      example: '中频',
    },
  ],
  evidence: [
    '依据',
    'Evidence',
    {
      aliases: '标签依据|判断依据|打标依据|来源依据|证据|数据依据|evidence|basis|reason|source',
      note: [
        '哪些记录、哪件事说明它；隐性需求必须写。',
        'The rows or the fact it rests on; required for inferred needs.',
      ],
      example: '2024-01至2024-12 共5单',
      width: 36,
    },
  ],
  method: [
    '方式',
    'Method',
    {
      type: 'list',
      list: 'tagMethod',
      aliases: '打标方式|标签方式|标签来源|生成方式|method|tagged by|origin',
      note: ['自动：由数据算出；人工：由人判断。', 'Automatic: computed; by hand: judged by a person.'],
      example: '人工',
      width: 8,
    },
  ],
});
