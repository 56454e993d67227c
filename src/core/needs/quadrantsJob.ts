import { quadrantIds, quadrants } from '../books';
import type { QuadrantId } from '../books';
import { keptNumbers, workbookDirectory } from '../customers';
import { readRecords } from '../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { Bilingual } from '../message';
import { readSection } from '../sections';
import { isoDate, serialOfIso } from '../text';
import { serial } from '../units';
import { analyseNeeds } from './analysis';
import type { AnalysedNeed, NeedsAnalysis } from './analysis';
import { basisText, relationText } from './cellTexts';
import { commonNeedsSheet } from './commonNeedsSheet';
import type { Dimension } from './commonNeeds';
import { needsSheet } from './needsSheet';
import { needsOptions } from './options';
import type { NeedsOptions } from './options';
import type { Ground } from './priority';
import { settled } from './recipe';
import type { SettledNeeds } from './recipe';
import { strategySection } from './strategy';
import { reviewReason } from './review';
import { statusNames } from './status';
import type { Criterion } from './weights';
import { writeBackEdits } from './writeBack';

/** A need in the order it should be looked at. Names follow the language of the run. */
export interface ListedNeed {
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly importance: number | null;
  readonly urgency: number | null;
  readonly quadrant: string;
  readonly quadrantId: QuadrantId;
  readonly ground: Ground;
  readonly contradicts: boolean;
  readonly score: number;
  readonly contributions: Readonly<Record<Criterion, number>>;
  readonly status: string | null;
  readonly due: string | null;
  readonly overdue: boolean;
  /** Open, and late, due within a month, changed, or long not updated: to be talked about in the monthly review. */
  readonly review: boolean;
  readonly owner: string;
  /** On our side; empty for none known. */
  readonly department: string;
  readonly group: number;
  readonly basis: string;
  readonly relation: string | null;
}

export interface CommonNeed {
  readonly group: number;
  readonly label: string;
  readonly dimension: Dimension;
  readonly key: string;
  readonly name: string;
  readonly asking: number;
  readonly withNeeds: number;
  readonly registered: number;
  readonly share: number;
  readonly common: boolean;
}

/** A group of needs as people see and edit it. */
export interface ListedGroup {
  readonly label: string;
  readonly needs: number;
  /** Needs not met yet. */
  readonly open: number;
  readonly asking: number;
  /** Its different texts, by which edits are remembered. */
  readonly texts: readonly string[];
  readonly edited: boolean;
}

/** Result of the quadrants job as JSON. */
export interface NeedsSummary {
  readonly asOf: string;
  /** From which level scores are high, how many customers a division has at least, from which share a need is common. */
  readonly rules: Pick<SettledNeeds, 'highFrom' | 'minimum' | 'commonFrom'>;
  readonly counts: Readonly<Record<QuadrantId, number>>;
  readonly overdue: number;
  readonly needs: readonly ListedNeed[];
  /** Needs that mean the same, by their text, with the customers asking. */
  readonly groups: readonly ListedGroup[];
  readonly common: readonly CommonNeed[];
}

/** 需求四象限 and 共性需求. */
export const quadrantsJob: Job<NeedsOptions, NeedsSummary> = {
  id: 'quadrants',
  needs: ['needs'],
  options: needsOptions,
  run,
};

function* run(input: JobInput, options: NeedsOptions, context: JobContext): Steps<JobOutcome<NeedsSummary>> {
  const set = yield* readRecords(input);
  yield { step: message('job.step.needs'), done: 0 };
  const directory = workbookDirectory(set, input.sections, context.today);
  const today = Math.floor(serialOfIso(options.asOf) ?? context.today);
  yield { step: message('job.step.needs'), done: 0.4 };
  const rules = settled(options, input.sections);
  const analysis = analyseNeeds(set, directory, rules, today);
  yield { step: message('job.step.sheets'), done: 0.8 };
  const strategies = readSection(input.sections, strategySection);
  const word = ({ zh, en }: Bilingual) => (context.locale === 'zh-CN' ? zh : en);
  return {
    kind: 'result',
    sheets: [needsSheet(analysis, strategies, today), commonNeedsSheet(analysis, rules)],
    edits: options.writeBack ? writeBackEdits(analysis, strategies, word) : [],
    sections: keptNumbers(directory),
    summary: summaryOf(analysis, rules, today, word),
    notes: [],
  };
}

function summaryOf(
  analysis: NeedsAnalysis,
  { highFrom, minimum, commonFrom }: SettledNeeds,
  today: number,
  word: (text: Bilingual) => string,
): NeedsSummary {
  const { needs, groups, asking, shares } = analysis;
  const inQuadrant = (id: QuadrantId) => needs.filter(({ priority }) => priority.quadrant === id).length;
  return {
    asOf: isoDate(serial(today)),
    rules: { highFrom, minimum, commonFrom },
    counts: Object.fromEntries(quadrantIds.map((id) => [id, inQuadrant(id)])) as Record<QuadrantId, number>,
    overdue: needs.filter(({ priority }) => priority.overdueDays > 0).length,
    needs: needs.map((each) => listed(each, word, today)),
    groups: groups.map(({ label, members, texts, isEdited }, group) => ({
      label,
      needs: members.length,
      open: needs.filter((each) => each.group === group && each.need.status !== 'met').length,
      asking: asking[group] ?? 0,
      texts,
      edited: isEdited,
    })),
    common: shares.map(({ isCommon, ...share }) => ({
      ...share,
      label: groups[share.group]?.label ?? '',
      common: isCommon,
    })),
  };
}

function listed(each: AnalysedNeed, word: (text: Bilingual) => string, today: number): ListedNeed {
  const { need, priority, group } = each;
  const relation = relationText(each);
  return {
    sheet: need.sheet,
    row: need.row,
    id: need.id,
    name: need.name,
    description: need.description,
    type: need.type,
    importance: need.importance,
    urgency: need.urgency,
    quadrant: word(quadrants[priority.quadrant].name),
    quadrantId: priority.quadrant,
    ground: priority.ground,
    contradicts: priority.scored !== undefined,
    score: priority.score,
    contributions: priority.contributions,
    status: need.status === null ? null : word(statusNames[need.status]),
    due: need.dueOn === null ? null : isoDate(serial(need.dueOn)),
    overdue: priority.overdueDays > 0,
    review: reviewReason(need, today) !== undefined,
    owner: need.owner,
    department: need.department,
    group,
    basis: word(basisText(each)),
    relation: relation === undefined ? null : word(relation),
  };
}
