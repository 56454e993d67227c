import { message } from '../../core';
import { CodedError, isPayloadFault } from '../codedError';
import { Exchange } from '../exchange';
import { PAYLOAD_TARGET, SHEET_COLUMNS } from '../payload';
import { release } from '../release';

/** Cells taken in before the clock is looked at. */
const SLICE_CELLS = 20_000;
/** Longest that taking in an answer may hold the thread. */
const SLICE_MS = 20;

/** A block of cells wanted from a sheet, rows and columns from 0. */
export interface CellBlock {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Expected bytes of one row of the answer. */
  readonly rowBytes: number;
}

type CellProperty = 'values' | 'numberFormat' | 'formulas';

/** Cuts a block into row chunks whose answers stay within the target. */
function chunksOf(block: CellBlock, target = PAYLOAD_TARGET): CellBlock[] {
  const rowsEach = Math.max(1, Math.floor(target / Math.max(1, block.rowBytes)));
  const chunks: CellBlock[] = [];
  for (let done = 0; done < block.rows; done += rowsEach) {
    chunks.push({ ...block, row: block.row + done, rows: Math.min(rowsEach, block.rows - done) });
  }
  return chunks;
}

const loaders: Readonly<Record<CellProperty, (range: Excel.Range) => void>> = {
  values: (range) => range.load('values'),
  numberFormat: (range) => range.load('numberFormat'),
  formulas: (range) => range.load('formulas'),
};

interface Wanted<Block> {
  readonly block: Block;
  readonly chunk: CellBlock;
}

/**
 * Reads one property of many blocks in as few exchanges as their size permits and hands their rows over as they arrive,
 * top to bottom within a block; `chunk` is where those handed over stand. A chunk Excel finds too large is halved and
 * read again.
 */
export async function readBlocks<Block extends CellBlock>(
  context: Excel.RequestContext,
  property: CellProperty,
  blocks: readonly Block[],
  take: (block: Block, chunk: CellBlock, rows: readonly (readonly unknown[])[]) => void,
  signal?: AbortSignal,
): Promise<void> {
  let queue: Wanted<Block>[] = blocks.flatMap((block) => chunksOf(block).map((chunk) => ({ block, chunk })));
  while (queue.length > 0) {
    const batch = queue.slice(0, countFitting(queue));
    const pieces = batch.map(({ chunk }) => rangesOf(chunk));
    const ranges = pieces.flat();
    for (const range of ranges) loaders[property](range);
    const rest = queue.slice(batch.length);
    if (await arrives(context, ranges, property, signal)) {
      for (const [index, { block, chunk }] of batch.entries()) {
        const parts = pieces[index] ?? [];
        await inSlices(
          chunk,
          sideBySide(parts.map((range) => range[property] as unknown[][])),
          (part, rows) => {
            take(block, part, rows);
          },
        );
        parts.forEach(release);
      }
      queue = rest;
    } else queue = [...halved(batch), ...rest];
  }
}

/** The ranges a chunk is read by: Excel tells nothing of the cells of whole rows, so those come in two pieces. */
function rangesOf({ sheet, row, column, rows, columns }: CellBlock): Excel.Range[] {
  if (columns < SHEET_COLUMNS) return [sheet.getRangeByIndexes(row, column, rows, columns)];
  const half = columns / 2;
  return [0, half].map((left) => sheet.getRangeByIndexes(row, left, rows, half));
}

function sideBySide([first = [], second]: readonly (readonly (readonly unknown[])[])[]) {
  return second ? first.map((row, index) => [...row, ...(second[index] ?? [])]) : first;
}

/** Hands rows over slice by slice and gives the thread up in between: an answer of 3 MB is too much for one go. */
async function inSlices(
  chunk: CellBlock,
  rows: readonly (readonly unknown[])[],
  take: (part: CellBlock, rows: readonly (readonly unknown[])[]) => void,
): Promise<void> {
  const rowsEach = Math.max(1, Math.floor(SLICE_CELLS / chunk.columns));
  let since = performance.now();
  for (let start = 0; start < rows.length; start += rowsEach) {
    const slice = rows.slice(start, start + rowsEach);
    take({ ...chunk, row: chunk.row + start, rows: slice.length }, slice);
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
}

/** How many of the first chunks go into one answer: at least one. */
function countFitting(queue: readonly Wanted<CellBlock>[]): number {
  let bytes = 0;
  const end = queue.findIndex(({ chunk }) => (bytes += chunk.rows * chunk.rowBytes + 500) > PAYLOAD_TARGET);
  return end < 0 ? queue.length : Math.max(1, end);
}

function halved<Block>(batch: readonly Wanted<Block>[]): Wanted<Block>[] {
  if (batch.every(({ chunk }) => chunk.rows === 1)) throw new CodedError(message('workbook.payload'));
  return batch.flatMap(({ block, chunk }) =>
    chunksOf(chunk, Math.ceil(chunk.rows / 2) * chunk.rowBytes).map((half) => ({
      block,
      // The half is as heavy as the whole was thought to be, so that it does not share its exchange again.
      chunk: { ...half, rowBytes: PAYLOAD_TARGET / half.rows },
    })),
  );
}

/** Whether the answer came and was whole: Excel on the web sometimes sends null where an answer was too large. */
async function arrives(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  property: CellProperty,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  try {
    await new Exchange(context, { writes: false, signal }).sync();
    return ranges.every((range) => Array.isArray(range[property]));
  } catch (error) {
    if (isPayloadFault(error)) return false;
    throw error;
  }
}
