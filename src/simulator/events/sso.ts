import { formatTimestamp } from '../../core/timestamp.ts';
import { userActor } from './actor.ts';
import { type EventWriter, userOf } from './draft.ts';
import { signOnContext } from './sign-on-context.ts';

/**
 * `sso_auth` has no usable `success`. A false token with a message is a failure; without one it is the step
 * in which the second factor is asked for.
 */
export const ssoFields: EventWriter = (draft) => {
  const { random, world, milliseconds } = draft;
  const person = random.pick(world.users);
  const luck = random.fraction();
  const outcome = luck < 0.8 ? 'signed on' : luck < 0.92 ? 'challenged' : 'refused';
  const mfa = outcome === 'challenged' || random.chance(0.5);
  const unreachable = outcome === 'refused' && random.chance(0.3);
  const application = random.pick(world.applications);
  const success = outcome !== 'refused';
  const modern = random.chance(0.5);
  const actor = userActor(person, draft);
  return {
    error_message: success ? '' : random.pick(['not authorized', 'user is suspended', 'no access to application']),
    ...actor,
    initiated_by: modern ? { administrator: false, ...userOf(person) } : actor.initiated_by,
    server_timestamp: modern ? serverTime(milliseconds, random.between(1, 999_999_999)) : undefined,
    timestamp_source: modern ? 'server' : undefined,
    target_resource: modern ? { type: 'APPLICATION' } : undefined,
    sso_token_success: outcome === 'signed on',
    success: random.chance(0.1) ? null : undefined,
    auth_context: signOnContext({ person, resourceType: 'APPLICATION', mfa, success }, draft),
    mfa,
    mfa_meta: modern ? undefined : { type: mfa ? random.pick(['totp', 'duo', 'webauthn', 'push']) : 'none' },
    application: unreachable
      ? { id: '', name: '', display_label: '', sso_type: '', sso_url: '' }
      : {
          display_label: application.label,
          sso_type: application.kind,
          name: application.name,
          id: application.id,
          sso_url: `https://sso.jumpcloud.com/${application.kind === 'saml' ? 'saml2' : 'oidc'}/${application.name}`,
        },
    provider: random.chance(0.5) ? '' : undefined,
    idp_initiated: random.chance(0.4),
  };
};

/** A second at most after the event, with nanoseconds. */
function serverTime(milliseconds: number, nanoseconds: number): string {
  return `${formatTimestamp(milliseconds).slice(0, 19)}.${String(nanoseconds).padStart(9, '0')}Z`;
}
