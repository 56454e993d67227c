import type { Message, Sections } from '../core';
import type { BookDropdowns } from '../core/books';
import type { Edit, SheetSpec } from '../core/sheets';
import type { Wording } from '../locales';

/** What a run wants to leave in the workbook. */
export interface Changes {
  readonly job: string;
  readonly title: (sheets: number, edits: number) => Message;
  readonly sheets: readonly SheetSpec[];
  readonly edits: readonly Edit[];
  /** The edits make sense together alone: where one is refused, nothing is written. */
  readonly isWhole?: boolean;
  /** Ids of sheets whose rows have moved since the edits were worked out; none of theirs is made. */
  readonly movedSheets?: ReadonlySet<string>;
  /** Sections to keep, by key; those not named stay. */
  readonly sections: Sections;
  /** More sections to keep, worked out from those in the workbook with `sections` put in. */
  readonly sectionsAfter?: (now: Sections) => Sections | undefined;
  /** Tables whose dropdowns are to find their lists, besides those of the sheets. */
  readonly dropdowns?: readonly BookDropdowns[];
}

export interface CommitControls {
  readonly wording: Wording;
  /** ISO date and time, local. */
  readonly at: string;
  readonly signal?: AbortSignal | undefined;
  /** Called with the share of the sheets that are written, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** What a commit wrote. */
export interface CommitResult {
  readonly batch: string;
  readonly sheets: readonly string[];
  readonly edits: number;
  readonly notes: readonly Message[];
}
