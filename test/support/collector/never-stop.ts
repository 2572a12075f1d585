import type { StopSignals } from '../../../src/runtime/stop.ts';

export const neverStop: StopSignals = { gently: new AbortController().signal, now: new AbortController().signal };
