import type { BatchMessages } from '../batchMessages';
import type { Sentences } from '../sentence';

export type BatchSentences = Sentences<BatchMessages>;

export const batch: BatchSentences = {
  'batch.usage':
    '用法：kebu <任务> <文件.xlsx|文件.csv …> [--sheet 工作表] [--out 结果.xlsx] [--options 选项.json] [--as-of YYYY-MM-DD] [--json 结果.json] [--locale zh-CN|en-US]\n任务：{jobs}',
  'batch.jobMissing': '没有给出任务。',
  'batch.jobUnknown': '没有任务「{job}」。可用的任务：{jobs}',
  'batch.fileMissing': '没有给出文件。请在任务后写上 .xlsx 或 .csv 文件。',
  'batch.fileAbsent': '找不到或无法读取文件 {file}。请检查路径和权限。',
  'batch.fileKind': '不支持文件 {file}。请用 .xlsx、.xlsm 或 .csv。',
  'batch.file.notAWorkbook': '{file} 不是 Excel 工作簿。请在 Excel 中另存为 .xlsx 后再试。',
  'batch.file.encryptedOrLegacy': '{file} 有密码或是旧的 .xls 格式。请在 Excel 中去掉密码并另存为 .xlsx。',
  'batch.file.damaged': '{file} 已损坏，无法读取。请在 Excel 中打开并修复，再另存。',
  'batch.file.tooLarge': '{file} 解压后过大，未打开。请拆分后再试。',
  'batch.file.entities': '{file} 含有工作簿不需要的 XML 声明，出于安全未打开。请在 Excel 中重新另存。',
  'batch.csv': '{file} 的行数超过一张工作表的上限。请拆成几个文件再试。',
  'batch.optionUnknown': '不认识的参数 {option}。',
  'batch.optionsUnreadable': '选项文件 {file} 读不出来，应是一个 JSON 对象。',
  'batch.optionName': '没有选项「{name}」。可用的选项：{known}。请改正选项文件后再运行。',
  'batch.optionValue': '选项文件 {file} 中「{value}」的值不对，请改正后再运行。',
  'batch.asOf': '截止日期「{value}」不对，应写成 YYYY-MM-DD。',
  'batch.locale': '语言「{value}」不支持，应为 zh-CN 或 en-US。',
  'batch.sheetAbsent': '工作簿里没有工作表「{sheet}」。现有：{sheets}',
  'batch.outIsInput': '{file} 是要读取的文件，不会覆盖它。请给结果换一个文件名。',
  'batch.outFolder': '无法写入 {file}。请检查文件夹是否存在、文件是否已在 Excel 中打开。',
  'batch.unseen': '注意：{part} 中的 {what} 不参与分析；所在工作表未改动时，保存后原样保留。',
  'batch.dropped': '注意：{part} 中的 {what} 没能保留。需要时请从原文件复制回来。',
  'batch.drawn': '没有给出 {name}，已随机生成，只显示这一次，请妥善保管：{value}',
  'batch.made': '已生成：{sheet}',
  'batch.written': '已保存：{file}',
};
