import { isIPv4, isIPv6 } from 'node:net';
import { rememberLast } from '../../core/remember-last.ts';

const mapped = '0'.repeat(20).concat('f'.repeat(4));

/**
 * An address as 32 hexadecimal digits, so that addresses of both families stand in one order: IPv4 is IPv4 in IPv6.
 * @returns undefined if the text is no address
 */
export const addressKey: (text: string) => string | undefined = rememberLast(readAddress);

function readAddress(text: string): string | undefined {
  if (isIPv4(text)) return mapped + hexOfIpv4(text);
  if (!isIPv6(text) || text.includes('%')) return undefined;
  const plain = text.replace(/[\d.]+$/, (tail) => {
    if (!tail.includes('.')) return tail;
    const hex = hexOfIpv4(tail);
    return `${hex.slice(0, 4)}:${hex.slice(4)}`;
  });
  const [before = '', after] = plain.toLowerCase().split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':')).map((group) => group.padStart(4, '0'));
  const [left, right] = [groups(before), groups(after ?? '')];
  const gap = Array.from({ length: 8 - left.length - right.length }, () => '0000');
  return [...left, ...gap, ...right].join('');
}

function hexOfIpv4(text: string): string {
  return text
    .split('.')
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('');
}

/** The first and last address of a block such as `10.0.0.0/8`; of an address, that address twice. */
export function blockOf(text: string): readonly [string, string] | undefined {
  const [address = '', length, ...more] = text.split('/');
  const key = addressKey(address);
  if (key === undefined || more.length > 0) return undefined;
  if (length === undefined) return [key, key];
  const isV4 = isIPv4(address);
  // IPv4 in IPv6: nobody could tell which of the two lengths is meant.
  if (!isV4 && key.startsWith(mapped)) return undefined;
  if (!/^\d{1,3}$/.test(length) || Number(length) > (isV4 ? 32 : 128)) return undefined;
  const free = BigInt(isV4 ? 32 : 128) - BigInt(length);
  const first = (BigInt(`0x${key}`) >> free) << free;
  const last = first + (1n << free) - 1n;
  return [toKey(first), toKey(last)];
}

function toKey(value: bigint): string {
  return value.toString(16).padStart(32, '0');
}
