import type { DataSet } from './dataSets';

/** Collects what a check finds. */
export interface Findings {
  /** Holds when the figure is within `tolerance` of the published one. */
  near(what: string, found: number, published: number, tolerance: number): void;
  equal(what: string, found: number | string, published: number | string): void;
  atLeast(what: string, found: number, published: number): void;
}

/** One comparison with published truth; `run` gets the text of each of its data sets. */
export interface ReferenceCheck {
  readonly name: string;
  readonly needs: readonly DataSet[];
  readonly run: (texts: readonly string[], findings: Findings) => void;
}
