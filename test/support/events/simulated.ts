import { generateEvents } from '../../../src/simulator/generate-events.ts';

const organizations = ['64949312a2930fd2c93b2669', '5dc058bc3f53f95e3972f03f'];

/** A few thousand events of the simulator, every type of the catalogue among them. Always the same. */
export function simulatedEvents(): readonly string[] {
  const store = generateEvents({ events: 3000, days: 90, end: Date.UTC(2026, 0, 1), seed: 'mapping', organizations });
  return Array.from({ length: store.count }, (_, ordinal) => store.text(ordinal));
}
