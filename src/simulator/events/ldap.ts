import type { EventFields, EventWriter } from './draft.ts';

export const ldapFields: EventWriter = (draft) => {
  const { random, world, type, organization } = draft;
  const user = random.pick(world.users);
  const success = random.chance(0.93);
  const base = `o=${organization},dc=jumpcloud,dc=com`;
  const dn = `uid=${user.username},ou=Users,${base}`;
  const tls = random.chance(0.8);
  return {
    initiated_by: { type: 'user', username: user.username },
    username: user.username,
    client_ip: user.ip,
    geoip: user.home.geo,
    success,
    error_code: success ? 0 : random.pick([10, 32, 49]),
    error_message: success ? '' : 'Invalid credentials',
    connection_id: String(random.between(1000, 99_999)),
    operation_number: random.between(0, 40),
    dn,
    start_tls: tls && random.chance(0.5),
    tls_established: tls,
    ...(type === 'ldap_bind' ? bind(draft) : search(base, user.email, draft)),
  };
};

function bind({ random }: Parameters<EventWriter>[0]): EventFields {
  const mfa = random.chance(0.2);
  return {
    operation_type: 'BIND',
    auth_method: random.pick(['simple', 'simple', 'sasl', 'anonymous', '128', '163', '0']),
    mech: random.pick(['SIMPLE', 'DIGEST-MD5', '']),
    mfa,
    auth_meta: { auth_methods: mfa ? { password: { success: true }, totp: { success: true } } : {} },
    oid: random.chance(0.1) ? '1.3.6.1.4.1.1466.20037' : undefined,
  };
}

function search(base: string, email: string, { random }: Parameters<EventWriter>[0]): EventFields {
  return {
    operation_type: random.pick(['SEARCH', 'SEARCH RESULT']),
    operation: random.chance(0.3) ? 'srch' : undefined,
    base,
    scope: random.between(0, 2),
    deref: random.between(0, 3),
    filter: random.chance(0.5) ? `(&(objectClass=inetOrgPerson)(mail=${email}))` : '(cn=Ω \\2a <x>)',
    attr: random.pick(['uid cn mail memberOf', '* +', '']),
    number_of_results: random.between(0, 250),
  };
}
