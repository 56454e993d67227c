import type { RfmMessages } from './rfm/rfmMessages';

/** Codes of the sentences the value room speaks, each with the parameters it fills in. */
export type ValueMessages = RfmMessages;
