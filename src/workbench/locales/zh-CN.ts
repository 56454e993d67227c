import type { Words } from './words';

export const zhCN: Words = {
  title: '客簿工作台',
  open: '打开',
  save: '另存为 .xlsx',
  sample: '示例工作簿',
  language: 'English',
  dark: '深色',
  light: '浅色',
  loading: '正在载入…',
  busy: '正在运行…',
  paneTitle: '客簿',
  closePane: '关闭面板',
  openFailed: '打不开「{name}」：{reason}。请换一个 .xlsx 文件。',
  fileErrors: {
    notAWorkbook: '它不是工作簿',
    encryptedOrLegacy: '它带有密码，或是旧的 .xls 格式',
    damaged: '文件已损坏',
    tooLarge: '展开后过大',
    entities: '它含有工作簿不该有的内容',
  },
  dropped: '打开时未能保留：{parts}。',
  notEntered: '没有写入 {place}：{reason}',
  unsupported: '工作台不支持这个操作，请在 Excel 里做。',
};
