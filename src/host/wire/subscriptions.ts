/** Target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the add-in asked for, by event number and target id. */
export class Subscriptions {
  readonly #counts = new Map<string, number>();

  add(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = `${type} ${target}`;
    const count = this.#counts.get(key) ?? 0;
    if (count > 1) this.#counts.set(key, count - 1);
    else this.#counts.delete(key);
  }

  has(type: number, target: string): boolean {
    return this.#counts.has(`${type} ${target}`);
  }
}
