import { books, decisionRole, partsOf } from '../books';
import type { BookId, Field, RecordSet, Records } from '../books';
import { fieldText } from '../customers';
import type { CustomerDirectory } from '../customers';
import type { Bilingual, Text } from '../message';
import { meant } from '../intake';
import type { NeedsAnalysis } from '../needs';
import { splitValues } from '../text';
import { churnRiskOf } from '../value';
import type { CustomerValue } from '../value';
import { riskNames } from './cardValue';

/** One property customers are alike or differ in, with every customer's values; none where nothing is known. */
export interface Trait {
  readonly key: string;
  readonly title: Bilingual;
  readonly valuesOf: (customer: number) => readonly string[];
  /** Words of values that are codes of ours. */
  readonly label?: (value: string) => Text;
}

/** Fields of the registration people can be alike in. */
const registered = [
  'industry',
  'size',
  'region',
  'city',
  'education',
  'occupation',
  'position',
  'decisionRole',
  'channel',
  'source',
  'motive',
  'loyalty',
  'priceSensitivity',
  'infoSource',
  'contentFormat',
  'preferredContact',
  'painPoints',
];

/** What is known of customers beside the sheets: scores and common needs. */
export interface TraitSources {
  readonly set: RecordSet;
  readonly directory: CustomerDirectory;
  readonly needs: NeedsAnalysis;
  readonly value?: CustomerValue;
  /** Names the team gave to RFM groups. */
  readonly groupNames: Readonly<Record<string, string>>;
}

/** Every trait there is data for. */
export function traitsOf(sources: TraitSources): readonly Trait[] {
  const { set, directory, value } = sources;
  const collected = (
    key: string,
    title: Bilingual,
    book: BookId,
    read: (records: Records, record: number) => readonly string[],
  ) => collect(key, title, set, directory, book, read);
  const fields = books.registration.fields.filter(({ key }) => registered.includes(key));
  return [
    ...fields.map((field) => registeredTrait(field, set, directory)),
    collected('influencer', { zh: '内部影响者', en: 'Internal influencers' }, 'contacts', influencers()),
    collected('attitude', { zh: '态度', en: 'Attitude' }, 'contacts', meaning('attitude')),
    collected(
      'engagement',
      { zh: '首选参与方式', en: 'Preferred engagement' },
      'contacts',
      meaning('engagement'),
    ),
    collected('meetsBy', { zh: '互动渠道', en: 'Interaction channel' }, 'interactions', meaning('channel')),
    collected('product', { zh: '产品', en: 'Product' }, 'orders', (records, record) =>
      present(fieldText(records, 'product', record)),
    ),
    ...tagTraits(set, directory),
    needTrait(sources),
    ...(value ? valueTraits(value, sources.groupNames) : []),
  ].filter((trait) => directory.names.some((_, customer) => trait.valuesOf(customer).length > 0));
}

const present = (text: string): readonly string[] => (text === '' ? [] : [text]);

/** Canonical values of a list field, several of a cell apart. */
function meaning(key: string): (records: Records, record: number) => readonly string[] {
  const readers = new Map<Records, ReturnType<typeof meant>>();
  return (records, record) => {
    const reader = readers.get(records) ?? meant(records, key);
    readers.set(records, reader);
    return splitValues(String(reader(record) ?? '')).filter((value) => value !== '');
  };
}

/** Positions of the people who influence without deciding. */
function influencers(): (records: Records, record: number) => readonly string[] {
  const roleOf = meaning('decisionRole');
  return (records, record) =>
    roleOf(records, record).includes(decisionRole.influencer)
      ? present(fieldText(records, 'position', record))
      : [];
}

function registeredTrait({ key, title, type }: Field, set: RecordSet, directory: CustomerDirectory): Trait {
  const isList = type === 'list' || type === 'multiList';
  const read = isList
    ? meaning(key)
    : (records: Records, record: number) => present(fieldText(records, key, record));
  return {
    key,
    title,
    valuesOf: (customer) => {
      const place = directory.registrations[customer];
      const records = set.parts[place?.part ?? -1];
      return records && place ? read(records, place.record) : [];
    },
  };
}

/** Gathers the distinct values of each customer's rows in one pass. */
function collect(
  key: string,
  title: Bilingual,
  set: RecordSet,
  directory: CustomerDirectory,
  book: BookId,
  read: (records: Records, record: number) => readonly string[],
): Trait {
  const values = new Map<number, Set<string>>();
  for (const records of partsOf(set, book)) {
    directory.of(records).forEach((customer, record) => {
      if (customer < 0) return;
      const own = values.get(customer) ?? new Set<string>();
      for (const value of read(records, record)) own.add(value);
      values.set(customer, own);
    });
  }
  return { key, title, valuesOf: (customer) => [...(values.get(customer) ?? [])] };
}

/** One trait a tag of the tag sheets. */
function tagTraits(set: RecordSet, directory: CustomerDirectory): readonly Trait[] {
  const names = new Set(
    partsOf(set, 'tags').flatMap((records) =>
      Array.from({ length: records.count }, (_, record) => fieldText(records, 'tag', record)),
    ),
  );
  names.delete('');
  return Array.from(names, (name) =>
    collect(`tag.${name}`, { zh: name, en: name }, set, directory, 'tags', (records, record) =>
      fieldText(records, 'tag', record) === name
        ? splitValues(fieldText(records, 'value', record)).filter((value) => value !== '')
        : [],
    ),
  );
}

/** Needs by the groups of those that mean the same. */
function needTrait({ needs }: TraitSources): Trait {
  const asked = new Map<number, Set<string>>();
  for (const { need, group } of needs.needs) {
    const own = asked.get(need.customer) ?? new Set<string>();
    own.add(needs.groups[group]?.label ?? need.description);
    asked.set(need.customer, own);
  }
  return {
    key: 'need',
    title: { zh: '需求', en: 'Need' },
    valuesOf: (customer) => [...(asked.get(customer) ?? [])],
  };
}

function valueTraits(
  { rfm, rhythm }: CustomerValue,
  names: Readonly<Record<string, string>>,
): readonly Trait[] {
  const groupOf = new Map(
    Array.from(rfm.customers, (customer, entry) => [customer, rfm.naming.groups[rfm.groups[entry] ?? -1]]),
  );
  const labels = new Map(rfm.naming.groups.map(({ id, name }) => [id, names[id] ?? name]));
  return [
    {
      key: 'group',
      title: { zh: 'RFM 分群', en: 'RFM group' },
      valuesOf: (customer) => present(groupOf.get(customer)?.id ?? ''),
      label: (id) => labels.get(id) ?? id,
    },
    {
      key: 'risk',
      title: { zh: '流失风险', en: 'Risk of leaving' },
      valuesOf: (customer) => {
        const risk = churnRiskOf(rhythm.silence[customer] ?? NaN);
        return risk === 'none' ? [] : [risk];
      },
      label: (risk) => (risk === 'high' || risk === 'medium' || risk === 'low' ? riskNames[risk] : risk),
    },
  ];
}
