import * as standards from '../core/standards';
import type { Answer, Refusal } from './answer';

const noName: Refusal = { refused: 'functions.company.empty', error: 'invalidValue' };

/** KEBU.COMPANYKEY: what all spellings of a company name share. */
export const companyKey = (name: string): Answer =>
  name.trim() === '' ? noName : standards.companyKey(name);

/** KEBU.SIMILARITY: how alike two company names are by their parts, 0 to 1. */
export const companySimilarity = (a: string, b: string): Answer =>
  a.trim() === '' || b.trim() === '' ? noName : standards.companySimilarity(a, b);
