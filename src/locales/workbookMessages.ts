/**
 * Codes of what the workbook, the worker and the session say: faults of Excel, refusals to write and lines of the
 * history. Core never builds these; they join its codes by augmentation, so that one `Message` serves every room.
 */
export interface WorkbookMessages {
  'workbook.cancelled': object;
  'workbook.editMode': object;
  'workbook.accessDenied': object;
  'workbook.readOnly': object;
  'workbook.structureProtected': object;
  'workbook.sheetProtected': { readonly sheet: string };
  'workbook.sheetMissing': { readonly sheet: string };
  'workbook.payload': object;
  'workbook.fileTooLarge': object;
  'workbook.notWorkbook': object;
  'workbook.sessionLost': object;
  'workbook.busy': object;
  'workbook.elsewhere': object;
  'workbook.aborted': object;
  'workbook.itemMissing': { readonly place: string };
  'workbook.inTheWay': { readonly place: string };
  'workbook.tooManyMerges': object;
  'workbook.notSupported': { readonly place: string };
  'workbook.fault': { readonly fault: string; readonly place: string };
  'workbook.notSaved': { readonly sheet: string };
  'workbook.tooManyRows': { readonly sheet: string; readonly rows: number; readonly limit: number };
  'workbook.cellChanged': { readonly sheet: string; readonly cell: string };
  'workbook.cellMerged': { readonly sheet: string; readonly cell: string };
  'workbook.cellSpilled': { readonly sheet: string; readonly cell: string };
  'workbook.rowsMoved': { readonly sheet: string };
  'workbook.rowChanged': { readonly sheet: string; readonly row: number };
  'workbook.listMoved': { readonly sheet: string };
  'workbook.dropdownChanged': { readonly sheet: string; readonly column: number };
  'workbook.batchMissing': object;
  'workbook.batchReverted': object;
  'workbook.nameChanged': { readonly name: string };
  'workbook.laterRows': { readonly sheet: string; readonly at: string };
  'workbook.commentsGo': { readonly count: number };
  'workbook.commentsRewritten': { readonly count: number; readonly authors: string };
  'workbook.commentsLost': { readonly count: number; readonly authors: string };
  'workbook.sheetGone': { readonly sheet: string };
  'workbook.sheetKept': { readonly sheet: string; readonly kept: string };
  'workbook.sheetWrittenOn': { readonly sheet: string; readonly kept: string };
  'workbook.sheetKept.name': { readonly name: string };
  'workbook.formulasBehind': { readonly sheet: string; readonly count: number };
  'workbook.formulasUnchecked': object;
  'workbook.linksUnchecked': object;
  'workbook.formerGone': { readonly sheet: string };
  'workbook.sheetRemade': { readonly sheet: string };
  'workbook.workerFailed': { readonly fault: string };
  'workbook.live.moved': object;
  'workbook.live.tooMany': { readonly rows: number; readonly limit: number };
  'workbook.batch.run': { readonly sheets: number; readonly edits: number };
  'workbook.batch.dropdowns': { readonly count: number };
  'workbook.batch.accepted': { readonly count: number };
  'workbook.list.refused': object;
  'workbook.leavers': object;
  'workbook.store.note': object;
}

declare module '../core/messages' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- augmentation adds by extending
  interface Messages extends WorkbookMessages {}
}
