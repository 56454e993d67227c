import type { CompanyName } from './company';
import { placeRelation } from './gazetteer';
import { isHomophone } from './homophones';
import { bigramSimilarity, jaroWinkler } from './similarity';

/** What brand, trade, place, form and branch count for: the brand decides, a missing part costs little. */
const weights = { brand: 0.54, industry: 0.13, place: 0.13, form: 0.05, branch: 0.15 };

/** How alike two names are by their parts, 0 to 1. Parts that one name leaves out count half. */
export function companyLikeness(a: CompanyName, b: CompanyName): number {
  if (a.key === '' || b.key === '') return 0;
  const [brand, industry] = coreLikeness(a, b);
  const place = { same: 1, within: 1, unknown: a.place === b.place ? 1 : 0.5, apart: 0 }[
    placeRelation(a.placeCodes, b.placeCodes)
  ];
  const total =
    weights.brand * brand +
    weights.industry * industry +
    // Place, form and branch tell spellings of one brand apart; unlike brands do not become alike by sharing them.
    brand *
      (weights.place * place +
        weights.form * optional(a.legalType, b.legalType) +
        weights.branch * (a.branch === b.branch ? 1 : 0));
  return Math.round(total * 1e4) / 1e4;
}

/** Brand and trade; where the border between them fell differently (one name leaves out its trade) the whole key decides. */
function coreLikeness(a: CompanyName, b: CompanyName): readonly [brand: number, industry: number] {
  if (a.key === b.key) return [1, 1];
  const brand = wordLikeness(a.brandKey, b.brandKey);
  const industry =
    a.industry === b.industry
      ? 1
      : a.industry === '' || b.industry === ''
        ? 0.5
        : bigramSimilarity(a.industry, b.industry);
  const whole = wordLikeness(a.key, b.key);
  return weights.brand * brand + weights.industry * industry >= (weights.brand + weights.industry) * whole
    ? [brand, industry]
    : [whole, whole];
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  return isHomophone(a, b) ? 0.95 : jaroWinkler(a, b);
}

function optional(a: string, b: string): number {
  return a === b ? 1 : a === '' || b === '' ? 0.5 : 0;
}
