import type { Area } from '../cells';
import { overlaps, subtract } from '../cells';
import type { Color, StyleChange } from './style';

/** Names of Excel's `ConditionalCellValueOperator`. */
export type CellValueOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

/** A threshold of a colour scale, data bar or icon set. Names of `ConditionalFormatRuleType`. */
export interface Threshold {
  type: 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Formula' | 'Percentile' | 'Automatic';
  /** Number or formula text; absent for lowest, highest and automatic. */
  formula?: string;
}

/** What a conditional format looks at. The names are those of Excel's `ConditionalFormatType`. */
export type ConditionalRule =
  | { type: 'CellValue'; operator: CellValueOperator; formula1: string; formula2?: string }
  | { type: 'Custom'; formula: string }
  | {
      type: 'ContainsText';
      operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
      text: string;
    }
  | {
      type: 'TopBottom';
      rank: number;
      kind: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent';
    }
  | {
      type: 'PresetCriteria';
      /** `DuplicateValues`, `UniqueValues`, `Blanks`, `NonBlanks`, `AboveAverage` … */
      criterion: string;
    }
  | { type: 'ColorScale'; points: (Threshold & { color: Color })[] }
  | {
      type: 'DataBar';
      low: Threshold;
      high: Threshold;
      color: Color;
      negativeColor?: Color;
      gradient: boolean;
      showValueOnly: boolean;
    }
  | {
      type: 'IconSet';
      /** `ThreeArrows`, `ThreeTrafficLights1`, `FiveQuarters` … */
      style: string;
      criteria: (Threshold & { operator: 'GreaterThan' | 'GreaterThanOrEqual' })[];
      reverse: boolean;
      showIconOnly: boolean;
    };

/** A conditional format on a sheet. Formulas are relative to the first cell of the first area. */
export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  /** 0 is looked at first. */
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
  /** Format of the cells that meet the rule; scales, bars and icons have none. */
  format: StyleChange;
}

/** The conditional formats of a sheet, in order of priority. */
export class ConditionalFormats {
  #items: ConditionalFormat[] = [];

  constructor(private readonly newId: () => string) {}

  /** All of them, first priority first. */
  get items(): readonly ConditionalFormat[] {
    return this.#items;
  }

  /** Adds one on top, as Excel does; `last` puts it at the end (files come in order). */
  add(areas: Area[], rule: ConditionalRule, last = false): ConditionalFormat {
    const format: ConditionalFormat = {
      id: this.newId(),
      areas,
      priority: 0,
      stopIfTrue: false,
      rule,
      format: {},
    };
    if (last) this.#items.push(format);
    else this.#items.unshift(format);
    this.#renumber();
    return format;
  }

  get(id: string): ConditionalFormat | undefined {
    return this.#items.find((item) => item.id === id);
  }

  /** Those that touch the area. */
  in(area: Area): ConditionalFormat[] {
    return this.#items.filter((item) => item.areas.some((own) => overlaps(own, area)));
  }

  remove(id: string): void {
    this.#items = this.#items.filter((item) => item.id !== id);
    this.#renumber();
  }

  move(id: string, priority: number): void {
    const item = this.get(id);
    if (!item) return;
    this.#items = this.#items.filter((other) => other !== item);
    this.#items.splice(priority, 0, item);
    this.#renumber();
  }

  /** Takes the area out of every format; formats left without cells go. */
  clear(area: Area): void {
    for (const item of this.#items) item.areas = item.areas.flatMap((own) => subtract(own, area));
    this.dropEmpty();
  }

  dropEmpty(): void {
    this.#items = this.#items.filter((item) => item.areas.length > 0);
    this.#renumber();
  }

  #renumber(): void {
    this.#items.forEach((item, index) => {
      item.priority = index;
    });
  }
}
