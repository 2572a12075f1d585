// Generated from fields/events by `npm run generate`. Do not edit.
/** The ECS document of an event. */
export interface JumpCloudDocument {
  /** Time of the event, to the millisecond. */
  readonly "@timestamp"?: string;
  readonly client?: {
    /** Some event client addresses are defined ambiguously. The event will sometimes list an IP, a domain or a unix socket. You should always store the raw address in the `.address` field. Then it should be duplicated to `.ip` or `.domain`, depending on which one it is. */
    readonly address?: string;
    readonly as?: {
      /** Unique number allocated to the autonomous system. The autonomous system number (ASN) uniquely identifies each network on the Internet. */
      readonly number?: number;
      readonly organization?: {
        /** Organization name. */
        readonly name?: string;
      };
    };
    /** The domain name of the client system. This value may be a host name, a fully qualified domain name, or another host naming format. The value may derive from the original event or be added from enrichment. */
    readonly domain?: string;
    readonly geo?: {
      /** City name. */
      readonly city_name?: string;
      /** Two-letter code representing continent's name. */
      readonly continent_code?: string;
      /** Name of the continent. */
      readonly continent_name?: string;
      /** Country ISO code. */
      readonly country_iso_code?: string;
      /** Country name. */
      readonly country_name?: string;
      /** Longitude and latitude. */
      readonly location?: { readonly lat: number; readonly lon: number };
      /** User-defined description of a location, at the level of granularity they care about. Could be the name of their data centers, the floor number, if this describes a local physical entity, city names. Not typically used in automated geolocation. */
      readonly name?: string;
      /** Postal code associated with the location. Values appropriate for this field may also be known as a postcode or ZIP code and will vary widely from country to country. */
      readonly postal_code?: string;
      /** Region ISO code. */
      readonly region_iso_code?: string;
      /** Region name. */
      readonly region_name?: string;
      /** The time zone of the location, such as IANA time zone name. */
      readonly timezone?: string;
    };
    /** IP address of the client (IPv4 or IPv6). */
    readonly ip?: string;
    /** Port of the client. */
    readonly port?: number;
  };
  readonly data_stream?: {
    /** Data set the document belongs to. */
    readonly dataset?: string;
    /** Namespace the operator chose for the data stream. */
    readonly namespace?: string;
    /** Kind of data in the data stream. */
    readonly type?: string;
  };
  readonly device?: {
    /** The unique identifier of a device. The identifier must not change across application sessions but stay fixed for an instance of a (mobile) device. On iOS, this value must be equal to the vendor identifier (https://developer.apple.com/documentation/uikit/uidevice/1620059-identifierforvendor). On Android, this value must be equal to the Firebase Installation ID or a globally unique UUID which is persisted across sessions in your application. For GDPR and data protection law reasons this identifier should not carry information that would allow to identify a user. */
    readonly id?: string;
    /** The vendor name of the device manufacturer. */
    readonly manufacturer?: string;
    readonly model?: {
      /** The machine readable identifier of the device model. */
      readonly identifier?: string;
      /** The human readable marketing name of the device model. */
      readonly name?: string;
    };
    /** The unique serial number serves as a distinct identifier for each device, aiding in inventory management and device authentication. */
    readonly serial_number?: string;
    /** A classification of the device based on its primary function or device class. This field categorizes devices into functional groups to enable policy enforcement and monitoring based on device capabilities. The classification should follow standard device class definitions where possible, such as "Storage Device", "Human Interface Device", "Audio", "Video", "Network", "Communication", etc. This allows for consistent categorization across different device types and manufacturers. See https://www.usb.org/defined-class-codes for standard device class definitions. */
    readonly type?: string;
  };
  readonly ecs?: {
    /** ECS version this event conforms to. `ecs.version` is a required field and must exist in all events. When querying across multiple indices -- which may conform to slightly different ECS versions -- this field lets integrations adjust to the schema version of the events. */
    readonly version?: string;
  };
  readonly error?: {
    /** Error code describing the error. */
    readonly code?: string;
    /** Error message. */
    readonly message?: string | readonly (string)[];
    /** The type of the error, for example the class name of the exception. */
    readonly type?: string;
  };
  readonly event?: {
    /** The action captured by the event. This describes the information in the event. It is more specific than `event.category`. Examples are `group-add`, `process-started`, `file-created`. The value is normally defined by the implementer. */
    readonly action?: string;
    /** Agents are normally responsible for populating the `agent.id` field value. If the system receiving events is capable of validating the value based on authentication information for the client then this field can be used to reflect the outcome of that validation. For example if the agent's connection is authenticated with mTLS and the client cert contains the ID of the agent to which the cert was issued then the `agent.id` value in events can be checked against the certificate. If the values match then `event.agent_id_status: verified` is added to the event, otherwise one of the other allowed values should be used. If no validation is performed then the field should be omitted. The allowed values are: `verified` - The `agent.id` field value matches expected value obtained from auth metadata. `mismatch` - The `agent.id` field value does not match the expected value obtained from auth metadata. `missing` - There was no `agent.id` field in the event to validate. `auth_metadata_missing` - There was no auth metadata or it was missing information about the agent ID. */
    readonly agent_id_status?: string;
    /** This is one of four ECS Categorization Fields, and indicates the second level in the ECS category hierarchy. `event.category` represents the "big buckets" of ECS categories. For example, filtering on `event.category:process` yields all events relating to process activity. This field is closely related to `event.type`, which is used as a subcategory. This field is an array. This will allow proper categorization of some events that fall in multiple categories. */
    readonly category?: readonly (string)[];
    /** Identification code for this event, if one exists. Some event sources use event codes to identify messages unambiguously, regardless of message language or wording adjustments over time. An example of this is the Windows Event ID. */
    readonly code?: string;
    /** `event.created` contains the date/time when the event was first read by an agent, or by your pipeline. This field is distinct from `@timestamp` in that `@timestamp` typically contain the time extracted from the original event. In most situations, these two timestamps will be slightly different. The difference can be used to calculate the delay between your source generating an event, and the time when your agent first processed it. This can be used to monitor your agent's or pipeline's ability to keep up with your event source. In case the two timestamps are identical, `@timestamp` should be used. */
    readonly created?: string;
    /** Name of the dataset. If an event source publishes more than one type of log or events (e.g. access log, error log), the dataset is used to specify which one the event comes from. It's recommended but not required to start the dataset name with the module name, followed by a dot, then the dataset name. */
    readonly dataset?: string;
    /** Duration of the event in nanoseconds. If `event.start` and `event.end` are known this value should be the difference between the end and start time. */
    readonly duration?: number;
    /** `event.end` contains the date when the event ended or when the activity was last observed. */
    readonly end?: string;
    /** Unique ID to describe the event. */
    readonly id?: string;
    /** Timestamp when an event arrived in the central data store. This is different from `@timestamp`, which is when the event originally occurred. It's also different from `event.created`, which is meant to capture the first time an agent saw the event. In normal conditions, assuming no tampering, the timestamps should chronologically look like this: `@timestamp` < `event.created` < `event.ingested`. */
    readonly ingested?: string;
    /** This is one of four ECS Categorization Fields, and indicates the highest level in the ECS category hierarchy. `event.kind` gives high-level information about what type of information the event contains, without being specific to the contents of the event. For example, values of this field distinguish alert events from metric events. The value of this field can be used to inform how these kinds of events should be handled. They may warrant different retention, different access control, it may also help understand whether the data is coming in at a regular interval or not. */
    readonly kind?: string;
    /** Name of the module this data is coming from. If your monitoring agent supports the concept of modules or plugins to process events of a given source (e.g. Apache logs), `event.module` should contain the name of this module. */
    readonly module?: string;
    /** Raw text message of entire event. Used to demonstrate log integrity or where the full log message (before splitting it up in multiple parts) may be required, e.g. for reindex. This field is not indexed and doc_values are disabled. It cannot be searched, but it can be retrieved from `_source`. If users wish to override this and index this field, please see `Field data types` in the `Elasticsearch Reference`. */
    readonly original?: string;
    /** This is one of four ECS Categorization Fields, and indicates the lowest level in the ECS category hierarchy. `event.outcome` simply denotes whether the event represents a success or a failure from the perspective of the entity that produced the event. Note that when a single transaction is described in multiple events, each event may populate different values of `event.outcome`, according to their perspective. Also note that in the case of a compound event (a single event that contains multiple logical events), this field should be populated with the value that best captures the overall success or failure from the perspective of the event producer. Further note that not all events will have an associated outcome. For example, this field is generally not populated for metric events, events with `event.type:info`, or any events for which an outcome does not make logical sense. */
    readonly outcome?: string;
    /** Source of the event. Event transports such as Syslog or the Windows Event Log typically mention the source of an event. It can be the name of the software that generated the event (e.g. Sysmon, httpd), or of a subsystem of the operating system (kernel, Microsoft-Windows-Security-Auditing). */
    readonly provider?: string;
    /** Reason why this event happened, according to the source. This describes the why of a particular action or outcome captured in the event. Where `event.action` captures the action from the event, `event.reason` describes why that action was taken. For example, a web proxy with an `event.action` which denied the request may also populate `event.reason` with the reason why (e.g. `blocked site`). */
    readonly reason?: string;
    /** Risk score or priority of the event (e.g. security solutions). Use your system's original value here. */
    readonly risk_score?: number;
    /** Sequence number of the event. The sequence number is a value published by some event sources, to make the exact ordering of events unambiguous, regardless of the timestamp precision. */
    readonly sequence?: number;
    /** The numeric severity of the event according to your event source. What the different severity values mean can be different between sources and use cases. It's up to the implementer to make sure severities are consistent across events from the same source. The Syslog severity belongs in `log.syslog.severity.code`. `event.severity` is meant to represent the severity according to the event source (e.g. firewall, IDS). If the event source does not publish its own severity, you may optionally copy the `log.syslog.severity.code` to `event.severity`. */
    readonly severity?: number;
    /** `event.start` contains the date when the event started or when the activity was first observed. */
    readonly start?: string;
    /** This is one of four ECS Categorization Fields, and indicates the third level in the ECS category hierarchy. `event.type` represents a categorization "sub-bucket" that, when used along with the `event.category` field values, enables filtering events down to a level appropriate for single visualization. This field is an array. This will allow proper categorization of some events that fall in multiple event types. */
    readonly type?: readonly (string)[];
  };
  readonly file?: {
    /** File extension, excluding the leading dot. Note that when the file name has multiple extensions (example.tar.gz), only the last one should be captured ("gz", not "tar.gz"). */
    readonly extension?: string;
    readonly hash?: {
      /** SHA256 hash. */
      readonly sha256?: string;
    };
    /** Name of the file including the extension, without the directory. */
    readonly name?: string;
    /** Full path to the file, including the file name. It should include the drive letter, when appropriate. */
    readonly path?: string;
    /** File size in bytes. Only relevant when `file.type` is "file". */
    readonly size?: number;
    /** File type (file, dir, or symlink). */
    readonly type?: string;
  };
  readonly group?: {
    /** Unique identifier for the group on the system/platform. */
    readonly id?: string;
    /** Name of the group. */
    readonly name?: string;
  };
  readonly host?: {
    /** Hostname of the host. It normally contains what the `hostname` command returns on the host machine. */
    readonly hostname?: string;
    /** Unique host id. As hostname is not always unique, use values that are meaningful in your environment. Example: The current usage of `beat.name`. */
    readonly id?: string;
    /** Name of the host. It can contain what hostname returns on Unix systems, the fully qualified domain name (FQDN), or a name specified by the user. The recommended value is the lowercase FQDN of the host. */
    readonly name?: string;
    readonly os?: {
      /** OS family (such as redhat, debian, freebsd, windows). */
      readonly family?: string;
      /** Operating system name, including the version or code name. */
      readonly full?: string;
      /** Operating system name, without the version. */
      readonly name?: string;
      /** Operating system platform (such centos, ubuntu, windows). */
      readonly platform?: string;
      /** Use the `os.type` field to categorize the operating system into one of the broad commercial families. If the OS you're dealing with is not listed as an expected value, the field should not be populated. Please let us know by opening an issue with ECS, to propose its addition. */
      readonly type?: string;
      /** Operating system version as a raw string. */
      readonly version?: string;
    };
    /** Type of host. For Cloud providers this can be the machine type like `t2.medium`. If vm, this could be the container, for example, or other information meaningful in your environment. */
    readonly type?: string;
  };
  readonly input?: {
    /** Kind of input that fetched the event. */
    readonly type?: string;
  };
  readonly jumpcloud?: {
    readonly derived?: {
      /** Who did it, in lower case. The login name, or else the mail address, or else the identifier. For a sign-in that names no actor, the one who signs in. */
      readonly actor?: string;
      /** What the actor is. One of user, admin, api_key, service_account, system, workflow, device. An administrator's API key is api_key. */
      readonly actor_type?: string;
      readonly changes?: {
        /** Names of what changed, as JumpCloud has them. */
        readonly fields?: readonly (string)[];
        /** Every value that changed, as path=value with the new value. The most telling ones come first, 50 at most. Secrets are hidden. */
        readonly set?: readonly (string)[];
        /** Paths of the settings that became stronger. */
        readonly stronger?: readonly (string)[];
        /** The same in words, before and after. */
        readonly text?: readonly (string)[];
        /** What the change comes to. One of weaker, stronger, mixed (both), neutral, unknown. With weaker and stronger, there may be changes beside that nobody can judge. */
        readonly verdict?: string;
        /** Paths of the settings that became weaker. */
        readonly weaker?: readonly (string)[];
        /** The largest network that a changed allow list has now, as the length of its prefix. The smaller, the wider. All addresses are 0. */
        readonly widest_prefix?: number;
      };
      /** What the strongest factor that succeeded withstands. One of phishing_resistant, push, code, password, none. */
      readonly factor?: string;
      readonly factors?: {
        /** Factors that were refused, the strongest first. */
        readonly failed?: readonly (string)[];
        /** Factors that were accepted, the strongest first. */
        readonly succeeded?: readonly (string)[];
      };
      /** What could not be mapped as declared, one short text for each finding. */
      readonly issues?: readonly (string)[];
      /** Hour of the day where the event happened, 0 to 23, by the time zone of the client's place. Absent if the vendor names no zone. */
      readonly local_hour?: number;
      /** Day of the week where the event happened, from 1 for Monday to 7 for Sunday. */
      readonly local_weekday?: number;
      readonly names?: {
        /** Names of applications that the event refers to by their id alone. */
        readonly application?: readonly (string)[];
        /** Names of commands that the event refers to by their id alone. */
        readonly command?: readonly (string)[];
        /** Names of groups that the event refers to by their id alone. */
        readonly group?: readonly (string)[];
        /** Names of policies that the event refers to by their id alone. */
        readonly policy?: readonly (string)[];
        /** Names of devices that the event refers to by their id alone. */
        readonly system?: readonly (string)[];
        /** Names of users that the event refers to by their id alone, if names are looked up. */
        readonly user?: readonly (string)[];
      };
      /** More about the outcome. The value mfa_challenge marks a sign-on that only asked for a second factor. Its event.outcome is failure, but nothing failed. */
      readonly outcome_detail?: string;
      readonly push_device?: {
        /** Whether the phone is in another country than the client address. */
        readonly country_differs?: boolean;
        /** Whole kilometers from the place of the client address to that of the phone, by the vendor's own places. On LDAP and RADIUS events the client is a server. */
        readonly distance_km?: number;
        readonly geo?: {
          /** City of that phone. */
          readonly city_name?: string;
          /** Continent of that phone, as two letters. */
          readonly continent_code?: string;
          /** Country of the phone that a push was answered on, as two letters. */
          readonly country_iso_code?: string;
          /** Coordinates of that phone. Far from the client's they mean that somebody else may have asked. */
          readonly location?: { readonly lat: number; readonly lon: number };
          /** Region of that phone as a code. */
          readonly region_iso_code?: string;
          /** Region of that phone. */
          readonly region_name?: string;
          /** Time zone of that phone. */
          readonly timezone?: string;
        };
      };
      readonly radius?: {
        /** Whether the outer identity of a RADIUS tunnel names another account than the inner one. An anonymous outer identity is not a mismatch. */
        readonly identity_mismatch?: boolean;
        /** Address of the server that asked JumpCloud, such as an access point or a VPN gateway. The person's own address is not known. */
        readonly nas_ip?: string;
      };
      /** Whether the actor and the target are the same person. Absent unless both are known by identifier, by mail address or by name. */
      readonly self_action?: boolean;
      /** Milliseconds from the event to its fetch, the wait for the poll included. Of an event from before the first poll it says how old it was; what a backfill fetched (tag backfill) has none. */
      readonly vendor_latency_ms?: number;
    };
    /** Attributes that the schema does not know, and values that do not have the declared shape, each under its own path. */
    readonly unknown?: Readonly<Record<string, unknown>>;
    /** The event as JumpCloud sent it. */
    readonly event?: {
      /** Identifier of the access request. */
      readonly access_request_id?: string;
      /** Identifier of the partner in the Multi-Tenant Portal. */
      readonly pid?: string;
      /** Approval workflow of the request. */
      readonly workflow?: {
        /** Kind of workflow. */
        readonly type?: string;
        /** Identifier of the workflow. */
        readonly id?: string;
        /** Name of the workflow. */
        readonly name?: string;
        /** What the workflow is for. */
        readonly desc?: string;
      };
      /** Account or process that caused the event. Absent if the platform acted by itself. */
      readonly initiated_by?: {
        /** Identifier of the acting account. Runs of a workflow put the workflow's identifier here. */
        readonly id?: string;
        /** Identifier of the user behind the acting account. */
        readonly user_id?: string;
        /** Kind of actor, such as admin or user. */
        readonly type?: string;
        /** Mail address of the acting account; administrators have one, users mostly do not. */
        readonly email?: string;
        /** Login name of the acting user; administrators have none. */
        readonly username?: string;
        /** Name of the actor for display. */
        readonly name?: string;
        /** Whether the actor is an administrator. */
        readonly administrator?: boolean;
        /** Channel the action came in by, for example scim or system. */
        readonly source?: string;
        /** More about that channel. */
        readonly source_metadata?: {
          /** Product at the other end of the channel. */
          readonly name?: string;
        };
        /** Managed service provider the acting administrator belongs to. */
        readonly provider?: string;
      };
      /** Identifier of the actor, repeated at the top of newer events. */
      readonly jc_initiated_by_id?: string;
      /** Mail address of the actor, repeated at the top of newer events. */
      readonly jc_initiated_by_email?: string;
      /** Login name as it was typed or reported. */
      readonly username?: string;
      /** How serious the alert is. */
      readonly severity?: string;
      /** Area the alert belongs to. */
      readonly category?: string;
      /** Identifier of the alert. */
      readonly alert_id?: string;
      /** Headline of the alert. */
      readonly alert_title?: string;
      /** Priority of the alert. */
      readonly priority?: string;
      /** Identifier of the rule that raised the alert. */
      readonly rule_id?: string;
      /** What happened in the event behind the alert. */
      readonly event_description?: string;
      /** The Directory Insights event behind the alert. */
      readonly di_event?: {
        /** Type of that event. */
        readonly event_type?: string;
      };
      /** Application the event is about. */
      readonly application?: {
        /** Identifier of the application in JumpCloud. */
        readonly id?: string;
        /** Template of the connector on sign-ons; name of the program on software events. */
        readonly name?: string;
        /** Name the administrators gave the application. */
        readonly display_label?: string;
        /** Name of the application for display. */
        readonly display_name?: string;
        /** Sign-on protocol, saml or oidc. */
        readonly sso_type?: string;
        /** Address at JumpCloud where the sign-on starts. */
        readonly sso_url?: string;
        /** Version of the program. */
        readonly version?: string;
        /** Where the program lies on the device. */
        readonly path?: string;
        /** Maker of the program. */
        readonly publisher?: string;
        /** Command that removes the program from a Windows device. */
        readonly uninstall_string?: string;
        /** Package manager that installs the program. */
        readonly package_manager?: string;
      };
      /** What manages the program on the device. */
      readonly app_management_source?: string;
      /** The binding that was made or undone. */
      readonly association?: {
        /** What was done, add or remove. */
        readonly op?: string;
        /** What asked for it, for example manual or a dynamic group rule. */
        readonly action_source?: string;
        /** Rights that go with the binding, such as sudo on a device. */
        readonly attributes?: Readonly<Record<string, unknown>>;
        /** Kind of object, on events that name one object only. */
        readonly type?: string;
        /** Identifier of the object, on events that name one object only. */
        readonly id?: string;
        /** Mail address of the object, on events that name one object only. */
        readonly email?: string;
        /** The two ends of the binding. */
        readonly connection?: {
          /** The object that is bound. */
          readonly from?: {
            /** Kind of object. Older events write it in capitals. */
            readonly type?: string;
            /** Identifier of the object. */
            readonly object_id?: string;
            /** Name of the object. */
            readonly name?: string;
          };
          /** The object it is bound to. */
          readonly to?: {
            /** Kind of object. Older events write it in capitals. */
            readonly type?: string;
            /** Identifier of the object. */
            readonly object_id?: string;
            /** Name of the object. */
            readonly name?: string;
          };
        };
      };
      /** Circumstances of an authentication by RADIUS or LDAP. */
      readonly auth_meta?: {
        /** Identity provider that checked the password. */
        readonly auth_idp?: string;
        /** What the user was identified by, for example USERNAME. */
        readonly userid_type?: string;
        /** Whether the RADIUS server accepts passwords. */
        readonly user_password_enabled?: boolean;
        /** Whether the RADIUS server accepts device certificates. */
        readonly device_cert_enabled?: boolean;
        /** Whether the RADIUS server accepts user certificates. */
        readonly user_cert_enabled?: boolean;
        /** Factors that were tried, each with its result. */
        readonly auth_methods?: {
          /** Password. */
          readonly password?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
          /** Time-based one-time code. */
          readonly totp?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
          /** Duo. */
          readonly duo?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
          /** Security key or passkey. */
          readonly webauthn?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
          /** JumpCloud Protect push request. */
          readonly jumpcloud_protect?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
          /** JumpCloud Go on a managed device. */
          readonly jumpcloud_go?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
          /** JumpCloud Go with a check of the user, such as a fingerprint. */
          readonly jumpcloud_go_uv?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
        };
        /** Phone that answered the JumpCloud Protect push request. */
        readonly jumpcloud_protect_device?: {
          /** Identifier of the phone. */
          readonly id?: string;
          /** Maker of the phone. */
          readonly make?: string;
          /** Model of the phone. */
          readonly model?: string;
          /** Operating system of the phone. */
          readonly os?: string;
          /** Version of the phone's operating system. */
          readonly os_version?: string;
          /** Version of the JumpCloud Protect application. */
          readonly app_version?: string;
          /** Login name of the user the phone is registered to. */
          readonly username?: string;
          /** Identifier of the user the phone is registered to. */
          readonly user_id?: string;
          /** Address the phone answered from. */
          readonly ip?: string;
          /** Where the vendor places the phone's address. */
          readonly geoip?: {
            /** Code of the continent. */
            readonly continent_code?: string;
            /** Two-letter code of the country. */
            readonly country_code?: string;
            /** The same as auth_meta.jumpcloud_protect_device.geoip.country_code, in events that spell it this way. */
            readonly country_code2?: string;
            /** Code of the region within the country. */
            readonly region_code?: string;
            /** Name of the region. */
            readonly region_name?: string;
            /** Name of the city; only newer events have it. */
            readonly city?: string;
            /** Time zone of the place. */
            readonly timezone?: string;
            /** Latitude of the place in degrees. */
            readonly latitude?: number;
            /** Longitude of the place in degrees. */
            readonly longitude?: number;
            /** Autonomous system the vendor finds for the address. */
            readonly asn?: {
              /** Number of the autonomous system. */
              readonly number?: number;
              /** Organization that runs the autonomous system. */
              readonly organization?: string;
            };
          };
        };
      };
      /** Whether a second factor was given. */
      readonly mfa?: boolean;
      /** More about the second factor. */
      readonly mfa_meta?: {
        /** Kind of second factor, such as totp, duo, push or webauthn; none if there was none. */
        readonly type?: string;
      };
      /** How the request was authenticated. Portal events say session, api key or other, LDAP binds name the bind method. */
      readonly auth_method?: string;
      /** What the sign-in was for. */
      readonly target_resource?: {
        /** Kind of resource, such as APPLICATION or admin_portal. */
        readonly type?: string;
      };
      /** Circumstances of a sign-in to a portal or an application. */
      readonly auth_context?: {
        /** Factors that were tried, each with its result. */
        readonly auth_methods?: {
          /** Password. */
          readonly password?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
          /** Time-based one-time code. */
          readonly totp?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
          /** Duo. */
          readonly duo?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
          /** Security key or passkey. */
          readonly webauthn?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
          /** JumpCloud Protect push request. */
          readonly jumpcloud_protect?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
          /** JumpCloud Go on a managed device. */
          readonly jumpcloud_go?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
          /** JumpCloud Go with a check of the user, such as a fingerprint. */
          readonly jumpcloud_go_uv?: {
            /** Whether this factor was accepted. */
            readonly success?: boolean;
          };
        };
        /** Managed device the sign-in came from. Present only if device trust recognized it. */
        readonly system?: {
          /** Identifier of the managed device. */
          readonly id?: string;
          /** Host name of the managed device. */
          readonly hostname?: string;
          /** Name of the managed device in the Admin Portal. */
          readonly displayName?: string;
          /** Operating system of the managed device. */
          readonly os?: string;
          /** Version of the device's operating system. */
          readonly version?: string;
        };
        /** Conditional access policies that decided about the sign-in. */
        readonly policies_applied?: {
          /** Identifier of the policy. Empty for the global policy. */
          readonly id?: string;
          /** Name of the policy. */
          readonly name?: string;
          /** What the policy looked at and decided. */
          readonly metadata?: {
            /** Decision of the policy; ALLOW, ALLOW_WITH_MFA or DENY. */
            readonly action?: string;
            /** Kind of resource the policy protects. */
            readonly resource_type?: string;
            /** Conditions of the policy that were met, such as MANAGED_DEVICE or IP_ADDRESS. */
            readonly conditions?: string | readonly (string)[];
          };
        } | readonly ({
          /** Identifier of the policy. Empty for the global policy. */
          readonly id?: string;
          /** Name of the policy. */
          readonly name?: string;
          /** What the policy looked at and decided. */
          readonly metadata?: {
            /** Decision of the policy; ALLOW, ALLOW_WITH_MFA or DENY. */
            readonly action?: string;
            /** Kind of resource the policy protects. */
            readonly resource_type?: string;
            /** Conditions of the policy that were met, such as MANAGED_DEVICE or IP_ADDRESS. */
            readonly conditions?: string | readonly (string)[];
          };
        })[];
        /** Phone that answered the JumpCloud Protect push request. */
        readonly jumpcloud_protect_device?: {
          /** Identifier of the phone. */
          readonly id?: string;
          /** Maker of the phone. */
          readonly make?: string;
          /** Model of the phone. */
          readonly model?: string;
          /** Operating system of the phone. */
          readonly os?: string;
          /** Version of the phone's operating system. */
          readonly os_version?: string;
          /** Version of the JumpCloud Protect application. */
          readonly app_version?: string;
          /** Login name of the user the phone is registered to. */
          readonly username?: string;
          /** Identifier of the user the phone is registered to. */
          readonly user_id?: string;
          /** Address the phone answered from. */
          readonly ip?: string;
          /** Where the vendor places the phone's address. */
          readonly geoip?: {
            /** Code of the continent. */
            readonly continent_code?: string;
            /** Two-letter code of the country. */
            readonly country_code?: string;
            /** The same as auth_context.jumpcloud_protect_device.geoip.country_code, in events that spell it this way. */
            readonly country_code2?: string;
            /** Code of the region within the country. */
            readonly region_code?: string;
            /** Name of the region. */
            readonly region_name?: string;
            /** Name of the city; only newer events have it. */
            readonly city?: string;
            /** Time zone of the place. */
            readonly timezone?: string;
            /** Latitude of the place in degrees. */
            readonly latitude?: number;
            /** Longitude of the place in degrees. */
            readonly longitude?: number;
            /** Autonomous system the vendor finds for the address. */
            readonly asn?: {
              /** Number of the autonomous system. */
              readonly number?: number;
              /** Organization that runs the autonomous system. */
              readonly organization?: string;
            };
          };
        };
      };
      /** What changed, one object for each attribute with its name in field and its values in from and to. The values can be of any shape. */
      readonly changes?: Readonly<Record<string, unknown>> | readonly (Readonly<Record<string, unknown>>)[];
      /** Device group the event is about. */
      readonly system_group?: {
        /** Kind of group. */
        readonly type?: string;
        /** Identifier of the device group. */
        readonly object_id?: string;
        /** Name of the device group. */
        readonly name?: string;
      };
      /** Identifier of the provisioning integration that was called. */
      readonly idm_client_id?: string;
      /** Identifier the vendor gave the event. RADIUS events carry a UUID made from their content, the others mostly 24 hex digits. */
      readonly id?: string;
      /** Time of the event in UTC, RFC 3339 text with up to nine digits after the second. */
      readonly timestamp?: string;
      /** Time at which the JumpCloud server recorded the event; finer than the timestamp on newer sign-on events. */
      readonly server_timestamp?: string;
      /** Clock the timestamp was taken from. */
      readonly timestamp_source?: string;
      /** Time on the device's own clock, with the offset the device is set to. */
      readonly system_timestamp?: string;
      /** Time at which JumpCloud reshaped the event for a workflow trigger. */
      readonly jc_transformation_ts?: string;
      /** Marks an event sent to try out a workflow trigger. */
      readonly testing_event?: boolean;
      /** Name of what happened; the catalog of event types explains each. */
      readonly event_type?: string;
      /** JumpCloud service the event belongs to. */
      readonly service?: string;
      /** Identifier of the organization the event happened in. */
      readonly organization?: string;
      /** Version of the vendor's event layout. */
      readonly version?: string;
      /** Identifier of the managed service provider in charge of the organization. Empty for organizations without one. */
      readonly provider?: string;
      /** Whether the action succeeded. Sign-ons to applications leave it out and report the token result instead. */
      readonly success?: boolean;
      /** The vendor's text for why the action failed. */
      readonly error_message?: string;
      /** LDAP result code of the operation; 0 stands for success. */
      readonly error_code?: number;
      /** Sentence the service or the device's agent wrote about the event. */
      readonly message?: string;
      /** Free text with more about the change. */
      readonly detail?: string;
      /** State the object is in after the event. */
      readonly state?: string;
      /** State the object was in before the event. */
      readonly previous_state?: string;
      /** Result as the device reported it. Apple devices send Acknowledged, Error, CommandFormatError, Idle or NotNow. */
      readonly status?: string;
      /** End result in words. */
      readonly result?: string;
      /** How many times the same report came in a row. */
      readonly repeat_count?: number;
      /** Answer of a downstream application to a provisioning call. */
      readonly message_chain?: {
        /** Status code of the answer. */
        readonly response_code?: string;
        /** Status text of the answer. */
        readonly response_message?: string;
        /** Details the application added to its answer. */
        readonly message_details?: string;
      };
      /** What ties several events of one operation together. */
      readonly correlation?: {
        /** Identifier that events of the same operation share; on alerts the rule behind them. */
        readonly id?: string;
        /** Kind of operation the events belong to. */
        readonly type?: string;
      };
      /** Identifier of the LDAP connection. */
      readonly connection_id?: string;
      /** Position of the operation within its connection. */
      readonly operation_number?: number;
      /** Kind of LDAP operation, for example BIND or SEARCH RESULT. */
      readonly operation_type?: string;
      /** Operation as a second attribute names it on some events. */
      readonly operation?: string;
      /** Distinguished name the client bound as. */
      readonly dn?: string;
      /** Bind mechanism. */
      readonly mech?: string;
      /** Whether the client asked to switch the connection to TLS. */
      readonly start_tls?: boolean;
      /** Whether the connection was encrypted. */
      readonly tls_established?: boolean;
      /** Object identifier of an extended operation. */
      readonly oid?: string;
      /** Entry the search starts from. */
      readonly base?: string;
      /** Reach of the search; 0 for the base entry, 1 for its children, 2 for the whole tree below. */
      readonly scope?: number;
      /** How aliases are followed; 0 for never up to 3 for always. */
      readonly deref?: number;
      /** Search filter in LDAP notation. */
      readonly filter?: string;
      /** Attributes the client asked for, separated by blanks. */
      readonly attr?: string;
      /** Number of entries the search returned. */
      readonly number_of_results?: number;
      /** Properties the device answered with. */
      readonly query_responses?: {
        /** Name of the device. */
        readonly device_name?: string;
        /** Size of the storage, in the unit the device reports, usually gigabytes. */
        readonly device_capacity?: number;
        /** Free storage, in the unit the device reports, usually gigabytes. */
        readonly available_device_capacity?: number;
        /** Whether the device is supervised. */
        readonly is_supervised?: boolean;
        /** Name of the model. */
        readonly model_name?: string;
        /** Version of the operating system. */
        readonly os_version?: string;
        /** Product identifier of the model. */
        readonly product_name?: string;
        /** Hardware address of the wireless interface. */
        readonly wifi_mac?: string;
      };
      /** Security state of the device. */
      readonly security_info?: {
        /** Whether the disk is encrypted. */
        readonly fde_enabled?: boolean;
        /** How the device came under management. */
        readonly management_status?: {
          /** Whether the device was enrolled by Apple's automated enrollment. */
          readonly enrolled_via_dep?: boolean;
          /** Whether the activation lock can be managed. */
          readonly is_activation_lock_manageable?: boolean;
          /** Whether only the user's part of the device is managed. */
          readonly is_user_enrollment?: boolean;
          /** Whether the user approved the enrollment. */
          readonly user_approved_enrollment?: boolean;
        };
        /** Secure boot of the device. */
        readonly secure_boot?: {
          /** Level of secure boot. */
          readonly secure_boot_level?: string;
        };
      };
      /** Configuration profiles installed on the device. */
      readonly profile_list?: {
        /** Identifier of the profile. */
        readonly payload_identifier?: string;
        /** Unique identifier of this copy of the profile. */
        readonly payload_uuid?: string;
        /** Name of the profile for display. */
        readonly payload_display_name?: string;
        /** What the profile is for. */
        readonly payload_description?: string;
        /** Organization that issued the profile. */
        readonly payload_organization?: string;
        /** Version of the profile. */
        readonly payload_version?: number;
        /** Version of the profile under the vendor's misspelt name. */
        readonly payload_verion?: number;
        /** Whether the user is kept from removing the profile. */
        readonly payload_removal_disallowed?: boolean;
        /** Whether removing the profile takes a passcode. */
        readonly has_removal_passcode?: boolean;
        /** Whether the profile is encrypted. */
        readonly is_encrypted?: boolean;
        /** Whether the management server installed the profile. */
        readonly is_managed?: boolean;
        /** Certificates the profile was signed with, in Base64. Long ones are kept but cannot be searched. */
        readonly signer_certificates?: string | readonly (string)[];
        /** Parts of the profile. */
        readonly payload_content?: {
          /** Identifier of the part. */
          readonly payload_identifier?: string;
          /** Unique identifier of this copy of the part. */
          readonly payload_uuid?: string;
          /** Kind of settings in this part. */
          readonly payload_type?: string;
          /** Name of the part for display. */
          readonly payload_display_name?: string;
          /** What the part is for. */
          readonly payload_description?: string;
          /** Organization that issued the part. */
          readonly payload_organization?: string;
          /** Version of the part. */
          readonly payload_version?: number;
        } | readonly ({
          /** Identifier of the part. */
          readonly payload_identifier?: string;
          /** Unique identifier of this copy of the part. */
          readonly payload_uuid?: string;
          /** Kind of settings in this part. */
          readonly payload_type?: string;
          /** Name of the part for display. */
          readonly payload_display_name?: string;
          /** What the part is for. */
          readonly payload_description?: string;
          /** Organization that issued the part. */
          readonly payload_organization?: string;
          /** Version of the part. */
          readonly payload_version?: number;
        })[];
      } | readonly ({
        /** Identifier of the profile. */
        readonly payload_identifier?: string;
        /** Unique identifier of this copy of the profile. */
        readonly payload_uuid?: string;
        /** Name of the profile for display. */
        readonly payload_display_name?: string;
        /** What the profile is for. */
        readonly payload_description?: string;
        /** Organization that issued the profile. */
        readonly payload_organization?: string;
        /** Version of the profile. */
        readonly payload_version?: number;
        /** Version of the profile under the vendor's misspelt name. */
        readonly payload_verion?: number;
        /** Whether the user is kept from removing the profile. */
        readonly payload_removal_disallowed?: boolean;
        /** Whether removing the profile takes a passcode. */
        readonly has_removal_passcode?: boolean;
        /** Whether the profile is encrypted. */
        readonly is_encrypted?: boolean;
        /** Whether the management server installed the profile. */
        readonly is_managed?: boolean;
        /** Certificates the profile was signed with, in Base64. Long ones are kept but cannot be searched. */
        readonly signer_certificates?: string | readonly (string)[];
        /** Parts of the profile. */
        readonly payload_content?: {
          /** Identifier of the part. */
          readonly payload_identifier?: string;
          /** Unique identifier of this copy of the part. */
          readonly payload_uuid?: string;
          /** Kind of settings in this part. */
          readonly payload_type?: string;
          /** Name of the part for display. */
          readonly payload_display_name?: string;
          /** What the part is for. */
          readonly payload_description?: string;
          /** Organization that issued the part. */
          readonly payload_organization?: string;
          /** Version of the part. */
          readonly payload_version?: number;
        } | readonly ({
          /** Identifier of the part. */
          readonly payload_identifier?: string;
          /** Unique identifier of this copy of the part. */
          readonly payload_uuid?: string;
          /** Kind of settings in this part. */
          readonly payload_type?: string;
          /** Name of the part for display. */
          readonly payload_display_name?: string;
          /** What the part is for. */
          readonly payload_description?: string;
          /** Organization that issued the part. */
          readonly payload_organization?: string;
          /** Version of the part. */
          readonly payload_version?: number;
        })[];
      })[];
      /** Management protocol in use, for example apple or windows. */
      readonly mdm_type?: string;
      /** Identifier of the device in JumpCloud's device management. */
      readonly mdm_device_id?: string;
      /** The same as mdm_device_id, in events that spell it this way. */
      readonly device_object_id?: string;
      /** Identifier of the management server the device belongs to. */
      readonly mdm_device_manager_id?: string;
      /** The same as mdm_device_manager_id, in events that spell it this way. */
      readonly device_manager_object_id?: string;
      /** Identifier a Windows device enrolled with. */
      readonly windows_device_uuid?: string;
      /** Kind of command that was answered. */
      readonly request_type?: string;
      /** Identifier of the command that was answered. */
      readonly command_uuid?: string;
      /** The command as it was sent to the device. */
      readonly command?: {
        /** Kind of command. */
        readonly request_type?: string;
        /** Body of the command. Long bodies are kept but cannot be searched. */
        readonly payload?: string;
        /** Whether the command was to be carried out without asking. */
        readonly force?: boolean;
        /** Objects the command is about. */
        readonly items?: string | readonly (string)[];
        /** Properties the device was asked for. */
        readonly queries?: string | readonly (string)[];
        /** Whether only managed applications were to be listed. */
        readonly managed_apps_only?: boolean;
      };
      /** Errors the device reported, the outermost first. */
      readonly error_chain?: {
        /** Number of the error in its domain. */
        readonly error_code?: number;
        /** Part of the operating system that raised the error. */
        readonly error_domain?: string;
        /** Error text in the language of the device. */
        readonly localized_description?: string;
        /** Error text in English. */
        readonly us_english_description?: string;
      } | readonly ({
        /** Number of the error in its domain. */
        readonly error_code?: number;
        /** Part of the operating system that raised the error. */
        readonly error_domain?: string;
        /** Error text in the language of the device. */
        readonly localized_description?: string;
        /** Error text in English. */
        readonly us_english_description?: string;
      })[];
      /** Address the request came from. For RADIUS it is the public address of the access point, for device events that of the device. */
      readonly client_ip?: string;
      /** Address of the far end of a login on a device. */
      readonly src_ip?: string;
      /** Where the vendor places the client address. */
      readonly geoip?: {
        /** Code of the continent. */
        readonly continent_code?: string;
        /** Two-letter code of the country. */
        readonly country_code?: string;
        /** The same as geoip.country_code, in events that spell it this way. */
        readonly country_code2?: string;
        /** Code of the region within the country. */
        readonly region_code?: string;
        /** Name of the region. */
        readonly region_name?: string;
        /** Name of the city; only newer events have it. */
        readonly city?: string;
        /** Time zone of the place. */
        readonly timezone?: string;
        /** Latitude of the place in degrees. */
        readonly latitude?: number;
        /** Longitude of the place in degrees. */
        readonly longitude?: number;
        /** Autonomous system the vendor finds for the address. */
        readonly asn?: {
          /** Number of the autonomous system. */
          readonly number?: number;
          /** Organization that runs the autonomous system. */
          readonly organization?: string;
        };
      };
      /** Where the vendor places the source address of a login on a device. */
      readonly src_geoip?: {
        /** Code of the continent. */
        readonly continent_code?: string;
        /** Two-letter code of the country. */
        readonly country_code?: string;
        /** The same as src_geoip.country_code, in events that spell it this way. */
        readonly country_code2?: string;
        /** Code of the region within the country. */
        readonly region_code?: string;
        /** Name of the region. */
        readonly region_name?: string;
        /** Name of the city; only newer events have it. */
        readonly city?: string;
        /** Time zone of the place. */
        readonly timezone?: string;
        /** Latitude of the place in degrees. */
        readonly latitude?: number;
        /** Longitude of the place in degrees. */
        readonly longitude?: number;
        /** Autonomous system the vendor finds for the address. */
        readonly asn?: {
          /** Number of the autonomous system. */
          readonly number?: number;
          /** Organization that runs the autonomous system. */
          readonly organization?: string;
        };
      };
      /** Autonomous system the vendor finds for the client address. */
      readonly asn?: {
        /** Number of the autonomous system. */
        readonly number?: number;
        /** Organization that runs the autonomous system. */
        readonly organization?: string;
      };
      /** Name of the channel. */
      readonly name?: string;
      /** Kind of channel. */
      readonly type?: string;
      /** What the channel or the alert is about, in the words of its maker. */
      readonly description?: string;
      /** Identifier of the channel. */
      readonly channel_object_id?: string;
      /** Recipients of the channel. */
      readonly config?: {
        /** Name of the recipient. */
        readonly name?: string;
        /** Mail address of the recipient. */
        readonly email?: string;
        /** Administrator role whose members receive the notification. */
        readonly role_object_id?: string;
      } | readonly ({
        /** Name of the recipient. */
        readonly name?: string;
        /** Mail address of the recipient. */
        readonly email?: string;
        /** Administrator role whose members receive the notification. */
        readonly role_object_id?: string;
      })[];
      /** Identifier of the stored package. */
      readonly object_storage_item_object_id?: string;
      /** Identifier of this version of the package. */
      readonly object_storage_item_version_object_id?: string;
      /** File name of this version of the package. */
      readonly object_storage_item_version_name?: string;
      /** Size of this version in bytes. */
      readonly object_storage_item_version_size?: number;
      /** SHA-256 of this version in hex. */
      readonly object_storage_item_version_sha_256_sum?: string;
      /** Identifier of the object that uses the package. */
      readonly referrer_object_id?: string;
      /** Kind of object that uses the package. */
      readonly referrer_type?: string;
      /** Device that asked for the package. */
      readonly system_object_id?: string;
      /** Number of packages the organization keeps. */
      readonly total_software_item_count?: number;
      /** Space all packages take, in bytes. */
      readonly total_space_used?: number;
      /** Family of the operating system the report is about. */
      readonly os_meta_family?: string;
      /** Whether the device began to look for updates. */
      readonly scan_initiated?: boolean;
      /** Updates that are ready for the device. */
      readonly available_os_updates?: {
        /** Key by which the maker knows the update. */
        readonly product_key?: string;
        /** Version the update brings. */
        readonly version?: string;
        /** Name of the update for display. */
        readonly human_readable_name?: string;
        /** Language of that name. */
        readonly human_readable_name_locale?: string;
        /** Size of the download in bytes. */
        readonly download_size?: number;
        /** Size on disk in bytes. */
        readonly install_size?: number;
        /** Whether the maker calls the update critical. */
        readonly is_critical?: boolean;
        /** Whether the update brings a new major version. */
        readonly is_major_os_update?: boolean;
        /** Whether the update changes firmware. */
        readonly is_firmware_update?: boolean;
        /** Whether the update changes configuration data only. */
        readonly is_config_data_update?: boolean;
        /** Whether the device has to restart. */
        readonly restart_required?: boolean;
        /** Whether the user may put the installation off. */
        readonly allows_install_later?: boolean;
        /** Whether the installation takes a bootstrap token. */
        readonly requires_bootstrap_token?: boolean;
        /** Address of the maker's description of the update. */
        readonly metadata_url?: string;
      } | readonly ({
        /** Key by which the maker knows the update. */
        readonly product_key?: string;
        /** Version the update brings. */
        readonly version?: string;
        /** Name of the update for display. */
        readonly human_readable_name?: string;
        /** Language of that name. */
        readonly human_readable_name_locale?: string;
        /** Size of the download in bytes. */
        readonly download_size?: number;
        /** Size on disk in bytes. */
        readonly install_size?: number;
        /** Whether the maker calls the update critical. */
        readonly is_critical?: boolean;
        /** Whether the update brings a new major version. */
        readonly is_major_os_update?: boolean;
        /** Whether the update changes firmware. */
        readonly is_firmware_update?: boolean;
        /** Whether the update changes configuration data only. */
        readonly is_config_data_update?: boolean;
        /** Whether the device has to restart. */
        readonly restart_required?: boolean;
        /** Whether the user may put the installation off. */
        readonly allows_install_later?: boolean;
        /** Whether the installation takes a bootstrap token. */
        readonly requires_bootstrap_token?: boolean;
        /** Address of the maker's description of the update. */
        readonly metadata_url?: string;
      })[];
      /** Second-factor setting of the RADIUS server; disabled, enabled, required or always, in either case. */
      readonly nas_mfa_state?: string;
      /** Authentication method, such as EAP or PAP. The case of the letters varies. */
      readonly auth_type?: string;
      /** EAP method inside the tunnel. */
      readonly eap_type?: string;
      /** The unprotected outer part of a tunnelled authentication. */
      readonly outer?: {
        /** EAP method of the tunnel. */
        readonly eap_type?: string;
        /** Identity shown outside the tunnel; often anonymous, so it may differ from the real user. */
        readonly username?: string;
        /** Error of the outer part. */
        readonly error_message?: string;
      };
      /** Object the event acts on. */
      readonly resource?: {
        /** Identifier of the object. */
        readonly id?: string;
        /** Kind of object, such as user, admin, organization, application or command. */
        readonly type?: string;
        /** Name of the object. For users of lockout and risk events it is the user name. */
        readonly name?: string;
        /** Login name of the user acted on. */
        readonly username?: string;
        /** Mail address of the user or administrator acted on. */
        readonly email?: string;
        /** Name of the object for display, as organizations and devices spell it. */
        readonly displayName?: string;
        /** Name of the object for display, under a second spelling. */
        readonly display_name?: string;
        /** Name the administrators gave an application. */
        readonly displayLabel?: string;
        /** Host name of the device acted on. */
        readonly hostname?: string;
        /** Address a mail went to. */
        readonly recipient_email?: string;
        /** Which of the user's addresses the mail went to. */
        readonly email_type?: string;
        /** Identifier of the device policy. */
        readonly policy_id?: string;
        /** Name of the device policy. */
        readonly policy_name?: string;
        /** Identifier of the template the policy was made from. */
        readonly policy_template_id?: string;
        /** Name of the template the policy was made from. */
        readonly policy_template_name?: string;
        /** Kind of managed application. */
        readonly application_type?: string;
        /** How a managed application gets onto the device. */
        readonly install_type?: string;
        /** Package manager or store that delivers the application. */
        readonly package_manager?: string;
        /** Identifier of the Android enterprise. */
        readonly enterprise_id?: string;
        /** What happens when a managed Android application asks for a permission. */
        readonly runtime_permissions?: string | readonly (string)[];
        /** When a managed application is updated. */
        readonly update_mode?: string;
        /** Identifier of the managed software. */
        readonly app_id?: string;
        /** Name of the managed software. */
        readonly app_name?: string;
        /** State of the object; how a run of a workflow ended. */
        readonly status?: string;
        /** More about the object, for example what triggered a run of a workflow. */
        readonly meta_data?: Readonly<Record<string, unknown>>;
        /** Identifier of the SaaS application. */
        readonly application_id?: string;
        /** Name of the SaaS application. */
        readonly application_name?: string;
        /** What the SaaS application is used for. */
        readonly application_category?: string;
        /** Identifier of the account in the SaaS application. */
        readonly account_id?: string;
        /** Mail address of the account in the SaaS application. */
        readonly account_email?: string;
        /** What the account signs in with at the SaaS application. */
        readonly account_identifier?: string;
        /** How the account signed in at the SaaS application. */
        readonly login_type?: string;
        /** Directory user the account belongs to. */
        readonly user_id?: string;
        /** How the application or account was found. */
        readonly discovery_info?: {
          /** Browser whose extension found it. */
          readonly browser_type?: string;
        };
        /** Serial number of the asset. */
        readonly serial?: string;
        /** Kind of asset. */
        readonly asset_type?: string;
        /** Model of the asset. */
        readonly model?: string;
        /** Circumstances in which the alert was raised. A context that is text is under text. */
        readonly context?: Readonly<Record<string, unknown>>;
        /** Identifier of the device or user the alert is about. */
        readonly source_id?: string;
        /** Whether the alert is about a device or a user. */
        readonly source_type?: string;
        /** Identifier of the record the alert refers to. */
        readonly reference_id?: string;
        /** What the object is for, in the words of its maker. */
        readonly description?: string;
        /** Objects the report covers. One that is sent as a bare text is its identifier. */
        readonly resources?: {
          /** Identifier of the object. */
          readonly id?: string;
          /** Kind of object. */
          readonly type?: string;
          /** Name of the object. */
          readonly name?: string;
        } | readonly ({
          /** Identifier of the object. */
          readonly id?: string;
          /** Kind of object. */
          readonly type?: string;
          /** Name of the object. */
          readonly name?: string;
        })[];
        /** Query behind the report. */
        readonly search_request?: Readonly<Record<string, unknown>>;
        /** Settings of the report. */
        readonly configuration?: Readonly<Record<string, unknown>>;
      };
      /** Whether JumpCloud issued a sign-on token. False without an error text means that a second factor is still being asked for. */
      readonly sso_token_success?: boolean;
      /** True when the sign-on began at JumpCloud, false when it began at the application. */
      readonly idp_initiated?: boolean;
      /** Managed device the event happened on. */
      readonly system?: {
        /** Identifier of the managed device. */
        readonly id?: string;
        /** Host name of the managed device. */
        readonly hostname?: string;
        /** Name of the managed device in the Admin Portal. */
        readonly displayName?: string;
        /** Kind of object, as in other references to a device. */
        readonly type?: string;
        /** Family of the device's operating system. */
        readonly osFamily?: string;
        /** Operating system of the device. */
        readonly os?: string;
        /** Version of the device's operating system. */
        readonly version?: string;
      };
      /** Process that handled the login. */
      readonly process_name?: string;
      /** What Windows says about a login. */
      readonly windows_meta?: {
        /** Number of the Windows logon type; 2 is at the keyboard, 3 over the network, 7 an unlock, 10 a remote desktop. */
        readonly logon_type?: string;
        /** Whether the session has elevated rights. */
        readonly elevated?: boolean;
      };
      /** Browser or API client the request was made with, as the vendor parsed it. Any part may be missing. */
      readonly useragent?: {
        /** Name of the browser or client. */
        readonly name?: string;
        /** Full version of the browser or client. */
        readonly version?: string;
        /** First part of the version. */
        readonly major?: string;
        /** Second part of the version. */
        readonly minor?: string;
        /** Third part of the version. */
        readonly patch?: string;
        /** Build label of the browser or client. */
        readonly build?: string;
        /** Kind of device the client runs on. */
        readonly device?: string;
        /** Operating system family of the client. */
        readonly os?: string;
        /** Name of the client's operating system. */
        readonly os_name?: string;
        /** Operating system with its version in one text. */
        readonly os_full?: string;
        /** Version of the client's operating system. */
        readonly os_version?: string;
        /** First part of the operating system's version. */
        readonly os_major?: string;
        /** Second part of the operating system's version. */
        readonly os_minor?: string;
        /** Third part of the operating system's version. */
        readonly os_patch?: string;
      };
      /** The same as useragent, in events that spell it this way. */
      readonly user_agent?: {
        /** The same as useragent.name, in events that spell it this way. */
        readonly name?: string;
        /** The same as useragent.version, in events that spell it this way. */
        readonly version?: string;
        /** The same as useragent.major, in events that spell it this way. */
        readonly major?: string;
        /** The same as useragent.minor, in events that spell it this way. */
        readonly minor?: string;
        /** The same as useragent.patch, in events that spell it this way. */
        readonly patch?: string;
        /** The same as useragent.build, in events that spell it this way. */
        readonly build?: string;
        /** The same as useragent.device, in events that spell it this way. */
        readonly device?: string;
        /** The same as useragent.os, in events that spell it this way. */
        readonly os?: string;
        /** The same as useragent.os_name, in events that spell it this way. */
        readonly os_name?: string;
        /** The same as useragent.os_full, in events that spell it this way. */
        readonly os_full?: string;
        /** The same as useragent.os_version, in events that spell it this way. */
        readonly os_version?: string;
        /** The same as useragent.os_major, in events that spell it this way. */
        readonly os_major?: string;
        /** The same as useragent.os_minor, in events that spell it this way. */
        readonly os_minor?: string;
        /** The same as useragent.os_patch, in events that spell it this way. */
        readonly os_patch?: string;
      };
    };
  };
  /** For log events the message field contains the log message, optimized for viewing in a log viewer. For structured logs without an original message field, other fields can be concatenated to form a human-readable summary of the event. If multiple messages exist, they can be combined into one message. */
  readonly message?: string;
  readonly network?: {
    /** When a specific application or service is identified from network connection details (source/dest IPs, ports, certificates, or wire format), this field captures the application's or service's name. For example, the original event identifies the network connection being from a specific web service in a `https` network connection, like `facebook` or `twitter`. The field value must be normalized to lowercase for querying. */
    readonly application?: string;
    /** Direction of the network traffic. When mapping events from a host-based monitoring context, populate this field from the host's point of view, using the values "ingress" or "egress". When mapping events from a network or perimeter-based monitoring context, populate this field from the point of view of the network perimeter, using the values "inbound", "outbound", "internal" or "external". Note that "internal" is not crossing perimeter boundaries, and is meant to describe communication between two hosts within the perimeter. Note also that "external" is meant to describe traffic between two hosts that are external to the perimeter. This could for example be useful for ISPs or VPN service providers. */
    readonly direction?: string;
    /** In the OSI Model this would be the Application Layer protocol. For example, `http`, `dns`, or `ssh`. The field value must be normalized to lowercase for querying. */
    readonly protocol?: string;
    /** Same as network.iana_number, but instead using the Keyword name of the transport layer (udp, tcp, ipv6-icmp, etc.) The field value must be normalized to lowercase for querying. */
    readonly transport?: string;
    /** In the OSI Model this would be the Network Layer. ipv4, ipv6, ipsec, pim, etc The field value must be normalized to lowercase for querying. */
    readonly type?: string;
  };
  readonly observer?: {
    /** The product name of the observer. */
    readonly product?: string;
    /** The type of the observer the data is coming from. There is no predefined list of observer types. Some examples are `forwarder`, `firewall`, `ids`, `ips`, `proxy`, `poller`, `sensor`, `APM server`. */
    readonly type?: string;
    /** Vendor name of the observer. */
    readonly vendor?: string;
  };
  readonly organization?: {
    /** Unique identifier for the organization. */
    readonly id?: string;
    /** Organization name. */
    readonly name?: string;
  };
  readonly package?: {
    /** Checksum of the installed package for verification. */
    readonly checksum?: string;
    /** Description of the package. */
    readonly description?: string;
    /** Indicating how the package was installed, e.g. user-local, global. */
    readonly install_scope?: string;
    /** Package name */
    readonly name?: string;
    /** Path where the package is installed. */
    readonly path?: string;
    /** Home page or reference URL of the software in this package, if available. */
    readonly reference?: string;
    /** Package size in bytes. */
    readonly size?: number;
    /** Type of package. This should contain the package file type, rather than the package manager name. Examples: rpm, dpkg, brew, npm, gem, nupkg, jar. */
    readonly type?: string;
    /** Package version */
    readonly version?: string;
  };
  readonly process?: {
    /** Full command line that started the process, including the absolute path to the executable, and all arguments. Some arguments may be filtered to protect sensitive information. */
    readonly command_line?: string;
    /** Absolute path to the process executable. */
    readonly executable?: string;
    /** The exit code of the process, if this is a termination event. The field should be absent if there is no exit code for the event (e.g. process start). */
    readonly exit_code?: number;
    /** Process name. Sometimes called program name or similar. */
    readonly name?: string;
    /** Process id. */
    readonly pid?: number;
  };
  readonly related?: {
    /** All the hashes seen on your event. Populating this field, then using it to search for hashes can help in situations where you're unsure what the hash algorithm is (and therefore which key name to search). */
    readonly hash?: readonly (string)[];
    /** All hostnames or other host identifiers seen on your event. Example identifiers include FQDNs, domain names, workstation names, or aliases. */
    readonly hosts?: readonly (string)[];
    /** All of the IPs seen on your event. */
    readonly ip?: readonly (string)[];
    /** All the user names or other user identifiers seen on the event. */
    readonly user?: readonly (string)[];
  };
  readonly rule?: {
    /** A categorization value keyword used by the entity using the rule for detection of this event. */
    readonly category?: string;
    /** The description of the rule generating the event. */
    readonly description?: string;
    /** A rule ID that is unique within the scope of an agent, observer, or other entity using the rule for detection of this event. */
    readonly id?: string;
    /** The name of the rule or signature generating the event. */
    readonly name?: string;
    /** Name of the ruleset, policy, group, or parent category in which the rule used to generate this event is a member. */
    readonly ruleset?: string;
    /** A rule ID that is unique within the scope of a set or group of agents, observers, or other entities using the rule for detection of this event. */
    readonly uuid?: string;
  };
  readonly service?: {
    /** Unique identifier of the running service. If the service is comprised of many nodes, the `service.id` should be the same for all nodes. This id should uniquely identify the service. This makes it possible to correlate logs and metrics for one specific service, no matter which particular node emitted the event. Note that if you need to see the events from one specific host of the service, you should filter on that `host.name` or `host.id` instead. */
    readonly id?: string;
    /** Name of the service data is collected from. The name of the service is normally user given. This allows for distributed services that run on multiple hosts to correlate the related instances based on the name. In the case of Elasticsearch the `service.name` could contain the cluster name. For Beats the `service.name` is by default a copy of the `service.type` field if no name is specified. */
    readonly name?: string;
    readonly target?: {
      /** Address where data about this service was collected from. This should be a URI, network address (ipv4:port or [ipv6]:port) or a resource path (sockets). */
      readonly address?: string;
      /** Unique identifier of the running service. If the service is comprised of many nodes, the `service.id` should be the same for all nodes. This id should uniquely identify the service. This makes it possible to correlate logs and metrics for one specific service, no matter which particular node emitted the event. Note that if you need to see the events from one specific host of the service, you should filter on that `host.name` or `host.id` instead. */
      readonly id?: string;
      /** Name of the service data is collected from. The name of the service is normally user given. This allows for distributed services that run on multiple hosts to correlate the related instances based on the name. In the case of Elasticsearch the `service.name` could contain the cluster name. For Beats the `service.name` is by default a copy of the `service.type` field if no name is specified. */
      readonly name?: string;
      /** The type of the service data is collected from. The type can be used to group and correlate logs and metrics from one service type. Example: If logs or metrics are collected from Elasticsearch, `service.type` would be `elasticsearch`. */
      readonly type?: string;
    };
    /** The type of the service data is collected from. The type can be used to group and correlate logs and metrics from one service type. Example: If logs or metrics are collected from Elasticsearch, `service.type` would be `elasticsearch`. */
    readonly type?: string;
  };
  readonly source?: {
    /** Some event source addresses are defined ambiguously. The event will sometimes list an IP, a domain or a unix socket. You should always store the raw address in the `.address` field. Then it should be duplicated to `.ip` or `.domain`, depending on which one it is. */
    readonly address?: string;
    readonly as?: {
      /** Unique number allocated to the autonomous system. The autonomous system number (ASN) uniquely identifies each network on the Internet. */
      readonly number?: number;
      readonly organization?: {
        /** Organization name. */
        readonly name?: string;
      };
    };
    /** The domain name of the source system. This value may be a host name, a fully qualified domain name, or another host naming format. The value may derive from the original event or be added from enrichment. */
    readonly domain?: string;
    readonly geo?: {
      /** City name. */
      readonly city_name?: string;
      /** Two-letter code representing continent's name. */
      readonly continent_code?: string;
      /** Name of the continent. */
      readonly continent_name?: string;
      /** Country ISO code. */
      readonly country_iso_code?: string;
      /** Country name. */
      readonly country_name?: string;
      /** Longitude and latitude. */
      readonly location?: { readonly lat: number; readonly lon: number };
      /** User-defined description of a location, at the level of granularity they care about. Could be the name of their data centers, the floor number, if this describes a local physical entity, city names. Not typically used in automated geolocation. */
      readonly name?: string;
      /** Postal code associated with the location. Values appropriate for this field may also be known as a postcode or ZIP code and will vary widely from country to country. */
      readonly postal_code?: string;
      /** Region ISO code. */
      readonly region_iso_code?: string;
      /** Region name. */
      readonly region_name?: string;
      /** The time zone of the location, such as IANA time zone name. */
      readonly timezone?: string;
    };
    /** IP address of the source (IPv4 or IPv6). */
    readonly ip?: string;
    /** Port of the source. */
    readonly port?: number;
    readonly user?: {
      /** Name of the directory the user is a member of. For example, an LDAP or Active Directory domain name. */
      readonly domain?: string;
      /** User email address. */
      readonly email?: string;
      /** User's full name, if available. */
      readonly full_name?: string;
      /** Unique identifier of the user. */
      readonly id?: string;
      /** Short name or login of the user. */
      readonly name?: string;
      /** Array of user roles at the time of the event. */
      readonly roles?: readonly (string)[];
    };
  };
  /** List of keywords used to tag each event. */
  readonly tags?: readonly (string)[];
  readonly tls?: {
    readonly client?: {
      /** Distinguished name of subject of the issuer of the x.509 certificate presented by the client. */
      readonly issuer?: string;
      /** Also called an SNI, this tells the server which hostname to which the client is attempting to connect to. When this value is available, it should get copied to `destination.domain`. */
      readonly server_name?: string;
      /** Distinguished name of subject of the x.509 certificate presented by the client. */
      readonly subject?: string;
    };
    /** Boolean flag indicating if the TLS negotiation was successful and transitioned to an encrypted tunnel. */
    readonly established?: boolean;
  };
  readonly url?: {
    /** Domain of the url, such as "www.elastic.co". In some cases a URL may refer to an IP and/or port directly, without a domain name. In this case, the IP address would go to the `domain` field. If the URL contains a literal IPv6 address enclosed by `[` and `]` (IETF RFC 2732), the `[` and `]` characters should also be captured in the `domain` field. */
    readonly domain?: string;
    /** If full URLs are important to your use case, they should be stored in `url.full`, whether this field is reconstructed or present in the event source. */
    readonly full?: string;
    /** Unmodified original url as seen in the event source. Note that in network monitoring, the observed URL may be a full URL, whereas in access logs, the URL is often just represented as a path. This field is meant to represent the URL as it was observed, complete or not. */
    readonly original?: string;
    /** Path of the request, such as "/search". */
    readonly path?: string;
    /** Port of the request, such as 443. */
    readonly port?: number;
    /** The field contains the entire query string, excluding the leading `?` character, such as "q=elasticsearch". If a URL contains no `?`, there is no query field. If there is a `?` but no query, the query field exists with an empty string. The `exists` query can be used to differentiate between the two cases. */
    readonly query?: string;
    /** The highest registered url domain, stripped of the subdomain. For example, the registered domain for "foo.example.com" is "example.com". This value can be determined precisely with a list like the public suffix list (https://publicsuffix.org). Trying to approximate this by simply taking the last two labels will not work well for TLDs such as "co.uk". */
    readonly registered_domain?: string;
    /** Scheme of the request, such as "https". Note: The `:` is not part of the scheme. */
    readonly scheme?: string;
    /** The subdomain portion of a fully qualified domain name includes all of the names except the host name under the registered_domain. In a partially qualified domain, or if the the qualification level of the full name cannot be determined, subdomain contains all of the names below the registered domain. For example the subdomain portion of "www.east.mydomain.co.uk" is "east". If the domain has multiple levels of subdomain, such as "sub2.sub1.example.com", the subdomain field should contain "sub2.sub1", with no trailing period. */
    readonly subdomain?: string;
    /** The effective top level domain (eTLD), also known as the domain suffix, is the last part of the domain name. For example, the top level domain for example.com is "com". This value can be determined precisely with a list like the public suffix list (https://publicsuffix.org). Trying to approximate this by simply taking the last label will not work well for effective TLDs such as "co.uk". */
    readonly top_level_domain?: string;
  };
  readonly user?: {
    readonly changes?: {
      /** Name of the directory the user is a member of. For example, an LDAP or Active Directory domain name. */
      readonly domain?: string;
      /** User email address. */
      readonly email?: string;
      /** User's full name, if available. */
      readonly full_name?: string;
      /** Unique identifier of the user. */
      readonly id?: string;
      /** Short name or login of the user. */
      readonly name?: string;
      /** Array of user roles at the time of the event. */
      readonly roles?: readonly (string)[];
    };
    /** Name of the directory the user is a member of. For example, an LDAP or Active Directory domain name. */
    readonly domain?: string;
    /** User email address. */
    readonly email?: string;
    /** User's full name, if available. */
    readonly full_name?: string;
    /** Unique identifier of the user. */
    readonly id?: string;
    /** Short name or login of the user. */
    readonly name?: string;
    /** Array of user roles at the time of the event. */
    readonly roles?: readonly (string)[];
    readonly target?: {
      /** Name of the directory the user is a member of. For example, an LDAP or Active Directory domain name. */
      readonly domain?: string;
      /** User email address. */
      readonly email?: string;
      /** User's full name, if available. */
      readonly full_name?: string;
      readonly group?: {
        /** Unique identifier for the group on the system/platform. */
        readonly id?: string;
        /** Name of the group. */
        readonly name?: string;
      };
      /** Unique identifier of the user. */
      readonly id?: string;
      /** Short name or login of the user. */
      readonly name?: string;
      /** Array of user roles at the time of the event. */
      readonly roles?: readonly (string)[];
    };
  };
  readonly user_agent?: {
    readonly device?: {
      /** Name of the device. */
      readonly name?: string;
    };
    /** Name of the user agent. */
    readonly name?: string;
    /** Unparsed user_agent string. */
    readonly original?: string;
    readonly os?: {
      /** OS family (such as redhat, debian, freebsd, windows). */
      readonly family?: string;
      /** Operating system name, including the version or code name. */
      readonly full?: string;
      /** Operating system name, without the version. */
      readonly name?: string;
      /** Operating system platform (such centos, ubuntu, windows). */
      readonly platform?: string;
      /** Use the `os.type` field to categorize the operating system into one of the broad commercial families. If the OS you're dealing with is not listed as an expected value, the field should not be populated. Please let us know by opening an issue with ECS, to propose its addition. */
      readonly type?: string;
      /** Operating system version as a raw string. */
      readonly version?: string;
    };
    /** Version of the user agent. */
    readonly version?: string;
  };
}
