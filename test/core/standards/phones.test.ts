import fc from 'fast-check';
import { isPhone, readPhone } from '../../../src/core/standards';

describe('readPhone is certain of', () => {
  it.each([
    ['13812345679', '13812345679', 'mobile'],
    ['138-1234-5679', '13812345679', 'mobile'],
    ['138 1234 5679', '13812345679', 'mobile'],
    ['+86 13812345679', '13812345679', 'mobile'],
    ['8613266912282', '13266912282', 'mobile'],
    ['0086-13812345679', '13812345679', 'mobile'],
    ['１３５２８１７５３０８', '13528175308', 'mobile'],
    ['手机：13812345679', '13812345679', 'mobile'],
    ['013812345679', '13812345679', 'mobile'],
    ['1.8581435543E+10', '18581435543', 'mobile'],
    ['02161234567', '021-61234567', 'landline'],
    ['（0512）83067947', '0512-83067947', 'landline'],
    ['+86-512-61234567', '0512-61234567', 'landline'],
    ['010-63052303-810', '010-63052303转810', 'landline'],
    ['(010) 65055555 转 123', '010-65055555转123', 'landline'],
    ['010-65055555 ext. 12', '010-65055555转12', 'landline'],
    ['4008208820', '400-820-8820', 'service'],
    ['95588', '95588', 'short'],
    ['10086', '10086', 'short'],
  ])('%s', (text, canonical, kind) => {
    const { state, value } = readPhone(text);
    expect(state).toBe(text === canonical ? 'asTyped' : 'cleaned');
    expect(value).toMatchObject({ text: canonical, kind });
  });
});

describe('readPhone doubts', () => {
  it.each([
    ['1388888', 'length'],
    ['1528828214', 'length'],
    ['021-12345678', 'length'],
    ['5869482', 'incomplete'],
    ['13800138000', 'fake'],
    ['11111111111', 'fake'],
    ['12345678901', 'fake'],
    ['13888888888', 'fake'],
    ['1.38E+10', 'damaged'],
    ['无', 'placeholder'],
    ['找王总', 'format'],
    ['+1 415 555 2671', 'unknown'],
  ])('%s as %s', (text, complaint) => {
    expect(readPhone(text)).toEqual({ state: 'doubtful', value: null, candidates: [], complaint });
  });

  it.each([
    ['1065055555', '010-65055555'],
    ['2987090982', '029-87090982'],
    ['37986736374', '0379-86736374'],
  ])('%s, offering its 0 back', (text, restored) => {
    const reading = readPhone(text);
    expect(reading).toMatchObject({ state: 'doubtful', complaint: 'incomplete' });
    expect(reading.suggestion?.text).toBe(restored);
  });
});

it('offers the digits letters were typed or scanned for', () => {
  expect(readPhone('138OO12345l')).toMatchObject({ complaint: 'typo', suggestion: { text: '13800123451' } });
});

it('reads its own canonical writing as it stands', () => {
  const mobile = fc.tuple(
    fc.integer({ min: 13, max: 19 }),
    fc.integer({ min: 100_000_000, max: 799_999_999 }),
  );
  fc.assert(
    fc.property(mobile, ([head, tail]) => {
      const number = `${head}${tail}`;
      fc.pre(isPhone(number));
      for (const typed of [
        number,
        `+86 ${number}`,
        `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`,
      ]) {
        const canonical = readPhone(typed).value?.text ?? '';
        expect(canonical).toBe(number);
        expect(readPhone(canonical).state).toBe('asTyped');
      }
    }),
  );
});

it('never throws on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(['asTyped', 'cleaned', 'doubtful']).toContain(readPhone(text).state);
    }),
  );
});
