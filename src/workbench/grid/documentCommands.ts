import type { Document, Sheet } from '../../host';
import { PIXELS_PER_POINT } from './sheetSnapshot';

/** Parameters of the grid's commands, as far as they are looked at. */
export interface CommandParameters {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
  readonly anchorCol?: number;
  readonly anchorRow?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
}

type DocumentCommand = (document: Document, parameters: CommandParameters) => void;

const target = (document: Document, { subUnitId }: CommandParameters): Sheet =>
  (subUnitId === undefined ? undefined : document.sheet(subUnitId)) ?? document.activeSheet;

/** What the user does to sheets, rows and columns in the grid, done to the document instead; the grid then follows. */
export const documentCommands: Readonly<Record<string, DocumentCommand | undefined>> = {
  'sheet.command.insert-sheet': (document) => {
    document.activate(document.addSheet(undefined, document.activeSheet.position + 1));
  },
  'sheet.command.remove-sheet': (document, parameters) => {
    document.deleteSheet(target(document, parameters));
  },
  'sheet.command.copy-sheet': (document, parameters) => {
    document.activate(document.copySheet(target(document, parameters)));
  },
  'sheet.command.set-worksheet-name': (document, parameters) => {
    document.renameSheet(target(document, parameters), parameters.name ?? '');
  },
  'sheet.command.set-worksheet-order': (document, parameters) => {
    document.moveSheet(target(document, parameters), parameters.order ?? 0);
  },
  'sheet.command.set-worksheet-hidden': (document, parameters) => {
    document.setVisibility(target(document, parameters), 'Hidden');
  },
  'sheet.command.set-worksheet-show': (document, parameters) => {
    const sheet = target(document, parameters);
    document.setVisibility(sheet, 'Visible');
    document.activate(sheet);
  },
  'sheet.command.delta-column-width': (document, { anchorCol = 0, deltaX = 0 }) => {
    const sheet = document.activeSheet;
    sheet.columns.setSize(anchorCol, Math.max(0, sheet.columns.size(anchorCol) + deltaX / PIXELS_PER_POINT));
    sheet.formatChanged(undefined, 'sizes');
  },
  'sheet.command.delta-row-height': (document, { anchorRow = 0, deltaY = 0 }) => {
    const sheet = document.activeSheet;
    sheet.rows.setSize(anchorRow, Math.max(0, sheet.rows.size(anchorRow) + deltaY / PIXELS_PER_POINT));
    sheet.formatChanged(undefined, 'sizes');
  },
};

/** Commands that would change the view and not the document. */
const UNSUPPORTED =
  /^sheet\.command\.(set-range-(bold|italic|underline|stroke|font|text|bg|background)|set-style|set-(bold|italic|underline|stroke|font|text|background|border|horizontal|vertical|tab-color|row-height|worksheet-col|col-)|insert-(row|col|range)|remove-(row|col|worksheet-merge)|delete-range|add-worksheet-merge|move-(range|rows|cols)|sort|set-frozen|numfmt|add-range-protection|clear-selection-(all|format)|update-note|delete-note)/;

export const isUnsupported = (command: string): boolean => UNSUPPORTED.test(command);
