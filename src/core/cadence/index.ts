export { cadenceJob } from './cadenceJob';
export type { CadenceSummary } from './cadenceJob';
export { confirmationJob } from './confirmation/confirmationJob';
export { confirmationsJob } from './confirmation/confirmationsJob';
export type { ConfirmationsSummary } from './confirmation/confirmationsJob';
export type { Question } from './confirmation/told';
export { questionnaireJob } from './questionnaire/questionnaireJob';
export type { QuestionnaireSummary } from './questionnaire/questionnaireJob';
