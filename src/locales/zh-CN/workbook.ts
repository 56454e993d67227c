import type { Sentences } from '../sentence';
import type { WorkbookMessages } from '../workbookMessages';

export const workbook: Sentences<WorkbookMessages> = {
  'workbook.cancelled': '已取消，工作簿保持原样。需要时可重新运行。',
  'workbook.editMode': 'Excel 正在编辑单元格。请按 Enter 或 Esc 结束编辑，然后重试。',
  'workbook.accessDenied': '没有修改此工作簿的权限。请取得编辑权限，或另存一份后再运行。',
  'workbook.readOnly': '工作簿以只读方式打开。请点「编辑工作簿」，或另存一份后再运行。',
  'workbook.structureProtected':
    '工作簿结构受保护，不能新建工作表。请在「审阅 → 保护工作簿」取消保护后再运行。',
  'workbook.sheetProtected': '工作表「{sheet}」受保护，未作修改。请在「审阅 → 撤消工作表保护」后重试。',
  'workbook.sheetMissing': '找不到工作表「{sheet}」，可能已删除或改名。请重新识别后再试。',
  'workbook.payload': '一次传给 Excel 的数据太多。请先拆分特别长的文字或清除空白格式区域，再重试。',
  'workbook.fileTooLarge':
    '文件超过 2 MB，不能一次放进工作簿。请在 Excel 里打开它，把需要的工作表移动或复制过来。',
  'workbook.notWorkbook':
    '这个文件不是 .xlsx 工作簿，或设了打开密码。请在 Excel 里打开它，另存为不带密码的 .xlsx 再选。',
  'workbook.sessionLost': '与 Excel 的连接已中断。请刷新页面或重新打开工作簿，然后重试。',
  'workbook.busy': 'Excel 正忙，暂时不接受更多操作。请稍等几秒再试。',
  'workbook.elsewhere':
    '别的窗口或同事刚用客簿写入了这个工作簿，这次没有写入任何内容。请重新运行，会按最新内容计算。',
  'workbook.aborted': 'Excel 中止了这次操作，工作簿保持原样。请重试。',
  'workbook.itemMissing': '要用的内容已不在工作簿中（{place}），可能刚被他人删除或改名。请重新运行。',
  'workbook.inTheWay':
    '要移动或改写的单元格与数组公式、数据透视表、合并单元格或别的表格连在一起，Excel 不允许（{place}），工作簿保持原样。请先把它们移开或取消，再重试。',
  'workbook.tooManyMerges':
    '一张工作表里的合并单元格超过 512 处，Excel 查不全，为免改错，未作修改。请取消不需要的合并后重试。',
  'workbook.notSupported': '这个版本的 Excel 不支持所需功能（{place}）。请更新 Excel，或使用网页版 Excel。',
  'workbook.fault':
    'Excel 报告错误 {fault}（{place}），工作簿保持原样。请重试；若仍失败，请保存后重新打开工作簿。',
  'workbook.notSaved': '写入「{sheet}」后读回的内容不一致，已恢复原样。请保存并重新打开工作簿后再试。',
  'workbook.tooManyRows':
    '「{sheet}」有 {rows} 行，超过 Excel 的 {limit} 行上限，未写入。请按年份或部门分开运行。',
  'workbook.cellChanged': '「{sheet}」{cell} 的内容已被改动，未覆盖。请核对后重新校验。',
  'workbook.cellMerged': '「{sheet}」{cell} 在合并单元格内，未修改。请取消合并后重试。',
  'workbook.cellSpilled': '「{sheet}」{cell} 是数组公式的结果，未修改。请改公式本身。',
  'workbook.rowsMoved': '「{sheet}」在读取之后插入、删除或排序过行，为免改错行，未作修改。请重新运行。',
  'workbook.rowChanged': '「{sheet}」第 {row} 行的内容已被改动，未移动。请核对后重新查重。',
  'workbook.listMoved': '「{sheet}」的列表在读取之后长了、短了或移动了，新行没有写入。请重新运行。',
  'workbook.dropdownChanged': '「{sheet}」第 {column} 列的下拉之后又被改过，保持现状。需要时请手工调整。',
  'workbook.batchMissing': '历史中没有这一批改动，可能日志表已被删除。请刷新历史。',
  'workbook.batchReverted': '这一批改动已经撤销过，无需再撤销。',
  'workbook.nameChanged': '名称「{name}」的引用位置之后又改过，保持现状。请在「公式→名称管理器」中核对。',
  'workbook.laterRows':
    '「{sheet}」之后还移除或恢复过行（{at}），现在撤销会放错位置。请先在历史里撤销那一批，再撤销这一批。',
  'workbook.commentsGo':
    '移除的行上有 {count} 条会话批注。撤销时内容和回复会恢复，但作者和时间无法恢复；需要留底请先撤销、另存一份再做。',
  'workbook.commentsRewritten':
    '恢复的行上有 {count} 条会话批注已重新写入，Excel 只能记在您名下（原作者：{authors}）。需要时请在批注里注明。',
  'workbook.commentsLost':
    '恢复的行上有 {count} 条会话批注没能写回（原作者：{authors}）。请从备份中查看后手工补上。',
  'workbook.sheetGone': '「{sheet}」已不在工作簿中，无需删除。',
  'workbook.sheetKept':
    '「{sheet}」无法原地刷新（表格被改动、受保护，或旁边有别的表格和合并单元格），已另做一张新的；您的那张改名为「{kept}」，内容原样保留，不需要时可删除。',
  'workbook.sheetWrittenOn':
    '「{sheet}」上有您写的内容或批注，已另做一张新的；原来那张改名为「{kept}」，原样保留。内容搬到新表或不再需要后，可以删除它。',
  'workbook.sheetKept.name': '{name}（旧）',
  'workbook.formulasBehind':
    '「{sheet}」受保护或无法写入，其中 {count} 个公式仍指向报表的上一版。请取消保护后再运行一次，公式会自动指回新表。',
  'workbook.formulasUnchecked':
    '报表已更新，但没能检查其他工作表里引用它的公式，它们可能仍指向上一版。请再运行一次。',
  'workbook.linksUnchecked':
    '报表已更新，但有图表、条件格式或下拉列表没能检查，它们可能仍指向上一版。请取消相关工作表的保护后再运行一次。',
  'workbook.formerGone':
    '「{sheet}」的上一版没有保留（表太大，或之后又重新生成过），这张表保持原样。需要旧数据时，请用 Excel 的版本历史。',
  'workbook.sheetRemade': '「{sheet}」之后又重新生成过，未删除。请先撤销较新的那一批。',
  'workbook.live.moved': '表头、列或单元格的位置变了，逐行检查跟不上。请点「全部重新扫描」。',
  'workbook.live.tooMany':
    '一次改动了 {rows} 行，超过逐行检查的上限 {limit} 行。请点「全部重新扫描」，再到「校验」重新校验。',
  'workbook.workerFailed': '计算没有完成（{fault}），工作簿保持原样。请重试；若仍失败，请重新打开面板。',
  'workbook.batch.run': ({ sheets, edits }) =>
    edits === 0 ? `生成 ${sheets} 张表` : `生成 ${sheets} 张表，修改 ${edits} 处`,
  'workbook.batch.dropdowns': '恢复 {count} 列下拉',
  'workbook.batch.accepted': '采纳 {count} 条校验建议',
  'workbook.list.refused': '请从下拉列表中选择。',
  'workbook.leavers': '本期移出',
  'workbook.store.note': '由客簿维护，请勿修改',
};
