// Generated from fields/users by `npm run generate`. Do not edit.
/** The ECS document of a user. */
export interface JumpCloudUserDocument {
  /** When the user was fetched, to the millisecond. */
  readonly "@timestamp"?: string;
  readonly data_stream?: {
    /** Data set the document belongs to. */
    readonly dataset?: string;
    /** Namespace the operator chose for the data stream. */
    readonly namespace?: string;
    /** Kind of data in the data stream. */
    readonly type?: string;
  };
  readonly ecs?: {
    /** ECS version this event conforms to. `ecs.version` is a required field and must exist in all events. When querying across multiple indices -- which may conform to slightly different ECS versions -- this field lets integrations adjust to the schema version of the events. */
    readonly version?: string;
  };
  readonly error?: {
    /** Error message. */
    readonly message?: string | readonly (string)[];
  };
  readonly event?: {
    /** Agents are normally responsible for populating the `agent.id` field value. If the system receiving events is capable of validating the value based on authentication information for the client then this field can be used to reflect the outcome of that validation. For example if the agent's connection is authenticated with mTLS and the client cert contains the ID of the agent to which the cert was issued then the `agent.id` value in events can be checked against the certificate. If the values match then `event.agent_id_status: verified` is added to the event, otherwise one of the other allowed values should be used. If no validation is performed then the field should be omitted. The allowed values are: `verified` - The `agent.id` field value matches expected value obtained from auth metadata. `mismatch` - The `agent.id` field value does not match the expected value obtained from auth metadata. `missing` - There was no `agent.id` field in the event to validate. `auth_metadata_missing` - There was no auth metadata or it was missing information about the agent ID. */
    readonly agent_id_status?: string;
    /** This is one of four ECS Categorization Fields, and indicates the second level in the ECS category hierarchy. `event.category` represents the "big buckets" of ECS categories. For example, filtering on `event.category:process` yields all events relating to process activity. This field is closely related to `event.type`, which is used as a subcategory. This field is an array. This will allow proper categorization of some events that fall in multiple categories. */
    readonly category?: readonly (string)[];
    /** `event.created` contains the date/time when the event was first read by an agent, or by your pipeline. This field is distinct from `@timestamp` in that `@timestamp` typically contain the time extracted from the original event. In most situations, these two timestamps will be slightly different. The difference can be used to calculate the delay between your source generating an event, and the time when your agent first processed it. This can be used to monitor your agent's or pipeline's ability to keep up with your event source. In case the two timestamps are identical, `@timestamp` should be used. */
    readonly created?: string;
    /** Name of the dataset. If an event source publishes more than one type of log or events (e.g. access log, error log), the dataset is used to specify which one the event comes from. It's recommended but not required to start the dataset name with the module name, followed by a dot, then the dataset name. */
    readonly dataset?: string;
    /** Timestamp when an event arrived in the central data store. This is different from `@timestamp`, which is when the event originally occurred. It's also different from `event.created`, which is meant to capture the first time an agent saw the event. In normal conditions, assuming no tampering, the timestamps should chronologically look like this: `@timestamp` < `event.created` < `event.ingested`. */
    readonly ingested?: string;
    /** This is one of four ECS Categorization Fields, and indicates the highest level in the ECS category hierarchy. `event.kind` gives high-level information about what type of information the event contains, without being specific to the contents of the event. For example, values of this field distinguish alert events from metric events. The value of this field can be used to inform how these kinds of events should be handled. They may warrant different retention, different access control, it may also help understand whether the data is coming in at a regular interval or not. */
    readonly kind?: string;
    /** Name of the module this data is coming from. If your monitoring agent supports the concept of modules or plugins to process events of a given source (e.g. Apache logs), `event.module` should contain the name of this module. */
    readonly module?: string;
    /** Raw text message of entire event. Used to demonstrate log integrity or where the full log message (before splitting it up in multiple parts) may be required, e.g. for reindex. This field is not indexed and doc_values are disabled. It cannot be searched, but it can be retrieved from `_source`. If users wish to override this and index this field, please see `Field data types` in the `Elasticsearch Reference`. */
    readonly original?: string;
    /** This is one of four ECS Categorization Fields, and indicates the third level in the ECS category hierarchy. `event.type` represents a categorization "sub-bucket" that, when used along with the `event.category` field values, enables filtering events down to a level appropriate for single visualization. This field is an array. This will allow proper categorization of some events that fall in multiple event types. */
    readonly type?: readonly (string)[];
  };
  readonly input?: {
    /** Kind of input that fetched the user. */
    readonly type?: string;
  };
  readonly jumpcloud?: {
    readonly derived?: {
      /** What could not be mapped as declared, one short text for each finding. */
      readonly issues?: readonly (string)[];
      /** How many documents of this user the collector has written before; absent in the first one. */
      readonly revision?: number;
      /** The snapshot in which this state of the user was seen first, as the time at which the snapshot began. The same for all documents of one snapshot of one account. */
      readonly snapshot_id?: string;
    };
    /** Attributes that the schema does not know, and values that do not have the declared shape, each under its own path. */
    readonly unknown?: Readonly<Record<string, unknown>>;
    /** The user as JumpCloud sent it. */
    readonly user?: {
      /** Stage of the account, STAGED, ACTIVATED or SUSPENDED. */
      readonly state?: string;
      /** Whether the user has set a password and can sign in. */
      readonly activated?: boolean;
      /** Whether an administrator has suspended the account. */
      readonly suspended?: boolean;
      /** Whether the account is locked, mostly after too many wrong passwords. */
      readonly account_locked?: boolean;
      /** When the account was locked, RFC 3339. */
      readonly account_locked_date?: string;
      /** Wrong passwords since the last good one. */
      readonly badLoginAttempts?: number;
      /** Whether the password has run out. */
      readonly password_expired?: boolean;
      /** Whether the password is exempt from running out. */
      readonly password_never_expires?: boolean;
      /** When the password was set last, RFC 3339. */
      readonly password_date?: string;
      /** When the password runs out, RFC 3339. */
      readonly password_expiration_date?: string;
      /** When the password of the connected directory runs out, RFC 3339. */
      readonly external_password_expiration_date?: string;
      /** When the user was made, RFC 3339. There is no time of the last change. */
      readonly created?: string;
      /** What made the user, such as the admin portal, an import or SCIM. */
      readonly creationSource?: string;
      /** Distinguished name in the connected directory. */
      readonly external_dn?: string;
      /** Kind of the connected directory. */
      readonly external_source_type?: string;
      /** Whether another directory owns the user. The vendor has set it aside for restrictedFields. */
      readonly externally_managed?: boolean;
      /** Attributes that only a connected directory may change. */
      readonly restrictedFields?: {
        /** Name of the attribute. */
        readonly field?: string;
        /** Identifier of the directory that owns it. */
        readonly id?: string;
        /** Kind of that directory. */
        readonly type?: string;
      } | readonly ({
        /** Name of the attribute. */
        readonly field?: string;
        /** Identifier of the directory that owns it. */
        readonly id?: string;
        /** Kind of that directory. */
        readonly type?: string;
      })[];
      /** Directory that checks the password instead of JumpCloud. */
      readonly delegatedAuthority?: {
        /** Identifier of that directory. */
        readonly id?: string;
        /** Kind of that directory. */
        readonly name?: string;
      };
      /** The administrator account of the same person, if there is one. */
      readonly admin?: {
        /** Identifier of the administrator. */
        readonly id?: string;
        /** Role of the administrator. */
        readonly roleName?: string;
        /** Every role of the administrator. */
        readonly roleNames?: string | readonly (string)[];
      };
      /** Groups the user belongs to. Only some API calls return them. */
      readonly memberof?: string | readonly (string)[];
      /** Postal addresses. */
      readonly addresses?: {
        /** Identifier of the address. */
        readonly object_id?: string;
        /** The same identifier under its second name. */
        readonly id?: string;
        /** Kind of the address, such as home or work. */
        readonly type?: string;
        /** Post-office box. */
        readonly poBox?: string;
        /** Floor, suite or the like. */
        readonly extendedAddress?: string;
        /** Street and number. */
        readonly streetAddress?: string;
        /** Town. */
        readonly locality?: string;
        /** State or province. */
        readonly region?: string;
        /** Postal code. */
        readonly postalCode?: string;
        /** Country. */
        readonly country?: string;
      } | readonly ({
        /** Identifier of the address. */
        readonly object_id?: string;
        /** The same identifier under its second name. */
        readonly id?: string;
        /** Kind of the address, such as home or work. */
        readonly type?: string;
        /** Post-office box. */
        readonly poBox?: string;
        /** Floor, suite or the like. */
        readonly extendedAddress?: string;
        /** Street and number. */
        readonly streetAddress?: string;
        /** Town. */
        readonly locality?: string;
        /** State or province. */
        readonly region?: string;
        /** Postal code. */
        readonly postalCode?: string;
        /** Country. */
        readonly country?: string;
      })[];
      /** Telephone numbers. */
      readonly phoneNumbers?: {
        /** Identifier of the number. */
        readonly object_id?: string;
        /** The same identifier under its second name. */
        readonly id?: string;
        /** Kind of the number, such as work_mobile. */
        readonly type?: string;
        /** The number. */
        readonly number?: string;
      } | readonly ({
        /** Identifier of the number. */
        readonly object_id?: string;
        /** The same identifier under its second name. */
        readonly id?: string;
        /** Kind of the number, such as work_mobile. */
        readonly type?: string;
        /** The number. */
        readonly number?: string;
      })[];
      /** Private mail address with which the user gets back in. */
      readonly recoveryEmail?: {
        /** The address. */
        readonly address?: string;
        /** Whether the user has confirmed it. */
        readonly verified?: boolean;
        /** When it was confirmed, RFC 3339. */
        readonly verifiedAt?: string;
      };
      /** Number or name under which the employer keeps the person. */
      readonly employeeIdentifier?: string;
      /** Kind of employment, in the words of the organization. */
      readonly employeeType?: string;
      /** Employer. */
      readonly company?: string;
      /** Cost center. */
      readonly costCenter?: string;
      /** Department. */
      readonly department?: string;
      /** Job title. */
      readonly jobTitle?: string;
      /** Place of work, in the words of the organization. */
      readonly location?: string;
      /** Identifier of the user who is the manager. */
      readonly manager?: string;
      /** Other people the user is linked to. */
      readonly relationships?: {
        /** Kind of the link. */
        readonly type?: string;
        /** Identifier or name of the other person. */
        readonly value?: string;
      } | readonly ({
        /** Kind of the link. */
        readonly type?: string;
        /** Identifier or name of the other person. */
        readonly value?: string;
      })[];
      /** Attributes that the organization has added. What is in them is up to the organization. */
      readonly attributes?: {
        /** Identifier of the attribute. */
        readonly object_id?: string;
        /** Name of the attribute. */
        readonly name?: string;
        /** Its value. */
        readonly value?: string;
      } | readonly ({
        /** Identifier of the attribute. */
        readonly object_id?: string;
        /** Name of the attribute. */
        readonly name?: string;
        /** Its value. */
        readonly value?: string;
      })[];
      /** Identifier of the user, 24 hex digits. Comes as _id and is repeated as id. */
      readonly object_id?: string;
      /** The same identifier under its second name. */
      readonly id?: string;
      /** Login name. */
      readonly username?: string;
      /** Login name of the local account on devices, if it differs from the login name. */
      readonly systemUsername?: string;
      /** Work mail address; users sign in with it. */
      readonly email?: string;
      /** A second mail address, often a private one. */
      readonly alternateEmail?: string;
      /** Apple account that the organization manages for the user. */
      readonly managedAppleId?: string;
      /** Name for display. */
      readonly displayname?: string;
      /** Given name. */
      readonly firstname?: string;
      /** Middle name. */
      readonly middlename?: string;
      /** Family name. */
      readonly lastname?: string;
      /** Free text that administrators keep with the user. */
      readonly description?: string;
      /** Identifier of the organization the user belongs to. */
      readonly organization?: string;
      /** Second factor, as administrators have set it. */
      readonly mfa?: {
        /** Whether the user has set up a second factor. */
        readonly configured?: boolean;
        /** Whether the user may sign in without one for a while. */
        readonly exclusion?: boolean;
        /** How many days that exception lasts. */
        readonly exclusionDays?: number;
        /** When it ends, RFC 3339. */
        readonly exclusionUntil?: string;
      };
      /** How far the user has come with each second factor, in words such as ENROLLED or NOT_ENROLLED. */
      readonly mfaEnrollment?: {
        /** All factors together. */
        readonly overallStatus?: string;
        /** One-time codes. */
        readonly totpStatus?: string;
        /** Security keys and passkeys. */
        readonly webAuthnStatus?: string;
        /** Push messages to the phone. */
        readonly pushStatus?: string;
        /** Sign-in without a password by JumpCloud Go. */
        readonly jcGoStatus?: string;
      };
      /** Whether one-time codes are switched on for devices and applications. */
      readonly totp_enabled?: boolean;
      /** Whether the user portal asks for a second factor. */
      readonly enable_user_portal_multifactor?: boolean;
      /** Whether devices never lock this user out for wrong passwords. */
      readonly disableDeviceMaxLoginAttempts?: boolean;
      /** Whether the user is an administrator on devices. */
      readonly sudo?: boolean;
      /** Whether commands with the rights of an administrator need no password. */
      readonly passwordless_sudo?: boolean;
      /** Whether the account may search the LDAP directory. */
      readonly ldap_binding_user?: boolean;
      /** Whether it is the service account for Samba. */
      readonly samba_service_user?: boolean;
      /** Whether the user may sign in to devices with SSH keys. */
      readonly allow_public_key?: boolean;
      /** Whether JumpCloud sets the numeric ids below on devices. */
      readonly enable_managed_uid?: boolean;
      /** Numeric user id on Linux and macOS. */
      readonly unix_uid?: number;
      /** Numeric group id on Linux and macOS. */
      readonly unix_guid?: number;
      /** Public SSH key, in an older form of the same. */
      readonly public_key?: string;
      /** Public SSH keys. */
      readonly ssh_keys?: {
        /** Identifier of the key. */
        readonly object_id?: string;
        /** Name that the user gave it. */
        readonly name?: string;
        /** The key. */
        readonly public_key?: string;
        /** When it was added, RFC 3339. */
        readonly create_date?: string;
      } | readonly ({
        /** Identifier of the key. */
        readonly object_id?: string;
        /** Name that the user gave it. */
        readonly name?: string;
        /** The key. */
        readonly public_key?: string;
        /** When it was added, RFC 3339. */
        readonly create_date?: string;
      })[];
    };
  };
  /** For log events the message field contains the log message, optimized for viewing in a log viewer. For structured logs without an original message field, other fields can be concatenated to form a human-readable summary of the event. If multiple messages exist, they can be combined into one message. */
  readonly message?: string;
  readonly observer?: {
    /** Vendor name of the observer. */
    readonly vendor?: string;
  };
  readonly organization?: {
    /** Unique identifier for the organization. */
    readonly id?: string;
  };
  readonly related?: {
    /** All the user names or other user identifiers seen on the event. */
    readonly user?: readonly (string)[];
  };
  /** List of keywords used to tag each event. */
  readonly tags?: readonly (string)[];
  readonly user?: {
    /** User email address. */
    readonly email?: string;
    readonly entity?: {
      readonly attributes?: {
        /** Indicates whether multi-factor authentication is enabled for this entity. Typically applicable to User entities. */
        readonly mfa_enabled?: boolean;
      };
      /** An optional field used when a pretty name is desired for entity-centric operations. This field should not be used for correlation with `*.name` fields for entities with dedicated field sets (for example, `host`). */
      readonly display_name?: string;
      /** A unique identifier for the entity. When multiple identifiers exist, this should be the most stable and commonly used identifier that: 1) persists across the entity's lifecycle, 2) ensures uniqueness within its scope, 3) is commonly used for queries and correlation, and 4) is readily available in most observations (logs/events). For entities with dedicated field sets (for example, host, user), this value should match the corresponding *.id field. Alternative identifiers (for example, ARNs values in AWS, URLs) can be preserved in the raw field. */
      readonly id?: string;
      /** The name of the entity. The keyword field enables exact matches for filtering and aggregations, while the text field enables full-text search. For entities with dedicated field sets (for example, `host`), this field should mirrors the corresponding *.name value. */
      readonly name?: string;
      /** The module or integration that provided this entity data (similar to event.module). */
      readonly source?: string;
      /** A standardized high-level classification of the entity. This provides a normalized way to group similar entities across different providers or systems. Example values: `bucket`, `database`, `container`, `function`, `queue`, `host`, `user`, `application`, `session`, `cloud`, `orchestrator`, etc. If an entity is nested under a top-level namespace like `host` or `cloud`, or similar, its type array should include the matching value — for example, `host` or `cloud`. */
      readonly type?: readonly (string)[];
    };
    /** User's full name, if available. */
    readonly full_name?: string;
    /** Unique identifier of the user. */
    readonly id?: string;
    /** Short name or login of the user. */
    readonly name?: string;
    /** Array of user roles at the time of the event. */
    readonly roles?: readonly (string)[];
  };
}
