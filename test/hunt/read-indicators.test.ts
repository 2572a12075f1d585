import { describe, expect, it } from '@jest/globals';
import { readIndicators } from '../../src/hunt/read-indicators.ts';

const now = Date.UTC(2026, 0, 15, 12);
const read = (text: string) => readIndicators(text, 'list', now);
const found = (text: string) => read(text).indicators.map(({ type, value }) => `${type} ${value}`);
const refused = (text: string) => read(text).refused.map(({ source, text, why }) => [source, text, why]);

describe('a plain list', () => {
  it.each([
    ['203.0.113.7', 'ip 203.0.113.7'],
    ['  203.0.113.7\t', 'ip 203.0.113.7'],
    ['"203.0.113.7"', 'ip 203.0.113.7'],
    ['203.0.113.7:443', 'ip 203.0.113.7'],
    ['203[.]0[.]113[.]7', 'ip 203.0.113.7'],
    ['203(.)0(dot)113{.}7', 'ip 203.0.113.7'],
    ['203\\.0\\.113\\.7', 'ip 203.0.113.7'],
    ['203.0.113.0/24', 'ip 203.0.113.0/24'],
    ['203.0.113.7/24', 'ip 203.0.113.0/24'],
    ['203.0.113.7/32', 'ip 203.0.113.7'],
    ['::ffff:203.0.113.7', 'ip 203.0.113.7'],
    ['::FFFF:cb00:7107', 'ip 203.0.113.7'],
    ['::ffff:203.0.113.0/120', 'ip 203.0.113.0/24'],
    ['2001:DB8:0:0::1', 'ip 2001:db8::1'],
    ['[2001:db8::1]:443', 'ip 2001:db8::1'],
    ['2001:db8::/32', 'ip 2001:db8::/32'],
    ['hxxp://203[.]0.113.7/', 'ip 203.0.113.7'],
    ['hxxps[:]//evil[.]example', 'domain evil.example'],
    ['Evil.Example.', 'domain evil.example'],
    ['evil[dot]example', 'domain evil.example'],
    ['bücher.example', 'domain xn--bcher-kva.example'],
    ['Mallory@Evil.Example', 'email mallory@evil.example'],
    ['mallory[at]evil[.]example', 'email mallory@evil.example'],
    ['BAD0'.repeat(16), `hash ${'bad0'.repeat(16)}`],
  ])('reads %s', (line, expected) => {
    expect(found(line)).toEqual([expected]);
  });

  it('passes over comments and empty lines, and counts what is listed twice once', () => {
    const text = '\ufeff# ours\r\n203.0.113.7 # seen twice\r\n\r\n; more\n// and more\n203[.]0.113.7\n203.0.113.8';
    expect(read(text)).toEqual({
      indicators: [
        { type: 'ip', value: '203.0.113.7', source: 'list:2' },
        { type: 'ip', value: '203.0.113.8', source: 'list:7' },
      ],
      refused: [],
    });
  });

  it.each([
    ['10.1.2.3', 'is private, and every network may have it'],
    ['172.31.0.0/16', 'is private, and every network may have it'],
    ['192.168.0.1', 'is private, and every network may have it'],
    ['::ffff:192.168.0.1', 'is private, and every network may have it'],
    ['127.0.0.1', 'is loopback, and every network may have it'],
    ['fd00::1', 'is private, and every network may have it'],
    ['0.0.0.0/0', 'includes the private block 10.0.0.0/8'],
    ['::/0', 'includes the private block fc00::/7'],
    ['203.0.113.0/33', 'is not an address, a domain, a mail address or a SHA-256 hash'],
    ['203.0.113.1-203.0.113.9', 'is not an address, a domain, a mail address or a SHA-256 hash'],
    ['mallory', 'is not an address, a domain, a mail address or a SHA-256 hash'],
    ['two words', 'is not an address, a domain, a mail address or a SHA-256 hash'],
    ['*.evil.example', 'has a wildcard; list names or blocks of addresses'],
    ['https://evil.example/login', 'is the address of a page; events do not contain pages, so list its host'],
    ['d41d8cd98f00b204e9800998ecf8427e', 'is a hash of 32 digits; events have SHA-256 hashes only, of 64'],
  ])('refuses %s', (line, why) => {
    expect(read(`198.51.100.1\n${line}`).indicators).toHaveLength(1);
    expect(refused(`198.51.100.1\n${line}`)).toEqual([['list:2', line, why]]);
  });
});

describe('CSV', () => {
  it('reads the columns that its header names, in any order', () => {
    const text =
      '# a feed\nConfidence,IOC,Type,"Valid until"\n90,"203[.]0.113.7",IPv4,2026-01-15\n,evil.example,domain,\n';
    expect(read(text)).toEqual({
      indicators: [
        { type: 'ip', value: '203.0.113.7', source: 'list, row 1' },
        { type: 'domain', value: 'evil.example', source: 'list, row 2' },
      ],
      refused: [],
    });
  });

  it('refuses what has expired, has another type than it says, or a type that no event has', () => {
    const rows = [
      '203.0.113.7,ip,2026-01-14',
      '203.0.113.8,ip,2026-01-15T11:59:59Z',
      '203.0.113.9,ip,soon',
      'evil.example,ip,',
      'https://evil.example/x,url,',
    ];
    expect(refused(`value,type,valid_until\n${rows.join('\n')}`).map(([, text, why]) => `${text}: ${why}`)).toEqual([
      '203.0.113.7: expired on 2026-01-14',
      '203.0.113.8: expired on 2026-01-15',
      '203.0.113.9: is valid until "soon", which is not a time',
      'evil.example: is not a valid ip',
      'https://evil.example/x: url is not looked for; events have addresses, domains, mail addresses and SHA-256 hashes',
    ]);
  });

  it('refuses a file whose rows do not fit its header', () => {
    expect(refused('value,type\n203.0.113.7')).toEqual([
      ['list', '', 'is not CSV: line 2 has 1 fields, the header has 2'],
    ]);
  });
});

describe('STIX', () => {
  const bundle = (...objects: readonly object[]) =>
    JSON.stringify({ type: 'bundle', id: 'bundle--1', objects: [{ type: 'malware', id: 'malware--1' }, ...objects] });
  const indicator = (pattern: string, others: object = {}) => ({
    type: 'indicator',
    id: 'indicator--1',
    pattern,
    pattern_type: 'stix',
    ...others,
  });

  it.each([
    ["[ipv4-addr:value = '203.0.113.7']", 'ip 203.0.113.7'],
    [" [ ipv4-addr:value='203.0.113.0/24' ] ", 'ip 203.0.113.0/24'],
    ["[ipv4-addr:value ISSUBSET '203.0.113.0/24']", 'ip 203.0.113.0/24'],
    ["[ipv6-addr:value = '2001:db8::1']", 'ip 2001:db8::1'],
    ["[domain-name:value = 'evil.example']", 'domain evil.example'],
    ["[email-addr:value = 'o\\'neil@evil.example']", "email o'neil@evil.example"],
    [`[file:hashes.'SHA-256' = '${'bad0'.repeat(16)}']`, `hash ${'bad0'.repeat(16)}`],
    [`[file:hashes."SHA-256" = '${'bad0'.repeat(16)}']`, `hash ${'bad0'.repeat(16)}`],
  ])('reads %s', (pattern, expected) => {
    expect(found(bundle(indicator(pattern)))).toEqual([expected]);
  });

  it.each([
    ["[ipv4-addr:value = '203.0.113.7' OR ipv4-addr:value = '203.0.113.8']", {}, 'is not a pattern of one comparison'],
    ["[ipv4-addr:value = '203.0.113.7'] AND [url:value = 'x']", {}, 'is not a pattern of one comparison'],
    ["[ipv4-addr:value != '203.0.113.7']", {}, 'is not a pattern of one comparison'],
    ["[ipv4-addr:value IN ('203.0.113.7')]", {}, 'is not a pattern of one comparison'],
    ["[url:value = 'http://evil.example/x']", {}, 'compares url:value, which events do not have'],
    [
      "[file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e']",
      {},
      'compares file:hashes.MD5, which events do not have',
    ],
    ["[domain-name:value ISSUBSET 'evil.example']", {}, 'looks for a block of something that is not an address'],
    ["[ipv4-addr:value = '203.0.113.7']", { revoked: true }, 'is revoked'],
    ["[ipv4-addr:value = '203.0.113.7']", { valid_until: '2026-01-15T11:00:00Z' }, 'expired on 2026-01-15'],
    ['alert tcp any', { pattern_type: 'snort' }, 'is a pattern of snort, not of STIX'],
  ])('refuses %s %j by its ID', (pattern, others, why) => {
    const text = bundle(indicator(pattern, others));
    expect(read(text).indicators).toEqual([]);
    expect(refused(text).map(([source, , reason]) => [source, reason])).toEqual([['list, indicator--1', why]]);
  });
});

describe('MISP', () => {
  const attribute = (type: string, value: string, others: object = {}) => ({
    uuid: 'u',
    type,
    value,
    to_ids: true,
    ...others,
  });

  it('reads the attributes of an event and of its objects that are marked for detection', () => {
    const event = {
      Event: {
        Attribute: [
          attribute('ip-src', '203.0.113.7'),
          attribute('ip-dst|port', '203.0.113.8|443'),
          attribute('domain|ip', 'evil.example|203.0.113.9'),
          attribute('filename|sha256', `a.exe|${'bad0'.repeat(16)}`),
          attribute('ip-src', '203.0.113.10', { deleted: true }),
          attribute('ip-src', '203.0.113.11', { to_ids: false }),
          attribute('url', 'https://evil.example/x'),
        ],
        Object: [{ name: 'email', Attribute: [attribute('email-src', 'mallory@evil.example')] }],
      },
    };
    for (const text of [JSON.stringify(event), JSON.stringify([event]), JSON.stringify({ response: [event] })]) {
      expect(found(text)).toEqual([
        'ip 203.0.113.7',
        'ip 203.0.113.8',
        'domain evil.example',
        'ip 203.0.113.9',
        `hash ${'bad0'.repeat(16)}`,
        'email mallory@evil.example',
      ]);
      expect(refused(text).map(([, value, why]) => [value, why])).toEqual([
        ['203.0.113.11', 'is not marked for detection (to_ids)'],
        [
          'https://evil.example/x',
          'url is not looked for; events have addresses, domains, mail addresses and SHA-256 hashes',
        ],
      ]);
    }
  });
});

describe('other JSON', () => {
  it.each([
    ['{"a":1}', 'is JSON, but neither STIX nor MISP'],
    ['[]', 'is JSON, but neither STIX nor MISP'],
    ['{"a":', 'begins like JSON, but is not JSON'],
  ])('is refused: %s', (text, why) => {
    expect(read(text)).toEqual({ indicators: [], refused: [{ source: 'list', text: '', why }] });
  });
});

describe('a hostile list', () => {
  it.each([
    ['a line of spaces that a pattern could walk over again and again', `a${' '.repeat(100_000)}b`, /too long/],
    ['JSON that is nested without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /neither STIX nor MISP/],
  ])('is refused at once, and is no bug: %s', (_what, text, why) => {
    const begun = Date.now();
    expect(read(text).refused).toEqual([expect.objectContaining({ why: expect.stringMatching(why) })]);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });
});
