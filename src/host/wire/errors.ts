import { DocumentError } from '../document/errors';

/** HTTP status of the codes that have one of their own; the others answer 400. */
const statuses: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  InvalidReference: 404,
  ItemAlreadyExists: 409,
  InsertDeleteConflict: 409,
  Conflict: 409,
  AccessDenied: 403,
  NotImplemented: 501,
  GeneralException: 500,
};

/** A failure Excel reports to the add-in with this code. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: string,
    message: string,
    /** `Class.member`, where it is known better than by the action that failed. */
    readonly location?: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (message: string): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (message = "The requested resource doesn't exist."): HostError =>
  new HostError('ItemNotFound', message);

/** What to tell the add-in about an exception; a fault of the host itself is GeneralException. */
export const describeFailure = (
  failure: unknown,
  location: string,
): { code: string; message: string; location: string; status: number } => {
  const known = failure instanceof HostError || failure instanceof DocumentError;
  const code = known ? failure.code : 'GeneralException';
  return {
    code,
    message: failure instanceof Error ? failure.message : String(failure),
    location: (failure instanceof HostError ? failure.location : undefined) ?? location,
    status: statuses[code] ?? 400,
  };
};
