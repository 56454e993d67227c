import { countOf } from '../books';
import { keptNumbers, workbookDirectory } from '../customers';
import { readRecords } from '../intake';
import type { Job, JobContext, JobInput, JobOutcome, Steps } from '../job';
import { message } from '../message';
import type { Text } from '../message';
import { analyseNeeds, needsOptions, settled } from '../needs';
import { serialOfIso } from '../text';
import { customerValue, ledgerOf, rfmOptions } from '../value';
import { z } from 'zod';
import { leastKnown, personaFields, personaOf } from './persona';
import type { Distinction, PersonaFieldId } from './persona';
import { personaSheet, typicalText } from './personaSheet';
import { segmentMembers } from './segmentMembers';
import { traitsOf } from './traits';

/** Choices of 理想客户档案: whose, and those of the scores. */
export const personaOptions = rfmOptions.extend({
  /** Id of a segment; left out, all customers. */
  segment: z.string().optional(),
  /** What the segment is called; its id where left out. */
  name: z.string().optional(),
});
export type PersonaOptions = z.infer<typeof personaOptions>;

export interface PersonaSummary {
  readonly segment: string | null;
  readonly name: Text;
  readonly members: number;
  readonly all: number;
  readonly fields: readonly {
    readonly id: PersonaFieldId;
    readonly title: Text;
    /** Typical values with counts in one line; null where people have to fill it in. */
    readonly text: Text | null;
  }[];
  /** What sets the group apart, the strongest first. */
  readonly distinctions: readonly Distinction[];
}

/** 理想客户档案: the typical customer of a segment or of all, and what sets the segment apart. */
export const personaJob: Job<PersonaOptions, PersonaSummary> = {
  id: 'persona',
  needs: ['registration'],
  settingsOf: 'rfm',
  options: personaOptions,
  run,
};

function* run(
  input: JobInput,
  options: PersonaOptions,
  context: JobContext,
): Steps<JobOutcome<PersonaSummary>> {
  const set = yield* readRecords(input);
  const directory = workbookDirectory(set, input.sections, context.today);
  const ids = options.segment === undefined ? undefined : yield* segmentMembers(input, options, context);
  if (ids?.length === 0)
    return {
      kind: 'refusal',
      problem: message('profiles.refused.segment', { segment: options.segment ?? '' }),
    };
  yield { step: message('job.step.profiles'), done: 0.5 };
  const byId = new Map(directory.ids.map((id, customer) => [id, customer]));
  const members = new Set(ids === undefined ? directory.ids.keys() : ids.flatMap((id) => byId.get(id) ?? []));
  const today = Math.floor(serialOfIso(options.asOf) ?? context.today);
  const value =
    countOf(set, 'orders') === 0
      ? undefined
      : customerValue(ledgerOf(set, directory, 'leave'), options, context.today);
  const traits = traitsOf({
    set,
    directory,
    needs: analyseNeeds(set, directory, settled(needsOptions.parse({}), input.sections), today),
    groupNames: options.names,
    ...(value && value.rfm.customers.length > 0 ? { value } : {}),
  });
  yield { step: message('job.step.profiles'), done: 0.8 };
  const persona = personaOf(members, directory.count, traits);
  const name: Text = options.name ?? options.segment ?? message('profiles.persona.everybody');
  return {
    kind: 'result',
    sheets: [personaSheet(persona, options.segment ?? 'all', name)],
    edits: [],
    sections: keptNumbers(directory),
    summary: {
      segment: options.segment ?? null,
      name,
      members: persona.members,
      all: persona.all,
      fields: persona.fields.map((field) => ({
        id: field.id,
        title: personaFields[field.id].title,
        text: typicalText(field),
      })),
      distinctions: persona.distinctions,
    },
    notes:
      members.size < leastKnown
        ? [message('profiles.persona.few', { members: members.size, least: leastKnown })]
        : [],
  };
}
