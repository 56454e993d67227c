/**
 * A prefix tree of baskets whose items are ranks, the most frequent first. Nodes are rows of integer arrays; node 0 is
 * the root.
 */
export class FpTree {
  private rank: Int32Array;
  private count: Int32Array;
  private parent: Int32Array;
  private firstChild: Int32Array;
  private sibling: Int32Array;
  /** Next node of the same rank. */
  private next: Int32Array;
  private size = 1;
  /** First node of every rank. */
  private readonly heads: Int32Array;
  private readonly supports: Int32Array;

  /** @param nodes how many nodes there may be; the tree grows when it is more */
  constructor(
    readonly itemCount: number,
    nodes: number,
  ) {
    const capacity = Math.max(8, nodes + 1);
    this.rank = new Int32Array(capacity);
    this.count = new Int32Array(capacity);
    this.parent = new Int32Array(capacity);
    this.firstChild = new Int32Array(capacity);
    this.sibling = new Int32Array(capacity);
    this.next = new Int32Array(capacity);
    this.heads = new Int32Array(itemCount);
    this.supports = new Int32Array(itemCount);
  }

  /** In how many baskets the rank is. */
  supportOf(rank: number): number {
    return this.supports[rank] as number;
  }

  /** Adds `times` baskets of the first `length` ranks of `path`, ascending. */
  insert(path: Int32Array, length: number, times: number): void {
    let node = 0;
    for (let i = 0; i < length; i++) {
      const rank = path[i] as number;
      (this.supports[rank] as number) += times;
      node = this.childOf(node, rank);
      (this.count[node] as number) += times;
    }
  }

  /**
   * The tree of what comes before a rank in the baskets that hold it, without ranks that would be in fewer than
   * `minimum` of them; `undefined` when nothing is left.
   */
  conditional(rank: number, minimum: number): FpTree | undefined {
    const supports = new Int32Array(rank);
    let nodes = 0;
    for (let node = this.heads[rank] as number; node !== 0; node = this.next[node] as number) {
      const times = this.count[node] as number;
      for (let up = this.parent[node] as number; up !== 0; up = this.parent[up] as number) {
        (supports[this.rank[up] as number] as number) += times;
        nodes++;
      }
    }
    let highest = -1;
    for (let lower = 0; lower < rank; lower++) if ((supports[lower] as number) >= minimum) highest = lower;
    if (highest < 0) return undefined;

    const tree = new FpTree(highest + 1, nodes);
    const path = new Int32Array(rank);
    for (let node = this.heads[rank] as number; node !== 0; node = this.next[node] as number) {
      let start = rank;
      for (let up = this.parent[node] as number; up !== 0; up = this.parent[up] as number) {
        const lower = this.rank[up] as number;
        if ((supports[lower] as number) >= minimum) path[--start] = lower;
      }
      if (start < rank) tree.insert(path.subarray(start), rank - start, this.count[node] as number);
    }
    return tree;
  }

  private childOf(node: number, rank: number): number {
    let child = this.firstChild[node] as number;
    while (child !== 0) {
      if (this.rank[child] === rank) return child;
      child = this.sibling[child] as number;
    }
    if (this.size === this.rank.length) this.extend();
    child = this.size++;
    this.rank[child] = rank;
    this.parent[child] = node;
    this.sibling[child] = this.firstChild[node] as number;
    this.firstChild[node] = child;
    this.next[child] = this.heads[rank] as number;
    this.heads[rank] = child;
    return child;
  }

  private extend(): void {
    const longer = (column: Int32Array) => {
      const copy = new Int32Array(column.length * 2);
      copy.set(column);
      return copy;
    };
    this.rank = longer(this.rank);
    this.count = longer(this.count);
    this.parent = longer(this.parent);
    this.firstChild = longer(this.firstChild);
    this.sibling = longer(this.sibling);
    this.next = longer(this.next);
  }
}
