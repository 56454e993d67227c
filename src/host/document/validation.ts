import type { Area } from '../cells';
import { containsCell, subtract } from '../cells';

/** Names of Excel's `DataValidationType` that carry a rule. */
export type ValidationType = 'List' | 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength' | 'Custom';

/** Names of Excel's `DataValidationOperator`. */
export type ValidationOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** What may be typed into some cells, and what is said about it. */
export interface DataValidation {
  /** undefined: no rule, only a prompt */
  type?: ValidationType;
  operator?: ValidationOperator;
  /**
   * List: `=name`, `=Sheet!$A$1:$A$9` or the items joined by commas. Else a number, or a formula
   * with leading `=`, relative to the first cell of the first area.
   */
  formula1?: string;
  formula2?: string;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: {
    showAlert: boolean;
    style: 'Stop' | 'Warning' | 'Information';
    title: string;
    message: string;
  };
}

/** A validation that restricts nothing, as Excel reports for cells without one. */
export function noValidation(): DataValidation {
  return {
    inCellDropDown: true,
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: '', message: '' },
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  };
}

/** Something that holds for one or more areas of a sheet. */
export interface Placed<T> {
  areas: Area[];
  value: T;
}

/** Things laid over areas where the last one laid wins: validations, for example. */
export class AreaLayer<T> {
  items: Placed<T>[] = [];

  at(row: number, column: number): T | undefined {
    return this.placeAt(row, column)?.value;
  }

  placeAt(row: number, column: number): Placed<T> | undefined {
    return this.items.find((item) => item.areas.some((area) => containsCell(area, row, column)));
  }

  /** Lays `value` over the area; what was there before is cut back. */
  set(area: Area, value: T): void {
    this.clear(area);
    this.items.push({ areas: [area], value });
  }

  /** Spreads what holds at a cell over an area of the same layer, where it goes on as one. */
  spread(row: number, column: number, area: Area): void {
    const item = this.placeAt(row, column);
    this.clear(area);
    if (item === undefined) return;
    const above = item.areas.find(
      ({ bottom, left, right }) => bottom + 1 === area.top && left === area.left && right === area.right,
    );
    if (above === undefined) item.areas.push(area);
    else item.areas[item.areas.indexOf(above)] = { ...above, bottom: area.bottom };
  }

  clear(area: Area): void {
    for (const item of this.items) {
      item.areas = item.areas.flatMap((own) => subtract(own, area));
    }
    this.items = this.items.filter((item) => item.areas.length > 0);
  }
}
