import type { Field, PrivacyGrade } from '../books';
import type { Bilingual } from '../message';

/** Who a share copy is for. */
export const roleIds = ['sales', 'marketing', 'support', 'product', 'outside'] as const;
export type RoleId = (typeof roleIds)[number];

/** A role: its name, the grades it sees as they are, and whether it learns who the customers are. */
export interface Role {
  readonly name: Bilingual;
  readonly sees: readonly PrivacyGrade[];
  /** Without it customers go by a code, and whatever else tells which one it is is masked whatever its grade. */
  readonly knowsCustomers: boolean;
}

export const roles: Readonly<Record<RoleId, Role>> = {
  sales: {
    name: { zh: '销售', en: 'Sales' },
    sees: ['public', 'internal', 'personal'],
    knowsCustomers: true,
  },
  support: { name: { zh: '客服', en: 'Support' }, sees: ['public', 'internal'], knowsCustomers: true },
  marketing: { name: { zh: '市场', en: 'Marketing' }, sees: ['public', 'internal'], knowsCustomers: false },
  product: { name: { zh: '产品', en: 'Product' }, sees: ['public', 'internal'], knowsCustomers: false },
  outside: { name: { zh: '外部', en: 'Outside' }, sees: ['public'], knowsCustomers: false },
};

/** Types whose values say which customer it is, public or not. */
const identifying = new Set<Field['type']>(['company', 'customerId', 'uscc', 'url']);

/** Whether a role sees the values of a field as they are. */
export function isSeen({ type, grade }: Pick<Field, 'type' | 'grade'>, role: RoleId): boolean {
  const { sees, knowsCustomers } = roles[role];
  return sees.includes(grade) && (knowsCustomers || !identifying.has(type));
}
