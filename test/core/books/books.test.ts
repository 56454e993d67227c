import fc from 'fast-check';
import {
  bookIds,
  customerNumberExpression,
  customerNumbers,
  fieldsOf,
  isCustomerNumberPattern,
  listFor,
  packIds,
  recordSchema,
} from '../../../src/core/books';
import { cellReader, readingOf } from '../../../src/core/intake';
import { CellKind } from '../../../src/core/table';

const every = bookIds.flatMap((book) => packIds.map((pack) => [book, pack] as const));

describe.each(every)('%s for %s', (book, pack) => {
  const fields = fieldsOf(book, pack);

  it('has a key and a title of its own for every field', () => {
    for (const part of [
      fields.map(({ key }) => key),
      fields.map(({ title }) => title.zh),
      fields.map(({ title }) => title.en),
    ])
      expect(new Set(part).size).toBe(part.length);
  });

  it('has its lists', () => {
    for (const field of fields.filter(({ list }) => list !== undefined))
      expect(listFor(field)?.values).not.toHaveLength(0);
  });

  it('gives examples its own readers accept, or know for examples', () => {
    const refused = fields.filter((field) => {
      if (field.example === '') return false;
      const reading = readingOf(cellReader(field), { kind: CellKind.text, value: field.example });
      const isShort = field.key === 'contact' && reading.complaint === 'incomplete';
      return reading.value === null && !isShort && reading.complaint !== 'fake' && field.type !== 'uscc';
    });
    expect(refused.map(({ key }) => key)).toEqual([]);
  });
});

it('asks for at least one of telephone and e-mail', () => {
  const schema = recordSchema('registration', 'b2b');
  const record = { customerName: '甲公司', industry: '批发业', contact: '张三' };
  expect(schema.safeParse({ ...record, phone: null }).success).toBe(false);
  expect(schema.safeParse({ ...record, email: 'a@b.com' }).success).toBe(true);
});

describe('customer numbers', () => {
  it('go on from the greatest one of the year', () => {
    const next = customerNumbers('CUS-{yyyy}-{###}', ['CUS-2024-007', 'CUS-2023-100', 'K-1']);
    expect([next({ year: 2024 }), next({ year: 2024 }), next({ year: 2023 })]).toEqual([
      'CUS-2024-008',
      'CUS-2024-009',
      'CUS-2023-101',
    ]);
  });

  it('may name the department', () => {
    const next = customerNumbers('{yyyy}{dept}{####}', []);
    expect(next({ year: 2024, department: 'XS1' })).toBe('2024XS10001');
    expect(isCustomerNumberPattern('CUS-{yyyy}')).toBe(false);
  });

  it('are never repeated and fit their pattern', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('CUS-{yyyy}-{###}', '{yyyy}{dept}{##}', 'K{#}'),
        fc.array(fc.record({ year: fc.integer({ min: 2020, max: 2022 }) }), { maxLength: 40 }),
        (pattern, asked) => {
          const next = customerNumbers(pattern, []);
          const years = pattern.includes('{yyyy}') ? asked : asked.map(() => ({ year: 2020 }));
          const given = years.map(next);
          expect(new Set(given).size).toBe(given.length);
          for (const id of given) expect(id).toMatch(customerNumberExpression(pattern));
        },
      ),
    );
  });
});
