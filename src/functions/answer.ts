import type { FunctionCode } from '../locales';

/** What a function could not answer: the sentence Excel shows on the cell, and which error value the cell gets. */
export interface Refusal {
  readonly refused: FunctionCode;
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** `#N/A`: nothing is known of a proper input. `#VALUE!`: the input is not of the kind asked for. */
  readonly error: 'notAvailable' | 'invalidValue';
}

/** A word of ours, in the language Excel is shown in. */
export interface Word {
  readonly word: FunctionCode;
}

/** What a cell can hold. */
export type Value = string | number | boolean;

/** A value, a block of values that spills, a word, or a refusal. */
export type Answer = Value | readonly (readonly Value[])[] | Word | Refusal;
