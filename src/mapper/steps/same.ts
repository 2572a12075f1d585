import { lowerAscii } from './actor.ts';

/** @returns undefined if one of them is not known */
export function sameText(left: unknown, right: unknown): boolean | undefined {
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  return lowerAscii(left) === lowerAscii(right);
}
