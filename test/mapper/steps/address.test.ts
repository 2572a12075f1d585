import { isIP, isIPv4, isIPv6 } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstAddress, parseAddress, parseAddresses } from '../../../src/mapper/steps/address.ts';
import { addressVectors, refusedAddresses } from '../../support/vectors/addresses.ts';

describe('parseAddress', () => {
  it.each(addressVectors)('reads %s', (text, ip, port) => {
    expect(parseAddress(text)).toEqual({ ip, port });
  });

  it.each(refusedAddresses)('refuses "%s"', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it('takes and refuses the same plain addresses as Node', () => {
    const part = fc.oneof(
      fc.constantFrom('0', '1', '01', '255', '256', '', 'f', 'ffff', 'FFFF', '12345', 'g', '::', ':', '192.0.2.1', ' '),
      fc.integer({ min: 0, max: 65_535 }).map((value) => value.toString(16)),
    );
    const built = fc
      .tuple(fc.array(part, { minLength: 1, maxLength: 9 }), fc.constantFrom('.', ':'))
      .map(([parts, joint]) => parts.join(joint));
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), built), (text) => {
        const address = parseAddress(text);
        // One colon is a port after an IPv4 address, which Node does not read.
        if (address?.port !== undefined) return;
        expect({ text, read: address !== undefined }).toEqual({ text, read: isIP(text) !== 0 });
      }),
      { numRuns: 5000 },
    );
  });

  it('gives an address of the same family, with the port that was appended', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.nat(65_535), (ip, port) => {
        expect(parseAddress(`${ip}:${port}`)).toEqual({ ip, port });
        expect(parseAddress(`::ffff:${ip}`)).toEqual({ ip, port: undefined });
        expect(isIPv4(parseAddress(ip)?.ip ?? '')).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), fc.nat(65_535), (ip, port) => {
        const address = parseAddress(`[${ip}]:${port}`);
        expect(address?.port).toBe(port);
        expect(isIPv6(address?.ip ?? '') || isIPv4(address?.ip ?? '')).toBe(true);
      }),
    );
  });

  it.each([
    ['192.0.2.1, 198.51.100.7', ['192.0.2.1', '198.51.100.7']],
    ['192.0.2.1,198.51.100.7;::1', ['192.0.2.1', '198.51.100.7', '::1']],
    ['unknown 192.0.2.1:80', ['192.0.2.1']],
    [' 192.0.2.1\n', ['192.0.2.1']],
    [
      '2001:db8:1111:2222:3333:4444:5555:6666, 2001:db8:1111:2222:3333:4444:5555:7777',
      ['2001:db8:1111:2222:3333:4444:5555:6666', '2001:db8:1111:2222:3333:4444:5555:7777'],
    ],
    ['', []],
    [', ;', []],
    ['192.0.2.1/198.51.100.7', []],
    [`${'x'.repeat(2000)} 192.0.2.1`, []],
  ])('of several in one text are all found: %s', (text, ips) => {
    expect(parseAddresses(text).map(({ ip }) => ip)).toEqual(ips);
    expect(firstAddress(text)?.ip).toBe(ips[0]);
  });

  it('gives an address or undefined for any text, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(() => parseAddress(text)).not.toThrow();
      }),
    );
  });
});
