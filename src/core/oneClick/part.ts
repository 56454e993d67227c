import type { Message } from '../message';
import type { Sections } from '../sections';
import type { SheetSpec } from '../sheets';

/** What one part of the one click adds to the whole. */
export interface Part<Summary> {
  readonly sheets: readonly SheetSpec[];
  readonly sections: Sections;
  readonly notes: readonly Message[];
  readonly summary: Summary;
}
