import {
  classSchema,
  enumerationOf,
  type MethodSchema,
  type ParameterSchema,
  type Requirement,
} from '../schema';
import { Arguments } from './arguments';
import { HostError, invalidArgument, itemNotFound } from './errors';
import { HostObject, type AnyMembers, type Identity, type Registry } from './members';
import { WORKBOOK_TARGET } from './subscriptions';
import type { Session } from './session';

const codeOfFailure = (failure: unknown): string | undefined =>
  failure instanceof Error && 'code' in failure && typeof failure.code === 'string'
    ? failure.code
    : undefined;

/** A member as error reports name it: as the add-in writes it. */
const locationOf = (className: string, name: string): string =>
  `${className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** Runs a member and says in every failure which one it was. */
const located = <T>(location: string, run: () => T): T => {
  try {
    return run();
  } catch (failure) {
    const code = codeOfFailure(failure);
    if (code === undefined || (failure instanceof HostError && failure.location !== undefined)) throw failure;
    throw new HostError(code, failure instanceof Error ? failure.message : '', location);
  }
};

/** Reads, sets and calls members of objects: every way from the wire into the document passes here. */
export class Access {
  constructor(
    readonly session: Session,
    readonly registry: Registry,
  ) {}

  /** Id and kept reference of an object; null for a null object. */
  identity(object: HostObject | null): Record<string, unknown> | null {
    if (object === null) return null;
    const identity: Identity = this.#members(object.className).identity?.(object.target) ?? {};
    return { ...identity, ...(object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId }) };
  }

  get(object: HostObject, name: string): unknown {
    const location = locationOf(object.className, name);
    const property = classSchema(object.className).properties.get(name);
    this.#require(property, location);
    const members = this.#members(object.className);
    const getter = members.get?.[name];
    return located(location, () => {
      if (getter !== undefined) return getter(object.target, this.session);
      if (name === '_ReferenceId') return object.referenceId;
      const identity = members.identity?.(object.target) ?? {};
      if (name in identity) return identity[name as keyof Identity];
      if (name === 'Count' && members.items !== undefined)
        return members.items(object.target, this.session).length;
      throw this.#missing(location);
    });
  }

  set(object: HostObject, written: string, value: unknown): void {
    const schema = classSchema(object.className);
    const name = schema.written.get(written) ?? written;
    const location = locationOf(object.className, name);
    const property = schema.properties.get(name);
    this.#require(property, location);
    if (property?.settable === false)
      throw new HostError('InvalidOperation', `${location} cannot be set.`, location);
    const setter = this.#members(object.className).set?.[name];
    if (setter === undefined) throw this.#missing(location);
    located(location, () => {
      const { values } = property ?? {};
      setter(
        object.target,
        values === undefined || value === null ? value : oneOf(value, values),
        this.session,
      );
    });
  }

  link(object: HostObject, name: string): HostObject | null {
    const location = locationOf(object.className, name);
    const link = classSchema(object.className).links.get(name);
    this.#require(link, location);
    const follow = this.#members(object.className).link?.[name];
    if (follow === undefined) throw this.#missing(location);
    return located(location, () =>
      this.#wrap(link?.className ?? '', name, follow(object.target, this.session)),
    );
  }

  call(object: HostObject, name: string, values: readonly unknown[]): unknown {
    const location = locationOf(object.className, name);
    const schema = classSchema(object.className);
    const method = schema.methods.get(name);
    this.#require(method, location);
    if (method === undefined) return undefined;
    return located(location, () => {
      const args = new Arguments(checkArguments(method, values));
      if (this.#subscribe(object, name)) return null;
      const result = this.#invoke(object, name, args);
      return method.returns === undefined ? (result ?? null) : this.#wrap(method.returns, name, result);
    });
  }

  /** The item of a collection by id or name, as `getItem` finds it. */
  item(object: HostObject, values: readonly unknown[]): HostObject {
    const location = `${object.className}.getItem`;
    const { indexer } = classSchema(object.className);
    const find = this.#members(object.className).item;
    if (indexer === undefined)
      throw new HostError('ApiNotFound', `${object.className} has no getItem.`, location);
    if (find === undefined) throw this.#missing(location);
    return located(location, () => {
      if (values.length !== indexer.argumentCount)
        throw invalidArgument(`getItem takes ${indexer.argumentCount}.`);
      const found = find(object.target, values[0], this.session);
      if (found === undefined) throw itemNotFound();
      return new HostObject(indexer.className, found);
    });
  }

  items(object: HostObject): HostObject[] {
    const { items } = classSchema(object.className);
    const list = this.#members(object.className).items;
    if (items === undefined || list === undefined) throw this.#missing(`${object.className}.items`);
    return list(object.target, this.session).map((target) => new HostObject(items, target));
  }

  #members(className: string): AnyMembers {
    const members = this.registry(className);
    if (members === undefined) throw this.#missing(className);
    return members;
  }

  /**
   * Finds the implementation of a method. Collections share the way they count and index, and a method that may
   * answer with a null object is the one that fails, with ItemNotFound read as null.
   */
  #invoke(object: HostObject, name: string, args: Arguments): unknown {
    const members = this.#members(object.className);
    const call = members.call?.[name];
    if (call !== undefined) return call(object.target, args, this.session);
    if (name === '_KeepReference') return this.session.references.keep(object) && null;
    if (name === 'GetCount' && members.items) return members.items(object.target, this.session).length;
    if (name === 'GetItemAt' && members.items)
      return itemAt(members.items(object.target, this.session), args);
    if (name === 'GetItemOrNullObject' && members.item)
      return members.item(object.target, args.at(0), this.session);
    if (name === 'GetItem' && members.item) return members.item(object.target, args.at(0), this.session);
    if (name.endsWith('OrNullObject'))
      return this.#orNull(object, name.slice(0, -'OrNullObject'.length), args);
    throw this.#missing(locationOf(object.className, name));
  }

  #orNull(object: HostObject, name: string, args: Arguments): unknown {
    const call = this.#members(object.className).call?.[name];
    if (call === undefined) throw this.#missing(locationOf(object.className, `${name}OrNullObject`));
    try {
      return call(object.target, args, this.session);
    } catch (failure) {
      if (codeOfFailure(failure) === 'ItemNotFound') return null;
      throw failure;
    }
  }

  /** Handles `_Register…Event` and `_Unregister…Event`; false for any other method. */
  #subscribe(object: HostObject, name: string): boolean {
    const adding = name.startsWith('_Register');
    if (!adding && !name.startsWith('_Unregister')) return false;
    const { events } = classSchema(object.className);
    const event = events.get(adding ? name : name.replace('_Unregister', '_Register'));
    if (event === undefined) return false;
    const members = this.#members(object.className);
    const target =
      event.target === 'workbook'
        ? WORKBOOK_TARGET
        : event.target === 'owner'
          ? (members.owner?.(object.target) ?? WORKBOOK_TARGET)
          : String(members.identity?.(object.target).Id ?? '');
    const { subscriptions } = this.session;
    if (adding) subscriptions.add(event.type, target);
    else subscriptions.remove(event.type, target);
    return true;
  }

  #wrap(className: string, member: string, target: unknown): HostObject | null {
    if (typeof target === 'object' && target !== null) return new HostObject(className, target);
    if (member.endsWith('OrNullObject') || member.includes('OrNullObject')) return null;
    throw itemNotFound();
  }

  #require(member: { readonly since: Requirement | undefined } | undefined, location: string): void {
    if (member === undefined)
      throw new HostError('ApiNotFound', `The API ${location} is not known.`, location);
    if (this.session.supports(member.since)) return;
    const { set, version } = member.since ?? { set: 'ExcelApi', version: '1.1' };
    throw new HostError('ApiNotFound', `The API ${location} needs ${set} ${version}.`, location);
  }

  #missing(location: string): HostError {
    return new HostError('NotImplemented', `This host does not implement ${location}.`, location);
  }
}

const itemAt = (items: readonly object[], args: Arguments): object => {
  const found = items[args.integer(0)];
  if (found === undefined) throw itemNotFound();
  return found;
};

/** A name of an enumeration in its own spelling. */
const oneOf = (value: unknown, values: readonly string[]): string => {
  const wanted = typeof value === 'string' ? value.toLowerCase() : undefined;
  const found = values.find((name) => name.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${values.join(', ')}.`);
  return found;
};

const checkArgument = ({ kind, optional }: ParameterSchema, value: unknown, position: number): unknown => {
  if (kind === 'any') return value;
  if (value === null || value === undefined) {
    if (optional) return null;
    throw invalidArgument(`Argument ${position} is missing.`);
  }
  const values = enumerationOf(kind);
  if (values !== undefined) return oneOf(value, values);
  const expected = kind === 'number' || kind === 'string' || kind === 'boolean' ? kind : 'object';
  if (typeof value === expected) return value;
  throw invalidArgument(`Argument ${position} must be a ${kind}, got ${JSON.stringify(value)}.`);
};

const checkArguments = (method: MethodSchema, values: readonly unknown[]): readonly unknown[] => {
  const { parameters } = method;
  // A method with free arguments gets them as one list.
  if (parameters === undefined) return Array.isArray(values[0]) ? (values[0] as unknown[]) : values;
  if (values.length !== parameters.length) {
    throw invalidArgument(`${method.name} takes ${parameters.length} arguments, got ${values.length}.`);
  }
  return parameters.map((parameter, index) => checkArgument(parameter, values[index], index + 1));
};
