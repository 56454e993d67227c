import type { EntryAnswer } from '../core/entry';
import { shifted } from './pendingRows';

/** What live mode has to say about the rows somebody worked on. */
export type LiveNotes = Pick<EntryAnswer, 'findings' | 'warnings'>;

export const noNotes: LiveNotes = { findings: [], warnings: [] };

interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** Notes of at most this many findings are kept, the latest; the full check has them all. */
const most = 500;

/** The notes after some rows were looked at again: what was said of them before is replaced. */
export function renewed(notes: LiveNotes, { looked, findings, warnings }: EntryAnswer): LiveNotes {
  const stays = ({ sheet, row }: Place) =>
    !looked.some((each) => each.sheet === sheet && each.from <= row && row <= each.to);
  return {
    findings: [...notes.findings.filter(stays), ...findings].slice(-most),
    warnings: [...notes.warnings.filter(stays), ...warnings].slice(-most),
  };
}

/** The notes after rows came or went; those of rows that went are dropped. Matches move along. */
export function moved(notes: LiveNotes, sheet: string, row: number, count: number): LiveNotes {
  const isGone = (at: Place) => at.sheet === sheet && at.row >= row && at.row < row - count;
  const move = <At extends Place>(at: At): At =>
    at.sheet === sheet ? { ...at, row: shifted(at.row, { row, count }) } : at;
  return {
    findings: notes.findings.filter((finding) => !isGone(finding)).map(move),
    warnings: notes.warnings
      .filter((warning) => !isGone(warning))
      .map((warning) => ({
        ...move(warning),
        matches: warning.matches.filter((match) => !isGone(match)).map(move),
      }))
      .filter(({ matches }) => matches.length > 0),
  };
}

/** The notes without the warnings about two identities that are not the same. */
export function withoutPair(notes: LiveNotes, pair: { readonly a: string; readonly b: string }): LiveNotes {
  const warnings = notes.warnings.map((warning) => ({
    ...warning,
    matches: warning.matches.filter((match) => match.pair.a !== pair.a || match.pair.b !== pair.b),
  }));
  return { ...notes, warnings: warnings.filter(({ matches }) => matches.length > 0) };
}
