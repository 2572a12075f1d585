import type { ProcessorDefinition } from './definition.ts';

/** Only with a condition, which the loader sees to. */
export const dropEvent: ProcessorDefinition = { options: {}, make: () => () => false };
