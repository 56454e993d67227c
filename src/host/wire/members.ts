import type { Arguments } from './arguments';
import type { Session } from './session';

/** What the client remembers an object by; later batches address it with this. */
export type Identity = Readonly<Partial<Record<'Id' | '_Id', string | number>>>;

/** The implemented members of one Excel class over the document's class `T`, by wire name. */
export interface ClassMembers<T> {
  readonly identity?: (target: T) => Identity;
  readonly get?: Readonly<Record<string, (target: T, session: Session) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown, session: Session) => void>>;
  /** Navigation to another object; null where the schema allows a null object. */
  readonly link?: Readonly<Record<string, (target: T, session: Session) => object | null>>;
  /** A method answers with the object or the value the schema promises. */
  readonly call?: Readonly<Record<string, (target: T, args: Arguments, session: Session) => unknown>>;
  /** Collections: the item of a name or id. Undefined when there is none. */
  readonly item?: (target: T, key: unknown, session: Session) => object | undefined;
  /** Collections: all items in order. */
  readonly items?: (target: T, session: Session) => readonly object[];
  /** Collections: id of the sheet its events are addressed to, or `Workbook`. */
  readonly owner?: (target: T) => string;
}

/** The members of a class whatever it is implemented over. */
export type AnyMembers = ClassMembers<unknown>;

/** Finds the members of a class; undefined when the host has none of them. */
export type Registry = (className: string) => AnyMembers | undefined;

/** An object of the document with the class the client sees it as. */
export class HostObject {
  /** Set once the client keeps a reference. */
  referenceId: string | undefined;

  constructor(
    readonly className: string,
    readonly target: unknown,
  ) {}
}
