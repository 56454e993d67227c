import type { LeadMessages } from './behaviour/leadMessages';
import type { ChurnMessages } from './churn/churnMessages';
import type { LifetimeMessages } from './lifetime/lifetimeMessages';
import type { MovementMessages } from './movement/movementMessages';
import type { PatternMessages } from './patternMessages';
import type { RfmMessages } from './rfm/rfmMessages';
import type { TagMessages } from './tags/tagMessages';

/** Codes of the sentences the value room speaks, each with the parameters it fills in. */
export interface ValueMessages
  extends
    ChurnMessages,
    LeadMessages,
    LifetimeMessages,
    MovementMessages,
    PatternMessages,
    RfmMessages,
    TagMessages {}
