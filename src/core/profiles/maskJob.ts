import { z } from 'zod';
import { bookIds, books, ownFieldSection } from '../books';
import type { BookId, RecordSet } from '../books';
import { readRecords } from '../intake';
import type { Job, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import { readSection } from '../sections';
import { maskedBook, secretsOf } from './maskedBook';
import { pseudonyms, Redactor } from './masking';
import { roleIds } from './roles';
import type { RoleId } from './roles';
import { sha256 } from './sha256';

/** Choices of 脱敏副本. */
export const maskOptions = z.object({
  role: z.enum(roleIds).default('outside'),
  /** Kept secret, it makes pseudonyms the same in every copy; left out, it is drawn from the workbook's own content. */
  salt: z.string().min(8).optional(),
  books: z.array(z.enum(bookIds)).optional(),
});
export type MaskOptions = z.infer<typeof maskOptions>;

/** What the copy holds. Nothing of it names a customer. */
export interface MaskSummary {
  readonly role: RoleId;
  readonly sheets: readonly { readonly book: BookId; readonly rows: number }[];
}

/** 脱敏副本: new sheets for a role, with what it may not see masked. The originals stay as they are. */
export const maskJob: Job<MaskOptions, MaskSummary> = { id: 'mask', needs: [], options: maskOptions, run };

function* run(input: JobInput, options: MaskOptions): Steps<JobOutcome<MaskSummary>> {
  const set = yield* readRecords(input);
  const wanted = bookIds.filter(
    (book) => (options.books ?? bookIds).includes(book) && set.parts.some((part) => part.book === book),
  );
  if (wanted.length === 0)
    return {
      kind: 'refusal',
      problem: message('job.refused.bookMissing', { book: books.registration.title }),
    };
  yield { step: message('job.step.profiles'), done: 0 };
  const own = readSection(input.sections, ownFieldSection);
  const tools = {
    pseudonym: pseudonyms(options.salt ?? contentSalt(set)),
    redactor: new Redactor(secretsOf(set, options.role, own)),
  };
  const sheets = wanted.map((book) =>
    maskedBook(
      book,
      set.parts.filter((part) => part.book === book),
      options.role,
      own,
      tools,
    ),
  );
  return {
    kind: 'result',
    sheets,
    edits: [],
    sections: {},
    summary: {
      role: options.role,
      sheets: wanted.map((book) => ({
        book,
        rows: set.parts.filter((part) => part.book === book).reduce((sum, { count }) => sum + count, 0),
      })),
    },
    notes: [message('profiles.mask.leftOut')],
  };
}

/** A salt only those who have the original sheets can work out. */
function contentSalt({ parts }: RecordSet): string {
  let digest = '';
  for (const { fields } of parts)
    for (const key of Object.keys(fields).sort())
      digest = sha256(digest + (fields[key]?.raw.dictionary.join('\n') ?? ''));
  return digest;
}
