import type { Text } from '../message';
import type { CellScalar, Column } from '../table';
import type { CellStyle, NumberStyle } from './cellStyle';

/** What one written cell holds: a value of the user's or ours, or words that follow the locale. */
export type CellContent = CellScalar | Text;

/** Where a block starts, in rows and columns from 0; left out, it goes below the block before it with one row between. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a cell links to: a cell of a sheet in the workbook (rows and columns from 1), or a report sheet by its id. */
export type LinkTarget =
  { readonly sheet: string; readonly row: number; readonly column: number } | { readonly reportId: string };

/** A dropdown: a named list of the hidden list sheet, or a list that depends on the cell of another column of the row. */
export interface ListReference {
  /** Id of a list in `SheetSpec.lists` or of a list the books declare. */
  readonly list: string;
  /** Column key whose value in the same row chooses the part of the list (大类 of a 门类). */
  readonly within?: string;
  /** Values outside the list are accepted after a warning instead of being refused. */
  readonly open?: boolean;
}

/** A conditional format on a whole table column. */
export type ConditionalRule =
  | { readonly kind: 'dataBar'; readonly color: string }
  | { readonly kind: 'colorScale'; readonly low: string; readonly middle?: string; readonly high: string }
  | { readonly kind: 'equals'; readonly value: CellContent; readonly style: CellStyle }
  | { readonly kind: 'below' | 'above'; readonly value: number; readonly style: CellStyle }
  /** A formula seen from each cell; `[@key]` refers to the row's cell in the table column of that key. */
  | { readonly kind: 'formula'; readonly formula: string; readonly style: CellStyle };

export interface TableColumn {
  readonly key: string;
  readonly header: Text;
  /** One entry a row. A packed column keeps its kinds; error cells are written as text. */
  readonly values: Column | readonly CellContent[];
  readonly format: NumberStyle;
  /** In characters of the default font. */
  readonly width?: number;
  /** Fill-in note 填写说明, shown as the header's note and the cells' input prompt. */
  readonly note?: Text;
  readonly list?: ListReference;
  readonly conditional?: readonly ConditionalRule[];
  /** Parallel to the rows. */
  readonly links?: readonly (LinkTarget | null)[];
  /** An Excel formula for every row instead of values (`[@key]` refers to the row's cell in the column of that key). */
  readonly formula?: string;
  readonly hidden?: boolean;
  /** People may write over the values: a refresh leaves a cell that holds something else than the last run wrote. */
  readonly editable?: boolean;
}

/** An Excel table with header row, filters and banding. */
export interface TableBlock {
  readonly kind: 'table';
  /** Table name in the workbook, ASCII, `kb_…`, unique in the workbook. */
  readonly id: string;
  readonly at?: Place;
  readonly rowCount: number;
  readonly columns: readonly TableColumn[];
}

export interface GridCell {
  readonly value?: CellContent;
  readonly style?: CellStyle;
  readonly link?: LinkTarget;
  /** Cells merged to the right and down, 1 each when left out. */
  readonly span?: { readonly rows: number; readonly columns: number };
}

/** Free cells: boards, heat maps, tiles, cards. Rows may be of different length; `null` leaves a cell alone. */
export interface GridBlock {
  readonly kind: 'grid';
  readonly id: string;
  readonly at?: Place;
  readonly rows: readonly (readonly (GridCell | null)[])[];
  /** Row heights in points, by grid row. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly conditional?: readonly { readonly area: GridArea; readonly rule: ConditionalRule }[];
}

/** A part of a grid block, from 0 within the block. */
export interface GridArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a chart's numbers stand: columns of a table block, or a part of a grid block whose first column holds the categories and first row the names. */
export type ChartSource =
  | { readonly table: string; readonly category: string; readonly series: readonly string[] }
  | { readonly grid: string; readonly area: GridArea };

/** A native Excel chart. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly type: 'column' | 'columnStacked' | 'bar' | 'barStacked' | 'line' | 'pie' | 'doughnut' | 'scatter';
  readonly title: Text;
  readonly at: Place;
  /** In rows and columns of the sheet. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly source: ChartSource;
  readonly axes?: {
    readonly category?: Text;
    readonly value?: Text;
    /** Where the value axis begins. Left to itself Excel may begin above 0, and bars then lie. */
    readonly minimum?: number;
  };
}

export type Block = TableBlock | GridBlock | ChartBlock;

/** A named list for dropdowns, kept on the hidden list sheet; `groups` are the parts of a dependent list. */
export interface NamedList {
  readonly id: string;
  readonly values?: readonly CellContent[];
  readonly groups?: readonly { readonly key: string; readonly values: readonly CellContent[] }[];
}

/** A whole sheet as data. The writer turns it into a sheet; it can be printed and compared as text. */
export interface SheetSpec {
  /** Stable id of the report sheet; a later run finds the sheet it made by it. */
  readonly id: string;
  /** Wished sheet name; the writer makes it valid and unique. */
  readonly name: Text;
  readonly title?: Text;
  /** The short 说明 row under the title. */
  readonly note?: Text;
  readonly blocks: readonly Block[];
  readonly lists?: readonly NamedList[];
  /** Frozen rows and columns counted from the top left; `header` freezes down to the first table's header. */
  readonly freeze?: { readonly rows: number; readonly columns: number } | 'header';
  /** Column widths in characters by sheet column from 0, for grids; tables bring their own. */
  readonly widths?: Readonly<Record<number, number>>;
  /** Rows of grids are as high as their wrapped texts: Excel does not fit rows of merged cells by itself. */
  readonly fitsRows?: boolean;
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
  /** Only cells whose style is `open` can be changed. Without a password: it guards against slips. */
  readonly isProtected?: boolean;
  /** `fitToHeight` puts all of it on one A4 page. */
  readonly print?: {
    readonly landscape: boolean;
    readonly fitToWidth: boolean;
    readonly fitToHeight?: boolean;
  };
  /**
   * What happens to a sheet of this id that is already there: `replace` remakes it, and leaves to users the former one
   * where they have written beside what the last run wrote; `rewrite` remakes it, as its job has read all of it;
   * `refresh` brings its table up to date and keeps everything users made of the sheet. Rows are joined by the column
   * `key`, those without one by the column `name`; rows that leave go to a table of their own below, where the column
   * `left.key` says so.
   */
  readonly existing:
    | { readonly mode: 'replace' | 'rewrite' }
    | {
        readonly mode: 'refresh';
        readonly table: string;
        readonly key: string;
        readonly name?: string;
        readonly left?: { readonly key: string; readonly text: Text };
      };
}
