import { overlaps } from '../../cells';
import type { ConditionalFormat, ConditionalRule, Sheet } from '../../document';
import { readFlag, readNumber } from '../../wire/arguments';
import { HostError, itemNotFound } from '../../wire/errors';
import { define, type Definition } from '../define';
import { CellAreas, CellRange } from '../range/cells';

type RuleType = ConditionalRule['type'];

/** The rule of a format as the type says it. */
export type RuleOf<T extends RuleType> = Extract<ConditionalRule, { type: T }>;

/** A conditional format and its sheet. */
export class PlacedFormat {
  constructor(
    readonly sheet: Sheet,
    readonly format: ConditionalFormat,
  ) {}

  /** @throws HostError ItemNotFound when the format is of another type */
  rule<T extends RuleType>(type: T): RuleOf<T> {
    const { rule } = this.format;
    if (rule.type !== type) throw itemNotFound(`The format is of type ${rule.type}.`);
    return rule as RuleOf<T>;
  }

  change(change: Partial<Pick<ConditionalFormat, 'rule' | 'format' | 'stopIfTrue'>>): void {
    Object.assign(this.format, change);
    this.changed();
  }

  changed(): void {
    for (const area of this.format.areas) this.sheet.formatChanged(area, 'conditionalFormats');
  }

  get cells(): CellAreas {
    return new CellAreas(this.sheet, this.format.areas);
  }
}

/** What a format of each type starts with, before the add-in gives it a rule. */
const newRules: Readonly<Record<RuleType, () => ConditionalRule>> = {
  CellValue: () => ({ type: 'CellValue', operator: 'Between', formula1: '=0', formula2: '=0' }),
  Custom: () => ({ type: 'Custom', formula: '=FALSE' }),
  ContainsText: () => ({ type: 'ContainsText', operator: 'Contains', text: '' }),
  TopBottom: () => ({ type: 'TopBottom', rank: 10, kind: 'TopItems' }),
  PresetCriteria: () => ({ type: 'PresetCriteria', criterion: 'DuplicateValues' }),
  ColorScale: () => ({
    type: 'ColorScale',
    points: [
      { type: 'LowestValue', color: '#F8696B' },
      { type: 'HighestValue', color: '#63BE7B' },
    ],
  }),
  DataBar: () => ({
    type: 'DataBar',
    low: { type: 'Automatic' },
    high: { type: 'Automatic' },
    color: '#638EC6',
    gradient: true,
    showValueOnly: false,
  }),
  IconSet: () => ({
    type: 'IconSet',
    style: 'ThreeTrafficLights1',
    criteria: [
      { type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' },
      { type: 'Percent', formula: '33', operator: 'GreaterThanOrEqual' },
      { type: 'Percent', formula: '67', operator: 'GreaterThanOrEqual' },
    ],
    reverse: false,
    showIconOnly: false,
  }),
};

const formatsOf = ({ sheet, areas }: CellAreas): PlacedFormat[] =>
  sheet.conditionalFormats.items
    .filter((format) => format.areas.some((own) => areas.some((area) => overlaps(own, area))))
    .map((format) => new PlacedFormat(sheet, format));

/** Links to the part of each type, and to that part or a null object. */
const parts: Readonly<Record<string, RuleType>> = {
  CellValue: 'CellValue',
  ColorScale: 'ColorScale',
  Custom: 'Custom',
  DataBar: 'DataBar',
  IconSet: 'IconSet',
  Preset: 'PresetCriteria',
  TextComparison: 'ContainsText',
  TopBottom: 'TopBottom',
};

const partLinks = Object.fromEntries(
  Object.entries(parts).flatMap(([name, type]) => [
    [
      name,
      (placed: PlacedFormat) => {
        placed.rule(type);
        return placed;
      },
    ],
    [`${name}OrNullObject`, (placed: PlacedFormat) => (placed.format.rule.type === type ? placed : null)],
  ]),
) as Readonly<Record<string, (placed: PlacedFormat) => PlacedFormat | null>>;

export const conditionalFormats: readonly Definition[] = [
  define<CellAreas>('ConditionalFormatCollection', {
    items: formatsOf,
    item: (cells, key) => formatsOf(cells).find(({ format }) => format.id === key),
    call: {
      Add: ({ sheet, areas }, args) => {
        sheet.assertAllowed('allowFormatCells');
        const rule = newRules[args.text(0) as RuleType];
        const placed = new PlacedFormat(sheet, sheet.conditionalFormats.add([...areas], rule()));
        placed.changed();
        return placed;
      },
      ClearAll: ({ sheet, areas }) => {
        sheet.assertAllowed('allowFormatCells');
        for (const area of areas) {
          sheet.conditionalFormats.clear(area);
          sheet.formatChanged(area, 'conditionalFormats');
        }
      },
    },
  }),
  define<PlacedFormat>('ConditionalFormat', {
    identity: ({ format }) => ({ Id: format.id }),
    get: {
      Priority: ({ format }) => format.priority,
      StopIfTrue: ({ format }) =>
        /^(ColorScale|DataBar|IconSet)$/.test(format.rule.type) ? null : format.stopIfTrue,
      Type: ({ format }) => format.rule.type,
    },
    set: {
      Priority: ({ sheet, format }, value) => {
        sheet.conditionalFormats.move(format.id, readNumber(value));
        sheet.changedParts.add('conditionalFormats');
      },
      StopIfTrue: (placed, value) => {
        if (/^(ColorScale|DataBar|IconSet)$/.test(placed.format.rule.type)) {
          throw new HostError('InvalidOperation', 'A format of this type never stops the others.');
        }
        placed.change({ stopIfTrue: readFlag(value) });
      },
    },
    link: partLinks,
    call: {
      Delete: (placed) => {
        placed.sheet.assertAllowed('allowFormatCells');
        placed.changed();
        placed.sheet.conditionalFormats.remove(placed.format.id);
      },
      GetRange: ({ cells, sheet }) => {
        const [only, second] = cells.areas;
        if (only === undefined || second !== undefined) {
          throw new HostError('InvalidArgument', 'The format covers several ranges; use getRanges.');
        }
        return new CellRange(sheet, only);
      },
      GetRangeOrNullObject: ({ cells, sheet }) => {
        const [only, second] = cells.areas;
        return only === undefined || second !== undefined ? null : new CellRange(sheet, only);
      },
      GetRanges: ({ cells }) => cells,
    },
  }),
];
