import { industryOf, regionOf } from '../core/standards';
import type { Reading } from '../core/text';
import type { FunctionCode } from '../locales';
import type { Answer } from './answer';

/** A longer text is a description, not a name; looking for one in it would hold up the recalculation. */
const longestName = 200;

/** The certain meaning by name, else why there is none, with the likeliest name where one stands out. */
function nameOf<Value>(
  reading: Reading<Value>,
  name: (value: Value) => string,
  codes: { readonly unknown: FunctionCode; readonly doubtful: FunctionCode },
): Answer {
  if (reading.value !== null) return name(reading.value);
  const likeliest = reading.suggestion ?? reading.candidates[0];
  return likeliest === undefined
    ? { refused: codes.unknown, error: 'notAvailable' }
    : { refused: codes.doubtful, parameters: { suggestion: name(likeliest) }, error: 'notAvailable' };
}

/** KEBU.INDUSTRY: the name of GB/T 4754-2017 a text certainly means. */
export function industryName(text: string): Answer {
  if (text.length > longestName) return { refused: 'functions.industry.unknown', error: 'notAvailable' };
  return nameOf(industryOf(text), ({ name }) => name, {
    unknown: 'functions.industry.unknown',
    doubtful: 'functions.industry.doubtful',
  });
}

/** KEBU.REGION: the division of GB/T 2260 a text certainly means, as the registration sheet writes it: 华东-江苏省苏州市. */
export function regionName(text: string): Answer {
  if (text.length > longestName) return { refused: 'functions.region.unknown', error: 'notAvailable' };
  return nameOf(regionOf(text), ({ text: written }) => written, {
    unknown: 'functions.region.unknown',
    doubtful: 'functions.region.doubtful',
  });
}
