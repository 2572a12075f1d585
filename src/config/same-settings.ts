import { Secret } from '../core/secret.ts';

/** Whether two settings are equal, the values of secrets included. */
export function sameSettings(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (left instanceof Secret || right instanceof Secret)
    return left instanceof Secret && right instanceof Secret && left.reveal() === right.reveal();
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) =>
    sameSettings((left as Record<string, unknown>)[name], (right as Record<string, unknown>)[name]),
  );
}
