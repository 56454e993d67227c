import type { Messages } from '../core';
import type { Sentences } from './sentence';

/** A whole locale: a sentence for every code. A missing one does not compile. */
export type LocaleSentences = Sentences<Messages>;
