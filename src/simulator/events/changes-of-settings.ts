import type { JsonObject, JsonValue } from '../../core/json.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { between, type ChangeMaker, replace, safeOff, safeOn, some } from './change-makers.ts';
import type { Draft } from './draft.ts';

/** The members of a password policy, with the value of the careful and that of the careless. */
const policyMembers: Readonly<Record<string, readonly [JsonValue, JsonValue]>> = {
  allowUsernameSubstring: [false, true],
  daysAfterExpirationToSelfRecover: [1, 14],
  daysBeforeExpirationToForceReset: [14, 7],
  disallowCommonlyUsedPasswords: [true, false],
  disallowSequentialOrRepetitiveChars: [true, false],
  enableDaysAfterExpirationToSelfRecover: [false, true],
  enableMaxHistory: [true, false],
  enableMaxLoginAttempts: [true, false],
  enableMinLength: [true, true],
  enablePasswordExpirationInDays: [true, false],
  enableRecoveryEmail: [false, true],
  enableResetLockoutCounter: [false, true],
  lockoutTimeInSeconds: [3600, 300],
  maxHistory: [24, 3],
  maxLoginAttempts: [5, 20],
  minChangePeriodInDays: [1, 0],
  minLength: [14, 8],
  needsLowercase: [true, true],
  needsNumeric: [true, false],
  needsSymbolic: [true, false],
  needsUppercase: [true, false],
  passwordExpirationInDays: [90, 365],
};
const policyNames = Object.keys(policyMembers);
const movable = policyNames.filter((name) => policyMembers[name]?.[0] !== policyMembers[name]?.[1]);

/** The policy whole on both sides, as JumpCloud sends it; one to three of its members differ. */
const passwordPolicy: ChangeMaker = ({ random }) => {
  const from = Object.fromEntries(policyNames.map((name) => [name, random.chance(0.5) ? 0 : 1]));
  const to = { ...from };
  for (let count = random.between(1, 3); count > 0; count--) {
    const name = random.pick(movable);
    to[name] = 1 - (from[name] as number);
  }
  const valuesOf = (sides: Readonly<Record<string, number>>): JsonObject =>
    Object.fromEntries(policyNames.map((name) => [name, policyMembers[name]?.[sides[name] as number] as JsonValue]));
  return { field: 'settings.passwordPolicy', from: valuesOf(from), to: valuesOf(to) };
};

export const organizationChanges = some(
  [
    passwordPolicy,
    passwordPolicy,
    between('settings.userPortal', { idleSessionDurationMinutes: 60 }, { idleSessionDurationMinutes: 1440 }),
    safeOn('settings.deviceIdentificationEnabled'),
    safeOff('settings.systemUsersCanEdit'),
    safeOn('settings.disableGoogleLogin'),
    replace('settings.contactName', ({ random, world }) => random.pick(world.admins).first),
    replace('displayName', ({ random }) => random.pick(['Example GmbH – Zürich', 'Example AG – Zürich'])),
  ],
  2,
);

/** All settings of a new organization in one event: long, deep. */
export function newOrganization({ random }: Draft): readonly JsonObject[] {
  const features = Array.from({ length: 60 }, (_, index) => [
    `feature${index}`,
    { enabled: random.chance(0.5), rollout: random.between(0, 100), note: index % 7 === 0 ? null : '' },
  ]);
  const policy = Object.entries(policyMembers).map(([name, [value]]) => [name, value]);
  return [
    { field: 'settings', to: { features: Object.fromEntries(features) } },
    { field: 'settings.passwordPolicy', to: Object.fromEntries(policy) },
    { field: 'displayName', to: 'Example GmbH – Zürich' },
    { field: 'created', to: '2026-01-01T00:00:00Z' },
  ];
}

export const deviceChanges = some(
  [
    replace('displayName', ({ random, world }) => random.pick(world.devices).displayName),
    safeOff('allowSshRootLogin'),
    safeOff('allowSshPasswordAuthentication'),
    safeOn('allowMultiFactorAuthentication'),
    replace('tags', ({ random }) => random.pick([[], ['kiosk'], ['kiosk', 'Büro']])),
  ],
  2,
);

const required = { action: 'allow', obligations: { mfa: { required: true } } };

export const accessPolicyChanges = some(
  [
    safeOff('disabled'),
    between('effect', { action: 'deny' }, required),
    between('effect', required, { action: 'allow', obligations: { mfa: { required: false } } }),
    between('targets.userGroups.exclusions', undefined, ({ random, world }) => [random.pick(world.userGroups).id]),
    replace('conditions', ({ random }) => ({ not: { locationIn: { countries: [random.pick(['DE', 'US', 'JP'])] } } })),
  ],
  2,
);

const offices = ['203.0.113.0/24', '192.0.2.17'];

export const addressListChanges = some(
  [
    between('ips', offices, ({ random }) => [
      ...offices,
      random.pick(['198.51.100.7', '198.51.100.0/24', '10.0.0.0/8']),
    ]),
    between('ips', ['192.0.2.0/25'], ['192.0.2.0/24', '2001:db8::/32']),
    between('ips', offices, ['0.0.0.0/0']),
    replace('description', ({ random }) => random.pick(['Offices', 'Büros', 'VPN exits'])),
  ],
  1,
);

export const policyChanges = some(
  [
    safeOff('disabled'),
    replace('name', ({ random, world }) => random.pick(world.policies).name),
    replace('values', ({ random }) => [{ configFieldName: 'timeout', value: random.pick([300, 600, 900]) }]),
  ],
  2,
);

export const radiusChanges = some(
  [
    between('mfa', 'REQUIRED', 'DISABLED'),
    safeOff('userPasswordEnabled'),
    replace('networkSourceIp', ({ random }) => `192.0.2.${random.between(1, 254)}`),
    replace('sharedSecret', ({ random }) => random.hex(24)),
  ],
  2,
);

export const applicationChanges = some(
  [
    safeOn('config.signAssertion'),
    replace('config.acsUrl', ({ random }) => `https://sso-${random.between(1, 9)}.example.com/acs`),
    replace('sso.idpCertExpirationAt', ({ random }) => formatTimestamp(1.8e12 + random.between(0, 1e9))),
    replace('displayLabel', ({ random, world }) => random.pick(world.applications).label),
  ],
  2,
);
