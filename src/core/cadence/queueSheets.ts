import { fieldOf } from '../books';
import type { CustomerDirectory } from '../customers';
import { message } from '../message';
import type { Message, Text } from '../message';
import type { CellContent, SheetSpec, TableColumn } from '../sheets';
import { isoDate } from '../text';
import { serial } from '../units';
import { doneTitle, keyTitle } from './doneMarks';
import type { ReviewItem } from './reviewItems';
import type { StaleCustomer } from './staleCustomers';

/** The two queue sheets: id of the sheet and name of its table. */
export const quarterly = { id: 'cadence.quarterly', table: 'kb_quarterly' } as const;
export const monthly = { id: 'cadence.monthly', table: 'kb_monthly' } as const;

/** What the sheet held before this run; undefined for the first. */
type FormerKeys = ReadonlySet<string> | undefined;

const title = (key: string): Text => fieldOf('registration', key)?.title ?? key;

/** 「季度核对」: who has to be checked, who does it, and where to tick it off. */
export function quarterlySheet(
  customers: readonly StaleCustomer[],
  { ids, names }: CustomerDirectory,
  today: number,
  former: FormerKeys,
): SheetSpec {
  const column = columnsOf(customers);
  return queue(
    quarterly,
    message('cadence.quarterly.name'),
    message('cadence.quarterly.note', { date: isoDate(serial(today)), count: customers.length }),
    customers.length,
    [
      column('owner', title('owner'), 'text', 10, ({ owner }) => owner),
      column('id', title('customerId'), 'text', 16, ({ customer }) => ids[customer] ?? null),
      column('name', title('customerName'), 'text', 30, ({ customer }) => names[customer] ?? null),
      column('contact', title('contact'), 'text', 12, ({ contact }) => contact),
      column('checkedOn', title('checkedOn'), 'date', 12, ({ checkedOn }) => checkedOn),
      column('days', message('cadence.column.days'), 'integer', 10, ({ days }) => days),
      column('why', message('cadence.column.why'), 'text', 34, (each) =>
        marked(each.key, whyStale(each), former),
      ),
      ...marks(customers),
    ],
  );
}

/** 「月度复盘」: tags to confirm and needs to settle. */
export function monthlySheet(
  items: readonly ReviewItem[],
  { ids }: CustomerDirectory,
  today: number,
  former: FormerKeys,
): SheetSpec {
  const column = columnsOf(items);
  return queue(
    monthly,
    message('cadence.monthly.name'),
    message('cadence.monthly.note', { date: isoDate(serial(today)), count: items.length }),
    items.length,
    [
      column('owner', title('owner'), 'text', 10, ({ owner }) => owner),
      column('kind', message('cadence.column.kind'), 'text', 10, ({ kind }) =>
        message(`cadence.kind.${kind}`),
      ),
      column('id', title('customerId'), 'text', 16, ({ customer }) => ids[customer] ?? null),
      column('name', title('customerName'), 'text', 30, ({ name }) => name),
      column('what', message('cadence.column.what'), 'text', 44, ({ what }) => what),
      column('why', message('cadence.column.reviewWhy'), 'text', 26, ({ key, why }) =>
        marked(key, why, former),
      ),
      column('since', message('cadence.column.since'), 'date', 12, ({ since }) => since),
      column('days', message('cadence.column.days'), 'integer', 10, ({ days }) => days),
      ...marks(items),
    ],
  );
}

/** A reason, with a word where the last run did not have what it is about. */
const marked = (key: string, why: Message, former: FormerKeys): Text =>
  former === undefined || former.has(key) ? why : message('cadence.why.new', { why });

const whyStale = ({ days, oldNeeds }: StaleCustomer): Message => {
  const checked = days === null ? message('cadence.why.never') : message('cadence.why.days', { days });
  return oldNeeds === 0 ? checked : message('cadence.why.needs', { checked, count: oldNeeds });
};

/** Where people tick things off and write: kept when the sheet is remade. */
const marks = (rows: readonly { readonly key: string }[]): readonly TableColumn[] => {
  const column = columnsOf(rows);
  return [
    {
      ...column('done', doneTitle, 'general', 12, () => null),
      note: message('cadence.done.note'),
    },
    column('remarks', message('cadence.column.remarks'), 'text', 30, () => null),
    { ...column('key', keyTitle, 'text', 10, ({ key }) => key), hidden: true },
  ];
};

const columnsOf =
  <Row>(rows: readonly Row[]) =>
  (
    key: string,
    header: Text,
    format: TableColumn['format'],
    width: number,
    of: (row: Row) => CellContent,
  ): TableColumn => ({ key, header, values: rows.map(of), format, width });

const queue = (
  { id, table }: { readonly id: string; readonly table: string },
  name: Text,
  note: Text,
  rowCount: number,
  columns: readonly TableColumn[],
): SheetSpec => ({
  id,
  name,
  title: name,
  note,
  blocks: [{ kind: 'table', id: table, rowCount, columns }],
  freeze: 'header',
  tabColor: '#8764B8',
  print: { landscape: true, fitToWidth: true },
  existing: { mode: 'refresh', table, key: 'key' },
});
