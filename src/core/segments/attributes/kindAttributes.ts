import type { RecordSet } from '../../books';
import type { CustomerDirectory } from '../../customers';
import { customerFacts } from '../../needs';
import { defaultSizeBands } from '../../standards';
import type { Attribute } from './attribute';

/** Keys of what kind of customer somebody is, whatever words the registration says it in. */
export const kindKeys = { macro: 'kind.macro', section: 'kind.section', scale: 'kind.scale' } as const;

export const scales = ['sme', 'large'] as const;
export type Scale = (typeof scales)[number];

/** The last band of each measure has no upper end. */
const largest = new Set(
  [defaultSizeBands.employees.at(-1), defaultSizeBands.revenue.at(-1)].map((band) => band?.name),
);

/** 大区, 行业门类 and 规模 of each customer, read from cells as people write them. */
export function kindAttributes(
  set: RecordSet,
  directory: CustomerDirectory,
  customerCount: number,
): Attribute[] {
  const facts = customerFacts(set, directory);
  const names = new Map(facts.map(({ section }) => [section.code, section.name]));
  const values = (of: (customer: number) => string | undefined) =>
    Array.from({ length: customerCount }, (_, customer) => of(customer) || null);
  return [
    {
      kind: 'text',
      key: kindKeys.macro,
      title: { zh: '大区', en: 'Part of the country' },
      values: values((customer) => facts[customer]?.macro),
    },
    {
      kind: 'text',
      key: kindKeys.section,
      title: { zh: '行业门类', en: 'Industry section' },
      labels: Object.fromEntries(names),
      values: values((customer) => facts[customer]?.section.code),
    },
    {
      kind: 'text',
      key: kindKeys.scale,
      title: { zh: '规模级别', en: 'Size class' },
      labels: { sme: { zh: '中小微', en: 'small and medium' }, large: { zh: '大型', en: 'large' } },
      values: values((customer) => scaleOf(facts[customer]?.size ?? '')),
    },
  ];
}

function scaleOf(size: string): Scale | undefined {
  if (size === '') return undefined;
  return largest.has(size) ? 'large' : 'sme';
}
