import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packageRoot } from '../../src/core/package-root.ts';
import { conform } from '../../src/mapper/conform.ts';
import { attributes } from '../../src/mapper/event-tables.ts';
import { compareChanges } from '../../src/mapper/steps/compare.ts';
import { createSettings } from '../../src/mapper/steps/settings.ts';
import { settingsData } from '../../src/tooling/operations/settings-data.ts';
import { loadSchema } from '../../src/tooling/schema/load-schema.ts';
import { eventWithChanges } from '../support/arbitraries/changes.ts';
import { mapOne } from '../support/mapper/map-one.ts';

const table = loadSchema(packageRoot(), 'events').settings;
const settings = createSettings(settingsData(table));

function changesOf(changes: unknown, event_type = 'user_update'): Record<string, unknown> {
  return mapOne({ event_type, changes }).document.jumpcloud.derived.changes;
}

function one(field: string, from: unknown, to: unknown, type?: string): Record<string, unknown> {
  return changesOf([{ field, from, to }], type);
}

const policy = 'settings.passwordPolicy';

describe('what changed', () => {
  it('is said in paths, in words and as a verdict', () => {
    const found = one(policy, { minLength: 12, needsSymbolic: false }, { minLength: 6, needsSymbolic: true });
    expect(found).toEqual({
      fields: [policy],
      set: [`${policy}.minLength=6`, `${policy}.needsSymbolic=true`],
      text: ['minimum length: 12 → 6', 'symbols required: false → true'],
      weaker: [`${policy}.minLength`],
      stronger: [`${policy}.needsSymbolic`],
      verdict: 'mixed',
    });
  });

  it.each<[string, string, unknown, unknown, string]>([
    ['sudo that is given', 'sudo', false, true, 'weaker'],
    ['sudo that is taken', 'sudo', true, false, 'stronger'],
    ['sudo of a new user', 'sudo', undefined, true, 'weaker'],
    ['an exclusion from MFA', 'mfa', { exclusion: false }, { exclusion: true }, 'weaker'],
    ['an exclusion that lasts longer', 'mfa.exclusionUntil', '2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z', 'weaker'],
    ['an SSH key more', 'ssh_keys', undefined, [{ name: 'laptop', public_key: 'x' }], 'weaker'],
    ['an SSH key less', 'ssh_keys', [{ name: 'laptop' }, { name: 'old' }], [{ name: 'laptop' }], 'stronger'],
    ['another SSH key', 'public_key', 'ssh-ed25519 A', 'ssh-ed25519 B', 'unknown'],
    ['a key where there was none', 'public_key', '', 'ssh-ed25519 B', 'weaker'],
    ['a person who is suspended', 'suspended', false, true, 'stronger'],
    ['a person who is activated', 'state', 'STAGED', 'ACTIVATED', 'weaker'],
    ['fewer attempts until lockout', `${policy}.maxLoginAttempts`, 6, 3, 'stronger'],
    [
      'a longer session',
      'settings.userPortal',
      { idleSessionDurationMinutes: 60 },
      { idleSessionDurationMinutes: 480 },
      'weaker',
    ],
    ['a name', 'displayname', 'Jane', 'Jane Smith', 'neutral'],
    ['a setting that nobody knows', 'threshold', 3, 5, 'unknown'],
    ['a setting that is for people to judge', 'email', 'a@example.com', 'b@example.com', 'unknown'],
    ['a change that does not say to what', 'phoneNumber', undefined, undefined, 'neutral'],
    ['a setting that does not say to what', 'sudo', undefined, undefined, 'unknown'],
    ['the same value twice', 'threshold', { a: [1, 2] }, { a: [1, 2] }, 'neutral'],
    ['a number for a flag', 'sudo', 0, 1, 'unknown'],
    ['a text for a number', `${policy}.minLength`, '12', 6, 'unknown'],
    ['a number for an object', policy, { minLength: 12 }, 6, 'unknown'],
    ['no limit, which is 0', `${policy}.maxLoginAttempts`, 6, 0, 'unknown'],
    ['no minimum, which is 0', `${policy}.minLength`, 8, 0, 'weaker'],
    ['a minimum whose old value is not told', `${policy}.minLength`, undefined, 8, 'unknown'],
    [
      'an exclusion that loses its end',
      'mfa',
      { exclusion: true, exclusionUntil: '2026-03-01T00:00:00Z' },
      { exclusion: true },
      'unknown',
    ],
    [
      'a new password, which moves its end',
      'password_expiration_date',
      '2026-03-01T00:00:00Z',
      '2026-06-01T00:00:00Z',
      'unknown',
    ],
    ['a flag that became an object', 'sudo', true, { enabled: true, withoutPassword: false }, 'unknown'],
    ['an object that became a flag', 'sudo', { enabled: true }, true, 'unknown'],
    ['two keys of one path', 'x', { 'a.b': 1, a: { b: 2 } }, { 'a.b': 1, a: { b: 3 } }, 'unknown'],
    ['a change within the change', policy, undefined, { minLength: { from: 12, to: 6 } }, 'weaker'],
    ['an object that has from and to', 'hours', undefined, { from: 8, to: 17 }, 'unknown'],
  ])('%s: %s', (_, field, from, to, verdict) => {
    expect(one(field, from, to).verdict).toBe(verdict);
  });

  it.each<[string, unknown, unknown, string, number | undefined]>([
    ['an address more', ['192.0.2.1'], ['192.0.2.1', '192.0.2.9'], 'weaker', 32],
    ['all addresses', ['10.0.0.0/8'], ['0.0.0.0/0'], 'weaker', 0],
    ['a part of a block', ['10.0.0.0/8', '192.0.2.1'], ['10.1.0.0/16'], 'stronger', 16],
    ['two halves for the whole', ['10.0.0.0/8'], ['10.0.0.0/9', '10.128.0.0/9'], 'neutral', 9],
    ['the whole for two halves', ['10.0.0.0/9', '10.128.0.0/9'], ['10.0.0.0/8'], 'neutral', 8],
    ['another network', ['10.0.0.0/8'], ['192.0.2.0/24'], 'unknown', 24],
    ['a range', ['192.0.2.1'], ['192.0.2.0 - 192.0.2.255'], 'weaker', 24],
    ['a range that is no block', ['192.0.2.1'], ['192.0.2.1-192.0.2.12'], 'weaker', 29],
    ['IPv6', ['2001:db8::/48'], ['2001:db8::/32'], 'weaker', 32],
    ['a name among addresses', ['192.0.2.1'], ['192.0.2.1', 'office'], 'weaker', 32],
    ['a block that is none', ['192.0.2.1'], ['192.0.2.1/33'], 'unknown', undefined],
  ])('of an allow list with %s', (_, from, to, verdict, widest) => {
    const found = one('ips', from, to, 'iplist_update');
    expect([found.verdict, found.widest_prefix]).toEqual([verdict, widest]);
  });

  it.each<[string, string, unknown]>([
    ['a path', 'password', 'hunter2'],
    ['a path that nobody declared', 'webhook.apiToken', 'hunter2'],
    ['a path below an open one', 'recoveryEmail', { token: 'hunter2' }],
    ['a path in other letters', 'wifi.PSK', 'hunter2'],
    ['a path with half a word', 'smtp.user_pass', 'hunter2'],
    ['a list of codes', 'recovery_codes', ['hunter2', 'hunter3']],
    ['the value beside its name', 'attributes', [{ name: 'clientSecret', value: 'hunter2' }]],
    ['an object that is a name and a value', 'attribute', { name: 'clientSecret', value: 'hunter2' }],
    ['the address of a webhook', 'webhook.url', 'https://example.com/?api_key=hunter2'],
    ['an address with a password', 'proxy', 'http://jane:hunter2@example.com'],
    ['a header', 'headers', ['Authorization: Bearer hunter2']],
    ['a text of the table', 'description', 'VPN, password: hunter2'],
    ['a key within a list', 'threshold', [{ clientSecret: 'hunter2' }]],
    ['a private key', 'threshold', '-----BEGIN RSA PRIVATE KEY-----\nhunter2'],
    ['what is too deep to be kept', 'threshold', [[[[[[[[[[[[[[{ secret: 'hunter2' }]]]]]]]]]]]]]]],
    [
      'a whole object that is too large',
      'threshold',
      { secret: 'hunter2', ...Object.fromEntries([...Array(1100).keys()].map((n) => [`f${n}`, n])) },
    ],
  ])('hides a secret in %s', (_, field, value) => {
    const found = changesOf([
      { field, from: value, to: undefined },
      { field, from: undefined, to: value },
    ]);
    expect(JSON.stringify(found)).toContain('(hidden)');
    expect(JSON.stringify(found)).not.toContain('hunter2');
    const { message } = mapOne({ event_type: 'user_update', changes: [{ field, to: value }] }).document;
    expect(message).toContain('(hidden)');
    expect(message).not.toContain('hunter2');
  });

  it('shows what only looks like a secret', () => {
    expect(changesOf([{ field: 'passwordless_sudo', from: false, to: true }]).text).toEqual([
      'sudo without password: false → true',
    ]);
    expect(changesOf([{ field: 'forgetPassword', from: false, to: true }]).set).toEqual(['forgetPassword=true']);
    expect(one('ssh_keys', undefined, [{ name: 'laptop', public_key: 'ssh-ed25519 A' }]).set).toEqual([
      'ssh_keys=laptop',
    ]);
  });

  it('shows the statuses and targets below an open path', () => {
    expect(one('mfaEnrollment', undefined, { totpStatus: 'ENROLLED' }).set).toEqual([
      'mfaEnrollment.totpStatus=ENROLLED',
    ]);
    expect(one('conditions', undefined, { locationIn: ['DE'] }, 'authpolicy_update').set).toEqual([
      'conditions.locationIn=DE',
    ]);
  });

  it.each<[string, readonly unknown[]]>([
    [
      'long paths of many names',
      Array.from({ length: 200 }, () => ({ field: `${'a.'.repeat(3499)}a`, from: 1, to: 2 })),
    ],
    [
      'many values',
      Array.from({ length: 1000 }, (_, n) => ({
        field: `f${n}`,
        to: Object.fromEntries(Array.from({ length: 900 }, (_, key) => [`k${key}`, key])),
      })),
    ],
  ])('takes no time with %s', (_, changes) => {
    const started = process.cpuUsage();
    expect(compareChanges(changes, 'user_update', settings).verdict).toBe('unknown');
    const { user, system } = process.cpuUsage(started);
    expect(user + system).toBeLessThan(4_000_000);
  });

  it('judges a setting by the type of its event', () => {
    expect(one('disabled', false, true, 'authpolicy_update').verdict).toBe('weaker');
    expect(one('disabled', false, true, 'command_update').verdict).toBe('unknown');
    expect(one('mfa', 'REQUIRED', 'DISABLED', 'radiusserver_update').verdict).toBe('weaker');
  });

  it('says the most telling ones first', () => {
    const found = changesOf([
      { field: 'displayname', from: 'a', to: 'b' },
      { field: 'email', from: 'a', to: 'b' },
      { field: 'sudo', from: true, to: false },
      { field: 'allow_public_key', from: false, to: true },
    ]);
    expect(found.set).toEqual(['allow_public_key=true', 'sudo=false', 'email=b', 'displayname=b']);
  });

  const event = eventWithChanges(table);
  const compared = (raw: Readonly<Record<string, unknown>>) => {
    const { changes, event_type } = conform(raw, attributes, new Set()).known;
    return changes === undefined ? undefined : compareChanges(changes, event_type as string, settings);
  };

  it('is bounded, in one line each, and agrees with itself, whatever the JSON', () => {
    const verdicts = new Map<string, number>();
    fc.assert(
      fc.property(event, (raw) => {
        const found = compared(raw);
        if (found === undefined) return;
        const { fields, set, text, weaker, stronger, verdict } = found;
        for (const list of [fields, set, text, weaker, stronger]) {
          expect(list.length).toBeLessThanOrEqual(50);
          expect(new Set(list).size).toBe(list.length);
          for (const one of list)
            expect({ one, isLine: one.length <= 500 && [...one].every((c) => c >= ' ') }).toEqual({
              one,
              isLine: true,
            });
          for (const one of list) expect(one.isWellFormed()).toBe(true);
        }
        expect(verdict === 'weaker' || verdict === 'mixed').toBe(weaker.length > 0);
        expect(verdict === 'stronger' || verdict === 'mixed').toBe(stronger.length > 0);
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      }),
      { numRuns: 2000 },
    );
    expect([...verdicts.keys()].sort()).toEqual(['mixed', 'neutral', 'stronger', 'unknown', 'weaker']);
    for (const [verdict, count] of verdicts)
      expect({ verdict, isCommon: count > 3 }).toEqual({ verdict, isCommon: true });
  });

  it('is the opposite if a change is undone', () => {
    fc.assert(
      fc.property(event, (raw) => {
        const undo = (change: unknown) => {
          const { field, from, to } = change as Record<string, unknown>;
          return { field, from: to, to: from };
        };
        // A change within a change stands in `to` alone.
        fc.pre(!/"to":\{[^}]*"(?:from|to)":/.test(JSON.stringify(raw)));
        const changes = [raw.changes].flat();
        const there = compared({ ...raw, changes });
        const back = compared({ ...raw, changes: changes.map(undo) });
        if (there === undefined || back === undefined) return;
        expect([back.weaker, back.stronger]).toEqual([there.stronger, there.weaker]);
      }),
      { numRuns: 2000 },
    );
  });
});
