import { columnLetters } from '../formulas';
import { message } from '../message';
import type { Bilingual, Message, MessageCode, Text } from '../message';
import { headStyle } from '../sheets';
import type {
  Block,
  CellContent,
  CellStyle,
  GridBlock,
  GridCell,
  LinkTarget,
  SheetSpec,
  TableBlock,
  TableColumn,
} from '../sheets';
import { isoDate } from '../text';
import { serial } from '../units';
import type { Finding, Severity } from './finding';
import type { Quality, QualitySnapshot } from './quality';
import { dimensions } from './rule';
import { ruleOf } from './rules';
import type { Workbook } from './workbook';

/** What the report sheet tells. */
export interface ReportContent {
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
  readonly quality: Quality;
  /** Scores of earlier runs and of this one at the end. */
  readonly trend: readonly QualitySnapshot[];
  readonly date: string;
  /** Findings listed at most. */
  readonly listed: number;
}

const captionStyle: CellStyle = { bold: true, size: 12 };
const severityStyle: Readonly<Record<Severity, CellStyle>> = {
  error: { color: '#B10E1C', bold: true },
  warning: { color: '#8A3707' },
  hint: { color: '#4F5B66' },
};
const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** A name declared for a code by joining a prefix; the locales have one for each by type. */
const named = (code: string): Message => ({ code: code as MessageCode, parameters: {} });
const severityName = (severity: Severity) => named(`validation.severity.${severity}`);
/** The short name of the rule behind a finding. */
export const ruleName = (code: string): Message => named(code.replace(/^rule\./u, 'ruleName.'));

/** 「校验报告」: scores, findings by rule and by column, then each of them with a link to its cell. */
export function reportSheet(content: ReportContent): SheetSpec {
  const { findings, date } = content;
  const blocks: Block[] = [
    qualityGrid(content),
    caption('rules', message('validation.report.byRule')),
    ruleTable(findings),
    caption('columns', message('validation.report.byColumn')),
    columnTable(content),
    ...(findings.length > content.listed
      ? [
          caption(
            'clipped',
            message('validation.report.clipped', { shown: content.listed, total: findings.length }),
          ),
        ]
      : []),
    findingTable(content),
  ];
  return {
    id: 'validation-report',
    name: message('validation.report.name'),
    title: message('validation.report.title', { date }),
    note: message('validation.report.note'),
    blocks,
    tabColor: '#C50F1F',
    print: { landscape: true, fitToWidth: true },
    existing: { mode: 'replace' },
  };
}

const caption = (id: string, value: Text): GridBlock => ({
  kind: 'grid',
  id,
  rows: [[{ value, style: captionStyle }]],
});

function qualityGrid({ quality, trend }: ReportContent): GridBlock {
  const before = trend.at(-2);
  const head = ['dimension', 'score', 'before', 'formula'].map((key): GridCell => ({
    value: named(`validation.column.${key}`),
    style: headStyle,
  }));
  const formulas = {
    accuracy: message('validation.formula.accuracy', {
      faulty: quality.accuracy.whole - quality.accuracy.part,
      filled: quality.accuracy.whole,
    }),
    completeness: message('validation.formula.completeness', {
      filled: quality.completeness.part,
      wanted: quality.completeness.whole,
    }),
    timeliness: message('validation.formula.timeliness', {
      timely: quality.timeliness.part,
      dated: quality.timeliness.whole,
    }),
    consistency: message('validation.formula.consistency', {
      consistent: quality.consistency.part,
      records: quality.consistency.whole,
    }),
  };
  return {
    kind: 'grid',
    id: 'quality',
    rows: [
      [{ value: message('validation.report.quality'), style: captionStyle }],
      head,
      ...dimensions.map((dimension): GridCell[] => [
        { value: named(`validation.dimension.${dimension}`), style: { border: true } },
        { value: quality[dimension].value, style: { border: true, format: 'decimal', bold: true } },
        {
          value: before === undefined ? null : before.scores[dimension],
          style: { border: true, format: 'decimal' },
        },
        { value: formulas[dimension], style: { border: true } },
      ]),
    ],
    conditional: [
      {
        area: { row: 2, column: 1, rows: dimensions.length, columns: 1 },
        rule: { kind: 'colorScale', low: '#F8C9CC', middle: '#FFF4CE', high: '#CDEBD3' },
      },
    ],
  };
}

interface RuleCount {
  readonly code: string;
  readonly severity: Severity;
  count: number;
  fixable: number;
}

/** Findings counted by rule, the graver and more frequent first. */
function countsByRule(findings: readonly Finding[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { code, severity, suggestion } of findings) {
    const known = getOrMake(counts, code, () => ({ code, severity, count: 0, fixable: 0 }));
    known.count += 1;
    if (suggestion !== undefined) known.fixable += 1;
  }
  return [...counts.values()].sort((a, b) => gravity[a.severity] - gravity[b.severity] || b.count - a.count);
}

const column = (
  key: string,
  values: readonly CellContent[],
  width: number,
  more: Partial<TableColumn> = {},
): TableColumn => ({
  key,
  header: named(`validation.column.${key}`),
  values,
  format: 'general',
  width,
  ...more,
});

const severityColumn = (severities: readonly Severity[]): TableColumn =>
  column('severity', severities.map(severityName), 10, {
    conditional: (['error', 'warning', 'hint'] as const).map((severity) => ({
      kind: 'equals',
      value: severityName(severity),
      style: severityStyle[severity],
    })),
  });

function ruleTable(findings: readonly Finding[]): TableBlock {
  const counts = countsByRule(findings);
  const groups = counts.map(({ code }) => named(`validation.group.${ruleOf(code)?.group ?? 'values'}`));
  return {
    kind: 'table',
    id: 'kb_check_rules',
    rowCount: counts.length,
    columns: [
      severityColumn(counts.map(({ severity }) => severity)),
      column(
        'rule',
        counts.map(({ code }) => ruleName(code)),
        28,
      ),
      column(
        'count',
        counts.map(({ count }) => count),
        10,
        { format: 'integer' },
      ),
      column(
        'fixable',
        counts.map(({ fixable }) => fixable),
        12,
        { format: 'integer' },
      ),
      column('group', groups, 16),
    ],
  };
}

/** Title of the field a finding is about. */
function fieldTitles({ parts }: Workbook): (finding: Finding) => string | Bilingual {
  const titles = new Map<string, string | Bilingual>();
  for (const { records, declared } of parts) {
    for (const { key, title } of declared) titles.set(`${records.sheet}\u0000${key}`, title);
    for (const { column: at, header } of records.carried) titles.set(`${records.sheet}\u0000${at}`, header);
  }
  return ({ sheet, field, column: at }) => titles.get(`${sheet}\u0000${field ?? at}`) ?? '';
}

interface ColumnCount extends Record<Severity, number> {
  readonly sheet: string;
  readonly title: string | Bilingual;
}

/** Findings of each column by severity; looked up step by step, for joining keys half a million times is slow. */
class CountsByColumn {
  readonly rows: ColumnCount[] = [];
  private readonly known = new Map<string, Map<number, Map<string, ColumnCount>>>();

  constructor(private readonly titleOf: (finding: Finding) => string | Bilingual) {}

  of(finding: Finding): ColumnCount {
    const { sheet, column: at, field = '' } = finding;
    const columns = getOrMake(this.known, sheet, () => new Map<number, Map<string, ColumnCount>>());
    const fields = getOrMake(columns, at, () => new Map<string, ColumnCount>());
    return getOrMake(fields, field, () => {
      const count = { sheet, title: this.titleOf(finding), error: 0, warning: 0, hint: 0 };
      this.rows.push(count);
      return count;
    });
  }
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function columnTable({ workbook, findings }: ReportContent): TableBlock {
  const titleOf = fieldTitles(workbook);
  const counts = new CountsByColumn(titleOf);
  for (const finding of findings) {
    if (finding.column > 0 || finding.field !== undefined) counts.of(finding)[finding.severity] += 1;
  }
  const { rows } = counts;
  const countOf = (severity: Severity): TableColumn => ({
    ...{ key: severity, header: severityName(severity), format: 'integer', width: 10 },
    values: rows.map((row) => row[severity]),
  });
  return {
    kind: 'table',
    id: 'kb_check_columns',
    rowCount: rows.length,
    columns: [
      column(
        'sheet',
        rows.map(({ sheet }) => sheet),
        16,
        { format: 'text' },
      ),
      column(
        'field',
        rows.map(({ title }) => title),
        20,
      ),
      ...(['error', 'warning', 'hint'] as const).map(countOf),
    ],
  };
}

/** B12; a row or column alone where the whole of it is meant; empty for the sheet. */
const placeOf = ({ row, column: at }: Finding) => columnLetters(at) + (row > 0 ? String(row) : '');

const linkOf = ({ sheet, row, column: at }: Finding): LinkTarget => ({
  sheet,
  row: Math.max(row, 1),
  column: Math.max(at, 1),
});

function findingTable({ workbook, findings, listed }: ReportContent): TableBlock {
  const shown =
    findings.length > listed
      ? [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity]).slice(0, listed)
      : findings;
  const titleOf = fieldTitles(workbook);
  const dateFields = new Set(
    workbook.parts.flatMap(({ declared, records }) =>
      declared.filter(({ type }) => type === 'date').map(({ key }) => `${records.sheet}\u0000${key}`),
    ),
  );
  /** Values stand as text: a suggestion must not turn into a formula or lose its zeros here. */
  const text = (value: Finding['value'] | undefined, { sheet, field }: Finding): string => {
    if (value === undefined || value === null) return '';
    return typeof value === 'number' && dateFields.has(`${sheet}\u0000${field ?? ''}`)
      ? isoDate(serial(value))
      : String(value);
  };
  return {
    kind: 'table',
    id: 'kb_check_findings',
    rowCount: shown.length,
    columns: [
      severityColumn(shown.map(({ severity }) => severity)),
      column(
        'rule',
        shown.map(({ code }) => ruleName(code)),
        28,
      ),
      column(
        'sheet',
        shown.map(({ sheet }) => sheet),
        16,
        { format: 'text' },
      ),
      column('place', shown.map(placeOf), 10, { format: 'text', links: shown.map(linkOf) }),
      column('field', shown.map(titleOf), 20),
      column(
        'value',
        shown.map((finding) => text(finding.value, finding)),
        28,
        { format: 'text' },
      ),
      column(
        'suggestion',
        shown.map((finding) => text(finding.suggestion, finding)),
        28,
        { format: 'text' },
      ),
      column(
        'candidates',
        shown.map((finding) =>
          (finding.candidates ?? []).map((candidate) => text(candidate, finding)).join(' | '),
        ),
        30,
        { format: 'text' },
      ),
      column(
        'sentence',
        shown.map(({ code, parameters }): Message => ({ code, parameters })),
        70,
      ),
    ],
  };
}
