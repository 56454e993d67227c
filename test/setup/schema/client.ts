/**
 * Reads the members of every Excel class out of the unminified client.
 *
 * The client is generated code of one fixed shape: each member is a getter, setter or method whose body names the
 * wire member in a call of one of five helpers. Loading the file and reading the source text of its prototypes gives
 * names, argument order, returned classes and event numbers without a hand-kept list.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';

export interface ClientMethod {
  /** Name on the wire, such as `GetCell`. */
  readonly wireName: string;
  /** Class of the returned object; empty for a method that answers with a value. */
  readonly returns: string;
  readonly argumentCount: number;
  /** The client hands all arguments over as one list. */
  readonly variadic: boolean;
  readonly since: string;
}

interface ClientScalar {
  /** Name it is loaded by, such as `ShowGridlines`. */
  readonly wireName: string;
  /** Name it is set by, where that is another one: `Gridlines`. */
  readonly writtenAs: string;
  readonly settable: boolean;
  readonly since: string;
}

interface ClientEvent {
  readonly type: number;
  readonly register: string;
  readonly target: 'id' | 'workbook' | 'owner';
}

export interface ClientClass {
  readonly name: string;
  /** Class of the items, for a collection. */
  readonly items: string;
  /** By JavaScript name. */
  readonly scalars: ReadonlyMap<string, ClientScalar>;
  readonly links: ReadonlyMap<string, { wireName: string; className: string; since: string }>;
  readonly methods: ReadonlyMap<string, ClientMethod>;
  /** JavaScript name of the indexer (`getItem`) and its argument count. */
  readonly indexer: { name: string; className: string; argumentCount: number } | undefined;
  readonly events: ReadonlyMap<string, ClientEvent>;
}

interface Prototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

const clientFile = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

/** Loads the client into a context of its own, so that its globals stay there. */
const loadExcel = (): Record<string, unknown> => {
  const source = readFileSync(createRequire(import.meta.url).resolve(clientFile), 'utf8');
  const sandbox: Record<string, unknown> = { navigator: { userAgent: 'Node' }, setTimeout, clearTimeout };
  sandbox['window'] = sandbox;
  sandbox['self'] = sandbox;
  vm.runInContext(source, vm.createContext(sandbox));
  return sandbox['Excel'] as Record<string, unknown>;
};

const textOf = (member: unknown): string =>
  typeof member === 'function' ? Function.prototype.toString.call(member) : '';

const getterText = (descriptor: PropertyDescriptor | undefined): string =>
  textOf(descriptor && Reflect.get(descriptor, 'get'));

const setterText = (descriptor: PropertyDescriptor | undefined): string =>
  textOf(descriptor && Reflect.get(descriptor, 'set'));

const setCall = /_invokeSetProperty\((?:this|thisObj), "(\w+)"/;

/** The name a setter sends, where it is not the property's own. A customised setter comes before the plain one. */
const writtenName = (setter: string, customised: unknown, wireName: string): string => {
  const sent = (setCall.exec(textOf(customised)) ?? setCall.exec(setter))?.[1];
  return sent === undefined || sent === wireName ? '' : sent;
};

/** Requirement set a member asks for, as `1.9` for ExcelApi or `Name 1.1` for another set; empty for 1.1. */
const sinceOf = (source: string): string => {
  const match = /_throwIfApiNotSupported\("[^"]*", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/.exec(source);
  if (match === null) return '';
  const [, set, version = ''] = match;
  return set === undefined ? version : `${set} ${version}`;
};

/** Number of top-level items in the bracketed list that starts at `start`. */
const countArguments = (source: string, start: number): { count: number; text: string } => {
  const end = source.indexOf(']', start);
  const text = source.slice(start + 1, end).trim();
  return { count: text === '' ? 0 : text.split(',').length, text };
};

const objectMethod = /_createMethodObject\((?:Excel\.)?(\w+), (?:this|thisObj), "(\w+)", \d+, \[/;
const valueMethod = /_invokeMethod\((?:this|thisObj), "(\w+)", \d+, \[/;
const indexerCall = /_createIndexerObject\((?:Excel\.)?(\w+), this, \[/;
const linkCall = /_createPropertyObject\((?:Excel\.)?(\w+), this, "(\w+)"/;
const childCall = /_createChildItemObject\((?:Excel\.)?(\w+),/;

const readMethod = (source: string, helper: string): ClientMethod | undefined => {
  for (const text of [source, helper]) {
    const match = objectMethod.exec(text) ?? valueMethod.exec(text);
    if (match === null) continue;
    const [whole, first = '', second] = match;
    const { count, text: list } = countArguments(text, match.index + whole.length - 1);
    return {
      wireName: second ?? first,
      returns: second === undefined ? '' : first,
      argumentCount: count,
      variadic: list === 'values' && source.includes('arguments[_i]'),
      since: sinceOf(source),
    };
  }
  return undefined;
};

const readEvent = (source: string): ClientEvent | undefined => {
  const type = /eventType: (\d+)/.exec(source)?.[1];
  const register = /registerFunc: function \(\) \{ return _this\.(\w+)\(/.exec(source)?.[1];
  if (type === undefined || register === undefined) return undefined;
  const target = /getTargetIdFunc: function \(\) \{ return ([^;]+);/.exec(source)?.[1] ?? '';
  return {
    type: Number(type),
    register,
    target: target.includes('eventWorkbookId')
      ? 'workbook'
      : /^_this\.(_?id)$/i.test(target)
        ? 'id'
        : 'owner',
  };
};

const readClass = (
  name: string,
  prototype: Prototype,
  customisations: Record<string, unknown>,
): ClientClass => {
  const scalars = new Map<string, ClientScalar>();
  const links = new Map<string, { wireName: string; className: string; since: string }>();
  const methods = new Map<string, ClientMethod>();
  const events = new Map<string, ClientEvent>();
  let indexer: ClientClass['indexer'];
  const descriptors = Object.getOwnPropertyDescriptors(prototype) as Record<string, PropertyDescriptor>;
  const names = prototype._scalarPropertyNames ?? [];
  names.forEach((property, index) => {
    const wireName = prototype._scalarPropertyOriginalNames?.[index] ?? '';
    scalars.set(property, {
      wireName,
      writtenAs: writtenName(
        setterText(descriptors[property]),
        customisations[`${name}_${wireName}_Set`],
        wireName,
      ),
      settable: prototype._scalarPropertyUpdateable?.[index] ?? descriptors[property]?.set !== undefined,
      since: sinceOf(getterText(descriptors[property])),
    });
  });
  for (const [property, descriptor] of Object.entries(descriptors)) {
    const getter = getterText(descriptor);
    const link = linkCall.exec(getter);
    const event = property.startsWith('on') ? readEvent(getter) : undefined;
    if (link !== null)
      links.set(property, { wireName: link[2] ?? '', className: link[1] ?? '', since: sinceOf(getter) });
    if (event !== undefined) events.set(property, event);
    const source = textOf(descriptor.value);
    if (source === '' || ['constructor', 'load', 'retrieve', 'toJSON', 'set', 'update'].includes(property))
      continue;
    if (property.startsWith('_handle') || property === 'setMockData' || property === 'ensureUnchanged')
      continue;
    const index = indexerCall.exec(source);
    if (index !== null) {
      const { count } = countArguments(source, index.index + index[0].length - 1);
      indexer = { name: property, className: index[1] ?? '', argumentCount: count };
      continue;
    }
    const pascal = property.startsWith('_') ? property : property.charAt(0).toUpperCase() + property.slice(1);
    const method = readMethod(source, textOf(customisations[`${name}_${pascal}`]));
    if (method !== undefined) methods.set(property, method);
  }
  const items = childCall.exec(textOf(descriptors['_handleResult']?.value))?.[1] ?? '';
  return { name, items, scalars, links, methods, indexer, events };
};

/** Every class of the client's `Excel` namespace, in the client's order. */
export const readClientClasses = (): ClientClass[] => {
  const excel = loadExcel();
  const customisations = excel['_CC'] as Record<string, unknown>;
  const classes: ClientClass[] = [];
  for (const [name, value] of Object.entries(excel)) {
    if (typeof value !== 'function') continue;
    const prototype = value.prototype as (Prototype & object) | undefined;
    if (prototype === undefined || !Object.hasOwn(prototype, '_className')) continue;
    classes.push(readClass(name, prototype, customisations));
  }
  return classes;
};
