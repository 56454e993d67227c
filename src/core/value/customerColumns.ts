import { message } from '../message';
import type { TableColumn } from '../sheets';
import { columnOf } from '../table';
import type { Buyers } from './orders/ledger';

/** What customers are called, by customer. */
export type CustomerNames = Pick<Buyers, 'ids' | 'names'>;

/** 客户编号 and 客户名称, with which every list of customers begins; one entry a row. */
export function customerColumns({ ids, names }: CustomerNames, customers: readonly number[]): TableColumn[] {
  const texts = (of: readonly string[]) => columnOf(customers.map((customer) => of[customer] ?? null));
  return [
    { key: 'id', header: message('value.column.id'), values: texts(ids), format: 'text', width: 16 },
    { key: 'name', header: message('value.column.name'), values: texts(names), format: 'text', width: 30 },
  ];
}
