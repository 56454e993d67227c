import type { Sentences } from '../sentence';
import type { WorkbookMessages } from '../workbookMessages';

export const workbook: Sentences<WorkbookMessages> = {
  'workbook.cancelled': 'Cancelled; the workbook is as it was. Run again whenever you like.',
  'workbook.editMode': 'Excel is editing a cell. Press Enter or Esc to finish, then try again.',
  'workbook.accessDenied':
    'You may not change this workbook. Ask for edit permission or save a copy, then run again.',
  'workbook.readOnly':
    'The workbook is open read-only. Choose “Edit workbook” or save a copy, then run again.',
  'workbook.structureProtected':
    'The workbook structure is protected, so no sheet can be added. Lift it under Review → Protect Workbook, then run again.',
  'workbook.sheetProtected':
    'Sheet “{sheet}” is protected and was left alone. Lift it under Review → Unprotect Sheet, then try again.',
  'workbook.sheetMissing':
    'Sheet “{sheet}” was not found; it may have been deleted or renamed. Recognise the workbook again.',
  'workbook.payload':
    'That was too much data for one exchange with Excel. Split very long texts or clear empty formatted areas, then try again.',
  'workbook.fileTooLarge':
    'The file is over 2 MB and cannot be put in at once. Open it in Excel and move or copy the sheets you need into this workbook.',
  'workbook.notWorkbook':
    'This file is no .xlsx workbook, or it is locked with a password. Open it in Excel, save it as an .xlsx without a password and choose that.',
  'workbook.sessionLost':
    'The connection to Excel was lost. Reload the page or reopen the workbook, then try again.',
  'workbook.busy': 'Excel is busy and takes no more work at the moment. Wait a few seconds and try again.',
  'workbook.elsewhere':
    'Kebu has just written to this workbook from another window or for a colleague, so nothing was written here. Run it again: it will work from what is there now.',
  'workbook.aborted': 'Excel stopped the operation; the workbook is as it was. Try again.',
  'workbook.itemMissing':
    'Something needed is no longer in the workbook ({place}); it may just have been deleted or renamed. Run again.',
  'workbook.inTheWay':
    'The cells to move or change are tied to an array formula, a PivotTable, merged cells or another table, and Excel does not allow it ({place}). The workbook is as it was. Move or undo those first, then try again.',
  'workbook.tooManyMerges':
    'A worksheet has more than 512 merged areas, which Excel cannot list. Nothing was changed. Unmerge the ones you do not need, then try again.',
  'workbook.notSupported':
    'This version of Excel lacks a needed feature ({place}). Update Excel or use Excel on the web.',
  'workbook.fault':
    'Excel reported {fault} ({place}); the workbook is as it was. Try again; if it fails again, save and reopen the workbook.',
  'workbook.notSaved':
    'What was written to “{sheet}” did not read back the same and was undone. Save and reopen the workbook, then try again.',
  'workbook.tooManyRows':
    '“{sheet}” has {rows} {rows:row|rows}, more than the {limit} Excel allows, and was not written. Run it by year or by department.',
  'workbook.cellChanged':
    '“{sheet}” {cell} has been changed meanwhile and was not overwritten. Check it and validate again.',
  'workbook.cellMerged':
    '“{sheet}” {cell} lies in merged cells and was left alone. Unmerge them and try again.',
  'workbook.cellSpilled':
    '“{sheet}” {cell} is the result of an array formula and was left alone. Change the formula itself.',
  'workbook.rowsMoved':
    'Rows of “{sheet}” were inserted, deleted or sorted after it was read. It was not changed, so that no wrong row is. Run it again.',
  'workbook.rowChanged':
    'Row {row} of “{sheet}” has been changed meanwhile and was not moved. Check it and look for duplicates again.',
  'workbook.listMoved':
    'The list on “{sheet}” has grown, shrunk or moved since it was read; its new rows were not written. Run again.',
  'workbook.dropdownChanged':
    'The dropdown in column {column} of “{sheet}” was changed since and stays. Adjust it by hand if needed.',
  'workbook.batchMissing':
    'The history has no such batch; the journal sheet may have been deleted. Refresh the history.',
  'workbook.batchReverted': 'This batch has already been undone; nothing is left to do.',
  'workbook.nameChanged':
    'What the name “{name}” refers to has been changed since and stays. Check it in the Name Manager.',
  'workbook.laterRows':
    'Rows of “{sheet}” were taken out or put back after this batch ({at}); undone now, rows would land in the wrong place. Undo that batch in the history first.',
  'workbook.commentsGo':
    'The rows that went had {count} threaded {count:comment|comments}. Undoing brings their text and replies back, but not their authors and times. If you need those, undo, save a copy and do it again.',
  'workbook.commentsRewritten':
    '{count} threaded {count:comment|comments} on rows that are back {count:was|were} written anew; Excel can only put them in your name (by {authors} before). Say so in the comment if it matters.',
  'workbook.commentsLost':
    '{count} threaded {count:comment|comments} on rows that are back could not be written again (by {authors} before). Look them up in a backup and add them by hand.',
  'workbook.sheetGone': '“{sheet}” is no longer in the workbook; nothing had to be removed.',
  'workbook.sheetKept':
    '“{sheet}” cannot be refreshed where it stands (its table is changed or protected, or other tables and merged cells are in the way), so a new one was made; yours is now called “{kept}” and is as you left it. Delete it when you no longer need it.',
  'workbook.sheetWrittenOn':
    'You have written or commented on “{sheet}”, so a new one was made; yours is now called “{kept}” and is as you left it. Delete it once you have taken over what you need.',
  'workbook.sheetKept.name': '{name} (former)',
  'workbook.formulasBehind':
    '“{sheet}” is protected or could not be written: {count} of its formulas still refer to the version of the report before. Unprotect it and run again; the formulas are then pointed at the new sheet.',
  'workbook.formulasUnchecked':
    'The reports are up to date, but the formulas that refer to them could not be checked and may still refer to the version before. Run again.',
  'workbook.linksUnchecked':
    'The reports are up to date, but some charts, conditional formats or dropdowns could not be checked and may still refer to the version before. Unprotect their sheets and run again.',
  'workbook.formerGone':
    'The version of “{sheet}” before is not kept (the sheet is too large, or was made anew since), so it stays as it is. Use Excel’s version history if you need the old data.',
  'workbook.sheetRemade': '“{sheet}” has been remade since and was kept. Undo the newer batch first.',
  'workbook.live.moved':
    'A header, columns or the position of cells changed; row-by-row checks cannot follow. Choose “Scan everything again”.',
  'workbook.live.tooMany':
    '{rows} {rows:row|rows} changed at once, more than the {limit} checked row by row. Choose “Scan everything again”, then check the workbook on the Check page.',
  'workbook.workerFailed':
    'The computation did not finish ({fault}); the workbook is as it was. Try again; if it fails again, reopen the pane.',
  'workbook.batch.run': ({ sheets, edits }) =>
    `${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} made, ${edits} ${edits === 1 ? 'change' : 'changes'}`,
  'workbook.batch.dropdowns': 'Restored {count} {count:dropdown|dropdowns}',
  'workbook.batch.accepted': 'Accepted {count} {count:suggestion|suggestions}',
  'workbook.list.refused': 'Please choose from the list.',
  'workbook.leavers': 'Left this period',
  'workbook.store.note': 'Kept by Kebu; please do not change',
};
