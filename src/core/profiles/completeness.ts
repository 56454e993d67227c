import { fieldsOf } from '../books';
import type { Field, Records } from '../books';
import type { Bilingual } from '../message';
import { scalarAt } from '../table';
import { isPlaceholder } from '../text';

/** How much of what a registration ought to say it says. */
export interface Completeness {
  readonly filled: number;
  readonly wanted: number;
  /** What is missing, required fields first. Of fields that stand for each other (phone, e-mail) one is enough. */
  readonly missing: readonly { readonly field: Bilingual; readonly required: boolean }[];
}

/** Looks for the required and recommended fields of one registration record; placeholders count as missing. */
export function completenessOf(records: Records, record: number): Completeness {
  const wanted = fieldsOf('registration', records.pack).filter(({ required }) => required !== 'optional');
  const alternatives = new Map<string, Field[]>();
  for (const field of wanted) {
    const group = field.group ?? field.key;
    alternatives.set(group, [...(alternatives.get(group) ?? []), field]);
  }
  const missing = [...alternatives.values()].filter(
    (fields) => !fields.some(({ key }) => isFilled(records, key, record)),
  );
  return {
    filled: alternatives.size - missing.length,
    wanted: alternatives.size,
    missing: missing
      .map((fields) => ({
        field: {
          zh: fields.map(({ title }) => title.zh).join('／'),
          en: fields.map(({ title }) => title.en).join(' / '),
        },
        required: fields.some(({ required }) => required === 'required'),
      }))
      .sort((a, b) => Number(b.required) - Number(a.required)),
  };
}

function isFilled(records: Records, key: string, record: number): boolean {
  const column = records.fields[key]?.clean;
  const value = column === undefined ? null : scalarAt(column, record);
  return value !== null && value !== '' && !(typeof value === 'string' && isPlaceholder(value));
}
