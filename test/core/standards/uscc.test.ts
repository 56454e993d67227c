import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isOlderNumber, isUscc, organisationCodeOf, readUscc, usccChecks } from '../../../src/core/standards';

interface Vector {
  readonly input: string;
  readonly verdict: string;
  readonly checks: readonly string[];
}

const vectors: readonly Vector[] = readFileSync(
  join(__dirname, '../../fixtures/standards/uscc-vectors.csv'),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [input = '', verdict = '', ...checks] = line.split(',');
    return { input, verdict, checks: checks.slice(0, 4) };
  });
const valid = vectors.filter(({ verdict }) => verdict === 'valid').map(({ input }) => input);

describe('the published vectors', () => {
  it('are all there', () => {
    expect(vectors).toHaveLength(43);
    expect(valid).toHaveLength(21);
  });

  it.each(valid)('%s is valid', (code) => {
    expect(isUscc(code)).toBe(true);
    expect(readUscc(code)).toEqual({ state: 'asTyped', value: code, candidates: [] });
  });

  it.each(vectors.filter(({ verdict }) => verdict === 'valid after cleaning').map(({ input }) => input))(
    '%s is valid once cleaned',
    (input) => {
      const reading = readUscc(input);
      expect(reading.state).toBe('cleaned');
      expect(valid).toContain(reading.value);
    },
  );

  it.each(vectors.filter(({ checks }) => checks[0] === 'yes'))(
    '$input passes and fails what it should',
    ({ input, checks }) => {
      const { format, type, check, organisation } = usccChecks(input);
      const told = [format, type, check, organisation].map((right) => (right ? 'yes' : 'no'));
      // The first two characters are judged only where the layout is right.
      expect(told).toEqual(checks);
    },
  );

  it.each(
    vectors.filter(
      ({ verdict, checks }) => verdict === 'invalid' && !(checks[1] === 'yes' && checks[2] === 'yes'),
    ),
  )('$input is never taken for certain', ({ input }) => {
    expect(isUscc(input)).toBe(false);
    expect(readUscc(input)).toMatchObject({ state: 'doubtful', value: null });
  });
});

describe('readUscc', () => {
  it('keeps a code whose inner organisation code alone is wrong, with a remark', () => {
    expect(readUscc('91310000631295002H')).toMatchObject({
      value: '91310000631295002H',
      complaint: 'partly',
    });
  });

  it('puts misread letters right when all checks then pass', () => {
    expect(readUscc('9144O3001922038216')).toMatchObject({
      complaint: 'typo',
      suggestion: '914403001922038216',
    });
    expect(readUscc('91440300I922038216')).toMatchObject({
      complaint: 'typo',
      suggestion: '914403001922038216',
    });
  });

  it.each([
    ['91440300192203821', 'length'],
    ['913205005395982000', 'damaged'],
    ['9.14403E+17', 'damaged'],
    ['440301103097413', 'retired'],
    ['19220382-1', 'retired'],
    ['暂无', 'placeholder'],
    ['营业执照见附件', 'format'],
  ])('%s: %s', (text, complaint) => {
    expect(readUscc(text)).toMatchObject({ state: 'doubtful', complaint });
  });

  it('catches every single wrong character and every swap of neighbours', () => {
    const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(
        fc.constantFrom(...valid),
        fc.nat(17),
        fc.constantFrom(...Array.from(characters)),
        (code, at, character) => {
          const changed = code.slice(0, at) + character + code.slice(at + 1);
          expect(isUscc(changed)).toBe(changed === code);
          const swapped = code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2);
          expect(isUscc(swapped)).toBe(swapped === code);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('older numbers', () => {
  it.each(['110108000000016', '440301103097413', '110108012660422', '192203821', '10001686X'])(
    '%s',
    (code) => {
      expect(isOlderNumber(code)).toBe(true);
    },
  );

  it('share the organisation code with the credit code', () => {
    expect(organisationCodeOf('914403001922038216')).toBe('192203821');
    expect(organisationCodeOf('19220382-1')).toBe('192203821');
    expect(organisationCodeOf('440300192203821')).toBe('192203821');
    expect(organisationCodeOf('123')).toBeUndefined();
  });
});

it('what a code is called in front of it is no part of it', () => {
  const [code = ''] = valid;
  for (const name of ['税号：', 'USCC: ', '统一社会信用代码:'])
    expect(readUscc(name + code)).toMatchObject({ state: 'cleaned', value: code });
});
