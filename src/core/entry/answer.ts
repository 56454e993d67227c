import type { Message } from '../message';
import type { ReportedFinding } from '../validation';

/** A registered customer a row being entered may be. */
export interface EntryMatch {
  readonly sheet: string;
  /** Sheet row, from 1. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** Who looks after it (负责人); empty for nobody. */
  readonly owner: string;
  readonly probability: number;
  /** Why, in one sentence. */
  readonly reason: Message;
  /** Identities of the row entered and of the match, for remembering that they are not the same. */
  readonly pair: { readonly a: string; readonly b: string };
}

/** 撞单提醒: a row of a registration with those it may repeat, the most probable first. */
export interface EntryWarning {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly matches: readonly EntryMatch[];
}

/** What there is to say about rows somebody has just changed, or asks about. */
export interface EntryAnswer {
  /** Rows of lists that were looked at, by sheet. */
  readonly looked: readonly { readonly sheet: string; readonly from: number; readonly to: number }[];
  readonly findings: readonly ReportedFinding[];
  readonly warnings: readonly EntryWarning[];
  /** Something changed that says what the rows below it are (a header): only reading everything again helps. */
  readonly isOutdated: boolean;
}

/** Answers to several changes as one. */
export function joinedAnswers(answers: readonly (EntryAnswer | undefined)[]): EntryAnswer {
  const given = answers.filter((answer) => answer !== undefined);
  return {
    looked: given.flatMap(({ looked }) => looked),
    findings: given.flatMap(({ findings }) => findings),
    warnings: given.flatMap(({ warnings }) => warnings),
    isOutdated: given.some(({ isOutdated }) => isOutdated),
  };
}
