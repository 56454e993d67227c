import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import type { Trace } from '../../src/core/erasure';
import type { RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { JobOutcome } from '../../src/core';
import type { SheetTable } from '../../src/core/table';
import { paneSentences, wordingOf } from '../../src/locales';
import type { LocaleId } from '../../src/locales';
import type { Committed, DropdownCheck, HistoryEntry, Live, LiveState, Session } from '../../src/session';
import { PaneContext } from '../../src/taskpane/pane/PaneContext';
import type { Pane } from '../../src/taskpane/pane/PaneContext';
import { RunsProvider } from '../../src/taskpane/pane/runs';

/** What a job made that writes nothing and has this to say. */
export function result<Summary>(summary: Summary): JobOutcome<Summary> {
  return { kind: 'result', sheets: [], edits: [], sections: {}, summary, notes: [] };
}

/** A session that remembers what it was asked and answers with what the test gives it. */
export class RecordingSession implements Session {
  readonly calls: { readonly method: string; readonly args: readonly unknown[] }[] = [];
  outcomes: Readonly<Record<string, JobOutcome<unknown> | Error>> = {};
  entries: readonly HistoryEntry[] = [];
  /** Sheets a commit makes. */
  made: Committed['sheets'] = [];
  /** What taking a batch back leaves as it is. */
  revertNotes: Committed['notes'] = [];
  dropdowns: DropdownCheck = { checked: 0, damaged: [] };
  /** Selects a cell, as the user would; heard by whoever listens. */
  moveSelection: Parameters<Session['onSelection']>[0] = () => undefined;

  prepare<Summary>(job: string, options: unknown) {
    this.note('prepare', job, options);
    const outcome = this.outcomes[job];
    if (outcome === undefined || outcome instanceof Error)
      return Promise.reject(outcome ?? new Error(`No ${job}.`));
    return Promise.resolve({ job, options, outcome: outcome as JobOutcome<Summary> });
  }
  commit(...args: Parameters<Session['commit']>) {
    return this.done('commit', args).then((done) => ({ ...done, sheets: this.made }));
  }
  applyEdits(...args: Parameters<Session['applyEdits']>) {
    return this.done('applyEdits', args, args[1].length);
  }
  revert(...args: Parameters<Session['revert']>) {
    return this.done('revert', args).then((done) => ({ ...done, notes: this.revertNotes }));
  }
  /** What an erasure would meet outside the cells. */
  traces: readonly Trace[] = [];
  tracesOf() {
    return Promise.resolve(this.traces);
  }
  history() {
    return Promise.resolve(this.entries);
  }
  sections() {
    return Promise.resolve({});
  }
  saveSections(...args: Parameters<Session['saveSections']>) {
    this.note('saveSections', ...args);
    return Promise.resolve();
  }
  checkDropdowns() {
    return Promise.resolve(this.dropdowns);
  }
  repairDropdowns() {
    return this.done('repairDropdowns', [], this.dropdowns.damaged.length);
  }
  insertFile(...args: Parameters<Session['insertFile']>) {
    this.note('insertFile', ...args);
    return Promise.resolve(['客户名单']);
  }
  /** Sheets of the files that are read. */
  fileSheets: readonly SheetTable[] = [];
  readFile(...args: Parameters<Session['readFile']>) {
    this.note('readFile', ...args);
    return Promise.resolve(this.fileSheets);
  }
  highlight(...args: Parameters<Session['highlight']>) {
    this.note('highlight', ...args);
    return Promise.resolve(args[0].length);
  }
  clearHighlights() {
    this.note('clearHighlights');
    return Promise.resolve();
  }
  select(...args: Parameters<Session['select']>) {
    this.note('select', ...args);
    return Promise.resolve();
  }
  activate(...args: Parameters<Session['activate']>) {
    this.note('activate', ...args);
    return Promise.resolve();
  }
  onSelection(listener: Parameters<Session['onSelection']>[0]) {
    this.moveSelection = listener;
    return Promise.resolve(() => undefined);
  }
  onChange() {
    return Promise.resolve(() => undefined);
  }
  /** What live mode is to say, told to whoever follows it. */
  tellLive: (state: LiveState) => void = () => undefined;
  live(): Promise<Live> {
    return Promise.resolve({
      follow: (listener) => {
        this.note('live.follow');
        this.tellLive = listener;
        return () => {
          this.note('live.stop');
        };
      },
      rescan: () => {
        this.note('live.rescan');
        return Promise.resolve();
      },
      keepApart: (pair) => {
        this.note('live.keepApart', pair);
        return Promise.resolve();
      },
      clear: () => {
        this.note('live.clear');
      },
    });
  }
  workbookName() {
    return Promise.resolve('客户台账.xlsx');
  }

  argsOf(method: string): readonly unknown[][] {
    return this.calls.filter((call) => call.method === method).map(({ args }) => [...args]);
  }

  private note(method: string, ...args: unknown[]) {
    this.calls.push({ method, args });
  }

  private done(method: string, args: readonly unknown[], edits = 0): Promise<Committed> {
    this.note(method, ...args);
    return Promise.resolve({ batch: 'b1', sheets: [], edits, notes: [] });
  }
}

interface Shown extends RenderResult {
  readonly session: RecordingSession;
  readonly pane: Pane;
}

/** Renders a part or page of the pane as it stands in the app. */
export function show(
  children: ReactNode,
  given: { session?: RecordingSession; locale?: LocaleId } = {},
): Shown {
  const session = given.session ?? new RecordingSession();
  const locale = given.locale ?? 'zh-CN';
  const pane: Pane = {
    session,
    surroundings: {
      language: locale,
      colours: () => undefined,
      onColoursChanged: () => () => undefined,
      storageKey: (name) => name,
    },
    wording: wordingOf(locale, paneSentences[locale]),
    route: { page: 'home' },
    go: jest.fn(),
    settings: { theme: 'light', language: locale, welcomed: true, live: false, view: 'sales' },
    changeSettings: jest.fn(),
  };
  const rendered = render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext value={pane}>
        <RunsProvider>{children}</RunsProvider>
      </PaneContext>
    </FluentProvider>,
  );
  return { ...rendered, session, pane };
}
