/** Ways a number or text is shown; the writer knows the Excel number format of each. */
export type NumberStyle =
  'general' | 'text' | 'integer' | 'decimal' | 'money' | 'percent' | 'date' | 'dateTime' | 'score';

/** Look of a cell; everything left out stays Excel's default. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly format?: NumberStyle;
  /** May be filled in although the sheet is protected. */
  readonly open?: boolean;
}
