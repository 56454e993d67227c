import { sha256 } from '../../privacy';

/** Starts the code by which a returned sheet is known; nobody types it by chance. */
const mark = 'KB|';
const checkDigits = 6;
const pattern = /KB\|([^|]+)\|([0-9A-F]{6})/u;

/** The code of a customer's confirmation sheet: its number, and a check against slips. */
export function confirmationCode(id: string): string {
  return `${mark}${id}|${checkOf(id)}`;
}

/** The 客户编号 a text's code names; undefined where it has none, or one that was changed. */
export function customerOfCode(text: string): string | undefined {
  const [, id, check] = pattern.exec(text) ?? [];
  return id !== undefined && check === checkOf(id) ? id : undefined;
}

const checkOf = (id: string) => sha256(`${mark}${id}`).slice(0, checkDigits).toUpperCase();
