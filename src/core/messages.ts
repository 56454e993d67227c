import type { BooksMessages } from './books/messages';
import type { CadenceMessages } from './cadence/messages';
import type { DuplicatesMessages } from './duplicates/messages';
import type { EntryMessages } from './entry/messages';
import type { IntakeMessages } from './intake/messages';
import type { JobMessages } from './jobMessages';
import type { NeedsMessages } from './needs/messages';
import type { PrivacyMessages } from './privacy/messages';
import type { ProfilesMessages } from './profiles/messages';
import type { SegmentsMessages } from './segments/messages';
import type { TagsMessages } from './tags/messages';
import type { ValidationMessages } from './validation/messages';
import type { ValueMessages } from './value/messages';

/** All codes of core with the parameters of their sentences; a locale is complete when it has a sentence for each. */
export interface Messages
  extends
    BooksMessages,
    CadenceMessages,
    DuplicatesMessages,
    EntryMessages,
    IntakeMessages,
    JobMessages,
    NeedsMessages,
    PrivacyMessages,
    ProfilesMessages,
    SegmentsMessages,
    TagsMessages,
    ValidationMessages,
    ValueMessages {}
