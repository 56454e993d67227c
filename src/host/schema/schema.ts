import data from './schema.json';

/** What an argument must be: a primitive, one of a list of names, an object of a class, or anything. */
export interface ParameterSchema {
  /** `number`, `string`, `boolean`, `any`, an enumeration's name or a class name. */
  readonly kind: string;
  readonly optional: boolean;
}

interface PropertySchema {
  readonly name: string;
  /** The name the client sets it by; mostly the same. */
  readonly writtenAs: string;
  readonly settable: boolean;
  /** The names it may be set to. */
  readonly values: readonly string[] | undefined;
  readonly since: Requirement | undefined;
}

interface LinkSchema {
  readonly name: string;
  readonly className: string;
  readonly since: Requirement | undefined;
}

export interface MethodSchema {
  readonly name: string;
  /** Class of the returned object; undefined for a value. */
  readonly returns: string | undefined;
  /** Undefined when the client sends all arguments as one list. */
  readonly parameters: readonly ParameterSchema[] | undefined;
  readonly since: Requirement | undefined;
}

/** An event by its registration method. */
interface EventSchema {
  readonly type: number;
  /** Events are addressed to the object itself, to the workbook, or to the sheet that owns a collection. */
  readonly target: 'id' | 'workbook' | 'owner';
}

/** A requirement set and the version a member came with. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
}

/** The members of one class, by wire name. */
export interface ClassSchema {
  readonly name: string;
  /** Class of the items, for collections. */
  readonly items: string | undefined;
  readonly indexer: { readonly className: string; readonly argumentCount: number } | undefined;
  readonly properties: ReadonlyMap<string, PropertySchema>;
  readonly links: ReadonlyMap<string, LinkSchema>;
  readonly methods: ReadonlyMap<string, MethodSchema>;
  readonly events: ReadonlyMap<string, EventSchema>;
  /** Wire name of a property or link, from any spelling of its case. */
  readonly spelling: ReadonlyMap<string, string>;
  /** Properties by the name they are set by. */
  readonly written: ReadonlyMap<string, string>;
}

interface ClassData {
  readonly items?: string;
  readonly indexer?: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly methods?: Readonly<Record<string, string>>;
  readonly events?: Readonly<Record<string, string>>;
}

const classes = data.classes as Readonly<Record<string, ClassData>>;
const enumerations = data.enumerations as Readonly<Record<string, readonly string[]>>;
const known = new Map<string, ClassSchema>();

/** `text @1.9` or `text @Set 1.1`; members without a mark are there from the first version. */
const splitSince = (text: string): { head: string; since: Requirement | undefined } => {
  const [head = '', mark] = text.split(' @');
  if (mark === undefined) return { head, since: undefined };
  const [first = '', second] = mark.split(' ');
  const since = second === undefined ? { set: 'ExcelApi', version: first } : { set: first, version: second };
  return { head, since };
};

const mapOf = <T>(
  source: Readonly<Record<string, string>> | undefined,
  read: (name: string, text: string) => T,
): Map<string, T> => new Map(Object.entries(source ?? {}).map(([name, text]) => [name, read(name, text)]));

const readProperty = (name: string, text: string): PropertySchema => {
  const { head, since } = splitSince(text);
  const [access, ...words] = head.split(' ');
  const writtenAs = words.find((word) => word.startsWith('='))?.slice(1) ?? name;
  const enumeration = words.find((word) => !word.startsWith('='));
  const values = enumeration === undefined ? undefined : enumerations[enumeration];
  return { name, writtenAs, settable: access === 'rw', values, since };
};

const readLink = (name: string, text: string): LinkSchema => {
  const { head, since } = splitSince(text);
  return { name, className: head, since };
};

const readMethod = (name: string, text: string): MethodSchema => {
  const { head, since } = splitSince(text);
  const open = head.indexOf('(');
  const list = head.slice(open + 1, -1);
  const codes = list === '' ? [] : list.split(',');
  const parameters = codes.map((code) => ({ kind: code.replace('?', ''), optional: code.endsWith('?') }));
  return {
    name,
    returns: head.slice(0, open) || undefined,
    parameters: list === '...' ? undefined : parameters,
    since,
  };
};

const readEvent = (_name: string, text: string): EventSchema => {
  const [type = '', target = ''] = text.split(' ');
  return { type: Number(type), target: target as EventSchema['target'] };
};

const readIndexer = (text: string): ClassSchema['indexer'] => {
  const open = text.indexOf('(');
  return { className: text.slice(0, open), argumentCount: Number(text.slice(open + 1, -1)) };
};

/**
 * The members of an Excel class as the installed client knows them.
 * @throws RangeError for a class the client does not have.
 */
export const classSchema = (name: string): ClassSchema => {
  const found = known.get(name);
  if (found !== undefined) return found;
  const source = classes[name];
  if (source === undefined) throw new RangeError(`No class ${name} in the schema.`);
  const properties = mapOf(source.properties, readProperty);
  const links = mapOf(source.links, readLink);
  const schema: ClassSchema = {
    name,
    items: source.items,
    indexer: source.indexer === undefined ? undefined : readIndexer(source.indexer),
    properties,
    links,
    methods: mapOf(source.methods, readMethod),
    events: mapOf(source.events, readEvent),
    spelling: new Map(
      [...properties.keys(), ...links.keys()].map((member) => [member.toLowerCase(), member]),
    ),
    written: new Map([...properties.values()].map((property) => [property.writtenAs, property.name])),
  };
  known.set(name, schema);
  return schema;
};

/** The names an enumeration may take; undefined when there is no such enumeration. */
export const enumerationOf = (name: string): readonly string[] | undefined => enumerations[name];

/** Every class of the schema. */
export const classNames = (): string[] => Object.keys(classes);
