import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileError, openXlsx, saveXlsx } from '../../../src/host/xlsx';
import { smallBook } from '../../setup/reliability/smallBook';
import { foreignParts } from './foreignFile';

/** Files that are tried; `FUZZ_RUNS=5000 npx jest mutated` takes its time. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 150);
/** Longer than any file so small may take on a busy machine, shorter than any loop that got out of hand. */
const MOST_MS = 5_000;

const ours = unzipSync(saveXlsx(smallBook()).bytes);
const foreign = Object.fromEntries(
  Object.entries(foreignParts()).map(([path, text]) => [path, strToU8(text)] as const),
);

/** What numbers, references and names are replaced by. */
const hostile = [
  ...['-1', '0', '4294967296', '1e309', 'NaN', '99999999999999999999', '', 'A0', 'XFE1', 'ZZZZ99999999'],
  ...[
    'A1:XFD1048576',
    'XFD1048576',
    'A:A',
    '1:1048576',
    '../../../etc/passwd',
    '/xl/workbook.xml',
    'xl/../..',
  ],
  ...[
    '&#0;',
    '&#x110000;',
    '&#xD800;',
    '&amp',
    '&lt;a>',
    ']]>',
    '<!--',
    '<![CDATA[',
    '\u0000',
    '\ud800',
    '"',
  ],
  ...[
    "'",
    '>',
    '</c>',
    '<a>'.repeat(300),
    'x'.repeat(40_000),
    `=${'('.repeat(3000)}1`,
    `=${'-'.repeat(20_000)}1`,
  ],
  ...[`=${'SUM('.repeat(500)}1${')'.repeat(500)}`, '=A1', '{=A1:A9}', '[$-x]0', '0'.repeat(500), '[>1e99]'],
] as const;

interface Change {
  readonly kind: 'attribute' | 'text' | 'cut' | 'double' | 'swap' | 'byte';
  readonly part: number;
  readonly at: number;
  readonly length: number;
  readonly with: (typeof hostile)[number];
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('attribute', 'attribute', 'text', 'text', 'cut', 'double', 'swap', 'byte'),
  ...{ part: fc.nat(), at: fc.nat(), length: fc.integer({ min: 1, max: 400 }) },
  with: fc.constantFrom(...hostile),
});

/** Replaces the n-th match of a pattern, counted round. */
function replaced(text: string, pattern: RegExp, at: number, by: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[at % Math.max(1, matches.length)];
  if (match === undefined) return text;
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

function mutated(bytes: Uint8Array, { kind, at, length, with: value }: Change): Uint8Array {
  if (kind === 'byte') {
    const out = Uint8Array.from(bytes);
    out[at % Math.max(1, out.length)] = length & 0xff;
    return out;
  }
  const text = strFromU8(bytes);
  const from = at % (text.length + 1);
  const piece = text.slice(from, from + length);
  switch (kind) {
    case 'attribute':
      return strToU8(replaced(text, /="[^"]*"/gu, at, () => `="${value}"`));
    case 'text':
      return strToU8(replaced(text, />[^<]+</gu, at, () => `>${value}<`));
    case 'cut':
      return strToU8(text.slice(0, from) + text.slice(from + length));
    case 'double':
      return strToU8(text.slice(0, from) + piece + piece + text.slice(from + length));
    case 'swap':
      return strToU8(text.slice(0, from) + value + text.slice(from));
  }
}

/** Opens a file and looks at all of it; answers how it was refused. */
function opened(bytes: Uint8Array): string {
  try {
    const { document } = openXlsx(bytes);
    for (const sheet of document.sheets) {
      const used = sheet.usedArea();
      if (used === undefined) continue;
      const shown = {
        ...used,
        bottom: Math.min(used.bottom, used.top + 200),
        right: Math.min(used.right, used.left + 60),
      };
      sheet.text(shown);
      sheet.formulas(shown);
    }
    return 'opened';
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

function within<Result>(work: () => Result): Result {
  const start = performance.now();
  const result = work();
  expect(performance.now() - start).toBeLessThan(MOST_MS);
  return result;
}

describe.each([
  ['of ours', ours],
  ['of another program', foreign],
])('a workbook %s somebody has tampered with', (_, parts) => {
  const paths = Object.keys(parts);

  it('opens or is refused in words, and soon', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed: Record<string, Uint8Array> = { ...parts };
        for (const each of changes) {
          const path = paths[each.part % paths.length] ?? '';
          changed[path] = mutated(changed[path] ?? new Uint8Array(), each);
        }
        expect(typeof within(() => opened(zipSync(changed, { level: 0 })))).toBe('string');
      }),
      { numRuns },
    );
  }, 600_000);

  it('is as good as its package: bytes changed anywhere in it', () => {
    const whole = zipSync(parts, { level: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (bytes) => {
          const changed = Uint8Array.from(whole);
          for (const [at, byte] of bytes) changed[at] = byte;
          expect(typeof within(() => opened(changed))).toBe('string');
        },
      ),
      { numRuns },
    );
  }, 600_000);
});

it('parts outside the package are never asked for, whatever paths point to', () => {
  const rels = strFromU8(ours['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  for (const target of [
    '../../../../etc/passwd',
    '/etc/passwd',
    'file:///etc/passwd',
    'https://example.com/x.xml',
    '..\\..\\x',
  ]) {
    const changed = replaced(rels, /Target="[^"]*worksheets[^"]*"/gu, 0, () => `Target="${target}"`);
    expect(changed).not.toBe(rels);
    expect(opened(zipSync({ ...ours, 'xl/_rels/workbook.xml.rels': strToU8(changed) }))).toMatch(
      /^(?:damaged|opened)$/u,
    );
  }
});
