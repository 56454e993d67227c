import type { Sentence } from '../sentence';

/** What the custom functions say; the codes here are the ones every other locale has to have. */
export const functions = {
  'functions.industry.unknown': '认不出这个行业。请换一个说法，或查国民经济行业分类（GB/T 4754）的名称。',
  'functions.industry.doubtful': '不能确定是哪个行业。可能是「{suggestion}」，请核对后改用该名称。',
  'functions.region.unknown': '认不出这个地区。请写明省、市，如「江苏省苏州市」。',
  'functions.region.doubtful': '不能确定是哪个地区。可能是「{suggestion}」，请核对后写明省、市。',
  'functions.size.figures': '请给出从业人员（人）或营业收入（元），至少一项。',
  'functions.size.industry': '「{industry}」不在大中小微型企业划分办法之内，没有规模标准。',
  'functions.size.large': '大型',
  'functions.size.medium': '中型',
  'functions.size.small': '小型',
  'functions.size.micro': '微型',
  'functions.company.empty': '请给出公司名称。',
  'functions.phone.unknown': '不是有效的电话号码。请核对位数与区号。',
  'functions.rfm.shape': '请选取三列或四列：客户、日期、金额、订单号（可省略），每行一笔订单。',
  'functions.rfm.empty': '选取的区域里没有可评分的订单。请检查日期列是否为日期、金额列是否为数字。',
} satisfies Record<string, Sentence<Record<string, string | number>>>;

export type FunctionSentences = Readonly<
  Record<keyof typeof functions, Sentence<Record<string, string | number>>>
>;
