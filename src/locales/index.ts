export { localeFor, wordingOf } from './wording';
export type { LocaleId, Wording } from './wording';
export { functionSentences } from './functionSentences';
export type { FunctionCode } from './functionSentences';
export { paneSentences } from './paneSentences';
export type { PaneSentences } from './zh-CN/pane';
export type { LocaleSentences } from './localeSentences';
export type { Sentence, Sentences } from './sentence';
export type { WorkbookMessages } from './workbookMessages';
