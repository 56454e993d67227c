import type { Yuan } from '../units';
import { enterpriseSizeBounds } from './data/enterpriseSizes';

/** 大型, 中型, 小型, 微型 as the statistical office numbers them. */
export const sizeClasses = ['large', 'medium', 'small', 'micro'] as const;
export type SizeClass = (typeof sizeClasses)[number];

/** What is known of an enterprise; leave out what is not. */
export interface EnterpriseFigures {
  readonly employees?: number;
  readonly revenue?: Yuan;
  readonly assets?: Yuan;
}

export interface SizeClassResult {
  readonly sizeClass: SizeClass;
  /** The industry of the rule that applied. */
  readonly industry: string;
  /** Indicators the rule asks for that were not given: the class may be lower than told. */
  readonly missing: readonly (keyof EnterpriseFigures)[];
}

interface Bound {
  readonly indicator: keyof EnterpriseFigures;
  /** Lower bounds of large, medium and small. */
  readonly least: readonly number[];
}

interface Rule {
  readonly industry: string;
  readonly scopes: readonly string[];
  readonly bounds: Bound[];
}

const indicators = { X: 'employees', Y: 'revenue', Z: 'assets' } as const;

let rules: Rule[] | undefined;

function table(): Rule[] {
  if (rules) return rules;
  const byIndustry = new Map<string, Rule>();
  for (const line of enterpriseSizeBounds.split('\n')) {
    const [industry = '', scope = '', symbol = '', ...least] = line.split(',');
    const rule = byIndustry.get(industry) ?? {
      industry: industry.replaceAll('，', ','),
      scopes: scope.split('+'),
      bounds: [],
    };
    rule.bounds.push({ indicator: indicators[symbol as keyof typeof indicators], least: least.map(Number) });
    byIndustry.set(industry, rule);
  }
  rules = [...byIndustry.values()];
  return rules;
}

/**
 * The size class by 统计上大中小微型企业划分办法（2017）. `path` holds the GB/T 4754 codes of the enterprise's industry
 * from section to the level known (['I', '65', '651']). For large, medium and small every indicator must reach its bound, else the
 * class is one lower. `undefined` where the rules do not cover the industry (railways, finance, education, health …),
 * the level is too coarse to tell, or no indicator is known.
 */
export function sizeClassOf(
  figures: EnterpriseFigures,
  path: readonly string[],
): SizeClassResult | undefined {
  const rule = table().find(({ scopes }) => scopes.some((scope) => path.includes(scope)));
  if (!rule) return undefined;
  const missing: (keyof EnterpriseFigures)[] = [];
  let lowest = -1;
  for (const { indicator, least } of rule.bounds) {
    const figure = figures[indicator];
    if (figure === undefined) {
      missing.push(indicator);
      continue;
    }
    const value = indicator === 'employees' ? figure : figure / 1e4;
    const rank = least.findIndex((bound) => value >= bound);
    lowest = Math.max(lowest, rank < 0 ? 3 : rank);
  }
  const sizeClass = sizeClasses[lowest];
  return sizeClass === undefined ? undefined : { sizeClass, industry: rule.industry, missing };
}
