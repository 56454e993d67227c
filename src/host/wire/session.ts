import type { Document } from '../document';
import type { Requirement } from '../schema';
import { References } from './references';
import type { RuntimeState } from './services';
import { Subscriptions } from './subscriptions';

/** Requirement sets and the versions the host claims, such as `{ ExcelApi: '1.15' }`. */
export type Requirements = Readonly<Record<string, string>>;

const atLeast = (have: string, want: string): boolean => {
  const [haveMajor = 0, haveMinor = 0] = have.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = want.split('.').map(Number);
  return haveMajor > wantMajor || (haveMajor === wantMajor && haveMinor >= wantMinor);
};

/** One add-in's conversation with one document: what it keeps, hears and may call. */
export class Session {
  readonly references: References;
  readonly subscriptions = new Subscriptions();
  /** The add-in may switch off its own events: `context.runtime.enableEvents`. */
  eventsEnabled = true;
  /** Called when the add-in asks for its pane to be shown or hidden. */
  onRuntimeState: (state: RuntimeState) => void = () => undefined;
  #runtimeState: RuntimeState = 'Visible';

  constructor(
    readonly document: Document,
    readonly requirements: Requirements,
  ) {
    this.references = new References(document);
  }

  get runtimeState(): RuntimeState {
    return this.#runtimeState;
  }

  setRuntimeState(state: RuntimeState): void {
    this.#runtimeState = state;
    this.onRuntimeState(state);
  }

  supports(requirement: Requirement | undefined): boolean {
    const { set, version } = requirement ?? { set: 'ExcelApi', version: '1.1' };
    const have = this.requirements[set];
    return have !== undefined && atLeast(have, version);
  }
}
