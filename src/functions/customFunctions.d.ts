/** What the runtime of custom functions offers, as far as it is used here. */
declare namespace CustomFunctions {
  /** Binds a function of the metadata to its implementation. */
  function associate(id: string, implementation: (...given: unknown[]) => unknown): void;

  enum ErrorCode {
    invalidValue = '#VALUE!',
    notAvailable = '#N/A',
  }

  /** Shown by Excel as an error value with a sentence. */
  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
  }
}
