import { bookOfTable } from '../books';
import type { BookId, PackId } from '../books';
import { message } from '../message';
import type { Message } from '../message';
import type { FoundTable } from './foundTable';
import { fitKind, profilesOf } from './kindFit';
import type { KindFit, Match } from './kindFit';
import type { Labels, SheetKind } from './labels';
import { fingerprintOf } from './mappings';
import type { Mapping, Mappings } from './mappings';
import { furtherColumns } from './furtherColumns';
import type { ColumnProfile } from './profile';

/** What a column of a recognised table holds. */
export interface ColumnMeaning {
  /** Position among the table's columns, from 0. */
  readonly column: number;
  /** Field keys: none for a column that is carried over, two where the cells hold a phone and an e-mail. */
  readonly fields: readonly string[];
  readonly confidence: number;
  /** Other fields it could be, best first. */
  readonly alternatives: readonly { readonly field: string; readonly confidence: number }[];
}

/** One choice of an answer to a doubt. */
export type DoubtChoice =
  | { readonly kind: 'fields'; readonly column: number; readonly fields: readonly string[] }
  | { readonly kind: 'book'; readonly book: BookId | 'none'; readonly pack: PackId };

/** Something recognition is not certain of, with a choice already made. */
export interface Doubt {
  readonly question: Message;
  readonly choices: readonly DoubtChoice[];
  /** Index of the choice taken unless the user says otherwise. */
  readonly chosen: number;
}

export interface RecognisedTable {
  readonly table: FoundTable;
  readonly fingerprint: string;
  /** `undefined`: not a book sheet. */
  readonly kind?: SheetKind;
  readonly pack: PackId;
  readonly confidence: number;
  readonly columns: readonly ColumnMeaning[];
  readonly doubts: readonly Doubt[];
  /** Settled by the team before. */
  readonly remembered: boolean;
}

/** Below this a match is asked about. */
const sureMatch = 0.6;
/** A second kind this close to the best makes the kind doubtful. */
const closeKind = 0.85;

/**
 * Says what a found table is: the remembered mapping of its headers, else the kind of sheet that fits best of those it
 * may be.
 */
export function recogniseTable(
  sheet: string,
  table: FoundTable,
  labels: Labels,
  mappings: Mappings,
  kinds: readonly SheetKind[] = labels.kinds,
): RecognisedTable {
  const fingerprint = fingerprintOf(sheet, table);
  const mapping = mappings.byFingerprint[fingerprint];
  if (mapping !== undefined) return fromMapping(table, fingerprint, mapping, labels);
  const ours = table.native === undefined ? undefined : bookOfTable(table.native.name);
  if (ours !== undefined) return fromOwnTable(table, fingerprint, ours, labels);
  const profiles = profilesOf(table);
  const fits = kinds
    .map((kind) => fitKind(table, profiles, kind, labels, sheet))
    .filter(({ complete }) => complete)
    .sort((a, b) => b.score - a.score);
  const [best] = fits;
  if (best === undefined || best.score <= 0)
    return { table, fingerprint, pack: 'b2b', confidence: 1, columns: [], doubts: [], remembered: false };
  const columns = meaningsOf(table, profiles, best);
  return {
    table,
    fingerprint,
    kind: best.kind,
    pack: packOf(best),
    confidence: confidenceOf(best, table),
    columns,
    doubts: [
      ...kindDoubts(sheet, fits),
      ...headerDoubts(sheet, table),
      ...columnDoubts(table, best, columns),
    ],
    remembered: false,
  };
}

/** A table we made ourselves: its headers are the fields' titles, everything else is the user's or a helper. */
function fromOwnTable(table: FoundTable, fingerprint: string, book: BookId, labels: Labels): RecognisedTable {
  const kinds = labels.kinds.filter((kind) => kind.book === book);
  const read = kinds.map((kind) => {
    const matcher = labels.matcher(kind);
    const columns = table.columns.map(({ label }, column): ColumnMeaning => {
      const [field] = [...matcher.fits(label)].find(([, fit]) => fit === 1) ?? [];
      return { column, fields: field === undefined ? [] : [field], confidence: 1, alternatives: [] };
    });
    return { kind, columns, found: columns.filter(({ fields }) => fields.length > 0).length };
  });
  const [best] = read.sort((a, b) => b.found - a.found);
  return {
    table,
    fingerprint,
    pack: best?.kind.pack ?? 'b2b',
    confidence: 1,
    columns: best?.columns ?? [],
    doubts: [],
    remembered: true,
    ...(best === undefined ? {} : { kind: best.kind }),
  };
}

function fromMapping(
  table: FoundTable,
  fingerprint: string,
  mapping: Mapping,
  labels: Labels,
): RecognisedTable {
  const kind = labels.kinds.find(
    ({ book, pack }) =>
      book === mapping.book && (book !== 'registration' || (pack === 'b2c') === (mapping.pack === 'b2c')),
  );
  const columns = table.columns.map((_, column): ColumnMeaning => {
    const fields = (mapping.columns[String(column)] ?? []).filter((key) =>
      kind?.fields.some((field) => field.key === key),
    );
    return { column, fields, confidence: 1, alternatives: [] };
  });
  return {
    table,
    fingerprint,
    pack: mapping.pack,
    confidence: 1,
    columns,
    doubts: [],
    remembered: true,
    ...(kind === undefined ? {} : { kind }),
  };
}

function meaningsOf(
  table: FoundTable,
  profiles: readonly ColumnProfile[],
  fit: KindFit,
): readonly ColumnMeaning[] {
  const byColumn = new Map(fit.matches.map((match) => [match.column, match]));
  const taken = new Set(fit.matches.map(({ field }) => field.key));
  const further = furtherColumns(table, profiles, fit);
  return table.columns.map((_, column): ColumnMeaning => {
    const match = byColumn.get(column);
    const alternatives = (fit.alternatives[column] ?? [])
      .filter(({ field }) => field.key !== match?.field.key)
      .map(({ field, confidence }) => ({ field: field.key, confidence }));
    const more = further.get(column);
    if (more !== undefined) return { column, fields: [more], confidence: 0.8, alternatives };
    if (match === undefined) return { column, fields: [], confidence: 1, alternatives };
    const fields = sharedWith(profiles[column], match, taken, fit.kind) ?? [match.field.key];
    return { column, fields, confidence: match.confidence, alternatives };
  });
}

/** Pairs of fields that people write into one cell, in the order they are declared. */
const cellMates: readonly (readonly [string, string])[] = [
  ['phone', 'email'],
  ['contact', 'phone'],
  ['personName', 'phone'],
];

/** Both fields of a column whose cells hold a second one that has no column of its own. */
function sharedWith(
  profile: ColumnProfile | undefined,
  match: Match,
  taken: ReadonlySet<string>,
  kind: SheetKind,
): readonly string[] | undefined {
  const { key } = match.field;
  if (profile === undefined) return undefined;
  return cellMates.find((pair) => {
    const other = pair.find((each) => each !== key);
    if (!pair.includes(key) || other === undefined || taken.has(other)) return false;
    if (!kind.fields.some((field) => field.key === other)) return false;
    return pair.includes('email')
      ? profile.shareOf('phone') >= 0.03 && profile.shareOf('email') >= 0.03
      : profile.namedContactShare >= 0.5;
  });
}

function packOf({ kind, matches }: KindFit): PackId {
  if (kind.book !== 'registration' || kind.pack === 'b2c') return kind.pack;
  const only = (pack: PackId) =>
    matches.filter(({ field }) => field.packs.length === 1 && field.packs[0] === pack).length;
  if (only('manufacturing') >= 2 && only('manufacturing') >= only('retail')) return 'manufacturing';
  return only('retail') >= 2 ? 'retail' : 'b2b';
}

function confidenceOf({ matches }: KindFit, table: FoundTable): number {
  const mean = matches.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, matches.length);
  const header = table.layout === 'form' || table.headerRows.length > 0 ? 1 : 0.8;
  return Math.round(100 * mean * header) / 100;
}

function kindDoubts(sheet: string, fits: readonly KindFit[]): readonly Doubt[] {
  const [best, second] = fits;
  if (best === undefined || second === undefined || second.score < closeKind * best.score) return [];
  const close = fits.filter(({ score }) => score >= closeKind * best.score);
  return [
    {
      question: message('intake.doubt.kind', { sheet }),
      choices: [
        ...close.map(({ kind }): DoubtChoice => ({ kind: 'book', book: kind.book, pack: kind.pack })),
        { kind: 'book', book: 'none', pack: 'b2b' },
      ],
      chosen: 0,
    },
  ];
}

function headerDoubts(sheet: string, table: FoundTable): readonly Doubt[] {
  if (table.layout === 'form' || table.headerRows.length > 0) return [];
  return [{ question: message('intake.doubt.noHeader', { sheet }), choices: [], chosen: 0 }];
}

function columnDoubts(table: FoundTable, fit: KindFit, columns: readonly ColumnMeaning[]): readonly Doubt[] {
  const titles = new Map(fit.kind.fields.map((field) => [field.key, field.title]));
  const takenBy = new Map(
    columns.flatMap(({ column, fields }) => fields.map((key) => [key, column] as const)),
  );
  return columns.flatMap(({ column, fields, confidence, alternatives }): readonly Doubt[] => {
    const header = table.columns[column]?.label ?? '';
    const [field] = fields;
    if (field !== undefined && confidence < sureMatch) {
      const others = alternatives.filter((each) => !takenBy.has(each.field)).slice(0, 3);
      return [
        {
          question: message('intake.doubt.column', {
            header,
            column: column + 1,
            field: titles.get(field) ?? field,
          }),
          choices: [
            { kind: 'fields', column, fields },
            ...others.map((each): DoubtChoice => ({ kind: 'fields', column, fields: [each.field] })),
            { kind: 'fields', column, fields: [] },
          ],
          chosen: 0,
        },
      ];
    }
    const [rival] = alternatives;
    const taken = rival === undefined ? undefined : takenBy.get(rival.field);
    if (field !== undefined || rival === undefined || taken === undefined || rival.confidence < 0.75)
      return [];
    return [
      {
        question: message('intake.doubt.second', {
          header,
          other: table.columns[taken]?.label ?? '',
          field: titles.get(rival.field) ?? rival.field,
        }),
        choices: [
          { kind: 'fields', column, fields: [] },
          { kind: 'fields', column, fields: [rival.field] },
        ],
        chosen: 0,
      },
    ];
  });
}
