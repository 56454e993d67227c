import type { ZodType } from 'zod';

/**
 * What the workbook remembers between runs (recipe 配方, decisions, snapshots), by section key, as JSON values.
 * It is kept in a very hidden sheet; every room declares the sections it owns.
 */
export type Sections = Readonly<Record<string, unknown>>;

/** A declared section: its key, and a schema whose default is what an empty workbook has. */
export interface Section<Value> {
  readonly key: string;
  readonly schema: ZodType<Value>;
  readonly initial: Value;
}

/** Reads a section; a section that is missing, or was written by a version that knew another shape, is the initial one. */
export function readSection<Value>(sections: Sections, section: Section<Value>): Value {
  const parsed = section.schema.safeParse(sections[section.key]);
  return parsed.success ? parsed.data : section.initial;
}

/** The same sections with one of them changed. */
export function withSection<Value>(sections: Sections, section: Section<Value>, value: Value): Sections {
  return { ...sections, [section.key]: value };
}
