export { cadenceJob } from './cadenceJob';
export type { CadenceSummary, OwnerCount, WriteBack } from './cadenceJob';
export { confirmationJob } from './confirmation/confirmationJob';
export type { ConfirmationSummary } from './confirmation/confirmationJob';
export { confirmationsJob } from './confirmation/confirmationsJob';
export type { ConfirmationsSummary, Correction, ReadConfirmation } from './confirmation/confirmationsJob';
export { questionnaireJob } from './questionnaire/questionnaireJob';
export type { QuestionnaireSummary } from './questionnaire/questionnaireJob';
export type { Disagreement, TagAgreement } from './questionnaire/agreement';
