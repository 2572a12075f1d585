import type { JsonObject, JsonValue } from '../core/json.ts';

/** Under this tag personal data is kept. */
export const keepPersonalTag = 'keep_personal_data';

/**
 * Names under which a secret could come. The API documents none of them for a user that is read; whatever comes under
 * one of them, at any depth, is never kept.
 */
export const secretNames: readonly string[] = [
  'password',
  'totp_secret',
  'totpSecret',
  'totp_key',
  'totpKey',
  'otp_secret',
  'otpSecret',
  'mfa_secret',
  'mfaSecret',
  'recovery_codes',
  'recoveryCodes',
  'private_key',
  'privateKey',
];

const secrets: ReadonlySet<string> = new Set(secretNames);

/**
 * A copy without secrets, and without the attributes of the top level that are named. It is made before anything else
 * looks at the object. The ingest pipeline has the same function.
 */
export function withhold(object: JsonObject, names: ReadonlySet<string>): JsonObject {
  return copyOf(object, (name) => !names.has(name));
}

function withoutSecrets(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return copyOf(value as JsonObject, () => true);
}

function copyOf(object: JsonObject, isKept: (name: string) => boolean): JsonObject {
  const kept = Object.entries(object).filter(([name]) => isKept(name) && !secrets.has(name));
  // Not by assignment: that would lose an attribute called __proto__.
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutSecrets(value)]));
}
