import type { Comment, Document, Sheet } from '../../document';

/** The comments of a workbook or of a sheet. */
export class CommentScope {
  constructor(
    readonly document: Document,
    readonly sheet?: Sheet,
  ) {}

  get comments(): PlacedComment[] {
    const sheets = this.sheet === undefined ? this.document.sheets : [this.sheet];
    return sheets.flatMap((sheet) =>
      sheet.comments.all().map((comment) => new PlacedComment(sheet, comment)),
    );
  }
}

/** A comment and the sheet it is on. */
export class PlacedComment {
  constructor(
    readonly sheet: Sheet,
    readonly comment: Comment,
  ) {}
}
