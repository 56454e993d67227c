import { config } from 'zod';

// zod speeds objects up by compiling them, and asks whether it may by trying `new Function`: under our content policy
// that is a violation, reported even when caught. Imported first by every entry, before the first schema is made.
config({ jitless: true });
