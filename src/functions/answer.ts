import { functionSentences, localeFor, wordingFrom } from '../locales';
import type { FunctionCode } from '../locales';
import { industryName, regionName } from './classifications';
import { companyKey, companySimilarity } from './companies';
import { isCode, phoneText, sizeName } from './registration';
import type { FunctionId } from './functions';
import { rfmScores } from './rfm';

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

type Value = string | number | boolean;

/** A value, a block of values that spills, a word, or a refusal. */
export type Answer = Value | readonly (readonly Value[])[] | Word | Refusal;

const answers: Readonly<Record<FunctionId, (given: readonly unknown[]) => Answer>> = {
  INDUSTRY: ([text]) => industryName(textOf(text)),
  REGION: ([text]) => regionName(textOf(text)),
  SIZE: ([employees, revenue, industry]) =>
    sizeName(numberOf(employees), numberOf(revenue), textOf(industry)),
  COMPANYKEY: ([name]) => companyKey(textOf(name)),
  SIMILARITY: ([a, b]) => companySimilarity(textOf(a), textOf(b)),
  USCC: ([code]) => isCode(textOf(code)),
  PHONE: ([text]) => phoneText(textOf(text)),
  RFM: ([range, asOf]) => rfmScores(range, numberOf(asOf)),
};

const textOf = (given: unknown): string =>
  typeof given === 'string' || typeof given === 'number' ? String(given) : '';

/** A number given or typed as text; undefined for an argument left out. */
function numberOf(given: unknown): number | undefined {
  if (typeof given === 'number') return given;
  const text = typeof given === 'string' ? given.trim() : '';
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/**
 * Computes one call of a custom function.
 * @throws CustomFunctions.Error with a sentence that says what to do, shown by Excel on the cell
 */
export function answer(id: FunctionId, given: readonly unknown[]): Value | readonly (readonly Value[])[] {
  const answered = answers[id](given);
  if (typeof answered !== 'object' || !('refused' in answered || 'word' in answered)) return answered;
  const locale = localeFor(Office.context.displayLanguage);
  const { say } = wordingFrom(locale, functionSentences[locale]);
  if ('word' in answered) return say(answered.word);
  throw new CustomFunctions.Error(
    CustomFunctions.ErrorCode[answered.error],
    say(answered.refused, answered.parameters ?? {}),
  );
}
