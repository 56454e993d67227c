import { z } from 'zod';

/** What is wrong in a set of options: a name no option has, or a value its option does not take. */
export type WrongOption =
  { readonly name: string; readonly known: readonly string[] } | { readonly value: string };

/**
 * The first thing in the given options that a job's schema does not know or take; `name` and `value` are paths such as
 * `window.months`. A name left out is never wrong here: the workbook's recipe may hold it.
 */
export function wrongOption(
  schema: z.ZodType,
  given: Readonly<Record<string, unknown>>,
): WrongOption | undefined {
  const unknown = unknownName(schema, given, []);
  if (unknown) return unknown;
  const issue = schema
    .safeParse(given)
    .error?.issues.find(({ path }) => Object.hasOwn(given, String(path[0])));
  return issue && { value: issue.path.join('.') };
}

/** Objects are looked into through whatever wraps them; of a choice between shapes the schema itself has to judge. */
function unknownName(schema: unknown, given: unknown, path: readonly string[]): WrongOption | undefined {
  if (schema instanceof z.ZodObject) {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
    const shape = schema.shape as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(given)) {
      const at = [...path, name];
      if (!Object.hasOwn(shape, name)) return { name: at.join('.'), known: Object.keys(shape) };
      const inside = unknownName(shape[name], value, at);
      if (inside) return inside;
    }
    return undefined;
  }
  if (schema instanceof z.ZodArray) {
    if (!Array.isArray(given)) return undefined;
    for (const [index, value] of given.entries()) {
      const inside = unknownName(schema.element, value, [...path, String(index)]);
      if (inside) return inside;
    }
    return undefined;
  }
  if (schema instanceof z.ZodPipe)
    return unknownName(schema.in, given, path) ?? unknownName(schema.out, given, path);
  return isWrapping(schema) ? unknownName(schema.unwrap(), given, path) : undefined;
}

const wrappers = [z.ZodOptional, z.ZodExactOptional, z.ZodNullable, z.ZodDefault, z.ZodPrefault];

function isWrapping(schema: unknown): schema is { unwrap: () => unknown } {
  return wrappers.some((wrapper) => schema instanceof wrapper);
}
