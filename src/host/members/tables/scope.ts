import { containsArea, overlaps, type Area } from '../../cells';
import type { Document, Sheet, Table } from '../../document';

/** The tables of a workbook, of a sheet, or those that touch (or lie wholly in) some areas. */
export class TableScope {
  constructor(
    readonly document: Document,
    readonly sheet?: Sheet,
    private readonly areas?: readonly Area[],
    private readonly fully = false,
  ) {}

  get tables(): Table[] {
    const { areas } = this;
    const tables = this.document.tables.all(this.sheet);
    if (areas === undefined) return tables;
    const test = this.fully ? (own: Area, area: Area) => containsArea(area, own) : overlaps;
    return tables.filter((table) => areas.some((area) => test(table.area, area)));
  }

  /** A table of the scope by id, or by name ignoring case. */
  find(key: string): Table | undefined {
    const found = this.document.tables.get(key);
    return found !== undefined && this.tables.includes(found) ? found : undefined;
  }
}
