import type { TableColumn } from '../../core/sheets';

const USER = 'user:';

/** Key of a users' column in a table that is made anew. */
export function userColumnKey(header: string): string {
  return USER + header;
}

export function isUserColumn({ key }: TableColumn): boolean {
  return key.startsWith(USER);
}
