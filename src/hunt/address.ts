import { type Network, prefixOf, readNetwork } from '../mapper/steps/networks.ts';

const mappedLow = 0xffffn << 32n;

/**
 * An address or a block. IPv4 in IPv6 is IPv4: a document may have one form and a list the other.
 * @returns undefined for all else
 */
export function readAddress(text: string): Network | undefined {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)(?:\/(\d+))?$/i.exec(text);
  if (mapped) {
    const prefix = mapped[2] === undefined ? 32 : Number(mapped[2]) - 96;
    return prefix < 0 ? undefined : readNetwork(`${mapped[1]}/${prefix}`);
  }
  const network = text.includes('-') ? undefined : readNetwork(text);
  if (network?.bits !== 128 || network.low >> 32n !== 0xffffn || network.high >> 32n !== 0xffffn) return network;
  return { bits: 32, low: network.low - mappedLow, high: network.high - mappedLow };
}

/** As Elasticsearch reads it, in its shortest form. */
export function showAddress(network: Network): string {
  const { bits, low } = network;
  const prefix = prefixOf(network);
  return `${bits === 32 ? showIpv4(low) : showIpv6(low)}${prefix === bits ? '' : `/${prefix}`}`;
}

function showIpv4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.');
}

function showIpv6(value: bigint): string {
  const groups = value
    .toString(16)
    .padStart(32, '0')
    .replace(/.{4}(?=.)/g, '$&:');
  return new URL(`http://[${groups}]`).hostname.slice(1, -1);
}

/** Every network has the same ones, so they tell nothing of an attacker. */
const everywhere: readonly (readonly [string, string])[] = [
  ['10.0.0.0/8', 'private'],
  ['172.16.0.0/12', 'private'],
  ['192.168.0.0/16', 'private'],
  ['100.64.0.0/10', 'shared'],
  ['169.254.0.0/16', 'link-local'],
  ['127.0.0.0/8', 'loopback'],
  ['0.0.0.0/8', 'unspecified'],
  ['224.0.0.0/3', 'multicast or reserved'],
  ['fc00::/7', 'private'],
  ['fe80::/10', 'link-local'],
  ['::/127', 'loopback or unspecified'],
  ['ff00::/8', 'multicast'],
];

const networks = everywhere.map(([text, kind]) => ({ text, kind, network: readNetwork(text) as Network }));

/** Why an address tells nothing of an attacker; undefined if it may. */
export function whyEverywhere({ bits, low, high }: Network): string | undefined {
  const found = networks.find(({ network }) => network.bits === bits && network.low <= high && low <= network.high);
  if (found === undefined) return undefined;
  const inside = found.network.low <= low && high <= found.network.high;
  return inside ? `is ${found.kind}, and every network may have it` : `includes the ${found.kind} block ${found.text}`;
}
