import { classSchema } from '../schema';
import type { Access } from './access';
import { describeFailure, HostError } from './errors';
import { HostObject } from './members';
import { ActionType, type Action, type ActionResult, type Batch, type BatchAnswer } from './message';
import { Paths } from './paths';
import { Reader } from './query';
import { services, type ServiceMethod } from './services';

/** What a method or setter on a null object answers. */
const onNullObject = { _IsNull: true };

/** Runs the actions of one batch in order; stops at the first that fails, keeping what the earlier ones did. */
class Evaluation {
  readonly #paths: Paths;
  readonly #reader: Reader;
  readonly #traceIds: number[] = [];

  constructor(
    private readonly batch: Batch,
    private readonly access: Access,
  ) {
    this.#paths = new Paths(batch, access);
    this.#reader = new Reader(access);
  }

  run(limit: number): BatchAnswer {
    const results: ActionResult[] = [];
    for (const [index, action] of this.batch.Actions.slice(0, limit).entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#perform(action) });
      } catch (failure) {
        const { code, message, location, status } = describeFailure(failure, this.#locationOf(action));
        return {
          Error: {
            Code: code,
            Message: message,
            Location: location,
            ActionIndex: index,
            HttpStatusCode: status,
          },
          TraceIds: this.#traceIds,
          ProcessedResults: { Results: results },
        };
      }
    }
    return { Results: results, TraceIds: this.#traceIds };
  }

  #perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) {
      this.#traceIds.push(action.Id);
      return null;
    }
    const object = this.#paths.resolve(action.ObjectPathId);
    if (object === null) return isRead(action) ? null : onNullObject;
    const service = services[object.className];
    if (service) return this.#serve(service[action.Name], action);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.access.identity(object);
      case ActionType.query:
        return this.#reader.load(object, action.QueryInfo ?? {});
      case ActionType.queryAsJson:
        return this.#reader.retrieve(object, action.QueryInfo ?? {});
      case ActionType.recursiveQuery:
        return this.#reader.loadRecursively(object, action.RecursiveQueryInfo ?? { Queries: {} });
      case ActionType.method: {
        const value = this.access.call(object, action.Name, this.#paths.arguments(action.ArgumentInfo));
        return value instanceof HostObject ? this.access.identity(value) : value;
      }
      case ActionType.set:
        this.access.set(object, action.Name, this.#paths.arguments(action.ArgumentInfo)[0] ?? null);
        return null;
      case ActionType.update:
        this.#update(object, this.#state(action));
        return null;
      case ActionType.ensureUnchanged:
        this.#ensureUnchanged(object, this.#state(action));
        return null;
      default:
        throw new HostError('InvalidArgument', `Unknown action type ${action.ActionType}.`);
    }
  }

  /** Most of what the library asks of its own services only wants an answer. */
  #serve(method: ServiceMethod | undefined, action: Action): unknown {
    if (action.ActionType === ActionType.instantiate) return {};
    return method?.(this.access.session, this.#paths.arguments(action.ArgumentInfo)) ?? null;
  }

  #state(action: Action): Readonly<Record<string, unknown>> {
    return this.#paths.value(action.ObjectState ?? {}) as Record<string, unknown>;
  }

  #update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    this.#eachMember(
      object,
      state,
      (name, value) => {
        this.access.set(object, name, value);
      },
      (next, value) => {
        this.#update(next, value);
      },
    );
  }

  #ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    this.#eachMember(
      object,
      state,
      (name, value) => {
        if (JSON.stringify(this.access.get(object, name)) === JSON.stringify(value)) return;
        throw new HostError(
          'Conflict',
          `${object.className}.${name} has changed.`,
          `${object.className}.${name}`,
        );
      },
      (next, value) => {
        this.#ensureUnchanged(next, value);
      },
    );
  }

  /** Walks an object state: scalars first, then the objects it leads to, as the client's own fallback does. */
  #eachMember(
    object: HostObject,
    state: Readonly<Record<string, unknown>>,
    onScalar: (name: string, value: unknown) => void,
    onLink: (next: HostObject, value: Readonly<Record<string, unknown>>) => void,
  ): void {
    const { spelling, links, name: className } = classSchema(object.className);
    const entries = Object.entries(state).map(([key, value]) => ({
      name: spelling.get(key.toLowerCase()) ?? key,
      value,
    }));
    for (const { name, value } of entries) if (!links.has(name)) onScalar(name, value);
    for (const { name, value } of entries) {
      if (!links.has(name)) continue;
      const next = this.access.link(object, name);
      if (next === null) throw new HostError('ItemNotFound', 'The object is null.', `${className}.${name}`);
      onLink(next, value as Readonly<Record<string, unknown>>);
    }
  }

  #locationOf(action: Action): string {
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    return action.Name === '' ? (path?.Name ?? '') : action.Name;
  }
}

const reads: readonly number[] = [
  ActionType.instantiate,
  ActionType.query,
  ActionType.queryAsJson,
  ActionType.recursiveQuery,
];

const isRead = ({ ActionType: type }: Action): boolean => reads.includes(type);

/**
 * Evaluates a batch over the document.
 * @param limit run only so many actions, as when the connection breaks in the middle.
 */
export const evaluate = (batch: Batch, access: Access, limit = Number.POSITIVE_INFINITY): BatchAnswer =>
  new Evaluation(batch, access).run(limit);
