/** Joins what the client and the declarations say into the schema the host reads; see src/host/schema/schema.ts. */
import { readClientClasses, type ClientClass, type ClientMethod } from './client';
import { readDeclarations, type Declarations } from './declarations';

/** Internal classes no add-in can reach. */
const skipped = new Set(['InternalTest', '_V1Api', 'DataControllerClient', 'WorkbookCreated']);

const withSince = (text: string, since: string): string => (since === '' ? text : `${text} @${since}`);

const signature = (owner: string, name: string, method: ClientMethod, declarations: Declarations): string => {
  const declared = declarations.methods.get(`${owner}.${name}`);
  const codes = method.variadic
    ? ['...']
    : Array.from({ length: method.argumentCount }, (_, index) => declared?.[index] ?? 'any?');
  return withSince(`${method.returns}(${codes.join(',')})`, method.since);
};

const sorted = (entries: Iterable<readonly [string, string]>): Record<string, string> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

const describe = (source: ClientClass, declarations: Declarations, used: Set<string>) => {
  const properties = [...source.scalars].map(([name, { wireName, writtenAs, settable, since }]) => {
    const enumeration = declarations.properties.get(`${source.name}.${name}`);
    if (enumeration !== undefined) used.add(enumeration);
    const access = settable ? 'rw' : 'r';
    const words = [
      access,
      ...(enumeration === undefined ? [] : [enumeration]),
      ...(writtenAs === '' ? [] : [`=${writtenAs}`]),
    ];
    return [wireName, withSince(words.join(' '), since)] as const;
  });
  const links = [...source.links.values()].map(
    ({ wireName, className, since }) => [wireName, withSince(className, since)] as const,
  );
  const methods = [...source.methods].map(([name, method]) => {
    for (const code of declarations.methods.get(`${source.name}.${name}`) ?? [])
      used.add(code.replace('?', ''));
    return [method.wireName, signature(source.name, name, method, declarations)] as const;
  });
  const events = [...source.events.values()].map(
    ({ type, register, target }) => [register, `${type} ${target}`] as const,
  );
  return {
    ...(source.items === '' ? {} : { items: source.items }),
    ...(source.indexer === undefined
      ? {}
      : { indexer: `${source.indexer.className}(${source.indexer.argumentCount})` }),
    ...(properties.length === 0 ? {} : { properties: sorted(properties) }),
    ...(links.length === 0 ? {} : { links: sorted(links) }),
    ...(methods.length === 0 ? {} : { methods: sorted(methods) }),
    ...(events.length === 0 ? {} : { events: sorted(events) }),
  };
};

/** The text of `src/host/schema/schema.json`: one class a line, so that an upgrade of the package reads as a diff. */
export const deriveSchema = (): string => {
  const declarations = readDeclarations();
  const used = new Set<string>();
  const classes = readClientClasses()
    .filter(({ name }) => !skipped.has(name))
    .map(
      (source) =>
        `    ${JSON.stringify(source.name)}: ${JSON.stringify(describe(source, declarations, used))}`,
    );
  const enumerations = [...declarations.enumerations]
    .filter(([name]) => used.has(name))
    .map(([name, values]) => `    ${JSON.stringify(name)}: ${JSON.stringify(values)}`);
  return `{\n  "enumerations": {\n${enumerations.join(',\n')}\n  },\n  "classes": {\n${classes.join(',\n')}\n  }\n}\n`;
};
