import { tidy } from './clean';

const separators = /[+＋、，,/／;；|｜\n\r]+/u;

/** The values of a multiple-choice cell, split on ＋ + 、 ， , / ; ； | and line breaks; empty parts and repeats left out. */
export function splitValues(text: string): string[] {
  const values = text
    .split(separators)
    .map(tidy)
    .filter((part) => part !== '');
  return [...new Set(values)];
}
