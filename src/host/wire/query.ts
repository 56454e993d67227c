import { classSchema, type ClassSchema } from '../schema';
import { type Access } from './access';
import { HostError } from './errors';
import type { HostObject } from './members';
import { type QueryInfo, type RecursiveQueryInfo } from './message';

/** What to load of an object: which scalars, and what of the objects it leads to. */
interface Selection {
  all: boolean;
  readonly scalars: Set<string>;
  readonly links: Map<string, Selection>;
}

/** How the answer spells members: as the wire does, or as JavaScript does for `retrieve`. */
interface Spelling {
  readonly name: (wireName: string) => string;
  readonly items: string;
  readonly index: boolean;
}

const asWire: Spelling = { name: (name) => name, items: '_Items', index: true };
const asJson: Spelling = {
  name: (name) => name.charAt(0).toLowerCase() + name.slice(1),
  items: 'items',
  index: false,
};

const emptySelection = (): Selection => ({ all: false, scalars: new Set(), links: new Map() });

const isEverything = (segment: string | undefined): boolean =>
  segment === undefined || segment === '*' || segment.toLowerCase() === '$all';

/** Adds one path such as `format/fill/color` to the selection of a class. */
const select = (schema: ClassSchema, selection: Selection, segments: readonly string[]): void => {
  const [segment, ...rest] = segments;
  if (schema.items !== undefined && segment?.toLowerCase() !== 'count') {
    const item = classSchema(schema.items);
    const inner = segment?.toLowerCase() === 'items' ? rest : segments;
    select(item, linked(selection, 'items'), inner);
    return;
  }
  if (segment === undefined || isEverything(segment)) {
    selection.all = true;
    return;
  }
  const name = schema.spelling.get(segment.toLowerCase());
  const link = name === undefined ? undefined : schema.links.get(name);
  if (name === undefined) {
    throw new HostError(
      'ApiNotFound',
      `${schema.name} has no property ${segment}.`,
      `${schema.name}.${segment}`,
    );
  }
  if (link !== undefined) select(classSchema(link.className), linked(selection, name), rest);
  else selection.scalars.add(name);
};

const linked = (selection: Selection, name: string): Selection => {
  const found = selection.links.get(name) ?? emptySelection();
  selection.links.set(name, found);
  return found;
};

const selectionOf = (className: string, query: QueryInfo): Selection => {
  const schema = classSchema(className);
  const selection = emptySelection();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (paths.length === 0) select(schema, selection, []);
  for (const path of paths)
    select(
      schema,
      selection,
      path.split('/').filter((segment) => segment !== ''),
    );
  return selection;
};

/** Loads what a query asks for. Names nobody knows are refused; `*` leaves out what this host does not implement. */
export class Reader {
  constructor(private readonly access: Access) {}

  /** The answer of `load`. */
  load(object: HostObject, query: QueryInfo): unknown {
    return this.#read(object, selectionOf(object.className, query), query, asWire);
  }

  /** The answer of `retrieve`. */
  retrieve(object: HostObject, query: QueryInfo): unknown {
    return this.#read(object, selectionOf(object.className, query), query, asJson);
  }

  /** The answer of the old recursive load: each class with its own query, down to a depth. */
  loadRecursively(object: HostObject, info: RecursiveQueryInfo, depth = 0): unknown {
    const query = info.Queries[object.className];
    if (query === undefined || depth > (info.MaxDepth ?? 1)) return this.access.identity(object);
    const loaded = this.load(object, query) as Record<string, unknown>;
    const schema = classSchema(object.className);
    for (const { name, className } of schema.links.values()) {
      if (info.Queries[className] === undefined) continue;
      const next = this.access.link(object, name);
      loaded[name] = next === null ? null : this.loadRecursively(next, info, depth + 1);
    }
    if (schema.items !== undefined && info.Queries[schema.items] !== undefined) {
      const items = this.access.items(object);
      loaded['_Items'] = items.map((item, index) => ({
        _Index: index,
        ...(this.loadRecursively(item, info, depth + 1) as object),
      }));
    }
    return loaded;
  }

  #read(
    object: HostObject,
    selection: Selection,
    query: QueryInfo,
    spelling: Spelling,
  ): Record<string, unknown> {
    const schema = classSchema(object.className);
    const answer: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(this.access.identity(object) ?? {}))
      answer[spelling.name(name)] = value;
    const everything = selection.all || schema.items !== undefined;
    const names = everything ? schema.properties.keys() : selection.scalars;
    for (const name of names) {
      const value = selection.scalars.has(name) ? this.access.get(object, name) : this.#tryGet(object, name);
      if (value !== undefined) answer[spelling.name(name)] = value;
    }
    for (const [name, inner] of selection.links) {
      if (name === 'items') answer[spelling.items] = this.#readItems(object, inner, query, spelling);
      else {
        const next = this.access.link(object, name);
        answer[spelling.name(name)] = next === null ? null : this.#read(next, inner, {}, spelling);
      }
    }
    return answer;
  }

  #readItems(
    object: HostObject,
    selection: Selection,
    { Skip, Top }: QueryInfo,
    spelling: Spelling,
  ): unknown[] {
    const first = Skip ?? 0;
    const items = this.access.items(object).slice(first, typeof Top === 'number' ? first + Top : undefined);
    return items.map((item, index) => ({
      ...(spelling.index ? { _Index: first + index } : {}),
      ...this.#read(item, selection, {}, spelling),
    }));
  }

  #tryGet(object: HostObject, name: string): unknown {
    try {
      return this.access.get(object, name);
    } catch (failure) {
      if (failure instanceof HostError && ['NotImplemented', 'ApiNotFound'].includes(failure.code))
        return undefined;
      throw failure;
    }
  }
}
