import type { Bilingual, Text } from '../message';
import { chanceOf, discoveryThreshold } from './chance';
import type { Trait } from './traits';

/** How often a value is found: with how many of the customers of whom the trait is known at all. */
export interface Frequency {
  readonly value: Text;
  readonly count: number;
  readonly known: number;
}

/** A value that sets a group apart from all customers. */
export interface Distinction extends Frequency {
  readonly trait: Bilingual;
  /** The same of all customers. */
  readonly countOfAll: number;
  readonly knownOfAll: number;
  /** Share in the group over the share among all. */
  readonly lift: number;
}

/** One field of the persona card, with what the data say; empty where nobody can compute it. */
export interface PersonaField {
  readonly id: PersonaFieldId;
  readonly typical: readonly (Frequency & { readonly trait: Bilingual })[];
}

export interface Persona {
  readonly members: number;
  readonly all: number;
  readonly fields: readonly PersonaField[];
  readonly distinctions: readonly Distinction[];
}

/** The fields of 理想客户档案 and the traits that fill them. Fears are nowhere in the sheets: they are for people to write. */
export const personaFields = {
  population: {
    title: { zh: '人口', en: 'Demographics' },
    traits: ['industry', 'size', 'region', 'city', 'education'],
  },
  work: { title: { zh: '工作', en: 'Work' }, traits: ['position', 'occupation', 'decisionRole'] },
  influencers: { title: { zh: '内部影响者', en: 'Internal influencers' }, traits: ['influencer'] },
  attitude: { title: { zh: '态度', en: 'Attitude' }, traits: ['attitude', 'loyalty'] },
  type: {
    title: { zh: '类型', en: 'Type' },
    traits: ['group', 'motive', 'priceSensitivity', 'tag.沟通风格'],
  },
  pains: { title: { zh: '难点', en: 'Pain points' }, traits: ['painPoints', 'need'] },
  products: { title: { zh: '常购产品', en: 'Products bought' }, traits: ['product', 'tag.产品偏好'] },
  fears: { title: { zh: '恐惧', en: 'Fears' }, traits: [] },
  sources: {
    title: { zh: '信息来源', en: 'Information sources' },
    traits: ['infoSource', 'channel', 'source'],
  },
  engagement: {
    title: { zh: '首选参与方式', en: 'Preferred engagement' },
    traits: ['engagement', 'preferredContact', 'meetsBy'],
  },
} as const satisfies Readonly<
  Record<string, { readonly title: Bilingual; readonly traits: readonly string[] }>
>;
export type PersonaFieldId = keyof typeof personaFields;

/** Values named of each trait. */
const shownValues = 3;
/** Customers of whom a trait has to be known, and who have to have the value, before anything is said of it. */
const leastCount = 5;
/** Customers a group needs before it is compared with the others. */
export const leastKnown = 5;
/** Of the differences named, this share may be chance: many values are asked about at once. */
const falseDiscoveries = 0.05;
const shownDistinctions = 20;

/** What is typical of a group of customers, and what sets it apart from the rest. */
export function personaOf(members: ReadonlySet<number>, all: number, traits: readonly Trait[]): Persona {
  const counted = traits.map((trait) => ({ trait, ...countsOf(trait, members, all) }));
  const typical = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const found = counted.find(({ trait }) => trait.key === key);
      if (found === undefined || found.knownIn === 0) return [];
      return [...found.counts]
        .map(([value, { inside }]) => ({ value, inside }))
        .filter(({ inside }) => inside > 0)
        .sort((a, b) => b.inside - a.inside || (a.value < b.value ? -1 : 1))
        .slice(0, shownValues)
        .map(({ value, inside }) => ({
          trait: found.trait.title,
          value: found.trait.label?.(value) ?? value,
          count: inside,
          known: found.knownIn,
        }));
    });
  return {
    members: members.size,
    all,
    fields: Object.entries(personaFields).map(([id, { traits: keys }]) => ({
      id: id as PersonaFieldId,
      typical: typical(keys),
    })),
    distinctions: distinctionsOf(counted, all)
      .sort((a, b) => b.lift - a.lift || b.count - a.count)
      .slice(0, shownDistinctions),
  };
}

interface Counted {
  readonly knownIn: number;
  readonly knownAll: number;
  /** By value: customers inside the group and among all. */
  readonly counts: ReadonlyMap<string, { inside: number; among: number }>;
}

function countsOf({ valuesOf }: Trait, members: ReadonlySet<number>, all: number): Counted {
  const counts = new Map<string, { inside: number; among: number }>();
  let knownIn = 0;
  let knownAll = 0;
  for (let customer = 0; customer < all; customer += 1) {
    const values = valuesOf(customer);
    if (values.length === 0) continue;
    const isMember = members.has(customer);
    knownAll += 1;
    if (isMember) knownIn += 1;
    for (const value of values) {
      const count = counts.get(value) ?? { inside: 0, among: 0 };
      count.among += 1;
      if (isMember) count.inside += 1;
      counts.set(value, count);
    }
  }
  return { knownIn, knownAll, counts };
}

/** Values the group has more often than the others, and not by chance. */
function distinctionsOf(
  counted: readonly (Counted & { readonly trait: Trait })[],
  all: number,
): Distinction[] {
  const chance = chanceOf(all);
  const tested = counted.flatMap(({ trait, knownIn, knownAll, counts }) =>
    knownIn < leastKnown || knownAll - knownIn < leastKnown
      ? []
      : Array.from(counts)
          .filter(([, { inside }]) => inside >= leastCount)
          .map(([value, { inside, among }]) => ({
            chance: chance(inside, knownIn, among, knownAll),
            found: {
              trait: trait.title,
              value: trait.label?.(value) ?? value,
              count: inside,
              known: knownIn,
              countOfAll: among,
              knownOfAll: knownAll,
              lift: inside / knownIn / (among / knownAll),
            },
          })),
  );
  const threshold = discoveryThreshold(
    tested.map((each) => each.chance),
    falseDiscoveries,
  );
  return tested.filter((each) => each.chance <= threshold).map(({ found }) => found);
}
