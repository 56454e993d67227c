import { z } from 'zod';
import { bookSection, books, countOf } from '../books';
import { buildDirectory } from '../customers';
import { readRecords } from '../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { Message } from '../message';
import { amountsOf, analyseNeeds, needsOptions, quadrants } from '../needs';
import { readSection } from '../sections';
import { serialOfIso } from '../value';
import { Cards } from './card';
import type { Card } from './card';
import { cardSheet, gapText } from './cardSheet';

/** Choices of 画像卡. */
export const profileOptions = z.object({
  /** 客户编号 or exact names; left out, the customers who bought most. */
  customers: z.array(z.string()).default([]),
  /** Cards made when nobody is named. */
  top: z.int().min(1).max(50).default(5),
  asOf: z.iso.date().optional(),
});
export type ProfileOptions = z.infer<typeof profileOptions>;

export interface ProfileSummary {
  readonly cards: readonly (Omit<Card, 'needs' | 'gaps'> & {
    readonly gaps: readonly Message[];
    readonly needs: readonly {
      readonly description: string;
      readonly quadrant: string;
      readonly overdue: boolean;
    }[];
  })[];
}

/** 画像卡: everything known of a customer on one printable sheet each. */
export const profileJob: Job<ProfileOptions, ProfileSummary> = {
  id: 'profile',
  needs: ['registration'],
  options: profileOptions,
  run,
};

function* run(
  input: JobInput,
  options: ProfileOptions,
  context: JobContext,
): Steps<JobOutcome<ProfileSummary>> {
  const set = yield* readRecords(input);
  if (countOf(set, 'registration') === 0)
    return {
      kind: 'refusal',
      problem: message('job.refused.bookMissing', { book: books.registration.title }),
    };
  yield { step: message('job.step.profiles'), done: 0 };
  const { customerNumber } = readSection(input.sections, bookSection);
  const directory = buildDirectory(set, { today: context.today, pattern: customerNumber });
  const asOf = options.asOf === undefined ? undefined : serialOfIso(options.asOf);
  const analysis = analyseNeeds(set, directory, needsOptions.parse({}), Math.floor(asOf ?? context.today));
  const missing = options.customers.filter((name) => find(directory, name) < 0);
  const amounts = amountsOf(set, directory);
  const chosen =
    options.customers.length > 0
      ? [...new Set(options.customers.map((name) => find(directory, name)))].filter(
          (customer) => customer >= 0,
        )
      : Array.from({ length: directory.count }, (_, customer) => customer)
          .sort((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0) || a - b)
          .slice(0, options.top);
  const cards = new Cards(set, directory, analysis);
  const made = chosen.map((customer) => cards.of(customer));
  return {
    kind: 'result',
    sheets: made.map(cardSheet),
    edits: [],
    sections: {},
    summary: { cards: made.map((card) => summarised(card, context.locale)) },
    notes: missing.map((name) => message('profiles.card.unknown', { name })),
  };
}

const find = (
  { ids, names }: { readonly ids: readonly string[]; readonly names: readonly string[] },
  wanted: string,
) => (ids.includes(wanted) ? ids.indexOf(wanted) : names.indexOf(wanted));

function summarised(card: Card, locale: JobContext['locale']): ProfileSummary['cards'][number] {
  return {
    ...card,
    gaps: card.gaps.map(gapText),
    needs: card.needs.map(({ need, priority }) => ({
      description: need.description,
      quadrant:
        locale === 'zh-CN' ? quadrants[priority.quadrant].name.zh : quadrants[priority.quadrant].name.en,
      overdue: priority.overdueDays > 0,
    })),
  };
}
