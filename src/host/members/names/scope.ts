import { CellError, formatAbsoluteArea, quoteSheetName, type CellValue } from '../../cells';
import type { DefinedName, Document, NameList, Sheet } from '../../document';
import { readFlag, readText, type Arguments } from '../../wire/arguments';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import { shownValue } from '../../wire/cellValue';
import { define, type Definition } from '../define';
import { CellRange } from '../range/cells';

/** The names of a workbook or of a sheet. */
export class NameScope {
  constructor(
    readonly document: Document,
    readonly sheet?: Sheet,
  ) {}

  get list(): NameList {
    return this.sheet?.names ?? this.document.names;
  }

  /** Where references without sheet name are looked up. */
  get home(): Sheet {
    return this.sheet ?? this.document.activeSheet;
  }
}

/** A name with the scope it was found in. */
class ScopedName {
  constructor(
    readonly scope: NameScope,
    readonly item: DefinedName,
  ) {}

  get range(): CellRange | undefined {
    const found = this.scope.document.calculation.evaluateRange(this.item.formula, this.scope.home);
    return found === undefined ? undefined : new CellRange(found.sheet, found.area);
  }

  get value(): CellValue {
    return this.scope.document.calculation.evaluate(this.item.formula, this.scope.home, 0, 0) ?? null;
  }
}

const formulaOf = (value: unknown): string => {
  if (value instanceof CellRange) {
    return `=${quoteSheetName(value.sheet.name)}!${formatAbsoluteArea(value.area)}`;
  }
  return readText(value);
};

const add = (scope: NameScope, args: Arguments): ScopedName =>
  new ScopedName(scope, scope.list.add(args.text(0), formulaOf(args.at(1)), args.text(2, '')));

const typeOf = (name: ScopedName): string => {
  if (name.range !== undefined) return 'Range';
  const { value } = name;
  if (value instanceof CellError) return 'Error';
  switch (typeof value) {
    case 'number':
      return Number.isInteger(value) ? 'Integer' : 'Double';
    case 'boolean':
      return 'Boolean';
    default:
      return 'String';
  }
};

const valueOf = (name: ScopedName): unknown => {
  const { range } = name;
  if (range !== undefined) return range.address;
  return shownValue(name.value);
};

const rangeOfItem = (name: ScopedName): CellRange => {
  const { range } = name;
  if (range === undefined) throw itemNotFound('The name does not stand for a range.');
  return range;
};

const find = (scope: NameScope, key: string): ScopedName | undefined => {
  const item = scope.list.get(key) ?? scope.list.all().find(({ id }) => id === key);
  return item === undefined ? undefined : new ScopedName(scope, item);
};

export const namedItems: readonly Definition[] = [
  define<NameScope>('NamedItemCollection', {
    items: (scope) => scope.list.all().map((item) => new ScopedName(scope, item)),
    item: (scope, key) => find(scope, String(key)),
    owner: ({ sheet }) => sheet?.id ?? 'Workbook',
    call: { Add: add, AddFormulaLocal: add },
  }),
  define<ScopedName>('NamedItem', {
    identity: ({ item }) => ({ _Id: item.id }),
    get: {
      Name: ({ item }) => item.name,
      Comment: ({ item }) => item.comment,
      Formula: ({ item }) => item.formula,
      Visible: ({ item }) => item.visible,
      Scope: ({ scope }) => (scope.sheet === undefined ? 'Workbook' : 'Worksheet'),
      Type: typeOf,
      Value: valueOf,
    },
    set: {
      Comment: ({ scope, item }, value) => {
        scope.list.update(item.name, { comment: readText(value) });
      },
      Formula: ({ scope, item }, value) => {
        const formula = readText(value);
        if (formula === '') throw invalidArgument('A name needs a formula.');
        scope.list.update(item.name, { formula: formula.startsWith('=') ? formula : `=${formula}` });
      },
      Visible: ({ scope, item }, value) => {
        scope.list.update(item.name, { visible: readFlag(value) });
      },
    },
    link: {
      Worksheet: ({ scope }) => {
        if (scope.sheet === undefined)
          throw itemNotFound('The name belongs to the workbook, not to a sheet.');
        return scope.sheet;
      },
      WorksheetOrNullObject: ({ scope }) => scope.sheet ?? null,
    },
    call: {
      Delete: ({ scope, item }) => {
        if (!scope.list.delete(item.name)) throw itemNotFound();
      },
      GetRange: rangeOfItem,
    },
  }),
];
