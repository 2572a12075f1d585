import { parseAddress } from './address.ts';

/** The addresses from one to another; `bits` tells IPv4 from IPv6. */
export interface Network {
  readonly bits: 32 | 128;
  readonly low: bigint;
  readonly high: bigint;
}

/** Reads one address, a block (`10.0.0.0/8`) or a range (`10.0.0.1 - 10.0.0.9`). @returns undefined for all else */
export function readNetwork(text: string): Network | undefined {
  if (text.length > 100) return undefined;
  const slash = text.indexOf('/');
  const dash = text.indexOf('-');
  if (slash >= 0) return readBlock(readOne(text.slice(0, slash)), text.slice(slash + 1));
  const low = readOne(dash < 0 ? text : text.slice(0, dash));
  const high = dash < 0 ? low : readOne(text.slice(dash + 1));
  if (low === undefined || high === undefined || low.bits !== high.bits || low.low > high.low) return undefined;
  return { bits: low.bits, low: low.low, high: high.low };
}

function readBlock(address: Network | undefined, digits: string): Network | undefined {
  if (address === undefined || !/^(?:0|[1-9]\d{0,2})$/.test(digits)) return undefined;
  const { bits } = address;
  const free = bits - Number(digits);
  if (free < 0) return undefined;
  const low = (address.low >> BigInt(free)) << BigInt(free);
  return { bits, low, high: low + (1n << BigInt(free)) - 1n };
}

function readOne(padded: string): Network | undefined {
  // What else is white space, no two engines agree on.
  const text = padded.replace(/^ +| +$/g, '');
  const address = text.startsWith('[') ? undefined : parseAddress(text);
  // IPv4 in IPv6 is left out: a block around it would be one of IPv6.
  if (address === undefined || address.port !== undefined || address.ip.includes(':') !== text.includes(':'))
    return undefined;
  const value = address.ip.includes(':') ? valueOfGroups(address.ip) : valueOfParts(address.ip);
  return { bits: address.ip.includes(':') ? 128 : 32, low: value, high: value };
}

function valueOfParts(ip: string): bigint {
  return ip.split('.').reduce((value, part) => (value << 8n) + BigInt(part), 0n);
}

function valueOfGroups(ip: string): bigint {
  const gap = ip.indexOf('::');
  const [before, after] = gap < 0 ? [ip, ''] : [ip.slice(0, gap), ip.slice(gap + 2)];
  const [head, headGroups] = valueOfHalf(before);
  const [tail] = valueOfHalf(after);
  return (head << BigInt(16 * (8 - headGroups))) + tail;
}

/** The value of groups with a colon between them, and how many they are; an IPv4 tail is two. */
function valueOfHalf(text: string): readonly [bigint, number] {
  let value = 0n;
  let groups = 0;
  for (const part of text === '' ? [] : text.split(':')) {
    const isTail = part.includes('.');
    value = isTail ? (value << 32n) + valueOfParts(part) : (value << 16n) + BigInt(`0x${part}`);
    groups += isTail ? 2 : 1;
  }
  return [value, groups];
}

/** Networks without overlaps, in order: what two lists cover can be compared then. */
export function mergeNetworks(networks: readonly Network[]): readonly Network[] {
  const sorted = networks.toSorted((a, b) => a.bits - b.bits || (a.low < b.low ? -1 : a.low > b.low ? 1 : 0));
  const merged: Network[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last === undefined || last.bits !== next.bits || next.low > last.high + 1n) merged.push(next);
    else if (next.high > last.high) merged[merged.length - 1] = { ...last, high: next.high };
  }
  return merged;
}

export function covers(outer: Network, inner: Network): boolean {
  return outer.bits === inner.bits && outer.low <= inner.low && outer.high >= inner.high;
}

/** Length of the prefix of the largest block that would fit into the network: 0 for all addresses there are. */
export function prefixOf({ bits, low, high }: Network): number {
  return bits - (high - low + 1n).toString(2).length + 1;
}
