import { rememberLast } from '../../core/remember-last.ts';

/** An address, cleaned: what follows is legal for a field of type `ip`. */
export interface Address {
  readonly ip: string;
  readonly port: number | undefined;
}

/**
 * Reads an IP address as JumpCloud sends it: with or without port (`192.0.2.1:443`, `[2001:db8::1]:443`), IPv4 in IPv6
 * (`::ffff:192.0.2.1` gives `192.0.2.1`). No zone, no leading zeros. The ingest pipeline has the same function.
 * @returns undefined where the text is not an address
 */
export function parseAddress(text: string): Address | undefined {
  if (text.length > 64) return undefined;
  if (text.startsWith('[')) {
    const end = text.indexOf(']');
    if (end < 0) return undefined;
    const rest = text.slice(end + 1);
    if (rest === '') return parseBare(text.slice(1, end), undefined);
    const port = rest.startsWith(':') ? parsePort(rest.slice(1)) : undefined;
    return port === undefined ? undefined : parseBare(text.slice(1, end), port);
  }
  const colon = text.indexOf(':');
  if (colon > 0 && colon === text.lastIndexOf(':')) {
    const port = parsePort(text.slice(colon + 1));
    return port === undefined || !isIpv4(text.slice(0, colon)) ? undefined : { ip: text.slice(0, colon), port };
  }
  return parseBare(text, undefined);
}

/** Longer texts are no lists of addresses. */
const longestList = 2000;

/**
 * The addresses in a text, as proxies write them one behind the other: `192.0.2.1, 198.51.100.7`. Commas, semicolons and
 * white space part them; what is no address is passed over.
 */
export function parseAddresses(text: string): readonly Address[] {
  const one = parseAddress(text);
  if (one !== undefined) return [one];
  if (text.length > longestList) return [];
  return text.split(/[,; \t\r\n]/).flatMap((part) => parseAddress(part) ?? []);
}

/** The first of them. It runs for every event, some texts fill several fields, and most are one address. */
export const firstAddress: (text: string) => Address | undefined = rememberLast(
  (text: string) => parseAddress(text) ?? parseAddresses(text)[0],
);

function parseBare(text: string, port: number | undefined): Address | undefined {
  if (isIpv4(text)) return { ip: text, port };
  if (!isIpv6(text)) return undefined;
  const lower = text.toLowerCase();
  if (lower.startsWith('::ffff:') && isIpv4(lower.slice(7))) return { ip: lower.slice(7), port };
  return { ip: lower, port };
}

function parsePort(text: string): number | undefined {
  if (text.length === 0 || text.length > 5 || !isDigits(text)) return undefined;
  const port = Number(text);
  return port <= 65_535 ? port : undefined;
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 48 || c > 57) return false;
  }
  return true;
}

/** One pass and no copies: it runs for every event. */
function isIpv4(text: string): boolean {
  if (text.length < 7 || text.length > 15) return false;
  let dots = 0;
  let part = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46) {
      if (part < 0) return false;
      dots++;
      part = -1;
    } else {
      // -1: the part has no digit yet; a part of several digits does not begin with 0.
      if (code < 48 || code > 57 || part === 0) return false;
      part = part < 0 ? code - 48 : part * 10 + code - 48;
      if (part > 255) return false;
    }
  }
  return dots === 3 && part >= 0;
}

function isHexGroup(text: string): boolean {
  if (text.length === 0 || text.length > 4) return false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i) | 0x20;
    const digit = (c >= 48 && c <= 57) || (c >= 97 && c <= 102);
    // The bit that makes letters lower case also turns some control characters into digits.
    if (!digit || text.charCodeAt(i) < 48) return false;
  }
  return true;
}

/** How many 16-bit groups a colon list holds, or -1 where it is malformed; an IPv4 tail counts two. */
function countGroups(text: string, ipv4Allowed: boolean): number {
  if (text === '') return 0;
  const parts = text.split(':');
  let count = 0;
  for (const [i, part] of parts.entries()) {
    if (ipv4Allowed && i === parts.length - 1 && isIpv4(part)) count += 2;
    else if (isHexGroup(part)) count += 1;
    else return -1;
  }
  return count;
}

function isIpv6(text: string): boolean {
  if (text.length < 2 || text.length > 45) return false;
  const gap = text.indexOf('::');
  if (gap < 0) return countGroups(text, true) === 8;
  if (text.indexOf('::', gap + 1) >= 0) return false;
  const before = countGroups(text.slice(0, gap), false);
  const after = countGroups(text.slice(gap + 2), true);
  return before >= 0 && after >= 0 && before + after <= 7;
}
