import { useState } from 'react';
import { readSection, withSection } from '../../core';
import type { Message } from '../../core';
import {
  decisionSection,
  groupKey,
  postponedSection,
  withDecision,
  withoutDecisions,
} from '../../core/duplicates';
import type { Decision, MergeSummary } from '../../core/duplicates';
import type { Prepared } from '../../session';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import type { DuplicateGroup, DuplicateGroups } from './duplicateGroups';
import { isOut, mergeRequest } from './mergeChoice';
import type { MergeChoice } from './mergeChoice';
import { choiceOf, noProgress } from './reviewProgress';
import type { ReviewProgress, ReviewStep } from './reviewProgress';

/** Progress by the result it belongs to, so that it is still there when the user comes back to the page. */
const kept = new WeakMap<object, ReviewProgress>();

/** The progress of a result nobody has worked on: what was put off before, group by group as it was. */
function freshProgress({ groups }: DuplicateGroups): ReviewProgress {
  const later = groups
    .flatMap(({ number, putOff }) => (putOff === undefined ? [] : [{ number, putOff }]))
    .sort((x, y) => x.putOff - y.putOff);
  return { ...noProgress, steps: later.map(({ number }) => ({ groups: [number], handling: 'later' })) };
}

/** What a step came to, for saying so. */
export interface ReviewDone {
  readonly step: ReviewStep;
  readonly isUndone: boolean;
  /** What could not be done and why. */
  readonly notes: readonly Message[];
}

/** A merge that waits for the user's word: what it does beside merging. */
interface MergeQuestion {
  readonly notes: readonly Message[];
  readonly answer: (isMerged: boolean) => Promise<boolean>;
}

export interface Review {
  readonly progress: ReviewProgress;
  readonly done: ReviewDone | undefined;
  readonly question: MergeQuestion | undefined;
  readonly choose: (group: number, choice: MergeChoice) => void;
  /** The steps resolve to whether they were done; run notices say why not. A merge that touches formulas asks first. */
  readonly merge: (groups: readonly DuplicateGroup[]) => Promise<boolean>;
  readonly keepApart: (group: DuplicateGroup) => Promise<boolean>;
  readonly postpone: (group: DuplicateGroup) => Promise<boolean>;
  readonly takeBack: () => Promise<boolean>;
}

/** Deciding on the groups of a search, one step after another, each of which can be taken back. */
export function useReview(result: object, found: DuplicateGroups): Review {
  const { session } = usePane();
  const { watch } = useRuns();
  const [reviewed, setReviewed] = useState(result);
  const [progress, setProgress] = useState(() => kept.get(result) ?? freshProgress(found));
  const [done, setDone] = useState<ReviewDone>();
  const [question, setQuestion] = useState<MergeQuestion>();
  if (reviewed !== result) {
    setReviewed(result);
    setProgress(kept.get(result) ?? freshProgress(found));
    setDone(undefined);
    setQuestion(undefined);
  }

  const keep = (change: (before: ReviewProgress) => Partial<ReviewProgress>) => {
    const before = kept.get(result) ?? progress;
    const after = { ...before, ...change(before) };
    kept.set(result, after);
    setProgress(after);
  };
  const add = (step: ReviewStep, notes: readonly Message[] = []) => {
    keep(({ steps }) => ({ steps: [...steps, step] }));
    setDone({ step, isUndone: false, notes });
  };

  const changeDecisions = (changed: Parameters<typeof exchanged>[1]) =>
    watch('decisions', async () => {
      const sections = await session.sections();
      const { kept: decisions, taken } = exchanged(readSection(sections, decisionSection), changed);
      await session.saveSections(withSection({}, decisionSection, decisions));
      return taken;
    });

  /** Remembers in the workbook, beyond this pane, which groups are put off. */
  const changePostponed = (change: (keys: Set<number>) => void) =>
    watch('decisions', async () => {
      const keys = new Set(readSection(await session.sections(), postponedSection));
      change(keys);
      await session.saveSections(withSection({}, postponedSection, Array.from(keys)));
      return true;
    });

  /** Many merges of one step are taken back as one where nothing was merged after them. */
  const isLatestMerge = async (batch: string) => {
    const standing = (await session.history()).filter(({ job, reverted }) => job === 'merge' && !reverted);
    return standing[0]?.batch === batch;
  };

  const unmerge = async (
    step: ReviewStep & { handling: 'merged' },
  ): Promise<readonly Message[] | undefined> => {
    let { merges } = step;
    const notes: Message[] = [];
    await watch('merge', async (controls) => {
      if (merges.length > 1 && (await isLatestMerge(step.batch))) {
        notes.push(...(await session.revert(step.batch)).notes);
        merges = [];
      }
      // A later merge may have changed what an earlier one made, so the latest goes first.
      for (const merge of merges.toReversed()) {
        const prepared = await session.prepare('merge', { undo: merge }, controls);
        const committed = await session.commit(prepared, controls);
        notes.push(...committed.notes);
        merges = merges.filter((each) => each !== merge);
      }
    });
    if (merges.length === 0) return notes;
    keep(({ steps }) => ({ steps: [...steps.slice(0, -1), { ...step, merges }] }));
    return undefined;
  };

  const writeMerge = async (groups: readonly DuplicateGroup[], prepared: Prepared<MergeSummary>) => {
    const { outcome } = prepared;
    const committed = await watch('merge', (controls) => session.commit(prepared, controls));
    if (outcome.kind !== 'result' || committed === undefined) return false;
    const added = groups.flatMap((group) => leftOut(group, choiceOf(progress, group.number)));
    const replaced = added.length === 0 ? [] : await changeDecisions({ without: added, added });
    add(
      {
        groups: groups.map(({ number }) => number),
        handling: 'merged',
        batch: committed.batch,
        added: replaced === undefined ? [] : added,
        replaced: replaced ?? [],
        merges: outcome.summary.merges.map(({ id }) => id),
        removed: outcome.edits.flatMap((edit) =>
          edit.kind === 'removeRow' ? [{ sheet: edit.sheet, row: edit.row }] : [],
        ),
      },
      committed.notes,
    );
    return true;
  };

  return {
    progress,
    done,
    question,
    choose: (group, choice) => {
      keep(({ choices }) => ({ choices: new Map(choices).set(group, choice) }));
    },
    merge: async (groups) => {
      const requests = groups.map((group) =>
        mergeRequest(group, choiceOf(progress, group.number), found.columns),
      );
      // Rows are compared with what the review saw as they are now, not as they were last read.
      const prepared = await watch('merge', (controls) =>
        session.prepare<MergeSummary>('merge', { groups: requests }, { ...controls, fresh: true }),
      );
      if (prepared === undefined) return false;
      const { outcome } = prepared;
      if (outcome.kind === 'refusal' || outcome.notes.length === 0) return await writeMerge(groups, prepared);
      setDone(undefined);
      setQuestion({
        notes: outcome.notes,
        answer: async (isMerged) => {
          setQuestion(undefined);
          return isMerged && (await writeMerge(groups, prepared));
        },
      });
      return false;
    },
    keepApart: async ({ number, records, pairs }) => {
      const added = pairs.map(({ a, b }) => ({
        a: records[a]?.identity ?? '',
        b: records[b]?.identity ?? '',
        decision: 'different' as const,
      }));
      const replaced = await changeDecisions({ without: added, added });
      if (replaced === undefined) return false;
      add({ groups: [number], handling: 'different', added, replaced });
      return true;
    },
    postpone: async (group) => {
      const isKept = await changePostponed((keys) => keys.add(groupKey(group.records)));
      if (isKept !== true) return false;
      add({ groups: [group.number], handling: 'later' });
      return true;
    },
    takeBack: async () => {
      const step = progress.steps.at(-1);
      if (step === undefined) return false;
      let notes: readonly Message[] | undefined = [];
      if (step.handling === 'merged') notes = await unmerge(step);
      if (step.handling !== 'later' && notes !== undefined && step.added.length > 0) {
        const taken = await changeDecisions({ without: step.added, added: step.replaced });
        notes = taken && notes;
      }
      if (step.handling === 'later') {
        const groups = found.groups.filter(({ number }) => step.groups.includes(number));
        const isForgotten = await changePostponed((keys) => {
          for (const { records } of groups) keys.delete(groupKey(records));
        });
        if (isForgotten !== true) return false;
      }
      if (notes === undefined) return false;
      keep(({ steps }) => ({ steps: steps.slice(0, -1) }));
      setDone({ step, isUndone: true, notes });
      return true;
    },
  };
}

/** 「不是重复」 of every record left out of a group with those that are merged. */
function leftOut({ records }: DuplicateGroup, choice: MergeChoice): Decision[] {
  return records.flatMap(({ identity }, one) =>
    records.flatMap((other, at) =>
      isOut(choice, one) && !isOut(choice, at)
        ? [{ a: identity, b: other.identity, decision: 'different' as const }]
        : [],
    ),
  );
}

type Decisions = (typeof decisionSection)['initial'];

/** The decisions with some replaced by others, and what the replaced ones were. */
function exchanged(
  decisions: Decisions,
  { without, added }: { readonly without: Decisions; readonly added: Decisions },
): ReturnType<typeof withoutDecisions> {
  const { kept: others, taken } = withoutDecisions(decisions, without);
  return { kept: added.reduce(withDecision, others), taken };
}
