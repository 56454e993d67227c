import { parseArgs } from 'node:util';
import type { LocaleId } from '../locales';
import { BatchError } from './batchError';

/** What a call of the command line asks for. */
export interface Command {
  readonly job: string;
  /** One workbook, or several CSV files that become the sheets of one. */
  readonly files: readonly string[];
  readonly sheet?: string | undefined;
  readonly out?: string | undefined;
  readonly options?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly asOf?: string | undefined;
  readonly json?: string | undefined;
  readonly locale: LocaleId;
}

const names = ['sheet', 'out', 'options', 'as-of', 'json', 'locale'] as const;
const locales: readonly string[] = ['zh-CN', 'en-US'] satisfies LocaleId[];

/**
 * Reads the arguments after the program's name.
 * @throws BatchError saying what is wrong with them
 */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const [job, ...files] = positionals;
  if (job === undefined) throw new BatchError('batch.jobMissing');
  if (files.length === 0) throw new BatchError('batch.fileMissing');
  const asOf = values['as-of'];
  if (asOf !== undefined && !isDay(asOf)) throw new BatchError('batch.asOf', { value: asOf });
  const { sheet, out, options, json, locale = 'zh-CN' } = values;
  if (!locales.includes(locale)) throw new BatchError('batch.locale', { value: locale });
  return { job, files, sheet, out, options, asOf, json, locale: locale as LocaleId };
}

type Values = Partial<Record<(typeof names)[number], string>>;

function parsed(args: readonly string[]): { values: Values; positionals: string[] } {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values, positionals };
  } catch (error) {
    const option = error instanceof Error ? (/--?[\w-]+/u.exec(error.message)?.[0] ?? '') : '';
    throw new BatchError('batch.optionUnknown', { option }, { cause: error });
  }
}

/** Whether a text is a day of the calendar. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
