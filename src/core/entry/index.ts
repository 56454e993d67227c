export { joinedAnswers } from './answer';
export type { EntryAnswer, EntryMatch, EntryWarning } from './answer';
export { EntryBook } from './entryBook';
export { entryJob } from './entryJob';
