import * as standards from '../core/standards';
import { isPlaceholder } from '../core/text';
import type { Answer, Refusal } from './answer';

const noName: Refusal = { refused: 'functions.company.empty', error: 'invalidValue' };

/** What all spellings of a name share; empty where a text (无, brackets alone) names no company. */
const keyOf = (text: string) => (isPlaceholder(text) ? '' : standards.companyKey(text));

/** KEBU.COMPANYKEY: what all spellings of a company name share. */
export const companyKey = (name: string): Answer => {
  const key = keyOf(name);
  return key === '' ? noName : key;
};

/** KEBU.SIMILARITY: how alike two company names are by their parts, 0 to 1. */
export const companySimilarity = (a: string, b: string): Answer =>
  keyOf(a) === '' || keyOf(b) === '' ? noName : standards.companySimilarity(a, b);
