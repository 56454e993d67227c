import { customerReference } from './customerReference';
import { fieldsFor } from './field';
import { packIds } from './pack';

/** 交易明细: one line an article; lines of one order number are one order. */
export const orderFields = fieldsFor('orders', packIds, {
  orderId: [
    '订单号',
    'Order no.',
    {
      type: 'code',
      aliases:
        '订单编号|单号|销售单号|合同号|合同编号|订单ID|交易号|交易单号|流水号|出库单号|发票号|单据编号|单据号|小票号|order|order id|order no|order number|transaction id|invoice|invoice no|invoice number|receipt no',
      note: [
        '同一订单的多行写同一个号；留空则每行一单。',
        'Lines of one order share it; empty means one order a line.',
      ],
      example: 'SO20240315001',
    },
  ],
  ...customerReference,
  date: [
    '日期',
    'Date',
    {
      type: 'date',
      required: 'required',
      aliases:
        '下单日期|订单日期|下单时间|交易日期|交易时间|成交日期|成交时间|销售日期|购买日期|购买时间|消费日期|消费时间|付款日期|付款时间|支付时间|支付日期|签约日期|签约时间|签订日期|签订时间|签署日期|合同日期|合同签订日期|开票日期|发货日期|出库日期|单据日期|业务日期|订单时间|date|order date|ordered on|ordered at|transaction date|purchase date|invoice date|sale date|payment date|time',
      note: ['下单或成交的日期。', 'When it was ordered.'],
      example: '2024-03-15',
    },
  ],
  product: [
    '产品',
    'Product',
    {
      aliases:
        '商品|产品名称|商品名称|品名|货品|物料名称|物料|存货名称|项目|服务项目|款式|型号|产品型号|product|product name|item|item name|article|goods|description|sku name',
      note: ['产品或服务名称。', 'Name of the product or service.'],
      example: '仓储管理系统',
    },
  ],
  category: [
    '品类',
    'Category',
    {
      aliases:
        '类别|产品类别|商品类别|产品分类|商品分类|分类|类目|大类|产品线|产品大类|category|product category|product line|class|department',
      note: ['产品所属品类。', 'The category of the product.'],
      example: '软件许可',
      width: 16,
    },
  ],
  quantity: [
    '数量',
    'Quantity',
    {
      type: 'number',
      aliases: '件数|购买数量|销售数量|销量|订购数量|台数|个数|数目|qty|quantity|units|pieces|count',
      note: ['退货写负数。', 'Negative for returns.'],
      example: '2',
    },
  ],
  unitPrice: [
    '单价',
    'Unit price',
    {
      type: 'amount',
      aliases: '价格|销售单价|成交单价|售价|含税单价|单位价格|unit price|price|price each|rate',
      note: ['一件的成交价，单位元。', 'Price of one, in yuan.'],
      example: '5000',
    },
  ],
  amount: [
    '金额',
    'Amount',
    {
      type: 'amount',
      required: 'required',
      aliases:
        '实付金额|订单金额|销售金额|销售额|成交金额|成交额|交易金额|合同金额|合同额|合同总额|订单额|付款金额|支付金额|实付款|实收金额|总金额|总价|总额|消费金额|含税金额|价税合计|应收金额|回款金额|小计金额|金额元|amount|order amount|total|total amount|sales|sales amount|revenue|paid|payment|net amount|line total|value',
      note: ['这一行的成交金额，单位元；退货写负数。', 'Amount of the line in yuan, negative for returns.'],
      example: '10000',
    },
  ],
  profit: [
    '利润',
    'Profit',
    {
      type: 'amount',
      aliases: '毛利|毛利润|毛利额|利润额|净利润|profit|gross profit|margin',
      note: ['有则填。', 'If known.'],
      example: '3000',
      shown: false,
    },
  ],
  returned: [
    '退货',
    'Returned',
    {
      type: 'list',
      list: 'yesNo',
      aliases: '是否退货|退货标志|退款|是否退款|退换货|退货状态|returned|return|refund|refunded|is return',
      note: ['退货行写“是”，或把金额写成负数。', 'Yes for a return, or write the amount negative.'],
      example: '否',
      width: 8,
    },
  ],
  channel: [
    '渠道',
    'Channel',
    {
      aliases:
        '销售渠道|购买渠道|下单渠道|订单来源|平台|来源平台|店铺|门店|成交渠道|channel|sales channel|platform|store|source',
      note: ['在哪里成交。', 'Where it was sold.'],
      example: '门店',
      width: 14,
      shown: false,
    },
  ],
  owner: [
    '负责人',
    'Owner',
    {
      type: 'person',
      aliases:
        '业务员|销售|销售员|销售人员|客户经理|销售经理|销售代表|经办人|跟进人|导购|制单人|owner|salesperson|sales rep|sales|rep|account manager',
      note: ['我方经办人。', 'Who handled it on our side.'],
      example: '李销售',
      grade: 'internal',
      shown: false,
    },
  ],
  remarks: [
    '备注',
    'Remarks',
    {
      aliases: '说明|附注|订单备注|摘要|备注信息|notes|note|remark|remarks|comments|comment|memo',
      note: ['赠品、退货原因等。', 'Gifts, reasons for returns and the like.'],
      example: '',
      shown: false,
    },
  ],
});
