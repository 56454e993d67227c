import { z } from 'zod';
import { fieldOf } from '../books';
import { keptNumbers, workbookDirectory } from '../customers';
import type { CustomerDirectory } from '../customers';
import { readRecords } from '../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { Text } from '../message';
import type { CellContent, SheetSpec, TableColumn } from '../sheets';
import { consentMonths, consentNames, consentsOf, tracksConsent } from './consent';
import type { Consent, ConsentState } from './consent';

/** Choices of 知情同意. */
export const consentOptions = z.object({
  /** Months a consent lasts; `null` for ever. */
  months: z.number().int().positive().nullable().default(consentMonths),
});
export type ConsentOptions = z.infer<typeof consentOptions>;

/** Where the customers stand. */
export interface ConsentSummary {
  readonly counts: Readonly<Record<ConsentState, number>>;
  /** Of those without consent, how many the registration holds personal data of. */
  readonly exposed: number;
  /** Customers whose personal data is held without consent, those who refused first. */
  readonly lacking: readonly {
    readonly id: string;
    readonly name: string;
    readonly contact: string;
    readonly owner: string;
    readonly state: ConsentState;
  }[];
}

/** 知情同意: who agreed to the use of personal data, who refused, who was never asked. */
export const consentJob: Job<ConsentOptions, ConsentSummary> = {
  id: 'consent',
  needs: ['registration'],
  options: consentOptions,
  run,
};

function* run(
  input: JobInput,
  { months }: ConsentOptions,
  context: JobContext,
): Steps<JobOutcome<ConsentSummary>> {
  const set = yield* readRecords(input);
  yield { step: message('job.step.consent'), done: 0.5 };
  const directory = workbookDirectory(set, input.sections, context.today);
  const consents = consentsOf(set, directory, { today: context.today, months });
  const lacking = consents
    .filter(isLacking)
    .sort((a, b) => order[a.state] - order[b.state] || a.customer - b.customer);
  return {
    kind: 'result',
    sheets: [consentSheet(lacking, directory)],
    edits: [],
    sections: keptNumbers(directory),
    summary: {
      counts: {
        given: countIn(consents, 'given'),
        refused: countIn(consents, 'refused'),
        expired: countIn(consents, 'expired'),
        unknown: countIn(consents, 'unknown'),
      },
      exposed: lacking.length,
      lacking: lacking.map(({ customer, contact, owner, state }) => ({
        id: directory.ids[customer] ?? '',
        name: directory.names[customer] ?? '',
        contact,
        owner,
        state,
      })),
    },
    notes: tracksConsent(set) ? [] : [message('privacy.consent.noColumn')],
  };
}

/** Data of who refused has to go first. */
const order: Readonly<Record<Lacking['state'], number>> = { refused: 0, expired: 1, unknown: 2 };

const actions = {
  refused: 'privacy.consent.erase',
  expired: 'privacy.consent.renew',
  unknown: 'privacy.consent.ask',
} as const;

/** Data of a person is held without a consent that counts. */
type Lacking = Consent & { readonly state: keyof typeof actions };
const isLacking = (consent: Consent): consent is Lacking =>
  consent.state !== 'given' && consent.holdsPersonal;

const countIn = (consents: readonly Consent[], state: ConsentState) =>
  consents.filter((consent) => consent.state === state).length;

/** 「知情同意」: whose personal data is held without consent, and what to do; notes people make stay when it is remade. */
function consentSheet(lacking: readonly Lacking[], { ids, names }: CustomerDirectory): SheetSpec {
  const title = (key: string): Text => fieldOf('registration', key)?.title ?? key;
  const column = (
    key: string,
    header: Text,
    width: number,
    of: (consent: Lacking) => CellContent,
  ): TableColumn => ({ key, header, values: lacking.map(of), format: 'text', width });
  return {
    id: 'privacy.consent',
    name: message('privacy.consent.name'),
    title: message('privacy.consent.name'),
    note: message('privacy.consent.note'),
    blocks: [
      {
        kind: 'table',
        id: 'kb_consent',
        rowCount: lacking.length,
        columns: [
          column('id', title('customerId'), 16, ({ customer }) => ids[customer] ?? null),
          column('name', title('customerName'), 28, ({ customer }) => names[customer] ?? null),
          column('contact', title('contact'), 12, ({ contact }) => contact),
          column('state', title('consent'), 10, ({ state }) => consentNames[state]),
          { ...column('since', message('privacy.consent.since'), 12, ({ since }) => since), format: 'date' },
          column('action', message('privacy.consent.action'), 44, ({ state }) => message(actions[state])),
          column('owner', title('owner'), 10, ({ owner }) => owner),
          column('followUp', message('privacy.consent.followUp'), 30, () => null),
        ],
      },
    ],
    freeze: 'header',
    tabColor: '#C55A11',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'refresh', table: 'kb_consent', key: 'id' },
  };
}
