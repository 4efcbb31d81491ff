import fc from 'fast-check';

/**
 * Laws are tried on the same cases at every run, so that a change is judged by what it changed. `SEED=7 npm test` tries
 * others; a case that fails prints the seed that brings it back.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1565) });
