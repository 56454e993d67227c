import { bookSection, needScaleSection, ownFieldSection, tagsInForce } from '../books';
import type { RecordSet } from '../books';
import type { CustomerDirectory } from '../customers';
import type { JobInput, Steps } from '../job';
import { readSection } from '../sections';
import type { Sections } from '../sections';
import type { SheetSpec } from '../sheets';
import { isoDate } from '../text';
import type { Serial } from '../units';
import type { Finding, Severity } from './finding';
import { findingKeys } from './ignored';
import { qualityOf, qualitySection, withSnapshot } from './quality';
import type { QualitySnapshot } from './quality';
import type { ActiveRules } from './report';
import { reportSheet } from './reportSheet';
import type { Dimension } from './rule';
import { activeRules } from './rules';
import { validationSection } from './settings';
import type { SeverityChoices } from './rules';
import { validate } from './validate';
import { workbookOf } from './workbook';
import type { TagSource, Workbook } from './workbook';

/** Records already read, with what the checks are made against. */
export interface Inspected {
  readonly input: JobInput;
  readonly set: RecordSet;
  readonly directory: CustomerDirectory;
  readonly today: Serial;
  readonly tagsNow: TagSource;
}

export interface InspectionOptions {
  /** Severities for this run, over those the workbook keeps. */
  readonly severities: SeverityChoices;
  /** Findings the report sheet lists at most. */
  readonly listed: number;
  /** Keep the scores for the trend. */
  readonly snapshot: boolean;
  /** Look for errors and warnings only; quality does not count hints. */
  readonly withoutHints?: boolean;
}

/** Everything 校验 works out of a workbook. */
export interface Inspection {
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings left out because the team wants to hear no more of them. */
  readonly ignored: number;
  /** Scores of the runs so far, this one at the end. */
  readonly trend: readonly QualitySnapshot[];
  /** Scores 0 to 100. */
  readonly quality: Readonly<Record<Dimension, number>>;
  readonly sheet: SheetSpec;
  readonly sections: Sections;
}

/** Applies the rules in force to every record: findings, scores, their trend and the report sheet. */
export function* inspect(inspected: Inspected, options: InspectionOptions): Steps<Inspection> {
  const { input, today } = inspected;
  const workbook = workbookIn(inspected);
  const rules = rulesInForce(input.sections, options.severities);
  const all = yield* validate(workbook, options.withoutHints === true ? withoutHints(rules) : rules);
  const findings = withoutIgnored(all, workbook, input.sections);
  const quality = qualityOf(workbook, findings);
  const date = isoDate(today);
  const trend = withSnapshot(readSection(input.sections, qualitySection), date, quality);
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return {
    ...{ workbook, findings, counts, trend, ignored: all.length - findings.length },
    quality: {
      accuracy: quality.accuracy.value,
      completeness: quality.completeness.value,
      timeliness: quality.timeliness.value,
      consistency: quality.consistency.value,
    },
    sheet: reportSheet({ workbook, findings, quality, trend, date, listed: options.listed }),
    sections: options.snapshot ? { [qualitySection.key]: trend } : {},
  };
}

/** The records as rules look at them, with the settings the workbook keeps. */
export function workbookIn({ input, set, directory, today, tagsNow }: Inspected): Workbook {
  const { sections, sheets } = input;
  const tags = tagsInForce(input);
  const computedTags = tagsNow(input, set, directory, tags, today);
  return workbookOf(set, {
    ...{ sheets, directory, today, tags },
    ...(computedTags === undefined ? {} : { computedTags }),
    customerNumber: readSection(sections, bookSection).customerNumber,
    needsHighFrom: readSection(sections, needScaleSection).highFrom,
    own: readSection(sections, ownFieldSection),
  });
}

/** The rules as the workbook keeps them, with choices of the moment over them. */
export function rulesInForce(sections: Sections, severities: SeverityChoices = {}): ActiveRules {
  return activeRules({ ...readSection(sections, validationSection).severities, ...severities });
}

function withoutIgnored(
  findings: readonly Finding[],
  workbook: Workbook,
  sections: Sections,
): readonly Finding[] {
  const ignored = new Set(readSection(sections, validationSection).ignored);
  if (ignored.size === 0) return findings;
  const keyOf = findingKeys(workbook);
  return findings.filter((finding) => !ignored.has(keyOf(finding)));
}

const withoutHints = (rules: ActiveRules): ActiveRules =>
  new Map([...rules].filter(([, { severity }]) => severity !== 'hint'));
