import { fieldOf, fieldsOf, shownFields, wholeColumn } from '../books';
import type { BookId, BookSettings, BookSheetContent, Field, OwnField, PackId, Records } from '../books';
import { columnText } from '../customers';
import type { CustomerDirectory } from '../customers';
import { industryOf } from '../standards';
import { ColumnBuilder, columnOf } from '../table';
import type { Column } from '../table';
import { joinColumns } from './joinColumns';

/** The clean copy of a book: all records of its sheets below each other, with what the add-in knows added. */
export function bookContent(
  book: BookId,
  parts: readonly Records[],
  directory: CustomerDirectory,
  settings: BookSettings,
  own: readonly OwnField[],
): BookSheetContent {
  const pack = packOf(book, parts, settings);
  const values: Record<string, Column | undefined> = {};
  const present = new Set(parts.flatMap(({ fields }) => Object.keys(fields)));
  const all = fieldsOf(book, pack, own);
  const shown = new Set(shownFields(all, settings).map(({ key }) => key));
  // A field some sheet has is shown whatever the default: nothing that was there may vanish.
  const fields = all.filter(({ key }) => shown.has(key) || present.has(key) || key === 'industryCode');
  const stray = [...present].filter((key) => !fields.some((field) => field.key === key));
  for (const { key } of fields)
    values[key] = joined(parts, (records) => {
      const field = records.fields[key];
      return field === undefined ? undefined : wholeColumn(field);
    });
  values['customerId'] = customerIds(parts, directory);
  if (book === 'registration' && values['industry'] !== undefined)
    values['industryCode'] = industryCodes(values['industry'], values['industryCode']);
  return {
    book,
    fields: orderedFields(fields, values),
    rowCount: parts.reduce((sum, { count }) => sum + count, 0),
    values,
    carried: [...strayColumns(book, parts, stray, all), ...carriedOf(parts)],
    own,
  };
}

/** The pack most rows belong to, else the one of the settings. */
function packOf(book: BookId, parts: readonly Records[], settings: BookSettings): PackId {
  if (book !== 'registration') return settings.pack;
  const counts = new Map<PackId, number>();
  for (const { pack, count } of parts) counts.set(pack, (counts.get(pack) ?? 0) + count);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? settings.pack;
}

const joined = (parts: readonly Records[], columnOfPart: (records: Records) => Column | undefined) =>
  joinColumns(parts.map((records) => ({ column: columnOfPart(records), count: records.count })));

/** Fields without a pack's column (a city on a sheet of organisations) go to the right under their title. */
function strayColumns(
  book: BookId,
  parts: readonly Records[],
  keys: readonly string[],
  fields: readonly Field[],
): BookSheetContent['carried'] {
  return keys
    .filter((key) => !fields.some((field) => field.key === key))
    .map((key) => ({
      header: fieldOf(book, key)?.title ?? key,
      values: joined(parts, (records) => records.fields[key]?.raw),
    }));
}

/** Unmapped columns, unchanged; those with the same header on several sheets share a column. */
function carriedOf(parts: readonly Records[]): BookSheetContent['carried'] {
  const slots = new Map<string, { readonly header: string; readonly columns: Map<Records, Column> }>();
  for (const records of parts) {
    const seen = new Map<string, number>();
    for (const { header, raw } of records.carried) {
      const nth = (seen.get(header) ?? 0) + 1;
      seen.set(header, nth);
      const slot = slots.get(`${header}/${nth}`) ?? { header, columns: new Map<Records, Column>() };
      slot.columns.set(records, raw);
      slots.set(`${header}/${nth}`, slot);
    }
  }
  return [...slots.values()].map(({ header, columns }) => ({
    header,
    values: joined(parts, (records) => columns.get(records)),
  }));
}

/** 客户编号 of every record: as registered or newly made; of a row that names nobody certain, as typed. */
function customerIds(parts: readonly Records[], directory: CustomerDirectory): Column {
  const ids: (string | null)[] = [];
  for (const records of parts) {
    const customers = directory.of(records);
    const typed = records.fields['customerId']?.clean;
    for (let record = 0; record < records.count; record += 1) {
      const customer = customers[record] ?? -1;
      const written = typed === undefined ? '' : columnText(typed, record);
      ids.push(customer >= 0 ? (directory.ids[customer] ?? null) : written === '' ? null : written);
    }
  }
  return columnOf(ids);
}

/** 行业代码 of industries that are certain; a code already there stays. */
function industryCodes(industry: Column, given: Column | undefined): Column {
  const codes = industry.dictionary.map((text) => industryOf(text).value?.code);
  const builder = new ColumnBuilder(industry.kinds.length);
  for (let row = 0; row < industry.kinds.length; row += 1) {
    const typed = given === undefined ? '' : columnText(given, row);
    const code = columnText(industry, row) === '' ? undefined : codes[industry.values[row] ?? 0];
    const value = typed === '' ? code : typed;
    if (value === undefined) builder.skip();
    else builder.push(value);
  }
  return builder.build();
}

/** The fields in their declared order; 行业代码 only where it has something to say. */
function orderedFields(
  fields: readonly Field[],
  values: Readonly<Record<string, Column | undefined>>,
): readonly Field[] {
  return fields.filter(
    ({ key }) => key !== 'industryCode' || values[key]?.kinds.some((kind) => kind !== 0) === true,
  );
}
