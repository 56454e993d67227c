import { withEditedGroups } from './editedGroups';
import { likeness, NeedCluster } from './likeness';
import { linked } from './linkage';
import { needFeatures } from './needFeatures';
import type { NeedFeatures } from './needFeatures';
import { needCore } from './needText';
import type { EditedGroup } from './recipe';

/** Texts that mean the same: indexes into the texts given, and one text to call the group by. */
export interface NeedGroup {
  readonly label: string;
  readonly members: readonly number[];
  /** The different texts, without who said them and when it is wanted: what people edit groups by. */
  readonly texts: readonly string[];
  /** People have had a hand in it. */
  readonly isEdited: boolean;
}

export interface GroupingOptions {
  /** Mean likeness from which two groups become one, 0 to 1. */
  readonly threshold: number;
  /** Lines of words the team uses for the same thing. */
  readonly synonyms: readonly (readonly string[])[];
  /** Groups as people have edited them. */
  readonly edited?: readonly EditedGroup[];
}

/** Above this many different texts the rarer ones join the groups of the frequent ones. */
const mostCompared = 1500;

/** Groups needs by meaning: average linkage over how alike the different texts are. */
export function groupNeeds(texts: readonly string[], options: GroupingOptions): readonly NeedGroup[] {
  const byCore = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const core = needCore(text);
    const members = byCore.get(core);
    if (members === undefined) byCore.set(core, [index]);
    else members.push(index);
  }
  const cores = [...byCore].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const features = needFeatures(
    cores.map(([core]) => core),
    options.synonyms,
  );
  const compared = features.slice(0, mostCompared);
  const clusters = linked(compared.length, likenessWithin(compared), options.threshold);
  joinNearest(clusters, features, options.threshold);
  const numbers = new Map(cores.map(([core], index) => [core, index]));
  const edited = new Set(options.edited?.flatMap(({ texts: own }) => own));
  return withEditedGroups(clusters, options.edited ?? [], (text) => numbers.get(text))
    .map(({ texts: cluster, label }): NeedGroup => {
      const own = cluster.map((index) => cores[index]?.[0] ?? '');
      return {
        label: label ?? own[mostAlike(cluster, features, own)] ?? '',
        members: cluster.flatMap((index) => cores[index]?.[1] ?? []).sort((a, b) => a - b),
        texts: own,
        isEdited: own.some((text) => edited.has(text)),
      };
    })
    .sort((a, b) => b.members.length - a.members.length || (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

/** Likeness by the numbers of the needs. */
const likenessWithin =
  (features: readonly NeedFeatures[]) =>
  (row: number, column: number): number => {
    const [one, two] = [features[row], features[column]];
    return one === undefined || two === undefined ? 0 : likeness(one, two);
  };

function clusterOf(members: readonly number[], features: readonly NeedFeatures[]): NeedCluster {
  const cluster = new NeedCluster();
  for (const member of members) {
    const need = features[member];
    if (need !== undefined) cluster.add(need);
  }
  return cluster;
}

/** Puts each need not yet in a cluster into the one it is most like on the mean, or into one of its own. */
function joinNearest(clusters: number[][], features: readonly NeedFeatures[], threshold: number): void {
  const wholes = clusters.map((members) => clusterOf(members, features));
  for (let at = mostCompared; at < features.length; at += 1) {
    const need = features[at];
    if (need === undefined) continue;
    let [best, most] = [clusters.length, -1];
    for (const [number, whole] of wholes.entries()) {
      const mean = whole.meanLikeness(need);
      if (mean >= threshold && mean > most) [best, most] = [number, mean];
    }
    (clusters[best] ??= []).push(at);
    (wholes[best] ??= new NeedCluster()).add(need);
  }
}

/** Place in the cluster of the text most like all others; of equals the shortest. */
function mostAlike(
  members: readonly number[],
  features: readonly NeedFeatures[],
  texts: readonly string[],
): number {
  const whole = clusterOf(members, features);
  const means = members.map((member) => {
    const need = features[member];
    return need === undefined ? 0 : whole.meanLikeness(need);
  });
  let best = 0;
  for (let at = 1; at < members.length; at += 1) {
    const more = (means[at] ?? 0) - (means[best] ?? 0);
    const isShorter = (texts[at]?.length ?? 0) < (texts[best]?.length ?? 0);
    if (more > 1e-12 || (more >= -1e-12 && isShorter)) best = at;
  }
  return best;
}
