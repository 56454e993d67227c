import { TextDecoder as Decoder } from 'node:util';
import { textOfBytes } from '../../../src/taskpane/pages/fileText';

// The page's document lacks what every browser has.
beforeAll(() => Object.assign(globalThis, { TextDecoder: Decoder }));

describe('the text of a file', () => {
  it.each([
    ['UTF-8', [0xe5, 0xae, 0xa2]],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe5, 0xae, 0xa2]],
    ['GB18030, as Chinese Excel writes it', [0xbf, 0xcd]],
    ['UTF-16, as Excel writes Unicode text', [0xff, 0xfe, 0xa2, 0x5b]],
  ])('is read from %s', (_, bytes) => {
    expect(textOfBytes(Uint8Array.from(bytes))).toBe('客');
  });
});
