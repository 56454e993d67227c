import fc from 'fast-check';
import { groupNeeds } from '../../../src/core/needs';
import { withEditedGroups } from '../../../src/core/needs/editedGroups';

const texts = ['系统要和ERP对接', 'ERP接口打通', '批量采购要有折扣', '年框价格打折'];
const grouped = (edited: Parameters<typeof withEditedGroups>[1], given = texts) =>
  groupNeeds(given, { threshold: 0.4, synonyms: [], edited }).map(({ label, members }) => ({
    label,
    members,
  }));
/** The text as groups are remembered by. */
const [erp, erp2, discount, discount2] = groupNeeds(texts, { threshold: 1, synonyms: [] })
  .toSorted((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0))
  .map((group) => group.texts[0] ?? '');

it('groups by meaning until somebody says otherwise', () => {
  expect(grouped([]).map(({ members }) => members)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

it('renames, merges and splits groups, next month too', () => {
  expect(grouped([{ label: '系统对接', texts: [erp ?? '', erp2 ?? ''] }])[0]).toEqual({
    label: '系统对接',
    members: [0, 1],
  });
  const merged = [{ texts: [erp ?? '', erp2 ?? '', discount ?? '', discount2 ?? ''] }];
  expect(grouped(merged).map(({ members }) => members)).toEqual([[0, 1, 2, 3]]);
  const split = [{ texts: [erp ?? ''] }, { texts: [erp2 ?? ''] }];
  expect(grouped(split).map(({ members }) => members)).toEqual([[2, 3], [0], [1]]);
});

it('puts a new text with the edited group it is like', () => {
  const edited = [{ label: '系统对接', texts: [erp ?? '', erp2 ?? ''] }];
  const next = grouped(edited, [...texts, '希望打通ERP接口']);
  expect(next.find(({ label }) => label === '系统对接')?.members).toEqual([0, 1, 4]);
});

it('puts every text into one group, whatever people have edited', () => {
  const clusters = fc
    .array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 12 })
    .map((homes) =>
      [...new Set(homes)].map((home) => homes.flatMap((each, text) => (each === home ? [text] : []))),
    );
  const groups = fc.array(
    fc.record({ texts: fc.array(fc.nat({ max: 14 }).map(String), { minLength: 1, maxLength: 5 }) }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(clusters, groups, (given, edited) => {
      const count = given.flat().length;
      const numberOf = (text: string) => (Number(text) < count ? Number(text) : undefined);
      const result = withEditedGroups(given, edited, numberOf);
      expect(result.flatMap((each) => each.texts).sort((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, text) => text),
      );
    }),
  );
});
