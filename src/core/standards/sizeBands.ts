import {
  asTyped,
  chineseNumber,
  cleaned,
  doubtful,
  foldForMatching,
  isPlaceholder,
  simplified,
} from '../text';
import type { Reading } from '../text';
import type { SizeClass } from './enterpriseSizes';

export type SizeMeasure = 'employees' | 'revenue';

/** One band: its canonical name and bounds, lower one included (persons, or revenue in 万元). */
export interface SizeBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The bands a team works with. */
export type SizeBands = Readonly<Record<SizeMeasure, readonly SizeBand[]>>;

/** Bands of the registration template: 员工 in persons, 营收 in 万元. */
export const defaultSizeBands: SizeBands = {
  employees: [
    { name: '50人以下', from: 0, to: 50 },
    { name: '50-200人', from: 50, to: 200 },
    { name: '200-1000人', from: 200, to: 1000 },
    { name: '1000人以上', from: 1000, to: Infinity },
  ],
  revenue: [
    { name: '500万以下', from: 0, to: 500 },
    { name: '500-2000万', from: 500, to: 2000 },
    { name: '2000万以上', from: 2000, to: Infinity },
  ],
};

/** What a 企业规模 cell says. `text` is canonical: the band, or both joined by ；. */
export interface CompanySize {
  readonly text: string;
  readonly employees?: string;
  readonly revenue?: string;
  /** The numbers themselves where the cell gives them exactly: persons, 万元. */
  readonly figures?: Readonly<Partial<Record<SizeMeasure, number>>>;
  /** The class the cell names beside its numbers: 中型（300人）. */
  readonly sizeClass?: SizeClass;
}

/** An amount of persons or 万元 as written: exactly, from–to, or open at one end. */
interface Span {
  readonly measure: SizeMeasure;
  readonly from: number;
  readonly to: number;
  readonly estimated: boolean;
}

const number = '(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|[一二两三四五六七八九十百千万亿零]+)';
const unit = '(?:人|名|位|员工|万亿|千万|百万|十万|万|亿|千|k|w)?(?:元|块|人民币|人|名员工)?';
const quantity = new RegExp(`^(${number})(${unit})$`, 'u');
const sizeClassWord = /^(?:特?大|中|小|微|小微|中小|中小微|大中)型?(?:企业|公司|规模)?$/u;

/** Words that name one class; 小微 and 中小 name two. */
const singleClass: Readonly<Record<string, SizeClass>> = {
  大: 'large',
  特大: 'large',
  中: 'medium',
  小: 'small',
  微: 'micro',
};

const classOf = (word: string | undefined): SizeClass | undefined =>
  word === undefined ? undefined : singleClass[word.replace(/型?(?:企业|公司|规模)?$/u, '')];

const prefixes =
  /^(?:(?:公司|企业)?(?:员工|职工|人员|雇员|从业人员|在职|人数|总人数|团队|规模)(?:人数|总数|数|规模|约)?|(?:年)?(?:营业?收入?|营业额|销售额|产值|收入|营收额|流水)(?:规模|额)?|年(?=\d))[:：]?/u;
const revenueWord = /营|销售|产值|收入|流水|年(?=\d)|元/u;
const estimate = /^(?:约|大约|近|大概|将近|接近|~|≈)|(?:左右|上下|余|多|来)(?=人|名|万|亿|$)/gu;

const scale: Readonly<Record<string, number>> = {
  万亿: 1e8,
  亿: 1e4,
  千万: 1e3,
  百万: 100,
  十万: 10,
  万: 1,
  w: 1,
  千: 0.1,
  k: 0.1,
};

/** A number in the measure's unit; `undefined` when the text is none. */
function amountOf(text: string, inherited: string): { value: number; unit: string } | undefined {
  const found = quantity.exec(text);
  if (!found) return undefined;
  const [, digits = '', ownUnit = ''] = found;
  const unitHere = ownUnit === '' ? inherited : ownUnit;
  let value = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(value)) {
    const spelled = chineseNumber(digits);
    if (spelled === undefined) return undefined;
    value = spelled;
    if (/[万亿]$/u.test(digits) && !/[人名]/u.test(unitHere)) return { value: value / 1e4, unit: '万' };
  }
  return { value, unit: unitHere };
}

function spanOf(part: string): Span | undefined {
  const saysRevenue = revenueWord.test(part);
  const saysEmployees = /人|员工|职工|名/u.test(part);
  let rest = part
    .replace(prefixes, '')
    .replace(/\/年$/u, '')
    .replace(/^[:：]/u, '');
  const estimated = rest.search(estimate) >= 0;
  rest = rest.replace(estimate, '').replace(/规模$/u, '');
  let open: 'up' | 'down' | undefined;
  if (
    /(?:以上|\+|起)(?:人|名)?$/u.test(rest) ||
    /^(?:超过?|大于|高于|多于|不少于|不低于|至少|>=?|≥)/u.test(rest)
  )
    open = 'up';
  if (
    /(?:以下|以内|及以下|之内)$/u.test(rest) ||
    /^(?:不足|不到|小于|少于|低于|不超过|至多|最多|<=?|≤)/u.test(rest)
  )
    open = 'down';
  rest = rest
    .replace(/(?:及)?(?:以上|以下|以内|之内|\+|起)/gu, '')
    .replace(
      /^(?:超过?|大于|高于|多于|不少于|不低于|至少|不足|不到|小于|少于|低于|不超过|至多|最多|[<>≥≤]=?)/u,
      '',
    );
  const ends = rest.split(/[-–—―−~～至到]+/u);
  if (ends.length > 2 || ends.some((end) => end === '')) return undefined;
  const last = amountOf(ends.at(-1) ?? '', saysRevenue && !saysEmployees ? '万' : '');
  if (last === undefined) return undefined;
  const first = ends.length === 2 ? amountOf(ends[0] ?? '', last.unit) : last;
  if (first === undefined) return undefined;
  const measure: SizeMeasure =
    /[万亿千kw元]/u.test(last.unit) && !/人|名/u.test(last.unit)
      ? 'revenue'
      : saysRevenue && !saysEmployees
        ? 'revenue'
        : 'employees';
  const inUnit = (end: { value: number; unit: string }) => inMeasure(end, measure);
  const [low, high] = [inUnit(first), inUnit(last)];
  if (low > high) return undefined;
  return { measure, from: open === 'down' ? 0 : low, to: open === 'up' ? Infinity : high, estimated };
}

function inMeasure({ value, unit: word }: { value: number; unit: string }, measure: SizeMeasure): number {
  const bare = word.replace(/(?:元|块|人民币|人|名员工|名|位|员工)$/u, '');
  const factor = scale[bare];
  if (measure === 'employees') return factor === undefined ? value : value * factor * 1e4;
  return factor === undefined ? (word === '元' ? value / 1e4 : value) : value * factor;
}

const plainBand = (band: SizeBand, { from, to }: Span) => band.from === from && band.to === to;

function readSpan(span: Span, bands: readonly SizeBand[]): Reading<string> {
  const exact = bands.find((band) => plainBand(band, span));
  if (exact && !span.estimated) return cleaned(exact.name);
  const { from, to } = span;
  if (from === to) {
    const band = bands.find((candidate) => from >= candidate.from && from < candidate.to);
    if (!band) return doubtful('impossible');
    // A bound belongs to both its bands as people write them: 200人 may be meant for 50-200人.
    return from === band.from && from > 0 ? doubtful('ambiguous', band.name) : cleaned(band.name);
  }
  const around = bands.find((band) => from >= band.from && to <= band.to);
  if (around) return cleaned(around.name);
  if (to === Infinity) {
    const inside = bands.filter((band) => band.to > from).map((band) => band.name);
    return doubtful('ambiguous', inside[0], inside.slice(1));
  }
  const middle = (from + to) / 2;
  const band = bands.find((candidate) => middle >= candidate.from && middle < candidate.to);
  return from === 0
    ? doubtful(
        'ambiguous',
        null,
        bands
          .filter((b) => b.from < to)
          .map((b) => b.name)
          .reverse(),
      )
    : doubtful('ambiguous', band?.name);
}

function sizeOf(parts: Partial<Record<SizeMeasure, string>>): CompanySize {
  const { employees, revenue } = parts;
  return {
    text: [employees, revenue].filter((band) => band !== undefined).join('；'),
    ...(employees === undefined ? {} : { employees }),
    ...(revenue === undefined ? {} : { revenue }),
  };
}

/**
 * Reads a 企业规模: persons or revenue as a number (300人, 523, 8115万), a range (200~1000人, 2000-5000万), open
 * (1000人以上, 不足50人) or both (员工24人/营收873万). A range that fits no band is doubtful with the band of its
 * midpoint suggested, a number on a bound with the upper band; size classes (大型, 小微企业) are doubtful without one.
 */
export function readSize(text: string, bands: SizeBands = defaultSizeBands): Reading<CompanySize> {
  if (isPlaceholder(text)) return doubtful('placeholder');
  const folded = simplified(foldForMatching(text))
    .replace(/(?:employees?|people|persons?|staff|headcount)/gu, '人')
    .replace(/[()]/gu, ' ')
    .trim();
  if (sizeClassWord.test(folded)) return doubtful('level');
  const parts = folded
    .replace(/\/年$/u, '')
    .split(/[;；/、，\s]+|,(?!\d{3}(?!\d))|(?<=人)(?=[营年销])|(?<=[万亿元])(?=员|职|人[数员])/u)
    .filter((part) => part !== '' && !/^(?:员工|营收|人数)[:：]?$/u.test(part));
  const sizeClass = classOf(parts.find((part) => sizeClassWord.test(part)));
  const numbers = parts.filter((part) => !sizeClassWord.test(part));
  if (numbers.length === 0 || numbers.length > 2) return doubtful('unknown');
  const spans = numbers.map((part, index) => spanOf(labelOf(folded, part, index)));
  const found: Partial<Record<SizeMeasure, Reading<string>>> = {};
  for (const span of spans) {
    if (span === undefined || found[span.measure] !== undefined) return doubtful('unknown');
    found[span.measure] = readSpan(span, bands[span.measure]);
  }
  const readings = Object.values(found);
  const best: Partial<Record<SizeMeasure, string>> = {};
  for (const [measure, reading] of Object.entries(found) as [SizeMeasure, Reading<string>][]) {
    const band = reading.value ?? reading.suggestion;
    if (band !== undefined) best[measure] = band;
  }
  const figures: Partial<Record<SizeMeasure, number>> = {};
  for (const span of spans)
    if (span?.from === span?.to && span?.estimated === false) figures[span.measure] = span.from;
  const size: CompanySize = {
    ...sizeOf(best),
    ...(Object.keys(figures).length === 0 ? {} : { figures }),
    ...(sizeClass === undefined ? {} : { sizeClass }),
  };
  const doubt = readings.find((reading) => reading.value === null);
  if (doubt === undefined) return size.text === text ? asTyped(size) : cleaned(size);
  const complete = readings.every((reading) => reading.value !== null || reading.suggestion !== undefined);
  const others =
    readings.length === 1
      ? doubt.candidates.map((band) => sizeOf({ [spans[0]?.measure ?? 'employees']: band }))
      : [];
  return doubtful(doubt.complaint ?? 'ambiguous', complete ? size : null, others);
}

/** A label that stood apart from its number (员工：24人, 员工 500-1000人) goes back before it. */
function labelOf(folded: string, part: string, index: number): string {
  if (/人|万|亿|元|员工|职工|营收|营业额|销售额/u.test(part)) return part;
  const labels = folded.match(/员工|职工|人数|营收|营业额|销售额/gu) ?? [];
  return `${labels[index] ?? ''}${part}`;
}
