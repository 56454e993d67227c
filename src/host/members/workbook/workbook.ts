import type { Document } from '../../document';
import { readFlag } from '../../wire/arguments';
import { HostError, itemNotFound } from '../../wire/errors';
import type { ClassMembers } from '../../wire/members';
import type { Session } from '../../wire/session';
import { CommentScope } from '../comments/scope';
import { define, type Definition } from '../define';
import { NameScope } from '../names/scope';
import { CellAreas, CellRange } from '../range/cells';
import { insertSheets } from './insertSheets';
import { TableScope } from '../tables/scope';

/** A range an event reported, looked up by the reference the event carried. */
const eventRange = (id: string, { references }: Session): unknown => references.find(id).target;

const references: ClassMembers<Document> = {
  call: {
    _RemoveReference: (_document, args, session) => {
      session.references.remove(args.text(0));
    },
    _RemoveAllReferences: (_document, _args, session) => {
      session.references.clear();
    },
    _GetReferenceCount: (_document, _args, session) => session.references.count,
    _GetObjectTypeNameByReferenceId: (_document, args, session) =>
      session.references.find(args.text(0)).className,
    _GetRangeForEventByReferenceId: (_document, args, session) => eventRange(args.text(0), session),
    _GetRangeOrNullObjectForEventByReferenceId: (_document, args, session) =>
      eventRange(args.text(0), session),
    _GetRangesForEventByReferenceId: (_document, args, session) => eventRange(args.text(0), session),
    _GetRangesOrNullObjectForEventByReferenceId: (_document, args, session) =>
      eventRange(args.text(0), session),
  },
};

const selected = ({ activeSheet }: Document): CellRange => new CellRange(activeSheet, activeSheet.selection);

const noChart = (): never => {
  throw itemNotFound('No chart is selected.');
};

export const workbook: readonly Definition[] = [
  define<Document>('Workbook', references, {
    get: {
      Name: ({ name }) => name,
      ReadOnly: () => false,
      AutoSave: () => false,
      IsDirty: () => true,
      PreviouslySaved: () => true,
      CalculationEngineVersion: () => 191029,
      ChartDataPointTrack: () => true,
      UsePrecisionAsDisplayed: () => false,
    },
    link: {
      Application: (document) => document,
      Worksheets: (document) => document,
      Tables: (document) => new TableScope(document),
      Names: (document) => new NameScope(document),
      Comments: (document) => new CommentScope(document),
      Settings: (document) => document,
      CustomXmlParts: (document) => document,
      Properties: (document) => document,
      Protection: (document) => document,
      Functions: (document) => document,
      PivotTables: (document) => document,
      Slicers: (document) => document,
      _Runtime: (document) => document,
    },
    call: {
      GetSelectedRange: selected,
      GetSelectedRanges: ({ activeSheet }) => new CellAreas(activeSheet, [activeSheet.selection]),
      GetActiveCell: (document) => {
        const { sheet, area } = selected(document);
        return new CellRange(sheet, { ...area, bottom: area.top, right: area.left });
      },
      GetActiveChart: noChart,
      GetIsActiveCollabSession: () => false,
      InsertWorksheetsFromBase64: (document, args) => insertSheets(document, args),
      Save: () => undefined,
      Close: () => {
        throw new HostError('NotImplemented', 'This host keeps its workbook open.');
      },
    },
  }),
  define<Document>('Runtime', {
    get: { EnableEvents: (_document, session) => session.eventsEnabled },
    set: {
      EnableEvents: (_document, value, session) => {
        session.eventsEnabled = readFlag(value);
      },
    },
  }),
];
