import type { Edge, FontStyle, Line, StyleChange } from '../../document';
import { readFlag, readText } from '../../wire/arguments';
import { define, type Definition } from '../define';
import { normaliseColor } from '../range/colors';
import type { PlacedFormat } from './conditionalFormats';

const changeFont = (placed: PlacedFormat, font: Partial<FontStyle>): void => {
  const { format } = placed.format;
  placed.change({ format: { ...format, font: { ...format.font, ...font } } });
};

/** The format of a rule with one part taken away. */
const without = ({ format: { format } }: PlacedFormat, part: keyof StyleChange): StyleChange =>
  Object.fromEntries(Object.entries(format).filter(([key]) => key !== part));

/** One side of the cells that meet a rule. */
class FormatBorder {
  constructor(
    readonly placed: PlacedFormat,
    readonly edge: Extract<Edge, 'top' | 'bottom' | 'left' | 'right'>,
  ) {}

  get line(): Partial<Line> {
    return this.placed.format.format.borders?.[this.edge] ?? {};
  }

  change(line: Partial<Line>): void {
    const { format } = this.placed.format;
    const borders = {
      ...format.borders,
      [this.edge]: { style: 'Continuous' as const, ...this.line, ...line },
    };
    this.placed.change({ format: { ...format, borders } });
  }
}

const edges = { EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right', EdgeTop: 'top' } as const;

/** How cells look that meet the rule of a conditional format. */
export const conditionalLook: readonly Definition[] = [
  define<PlacedFormat>('ConditionalRangeFormat', {
    get: { NumberFormat: ({ format }) => format.format.numberFormat ?? null },
    set: {
      NumberFormat: (placed, value) => {
        placed.change({ format: { ...placed.format.format, numberFormat: readText(value) } });
      },
    },
    link: { Fill: (placed) => placed, Font: (placed) => placed, Borders: (placed) => placed },
  }),
  define<PlacedFormat>('ConditionalRangeFill', {
    get: { Color: ({ format }) => format.format.fill?.color ?? '' },
    set: {
      Color: (placed, value) => {
        const fill = { pattern: 'Solid', color: normaliseColor(value) };
        placed.change({ format: { ...placed.format.format, fill } });
      },
    },
    call: {
      Clear: (placed) => {
        placed.change({ format: without(placed, 'fill') });
      },
    },
  }),
  define<PlacedFormat>('ConditionalRangeFont', {
    get: {
      Bold: ({ format }) => format.format.font?.bold ?? null,
      Italic: ({ format }) => format.format.font?.italic ?? null,
      Strikethrough: ({ format }) => format.format.font?.strikethrough ?? null,
      Underline: ({ format }) => format.format.font?.underline ?? null,
      Color: ({ format }) => format.format.font?.color ?? '',
    },
    set: {
      Bold: (placed, value) => {
        changeFont(placed, { bold: readFlag(value) });
      },
      Italic: (placed, value) => {
        changeFont(placed, { italic: readFlag(value) });
      },
      Strikethrough: (placed, value) => {
        changeFont(placed, { strikethrough: readFlag(value) });
      },
      Underline: (placed, value) => {
        changeFont(placed, { underline: value as FontStyle['underline'] });
      },
      Color: (placed, value) => {
        changeFont(placed, { color: normaliseColor(value) });
      },
    },
    call: {
      Clear: (placed) => {
        placed.change({ format: without(placed, 'font') });
      },
    },
  }),
  define<PlacedFormat>('ConditionalRangeBorderCollection', {
    items: (placed) => Object.values(edges).map((edge) => new FormatBorder(placed, edge)),
    item: (placed, key) => {
      const edge = edges[key as keyof typeof edges] as (typeof edges)[keyof typeof edges] | undefined;
      return edge === undefined ? undefined : new FormatBorder(placed, edge);
    },
    link: {
      Top: (placed) => new FormatBorder(placed, 'top'),
      Bottom: (placed) => new FormatBorder(placed, 'bottom'),
      Left: (placed) => new FormatBorder(placed, 'left'),
      Right: (placed) => new FormatBorder(placed, 'right'),
    },
  }),
  define<FormatBorder>('ConditionalRangeBorder', {
    get: {
      SideIndex: ({ edge }) => `Edge${edge.charAt(0).toUpperCase()}${edge.slice(1)}`,
      Style: ({ line }) => line.style ?? 'None',
      Color: ({ line }) => line.color ?? '',
    },
    set: {
      Style: (border, value) => {
        border.change({ style: value as Line['style'] });
      },
      Color: (border, value) => {
        border.change({ color: normaliseColor(value) });
      },
    },
  }),
];
