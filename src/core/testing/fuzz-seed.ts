import { configureGlobal } from 'fast-check';

/**
 * Every run of the suite tries the same designs, so that it is red for a change and never for chance. `FUZZ_SEED=…` tries others:
 * that is how faults are looked for, and each one found becomes a case of its own.
 */
configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_261_125) });
