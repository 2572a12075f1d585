import { geoOf } from './actor.ts';
import type { Draft, EventWriter } from './draft.ts';

/** The address is that of the access point's network. The content repeats, and with it the id. */
export const radiusFields: EventWriter = (draft) => {
  const { random, world } = draft;
  const user = random.pick(world.users);
  const network = user.home;
  const success = random.chance(0.9);
  const tunnelled = random.chance(0.7);
  const certificate = random.chance(0.2);
  const outer = tunnelled ? outerName(user.username, draft) : user.username;
  const error = success ? null : random.pick(['invalid credentials', 'user not bound to server', '']);
  return {
    mfa: false,
    geoip: geoOf(network.geo, random),
    outer: { eap_type: tunnelled ? 'PEAP' : null, username: outer, error_message: success ? null : error },
    success,
    eap_type: tunnelled ? 'MSCHAPv2' : certificate ? 'TLS' : '',
    mfa_meta: { type: random.chance(0.5) ? 'none' : '' },
    username: user.username,
    auth_meta: {
      auth_idp: random.chance(0.5) ? 'JUMPCLOUD' : '',
      userid_type: 'USERNAME',
      user_cert_enabled: certificate,
      device_cert_enabled: false,
      user_password_enabled: !certificate,
    },
    auth_type: random.pick(['EAP', 'eap', 'pap']),
    client_ip: user.ip,
    initiated_by: { type: 'user', username: user.username },
    error_message: error,
    nas_mfa_state: random.pick(['DISABLED', 'enabled', '']),
  };
};

/** Outside the tunnel nobody proves who they are: some hide their name, and rarely it is that of somebody else. */
function outerName(username: string, { random, world }: Draft): string {
  const luck = random.fraction();
  if (luck < 0.02) return random.pick(world.users).username;
  return luck < 0.1 ? 'anonymous' : username;
}
