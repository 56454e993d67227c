import { message, readSection, withSection } from '../core';
import type { JobContext, JobInput, Message, Sections } from '../core';
import { decisionSection, withDecision } from '../core/duplicates';
import { readRows, readWorkbook } from '../workbook';
import { buffersOfTables } from '../worker';
import type { EntryChange, WorkerLine } from '../worker';
import type { Live, LiveState } from './live';
import { moved, noNotes, renewed, withoutPair } from './liveNotes';
import { PendingRows } from './pendingRows';
import type { Pending } from './pendingRows';
import type { WorkbookChanges } from './workbookChanges';

/** People press Tab several times a second: their changes are looked at together. */
const GATHER_MS = 80;
/** Rows read at most after a change; more is a matter for the full check. */
const MOST_ROWS = 1_000;
/** Reading is begun again when rows moved meanwhile, but not for ever. */
const MOST_TRIES = 3;

export interface LiveSurroundings {
  readonly changes: WorkbookChanges;
  /** A worker of its own: a job under way keeps nobody waiting who types. */
  readonly line: WorkerLine;
  readonly context: () => JobContext;
  readonly isShown: (name: string) => boolean;
  readonly sections: () => Promise<Sections>;
  readonly saveSections: (changed: Sections) => Promise<void>;
  /** The sentence for anything that went wrong. */
  readonly problemOf: (error: unknown) => Message;
}

/** Follows the workbook while somebody listens: one exchange reads the changed rows, the worker judges them. */
export class LiveMode implements Live {
  private readonly listeners = new Set<(state: LiveState) => void>();
  private readonly pending = new PendingRows();
  private state: LiveState = { phase: 'off', notes: noNotes };
  private stopChanges: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private working: Promise<void> = Promise.resolve();
  /** Names by id of the sheets that were read, and the workbook's date system. */
  private opened: { readonly names: ReadonlyMap<string, string>; readonly is1904: boolean } | undefined;

  constructor(private readonly around: LiveSurroundings) {}

  follow(listener: (state: LiveState) => void): () => void {
    this.listeners.add(listener);
    listener(this.state);
    if (this.stopChanges === undefined) {
      this.stopChanges = this.around.changes.onCells((change) => {
        this.pending.add(change);
        this.schedule();
      });
      void this.rescan();
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.close();
    };
  }

  rescan(): Promise<void> {
    return this.inTurn(() => this.open());
  }

  async keepApart(pair: { readonly a: string; readonly b: string }): Promise<void> {
    const before = readSection(await this.around.sections(), decisionSection);
    const decisions = withDecision(before, { ...pair, decision: 'different' });
    await this.around.saveSections(withSection({}, decisionSection, decisions));
    this.tell({ ...this.state, notes: withoutPair(this.state.notes, pair) });
    await this.inTurn(async () => {
      if (this.opened) await this.ask([{ kind: 'decisions', decisions }]);
    });
  }

  clear(): void {
    this.tell({ ...this.state, notes: noNotes });
  }

  /** Whether it follows the workbook at the moment. */
  get isOn(): boolean {
    return this.stopChanges !== undefined;
  }

  /** Stops following and ends the worker. */
  close(): void {
    this.stopChanges?.();
    this.stopChanges = undefined;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.pending.take();
    this.opened = undefined;
    this.around.line.close();
    this.state = { phase: 'off', notes: noNotes };
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.inTurn(() => this.look());
    }, GATHER_MS);
  }

  /** One thing after another: rows are told in the order they changed. Failures become the state. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.working = this.working.then(async () => {
      if (!this.isOn) return;
      try {
        await work();
      } catch (error) {
        this.missed(this.around.problemOf(error));
      }
    });
    return this.working;
  }

  private async open(): Promise<void> {
    this.tell({ phase: 'opening', notes: this.state.notes });
    for (let tries = 1; ; tries += 1) {
      this.pending.take();
      const { sheets, sections, ids, is1904 } = await readWorkbook();
      const names = new Map(ids.map((id, at) => [id, sheets[at]?.name ?? '']));
      const input: JobInput = { sheets: sheets.filter(({ name }) => this.around.isShown(name)), sections };
      await this.around.line.ask(
        { kind: 'openEntry', input, context: this.around.context() },
        { transfer: buffersOfTables(input.sheets) },
      );
      const { shifts, rows, isLost } = this.pending.take();
      if ((shifts.length > 0 || isLost) && tries < MOST_TRIES) continue;
      this.opened = { names, is1904 };
      this.tell({ phase: 'on', notes: this.state.notes });
      // Cells that changed while they were read may have been read before or after: they are read once more.
      await this.take({ shifts: [], rows, isLost: shifts.length > 0 || isLost });
      return;
    }
  }

  private async look(): Promise<void> {
    if (this.opened && !this.pending.isEmpty) await this.take(this.pending.take());
  }

  private async take({ shifts, rows, isLost }: Pending): Promise<void> {
    const { opened } = this;
    if (opened === undefined) return;
    if (isLost) this.missed(message('workbook.live.moved'));
    const changes: EntryChange[] = shifts.flatMap(({ sheetId, row, count }): EntryChange[] => {
      const sheet = opened.names.get(sheetId);
      return sheet === undefined ? [] : [{ kind: 'shift', sheet, row, count }];
    });
    const known = rows.filter(({ sheetId }) => opened.names.has(sheetId));
    const count = known.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    if (count > MOST_ROWS) this.missed(message('workbook.live.tooMany', { rows: count, limit: MOST_ROWS }));
    else if (known.length > 0) {
      const read = await readRows(known, opened.is1904);
      read.forEach((table, at) => {
        if (table) changes.push({ kind: 'rows', rows: table, told: known[at]?.told ?? false });
      });
    }
    if (changes.length > 0) await this.ask(changes);
  }

  private async ask(changes: readonly EntryChange[]): Promise<void> {
    const answer = await this.around.line.ask({ kind: 'entry', changes });
    let { notes } = this.state;
    for (const change of changes)
      if (change.kind === 'shift') notes = moved(notes, change.sheet, change.row, change.count);
    this.tell({ ...this.state, notes: renewed(notes, answer) });
    if (answer.isOutdated) this.missed(message('workbook.live.moved'));
  }

  /** Switched off meanwhile, the worker that was to answer is gone, and nobody is to hear of it. */
  private missed(problem: Message): void {
    if (!this.isOn) return;
    this.tell({ phase: 'outdated', problem, notes: this.state.notes });
  }

  private tell(state: LiveState): void {
    this.state = state;
    for (const listener of this.listeners) listener(state);
  }
}
