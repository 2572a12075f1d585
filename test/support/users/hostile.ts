import { objectOf } from '../arbitraries/json.ts';
import { hostileEvents } from '../events/hostile.ts';

const base = { _id: '64949312a2930fd2c93b266e', organization: '64949312a2930fd2c93b2669', username: 'jane.doe' };

function withAttributes(entries: readonly (readonly [string, unknown])[]): string {
  return JSON.stringify(objectOf([...Object.entries(base), ...entries]));
}

/** What breaks collectors, and what would slip personal data or secrets past who only knows the documented shapes. */
export function hostileUsers(): readonly string[] {
  return [
    ...hostileEvents(),
    ...['addresses', 'phoneNumbers', 'recoveryEmail', 'alternateEmail', 'public_key', 'ssh_keys'].flatMap((name) => [
      withAttributes([[name, '1 Example Street, +1 202 555 0143']]),
      withAttributes([[name, { number: '+1 202 555 0143' }]]),
      withAttributes([[name, [['+1 202 555 0143']]]]),
      withAttributes([[name, 2025550143]]),
    ]),
    ...['password', 'totp_secret', 'privateKey'].flatMap((name) => [
      withAttributes([[name, 'JBSWY3DPEHPK3PXP']]),
      withAttributes([['mfa', { configured: true, [name]: 'JBSWY3DPEHPK3PXP' }]]),
      withAttributes([['attributes', [{ name: 'x', [name]: { a: 'JBSWY3DPEHPK3PXP' } }]]]),
      withAttributes([['later', [[{ [name]: 'JBSWY3DPEHPK3PXP' }]]]]),
    ]),
    withAttributes([['__proto__', { password: 'JBSWY3DPEHPK3PXP', kept: true }]]),
    withAttributes([['_id', 5]]),
    withAttributes([
      ['_id', ''],
      ['id', 'second'],
    ]),
    withAttributes([
      ['_id', null],
      ['id', ''],
    ]),
    withAttributes([['organization', ['x']]]),
    withAttributes([['displayname', 'Ada \ud83d\ude00 <&> \u2028 "x" \\ \u0001 \ud83d']]),
    withAttributes([['displayname', { first: 'Ada' }]]),
    '{"_id":"1","unix_uid":12345678901234567890,"unix_guid":1e400,"badLoginAttempts":-0,"costCenter":1.50,"later":[1e21,0.1,-0.0,1E-7]}',
    '{"_id":"1","username":"first","username":"last"}',
    `{"_id":"1","later":${'['.repeat(990)}1${']'.repeat(990)}}`,
    withAttributes([['description', 'x'.repeat(40_000)]]),
    withAttributes([['derived', { snapshot_id: 'not ours' }]]),
  ];
}
