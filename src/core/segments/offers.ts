import type { Bilingual } from '../message';
import { macroRegions } from '../standards';
import { kindKeys, scales } from './attributes/kindAttributes';
import type { Scale } from './attributes/kindAttributes';
import type { Attribute, Attributes } from './attributes/attribute';
import type { Condition } from './criterion';
import type { SegmentDefinition } from './readyMade';
import { macroNames, scaleWords, sectionNouns } from './kindWords';

/** 区域 × 规模 × 行业 of a segment that is offered; what is left out may be anything. */
interface Kind {
  readonly macro?: string;
  readonly scale?: Scale;
  readonly section?: string;
}

/** A segment somebody may want, with the customers it would have. */
export interface Offer {
  readonly definition: SegmentDefinition;
  readonly customers: number;
}

/** Offers beyond this are too many to choose from. */
const mostOffers = 40;
const color = '#038387';

/** Segments by region, size and industry with at least so many customers, the largest first. */
export function offersFor(attributes: Attributes, customerCount: number, minimum: number): Offer[] {
  const column = (key: string) => {
    const attribute: Attribute | undefined = attributes.get(key);
    return attribute?.kind === 'text' ? attribute.values : [];
  };
  const [macros, sections, sizes] = [kindKeys.macro, kindKeys.section, kindKeys.scale].map(column);
  const counts = new Map<string, number>();
  for (let customer = 0; customer < customerCount; customer += 1) {
    for (const id of idsOf(macros?.[customer], sizes?.[customer], sections?.[customer])) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= minimum && count < customerCount)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([id, customers]) => {
      const definition = offerOf(id);
      return definition ? [{ definition, customers }] : [];
    })
    .slice(0, mostOffers);
}

/** The segment of an offer's id; undefined for what is none. */
export function offerOf(id: string): SegmentDefinition | undefined {
  const match = /^kind_(\d?)_([A-T]?)_(sme|large|)$/u.exec(id);
  if (!match) return undefined;
  const [, place = '', section = '', scale = ''] = match;
  const macro = place === '' ? undefined : macroRegions[Number(place)];
  const kind: Kind = {
    ...(macro === undefined ? {} : { macro }),
    ...(section === '' ? {} : { section }),
    ...(scale === '' ? {} : { scale: scale as Scale }),
  };
  const conditions: Condition[] = [
    ...condition(kindKeys.macro, kind.macro),
    ...condition(kindKeys.section, kind.section),
    ...condition(kindKeys.scale, kind.scale),
  ];
  if (conditions.length === 0) return undefined;
  return { id, name: nameOf(kind), criterion: { all: conditions }, strategy: strategyOf(kind), color };
}

/** Ids of the kinds a customer is of: size alone, industry alone, and each narrower one; a region alone says too little. */
function idsOf(
  macro: string | null | undefined,
  size: string | null | undefined,
  section: string | null | undefined,
): string[] {
  const place = macro ? String(macroRegions.indexOf(macro)) : undefined;
  const scale = scales.find((each) => each === size);
  const id = (withPlace: boolean, withSection: boolean, withScale: boolean) => {
    if ((withPlace && place === undefined) || (withSection && !section) || (withScale && !scale)) return [];
    return [`kind_${withPlace ? place : ''}_${withSection ? section : ''}_${withScale ? scale : ''}`];
  };
  return [
    ...id(false, false, true),
    ...id(false, true, false),
    ...id(true, true, false),
    ...id(true, false, true),
    ...id(false, true, true),
    ...id(true, true, true),
  ];
}

function condition(field: string, value: string | undefined): Condition[] {
  return value === undefined ? [] : [{ field, operator: 'is', value }];
}

/** 华东中小微制造企业, 科技企业, 中小微企业. */
function nameOf({ macro, scale, section }: Kind): Bilingual {
  const noun = sectionNouns[section ?? ''] ?? { zh: '企业', en: 'firms' };
  const size = scale && scaleWords[scale];
  const place = macro && macroNames[macro];
  const english = [size?.en, noun.en, place && `in ${place}`].filter((word) => word !== undefined).join(' ');
  return {
    zh: `${macro ?? ''}${size?.zh ?? ''}${noun.zh}`,
    en: english.charAt(0).toUpperCase() + english.slice(1),
  };
}

function strategyOf({ scale, section }: Kind): Bilingual {
  const parts: Bilingual[] = [
    ...(section === undefined
      ? []
      : [{ zh: '用同行案例和行业方案沟通', en: 'Talk with cases and solutions of the trade' }]),
    ...(scale === 'large'
      ? [{ zh: '专人对接，谈年度框架协议', en: 'One contact, yearly frame agreement' }]
      : scale === 'sme'
        ? [{ zh: '标准套餐、线上服务、按年付费', en: 'Standard packages, online service, yearly plans' }]
        : []),
  ];
  const all = parts.length > 0 ? parts : [{ zh: '区域拜访与沙龙', en: 'Visits and meetings in the region' }];
  return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') };
}
