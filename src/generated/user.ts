// Generated from fields/users by `npm run generate`. Do not edit.
/** A user as JumpCloud sends it; null stands for absent. */
export interface JumpCloudUser {
  /** Stage of the account, STAGED, ACTIVATED or SUSPENDED. */
  readonly state?: string | null;
  /** Whether the user has set a password and can sign in. */
  readonly activated?: boolean | null;
  /** Whether an administrator has suspended the account. */
  readonly suspended?: boolean | null;
  /** Whether the account is locked, mostly after too many wrong passwords. */
  readonly account_locked?: boolean | null;
  /** When the account was locked, RFC 3339. */
  readonly account_locked_date?: string | null;
  /** Wrong passwords since the last good one. */
  readonly badLoginAttempts?: number | null;
  /** Whether the password has run out. */
  readonly password_expired?: boolean | null;
  /** Whether the password is exempt from running out. */
  readonly password_never_expires?: boolean | null;
  /** When the password was set last, RFC 3339. */
  readonly password_date?: string | null;
  /** When the password runs out, RFC 3339. */
  readonly password_expiration_date?: string | null;
  /** When the password of the connected directory runs out, RFC 3339. */
  readonly external_password_expiration_date?: string | null;
  /** When the user was made, RFC 3339. There is no time of the last change. */
  readonly created?: string | null;
  /** What made the user, such as the admin portal, an import or SCIM. */
  readonly creationSource?: string | null;
  /** Distinguished name in the connected directory. */
  readonly external_dn?: string | null;
  /** Kind of the connected directory. */
  readonly external_source_type?: string | null;
  /** Whether another directory owns the user. The vendor has set it aside for restrictedFields. */
  readonly externally_managed?: boolean | null;
  /** Attributes that only a connected directory may change. */
  readonly restrictedFields?: {
    /** Name of the attribute. */
    readonly field?: string | null;
    /** Identifier of the directory that owns it. */
    readonly id?: string | null;
    /** Kind of that directory. */
    readonly type?: string | null;
    readonly [attribute: string]: unknown;
  } | readonly ({
    /** Name of the attribute. */
    readonly field?: string | null;
    /** Identifier of the directory that owns it. */
    readonly id?: string | null;
    /** Kind of that directory. */
    readonly type?: string | null;
    readonly [attribute: string]: unknown;
  })[] | null;
  /** Directory that checks the password instead of JumpCloud. */
  readonly delegatedAuthority?: {
    /** Identifier of that directory. */
    readonly id?: string | null;
    /** Kind of that directory. */
    readonly name?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** The administrator account of the same person, if there is one. */
  readonly admin?: {
    /** Identifier of the administrator. */
    readonly id?: string | null;
    /** Role of the administrator. */
    readonly roleName?: string | null;
    /** Every role of the administrator. */
    readonly roleNames?: string | readonly (string)[] | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Groups the user belongs to. Only some API calls return them. */
  readonly memberof?: string | readonly (string)[] | null;
  /** Postal addresses. */
  readonly addresses?: {
    /** Identifier of the address. */
    readonly _id?: string | null;
    /** The same identifier under its second name. */
    readonly id?: string | null;
    /** Kind of the address, such as home or work. */
    readonly type?: string | null;
    /** Post-office box. */
    readonly poBox?: string | null;
    /** Floor, suite or the like. */
    readonly extendedAddress?: string | null;
    /** Street and number. */
    readonly streetAddress?: string | null;
    /** Town. */
    readonly locality?: string | null;
    /** State or province. */
    readonly region?: string | null;
    /** Postal code. */
    readonly postalCode?: string | null;
    /** Country. */
    readonly country?: string | null;
    readonly [attribute: string]: unknown;
  } | readonly ({
    /** Identifier of the address. */
    readonly _id?: string | null;
    /** The same identifier under its second name. */
    readonly id?: string | null;
    /** Kind of the address, such as home or work. */
    readonly type?: string | null;
    /** Post-office box. */
    readonly poBox?: string | null;
    /** Floor, suite or the like. */
    readonly extendedAddress?: string | null;
    /** Street and number. */
    readonly streetAddress?: string | null;
    /** Town. */
    readonly locality?: string | null;
    /** State or province. */
    readonly region?: string | null;
    /** Postal code. */
    readonly postalCode?: string | null;
    /** Country. */
    readonly country?: string | null;
    readonly [attribute: string]: unknown;
  })[] | null;
  /** Telephone numbers. */
  readonly phoneNumbers?: {
    /** Identifier of the number. */
    readonly _id?: string | null;
    /** The same identifier under its second name. */
    readonly id?: string | null;
    /** Kind of the number, such as work_mobile. */
    readonly type?: string | null;
    /** The number. */
    readonly number?: string | null;
    readonly [attribute: string]: unknown;
  } | readonly ({
    /** Identifier of the number. */
    readonly _id?: string | null;
    /** The same identifier under its second name. */
    readonly id?: string | null;
    /** Kind of the number, such as work_mobile. */
    readonly type?: string | null;
    /** The number. */
    readonly number?: string | null;
    readonly [attribute: string]: unknown;
  })[] | null;
  /** Private mail address with which the user gets back in. */
  readonly recoveryEmail?: {
    /** The address. */
    readonly address?: string | null;
    /** Whether the user has confirmed it. */
    readonly verified?: boolean | null;
    /** When it was confirmed, RFC 3339. */
    readonly verifiedAt?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Number or name under which the employer keeps the person. */
  readonly employeeIdentifier?: string | null;
  /** Kind of employment, in the words of the organization. */
  readonly employeeType?: string | null;
  /** Employer. */
  readonly company?: string | null;
  /** Cost center. */
  readonly costCenter?: string | null;
  /** Department. */
  readonly department?: string | null;
  /** Job title. */
  readonly jobTitle?: string | null;
  /** Place of work, in the words of the organization. */
  readonly location?: string | null;
  /** Identifier of the user who is the manager. */
  readonly manager?: string | null;
  /** Other people the user is linked to. */
  readonly relationships?: {
    /** Kind of the link. */
    readonly type?: string | null;
    /** Identifier or name of the other person. */
    readonly value?: string | null;
    readonly [attribute: string]: unknown;
  } | readonly ({
    /** Kind of the link. */
    readonly type?: string | null;
    /** Identifier or name of the other person. */
    readonly value?: string | null;
    readonly [attribute: string]: unknown;
  })[] | null;
  /** Attributes that the organization has added. What is in them is up to the organization. */
  readonly attributes?: {
    /** Identifier of the attribute. */
    readonly _id?: string | null;
    /** Name of the attribute. */
    readonly name?: string | null;
    /** Its value. */
    readonly value?: string | null;
    readonly [attribute: string]: unknown;
  } | readonly ({
    /** Identifier of the attribute. */
    readonly _id?: string | null;
    /** Name of the attribute. */
    readonly name?: string | null;
    /** Its value. */
    readonly value?: string | null;
    readonly [attribute: string]: unknown;
  })[] | null;
  /** Identifier of the user, 24 hex digits. Comes as _id and is repeated as id. */
  readonly _id?: string | null;
  /** The same identifier under its second name. */
  readonly id?: string | null;
  /** Login name. */
  readonly username?: string | null;
  /** Login name of the local account on devices, if it differs from the login name. */
  readonly systemUsername?: string | null;
  /** Work mail address; users sign in with it. */
  readonly email?: string | null;
  /** A second mail address, often a private one. */
  readonly alternateEmail?: string | null;
  /** Apple account that the organization manages for the user. */
  readonly managedAppleId?: string | null;
  /** Name for display. */
  readonly displayname?: string | null;
  /** Given name. */
  readonly firstname?: string | null;
  /** Middle name. */
  readonly middlename?: string | null;
  /** Family name. */
  readonly lastname?: string | null;
  /** Free text that administrators keep with the user. */
  readonly description?: string | null;
  /** Identifier of the organization the user belongs to. */
  readonly organization?: string | null;
  /** Second factor, as administrators have set it. */
  readonly mfa?: {
    /** Whether the user has set up a second factor. */
    readonly configured?: boolean | null;
    /** Whether the user may sign in without one for a while. */
    readonly exclusion?: boolean | null;
    /** How many days that exception lasts. */
    readonly exclusionDays?: number | null;
    /** When it ends, RFC 3339. */
    readonly exclusionUntil?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** How far the user has come with each second factor, in words such as ENROLLED or NOT_ENROLLED. */
  readonly mfaEnrollment?: {
    /** All factors together. */
    readonly overallStatus?: string | null;
    /** One-time codes. */
    readonly totpStatus?: string | null;
    /** Security keys and passkeys. */
    readonly webAuthnStatus?: string | null;
    /** Push messages to the phone. */
    readonly pushStatus?: string | null;
    /** Sign-in without a password by JumpCloud Go. */
    readonly jcGoStatus?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Whether one-time codes are switched on for devices and applications. */
  readonly totp_enabled?: boolean | null;
  /** Whether the user portal asks for a second factor. */
  readonly enable_user_portal_multifactor?: boolean | null;
  /** Whether devices never lock this user out for wrong passwords. */
  readonly disableDeviceMaxLoginAttempts?: boolean | null;
  /** Whether the user is an administrator on devices. */
  readonly sudo?: boolean | null;
  /** Whether commands with the rights of an administrator need no password. */
  readonly passwordless_sudo?: boolean | null;
  /** Whether the account may search the LDAP directory. */
  readonly ldap_binding_user?: boolean | null;
  /** Whether it is the service account for Samba. */
  readonly samba_service_user?: boolean | null;
  /** Whether the user may sign in to devices with SSH keys. */
  readonly allow_public_key?: boolean | null;
  /** Whether JumpCloud sets the numeric ids below on devices. */
  readonly enable_managed_uid?: boolean | null;
  /** Numeric user id on Linux and macOS. */
  readonly unix_uid?: number | null;
  /** Numeric group id on Linux and macOS. */
  readonly unix_guid?: number | null;
  /** Public SSH key, in an older form of the same. */
  readonly public_key?: string | null;
  /** Public SSH keys. */
  readonly ssh_keys?: {
    /** Identifier of the key. */
    readonly _id?: string | null;
    /** Name that the user gave it. */
    readonly name?: string | null;
    /** The key. */
    readonly public_key?: string | null;
    /** When it was added, RFC 3339. */
    readonly create_date?: string | null;
    readonly [attribute: string]: unknown;
  } | readonly ({
    /** Identifier of the key. */
    readonly _id?: string | null;
    /** Name that the user gave it. */
    readonly name?: string | null;
    /** The key. */
    readonly public_key?: string | null;
    /** When it was added, RFC 3339. */
    readonly create_date?: string | null;
    readonly [attribute: string]: unknown;
  })[] | null;
  readonly [attribute: string]: unknown;
}
