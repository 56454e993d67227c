import { withEditedGroups } from './editedGroups';
import { featuresOf, needCore, Synonyms } from './needText';
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
  /** Mean similarity from which two groups become one, 0 to 1. */
  readonly threshold: number;
  /** Lines of words the team uses for the same thing. */
  readonly synonyms: readonly (readonly string[])[];
  /** Groups as people have edited them. */
  readonly edited?: readonly EditedGroup[];
}

type Features = ReadonlyMap<string, number>;

/** Above this many different texts the rarer ones join the groups of the frequent ones. */
const mostCompared = 1500;

/**
 * Groups needs by meaning: average linkage over the cosine of their features, rarer features weighing more (inverse
 * document frequency over the different texts, so that a copied sentence counts once).
 */
export function groupNeeds(texts: readonly string[], options: GroupingOptions): readonly NeedGroup[] {
  const synonyms = new Synonyms(options.synonyms);
  const byCore = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const core = needCore(text);
    const members = byCore.get(core);
    if (members === undefined) byCore.set(core, [index]);
    else members.push(index);
  }
  const cores = [...byCore].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const vectors = weighted(cores.map(([core]) => featuresOf(core, synonyms)));
  const compared = Math.min(cores.length, mostCompared);
  const clusters = linked(vectors.slice(0, compared), options.threshold);
  for (let index = compared; index < cores.length; index += 1)
    joinNearest(clusters, vectors, index, options.threshold);
  const numbers = new Map(cores.map(([core], index) => [core, index]));
  return withEditedGroups(clusters, options.edited ?? [], (text) => numbers.get(text))
    .map(({ texts: cluster, label }): NeedGroup => ({
      label: label ?? labelOf(cluster, vectors, cores),
      members: cluster.flatMap((index) => cores[index]?.[1] ?? []).sort((a, b) => a - b),
      texts: cluster.map((index) => cores[index]?.[0] ?? ''),
      isEdited:
        options.edited?.some(({ texts: own }) => own.includes(cores[cluster[0] ?? -1]?.[0] ?? '')) ?? false,
    }))
    .sort((a, b) => b.members.length - a.members.length || (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

/** Features times inverse document frequency, length 1. */
function weighted(features: readonly Features[]): readonly Features[] {
  const documents = new Map<string, number>();
  for (const each of features)
    for (const feature of each.keys()) documents.set(feature, (documents.get(feature) ?? 0) + 1);
  const count = features.length;
  return features.map((each) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [feature, weight] of each) {
      const value = weight * Math.log(1 + count / (documents.get(feature) ?? 1));
      vector.set(feature, value);
      square += value * value;
    }
    const length = Math.sqrt(square);
    if (length > 0) for (const [feature, value] of vector) vector.set(feature, value / length);
    return vector;
  });
}

function cosine(a: Features, b: Features): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, value] of small) sum += value * (large.get(feature) ?? 0);
  return sum;
}

/** Average linkage: joins the most similar pair of clusters until none reaches the threshold. */
function linked(vectors: readonly Features[], threshold: number): number[][] {
  const clusters = vectors.map((_, index) => [index]);
  const size = vectors.length;
  const similarity = vectors.map((vector, row) =>
    Float64Array.from({ length: size }, (_, column) =>
      row === column ? -1 : cosine(vector, vectors[column] ?? new Map()),
    ),
  );
  const at = (row: number, column: number) => similarity[row]?.[column] ?? -1;
  const alive = new Set(vectors.keys());
  const nearest = (row: number) => {
    let best = -1;
    for (const column of alive)
      if (column !== row && (best < 0 || at(row, column) > at(row, best))) best = column;
    return best;
  };
  const partner = vectors.map((_, row) => nearest(row));
  for (;;) {
    let [a, b, best] = [-1, -1, threshold];
    for (const row of alive) {
      const column = partner[row] ?? -1;
      if (column >= 0 && at(row, column) >= best && (at(row, column) > best || a < 0))
        [a, b, best] = [row, column, at(row, column)];
    }
    if (a < 0) break;
    const [keep, lose] = a < b ? [a, b] : [b, a];
    const [one, two] = [clusters[keep]?.length ?? 0, clusters[lose]?.length ?? 0];
    alive.delete(lose);
    for (const other of alive) {
      if (other === keep) continue;
      const mean = (one * at(keep, other) + two * at(lose, other)) / (one + two);
      const [row, column] = [similarity[keep], similarity[other]];
      if (row !== undefined) row[other] = mean;
      if (column !== undefined) column[keep] = mean;
    }
    clusters[keep]?.push(...(clusters[lose] ?? []));
    clusters[lose] = [];
    for (const row of alive) {
      const current = partner[row] ?? -1;
      if (row === keep || current === keep || current === lose) partner[row] = nearest(row);
      else if (at(row, keep) > at(row, current)) partner[row] = keep;
    }
  }
  return clusters.filter((cluster) => cluster.length > 0);
}

function joinNearest(
  clusters: number[][],
  vectors: readonly Features[],
  index: number,
  threshold: number,
): void {
  const vector = vectors[index] ?? new Map<string, number>();
  let best: { cluster: number[]; similarity: number } | undefined;
  for (const cluster of clusters) {
    const sum = cluster.reduce((total, member) => total + cosine(vector, vectors[member] ?? new Map()), 0);
    const similarity = sum / cluster.length;
    if (similarity >= threshold && similarity > (best?.similarity ?? 0)) best = { cluster, similarity };
  }
  if (best === undefined) clusters.push([index]);
  else best.cluster.push(index);
}

/** The text most like all others of its group; of equals the shortest. */
function labelOf(
  cluster: readonly number[],
  vectors: readonly Features[],
  cores: readonly (readonly [string, readonly number[]])[],
): string {
  let best = { text: '', score: -Infinity };
  for (const index of cluster) {
    const text = cores[index]?.[0] ?? '';
    const own = vectors[index] ?? new Map<string, number>();
    const likeness =
      cluster.reduce((sum, other) => sum + cosine(own, vectors[other] ?? new Map()), 0) / cluster.length;
    const score = likeness - 0.004 * text.length;
    if (score > best.score) best = { text, score };
  }
  return best.text;
}
