/** Codes Excel answers with; the wire sends them as they are. */
export type DocumentErrorCode =
  | 'InvalidArgument'
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'AccessDenied'
  | 'InvalidOperation'
  | 'InsertDeleteConflict'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'OperationCellsExceedLimit'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'RangeExceedsLimit'
  | 'UnsupportedOperation';

/** A refused operation: what Excel would answer with this code. The document is as before. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(
    readonly code: DocumentErrorCode,
    message: string,
  ) {
    super(message);
  }
}
