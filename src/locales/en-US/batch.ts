import type { BatchSentences } from '../zh-CN/batch';

export const batch: BatchSentences = {
  'batch.usage':
    'Usage: kebu <job> <file.xlsx|file.csv …> [--sheet NAME] [--out out.xlsx] [--options o.json] [--as-of YYYY-MM-DD] [--json result.json] [--locale zh-CN|en-US]\nJobs: {jobs}',
  'batch.jobMissing': 'No job was given.',
  'batch.jobUnknown': 'There is no job “{job}”. Jobs: {jobs}',
  'batch.fileMissing': 'No file was given. Name an .xlsx or .csv file after the job.',
  'batch.fileAbsent': 'The file {file} was not found or cannot be read. Check its path and permissions.',
  'batch.fileKind': '{file} is of a kind that cannot be read. Use .xlsx, .xlsm or .csv.',
  'batch.file.notAWorkbook': '{file} is not an Excel workbook. Save it as .xlsx in Excel and try again.',
  'batch.file.encryptedOrLegacy':
    '{file} has a password or is an old .xls file. Remove the password and save it as .xlsx in Excel.',
  'batch.file.damaged':
    '{file} is damaged and cannot be read. Open and repair it in Excel, then save it anew.',
  'batch.file.tooLarge': '{file} is too large when unpacked and was not opened. Split it and try again.',
  'batch.file.entities':
    '{file} declares XML entities no workbook needs and was not opened. Save it anew in Excel.',
  'batch.csv': '{file} has more rows than a worksheet holds. Split it into several files.',
  'batch.optionUnknown': 'Unknown option {option}.',
  'batch.optionsUnreadable': 'The options file {file} cannot be read; it should hold one JSON object.',
  'batch.optionName':
    'There is no option “{name}”. There are: {known}. Correct the options file and run again.',
  'batch.optionValue':
    'The value of “{value}” in the options file {file} does not fit. Correct it and run again.',
  'batch.asOf': 'The as-of date “{value}” should be written YYYY-MM-DD.',
  'batch.locale': 'The language “{value}” is not supported; use zh-CN or en-US.',
  'batch.sheetAbsent': 'The workbook has no sheet “{sheet}”. It has: {sheets}',
  'batch.outIsInput': '{file} is a file to be read and is not written over. Give the result another name.',
  'batch.outFolder':
    '{file} cannot be written. Check that the folder exists and the file is not open in Excel.',
  'batch.unseen':
    'Note: {what} in {part} takes no part in the analysis; on sheets that do not change it is saved as it is.',
  'batch.dropped':
    'Note: {what} in {part} could not be kept. Copy it back from the original file if you need it.',
  'batch.drawn':
    'No {name} was given; this one was drawn at random and is shown only once, keep it safe: {value}',
  'batch.made': 'Made: {sheet}',
  'batch.written': 'Saved: {file}',
};
