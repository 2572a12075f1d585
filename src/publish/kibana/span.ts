import { day, hour, minute, second } from '../../core/duration.ts';

const units = [
  ['d', day],
  ['h', hour],
  ['m', minute],
  ['s', second],
] as const;

/** A duration of one unit, such as `30d` or `90m`: neither date math nor EQL knows more. */
export function span(milliseconds: number): string {
  const [unit, size] = units.find(([, size]) => milliseconds % size === 0) ?? ['s', second];
  return `${Math.ceil(milliseconds / size)}${unit}`;
}

/** Milliseconds between two looks at a window, often enough that nothing hides between them. */
export function betweenLooks(window: number, looks = 5): number {
  return Math.min(Math.max(Math.floor(window / looks / minute), 1), 60) * minute;
}
