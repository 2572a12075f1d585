import type { JsonObject } from '../../core/json.ts';
import type { Random } from '../random.ts';
import type { Person } from '../world.ts';
import { pastTime } from './past-time.ts';

const enrolments = [
  'NOT_ENROLLED',
  'DISABLED',
  'PENDING_ACTIVATION',
  'ENROLLMENT_EXPIRED',
  'IN_ENROLLMENT',
  'PRE_ENROLLMENT',
  'ENROLLED',
];

/** How a user proves who they are, and what they may do on devices. */
export function userSecurity(person: Person, state: string, random: Random): JsonObject {
  const locked = random.chance(0.02);
  const configured = random.chance(0.7);
  const neverExpires = random.chance(0.2);
  return {
    account_locked: locked,
    account_locked_date: locked ? pastTime(random) : null,
    badLoginAttempts: locked ? random.between(5, 10) : random.between(0, 2),
    password_never_expires: neverExpires,
    password_expired: !neverExpires && random.chance(0.05),
    password_date: state === 'STAGED' ? null : pastTime(random),
    password_expiration_date: neverExpires ? null : pastTime(random),
    external_password_expiration_date: random.chance(0.05) ? pastTime(random) : '',
    mfa: { configured, exclusion: random.chance(0.05), exclusionDays: 0, exclusionUntil: pastTime(random) },
    mfaEnrollment: {
      overallStatus: configured ? 'ENROLLED' : random.pick(enrolments),
      totpStatus: random.pick(enrolments),
      webAuthnStatus: random.pick(enrolments),
      pushStatus: random.pick(enrolments),
      jcGoStatus: random.pick(enrolments),
    },
    totp_enabled: configured,
    enable_user_portal_multifactor: random.chance(0.6),
    disableDeviceMaxLoginAttempts: false,
    sudo: random.chance(0.1),
    passwordless_sudo: random.chance(0.02),
    ldap_binding_user: random.chance(0.3),
    samba_service_user: false,
    allow_public_key: random.chance(0.5),
    enable_managed_uid: false,
    unix_uid: random.between(5000, 9000),
    unix_guid: random.between(5000, 9000),
    public_key: '',
    ssh_keys: random.chance(0.2) ? [sshKey(person, random)] : [],
    external_dn: random.chance(0.1) ? `CN=${person.first} ${person.last},OU=Staff,DC=example,DC=com` : '',
    external_source_type: '',
    externally_managed: false,
    restrictedFields: random.chance(0.1) ? [{ field: 'email', id: random.hex(24), type: 'active_directory' }] : [],
    delegatedAuthority: random.chance(0.1) ? { id: random.hex(24), name: 'ActiveDirectory' } : null,
    admin: random.chance(0.03)
      ? { id: random.hex(24), roleName: 'Administrator', roleNames: ['Administrator', 'Read Only'] }
      : null,
  };
}

function sshKey(person: Person, random: Random): JsonObject {
  return {
    _id: random.hex(24),
    name: `${person.device.hostname} key`,
    public_key: `ssh-ed25519 ${random.hex(64)} ${person.email}`,
    create_date: pastTime(random),
  };
}
