import type { Bilingual, Message } from '../message';

/** Codes of the sentences the intake room speaks, each with the parameters it fills in. */
export interface IntakeMessages {
  'intake.doubt.kind': { readonly sheet: string };
  'intake.doubt.noHeader': { readonly sheet: string };
  'intake.doubt.column': {
    readonly header: string;
    readonly column: number;
    readonly field: Bilingual | string;
  };
  'intake.doubt.second': {
    readonly header: string;
    readonly other: string;
    readonly field: Bilingual | string;
  };
  'intake.unused.report': object;
  'intake.unused.hidden': object;
  'intake.unused.empty': object;
  'intake.unused.converted': object;
  'intake.unused.copy': object;
  'intake.doubt.copy': { readonly original: string };
  'intake.unused.noRows': object;
  'intake.unused.errors': object;
  'intake.unused.oneColumn': object;
  'intake.unused.summary': object;
  'intake.unused.noBook': object;
  /** A sheet with the reason why it is not read, and the next one. */
  'intake.unused.sheet': {
    readonly sheet: string;
    readonly reason: Message;
    readonly next: string | Message;
  };
}
