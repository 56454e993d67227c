import fc from 'fast-check';
import { needStatuses, reviewReason } from '../../../src/core/needs';

const today = 46_327;
const need = { status: 'open', dueOn: null, updatedOn: today - 1 } as const;

it('reviews open needs that are late, due within the month, changed or long not updated, the most pressing reason first', () => {
  const reasonOf = (change: object) => reviewReason({ ...need, ...change }, today);
  expect(reasonOf({ dueOn: today - 3, status: 'changed', updatedOn: null })).toEqual({
    kind: 'late',
    days: 3,
  });
  expect(reasonOf({ dueOn: today, status: 'changed' })).toEqual({ kind: 'due', days: 0 });
  expect(reasonOf({ dueOn: today + 31 })).toEqual({ kind: 'due', days: 31 });
  expect(reasonOf({ dueOn: today + 32, status: 'changed' })).toEqual({ kind: 'changed' });
  expect(reasonOf({ dueOn: today + 32, updatedOn: today - 32 })).toEqual({ kind: 'stale', days: 32 });
  expect(reasonOf({ updatedOn: null })).toEqual({ kind: 'stale', days: null });
  expect(reasonOf({ updatedOn: today - 31 })).toBeUndefined();
});

it('never reviews what is met, and always what is late', () => {
  const day = fc.option(fc.integer({ min: today - 400, max: today + 400 }));
  const status = fc.option(fc.constantFrom(...needStatuses));
  fc.assert(
    fc.property(status, day, day, (state, dueOn, updatedOn) => {
      const reason = reviewReason({ status: state, dueOn, updatedOn }, today);
      if (state === 'met') expect(reason).toBeUndefined();
      else if (dueOn !== null && dueOn < today) expect(reason).toEqual({ kind: 'late', days: today - dueOn });
    }),
  );
});
