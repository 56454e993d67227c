import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A published data set and where to get it. */
export interface DataSet {
  readonly file: string;
  readonly source: string;
}

/** The text of a data set in a folder, plain or gzipped; `undefined` when it is not there. */
export function textOf(folder: string, { file }: DataSet): string | undefined {
  const path = join(folder, file);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  if (existsSync(`${path}.gz`)) return gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
  return undefined;
}

/** Rows of a plain comma-separated file as records by header; quotes around cells are dropped. */
export function csvRecords(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/gu, '')));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

/** A cell that has to be there. */
export function cell(record: Readonly<Record<string, string>>, name: string): string {
  const value = record[name];
  if (value === undefined) throw new Error(`The file has no column ${name}.`);
  return value;
}
