import type { PrivacyGrade } from '../books';
import type { Bilingual } from '../message';

/** Who a share copy is for. */
export const roleIds = ['sales', 'marketing', 'support', 'product', 'outside'] as const;
export type RoleId = (typeof roleIds)[number];

/** A role: its name, and the grades it sees as they are. Everything else is masked. */
export interface Role {
  readonly name: Bilingual;
  readonly sees: readonly PrivacyGrade[];
}

export const roles: Readonly<Record<RoleId, Role>> = {
  sales: { name: { zh: '销售', en: 'Sales' }, sees: ['public', 'internal', 'personal'] },
  support: { name: { zh: '客服', en: 'Support' }, sees: ['public', 'internal'] },
  marketing: { name: { zh: '市场', en: 'Marketing' }, sees: ['public'] },
  product: { name: { zh: '产品', en: 'Product' }, sees: ['public'] },
  outside: { name: { zh: '外部', en: 'Outside' }, sees: ['public'] },
};
