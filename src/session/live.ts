import type { Message } from '../core';
import type { LiveNotes } from './liveNotes';

/** How live mode stands. */
export interface LiveState {
  /** `opening`: the workbook is being read; `on`: changes are followed; `outdated`: some were missed. */
  readonly phase: 'off' | 'opening' | 'on' | 'outdated';
  /** Why changes were missed and what to do. */
  readonly problem?: Message;
  readonly notes: LiveNotes;
}

/** 实时校验: rows are checked and compared with the registered customers as somebody types them. */
export interface Live {
  /** Calls back with how it stands now and after every change; nobody listening, it is off. */
  follow(listener: (state: LiveState) => void): () => void;
  /** Reads everything again: some changes are never told (fills under a filter, picks from a list). */
  rescan(): Promise<void>;
  /** Remembers in the workbook that two customers are not the same. */
  keepApart(pair: { readonly a: string; readonly b: string }): Promise<void>;
  /** Takes the notes off the list; rows worked on again are told of again. */
  clear(): void;
}
