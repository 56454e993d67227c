import type { GroupRule, Naming } from './namings';
import { isHigh, onFive } from './scale';

/** Three scores and how many levels each scale has, in the order R, F, M. */
export type Triple = readonly [number, number, number];

/** The weighted mean of the scores, each on its own scale from 0 to 1; scales of one level stand in the middle. */
export function totalShare(scores: Triple, levels: Triple, weights: Triple): number {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < 3; i++) {
    const top = (levels[i] as number) - 1;
    sum += (weights[i] as number) * (top === 0 ? 0.5 : ((scores[i] as number) - 1) / top);
    weight += weights[i] as number;
  }
  return sum / weight;
}

/** `H` or `L` for R, F and M. */
export function patternOf(scores: Triple, levels: Triple): string {
  return scores.map((score, i) => (isHigh(score, levels[i] as number) ? 'H' : 'L')).join('');
}

function applies(rule: GroupRule, scores: Triple, levels: Triple, weights: Triple): boolean {
  switch (rule.kind) {
    case 'pattern':
      return rule.pattern === patternOf(scores, levels);
    case 'scores': {
      const [r, f, m] = scores.map((score, i) => onFive(score, levels[i] as number)) as [
        number,
        number,
        number,
      ];
      const fm = Math.round((f + m) / 2);
      return r >= rule.r[0] && r <= rule.r[1] && fm >= rule.fm[0] && fm <= rule.fm[1];
    }
    case 'total':
      // A tolerance for sums of thirds, so that a total that is a bound by hand is one here.
      return totalShare(scores, levels, weights) >= rule.from - 1e-9;
  }
}

/** Group and total of every combination of scores: a table that many customers can share. */
export class GroupTable {
  private readonly groups: Int16Array;
  private readonly totals: Float64Array;

  constructor(
    private readonly naming: Naming,
    private readonly levels: Triple,
    private readonly weights: Triple,
  ) {
    const [r, f, m] = levels;
    this.groups = new Int16Array((r + 1) * (f + 1) * (m + 1)).fill(-1);
    this.totals = new Float64Array(this.groups.length);
  }

  /** Index of the group in the naming. */
  groupOf(r: number, f: number, m: number): number {
    return this.groups[this.place(r, f, m)] as number;
  }

  /** `totalShare` of the scores. */
  totalOf(r: number, f: number, m: number): number {
    return this.totals[this.place(r, f, m)] as number;
  }

  private place(r: number, f: number, m: number): number {
    const place = (r * (this.levels[1] + 1) + f) * (this.levels[2] + 1) + m;
    if ((this.groups[place] as number) < 0) this.fill(place, [r, f, m]);
    return place;
  }

  private fill(place: number, scores: Triple): void {
    const { naming, levels, weights } = this;
    const group = naming.groups.findIndex(({ rule }) => applies(rule, scores, levels, weights));
    if (group < 0) throw new RangeError(`No group of ${naming.id} takes ${scores.join('-')}.`);
    this.groups[place] = group;
    this.totals[place] = totalShare(scores, levels, weights);
  }
}
