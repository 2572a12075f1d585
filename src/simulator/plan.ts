import { day } from '../core/duration.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { allKinds, type EventKind, pickKind } from './frequencies.ts';
import type { Random } from './random.ts';

/** One event to be: when, what, and how its timestamp is written. */
export interface PlannedEvent {
  readonly milliseconds: number;
  /** 0 where the timestamp has at most three fraction digits. */
  readonly nanoseconds: number;
  readonly fractionDigits: 0 | 3 | 8 | 9;
  readonly kind: EventKind;
}

/** From so many events on, every event type occurs. */
const enoughForAllKinds = 1000;
/** Activity by hour of the day in UTC, 1 at the busiest. */
const hours = [2, 2, 2, 2, 2, 3, 4, 7, 9, 10, 10, 9, 8, 9, 10, 10, 9, 8, 6, 5, 4, 4, 3, 2].map((weight) => weight / 10);
/** Services that write their timestamps in whole seconds; the rest have milliseconds or nanoseconds. */
const wholeSeconds = new Set(['radius', 'notifications', 'reports']);
const bulkTypes = ['user_update', 'association_change', 'policy_result', 'software_add', 'user_update_provision'];

/** Plans `count` events before `end`, in the order of time. */
export function planEvents(count: number, days: number, end: number, random: Random): readonly PlannedEvent[] {
  const start = end - days * day;
  const plan: PlannedEvent[] = [];
  const add = (time: number, kind: EventKind): void => {
    if (plan.length < count) plan.push(stamp(time, start, kind, random));
  };
  if (count >= enoughForAllKinds) {
    addBulk(25, drawTime(start, end, random), add, random);
    for (const kind of allKinds) add(drawTime(start, end, random), kind);
  }
  while (plan.length < count) {
    const time = drawTime(start, end, random);
    const luck = random.fraction();
    if (luck < 0.0005) addBulk(random.between(21, 70), time, add, random);
    else if (luck < 0.01) for (let left = random.between(2, 5); left > 0; left--) add(time, pickKind(random));
    else add(time, pickKind(random));
  }
  // Stable, so that equal milliseconds keep the order of planning.
  return plan.sort((a, b) => a.milliseconds - b.milliseconds);
}

type Add = (time: number, kind: EventKind) => void;

/** Many events in one millisecond, as imports and policy roll-outs make them. */
function addBulk(size: number, time: number, add: Add, random: Random): void {
  const type = random.pick(bulkTypes);
  const kind = allKinds.find((candidate) => candidate.type === type) as EventKind;
  for (let left = size; left > 0; left--) add(time, kind);
}

function drawTime(start: number, end: number, random: Random): number {
  for (;;) {
    const time = Math.floor(start + random.fraction() * (end - start));
    const date = new Date(time);
    const weekend = date.getUTCDay() % 6 === 0;
    if (random.chance((hours[date.getUTCHours()] as number) * (weekend ? 0.3 : 1))) return time;
  }
}

/** An event at a time, which is rounded to whole seconds where its service does so, but never to before `start`. */
export function stamp(time: number, start: number, kind: EventKind, random: Random): PlannedEvent {
  const fractionDigits = pickDigits(kind, random);
  const second = Math.floor(time / 1000) * 1000;
  const milliseconds = fractionDigits === 0 && second >= start ? second : time;
  if (fractionDigits === 0 && milliseconds !== second) return { milliseconds, nanoseconds: 0, fractionDigits: 3, kind };
  let nanoseconds = 0;
  if (fractionDigits === 9) nanoseconds = random.between(0, 99_998) * 10 + random.between(1, 9);
  // Go drops zeros at the end, so eight digits are nine with a zero.
  if (fractionDigits === 8) nanoseconds = random.between(0, 9998) * 100 + random.between(1, 9) * 10;
  return { milliseconds, nanoseconds, fractionDigits, kind };
}

function pickDigits({ service }: EventKind, random: Random): 0 | 3 | 8 | 9 {
  if (wholeSeconds.has(service)) return 0;
  if (service === 'sso') return random.chance(0.5) ? 0 : random.chance(0.1) ? 8 : 9;
  if (service === 'systems' || service === 'software') return random.chance(0.1) ? 8 : 9;
  return random.chance(0.6) ? 3 : random.chance(0.1) ? 8 : 9;
}

/** The timestamp as the event spells it. */
export function formatPlanned({ milliseconds, nanoseconds, fractionDigits }: PlannedEvent): string {
  const text = formatTimestamp(milliseconds);
  if (fractionDigits === 0) return `${text.slice(0, 19)}Z`;
  if (fractionDigits === 3) return text;
  return `${text.slice(0, 23)}${String(nanoseconds)
    .padStart(6, '0')
    .slice(0, fractionDigits - 3)}Z`;
}
