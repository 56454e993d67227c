import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { jobs } from '../core';
import type { Message } from '../core';
import { ExcelHost } from '../host';
import type { Document } from '../host/document';
import { connectInProcess, nodeDeflate } from '../host/node';
import { saveXlsx } from '../host/xlsx';
import { batchSentences, wordingOf } from '../locales';
import type { LocaleId } from '../locales';
import { openSession, serialOfDay } from '../session';
import { CodedError } from '../workbook';
import { BatchError } from './batchError';
import { collectGarbage } from './collectGarbage';
import { readCommand } from './commandLine';
import type { Command } from './commandLine';
import { keepInput } from './keepInput';
import { startNodeWorker } from './nodeWorker';
import { writtenAlone } from './writtenAlone';
import { wrongOption } from './wrongOption';
import { openFiles } from './openFile';
import type { Opened } from './openFile';

/** Where a call of the command line says something. */
export interface Output {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** Done; a finding stopped the job; the call was wrong or its input unreadable. */
const exitCodes = { done: 0, stopped: 1, wrong: 2 } as const;

const jobList = Object.keys(jobs).join(', ');

/** Runs a call of the command line and answers with its exit code. Never rejects for what a user can do wrong. */
export async function runBatch(args: readonly string[], output: Output): Promise<number> {
  let locale: LocaleId = 'zh-CN';
  const wording = () => wordingOf(locale, batchSentences[locale]);
  try {
    const command = readCommand(args);
    locale = command.locale;
    if (!Object.hasOwn(jobs, command.job)) {
      throw new BatchError('batch.jobUnknown', { job: command.job, jobs: jobList });
    }
    await keepInput(command);
    const given = await readOptions(command);
    assertOptions(command, given);
    const options = withDrawn(command, given, output);
    const opened = await openFiles(command.files);
    assertSheet(opened, command.sheet);
    for (const { part, what } of opened.dropped) output.error(wording().say('batch.unseen', { part, what }));
    return await runJob(command, options, opened, output);
  } catch (error) {
    if (error instanceof BatchError) {
      output.error(wording().say(error.code, error.parameters));
      if (error.code === 'batch.jobMissing' || error.code === 'batch.fileMissing') {
        output.error(wording().say('batch.usage', { jobs: jobList }));
      }
      return exitCodes.wrong;
    }
    if (error instanceof CodedError) {
      output.error(wording().text(error.problem));
      return exitCodes.stopped;
    }
    throw error;
  }
}

async function runJob(
  command: Command,
  options: Readonly<Record<string, unknown>>,
  opened: Opened,
  output: Output,
): Promise<number> {
  const { sheet, json, out, asOf, locale } = command;
  const wording = wordingOf(locale, batchSentences[locale]);
  const host = new ExcelHost(opened.document);
  connectInProcess(host, { displayLanguage: locale });
  const today = asOf === undefined ? undefined : serialOfDay(asOf);
  // A job that compares the sheet with others has to see those as well.
  const comparesSheets = options['against'] !== undefined;
  const session = openSession({
    locale,
    startWorker: startNodeWorker,
    ...(today === undefined ? {} : { today }),
    ...(sheet === undefined || comparesSheets ? {} : { sheets: (name) => name === sheet }),
  });
  try {
    const asked = {
      ...(asOf === undefined ? {} : { asOf }),
      ...(comparesSheets && sheet !== undefined ? { sheet } : {}),
      ...options,
    };
    const worked = await work(command, asked, session, host);
    if ('code' in worked) {
      output.error(wording.text(worked));
      return exitCodes.stopped;
    }
    if (out !== undefined) {
      // What was prepared and written through the library is no longer needed; saving needs memory of its own.
      collectGarbage();
      const source = worked.document === opened.document ? opened.source : undefined;
      const saved = saveXlsx(worked.document, source, { deflate: nodeDeflate });
      await write(out, saved.bytes);
      for (const { part, what } of saved.dropped) output.error(wording.say('batch.dropped', { part, what }));
      for (const name of worked.sheets) output.out(wording.say('batch.made', { sheet: name }));
    }
    for (const note of worked.notes) output.error(wording.text(note));
    for (const file of [json, out])
      if (file !== undefined) output.out(wording.say('batch.written', { file }));
    return exitCodes.done;
  } finally {
    session.close();
    host.close();
  }
}

/** What a run has made. */
interface Worked {
  /** The document to be saved: that of the files, or one of the job's sheets alone. */
  readonly document: Document;
  readonly sheets: readonly string[];
  readonly notes: readonly Message[];
}

/** Runs the job, writes its result as JSON and its sheets into a document where that is asked for; or says why not. */
async function work(
  { job, json, out, locale }: Command,
  options: Readonly<Record<string, unknown>>,
  session: ReturnType<typeof openSession>,
  host: ExcelHost,
): Promise<Worked | Message> {
  const prepared = await session.prepare(job, options);
  if (prepared.outcome.kind === 'refusal') return prepared.outcome.problem;
  // One job a call: what the worker still holds would only stand in the way of writing.
  session.close();
  const { summary, notes } = prepared.outcome;
  if (json !== undefined) await write(json, `${JSON.stringify(summary, null, 1)}\n`);
  if (out === undefined) return { document: host.document, sheets: [], notes };
  if (jobs[job]?.standsAlone === true) {
    const { document, sheets, made } = await writtenAlone(prepared, locale, host);
    return { document, sheets, notes: made };
  }
  const committed = await session.commit(prepared);
  return { document: host.document, sheets: committed.sheets, notes: committed.notes };
}

/** The options with those the job wants drawn at random, each told once. */
function withDrawn(
  { job, locale }: Command,
  options: Readonly<Record<string, unknown>>,
  output: Output,
): Readonly<Record<string, unknown>> {
  const drawn = (jobs[job]?.drawn ?? []).filter((name) => options[name] === undefined);
  const values = drawn.map((name) => [name, randomBytes(18).toString('base64url')] as const);
  const wording = wordingOf(locale, batchSentences[locale]);
  for (const [name, value] of values) output.out(wording.say('batch.drawn', { name, value }));
  return { ...options, ...Object.fromEntries(values) };
}

async function readOptions({ options: file }: Command): Promise<Readonly<Record<string, unknown>>> {
  if (file === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
      return parsed as Record<string, unknown>;
    }
  } catch (error) {
    throw new BatchError('batch.optionsUnreadable', { file }, { cause: error });
  }
  throw new BatchError('batch.optionsUnreadable', { file });
}

/** A misspelt option must not pass for one that was not given: the run would look right and be another one. */
function assertOptions({ job, options: file = '' }: Command, given: Readonly<Record<string, unknown>>): void {
  const schema = jobs[job]?.options;
  const wrong = schema && wrongOption(schema, given);
  if (!wrong) return;
  if ('value' in wrong) throw new BatchError('batch.optionValue', { value: wrong.value, file });
  throw new BatchError('batch.optionName', { name: wrong.name, known: wrong.known.join(', ') });
}

function assertSheet({ document }: Opened, sheet: string | undefined): void {
  const names = document.sheets.map(({ name }) => name);
  if (sheet === undefined || names.includes(sheet)) return;
  throw new BatchError('batch.sheetAbsent', { sheet, sheets: names.join('、') });
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new BatchError('batch.outFolder', { file }, { cause: error });
  }
}
