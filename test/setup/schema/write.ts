/** `npm run schema`: rewrites the host's schema from the installed packages. */
import { writeFileSync } from 'node:fs';
import { deriveSchema } from './derive';

writeFileSync(new URL('../../../src/host/schema/schema.json', import.meta.url), deriveSchema());
