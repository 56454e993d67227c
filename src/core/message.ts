import type { Messages } from './messages';

/** What a sentence is told about: numbers and texts to fill in, or messages and bilingual names to be put into words first. */
export type Parameter = string | number | Bilingual | Message;

export type Parameters = Readonly<Record<string, Parameter>>;

/** Every code a sentence exists for in each locale. */
export type MessageCode = keyof Messages;

/** A sentence as data: the code of a sentence in the locales and what to fill in. */
export interface Message {
  readonly code: MessageCode;
  readonly parameters: Parameters;
}

/** A name kept with the data it belongs to (a field, a list value, an industry) in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Anything shown to people: user text as it is, a name of ours, or a sentence. */
export type Text = string | Bilingual | Message;

type ParametersOf<Code extends MessageCode> = Messages[Code] & Parameters;

/** Builds a message; the compiler checks that the parameters are those its sentence needs. */
export function message<Code extends MessageCode>(
  code: Code,
  ...[parameters]: keyof Messages[Code] extends never ? [] : [ParametersOf<Code>]
): Message {
  return { code, parameters: parameters ?? {} };
}

export function isMessage(text: unknown): text is Message {
  return typeof text === 'object' && text !== null && 'code' in text && 'parameters' in text;
}

export function isBilingual(text: unknown): text is Bilingual {
  return typeof text === 'object' && text !== null && 'zh' in text && 'en' in text;
}
