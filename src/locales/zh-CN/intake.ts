import type { IntakeMessages } from '../../core/intake/messages';
import type { Sentences } from '../sentence';

export const intake: Sentences<IntakeMessages> = {
  'intake.doubt.kind': '「{sheet}」像不止一种业务表，请确认是哪一种。',
  'intake.doubt.noHeader': '「{sheet}」没有表头，各列是按内容识别的，请核对后再开始。',
  'intake.doubt.column': ({ header, column, field }) =>
    header === ''
      ? `第 ${column} 列没有列名，按内容看像「${field}」，对吗？`
      : `「${header}」这一列像「${field}」，但不能确定，对吗？`,
  'intake.doubt.second':
    '「{header}」和「{other}」都像「{field}」，现在用「{other}」，「{header}」原样保留。要换吗？',
  'intake.unused.report': '客簿生成的结果表，不作为数据读取。',
  'intake.unused.hidden': '隐藏的工作表，没有读取。要用它，请先取消隐藏。',
  'intake.unused.empty': '单元格里没有内容（只有格式、图表或图片），没有可以读取的数据。',
  'intake.unused.noRows': '只有表头或标题，没有数据行。请填好数据再运行。',
  'intake.unused.errors': '单元格几乎都是错误值（#N/A、#REF! 等）。请先修好公式，或把结果粘贴为数值。',
  'intake.unused.oneColumn': '只有一列。请补上联系人、电话、行业等列，或打开它指定这一列的含义。',
  'intake.unused.summary': '是汇总表，不是明细。请打开汇总之前一行一条的明细表。',
  'intake.unused.sheet': '「{sheet}」：{reason}{next}',
  'intake.unused.copy': '各行在另一张表里都有，为免重复没有计入。要计入，请在「首页」勾选。',
  'intake.doubt.copy': '这里的行在「{original}」里都有，计入就会算两遍。',
  'intake.unused.converted': '已转换成规范的表，现在读取转换后的表。要重新读取这张，请删除转换后的表。',
  'intake.unused.noBook': '不像业务表，没有使用。如果是，请打开它，指定它是什么表、各列是什么含义。',
};
