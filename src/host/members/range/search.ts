import { intersect, type Area } from '../../cells';
import type { Sheet } from '../../document';
import type { Arguments } from '../../wire/arguments';
import { itemNotFound } from '../../wire/errors';
import type { ClassMembers } from '../../wire/members';
import type { CellRange } from './cells';
import { CellAreas } from './cells';

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

const criteriaOf = (args: Arguments, index: number): Criteria => {
  const given = args.record(index);
  return {
    completeMatch: given['completeMatch'] === true,
    matchCase: given['matchCase'] === true,
    backwards: given['searchDirection'] === 'Backwards',
  };
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Excel's wildcards: `*` any text, `?` one character, `~` takes the next one literally. */
const patternOf = (text: string, { completeMatch, matchCase }: Criteria): RegExp => {
  let source = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '~' && /[*?~]/.test(text.charAt(index + 1))) {
      index += 1;
      source += escaped(text.charAt(index));
    } else if (character === '*') source += '.*';
    else if (character === '?') source += '.';
    else source += escaped(character);
  }
  return new RegExp(completeMatch ? `^${source}$` : source, matchCase ? 'gsu' : 'gisu');
};

const usedPart = ({ sheet, area }: CellRange): Area | undefined => {
  const used = sheet.usedArea(true);
  return used === undefined ? undefined : intersect(used, area);
};

/** What Find looks at: the text a cell shows, or its formula. */
const searched = (sheet: Sheet, area: Area): string[][] => {
  const formulas = sheet.formulas(area);
  return sheet.text(area).map((line, row) =>
    line.map((text, column) => {
      const formula = formulas[row]?.[column];
      return typeof formula === 'string' && formula.startsWith('=') ? formula : text;
    }),
  );
};

/** Cells that match, in reading order. */
const matches = (range: CellRange, text: string, criteria: Criteria): Area[] => {
  const area = usedPart(range);
  if (area === undefined || text === '') return [];
  const pattern = patternOf(text, criteria);
  const found: Area[] = [];
  searched(range.sheet, area).forEach((line, r) => {
    line.forEach((shown, c) => {
      pattern.lastIndex = 0;
      if (!pattern.test(shown)) return;
      const [row, column] = [area.top + r, area.left + c];
      found.push({ top: row, bottom: row, left: column, right: column });
    });
  });
  return found;
};

/** Matching cells as areas, neighbours in a row joined. */
export const findAll = (range: CellRange, args: Arguments): CellAreas => {
  const joined: Area[] = [];
  for (const cell of matches(range, args.text(0), criteriaOf(args, 1))) {
    const last = joined.at(-1);
    if (last?.top === cell.top && last.right === cell.left - 1)
      joined[joined.length - 1] = { ...last, right: cell.left };
    else joined.push(cell);
  }
  if (joined.length === 0) throw itemNotFound();
  return new CellAreas(range.sheet, joined);
};

/** Replaces text in constants and formulas; answers with the number of replacements. */
export const replaceAll = (range: CellRange, args: Arguments): number => {
  const [text, replacement, criteria] = [args.text(0), args.text(1), criteriaOf(args, 2)];
  const pattern = patternOf(text, criteria);
  const { sheet } = range;
  const cells = matches(range, text, criteria);
  for (const cell of cells) sheet.assertEditable(cell);
  let count = 0;
  for (const cell of cells) {
    const before = searched(sheet, cell)[0]?.[0] ?? '';
    const after = before.replaceAll(pattern, () => {
      count += 1;
      return replacement;
    });
    sheet.fill(cell, after);
  }
  return count;
};

export const search: ClassMembers<CellRange> = {
  call: {
    Find: (range, args) => {
      const criteria = criteriaOf(args, 1);
      const found = matches(range, args.text(0), criteria);
      const first = criteria.backwards ? found.at(-1) : found[0];
      if (first === undefined) throw itemNotFound();
      return range.with(first);
    },
    ReplaceAll: replaceAll,
  },
};
