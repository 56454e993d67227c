import { rowOf, tagMethod } from '../../books';
import type { TagDefinition } from '../../books';
import { CellKind, textAt } from '../../table';
import { industryOf, readSize, regionOf } from '../../standards';
import { editDistance, foldForMatching, mapReading, splitValues } from '../../text';
import type { Reading } from '../../text';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import { singleSignal } from '../words';
import { partsOfBook } from '../workbook';
import type { CheckedField, Part, Workbook } from '../workbook';

interface TagFields {
  readonly tag: CheckedField;
  readonly value: CheckedField;
  readonly evidence: CheckedField | undefined;
  readonly method: CheckedField | undefined;
}

function tagFieldsOf({ fields }: Part): TagFields | undefined {
  const tag = fields.get('tag');
  const value = fields.get('value');
  return tag && value
    ? { tag, value, evidence: fields.get('evidence'), method: fields.get('method') }
    : undefined;
}

interface Dictionary {
  readonly byName: ReadonlyMap<string, TagDefinition>;
  readonly names: readonly string[];
}

function dictionaryOf(tags: readonly TagDefinition[]): Dictionary {
  const byName = new Map<string, TagDefinition>();
  for (const definition of tags) {
    byName.set(foldForMatching(definition.name.zh), definition);
    byName.set(foldForMatching(definition.name.en), definition);
  }
  return { byName, names: tags.map(({ name }) => name.zh) };
}

const withoutRemark = (text: string) => text.replace(/[（(][^（）()]*[）)]$/u, '').trim();

/** Tags whose values follow a standard rather than a list of values. */
const standards: Readonly<Record<string, (text: string) => Reading<string>>> = {
  industry: (text) => mapReading(industryOf(text), ({ name }) => name),
  region: (text) => mapReading(regionOf(text), (region) => region.text),
  size: (text) => mapReading(readSize(text), (size) => size.text),
};

function standardAdvice(
  text: string,
  { state, value, suggestion }: Reading<string>,
): ReturnType<typeof valueAdvice> {
  if (state === 'doubtful') return suggestion === undefined ? {} : { suggestion, certain: false };
  return value === null || value === text ? undefined : { suggestion: value, certain: true };
}

/** What a tag's value should read; the certain ones only drop a remark or another writing. */
function valueAdvice(
  text: string,
  definition: TagDefinition,
): { suggestion?: string; certain?: boolean } | undefined {
  const standard = standards[definition.key];
  if (standard) return standardAdvice(text, standard(text));
  const values = definition.values.map(({ zh }) => zh);
  const parts = definition.kind === 'multi' ? splitValues(text) : [text];
  const read = parts.map((part) => {
    const folded = foldForMatching(withoutRemark(part));
    const known = definition.values.find(({ zh, en }) =>
      [zh, en].some((value) => foldForMatching(value) === folded),
    );
    if (known) return { value: known.zh, certain: true };
    const near = values.filter((value) => value.length > 2 && editDistance(value, folded, 1) === 1);
    return near.length === 1 && near[0] !== undefined ? { value: near[0], certain: false } : undefined;
  });
  if (read.some((part) => part === undefined)) return {};
  const suggestion = read.map((part) => part?.value ?? '').join('、');
  if (suggestion === text || parts.every((part) => values.includes(part))) return undefined;
  return { suggestion, certain: read.every((part) => part?.certain === true) };
}

function checkRow(
  part: Part,
  { tag, value, evidence, method }: TagFields,
  record: number,
  { byName, names }: Dictionary,
  report: Report,
): void {
  const name = textAt(tag.cells.clean, record);
  if (name === undefined) return;
  const definition = byName.get(foldForMatching(name));
  if (!definition) {
    const near = names.find((other) => other.length > 2 && editDistance(other, name, 1) === 1);
    report.cell(
      'rule.tag.unknown',
      part,
      tag,
      record,
      { field: tag.field.title, value: name, suggestion: near ?? '' },
      near === undefined ? {} : { suggestion: near, certain: false },
    );
    return;
  }
  const text = textAt(value.cells.clean, record) ?? '';
  if ((definition.values.length > 0 || definition.key in standards) && text !== '') {
    const advice = valueAdvice(text, definition);
    const parameters = {
      field: value.field.title,
      value: text,
      suggestion: advice?.suggestion ?? '',
      tag: name,
    };
    if (advice?.certain === true) report.cell('rule.clean', part, value, record, parameters, advice);
    else if (advice) {
      report.cell('rule.tag.value', part, value, record, parameters, {
        ...advice,
        candidates: definition.values.map(({ zh }) => zh).filter((each) => each !== advice.suggestion),
      });
    }
  }
  const because = evidence ? (textAt(evidence.cells.clean, record) ?? '').trim() : '';
  const parameters = { field: (evidence ?? value).field.title, value: text, suggestion: '', tag: name };
  const byHand = method !== undefined && textAt(method.cells.clean, record) === tagMethod.byHand;
  if (because === '') {
    if (
      definition.needsEvidence === true ||
      (byHand && definition.rule === undefined && definition.category !== '基础属性')
    ) {
      report.cell('rule.tag.noEvidence', part, value, record, parameters);
    }
  } else if (singleSignal.test(because) && !/[、；;]|\d{2,}/u.test(because)) {
    report.cell('rule.tag.singleSignal', part, evidence ?? value, record, { ...parameters, value: because });
  }
}

/** One customer with two values of a tag that can have only one. */
function checkConflicts(
  workbook: Workbook,
  parts: readonly Part[],
  { byName }: Dictionary,
  report: Report,
): void {
  const held = new Map<string, { part: Part; fields: TagFields; record: number; value: string }[]>();
  for (const part of parts) {
    const fields = tagFieldsOf(part);
    if (!fields) continue;
    const customers = workbook.directory.of(part.records);
    const named = part.fields.get('customerName');
    for (let record = 0; record < part.records.count; record += 1) {
      const name = textAt(fields.tag.cells.clean, record);
      const value = textAt(fields.value.cells.clean, record);
      const definition = name === undefined ? undefined : byName.get(foldForMatching(name));
      if (definition?.kind !== 'single' || value === undefined) continue;
      const customer = customers[record] ?? -1;
      const who = customer >= 0 ? String(customer) : named && textAt(named.cells.clean, record);
      if (who === undefined) continue;
      const key = `${who}\u0000${definition.key}`;
      held.set(key, [...(held.get(key) ?? []), { part, fields, record, value: withoutRemark(value) }]);
    }
  }
  for (const entries of held.values()) {
    if (new Set(entries.map(({ value }) => value)).size < 2) continue;
    for (const entry of entries) {
      const { part, fields, record, value } = entry;
      const others = entries.filter((other) => other !== entry && other.value !== value);
      report.cell('rule.tag.conflict', part, fields.value, record, {
        ...{ field: fields.value.field.title, value, suggestion: '' },
        tag: textAt(fields.tag.cells.clean, record) ?? '',
        rows: others
          .slice(0, 5)
          .map((other) => String(rowOf(other.part.records, other.record)))
          .join(', '),
      });
    }
  }
}

/** Tags written down against what the data give now. */
function checkComputed(
  workbook: Workbook,
  parts: readonly Part[],
  { byName }: Dictionary,
  report: Report,
): void {
  const { computedTags } = workbook;
  if (!computedTags) return;
  for (const part of parts) {
    const fields = tagFieldsOf(part);
    if (!fields) continue;
    const customers = workbook.directory.of(part.records);
    for (let record = 0; record < part.records.count; record += 1) {
      const customer = customers[record] ?? -1;
      const name = textAt(fields.tag.cells.clean, record);
      const value = textAt(fields.value.cells.clean, record);
      const definition = name === undefined ? undefined : byName.get(foldForMatching(name));
      if (customer < 0 || !definition || name === undefined || value === undefined) continue;
      const now = computedTags(customer, definition.key);
      if (now === undefined || now === withoutRemark(value)) continue;
      const byHand =
        fields.method !== undefined && textAt(fields.method.cells.clean, record) === tagMethod.byHand;
      report.cell(
        byHand ? 'rule.tag.contradicted' : 'rule.tag.stale',
        part,
        fields.value,
        record,
        { field: fields.value.field.title, value, suggestion: now, tag: name },
        { suggestion: now, certain: false },
      );
    }
  }
}

export const tagRules: RuleGroup = {
  id: 'tags',
  reach: 'row',
  rules: rulesOf({
    'rule.tag.unknown': 'warning/accuracy',
    'rule.tag.value': 'error/accuracy',
    'rule.tag.noEvidence': 'warning/completeness',
    'rule.tag.singleSignal': 'hint/accuracy',
  }),
  check: (workbook, report) => {
    const dictionary = dictionaryOf(workbook.tags);
    for (const part of partsOfBook(workbook, 'tags')) {
      const fields = tagFieldsOf(part);
      if (!fields) continue;
      for (let record = 0; record < part.records.count; record += 1) {
        if (fields.tag.cells.clean.kinds[record] === CellKind.text)
          checkRow(part, fields, record, dictionary, report);
      }
    }
  },
};

export const tagConflictRules: RuleGroup = {
  id: 'tags',
  reach: 'workbook',
  rules: rulesOf({
    'rule.tag.conflict': 'error/consistency',
    'rule.tag.stale': 'warning/timeliness',
    'rule.tag.contradicted': 'warning/consistency',
  }),
  check: (workbook, report) => {
    const parts = partsOfBook(workbook, 'tags');
    const dictionary = dictionaryOf(workbook.tags);
    checkConflicts(workbook, parts, dictionary, report);
    checkComputed(workbook, parts, dictionary, report);
  },
};
