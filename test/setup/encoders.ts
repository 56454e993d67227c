import { TextDecoder, TextEncoder } from 'node:util';

/** Every browser has these two; jsdom does not. */
Object.assign(window, { TextDecoder, TextEncoder });
