/**
 * fast-check with one seed for everybody, so that a run says of the code and not of the day. To look for what it has not found yet:
 * `FAST_CHECK_SEED=random npx vitest run --config test/vitest.config.ts test/property`; a failure prints its seed, which may be given in the same way.
 */
import fc from 'fast-check';

const { FAST_CHECK_SEED: seed = '20260101' } = process.env;
fc.configureGlobal(seed === 'random' ? {} : { seed: Number(seed) });

export default fc;
