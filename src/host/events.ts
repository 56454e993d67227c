import { formatArea, overlaps, type Area, valueTypeOf } from './cells';
import type { Document, DocumentEvents, Sheet } from './document';
import { CellRange } from './members/range/cells';
import { shownValue } from './wire/cellValue';
import { HostObject } from './wire/members';
import type { Session } from './wire/session';
import { WORKBOOK_TARGET } from './wire/subscriptions';

/** Something to tell the add-in. */
export interface EventEntry {
  /** Number of the event, as the schema has it; 2 is the selection event of the older interface. */
  readonly type: number;
  /** Id of the object it is addressed to, or `Workbook`. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** A co-author did it. */
  readonly remote: boolean;
}

/** `Workbook.onSelectionChanged` and `document.addHandlerAsync`, which are never registered with the host. */
export const SELECTION_EVENT = 2;

/** Numbers of the events; the worksheet ones are the same for one sheet and for all. */
const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

type Named = { readonly [N in keyof DocumentEvents]?: (event: DocumentEvents[N]) => void };

const shiftNames = {
  None: 'None',
  Up: 'ShiftCellUp',
  Down: 'ShiftCellDown',
  Left: 'ShiftCellLeft',
  Right: 'ShiftCellRight',
};

/** Values of a single cell before and after; the client makes `details` of them. */
const detailsOf = (event: DocumentEvents['cellsChanged']): object => {
  if (event.before === undefined || event.after === undefined) return {};
  return {
    valueBefore: shownValue(event.before),
    valueAfter: shownValue(event.after),
    valueTypeBefore: valueTypeOf(event.before),
    valueTypeAfter: valueTypeOf(event.after),
  };
};

/** Turns what happens in the document into the events an add-in has registered for. */
export class EventSource {
  /** The add-in's own request is being carried out: what changes now it did itself. */
  isAnswering = false;
  readonly #document: Document;
  readonly #stops: (() => void)[] = [];

  constructor(
    private readonly session: Session,
    private readonly emit: (entry: EventEntry) => void,
  ) {
    this.#document = session.document;
    for (const [name, handler] of Object.entries(this.#handlers())) {
      this.#stops.push(
        this.#document.events.on(name as keyof DocumentEvents, (event) => {
          if (session.eventsEnabled) (handler as (event: unknown) => void)(event);
        }),
      );
    }
  }

  close(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  #handlers(): Named {
    const sheetEvent =
      (type: number, extra: (event: never) => object = () => ({})) =>
      (event: { sheetId: string; source?: string }): void => {
        const source = event.source ?? 'Local';
        this.#tell(type, [event.sheetId, WORKBOOK_TARGET], source, {
          worksheetId: event.sheetId,
          source,
          ...extra(event as never),
        });
      };
    const area = (event: { area: Area }): object => ({ address: formatArea(event.area) });
    const workbookEvent = (type: number) => (event: { sheetId: string; source: string }) => {
      this.#tell(type, [WORKBOOK_TARGET], event.source, { worksheetId: event.sheetId, source: event.source });
    };
    return {
      cellsChanged: (event) => {
        this.#cellsChanged(event);
      },
      selectionChanged: (event) => {
        this.#selectionChanged(event);
      },
      formatChanged: sheetEvent(eventType.formatChanged, area),
      rowsHiddenChanged: sheetEvent(
        eventType.rowHiddenChanged,
        (event: DocumentEvents['rowsHiddenChanged']) => ({
          ...area(event),
          changeType: event.hidden ? 'Hidden' : 'Unhidden',
        }),
      ),
      rowsSorted: sheetEvent(eventType.rowSorted, area),
      calculated: sheetEvent(eventType.calculated, () => ({ address: '' })),
      formulaChanged: sheetEvent(eventType.formulaChanged, (event: DocumentEvents['formulaChanged']) => ({
        formulaDetails: [
          {
            cellAddress: formatArea({
              top: event.row,
              bottom: event.row,
              left: event.column,
              right: event.column,
            }),
            previousFormula: event.before,
          },
        ],
      })),
      protectionChanged: sheetEvent(
        eventType.protectionChanged,
        (event: DocumentEvents['protectionChanged']) => ({
          isProtected: event.isProtected,
        }),
      ),
      sheetRenamed: sheetEvent(eventType.nameChanged, (event: DocumentEvents['sheetRenamed']) => ({
        nameBefore: event.before,
        nameAfter: event.after,
      })),
      sheetVisibilityChanged: sheetEvent(
        eventType.visibilityChanged,
        (event: DocumentEvents['sheetVisibilityChanged']) => ({
          visibilityBefore: event.before,
          visibilityAfter: event.after,
        }),
      ),
      sheetActivated: sheetEvent(eventType.activated),
      sheetDeactivated: sheetEvent(eventType.deactivated),
      sheetAdded: workbookEvent(eventType.sheetAdded),
      sheetDeleted: workbookEvent(eventType.sheetDeleted),
      sheetMoved: (event) => {
        this.#tell(eventType.moved, [WORKBOOK_TARGET], event.source, {
          worksheetId: event.sheetId,
          source: event.source,
          positionBefore: event.before,
          positionAfter: event.after,
        });
      },
      tableAdded: (event) => {
        this.#tell(eventType.tableAdded, [event.sheetId, WORKBOOK_TARGET], event.source, {
          tableId: event.tableId,
          worksheetId: event.sheetId,
          source: event.source,
        });
      },
      tableDeleted: (event) => {
        this.#tell(eventType.tableDeleted, [event.sheetId, WORKBOOK_TARGET], event.source, {
          tableId: event.tableId,
          tableName: event.name,
          worksheetId: event.sheetId,
          source: event.source,
        });
      },
      chartAdded: (event) => {
        this.#tell(eventType.chartAdded, [event.sheetId], 'Local', {
          chartId: event.chartId,
          worksheetId: event.sheetId,
        });
      },
      chartDeleted: (event) => {
        this.#tell(eventType.chartDeleted, [event.sheetId], 'Local', {
          chartId: event.chartId,
          worksheetId: event.sheetId,
        });
      },
      commentAdded: this.#commentEvent(eventType.commentAdded),
      commentDeleted: this.#commentEvent(eventType.commentDeleted),
      commentChanged: this.#commentEvent(eventType.commentChanged),
    };
  }

  #commentEvent(type: number) {
    return ({ commentId, sheetId, source }: DocumentEvents['commentAdded']): void => {
      this.#tell(type, [sheetId, WORKBOOK_TARGET], source, {
        commentDetails: [{ commentId }],
        worksheetId: sheetId,
        source,
      });
    };
  }

  #cellsChanged(event: DocumentEvents['cellsChanged']): void {
    const sheet = this.#document.sheet(event.sheetId);
    if (sheet === undefined) return;
    const triggerSource = this.isAnswering ? 'ThisLocalAddin' : 'Unknown';
    const args = (): Record<string, unknown> => ({
      address: formatArea(event.area),
      changeType: event.change,
      source: event.source,
      worksheetId: event.sheetId,
      shiftDirection: shiftNames[event.shift],
      triggerSource,
      ...detailsOf(event),
    });
    this.#tell(eventType.changed, [event.sheetId, WORKBOOK_TARGET], event.source, () => ({
      ...args(),
      referenceId: this.#reference(sheet, event.area),
    }));
    for (const table of this.#document.tables.all(sheet)) {
      if (!overlaps(table.area, event.area)) continue;
      this.#tell(eventType.tableChanged, [table.id, event.sheetId, WORKBOOK_TARGET], event.source, () => ({
        ...args(),
        tableId: table.id,
        referenceId: this.#reference(sheet, event.area),
      }));
    }
  }

  #selectionChanged(event: DocumentEvents['selectionChanged']): void {
    const sheet = this.#document.sheet(event.sheetId);
    if (sheet === undefined) return;
    const args = { address: formatArea(event.area), worksheetId: event.sheetId };
    this.#tell(eventType.selectionChanged, [event.sheetId, WORKBOOK_TARGET], 'Local', args);
    for (const table of this.#document.tables.all(sheet)) {
      const isInsideTable = overlaps(table.area, event.area);
      this.#tell(eventType.tableSelectionChanged, [table.id], 'Local', {
        ...args,
        tableId: table.id,
        isInsideTable,
      });
    }
    this.emit({ type: SELECTION_EVENT, target: '', args: {}, remote: false });
  }

  /** Keeps the changed cells for `event.getRange(context)`. */
  #reference(sheet: Sheet, area: Area): string {
    return this.session.references.keep(new HostObject('Range', new CellRange(sheet, area)));
  }

  #tell(type: number, targets: readonly string[], source: string, args: object | (() => object)): void {
    for (const target of targets) {
      if (!this.session.subscriptions.has(type, target)) continue;
      const made = (typeof args === 'function' ? args() : args) as Readonly<Record<string, unknown>>;
      this.emit({ type, target, args: made, remote: source === 'Remote' });
    }
  }
}
