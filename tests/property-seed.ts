/**
 * Has properties tried with the same values in every run, so that the same commit always gives the same result. Other values:
 * `SIGNPOST_SEED=<number> npm run test:unit`; many more of them: `npm run bench:fuzz-import`.
 */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env['SIGNPOST_SEED'] ?? 20261128) });
