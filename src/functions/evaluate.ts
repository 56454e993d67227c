import { functionSentences, localeFor, wordingFrom } from '../locales';
import type { Answer, Value } from './answer';
import { industryName, regionName } from './classifications';
import { companyKey, companySimilarity } from './companies';
import type { FunctionId } from './functionId';
import { isCode, phoneText, sizeName } from './registration';
import { rfmScores } from './rfm';

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
export function evaluate(id: FunctionId, given: readonly unknown[]): Value | readonly (readonly Value[])[] {
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
