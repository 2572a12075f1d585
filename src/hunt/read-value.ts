import { domainToASCII } from 'node:url';
import { plural } from '../core/numbers.ts';
import { readAddress, showAddress, whyEverywhere } from './address.ts';
import type { IndicatorType } from './indicator.ts';

/** What an entry means, or why it cannot be looked for. */
export type ReadValue =
  | { readonly type: IndicatorType; readonly value: string; readonly why?: undefined }
  | { readonly why: string };

/** Names that lists give to types: those of MISP, STIX, OTX and of people. */
const typeNames: Readonly<Record<string, IndicatorType>> = {
  ...named(
    'ip',
    'ip ipv4 ipv6 ipaddress address cidr network ipv4addr ipv6addr ipsrc ipdst ipsrcport ipdstport ipport',
  ),
  ...named('domain', 'domain domainname hostname host fqdn'),
  ...named('email', 'email mail emailaddr emailaddress emailsrc emaildst mailaddress'),
  ...named('hash', 'hash sha256 filehash filehashsha256 sha256hash filesha256'),
};

function named(type: IndicatorType, names: string): Readonly<Record<string, IndicatorType>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, type]));
}

/** No mail address is longer, even defanged. What is longer could take a pattern below hours. */
const longest = 2000;

/** @param declared what the list says that it is */
export function readValue(entry: string, declared?: string): ReadValue {
  if (entry.length > longest) return { why: `is too long for an indicator: ${plural(entry.length, 'character')}` };
  const wanted = declared ? typeNames[declared.toLowerCase().replace(/[^a-z\d]/g, '')] : undefined;
  if (declared && wanted === undefined)
    return { why: `${declared} is not looked for; events have addresses, domains, mail addresses and SHA-256 hashes` };
  const read = readClean(clean(entry));
  if (read.why !== undefined || wanted === undefined || read.type === wanted) return read;
  return { why: `is not a valid ${declared}` };
}

/** Without quotes, and as it was before somebody made it safe to click on: `1[.]2[.]3[.]4`, `hxxp://`. */
function clean(text: string): string {
  return text
    .trim()
    .replace(/^(["'`<])(.*)[>"'`]$/s, '$2')
    .replace(/\s*[[({](?:\.|dot)[\])}]\s*|\\\./gi, '.')
    .replace(/\s*[[({](?:@|at)[\])}]\s*/gi, '@')
    .replace(/[[({](:\/\/|:|\/)[\])}]/g, '$1')
    .replace(/^h(?:xx|\*\*|XX)p/i, 'http')
    .trim()
    .toLowerCase();
}

function readClean(text: string): ReadValue {
  const url = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)(.*)$/s.exec(text);
  if (url !== null)
    return /^\/?$/.test(url[2] ?? '')
      ? readHost((url[1] ?? '').replace(/^.*@/, ''))
      : { why: 'is the address of a page; events do not contain pages, so list its host' };
  return readHash(text) ?? readMail(text) ?? readHost(text);
}

function readHash(text: string): ReadValue | undefined {
  if (!/^[\da-f]{32,128}$/.test(text) || /^\d+$/.test(text)) return undefined;
  return text.length === 64
    ? { type: 'hash', value: text }
    : { why: `is a hash of ${text.length} digits; events have SHA-256 hashes only, of 64` };
}

function readMail(text: string): ReadValue | undefined {
  const [, local, host] = /^(?:mailto:)?([^\s@,;|]+)@([^\s@]+)$/.exec(text) ?? [];
  const domain = host === undefined ? undefined : readDomain(host);
  return local === undefined || domain === undefined ? undefined : { type: 'email', value: `${local}@${domain}` };
}

function readHost(text: string): ReadValue {
  const host = /^\[([\da-f:.]+)\](?::\d{1,5})?$/.exec(text)?.[1] ?? text.replace(/^([^:]+)[:|]\d{1,5}$/, '$1');
  const address = readAddress(host);
  if (address !== undefined) {
    const why = whyEverywhere(address);
    return why === undefined ? { type: 'ip', value: showAddress(address) } : { why };
  }
  const domain = readDomain(host);
  if (domain !== undefined) return { type: 'domain', value: domain };
  if (host.includes('*')) return { why: 'has a wildcard; list names or blocks of addresses' };
  return { why: 'is not an address, a domain, a mail address or a SHA-256 hash' };
}

function readDomain(host: string): string | undefined {
  const name = /[^\x20-\x7e]/.test(host) ? domainToASCII(host) : host;
  const domain = name.replace(/\.$/, '');
  const fits = /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/.test(domain);
  return fits && domain.length <= 253 ? domain : undefined;
}
