import { BlockList, isIP } from 'node:net';
import { own } from '../../core/json.ts';
import type { DraftValue } from '../draft-value.ts';

const networks = {
  loopback: ['127.0.0.0/8', '::1/128'],
  unspecified: ['0.0.0.0/32', '::/128'],
  multicast: ['224.0.0.0/4', 'ff00::/8'],
  interface_local_multicast: ['ff01::/16'],
  link_local_multicast: ['224.0.0.0/24', 'ff02::/16'],
  link_local_unicast: ['169.254.0.0/16', 'fe80::/10'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
} as const;

/** Those that are all the others. */
const others: Readonly<Record<string, readonly (keyof typeof networks)[]>> = {
  unicast: ['unspecified', 'loopback', 'multicast', 'link_local_unicast'],
  global_unicast: ['unspecified', 'loopback', 'multicast', 'link_local_unicast'],
  public: ['unspecified', 'loopback', 'multicast', 'link_local_unicast', 'private'],
};

type AddressTest = (address: string, family: 'ipv4' | 'ipv6') => boolean;

/**
 * @param names of networks, or networks as `10.0.0.0/8`
 * @returns whether a field holds an address, or a list with one, of any of them; what is wrong with a name, as a text
 */
export function networkTest(names: readonly string[]): ((field: DraftValue) => boolean) | string {
  const tests: AddressTest[] = [];
  for (const name of names) {
    const test = addressTest(name);
    if (!test) return `"${name}" is not a network`;
    tests.push(test);
  }
  const isFitting = (value: DraftValue): boolean => {
    const version = typeof value === 'string' ? isIP(value) : 0;
    return version !== 0 && tests.some((test) => test(String(value), version === 4 ? 'ipv4' : 'ipv6'));
  };
  return (field) => (Array.isArray(field) ? field.some(isFitting) : isFitting(field));
}

function addressTest(name: string): AddressTest | undefined {
  const subnets = own<readonly string[]>(networks, name);
  if (subnets) return inAny(subnets);
  const rest = own(others, name);
  if (rest) {
    const isOther = inAny(rest.flatMap((each) => networks[each]));
    return (address, family) => !isOther(address, family) && address !== '255.255.255.255';
  }
  const [, address = '', prefix = ''] = /^([^/]+)\/(\d+)$/.exec(name) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(prefix) <= (version === 4 ? 32 : 128) ? inAny([name]) : undefined;
}

function inAny(subnets: readonly string[]): AddressTest {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address = '', prefix] = subnet.split('/');
    list.addSubnet(address, Number(prefix), isIP(address) === 4 ? 'ipv4' : 'ipv6');
  }
  return (address, family) => list.check(address, family);
}
