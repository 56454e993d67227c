import { FileError } from './errors';

/** A child of a worksheet part's root, as text. */
export interface Segment {
  /** Name without prefix. */
  local: string;
  text: string;
}

/** A worksheet part cut into the children of its root. */
export interface Segments {
  /** The root's opening tag with all its namespaces. */
  open: string;
  /** Prefix of the main namespace with colon, usually ''. */
  prefix: string;
  items: Segment[];
}

/** Where the children of a worksheet have to stand. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

const TAG = /<(?:!--[^]*?-->|\?[^]*?\?>|(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>)/g;

/**
 * Cuts a worksheet part that has been parted from its rows.
 * @throws FileError entities or damaged
 */
export function cutSegments(xml: string, part: string): Segments {
  if (xml.includes('<!DOCTYPE')) throw new FileError('entities', part);
  TAG.lastIndex = 0;
  let root: RegExpExecArray | null;
  do root = TAG.exec(xml);
  while (root && root[2] === undefined);
  const name = root?.[2] ?? '';
  if (!root || !/(?:^|:)worksheet$/.test(name)) throw new FileError('damaged', part);
  const prefix = name.slice(0, -'worksheet'.length);
  const result: Segments = { open: root[0], prefix, items: [] };
  if (root[3] === '/') return { ...result, open: root[0].replace(/\s*\/>$/, '>') };
  let at = TAG.lastIndex;
  for (;;) {
    TAG.lastIndex = at;
    const start = TAG.exec(xml);
    if (!start) throw new FileError('damaged', part);
    if (start[2] === undefined) {
      at = TAG.lastIndex;
      continue;
    }
    if (start[1] === '/') return result;
    const end = start[3] === '/' ? TAG.lastIndex : endOf(xml, TAG.lastIndex, part);
    const colon = start[2].indexOf(':');
    result.items.push({
      local: start[2].slice(colon + 1),
      text: xml.slice(start.index, end),
    });
    at = end;
  }
}

/** Position behind the end tag of an element just opened. */
function endOf(xml: string, from: number, part: string): number {
  TAG.lastIndex = from;
  let depth = 1;
  for (let match = TAG.exec(xml); match; match = TAG.exec(xml)) {
    if (match[2] === undefined || match[3] === '/') continue;
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return TAG.lastIndex;
  }
  throw new FileError('damaged', part);
}

/** The segments with some of them replaced, in the order the format demands. */
export function replaceSegments(
  segments: readonly Segment[],
  replacements: ReadonlyMap<string, readonly string[]>,
): Segment[] {
  const kept = segments.filter(({ local }) => !replacements.has(local));
  for (const [local, texts] of replacements) {
    for (const text of texts) if (text !== '') kept.push({ local, text });
  }
  const rank = (segment: Segment): number => {
    const at = ORDER.indexOf(segment.local);
    return at < 0 ? ORDER.length : at;
  };
  return kept
    .map((segment, i) => ({ segment, i }))
    .sort((a, b) => rank(a.segment) - rank(b.segment) || a.i - b.i)
    .map(({ segment }) => segment);
}
