import type { Bilingual } from '../../message';
import type { TableColumn } from '../../sheets';

/** A column of 合并记录. */
export interface MergeLogColumn {
  readonly title: Bilingual;
  readonly format: TableColumn['format'];
  /** In characters. */
  readonly width: number;
}

/** The columns of 合并记录 in their order; the log is read back by their titles, in either language. */
export const mergeLogColumns = {
  seq: { title: { zh: '序号', en: 'No.' }, format: 'integer', width: 12 },
  run: { title: { zh: '批次', en: 'Run' }, format: 'integer', width: 12 },
  merge: { title: { zh: '合并号', en: 'Merge' }, format: 'text', width: 12 },
  on: { title: { zh: '日期', en: 'Date' }, format: 'date', width: 12 },
  action: { title: { zh: '动作', en: 'Action' }, format: 'text', width: 12 },
  sheet: { title: { zh: '工作表', en: 'Sheet' }, format: 'text', width: 12 },
  row: { title: { zh: '行', en: 'Row' }, format: 'integer', width: 12 },
  column: { title: { zh: '列', en: 'Column' }, format: 'integer', width: 12 },
  header: { title: { zh: '字段', en: 'Field' }, format: 'text', width: 12 },
  before: { title: { zh: '原值', en: 'Before' }, format: 'text', width: 30 },
  after: { title: { zh: '新值', en: 'After' }, format: 'text', width: 20 },
  print: { title: { zh: '行指纹', en: 'Row print' }, format: 'integer', width: 12 },
  kept: { title: { zh: '保留编号', en: 'Kept no.' }, format: 'text', width: 12 },
  keptName: { title: { zh: '保留客户', en: 'Kept customer' }, format: 'text', width: 24 },
  lost: { title: { zh: '并入编号', en: 'Merged no.' }, format: 'text', width: 12 },
  lostName: { title: { zh: '并入客户', en: 'Merged customer' }, format: 'text', width: 24 },
  rule: { title: { zh: '规则', en: 'Rule' }, format: 'text', width: 12 },
  probability: { title: { zh: '概率', en: 'Probability' }, format: 'percent', width: 12 },
  undone: { title: { zh: '撤销日期', en: 'Undone on' }, format: 'date', width: 12 },
} as const satisfies Readonly<Record<string, MergeLogColumn>>;
