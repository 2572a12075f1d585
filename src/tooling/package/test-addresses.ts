import { BlockList, isIP } from 'node:net';

/**
 * Networks of nobody in particular, of those that elastic-package allows in pipeline tests. It also allows the addresses
 * of its own GeoIP test data, but what a server says of these depends on the databases that it has.
 */
const networks: readonly (readonly [address: string, bits: number])[] = [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['fc00::', 7],
  ['127.0.0.0', 8],
  ['::1', 128],
  ['169.254.0.0', 16],
  ['fe80::', 10],
  ['192.0.2.0', 24],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['233.252.0.0', 24],
  ['2001:db8::', 32],
  ['3fff::', 20],
];

const allowed = new BlockList();
for (const [address, bits] of networks) allowed.addSubnet(address, bits, familyOf(address));

/** Whether a case with this address gives the same document on every server, with and without GeoIP databases. */
export function isTestAddress(address: string): boolean {
  return isIP(address) !== 0 && allowed.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
