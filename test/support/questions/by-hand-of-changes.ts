import { actorOf, type ByHand, count, type RawEvent } from './raw-event.ts';

/** A setting, and what it was before and after; undefined if it was not there. */
interface Difference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

function differencesOf({ changes }: RawEvent): readonly Difference[] {
  return ((changes ?? []) as readonly RawEvent[]).flatMap(({ field, from, to }) => {
    const [before, after] = [leavesOf(field, from), leavesOf(field, to)];
    return [...new Set([...before.keys(), ...after.keys()])]
      .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
      .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
  });
}

function leavesOf(path: string, value: unknown): ReadonlyMap<string, unknown> {
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([name, inner]) => [...leavesOf(`${path}.${name}`, inner)]));
}

const isMore = (before: unknown, after: unknown): boolean =>
  Array.isArray(after) && after.length > (Array.isArray(before) ? before.length : 0);
/** How many addresses the blocks of a list hold; in the simulator's lists no two blocks overlap. */
function addressesIn(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => {
    const [address = '', prefix] = block.split('/');
    return sum + (prefix === undefined ? 1 : 2 ** ((address.includes(':') ? 128 : 32) - Number(prefix)));
  }, 0);
}

const wasOff = (before: unknown, after: unknown): boolean => before !== true && after === true;

/** What of the settings that the simulator changes makes them weaker, by the last words of their paths. */
const weakerIf: readonly (readonly [RegExp, (before: never, after: never) => boolean])[] = [
  [/(?:sudo|ldap_binding_user|samba_service_user|password_never_expires|mfa\.exclusion)$/, wasOff],
  [
    /(?:allow_public_key|apiKeyAllowed|disabled|allowSshRootLogin|allowSshPasswordAuthentication|systemUsersCanEdit)$/,
    (before, after) => before === false && after === true,
  ],
  [
    /(?:userPasswordEnabled|allowUsernameSubstring|enableDaysAfter\w+|enableRecoveryEmail|enableResetLockoutCounter)$/,
    (before, after) => before === false && after === true,
  ],
  [
    /(?:enable_user_portal_multifactor|enableMultiFactor|account_locked|suspended|needs\w+|disallow\w+|signAssertion)$/,
    (before, after) => before === true && after === false,
  ],
  [
    /(?:enableMax\w+|enablePassword\w+|deviceIdentificationEnabled|disableGoogleLogin|mfa\.required)$/,
    (before, after) => before === true && after === false,
  ],
  [/allowMultiFactorAuthentication$/, (before, after) => before === true && after === false],
  [/(?:minLength|maxHistory|lockoutTime\w+|minChangePeriod\w+|daysBefore\w+)$/, (before, after) => before > after],
  [/(?:passwordExpirationInDays|maxLoginAttempts|daysAfter\w+|idleSession\w+)$/, (before, after) => before < after],
  [/^mfa\.exclusionUntil$/, (before, after) => before !== undefined && after !== undefined && before < after],
  [/^(?:ssh_keys|targets\.userGroups\.exclusions)$/, isMore],
  [/^ips$/, (before, after) => addressesIn(before) < addressesIn(after)],
  [/^state$/, (before, after) => before === 'SUSPENDED' && after === 'ACTIVATED'],
  [/^roleName$/, (before, after) => before !== undefined && String(after).startsWith('Administrator')],
  [/^effect\.action$/, (before, after) => before === 'deny' && after === 'allow'],
  [/^mfa$/, (before, after) => before === 'REQUIRED' && after === 'DISABLED'],
];

function isWeaker({ path, before, after }: Difference): boolean {
  return weakerIf.some(([pattern, test]) => pattern.test(path) && test(before as never, after as never));
}

/** Words for what changes together with a password policy. */
const words: Readonly<Record<string, string>> = {
  allowUsernameSubstring: 'user name allowed in passwords',
  daysAfterExpirationToSelfRecover: 'days to recover after expiration',
  daysBeforeExpirationToForceReset: 'days before expiration to force a reset',
  disallowCommonlyUsedPasswords: 'common passwords refused',
  disallowSequentialOrRepetitiveChars: 'simple sequences refused',
  enableDaysAfterExpirationToSelfRecover: 'recovery after expiration',
  enableMaxHistory: 'password history',
  enableMaxLoginAttempts: 'lockout after failed attempts',
  enablePasswordExpirationInDays: 'passwords expire',
  enableRecoveryEmail: 'recovery by email',
  enableResetLockoutCounter: 'failed attempts forgotten',
  lockoutTimeInSeconds: 'seconds of lockout',
  maxHistory: 'passwords remembered',
  maxLoginAttempts: 'failed attempts until lockout',
  minChangePeriodInDays: 'minimum age of passwords in days',
  minLength: 'minimum length',
  needsNumeric: 'digits required',
  needsSymbolic: 'symbols required',
  needsUppercase: 'upper-case letters required',
  passwordExpirationInDays: 'days until passwords expire',
  idleSessionDurationMinutes: 'minutes of an idle session',
  deviceIdentificationEnabled: 'devices identified',
  systemUsersCanEdit: 'users may edit their profile',
  disableGoogleLogin: 'sign-in with Google switched off',
  contactName: 'contact',
};

function inWords({ path, before = '(none)', after = '(none)' }: Difference): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return `${words[name] ?? path}: ${before} → ${after}`;
}

/** A user's `sudo` that was this before, or was not there, and is that after. */
function hasSudo(event: RawEvent, after: boolean, before: readonly unknown[]): boolean {
  const isUser = event.resource?.type === 'user' && event.event_type.startsWith('user_');
  return (
    isUser &&
    differencesOf(event).some((one) => one.path === 'sudo' && one.after === after && before.includes(one.before))
  );
}

export const byHandOfChanges: Readonly<Record<string, ByHand>> = {
  'What changed in the password policy, before and after?': (event) => {
    const differences = differencesOf(event);
    const isAsked =
      event.event_type.endsWith('_update') &&
      differences.some(({ path }) => path.startsWith('settings.passwordPolicy.'));
    return isAsked ? differences.flatMap((one) => count(true, inWords(one), actorOf(event)) ?? []) : undefined;
  },
  'Which settings became weaker, and who changed them?': (event) => {
    const weaker = differencesOf(event).filter(isWeaker);
    return weaker.length === 0 ? undefined : weaker.flatMap(({ path }) => count(true, path, actorOf(event)) ?? []);
  },
  'Who got sudo on devices, and from whom?': (event) =>
    count(hasSudo(event, true, [false, undefined]), event.resource?.username, actorOf(event)),
  'Who lost sudo on devices, and through whom?': (event) =>
    count(hasSudo(event, false, [true]), event.resource?.username, actorOf(event)),
  'Which bindings were added, and which removed?': (event) =>
    count(event.event_type === 'association_change', event.association?.op, event.association?.connection?.to?.name),
};
