import { isResidentId, maskedId } from '../../../src/core/standards';

describe('isResidentId', () => {
  it.each(['11010519491231002X', '11010519491231002x', '110105491231002'])('%s', (text) => {
    expect(isResidentId(text)).toBe(true);
  });

  it.each(['110105194912310021', '110105194913310028', '914403001922038216', '13812345679', ''])(
    'not %s',
    (text) => {
      expect(isResidentId(text)).toBe(false);
    },
  );
});

it('masks all but two characters at the start and one at the end', () => {
  expect(maskedId('11010519491231002X')).toBe('11***************X');
  expect(maskedId('12')).toBe('**');
});
