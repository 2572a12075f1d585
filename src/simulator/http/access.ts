import { createHash, timingSafeEqual } from 'node:crypto';
import type { Secret } from '../../core/secret.ts';
import type { SimulatorBehaviour } from '../behaviour.ts';
import { badRequest, Refusal } from '../refusal.ts';
import { headerValues, type SimulatorRequest } from './request.ts';

/** An API key and what its admin may do. */
export interface SimulatorKey {
  readonly key: Secret;
  /** `command-runner` is the role that Directory Insights turns away. */
  readonly role: 'administrator' | 'command-runner';
}

export interface AccessRules {
  readonly keys: readonly SimulatorKey[];
  /** Organisations of the tenant, the first one the default. */
  readonly organizations: readonly string[];
  /** The caller's address is blocked for abuse. */
  readonly blocked: boolean;
  readonly behaviour: SimulatorBehaviour;
}

/** Who may ask, and for which organisations. @returns the organisations. @throws Refusal 400, 401 or 403 */
export function authorize(request: SimulatorRequest, rules: AccessRules): ReadonlySet<string> {
  if (rules.blocked) throw new Refusal(403, 'Your IP has been blocked due to suspected abuse');
  const key = findKey(request, rules.keys);
  if (!key) throw new Refusal(401, 'Unauthorized');
  if (key.role === 'command-runner') throw new Refusal(403, 'Forbidden: the role of this key has no access');
  return chooseOrganizations(headerValues(request, 'x-org-id'), rules);
}

// The one place that knows how a caller proves who it is.
function findKey(request: SimulatorRequest, keys: readonly SimulatorKey[]): SimulatorKey | undefined {
  const given = request.headers['x-api-key'];
  return typeof given === 'string' ? keys.find(({ key }) => isSame(key.reveal(), given)) : undefined;
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function chooseOrganizations(wanted: readonly string[], rules: AccessRules): ReadonlySet<string> {
  const { organizations, behaviour } = rules;
  if (wanted.length === 0) {
    if (organizations.length < 2 || behaviour.withoutOrganization === 'all') return new Set(organizations);
    if (behaviour.withoutOrganization === 'refuse') throw badRequest('x-org-id is required');
    return new Set(organizations.slice(0, 1));
  }
  for (const id of wanted) {
    if (!organizations.includes(id)) throw new Refusal(403, `Forbidden: no access to organization ${id}`);
  }
  return new Set(wanted);
}
