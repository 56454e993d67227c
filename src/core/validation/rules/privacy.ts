import { CellKind } from '../../table';
import type { Column } from '../../table';
import { isResidentId } from '../../standards';
import { foldForMatching } from '../../text';
import type { Report } from '../report';
import { rulesOf } from '../rule';
import type { RuleGroup } from '../ruleGroup';
import { sensitiveHeader } from '../words';
import type { Part } from '../workbook';

/** Header of a field that needs a purpose before it is collected. */
const purposeFields = ['gender', 'marital'];

/** Share of distinct texts that must be identity numbers for a column to be one of them. */
const idShare = 0.5;

function holdsIds({ kinds, dictionary, values }: Column): boolean {
  const ids = dictionary.filter((text) => text.length >= 15 && isResidentId(text)).length;
  if (ids > 0 && ids >= dictionary.length * idShare) return true;
  const used = kinds.some(
    (kind, record) => kind === CellKind.number && isResidentId(String(values[record] ?? 0)),
  );
  return used && dictionary.length === 0;
}

function checkColumns(part: Part, report: Report): void {
  const { sheet, carried } = part.records;
  for (const { column, header, raw } of carried) {
    const place = { sheet, column };
    if (sensitiveHeader.test(foldForMatching(header)))
      report.place('rule.privacy.sensitive', place, { field: header });
    else if (holdsIds(raw)) report.place('rule.privacy.idNumber', place, { field: header });
  }
  for (const { field, cells } of part.fields.values()) {
    const place = { sheet, column: cells.column, field: field.key };
    if (purposeFields.includes(field.key))
      report.place('rule.privacy.purpose', place, { field: field.title });
    else if (holdsIds(cells.raw)) report.place('rule.privacy.idNumber', place, { field: field.title });
  }
}

function checkConsent(part: Part, report: Report): void {
  const personal = part.records.pack === 'b2c' && ['phone', 'email'].some((key) => part.fields.has(key));
  if (part.book === 'registration' && personal && !part.fields.has('consent')) {
    report.place('rule.privacy.noConsent', { sheet: part.records.sheet }, { sheet: part.records.sheet });
  }
}

export const privacyRules: RuleGroup = {
  id: 'privacy',
  reach: 'workbook',
  rules: rulesOf({
    'rule.privacy.sensitive': 'warning/accuracy',
    'rule.privacy.idNumber': 'warning/accuracy',
    'rule.privacy.purpose': 'warning/accuracy',
    'rule.privacy.noConsent': 'hint/completeness',
  }),
  check: ({ parts }, report) => {
    for (const part of parts) {
      checkColumns(part, report);
      checkConsent(part, report);
    }
  },
};
