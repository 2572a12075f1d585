import { generateEvents } from '../dist/simulator/generate-events.js';

const organizations = ['64949312a2930fd2c93b2669'];

/** The texts of the simulator's events, always the same. */
export function simulatedEvents() {
  const store = generateEvents({ events: 60_000, days: 90, end: Date.UTC(2026, 0, 1), seed: 'bench', organizations });
  return Array.from({ length: store.count }, (_, ordinal) => store.text(ordinal));
}
