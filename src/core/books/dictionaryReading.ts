import { message } from '../message';
import type { Bilingual, Message } from '../message';
import { columnsByKey, reportTable } from '../table';
import type { SheetTable } from '../table';
import { foldForMatching } from '../text';
import { dictionaryColumns, dictionaryKeyHeader, tagKindNames, tagScopeNames } from './dictionaryColumns';
import type { DictionaryColumn } from './dictionaryColumns';
import { dictionaryReportId, dictionaryTable } from './dictionarySheet';
import type { TagDefinition } from './tagDictionary';

/** The dictionary as its sheet says, and what of it could not be used. */
export interface DictionaryReading {
  readonly tags: readonly TagDefinition[];
  readonly problems: readonly { readonly row: number; readonly problem: Message }[];
}

type RowTexts = (column: DictionaryColumn | 'key') => string;

const valueSeparators = /[、,，;；|\n]/u;

/**
 * Reads 「标签字典」. What a row leaves out, or says in words nobody knows, is as `known` has it; a tag whose row is gone is
 * gone. `undefined` without the sheet, or when nothing on it is a tag.
 */
export function readDictionary(
  sheets: readonly SheetTable[],
  known: readonly TagDefinition[],
): DictionaryReading | undefined {
  const table = reportTable(sheets, dictionaryReportId, dictionaryTable);
  if (!table) return undefined;
  const columns = columnsByKey(table, { ...dictionaryColumns, key: { title: dictionaryKeyHeader } });
  if (!columns.name) return undefined;
  const byKey = new Map(known.map((tag) => [tag.key, tag]));
  const byName = new Map(known.flatMap((tag) => [tag.name.zh, tag.name.en].map((name) => [fold(name), tag])));
  const problems: { row: number; problem: Message }[] = [];
  const taken = new Set<string>();
  const tags: TagDefinition[] = [];
  for (let at = 0; at < table.count; at += 1) {
    const row = table.firstRow + at;
    const texts: RowTexts = (column) => String(columns[column]?.cell(at) ?? '').trim();
    const name = texts('name');
    if (name === '') {
      if (texts('values') !== '' || texts('definition') !== '') {
        problems.push({ row, problem: message('books.dictionary.unnamed', { row }) });
      }
      continue;
    }
    if (taken.has(fold(name))) {
      problems.push({ row, problem: message('books.dictionary.twice', { row, tag: name }) });
      continue;
    }
    taken.add(fold(name));
    const base = byKey.get(texts('key')) ?? byName.get(fold(name));
    const problem = (code: 'books.dictionary.cutoff' | 'books.dictionary.noValues', text = '') =>
      problems.push({
        row,
        problem:
          code === 'books.dictionary.cutoff'
            ? message(code, { row, tag: name, text })
            : message(code, { row, tag: name }),
      });
    tags.push(tagOfRow(texts, base, problem));
  }
  return tags.length === 0 ? undefined : { tags, problems };
}

function tagOfRow(
  texts: RowTexts,
  base: TagDefinition | undefined,
  problem: (code: 'books.dictionary.cutoff' | 'books.dictionary.noValues', text?: string) => void,
): TagDefinition {
  const name = texts('name');
  const values = texts('values')
    .split(valueSeparators)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(
      (text) =>
        base?.values.find(({ zh, en }) => [zh, en].some((each) => fold(each) === fold(text))) ?? same(text),
    );
  const kind = namedBy(tagKindNames, texts('kind')) ?? base?.kind ?? (values.length > 0 ? 'single' : 'text');
  const asksForValues = kind === 'single' || kind === 'multi';
  if (asksForValues && values.length === 0 && base?.values.length !== 0) problem('books.dictionary.noValues');
  const rule = base?.rule === undefined ? undefined : bilingual(texts('rule'), base.rule);
  const cutoffs = cutoffsOf(texts('cutoffs'), base, problem);
  return {
    key: base?.key ?? `own.${name}`,
    category: texts('category') === '' ? (base?.category ?? '') : texts('category'),
    name: bilingual(name, base?.name),
    kind,
    values: asksForValues ? values : [],
    definition: bilingual(texts('definition'), base?.definition),
    scope: namedBy(tagScopeNames, texts('scope')) ?? base?.scope ?? 'all',
    ...(rule === undefined ? {} : { rule }),
    ...(cutoffs === undefined ? {} : { cutoffs }),
    ...(base?.needsEvidence === undefined ? {} : { needsEvidence: base.needsEvidence }),
  };
}

const fold = (text: string) => foldForMatching(text);
const same = (text: string): Bilingual => ({ zh: text, en: text });

/** What people left as it was keeps its other language. */
function bilingual(text: string, base: Bilingual | undefined): Bilingual {
  return base !== undefined && (text === base.zh || text === base.en) ? base : same(text);
}

function namedBy<Key extends string>(names: Readonly<Record<Key, Bilingual>>, text: string): Key | undefined {
  const folded = fold(text);
  const keys = Object.keys(names) as Key[];
  return folded === ''
    ? undefined
    : keys.find((key) => fold(names[key].zh) === folded || fold(names[key].en) === folded);
}

/** `frequentDays=31; mediumDays=92`: numbers of the rule by name, those it has none of left out. */
function cutoffsOf(
  text: string,
  base: TagDefinition | undefined,
  problem: (code: 'books.dictionary.cutoff', text: string) => void,
): Readonly<Record<string, number>> | undefined {
  if (base?.cutoffs === undefined) return undefined;
  const cutoffs: Record<string, number> = { ...base.cutoffs };
  for (const part of text.split(/[;；]/u).map((each) => each.trim())) {
    if (part === '') continue;
    const [, name = '', number = ''] = /^(\w+)\s*[=＝:：]\s*(-?[\d.]+)$/u.exec(part) ?? [];
    const value = Number(number);
    if (name in base.cutoffs && number !== '' && Number.isFinite(value)) cutoffs[name] = value;
    else problem('books.dictionary.cutoff', part);
  }
  return cutoffs;
}
