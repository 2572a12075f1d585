import { formatTimestamp } from '../../core/timestamp.ts';
import type { Random } from '../random.ts';

const first = Date.parse('2019-01-01T00:00:00Z');
const last = Date.parse('2025-12-31T00:00:00Z');

/** Some moment of the years before: independent of the clock, so that a seed gives the same objects every day. */
export function pastTime(random: Random): string {
  return formatTimestamp(random.between(first / 1000, last / 1000) * 1000 + random.between(0, 999));
}
