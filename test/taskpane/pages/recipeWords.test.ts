import { z } from 'zod';
import { jobs } from '../../../src/core';
import { lastingOptions, withRun } from '../../../src/core/recipe/recipe';
import { paneSentences, wordingFrom } from '../../../src/locales';
import { placeName } from '../../../src/taskpane/pages/recipeWords';

type Schema = z.core.JSONSchema.BaseSchema;

/** Names of all options a schema has, at whatever depth; those people name themselves (kinds of interactions) are none. */
function optionsIn(schema: Schema): readonly string[] {
  const own = Object.keys(schema.properties ?? {});
  const parts = [schema.properties, schema.items, schema.anyOf, schema.additionalProperties];
  const inner = parts.flatMap((part) =>
    typeof part === 'object' ? ('type' in part ? [part] : Object.values(part)) : [],
  );
  return [...own, ...inner.flatMap((part) => (typeof part === 'object' ? optionsIn(part as Schema) : []))];
}

const at = '2026-11-01T09:00:00';
const remembered = Object.values(jobs).filter(
  ({ id }) => withRun({}, { job: id, options: {}, at }) !== undefined,
);
const isKept = (option: string) => Object.keys(lastingOptions({ [option]: 1 }) as object).length > 0;

describe.each(['zh-CN', 'en-US'] as const)('the recipe in %s', (locale) => {
  const wording = wordingFrom(locale, paneSentences[locale]);

  it.each(remembered.map(({ id, options }) => [id, options] as const))(
    'has a word for every option of %s it keeps',
    (id, options) => {
      const schema = z.toJSONSchema(options, { io: 'input', unrepresentable: 'any' });
      const unnamed = optionsIn(schema).filter(
        (option) => isKept(option) && placeName(wording, 'options', [id, option]).endsWith(` › ${option}`),
      );
      expect(unnamed).toEqual([]);
    },
  );

  it('tells the job of an option from an option of that name', () => {
    const [job, option] = ['duplicates', 'rules'].map((key) => placeName(wording, 'options', [key]));
    const inside = placeName(wording, 'options', ['duplicates', 'rules']);
    expect(inside.startsWith(job ?? '')).toBe(true);
    expect(inside.split(' › ').at(-1)).not.toBe(option?.split(' › ').at(-1));
  });
});
