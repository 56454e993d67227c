import { fieldsFor } from './field';
import type { Field } from './field';

const retail = fieldsFor('registration', ['retail'], {
  shopFormat: [
    '业态',
    'Shop format',
    {
      type: 'list',
      list: 'shopFormat',
      aliases: '门店类型|经营业态|店铺类型|零售业态|store type|shop format|store format',
      note: ['主要的零售业态。', 'The main kind of shop.'],
      example: '便利店',
    },
  ],
  shopCount: [
    '门店数量',
    'Shops',
    {
      type: 'integer',
      aliases: '门店数|店铺数|店铺数量|网点数|分店数|stores|number of stores|shops',
      note: ['在营门店数。', 'Shops in operation.'],
      example: '12',
    },
  ],
  shopArea: [
    '营业面积',
    'Sales area',
    {
      type: 'number',
      aliases: '门店面积|经营面积|面积|平米|卖场面积|sales area|floor area',
      note: ['单位平方米。', 'In square metres.'],
      example: '120',
    },
  ],
  assortment: [
    '主营品类',
    'Assortment',
    {
      aliases: '经营品类|主销品类|主要品类|品类结构|assortment|main categories',
      note: ['卖得最多的品类。', 'The categories sold most.'],
      example: '乳饮、零食',
    },
  ],
  memberLevel: [
    '会员等级',
    'Membership level',
    {
      type: 'list',
      list: 'memberLevel',
      packs: ['retail', 'b2c'],
      aliases:
        '会员级别|等级|客户等级|VIP等级|会员类型|membership|member level|tier|会员卡类型|会员卡级别|卡等级|卡类型|卡级别|VIP级别|会员身份|会员类别|会员层级|vip level|membership tier',
      note: ['现在的会员等级。', 'The present level.'],
      example: '金卡',
      shown: false,
    },
  ],
  memberPoints: [
    '会员积分',
    'Points',
    {
      type: 'integer',
      packs: ['retail', 'b2c'],
      aliases: '积分|可用积分|积分余额|points|reward points|当前积分|剩余积分|会员积分余额|积分数|累计积分',
      note: ['可用积分。', 'Points available.'],
      example: '3600',
      shown: false,
    },
  ],
  usualShop: [
    '常购门店',
    'Usual shop',
    {
      packs: ['retail', 'b2c'],
      aliases: '归属门店|开卡门店|所属门店|常去门店|home store|usual shop',
      note: ['最常去的门店。', 'The shop visited most.'],
      example: '人民路店',
      shown: false,
    },
  ],
});

const manufacturing = fieldsFor('registration', ['manufacturing'], {
  plantProducts: [
    '主要产品',
    'Products',
    {
      aliases: '产品类型|生产产品|主导产品|产品系列|products|main products',
      note: ['客户工厂生产什么。', 'What the customer’s plant makes.'],
      example: '精密注塑件',
    },
  ],
  capacity: [
    '年产能',
    'Annual capacity',
    {
      aliases: '产能|年产量|生产能力|设计产能|capacity|annual capacity|annual output',
      note: ['写明单位。', 'With its unit.'],
      example: '500万件',
      width: 16,
    },
  ],
  productionMode: [
    '生产模式',
    'Production mode',
    {
      type: 'list',
      list: 'productionMode',
      aliases: '生产方式|生产类型|制造模式|production mode|manufacturing mode',
      note: ['按订单、按库存还是混合。', 'To order, to stock, or both.'],
      example: '按订单生产',
    },
  ],
  certificates: [
    '质量体系认证',
    'Certificates',
    {
      type: 'multiList',
      list: 'certificate',
      aliases: '体系认证|认证|资质认证|质量认证|认证情况|certificates|certifications',
      note: ['可填多项。', 'Several are possible.'],
      example: 'ISO 9001、IATF 16949',
    },
  ],
  systems: [
    '在用系统',
    'Systems in use',
    {
      aliases: '在用软件|现有系统|信息系统|使用系统|ERP系统|systems|current systems|software in use',
      note: ['ERP、MES、WMS 等的品牌。', 'Brands of ERP, MES, WMS and the like.'],
      example: '某品牌 ERP',
    },
  ],
  purchaseCycle: [
    '采购周期',
    'Purchase cycle',
    {
      type: 'list',
      list: 'purchaseCycle',
      aliases: '采购频率|采购频次|下单周期|purchase cycle|purchasing cycle',
      note: ['多久集中采购一次。', 'How often they buy.'],
      example: '每季度',
    },
  ],
});

/** Registration fields of single trades. */
export const tradeFields: readonly Field[] = [...retail, ...manufacturing];
