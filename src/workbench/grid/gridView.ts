import type { IWorkbookData } from '@univerjs/core';
import { DocumentError, cellsIn, containsCell, formatCell, parseArea, splitSheetName } from '../../host';
import type { Area, CellValue, Document, Sheet } from '../../host';
import type { Language } from '../locales';
import { documentCommands, isUnsupported } from './documentCommands';
import type { CommandParameters } from './documentCommands';
import { Looks, areaOfRange, cellMatrix } from './sheetSnapshot';
import { createSpreadsheet } from './spreadsheet';
import type { Spreadsheet } from './spreadsheet';
import { typedValue } from './typedValue';
import { frameSignature, workbookSnapshot } from './workbookSnapshot';

/** What the grid tells the page around it. */
export interface GridListener {
  /** The user began or stopped typing in a cell: the add-in's requests fail or wait meanwhile. */
  readonly editing: (active: boolean) => void;
  /** The document refused an entry, for example on a protected sheet. */
  readonly refused: (place: string, reason: string) => void;
  readonly unsupported: () => void;
  /** Cells, sizes or the sheet shown changed, or the view moved: what floats over the grid has to follow. */
  readonly moved: () => void;
}

/** More changed cells than this are shown by drawing everything anew. */
const PUSH_LIMIT = 2_000;
/** Milliseconds without a change before everything is drawn anew. */
const QUIET = 80;

/**
 * A spreadsheet as a view over the document: what is typed goes to the document, what changes there is shown. The
 * document is right; whatever the view makes of an entry is compared with it and put right.
 */
export class GridView {
  readonly #spreadsheet: Spreadsheet;
  readonly #unsubscribe: (() => void)[] = [];
  /** Changed areas by sheet id, waiting to be shown. */
  readonly #changed = new Map<string, Area[]>();
  #unit = 0;
  #signature = '';
  #typed: { readonly place: string; readonly text: string } | undefined;
  #pushing = false;
  #editing = false;
  #drawWanted = false;
  #flush: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly document: Document,
    container: HTMLElement,
    language: Language,
    dark: boolean,
    private readonly listener: GridListener,
  ) {
    this.#spreadsheet = createSpreadsheet(container, language, dark);
    this.#draw();
    this.#listenToGrid();
    this.#listenToDocument();
  }

  get spreadsheet(): Spreadsheet {
    return this.#spreadsheet;
  }

  /** Id of the workbook in the grid; a new one every time everything is drawn anew. */
  get unitId(): string {
    return `document-${String(this.#unit)}`;
  }

  dispose(): void {
    clearTimeout(this.#flush);
    for (const end of this.#unsubscribe) end();
    this.#spreadsheet.univer.dispose();
  }

  #draw(): void {
    const { api, locale } = this.#spreadsheet;
    const before = this.#unit === 0 ? undefined : this.unitId;
    const scroll =
      before === undefined ? undefined : api.getActiveWorkbook()?.getActiveSheet().getScrollState();
    this.#changed.clear();
    this.#signature = frameSignature(this.document);
    this.#unit += 1;
    const snapshot: IWorkbookData = workbookSnapshot(this.document, locale, this.unitId);
    this.#push(() => {
      // The plugins keep what belongs to a workbook apart only when the earlier one has gone first.
      if (before !== undefined) api.disposeUnit(before);
      const workbook = api.createWorkbook(snapshot);
      const { activeSheet } = this.document;
      const worksheet = workbook.getSheetBySheetId(activeSheet.id);
      if (!worksheet) return;
      workbook.setActiveSheet(worksheet);
      const { top, left } = activeSheet.selection;
      if (top < worksheet.getMaxRows() && left < worksheet.getMaxColumns()) {
        worksheet.getRange(top, left).activate();
      }
      if (scroll && (scroll.sheetViewStartRow > 0 || scroll.sheetViewStartColumn > 0)) {
        worksheet.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
      }
    });
    this.listener.moved();
  }

  /** Changes the view without hearing the echo. */
  #push(change: () => void): void {
    const before = this.#pushing;
    this.#pushing = true;
    try {
      change();
    } finally {
      this.#pushing = before;
    }
  }

  #show(): void {
    this.#flush = undefined;
    // Drawing anew would take the editor away from under the user's hands.
    if (this.#editing) return;
    const cells = [...this.#changed.values()].flat().reduce((sum, area) => sum + cellsIn(area), 0);
    if (this.#drawWanted && (cells > PUSH_LIMIT || frameSignature(this.document) !== this.#signature)) {
      this.#drawWanted = false;
      this.#draw();
      return;
    }
    this.#drawWanted = false;
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const [id, areas] of changed) {
      const sheet = this.document.sheet(id);
      if (sheet) for (const area of areas) this.#pushCells(sheet, area);
    }
    this.listener.moved();
  }

  #pushCells(sheet: Sheet, area: Area): void {
    const worksheet = this.#spreadsheet.api.getWorkbook(this.unitId)?.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const bottom = Math.min(area.bottom, worksheet.getMaxRows() - 1);
    const right = Math.min(area.right, worksheet.getMaxColumns() - 1);
    if (bottom < area.top || right < area.left) return;
    const cellValue = cellMatrix(sheet, { ...area, bottom, right }, new Looks(), true);
    this.#push(() => {
      this.#spreadsheet.api.syncExecuteCommand(
        'sheet.mutation.set-range-values',
        { unitId: this.unitId, subUnitId: sheet.id, cellValue },
        { onlyLocal: true },
      );
    });
  }

  #schedule(draw: boolean): void {
    this.#drawWanted ||= draw;
    clearTimeout(this.#flush);
    this.#flush = setTimeout(() => {
      this.#show();
    }, QUIET);
  }

  #listenToDocument(): void {
    const { events } = this.document;
    const redraw = (): void => {
      this.#schedule(true);
    };
    const note = (sheetId: string, area: Area): void => {
      const areas = this.#changed.get(sheetId);
      if (areas) areas.push(area);
      else this.#changed.set(sheetId, [area]);
      this.#schedule(true);
    };
    this.#unsubscribe.push(
      events.on('cellsChanged', ({ sheetId, area, change }) => {
        if (change === 'RangeEdited') note(sheetId, area);
        else redraw();
      }),
      events.on('formatChanged', ({ sheetId, area }) => {
        note(sheetId, area);
      }),
      events.on('calculated', ({ sheetId }) => {
        this.#noteFormulas(sheetId, note);
      }),
      ...(
        [
          'sheetAdded',
          'sheetDeleted',
          'sheetRenamed',
          'sheetMoved',
          'sheetVisibilityChanged',
          'sheetViewChanged',
          'rowsHiddenChanged',
          'tableAdded',
          'tableDeleted',
          'tableChanged',
          'chartAdded',
          'chartChanged',
          'chartDeleted',
        ] as const
      ).map((name) => events.on(name, redraw)),
      events.on('sheetActivated', ({ sheetId }) => {
        this.#activate(sheetId);
      }),
      events.on('selectionChanged', ({ sheetId, area }) => {
        this.#select(sheetId, area);
      }),
    );
  }

  #noteFormulas(sheetId: string, note: (sheetId: string, area: Area) => void): void {
    const sheet = this.document.sheet(sheetId);
    if (!sheet) return;
    for (const { row, column } of sheet.grid.formulas())
      note(sheetId, { top: row, bottom: row, left: column, right: column });
  }

  #activate(sheetId: string): void {
    if (this.#pushing) return;
    const workbook = this.#spreadsheet.api.getWorkbook(this.unitId);
    const worksheet = workbook?.getSheetBySheetId(sheetId);
    // A sheet made a moment ago is not drawn yet; drawing activates it.
    if (!worksheet) this.#schedule(true);
    else this.#push(() => workbook?.setActiveSheet(worksheet));
    this.listener.moved();
  }

  #select(sheetId: string, { top, left, bottom, right }: Area): void {
    if (this.#pushing) return;
    const worksheet = this.#spreadsheet.api.getWorkbook(this.unitId)?.getSheetBySheetId(sheetId);
    if (!worksheet || top >= worksheet.getMaxRows() || left >= worksheet.getMaxColumns()) return;
    const rows = Math.min(bottom, worksheet.getMaxRows() - 1) - top + 1;
    const columns = Math.min(right, worksheet.getMaxColumns() - 1) - left + 1;
    this.#push(() => {
      worksheet.getRange(top, left, rows, columns).activate();
      const { freeze } = this.document.activeSheet;
      const seen = worksheet.getVisibleRange();
      const isSeen = (at: number, from: number, to: number, frozen: number): boolean =>
        at < frozen || (at >= from && at < to);
      if (
        seen &&
        isSeen(top, seen.startRow, seen.endRow, freeze?.rows ?? 0) &&
        isSeen(left, seen.startColumn, seen.endColumn, freeze?.columns ?? 0)
      ) {
        return;
      }
      worksheet.scrollToCell(Math.max(0, top - 3), Math.max(0, left - 2));
    });
  }

  #listenToGrid(): void {
    const { api } = this.#spreadsheet;
    const on = api.Event;
    const subscriptions = [
      api.addEvent(on.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
        const place = `${worksheet.getSheetId()}/${String(row)}/${String(column)}`;
        this.#typed = isConfirm ? { place, text: value.toPlainText().replace(/[\r\n]+$/, '') } : undefined;
      }),
      api.addEvent(on.SheetEditStarted, () => {
        this.#editing = true;
        this.listener.editing(true);
      }),
      api.addEvent(on.SheetEditEnded, () => {
        this.#editing = false;
        this.listener.editing(false);
        if (this.#drawWanted) this.#schedule(true);
      }),
      api.addEvent(on.SheetValueChanged, ({ effectedRanges }) => {
        if (this.#pushing) return;
        for (const range of effectedRanges) {
          const sheet = this.document.sheet(range.getSheetId());
          if (range.getUnitId() === this.unitId && sheet)
            this.#takeOver(sheet, areaOfRange(range.getRange()));
        }
        this.#typed = undefined;
      }),
      api.addEvent(on.ActiveSheetChanged, ({ activeSheet }) => {
        const sheet = this.document.sheet(activeSheet.getSheetId());
        if (!this.#pushing && sheet)
          this.#push(() => {
            this.document.activate(sheet);
          });
        this.listener.moved();
      }),
      api.addEvent(on.SelectionChanged, ({ worksheet, selections }) => {
        const sheet = this.document.sheet(worksheet.getSheetId());
        const [range] = selections;
        if (this.#pushing || !sheet || !range || sheet.visibility !== 'Visible') return;
        this.#push(() => {
          this.document.select(sheet, areaOfRange(range));
        });
      }),
      api.addEvent(on.Scroll, () => {
        this.listener.moved();
      }),
      api.addEvent(on.CellClicked, ({ worksheet, row, column }) => {
        this.#follow(worksheet.getSheetId(), row, column);
      }),
      api.addEvent(on.BeforeCommandExecute, (event) => {
        if (this.#pushing) return;
        const command = documentCommands[event.id];
        if (command) {
          event.cancel = true;
          this.#attempt(event.id, () => {
            command(this.document, (event.params ?? {}) as CommandParameters);
          });
        } else if (isUnsupported(event.id)) {
          event.cancel = true;
          this.listener.unsupported();
        }
      }),
    ];
    this.#unsubscribe.push(
      ...subscriptions.map((subscription) => () => {
        subscription.dispose();
      }),
    );
  }

  /** Brings what the grid has in an area into the document, cell by cell where they differ. */
  #takeOver(sheet: Sheet, area: Area): void {
    const worksheet = this.#spreadsheet.api.getWorkbook(this.unitId)?.getSheetBySheetId(sheet.id)?.getSheet();
    if (!worksheet) return;
    const rows: CellValue[][] = [];
    let differs = false;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: CellValue[] = [];
      for (let column = area.left; column <= area.right; column += 1) {
        const place = `${sheet.id}/${String(row)}/${String(column)}`;
        const typed = this.#typed?.place === place ? this.#typed.text : undefined;
        const value = typed ?? typedValue(sheet, row, column, worksheet.getCellRaw(row, column));
        differs ||= value !== null;
        line.push(value);
      }
      rows.push(line);
    }
    if (!differs) return;
    this.#attempt(formatCell(area.top, area.left), () => {
      sheet.enter(area, rows);
    });
    // Shown as the document took it, also where it refused or read it differently.
    this.#changed.set(sheet.id, [...(this.#changed.get(sheet.id) ?? []), area]);
    this.#schedule(false);
  }

  #attempt(place: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      this.listener.refused(place, error.message);
    }
  }

  /** A click on a link inside the workbook goes there. */
  #follow(sheetId: string, row: number, column: number): void {
    const link = this.document
      .sheet(sheetId)
      ?.hyperlinks.items.find(({ area }) => containsCell(area, row, column));
    const { sheet: name, rest } = splitSheetName(link?.documentReference ?? '');
    const target = name === undefined ? undefined : this.document.sheet(name);
    const area = parseArea(rest);
    if (target?.visibility === 'Visible' && area) this.document.select(target, area);
  }
}
