import type { Records } from '../../books';
import { Codes } from './codes';

/** Buyers the registration does not know. */
export interface UnlistedBuyers {
  /** Lines of theirs, ascending. */
  readonly lines: readonly number[];
  /** What the lines call them: the customer number, else the name. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/**
 * Finds the lines without a customer (-1) that name a buyer, and numbers those buyers from `first` on, in place. A
 * buyer is who has the same customer number, or the same name where there is no number.
 */
export function unlistedBuyers(
  parts: readonly Records[],
  customers: Int32Array,
  first: number,
): UnlistedBuyers {
  const idCodes = new Codes();
  const nameCodes = new Codes();
  const buyerOfId: number[] = [];
  const buyerOfName: number[] = [];
  const lines: number[] = [];
  const ids: string[] = [];
  const names: string[] = [];

  let start = 0;
  for (const part of parts) {
    const partIds = part.fields.customerId && idCodes.of(part.fields.customerId.clean);
    const partNames = part.fields.customerName && nameCodes.of(part.fields.customerName.clean);
    for (let record = 0; record < part.count; record++) {
      const line = start + record;
      if ((customers[line] as number) >= 0) continue;
      const id = partIds?.[record] ?? -1;
      const name = partNames?.[record] ?? -1;
      if (id < 0 && name < 0) continue;
      const [known, code] = id >= 0 ? [buyerOfId, id] : [buyerOfName, name];
      let buyer = known[code];
      if (buyer === undefined) {
        const nameText = nameCodes.names[name];
        const idText = idCodes.names[id];
        buyer = ids.push(idText ?? nameText ?? '') - 1;
        names.push(nameText ?? idText ?? '');
        known[code] = buyer;
      }
      customers[line] = first + buyer;
      lines.push(line);
    }
    start += part.count;
  }
  return { lines, ids, names };
}
