import { Gazetteer, companyLikeness, parseCompanyName } from '../text';
import { regions } from './regionTable';

let gazetteer: Gazetteer | undefined;

/** Finds the divisions of GB/T 2260 in names and addresses; built when first asked for. */
export function places(): Gazetteer {
  gazetteer ??= new Gazetteer(regions().divisions);
  return gazetteer;
}

/** What all spellings of a company name share: 字号 and 行业, scripts, widths and numerals folded, without place, form and branch. */
export function companyKey(name: string): string {
  return parseCompanyName(name, places()).key;
}

/** How alike two company names are by their parts, 0 to 1; 1 where only spelling differs. Symmetric. */
export function companySimilarity(a: string, b: string): number {
  return companyLikeness(parseCompanyName(a, places()), parseCompanyName(b, places()));
}
