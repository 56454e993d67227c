import fc from 'fast-check';
import { keptRows, rowsApart, withHead } from '../../../src/host/xlsx/sheetRows';

/** A text in pieces of the given lengths, the last one what is left. */
function* cut(text: string, lengths: readonly number[]): Generator<string> {
  let at = 0;
  for (const length of lengths) {
    yield text.slice(at, at + length);
    at += length;
  }
  yield text.slice(at);
}

function apart(pieces: Iterable<string>): { rows: string[]; rest: string } {
  const steps = rowsApart(pieces, 'sheet1.xml');
  const rows: string[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { rows, rest: step.value };
    rows.push(step.value);
  }
}

const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>2</v></c></row>';
const head = '<?xml version="1.0"?><worksheet><sheetViews><sheetView tabSelected="1"/></sheetViews>';
const tail = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
const lengths = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });

describe('A worksheet part and its rows', () => {
  it.each(['', 'x:'])(
    'come apart the same in whichever pieces the part arrives, with prefix %j',
    (prefix) => {
      const named = (text: string) => text.replaceAll(/<(\/?)(?=row|c |c>|v>|sheetData)/g, `<$1${prefix}`);
      const part = `${head}${named(`<sheetData>${rows}</sheetData>`)}${tail}`;
      fc.assert(
        fc.property(lengths, (pieces) => {
          const found = apart(cut(part, pieces));
          expect(found.rest).toBe(`${head}<${prefix}sheetData/>${tail}`);
          expect(found.rows.join('')).toBe(named(rows));
          for (const piece of found.rows.slice(0, -1)) expect(piece.endsWith(named('</row>'))).toBe(true);
          expect([...keptRows(cut(part, pieces), prefix, 'sheet1.xml')].join('')).toBe(
            named(`<sheetData>${rows}</sheetData>`),
          );
        }),
      );
    },
  );

  it('come apart where there are no rows', () => {
    expect(apart([`${head}<sheetData />${tail}`])).toEqual({ rows: [], rest: `${head}<sheetData/>${tail}` });
    expect(apart([head, tail])).toEqual({ rows: [], rest: head + tail });
  });

  it('are refused when the rows do not end', () => {
    expect(() => apart([`${head}<sheetData>`, rows])).toThrow('damaged');
  });

  it('keep everything but the head that is changed', () => {
    fc.assert(
      fc.property(lengths, (pieces) => {
        const part = `${head}<sheetData>${rows}</sheetData>${tail}`;
        const changed = [...withHead(cut(part, pieces), (text) => text.replace(' tabSelected="1"', ''))].join(
          '',
        );
        expect(changed).toBe(part.replace(' tabSelected="1"', ''));
      }),
    );
  });
});
