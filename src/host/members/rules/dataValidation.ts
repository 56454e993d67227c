import { cellArea, cellsIn, formatAbsoluteArea, overlaps, quoteSheetName, type Area } from '../../cells';
import {
  noValidation,
  type DataValidation,
  type Sheet,
  type ValidationOperator,
  type ValidationType,
} from '../../document';
import { readFlag, readRecord } from '../../wire/arguments';
import { HostError, invalidArgument, itemNotFound } from '../../wire/errors';
import { define, type Definition } from '../define';
import { CellAreas, CellRange } from '../range/cells';
import { isValidValue } from './validity';

/** Longest list or formula of a rule. https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation */
const FORMULA_LIMIT = 255;
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

/** Key of a rule in the add-in's JSON, and the type it makes. */
const kinds: Readonly<Record<string, ValidationType>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

const operators: readonly ValidationOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

/** The validation all cells share; undefined when they have different ones. */
const common = (cells: CellAreas): DataValidation | 'none' | 'mixed' => {
  const { items } = cells.sheet.validations;
  const places = new Set<DataValidation | 'none'>();
  for (const area of cells.areas) {
    const covering = items.filter(({ areas }) => areas.some((own) => overlaps(own, area)));
    let covered = 0;
    for (const { areas, value } of covering) {
      places.add(value);
      for (const own of areas) covered += overlapSize(own, area);
    }
    if (covered < cellsIn(area)) places.add('none');
  }
  const [only = 'none', second] = places;
  return second === undefined ? only : 'mixed';
};

const overlapSize = (a: Area, b: Area): number =>
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1) *
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1);

/** A value a rule compares with, as the document keeps it: a number, a formula, or a range's reference. */
const formulaOf = (value: unknown): string => {
  if (value instanceof CellRange)
    return `=${quoteSheetName(value.sheet.name)}!${formatAbsoluteArea(value.area)}`;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (value.length > FORMULA_LIMIT)
      throw invalidArgument(`A formula of a rule has at most ${FORMULA_LIMIT} characters.`);
    return value;
  }
  throw invalidArgument('A rule compares with a number, a text or a range.');
};

const readRule = (value: unknown): Partial<DataValidation> => {
  const entries = Object.entries(readRecord(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  const [entry, extra] = entries;
  if (entry === undefined) return {};
  const [key, body] = entry;
  const type = kinds[key];
  if (type === undefined || extra !== undefined) throw invalidArgument('A rule has exactly one kind.');
  const rule = readRecord(body);
  if (type === 'List') {
    const source = formulaOf(rule['source']);
    if (source === '') throw invalidArgument('A list needs a source.');
    return { type, formula1: source, inCellDropDown: rule['inCellDropDown'] !== false };
  }
  if (type === 'Custom') {
    const formula = formulaOf(rule['formula']);
    if (!formula.startsWith('=')) throw invalidArgument('A formula starts with =.');
    return { type, formula1: formula };
  }
  const operator = operators.find((name) => name === rule['operator']);
  if (operator === undefined) throw invalidArgument('The rule has no operator.');
  const between = operator === 'Between' || operator === 'NotBetween';
  if (between && (rule['formula2'] === undefined || rule['formula2'] === null)) {
    throw invalidArgument(`${operator} needs two formulas.`);
  }
  return {
    type,
    operator,
    formula1: formulaOf(rule['formula1']),
    ...(between ? { formula2: formulaOf(rule['formula2']) } : {}),
  };
};

const shownFormula = (text: string | undefined): string | number => {
  const number = Number(text);
  return text !== undefined && text !== '' && Number.isFinite(number) ? number : (text ?? '');
};

const ruleOf = (validation: DataValidation): Record<string, unknown> => {
  const { type, operator, formula1, formula2, inCellDropDown } = validation;
  const key = Object.keys(kinds).find((name) => kinds[name] === type);
  if (key === undefined) return {};
  if (type === 'List') return { list: { inCellDropDown, source: formula1 ?? '' } };
  if (type === 'Custom') return { custom: { formula: formula1 ?? '' } };
  return {
    [key]: {
      operator,
      formula1: shownFormula(formula1),
      ...(formula2 === undefined ? {} : { formula2: shownFormula(formula2) }),
    },
  };
};

/** Changes the validation of the cells, starting from what they have. */
const change = (cells: CellAreas, edit: (before: DataValidation) => DataValidation): void => {
  const { sheet } = cells;
  sheet.assertUnprotected();
  const now = common(cells);
  const next = edit(typeof now === 'string' ? noValidation() : now);
  for (const area of cells.areas) {
    sheet.validations.set(area, next);
    sheet.formatChanged(area, 'validations');
  }
};

const textWithin = (value: unknown, limit: number, name: string): string => {
  if (typeof value !== 'string') return '';
  if (value.length > limit) throw invalidArgument(`The ${name} has more than ${limit} characters.`);
  return value;
};

const allValid = (cells: CellAreas): boolean | null => {
  const counts = { valid: 0, invalid: 0 };
  for (const { row, column } of cellsOf(cells)) {
    if (isValidValue(cells.sheet, row, column)) counts.valid += 1;
    else counts.invalid += 1;
  }
  return counts.invalid === 0 ? true : counts.valid === 0 ? false : null;
};

function* cellsOf({ sheet, areas }: CellAreas): Generator<{ row: number; column: number }> {
  const used = sheet.usedArea();
  for (const area of areas) {
    for (let row = area.top; row <= Math.min(area.bottom, used?.bottom ?? 0); row += 1) {
      for (let column = area.left; column <= Math.min(area.right, used?.right ?? 0); column += 1)
        yield { row, column };
    }
  }
}

const invalidCells = (cells: CellAreas): CellAreas => {
  const found: Area[] = [];
  for (const { row, column } of cellsOf(cells)) {
    if (isValidValue(cells.sheet, row, column)) continue;
    const last = found.at(-1);
    if (last?.left === column && last.right === column && last.bottom === row - 1) {
      found[found.length - 1] = { ...last, bottom: row };
    } else found.push(cellArea(row, column));
  }
  if (found.length === 0) throw itemNotFound();
  return new CellAreas(cells.sheet, found);
};

const clear = (sheet: Sheet, area: Area): void => {
  sheet.assertUnprotected();
  sheet.validations.clear(area);
  sheet.formatChanged(area, 'validations');
};

export const dataValidation: readonly Definition[] = [
  define<CellAreas>('DataValidation', {
    get: {
      // https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype
      Type: (cells) => {
        const found = common(cells);
        if (found === 'mixed') return 'Inconsistent';
        return found === 'none' ? 'None' : (found.type ?? 'None');
      },
      Rule: (cells) => {
        const found = common(cells);
        return typeof found === 'string' ? (found === 'none' ? {} : null) : ruleOf(found);
      },
      Prompt: (cells) => {
        const found = common(cells);
        return found === 'mixed' ? null : (found === 'none' ? noValidation() : found).prompt;
      },
      ErrorAlert: (cells) => {
        const found = common(cells);
        return found === 'mixed' ? null : (found === 'none' ? noValidation() : found).errorAlert;
      },
      IgnoreBlanks: (cells) => {
        const found = common(cells);
        return found === 'mixed' ? null : (found === 'none' ? noValidation() : found).ignoreBlanks;
      },
      Valid: allValid,
    },
    set: {
      Rule: (cells, value) => {
        const rule = readRule(value);
        change(cells, ({ prompt, errorAlert, ignoreBlanks }) => ({
          ...noValidation(),
          prompt,
          errorAlert,
          ignoreBlanks,
          ...rule,
        }));
      },
      Prompt: (cells, value) => {
        const given = readRecord(value);
        const prompt = {
          showPrompt: given['showPrompt'] !== false,
          title: textWithin(given['title'], TITLE_LIMIT, 'title'),
          message: textWithin(given['message'], MESSAGE_LIMIT, 'message'),
        };
        change(cells, (before) => ({ ...before, prompt }));
      },
      ErrorAlert: (cells, value) => {
        const given = readRecord(value);
        const style = given['style'] ?? 'Stop';
        if (style !== 'Stop' && style !== 'Warning' && style !== 'Information') {
          throw new HostError('InvalidArgument', `There is no alert style ${JSON.stringify(style)}.`);
        }
        const errorAlert: DataValidation['errorAlert'] = {
          showAlert: given['showAlert'] !== false,
          style,
          title: textWithin(given['title'], TITLE_LIMIT, 'title'),
          message: textWithin(given['message'], MESSAGE_LIMIT, 'message'),
        };
        change(cells, (before) => ({ ...before, errorAlert }));
      },
      IgnoreBlanks: (cells, value) => {
        const ignoreBlanks = readFlag(value);
        change(cells, (before) => ({ ...before, ignoreBlanks }));
      },
    },
    call: {
      Clear: ({ sheet, areas }) => {
        for (const area of areas) clear(sheet, area);
      },
      GetInvalidCells: invalidCells,
    },
  }),
];
