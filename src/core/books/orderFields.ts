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
        '订单编号|单号|销售单号|合同号|合同编号|订单ID|交易号|交易单号|流水号|出库单号|发票号|单据编号|单据号|小票号|order|order id|order no|order number|transaction id|invoice|invoice no|invoice number|receipt no|订单流水|订单流水号|交易编号|业务单号|业务编号|系统单号|平台单号|发货单号|送货单号|出货单号|提单号|提货单号|开单号|结算单号|票据号|凭证号|凭证编号|PO号|PO|SO号|SO|采购单号|采购订单号|销售订单号|销售订单|项目编号|运单编号|工单号|so no|po no|po number|so number|ref no|reference|document no|doc no|bill no|contract no',
      note: [
        '同一订单的多行写同一个号；留空则每行一单。',
        'Lines of one order share it; empty means one order a line.',
      ],
      example: 'SO20240315001',
      unsure: /物流|快递|运单|提单|waybill|tracking/iu,
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
        '订单创建时间|订单创建日期|下单日期|订单日期|下单时间|交易日期|交易时间|成交日期|成交时间|销售日期|购买日期|购买时间|消费日期|消费时间|付款日期|付款时间|支付时间|支付日期|签约日期|签约时间|签订日期|签订时间|签署日期|合同日期|合同签订日期|开票日期|发货日期|出库日期|单据日期|业务日期|订单时间|date|order date|ordered on|ordered at|transaction date|purchase date|invoice date|sale date|payment date|time|下单日|下单|开单日期|开单时间|制单日期|录单日期|录单时间|过账日期|记账日期|入账日期|交货日期|交付日期|送货日期|出货日期|发货时间|结算日期|结算时间|签单日期|签单时间|销售时间|成交日|收款日期|回款日期|到账日期|开票时间|消费日|就诊日期|入住日期|业务时间|创建时间|created|order time|sold on|posting date|ship date|delivery date|deal date|close date',
      note: ['下单或成交的日期。', 'When it was ordered.'],
      example: '2024-03-15',
    },
  ],
  product: [
    '产品',
    'Product',
    {
      aliases:
        '商品|商品标题|宝贝标题|宝贝名称|产品名称|商品名称|品名|货品|物料名称|物料|存货名称|项目|服务项目|款式|型号|产品型号|product|product name|item|item name|article|goods|description|sku name|货物名称|货物|货名|货品名称|品项|品种|销售品种|品规|品名规格|品名及规格|商品名|商品全名|商品标题|宝贝标题|物品|物品名称|物料描述|材料|材料名称|存货|产品/服务|产品或服务|服务名称|服务内容|课程|课程名称|套餐|套餐名称|项目名称|菜品|菜名|药品名称|标的|标的物|货物或应税劳务名称|货物及服务名称|product description|item description|material|service|sku',
      note: ['产品或服务名称。', 'Name of the product or service.'],
      example: '仓储管理系统',
    },
  ],
  category: [
    '品类',
    'Category',
    {
      aliases:
        '类别|产品类别|商品类别|产品分类|商品分类|分类|类目|大类|产品线|产品大类|category|product family|product group|product category|product line|class|department|货品类别|货品分类|存货分类|物料分类|商品大类|商品类型|产品类型|产品系列|系列|类目名称|商品类目|一级类目|品类名称|产品种类|种类|item group|product type|product group',
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
      aliases:
        '件数|商品总数量|宝贝总数量|宝贝数量|购买数量|销售数量|销量|订购数量|台数|个数|数目|qty|quantity|units|pieces|count|出库数量|发货数量|交货数量|订货量|订货数量|订单数量|下单数量|下单件数|采购数|采购数量|采购量|出货量|出货数量|销售件数|箱数|吨数|重量|净重|课时数|课时|人次|份数|套数|张数|瓶数|盒数|数|order qty|ordered qty|volume|pcs|weight',
      note: ['退货写负数。', 'Negative for returns.'],
      example: '2',
    },
  ],
  unitPrice: [
    '单价',
    'Unit price',
    {
      type: 'amount',
      aliases:
        '价格|销售单价|成交单价|售价|含税单价|单位价格|unit price|price|price each|rate|结算单价|成交价|不含税单价|销售价|销售价格|商品单价|产品单价|折后单价|优惠单价|每件价格|selling price|sale price',
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
        '实付金额|订单金额|销售金额|销售额|成交金额|成交额|交易金额|小计|金额小计|合同金额|合同额|合同总额|订单额|付款金额|支付金额|实付款|实收金额|总金额|总价|总额|消费金额|含税金额|价税合计|应收金额|回款金额|小计金额|金额元|amount|order amount|total|total amount|sales|sales amount|revenue|paid|payment|net amount|line total|value|合计金额|合计|总额度|货款|货款金额|货款总额|货款合计|实收|实收款|实收额|实付|实付额|应付金额|应收款|收款额|收款金额|到账金额|开票金额|发票金额|结算金额|订单总额|订单总金额|订单总价|成交总额|成交总价|销售总额|销售收入|营业额|营业收入|交易额|流水金额|本单金额|消费额|消费总额|买家实付|买家实付金额|折后金额|签约金额|签单金额|签单额|下单金额|采购金额|含税总价|含税总额|grand amount|subtotal|gross amount|deal value|order value|order total|total price|invoice amount',
      note: ['这一行的成交金额，单位元；退货写负数。', 'Amount of the line in yuan, negative for returns.'],
      example: '10000',
    },
  ],
  profit: [
    '利润',
    'Profit',
    {
      type: 'amount',
      aliases:
        '毛利|毛利润|毛利额|利润额|净利润|profit|gross profit|margin|销售毛利|毛利金额|利润金额|贡献毛利|净利',
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
      telling: /退|return|refund/iu,
    },
  ],
  channel: [
    '渠道',
    'Channel',
    {
      aliases:
        '销售渠道|购买渠道|下单渠道|订单来源|平台|来源平台|店铺|门店|成交渠道|channel|sales channel|platform|store|source|下单平台|下单渠道来源|成交门店|销售门店|销售平台|店铺名称|店名|门店名称|网店|sales platform|shop',
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
        '经手人|经手|业务员|业务|销售|销售员|销售人员|客户经理|销售经理|销售代表|经办人|跟进人|导购|制单人|owner|salesperson|sales rep|sales|rep|account manager|跟单员|跟单|开单员|开单人|营业员|收银员|销售顾问|导购员|销售担当|责任人|归属销售|所属销售|客服|顾问|sales person|salesman|seller|cashier',
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
      aliases:
        '说明|附注|订单备注|摘要|备注信息|notes|note|remark|remarks|comments|comment|memo|附言|备注说明|订单说明|买家留言|客户备注',
      note: ['赠品、退货原因等。', 'Gifts, reasons for returns and the like.'],
      example: '',
      shown: false,
    },
  ],
});
