export { jobs } from './jobs';
export type { JobContext, JobInput, JobOutcome, JobResult, Progress, Steps } from './job';
export { isBilingual, isMessage, message } from './message';
export type { Bilingual, Message, MessageCode, Parameter, Parameters, Text } from './message';
export type { Messages } from './messages';
export { readSection, withSection } from './sections';
export type { Section, Sections } from './sections';
export { serial, yuan } from './units';
export type { Serial } from './units';
