/** Codes of what the command line says, each with the parameters it fills in. */
export interface BatchMessages {
  'batch.usage': { readonly jobs: string };
  'batch.jobMissing': object;
  'batch.jobUnknown': { readonly job: string; readonly jobs: string };
  'batch.fileMissing': object;
  'batch.fileAbsent': { readonly file: string };
  'batch.fileKind': { readonly file: string };
  'batch.file.notAWorkbook': { readonly file: string };
  'batch.file.encryptedOrLegacy': { readonly file: string };
  'batch.file.damaged': { readonly file: string };
  'batch.file.tooLarge': { readonly file: string };
  'batch.file.entities': { readonly file: string };
  'batch.csv': { readonly file: string };
  'batch.optionUnknown': { readonly option: string };
  'batch.optionsUnreadable': { readonly file: string };
  'batch.optionName': { readonly name: string; readonly known: string };
  'batch.optionValue': { readonly value: string; readonly file: string };
  'batch.asOf': { readonly value: string };
  'batch.locale': { readonly value: string };
  'batch.sheetAbsent': { readonly sheet: string; readonly sheets: string };
  'batch.outIsInput': { readonly file: string };
  'batch.outFolder': { readonly file: string };
  'batch.unseen': { readonly part: string; readonly what: string };
  'batch.dropped': { readonly part: string; readonly what: string };
  'batch.drawn': { readonly name: string; readonly value: string };
  'batch.made': { readonly sheet: string };
  'batch.written': { readonly file: string };
}
