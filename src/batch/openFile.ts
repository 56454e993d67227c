import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FileError, openXlsx } from '../host/xlsx';
import type { Dropped, OpenedFile } from '../host/xlsx';
import { readCsv } from '../host/csv';
import { Document } from '../host/document';
import { BatchError } from './batchError';

/** A document read from files; `source` is what an .xlsx brought beside it, to be saved with it. */
export interface Opened {
  readonly document: Document;
  readonly source: OpenedFile['source'] | undefined;
  readonly dropped: readonly Dropped[];
}

/**
 * Opens one workbook, or makes one of CSV files, each a sheet named for its file.
 * @throws BatchError when a file is missing, of another kind or unreadable
 */
export async function openFiles(files: readonly string[]): Promise<Opened> {
  const [first = ''] = files;
  const kinds = files.map((file) => path.extname(file).toLowerCase());
  const unknown = files.find((_, index) => !['.xlsx', '.xlsm', '.csv'].includes(kinds[index] ?? ''));
  if (unknown !== undefined) throw new BatchError('batch.fileKind', { file: unknown });
  const mixed = files.length > 1 ? files.find((_, index) => kinds[index] !== '.csv') : undefined;
  if (mixed !== undefined) throw new BatchError('batch.fileKind', { file: mixed });
  return kinds[0] === '.csv' ? openCsv(files) : openWorkbook(first);
}

async function openWorkbook(file: string): Promise<Opened> {
  const bytes = await bytesOf(file);
  try {
    const { document, source, dropped } = openXlsx(bytes);
    document.name = path.basename(file);
    return { document, source, dropped };
  } catch (error) {
    if (error instanceof FileError)
      throw new BatchError(`batch.file.${error.code}`, { file }, { cause: error });
    throw new BatchError('batch.file.damaged', { file }, { cause: error });
  }
}

async function openCsv(files: readonly string[]): Promise<Opened> {
  const document = new Document();
  document.name = path.basename(files[0] ?? '');
  for (const file of files) {
    const bytes = await bytesOf(file);
    const name = path
      .basename(file, path.extname(file))
      .replace(/[/\\?*:[\]]/gu, ' ')
      .slice(0, 31);
    if (readCsv(document.addSheet(name), bytes) > 0) throw new BatchError('batch.csv', { file });
  }
  return { document, source: undefined, dropped: [] };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new BatchError('batch.fileAbsent', { file }, { cause: error });
  }
}
