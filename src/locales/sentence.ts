import type { Bilingual, Message, Parameter } from '../core';

/** Parameters as a sentence sees them: messages and bilingual names already put into words. */
export type Worded<Parameters> = {
  readonly [Name in keyof Parameters]: WordedParameter<Exclude<Parameters[Name], undefined>>;
};

type WordedParameter<Given> = [Given] extends [number]
  ? number
  : [Given] extends [Bilingual | Message]
    ? string
    : [Given] extends [Parameter]
      ? string | Extract<Given, number>
      : never;

/**
 * A sentence: plain text with `{name}` where a parameter goes and `{name:one|many}` where a word follows its number, or a
 * function where grammar needs more.
 */
export type Sentence<Parameters> = string | ((parameters: Worded<Parameters>) => string);

/** A sentence for every code of a room. */
export type Sentences<RoomMessages> = {
  readonly [Code in keyof RoomMessages]: Sentence<RoomMessages[Code]>;
};
