import { z } from 'zod';
import { bookIds, countOf, fieldsOf, ownFieldSection, partsOf } from '../books';
import type { BookId, Field, OwnField, RecordSet, Records } from '../books';
import { workbookDirectory } from '../customers';
import type { CustomerDirectory } from '../customers';
import { bookMissing, readRecords } from '../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import { readSection } from '../sections';
import { foldForMatching } from '../text';
import { maskedBook } from './maskedBook';
import { pseudonyms } from './pseudonyms';
import { Redactor } from './redactor';
import { isSeen, roleIds } from './roles';
import type { RoleId } from './roles';
import { hasPersons, secretsOf } from './secrets';

/** Choices of 脱敏副本. */
export const maskOptions = z.object({
  role: z.enum(roleIds).default('outside'),
  /** Kept secret by whoever makes the copy: only with it can codes be worked out, and stay the same in later copies. */
  salt: z.string().min(8),
  books: z.array(z.enum(bookIds)).optional(),
});
export type MaskOptions = z.infer<typeof maskOptions>;

/** What the copy holds. Nothing of it names a customer. */
export interface MaskSummary {
  readonly role: RoleId;
  readonly sheets: readonly { readonly book: BookId; readonly rows: number }[];
}

/** 脱敏副本: new sheets for a role, with what it may not see masked. The originals stay as they are. */
export const maskJob: Job<MaskOptions, MaskSummary> = {
  id: 'mask',
  needs: [],
  options: maskOptions,
  drawn: ['salt'],
  standsAlone: true,
  run,
};

function* run(input: JobInput, options: MaskOptions, context: JobContext): Steps<JobOutcome<MaskSummary>> {
  const set = yield* readRecords(input);
  const wanted = bookIds.filter(
    (book) => (options.books ?? bookIds).includes(book) && countOf(set, book) > 0,
  );
  if (wanted.length === 0) return bookMissing('registration');
  yield { step: message('job.step.mask'), done: 0 };
  const { role } = options;
  const own = readSection(input.sections, ownFieldSection);
  const seen = seenBy(role, set);
  const secrets = secretsOf(set, own, (field, records) => !seen(field, records));
  const directory = workbookDirectory(set, input.sections, context.today);
  const tools = {
    role,
    own,
    directory,
    customerKey: customerKeys(directory),
    pseudonym: pseudonyms(options.salt),
    redactor: new Redactor(secrets.withParts),
    names: new Redactor(secrets.whole),
    isSeen: seen,
    maskedTopics: maskedTopics(set, own, seen),
  };
  const sheets = [];
  for (const [at, book] of wanted.entries()) {
    yield { step: message('job.step.mask'), done: 0.3 + (0.7 * at) / wanted.length };
    sheets.push(maskedBook(book, partsOf(set, book), tools));
  }
  return {
    kind: 'result',
    sheets,
    edits: [],
    sections: {},
    summary: { role, sheets: wanted.map((book) => ({ book, rows: countOf(set, book) })) },
    notes: [message('privacy.mask.leftOut')],
  };
}

/**
 * What a customer's code is made from: its registered number, or else its name, since a number made for this run is
 * another one as soon as somebody puts a row in between.
 */
function customerKeys({ ids, made }: CustomerDirectory): (customer: number) => string | undefined {
  const names = new Map(Object.entries(made).map(([name, id]) => [id, name]));
  return (customer) => {
    const id = ids[customer];
    return id === undefined ? undefined : (names.get(id) ?? id);
  };
}

type Seen = (field: Field, records: Records) => boolean;

/** What a role sees. Where customers are persons, the name of a customer is personal on every sheet. */
function seenBy(role: RoleId, set: RecordSet): Seen {
  const persons = hasPersons(set);
  return (field, { book }) => {
    const isPerson = persons && book !== 'registration' && field.key === 'customerName';
    return isSeen(isPerson ? { type: 'person', grade: 'personal' } : field, role);
  };
}

/** Tags named like a masked field of the registration (年龄, 收入水平) say what it says. */
function maskedTopics(set: RecordSet, own: readonly OwnField[], seen: Seen): ReadonlySet<string> {
  const registrations = partsOf(set, 'registration');
  const packs = new Set(registrations.map(({ pack }) => pack));
  const topics = new Set<string>();
  for (const records of registrations)
    for (const pack of packs)
      for (const field of fieldsOf('registration', pack, own))
        if (!seen(field, records))
          for (const title of [field.title.zh, field.title.en, ...field.aliases])
            topics.add(foldForMatching(title));
  return topics;
}
