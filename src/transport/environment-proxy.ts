import { isIPv4, isIPv6 } from 'node:net';
import { isLoopback } from './in-the-clear.ts';

/**
 * The proxy that the environment asks for: HTTPS_PROXY or HTTP_PROXY, in capitals or not, unless NO_PROXY names the
 * host. Loopback addresses are never proxied.
 */
export function environmentProxy(
  url: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { protocol, hostname, port } = new URL(url);
  const read = (name: string): string | undefined => environment[name] || environment[name.toLowerCase()] || undefined;
  const proxy = protocol === 'https:' ? read('HTTPS_PROXY') : read('HTTP_PROXY');
  if (proxy === undefined) return undefined;
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isLoopback(host)) return undefined;
  const effectivePort = port || (protocol === 'https:' ? '443' : '80');
  const excluded = (read('NO_PROXY') ?? '').split(',').some((entry) => matches(entry.trim(), host, effectivePort));
  if (excluded) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '') return false;
  if (entry === '*') return true;
  const withPort = /^(.+):(\d+)$/.exec(entry);
  const name = (withPort && !isIPv6(entry) ? (withPort[1] as string) : entry).toLowerCase().replace(/^\[|\]$/g, '');
  if (withPort && !isIPv6(entry) && withPort[2] !== port) return false;
  if (name.includes('/')) return inNetwork(name, host);
  if (name.startsWith('.') || name.startsWith('*.')) return host.endsWith(name.replace(/^\*/, ''));
  return host === name || host.endsWith(`.${name}`);
}

function inNetwork(network: string, host: string): boolean {
  const [base = '', bits = ''] = network.split('/');
  if (!isIPv4(base) || !isIPv4(host)) return false;
  const shift = 32n - BigInt(/^\d+$/.test(bits) ? Math.min(32, Number(bits)) : 32);
  return numberOf(base) >> shift === numberOf(host) >> shift;
}

function numberOf(address: string): bigint {
  return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}
