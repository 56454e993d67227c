import fc, { configureGlobal } from '../../node_modules/fast-check/lib/cjs/fast-check.js';

// The same cases on every machine, so that a change is judged by what it changes. `PROPERTY_SEED=random npm test`
// goes looking for new ones; whatever fails prints its seed, and that seed tries it again.
const { PROPERTY_SEED = '20261122' } = process.env;
if (PROPERTY_SEED !== 'random') configureGlobal({ seed: Number(PROPERTY_SEED) });

export * from '../../node_modules/fast-check/lib/cjs/fast-check.js';
export default fc;
