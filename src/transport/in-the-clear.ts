import { isIPv4 } from 'node:net';

/** Whether what is sent to a URL can be read on the way: http, and not to this machine itself. */
export function inTheClear(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !isLoopback(hostname);
}

/** @param hostname as `URL` gives it: small letters, addresses in their usual form, IPv6 in brackets */
export function isLoopback(hostname: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (host === 'localhost' || host.endsWith('.localhost') || host === '::1') return true;
  return (isIPv4(host) && host.startsWith('127.')) || /^::ffff:7f[0-9a-f]{2}:/.test(host);
}
