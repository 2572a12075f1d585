import type { Secret } from '../../core/secret.ts';
import type { SimulatorBehaviour } from '../behaviour.ts';
import { badRequest, blockedMessage, Refusal } from '../refusal.ts';
import { headerValues, type SimulatorRequest } from './request.ts';
import { isSame } from './same-secret.ts';
import type { Tokens } from './tokens.ts';

/** An API key and what its admin may do. */
export interface SimulatorKey {
  readonly key: Secret;
  /** `command-runner` is the role that Directory Insights turns away. */
  readonly role: 'administrator' | 'command-runner';
}

export interface AccessRules {
  readonly keys: readonly SimulatorKey[];
  /** Bearer tokens of service accounts. */
  readonly tokens: Tokens;
  /** Organisations of the tenant, the first one the default. */
  readonly organizations: readonly string[];
  /** The caller's address is blocked for abuse. */
  readonly blocked: boolean;
  readonly behaviour: SimulatorBehaviour;
}

/** Who may ask, and for which organisations. @returns the organisations. @throws Refusal 400, 401 or 403 */
export function authorize(request: SimulatorRequest, rules: AccessRules): ReadonlySet<string> {
  if (rules.blocked) throw new Refusal(403, blockedMessage);
  const role = findRole(request, rules);
  if (role === undefined) throw new Refusal(401, 'Unauthorized');
  if (role === 'command-runner') throw new Refusal(403, 'Forbidden: the role of this key has no access');
  const wanted = headerValues(request, 'x-org-id');
  if (role === 'service-account' && wanted.length === 0) throw badRequest('x-org-id is required with a bearer token');
  return chooseOrganizations(wanted, rules);
}

// The one place that knows how a caller proves who it is.
function findRole(request: SimulatorRequest, { keys, tokens }: AccessRules) {
  const given = request.headers['x-api-key'];
  if (typeof given === 'string') return keys.find(({ key }) => isSame(key.reveal(), given))?.role;
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return token !== undefined && tokens.holds(token) ? 'service-account' : undefined;
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
