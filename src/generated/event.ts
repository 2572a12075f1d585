// Generated from fields/events by `npm run generate`. Do not edit.
/** An event as JumpCloud sends it; null stands for absent. */
export interface JumpCloudEvent {
  /** Identifier of the access request. */
  readonly access_request_id?: string | null;
  /** Identifier of the partner in the Multi-Tenant Portal. */
  readonly pid?: string | null;
  /** Approval workflow of the request. */
  readonly workflow?: {
    /** Kind of workflow. */
    readonly type?: string | null;
    /** Identifier of the workflow. */
    readonly id?: string | null;
    /** Name of the workflow. */
    readonly name?: string | null;
    /** What the workflow is for. */
    readonly desc?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Account or process that caused the event. Absent if the platform acted by itself. */
  readonly initiated_by?: {
    /** Identifier of the acting account. Runs of a workflow put the workflow's identifier here. */
    readonly id?: string | null;
    /** Identifier of the user behind the acting account. */
    readonly user_id?: string | null;
    /** Kind of actor, such as admin or user. */
    readonly type?: string | null;
    /** Mail address of the acting account; administrators have one, users mostly do not. */
    readonly email?: string | null;
    /** Login name of the acting user; administrators have none. */
    readonly username?: string | null;
    /** Name of the actor for display. */
    readonly name?: string | null;
    /** Whether the actor is an administrator. */
    readonly administrator?: boolean | null;
    /** Channel the action came in by, for example scim or system. */
    readonly source?: string | null;
    /** More about that channel. */
    readonly source_metadata?: {
      /** Product at the other end of the channel. */
      readonly name?: string | null;
      readonly [attribute: string]: unknown;
    } | null;
    /** Managed service provider the acting administrator belongs to. */
    readonly provider?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Identifier of the actor, repeated at the top of newer events. */
  readonly jc_initiated_by_id?: string | null;
  /** Mail address of the actor, repeated at the top of newer events. */
  readonly jc_initiated_by_email?: string | null;
  /** Login name as it was typed or reported. */
  readonly username?: string | null;
  /** How serious the alert is. */
  readonly severity?: string | null;
  /** Area the alert belongs to. */
  readonly category?: string | null;
  /** Identifier of the alert. */
  readonly alert_id?: string | null;
  /** Headline of the alert. */
  readonly alert_title?: string | null;
  /** Priority of the alert. */
  readonly priority?: string | null;
  /** Identifier of the rule that raised the alert. */
  readonly rule_id?: string | null;
  /** What happened in the event behind the alert. */
  readonly event_description?: string | null;
  /** The Directory Insights event behind the alert. */
  readonly di_event?: {
    /** Type of that event. */
    readonly event_type?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Application the event is about. */
  readonly application?: {
    /** Identifier of the application in JumpCloud. */
    readonly id?: string | null;
    /** Template of the connector on sign-ons; name of the program on software events. */
    readonly name?: string | null;
    /** Name the administrators gave the application. */
    readonly display_label?: string | null;
    /** Name of the application for display. */
    readonly display_name?: string | null;
    /** Sign-on protocol, saml or oidc. */
    readonly sso_type?: string | null;
    /** Address at JumpCloud where the sign-on starts. */
    readonly sso_url?: string | null;
    /** Version of the program. */
    readonly version?: string | null;
    /** Where the program lies on the device. */
    readonly path?: string | null;
    /** Maker of the program. */
    readonly publisher?: string | null;
    /** Command that removes the program from a Windows device. */
    readonly uninstall_string?: string | null;
    /** Package manager that installs the program. */
    readonly package_manager?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** What manages the program on the device. */
  readonly app_management_source?: string | null;
  /** The binding that was made or undone. */
  readonly association?: {
    /** What was done, add or remove. */
    readonly op?: string | null;
    /** What asked for it, for example manual or a dynamic group rule. */
    readonly action_source?: string | null;
    /** Rights that go with the binding, such as sudo on a device. */
    readonly attributes?: Readonly<Record<string, unknown>> | null;
    /** Kind of object, on events that name one object only. */
    readonly type?: string | null;
    /** Identifier of the object, on events that name one object only. */
    readonly id?: string | null;
    /** Mail address of the object, on events that name one object only. */
    readonly email?: string | null;
    /** The two ends of the binding. */
    readonly connection?: {
      /** The object that is bound. */
      readonly from?: {
        /** Kind of object. Older events write it in capitals. */
        readonly type?: string | null;
        /** Identifier of the object. */
        readonly object_id?: string | null;
        /** Name of the object. */
        readonly name?: string | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** The object it is bound to. */
      readonly to?: {
        /** Kind of object. Older events write it in capitals. */
        readonly type?: string | null;
        /** Identifier of the object. */
        readonly object_id?: string | null;
        /** Name of the object. */
        readonly name?: string | null;
        readonly [attribute: string]: unknown;
      } | null;
      readonly [attribute: string]: unknown;
    } | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Circumstances of an authentication by RADIUS or LDAP. */
  readonly auth_meta?: {
    /** Identity provider that checked the password. */
    readonly auth_idp?: string | null;
    /** What the user was identified by, for example USERNAME. */
    readonly userid_type?: string | null;
    /** Whether the RADIUS server accepts passwords. */
    readonly user_password_enabled?: boolean | null;
    /** Whether the RADIUS server accepts device certificates. */
    readonly device_cert_enabled?: boolean | null;
    /** Whether the RADIUS server accepts user certificates. */
    readonly user_cert_enabled?: boolean | null;
    /** Factors that were tried, each with its result. */
    readonly auth_methods?: {
      /** Password. */
      readonly password?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** Time-based one-time code. */
      readonly totp?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** Duo. */
      readonly duo?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** Security key or passkey. */
      readonly webauthn?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** JumpCloud Protect push request. */
      readonly jumpcloud_protect?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** JumpCloud Go on a managed device. */
      readonly jumpcloud_go?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** JumpCloud Go with a check of the user, such as a fingerprint. */
      readonly jumpcloud_go_uv?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      readonly [attribute: string]: unknown;
    } | null;
    /** Phone that answered the JumpCloud Protect push request. */
    readonly jumpcloud_protect_device?: {
      /** Identifier of the phone. */
      readonly id?: string | null;
      /** Maker of the phone. */
      readonly make?: string | null;
      /** Model of the phone. */
      readonly model?: string | null;
      /** Operating system of the phone. */
      readonly os?: string | null;
      /** Version of the phone's operating system. */
      readonly os_version?: string | null;
      /** Version of the JumpCloud Protect application. */
      readonly app_version?: string | null;
      /** Login name of the user the phone is registered to. */
      readonly username?: string | null;
      /** Identifier of the user the phone is registered to. */
      readonly user_id?: string | null;
      /** Address the phone answered from. */
      readonly ip?: string | null;
      /** Where the vendor places the phone's address. */
      readonly geoip?: {
        /** Code of the continent. */
        readonly continent_code?: string | null;
        /** Two-letter code of the country. */
        readonly country_code?: string | null;
        /** The same as auth_meta.jumpcloud_protect_device.geoip.country_code, in events that spell it this way. */
        readonly country_code2?: string | null;
        /** Code of the region within the country. */
        readonly region_code?: string | null;
        /** Name of the region. */
        readonly region_name?: string | null;
        /** Name of the city; only newer events have it. */
        readonly city?: string | null;
        /** Time zone of the place. */
        readonly timezone?: string | null;
        /** Latitude of the place in degrees. */
        readonly latitude?: number | null;
        /** Longitude of the place in degrees. */
        readonly longitude?: number | null;
        /** Autonomous system the vendor finds for the address. */
        readonly asn?: {
          /** Number of the autonomous system. */
          readonly number?: number | null;
          /** Organization that runs the autonomous system. */
          readonly organization?: string | null;
          readonly [attribute: string]: unknown;
        } | null;
        readonly [attribute: string]: unknown;
      } | null;
      readonly [attribute: string]: unknown;
    } | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Whether a second factor was given. */
  readonly mfa?: boolean | null;
  /** More about the second factor. */
  readonly mfa_meta?: {
    /** Kind of second factor, such as totp, duo, push or webauthn; none if there was none. */
    readonly type?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** How the request was authenticated. Portal events say session, api key or other, LDAP binds name the bind method. */
  readonly auth_method?: string | null;
  /** What the sign-in was for. */
  readonly target_resource?: {
    /** Kind of resource, such as APPLICATION or admin_portal. */
    readonly type?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Circumstances of a sign-in to a portal or an application. */
  readonly auth_context?: {
    /** Factors that were tried, each with its result. */
    readonly auth_methods?: {
      /** Password. */
      readonly password?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** Time-based one-time code. */
      readonly totp?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** Duo. */
      readonly duo?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** Security key or passkey. */
      readonly webauthn?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** JumpCloud Protect push request. */
      readonly jumpcloud_protect?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** JumpCloud Go on a managed device. */
      readonly jumpcloud_go?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      /** JumpCloud Go with a check of the user, such as a fingerprint. */
      readonly jumpcloud_go_uv?: {
        /** Whether this factor was accepted. */
        readonly success?: boolean | null;
        readonly [attribute: string]: unknown;
      } | null;
      readonly [attribute: string]: unknown;
    } | null;
    /** Managed device the sign-in came from. Present only if device trust recognized it. */
    readonly system?: {
      /** Identifier of the managed device. */
      readonly id?: string | null;
      /** Host name of the managed device. */
      readonly hostname?: string | null;
      /** Name of the managed device in the Admin Portal. */
      readonly displayName?: string | null;
      /** Operating system of the managed device. */
      readonly os?: string | null;
      /** Version of the device's operating system. */
      readonly version?: string | null;
      readonly [attribute: string]: unknown;
    } | null;
    /** Conditional access policies that decided about the sign-in. */
    readonly policies_applied?: {
      /** Identifier of the policy. Empty for the global policy. */
      readonly id?: string | null;
      /** Name of the policy. */
      readonly name?: string | null;
      /** What the policy looked at and decided. */
      readonly metadata?: {
        /** Decision of the policy; ALLOW, ALLOW_WITH_MFA or DENY. */
        readonly action?: string | null;
        /** Kind of resource the policy protects. */
        readonly resource_type?: string | null;
        /** Conditions of the policy that were met, such as MANAGED_DEVICE or IP_ADDRESS. */
        readonly conditions?: string | readonly (string)[] | null;
        readonly [attribute: string]: unknown;
      } | null;
      readonly [attribute: string]: unknown;
    } | readonly ({
      /** Identifier of the policy. Empty for the global policy. */
      readonly id?: string | null;
      /** Name of the policy. */
      readonly name?: string | null;
      /** What the policy looked at and decided. */
      readonly metadata?: {
        /** Decision of the policy; ALLOW, ALLOW_WITH_MFA or DENY. */
        readonly action?: string | null;
        /** Kind of resource the policy protects. */
        readonly resource_type?: string | null;
        /** Conditions of the policy that were met, such as MANAGED_DEVICE or IP_ADDRESS. */
        readonly conditions?: string | readonly (string)[] | null;
        readonly [attribute: string]: unknown;
      } | null;
      readonly [attribute: string]: unknown;
    })[] | null;
    /** Phone that answered the JumpCloud Protect push request. */
    readonly jumpcloud_protect_device?: {
      /** Identifier of the phone. */
      readonly id?: string | null;
      /** Maker of the phone. */
      readonly make?: string | null;
      /** Model of the phone. */
      readonly model?: string | null;
      /** Operating system of the phone. */
      readonly os?: string | null;
      /** Version of the phone's operating system. */
      readonly os_version?: string | null;
      /** Version of the JumpCloud Protect application. */
      readonly app_version?: string | null;
      /** Login name of the user the phone is registered to. */
      readonly username?: string | null;
      /** Identifier of the user the phone is registered to. */
      readonly user_id?: string | null;
      /** Address the phone answered from. */
      readonly ip?: string | null;
      /** Where the vendor places the phone's address. */
      readonly geoip?: {
        /** Code of the continent. */
        readonly continent_code?: string | null;
        /** Two-letter code of the country. */
        readonly country_code?: string | null;
        /** The same as auth_context.jumpcloud_protect_device.geoip.country_code, in events that spell it this way. */
        readonly country_code2?: string | null;
        /** Code of the region within the country. */
        readonly region_code?: string | null;
        /** Name of the region. */
        readonly region_name?: string | null;
        /** Name of the city; only newer events have it. */
        readonly city?: string | null;
        /** Time zone of the place. */
        readonly timezone?: string | null;
        /** Latitude of the place in degrees. */
        readonly latitude?: number | null;
        /** Longitude of the place in degrees. */
        readonly longitude?: number | null;
        /** Autonomous system the vendor finds for the address. */
        readonly asn?: {
          /** Number of the autonomous system. */
          readonly number?: number | null;
          /** Organization that runs the autonomous system. */
          readonly organization?: string | null;
          readonly [attribute: string]: unknown;
        } | null;
        readonly [attribute: string]: unknown;
      } | null;
      readonly [attribute: string]: unknown;
    } | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** What changed, one object for each attribute with its name in field and its values in from and to. The values can be of any shape. */
  readonly changes?: Readonly<Record<string, unknown>> | readonly (Readonly<Record<string, unknown>>)[] | null;
  /** Device group the event is about. */
  readonly system_group?: {
    /** Kind of group. */
    readonly type?: string | null;
    /** Identifier of the device group. */
    readonly object_id?: string | null;
    /** Name of the device group. */
    readonly name?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Identifier of the provisioning integration that was called. */
  readonly idm_client_id?: string | null;
  /** Identifier the vendor gave the event. RADIUS events carry a UUID made from their content, the others mostly 24 hex digits. */
  readonly id?: string | null;
  /** Time of the event in UTC, RFC 3339 text with up to nine digits after the second. */
  readonly timestamp?: string | null;
  /** Time at which the JumpCloud server recorded the event; finer than the timestamp on newer sign-on events. */
  readonly server_timestamp?: string | null;
  /** Clock the timestamp was taken from. */
  readonly timestamp_source?: string | null;
  /** Time on the device's own clock, with the offset the device is set to. */
  readonly system_timestamp?: string | null;
  /** Time at which JumpCloud reshaped the event for a workflow trigger. */
  readonly jc_transformation_ts?: string | null;
  /** Marks an event sent to try out a workflow trigger. */
  readonly testing_event?: boolean | null;
  /** Name of what happened; the catalog of event types explains each. */
  readonly event_type?: string | null;
  /** JumpCloud service the event belongs to. */
  readonly service?: string | null;
  /** Identifier of the organization the event happened in. */
  readonly organization?: string | null;
  /** Version of the vendor's event layout. */
  readonly "@version"?: string | null;
  /** Identifier of the managed service provider in charge of the organization. Empty for organizations without one. */
  readonly provider?: string | null;
  /** Whether the action succeeded. Sign-ons to applications leave it out and report the token result instead. */
  readonly success?: boolean | null;
  /** The vendor's text for why the action failed. */
  readonly error_message?: string | null;
  /** LDAP result code of the operation; 0 stands for success. */
  readonly error_code?: number | null;
  /** Sentence the service or the device's agent wrote about the event. */
  readonly message?: string | null;
  /** Free text with more about the change. */
  readonly detail?: string | null;
  /** State the object is in after the event. */
  readonly state?: string | null;
  /** State the object was in before the event. */
  readonly previous_state?: string | null;
  /** Result as the device reported it. Apple devices send Acknowledged, Error, CommandFormatError, Idle or NotNow. */
  readonly status?: string | null;
  /** End result in words. */
  readonly result?: string | null;
  /** How many times the same report came in a row. */
  readonly repeat_count?: number | null;
  /** Answer of a downstream application to a provisioning call. */
  readonly message_chain?: {
    /** Status code of the answer. */
    readonly response_code?: string | null;
    /** Status text of the answer. */
    readonly response_message?: string | null;
    /** Details the application added to its answer. */
    readonly message_details?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** What ties several events of one operation together. */
  readonly correlation?: {
    /** Identifier that events of the same operation share; on alerts the rule behind them. */
    readonly id?: string | null;
    /** Kind of operation the events belong to. */
    readonly type?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Identifier of the LDAP connection. */
  readonly connection_id?: string | null;
  /** Position of the operation within its connection. */
  readonly operation_number?: number | null;
  /** Kind of LDAP operation, for example BIND or SEARCH RESULT. */
  readonly operation_type?: string | null;
  /** Operation as a second attribute names it on some events. */
  readonly operation?: string | null;
  /** Distinguished name the client bound as. */
  readonly dn?: string | null;
  /** Bind mechanism. */
  readonly mech?: string | null;
  /** Whether the client asked to switch the connection to TLS. */
  readonly start_tls?: boolean | null;
  /** Whether the connection was encrypted. */
  readonly tls_established?: boolean | null;
  /** Object identifier of an extended operation. */
  readonly oid?: string | null;
  /** Entry the search starts from. */
  readonly base?: string | null;
  /** Reach of the search; 0 for the base entry, 1 for its children, 2 for the whole tree below. */
  readonly scope?: number | null;
  /** How aliases are followed; 0 for never up to 3 for always. */
  readonly deref?: number | null;
  /** Search filter in LDAP notation. */
  readonly filter?: string | null;
  /** Attributes the client asked for, separated by blanks. */
  readonly attr?: string | null;
  /** Number of entries the search returned. */
  readonly number_of_results?: number | null;
  /** Properties the device answered with. */
  readonly query_responses?: {
    /** Name of the device. */
    readonly device_name?: string | null;
    /** Size of the storage, in the unit the device reports, usually gigabytes. */
    readonly device_capacity?: number | null;
    /** Free storage, in the unit the device reports, usually gigabytes. */
    readonly available_device_capacity?: number | null;
    /** Whether the device is supervised. */
    readonly is_supervised?: boolean | null;
    /** Name of the model. */
    readonly model_name?: string | null;
    /** Version of the operating system. */
    readonly os_version?: string | null;
    /** Product identifier of the model. */
    readonly product_name?: string | null;
    /** Hardware address of the wireless interface. */
    readonly wifi_mac?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Security state of the device. */
  readonly security_info?: {
    /** Whether the disk is encrypted. */
    readonly fde_enabled?: boolean | null;
    /** How the device came under management. */
    readonly management_status?: {
      /** Whether the device was enrolled by Apple's automated enrollment. */
      readonly enrolled_via_dep?: boolean | null;
      /** Whether the activation lock can be managed. */
      readonly is_activation_lock_manageable?: boolean | null;
      /** Whether only the user's part of the device is managed. */
      readonly is_user_enrollment?: boolean | null;
      /** Whether the user approved the enrollment. */
      readonly user_approved_enrollment?: boolean | null;
      readonly [attribute: string]: unknown;
    } | null;
    /** Secure boot of the device. */
    readonly secure_boot?: {
      /** Level of secure boot. */
      readonly secure_boot_level?: string | null;
      readonly [attribute: string]: unknown;
    } | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Configuration profiles installed on the device. */
  readonly profile_list?: {
    /** Identifier of the profile. */
    readonly payload_identifier?: string | null;
    /** Unique identifier of this copy of the profile. */
    readonly payload_uuid?: string | null;
    /** Name of the profile for display. */
    readonly payload_display_name?: string | null;
    /** What the profile is for. */
    readonly payload_description?: string | null;
    /** Organization that issued the profile. */
    readonly payload_organization?: string | null;
    /** Version of the profile. */
    readonly payload_version?: number | null;
    /** Version of the profile under the vendor's misspelt name. */
    readonly payload_verion?: number | null;
    /** Whether the user is kept from removing the profile. */
    readonly payload_removal_disallowed?: boolean | null;
    /** Whether removing the profile takes a passcode. */
    readonly has_removal_passcode?: boolean | null;
    /** Whether the profile is encrypted. */
    readonly is_encrypted?: boolean | null;
    /** Whether the management server installed the profile. */
    readonly is_managed?: boolean | null;
    /** Certificates the profile was signed with, in Base64. Long ones are kept but cannot be searched. */
    readonly signer_certificates?: string | readonly (string)[] | null;
    /** Parts of the profile. */
    readonly payload_content?: {
      /** Identifier of the part. */
      readonly payload_identifier?: string | null;
      /** Unique identifier of this copy of the part. */
      readonly payload_uuid?: string | null;
      /** Kind of settings in this part. */
      readonly payload_type?: string | null;
      /** Name of the part for display. */
      readonly payload_display_name?: string | null;
      /** What the part is for. */
      readonly payload_description?: string | null;
      /** Organization that issued the part. */
      readonly payload_organization?: string | null;
      /** Version of the part. */
      readonly payload_version?: number | null;
      readonly [attribute: string]: unknown;
    } | readonly ({
      /** Identifier of the part. */
      readonly payload_identifier?: string | null;
      /** Unique identifier of this copy of the part. */
      readonly payload_uuid?: string | null;
      /** Kind of settings in this part. */
      readonly payload_type?: string | null;
      /** Name of the part for display. */
      readonly payload_display_name?: string | null;
      /** What the part is for. */
      readonly payload_description?: string | null;
      /** Organization that issued the part. */
      readonly payload_organization?: string | null;
      /** Version of the part. */
      readonly payload_version?: number | null;
      readonly [attribute: string]: unknown;
    })[] | null;
    readonly [attribute: string]: unknown;
  } | readonly ({
    /** Identifier of the profile. */
    readonly payload_identifier?: string | null;
    /** Unique identifier of this copy of the profile. */
    readonly payload_uuid?: string | null;
    /** Name of the profile for display. */
    readonly payload_display_name?: string | null;
    /** What the profile is for. */
    readonly payload_description?: string | null;
    /** Organization that issued the profile. */
    readonly payload_organization?: string | null;
    /** Version of the profile. */
    readonly payload_version?: number | null;
    /** Version of the profile under the vendor's misspelt name. */
    readonly payload_verion?: number | null;
    /** Whether the user is kept from removing the profile. */
    readonly payload_removal_disallowed?: boolean | null;
    /** Whether removing the profile takes a passcode. */
    readonly has_removal_passcode?: boolean | null;
    /** Whether the profile is encrypted. */
    readonly is_encrypted?: boolean | null;
    /** Whether the management server installed the profile. */
    readonly is_managed?: boolean | null;
    /** Certificates the profile was signed with, in Base64. Long ones are kept but cannot be searched. */
    readonly signer_certificates?: string | readonly (string)[] | null;
    /** Parts of the profile. */
    readonly payload_content?: {
      /** Identifier of the part. */
      readonly payload_identifier?: string | null;
      /** Unique identifier of this copy of the part. */
      readonly payload_uuid?: string | null;
      /** Kind of settings in this part. */
      readonly payload_type?: string | null;
      /** Name of the part for display. */
      readonly payload_display_name?: string | null;
      /** What the part is for. */
      readonly payload_description?: string | null;
      /** Organization that issued the part. */
      readonly payload_organization?: string | null;
      /** Version of the part. */
      readonly payload_version?: number | null;
      readonly [attribute: string]: unknown;
    } | readonly ({
      /** Identifier of the part. */
      readonly payload_identifier?: string | null;
      /** Unique identifier of this copy of the part. */
      readonly payload_uuid?: string | null;
      /** Kind of settings in this part. */
      readonly payload_type?: string | null;
      /** Name of the part for display. */
      readonly payload_display_name?: string | null;
      /** What the part is for. */
      readonly payload_description?: string | null;
      /** Organization that issued the part. */
      readonly payload_organization?: string | null;
      /** Version of the part. */
      readonly payload_version?: number | null;
      readonly [attribute: string]: unknown;
    })[] | null;
    readonly [attribute: string]: unknown;
  })[] | null;
  /** Management protocol in use, for example apple or windows. */
  readonly mdm_type?: string | null;
  /** Identifier of the device in JumpCloud's device management. */
  readonly mdm_device_id?: string | null;
  /** The same as mdm_device_id, in events that spell it this way. */
  readonly device_object_id?: string | null;
  /** Identifier of the management server the device belongs to. */
  readonly mdm_device_manager_id?: string | null;
  /** The same as mdm_device_manager_id, in events that spell it this way. */
  readonly device_manager_object_id?: string | null;
  /** Identifier a Windows device enrolled with. */
  readonly windows_device_uuid?: string | null;
  /** Kind of command that was answered. */
  readonly request_type?: string | null;
  /** Identifier of the command that was answered. */
  readonly command_uuid?: string | null;
  /** The command as it was sent to the device. */
  readonly command?: {
    /** Kind of command. */
    readonly request_type?: string | null;
    /** Body of the command. Long bodies are kept but cannot be searched. */
    readonly payload?: string | null;
    /** Whether the command was to be carried out without asking. */
    readonly force?: boolean | null;
    /** Objects the command is about. */
    readonly items?: string | readonly (string)[] | null;
    /** Properties the device was asked for. */
    readonly queries?: string | readonly (string)[] | null;
    /** Whether only managed applications were to be listed. */
    readonly managed_apps_only?: boolean | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Errors the device reported, the outermost first. */
  readonly error_chain?: {
    /** Number of the error in its domain. */
    readonly error_code?: number | null;
    /** Part of the operating system that raised the error. */
    readonly error_domain?: string | null;
    /** Error text in the language of the device. */
    readonly localized_description?: string | null;
    /** Error text in English. */
    readonly us_english_description?: string | null;
    readonly [attribute: string]: unknown;
  } | readonly ({
    /** Number of the error in its domain. */
    readonly error_code?: number | null;
    /** Part of the operating system that raised the error. */
    readonly error_domain?: string | null;
    /** Error text in the language of the device. */
    readonly localized_description?: string | null;
    /** Error text in English. */
    readonly us_english_description?: string | null;
    readonly [attribute: string]: unknown;
  })[] | null;
  /** Address the request came from. For RADIUS it is the public address of the access point, for device events that of the device. */
  readonly client_ip?: string | null;
  /** Address of the far end of a login on a device. */
  readonly src_ip?: string | null;
  /** Where the vendor places the client address. */
  readonly geoip?: {
    /** Code of the continent. */
    readonly continent_code?: string | null;
    /** Two-letter code of the country. */
    readonly country_code?: string | null;
    /** The same as geoip.country_code, in events that spell it this way. */
    readonly country_code2?: string | null;
    /** Code of the region within the country. */
    readonly region_code?: string | null;
    /** Name of the region. */
    readonly region_name?: string | null;
    /** Name of the city; only newer events have it. */
    readonly city?: string | null;
    /** Time zone of the place. */
    readonly timezone?: string | null;
    /** Latitude of the place in degrees. */
    readonly latitude?: number | null;
    /** Longitude of the place in degrees. */
    readonly longitude?: number | null;
    /** Autonomous system the vendor finds for the address. */
    readonly asn?: {
      /** Number of the autonomous system. */
      readonly number?: number | null;
      /** Organization that runs the autonomous system. */
      readonly organization?: string | null;
      readonly [attribute: string]: unknown;
    } | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Where the vendor places the source address of a login on a device. */
  readonly src_geoip?: {
    /** Code of the continent. */
    readonly continent_code?: string | null;
    /** Two-letter code of the country. */
    readonly country_code?: string | null;
    /** The same as src_geoip.country_code, in events that spell it this way. */
    readonly country_code2?: string | null;
    /** Code of the region within the country. */
    readonly region_code?: string | null;
    /** Name of the region. */
    readonly region_name?: string | null;
    /** Name of the city; only newer events have it. */
    readonly city?: string | null;
    /** Time zone of the place. */
    readonly timezone?: string | null;
    /** Latitude of the place in degrees. */
    readonly latitude?: number | null;
    /** Longitude of the place in degrees. */
    readonly longitude?: number | null;
    /** Autonomous system the vendor finds for the address. */
    readonly asn?: {
      /** Number of the autonomous system. */
      readonly number?: number | null;
      /** Organization that runs the autonomous system. */
      readonly organization?: string | null;
      readonly [attribute: string]: unknown;
    } | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Autonomous system the vendor finds for the client address. */
  readonly asn?: {
    /** Number of the autonomous system. */
    readonly number?: number | null;
    /** Organization that runs the autonomous system. */
    readonly organization?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Name of the channel. */
  readonly name?: string | null;
  /** Kind of channel. */
  readonly type?: string | null;
  /** What the channel or the alert is about, in the words of its maker. */
  readonly description?: string | null;
  /** Identifier of the channel. */
  readonly channel_object_id?: string | null;
  /** Recipients of the channel. */
  readonly config?: {
    /** Name of the recipient. */
    readonly name?: string | null;
    /** Mail address of the recipient. */
    readonly email?: string | null;
    /** Administrator role whose members receive the notification. */
    readonly role_object_id?: string | null;
    readonly [attribute: string]: unknown;
  } | readonly ({
    /** Name of the recipient. */
    readonly name?: string | null;
    /** Mail address of the recipient. */
    readonly email?: string | null;
    /** Administrator role whose members receive the notification. */
    readonly role_object_id?: string | null;
    readonly [attribute: string]: unknown;
  })[] | null;
  /** Identifier of the stored package. */
  readonly object_storage_item_object_id?: string | null;
  /** Identifier of this version of the package. */
  readonly object_storage_item_version_object_id?: string | null;
  /** File name of this version of the package. */
  readonly object_storage_item_version_name?: string | null;
  /** Size of this version in bytes. */
  readonly object_storage_item_version_size?: number | null;
  /** SHA-256 of this version in hex. */
  readonly object_storage_item_version_sha_256_sum?: string | null;
  /** Identifier of the object that uses the package. */
  readonly referrer_object_id?: string | null;
  /** Kind of object that uses the package. */
  readonly referrer_type?: string | null;
  /** Device that asked for the package. */
  readonly system_object_id?: string | null;
  /** Number of packages the organization keeps. */
  readonly total_software_item_count?: number | null;
  /** Space all packages take, in bytes. */
  readonly total_space_used?: number | null;
  /** Family of the operating system the report is about. */
  readonly os_meta_family?: string | null;
  /** Whether the device began to look for updates. */
  readonly scan_initiated?: boolean | null;
  /** Updates that are ready for the device. */
  readonly available_os_updates?: {
    /** Key by which the maker knows the update. */
    readonly product_key?: string | null;
    /** Version the update brings. */
    readonly version?: string | null;
    /** Name of the update for display. */
    readonly human_readable_name?: string | null;
    /** Language of that name. */
    readonly human_readable_name_locale?: string | null;
    /** Size of the download in bytes. */
    readonly download_size?: number | null;
    /** Size on disk in bytes. */
    readonly install_size?: number | null;
    /** Whether the maker calls the update critical. */
    readonly is_critical?: boolean | null;
    /** Whether the update brings a new major version. */
    readonly is_major_os_update?: boolean | null;
    /** Whether the update changes firmware. */
    readonly is_firmware_update?: boolean | null;
    /** Whether the update changes configuration data only. */
    readonly is_config_data_update?: boolean | null;
    /** Whether the device has to restart. */
    readonly restart_required?: boolean | null;
    /** Whether the user may put the installation off. */
    readonly allows_install_later?: boolean | null;
    /** Whether the installation takes a bootstrap token. */
    readonly requires_bootstrap_token?: boolean | null;
    /** Address of the maker's description of the update. */
    readonly metadata_url?: string | null;
    readonly [attribute: string]: unknown;
  } | readonly ({
    /** Key by which the maker knows the update. */
    readonly product_key?: string | null;
    /** Version the update brings. */
    readonly version?: string | null;
    /** Name of the update for display. */
    readonly human_readable_name?: string | null;
    /** Language of that name. */
    readonly human_readable_name_locale?: string | null;
    /** Size of the download in bytes. */
    readonly download_size?: number | null;
    /** Size on disk in bytes. */
    readonly install_size?: number | null;
    /** Whether the maker calls the update critical. */
    readonly is_critical?: boolean | null;
    /** Whether the update brings a new major version. */
    readonly is_major_os_update?: boolean | null;
    /** Whether the update changes firmware. */
    readonly is_firmware_update?: boolean | null;
    /** Whether the update changes configuration data only. */
    readonly is_config_data_update?: boolean | null;
    /** Whether the device has to restart. */
    readonly restart_required?: boolean | null;
    /** Whether the user may put the installation off. */
    readonly allows_install_later?: boolean | null;
    /** Whether the installation takes a bootstrap token. */
    readonly requires_bootstrap_token?: boolean | null;
    /** Address of the maker's description of the update. */
    readonly metadata_url?: string | null;
    readonly [attribute: string]: unknown;
  })[] | null;
  /** Second-factor setting of the RADIUS server; disabled, enabled, required or always, in either case. */
  readonly nas_mfa_state?: string | null;
  /** Authentication method, such as EAP or PAP. The case of the letters varies. */
  readonly auth_type?: string | null;
  /** EAP method inside the tunnel. */
  readonly eap_type?: string | null;
  /** The unprotected outer part of a tunnelled authentication. */
  readonly outer?: {
    /** EAP method of the tunnel. */
    readonly eap_type?: string | null;
    /** Identity shown outside the tunnel; often anonymous, so it may differ from the real user. */
    readonly username?: string | null;
    /** Error of the outer part. */
    readonly error_message?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Object the event acts on. */
  readonly resource?: {
    /** Identifier of the object. */
    readonly id?: string | null;
    /** Kind of object, such as user, admin, organization, application or command. */
    readonly type?: string | null;
    /** Name of the object. For users of lockout and risk events it is the user name. */
    readonly name?: string | null;
    /** Login name of the user acted on. */
    readonly username?: string | null;
    /** Mail address of the user or administrator acted on. */
    readonly email?: string | null;
    /** Name of the object for display, as organizations and devices spell it. */
    readonly displayName?: string | null;
    /** Name of the object for display, under a second spelling. */
    readonly display_name?: string | null;
    /** Name the administrators gave an application. */
    readonly displayLabel?: string | null;
    /** Host name of the device acted on. */
    readonly hostname?: string | null;
    /** Address a mail went to. */
    readonly recipient_email?: string | null;
    /** Which of the user's addresses the mail went to. */
    readonly email_type?: string | null;
    /** Identifier of the device policy. */
    readonly policy_id?: string | null;
    /** Name of the device policy. */
    readonly policy_name?: string | null;
    /** Identifier of the template the policy was made from. */
    readonly policy_template_id?: string | null;
    /** Name of the template the policy was made from. */
    readonly policy_template_name?: string | null;
    /** Kind of managed application. */
    readonly application_type?: string | null;
    /** How a managed application gets onto the device. */
    readonly install_type?: string | null;
    /** Package manager or store that delivers the application. */
    readonly package_manager?: string | null;
    /** Identifier of the Android enterprise. */
    readonly enterprise_id?: string | null;
    /** What happens when a managed Android application asks for a permission. */
    readonly runtime_permissions?: string | readonly (string)[] | null;
    /** When a managed application is updated. */
    readonly update_mode?: string | null;
    /** Identifier of the managed software. */
    readonly app_id?: string | null;
    /** Name of the managed software. */
    readonly app_name?: string | null;
    /** State of the object; how a run of a workflow ended. */
    readonly status?: string | null;
    /** More about the object, for example what triggered a run of a workflow. */
    readonly meta_data?: Readonly<Record<string, unknown>> | null;
    /** Identifier of the SaaS application. */
    readonly application_id?: string | null;
    /** Name of the SaaS application. */
    readonly application_name?: string | null;
    /** What the SaaS application is used for. */
    readonly application_category?: string | null;
    /** Identifier of the account in the SaaS application. */
    readonly account_id?: string | null;
    /** Mail address of the account in the SaaS application. */
    readonly account_email?: string | null;
    /** What the account signs in with at the SaaS application. */
    readonly account_identifier?: string | null;
    /** How the account signed in at the SaaS application. */
    readonly login_type?: string | null;
    /** Directory user the account belongs to. */
    readonly user_id?: string | null;
    /** How the application or account was found. */
    readonly discovery_info?: {
      /** Browser whose extension found it. */
      readonly browser_type?: string | null;
      readonly [attribute: string]: unknown;
    } | null;
    /** Serial number of the asset. */
    readonly serial?: string | null;
    /** Kind of asset. */
    readonly asset_type?: string | null;
    /** Model of the asset. */
    readonly model?: string | null;
    /** Circumstances in which the alert was raised. A context that is text is under text. */
    readonly context?: Readonly<Record<string, unknown>> | null;
    /** Identifier of the device or user the alert is about. */
    readonly source_id?: string | null;
    /** Whether the alert is about a device or a user. */
    readonly source_type?: string | null;
    /** Identifier of the record the alert refers to. */
    readonly reference_id?: string | null;
    /** What the object is for, in the words of its maker. */
    readonly description?: string | null;
    /** Objects the report covers. One that is sent as a bare text is its identifier. */
    readonly resources?: {
      /** Identifier of the object. */
      readonly id?: string | null;
      /** Kind of object. */
      readonly type?: string | null;
      /** Name of the object. */
      readonly name?: string | null;
      readonly [attribute: string]: unknown;
    } | readonly ({
      /** Identifier of the object. */
      readonly id?: string | null;
      /** Kind of object. */
      readonly type?: string | null;
      /** Name of the object. */
      readonly name?: string | null;
      readonly [attribute: string]: unknown;
    })[] | null;
    /** Query behind the report. */
    readonly search_request?: Readonly<Record<string, unknown>> | null;
    /** Settings of the report. */
    readonly configuration?: Readonly<Record<string, unknown>> | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Whether JumpCloud issued a sign-on token. False without an error text means that a second factor is still being asked for. */
  readonly sso_token_success?: boolean | null;
  /** True when the sign-on began at JumpCloud, false when it began at the application. */
  readonly idp_initiated?: boolean | null;
  /** Managed device the event happened on. */
  readonly system?: {
    /** Identifier of the managed device. */
    readonly id?: string | null;
    /** Host name of the managed device. */
    readonly hostname?: string | null;
    /** Name of the managed device in the Admin Portal. */
    readonly displayName?: string | null;
    /** Kind of object, as in other references to a device. */
    readonly type?: string | null;
    /** Family of the device's operating system. */
    readonly osFamily?: string | null;
    /** Operating system of the device. */
    readonly os?: string | null;
    /** Version of the device's operating system. */
    readonly version?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Process that handled the login. */
  readonly process_name?: string | null;
  /** What Windows says about a login. */
  readonly windows_meta?: {
    /** Number of the Windows logon type; 2 is at the keyboard, 3 over the network, 7 an unlock, 10 a remote desktop. */
    readonly logon_type?: string | null;
    /** Whether the session has elevated rights. */
    readonly elevated?: boolean | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** Browser or API client the request was made with, as the vendor parsed it. Any part may be missing. */
  readonly useragent?: {
    /** Name of the browser or client. */
    readonly name?: string | null;
    /** Full version of the browser or client. */
    readonly version?: string | null;
    /** First part of the version. */
    readonly major?: string | null;
    /** Second part of the version. */
    readonly minor?: string | null;
    /** Third part of the version. */
    readonly patch?: string | null;
    /** Build label of the browser or client. */
    readonly build?: string | null;
    /** Kind of device the client runs on. */
    readonly device?: string | null;
    /** Operating system family of the client. */
    readonly os?: string | null;
    /** Name of the client's operating system. */
    readonly os_name?: string | null;
    /** Operating system with its version in one text. */
    readonly os_full?: string | null;
    /** Version of the client's operating system. */
    readonly os_version?: string | null;
    /** First part of the operating system's version. */
    readonly os_major?: string | null;
    /** Second part of the operating system's version. */
    readonly os_minor?: string | null;
    /** Third part of the operating system's version. */
    readonly os_patch?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  /** The same as useragent, in events that spell it this way. */
  readonly user_agent?: {
    /** The same as useragent.name, in events that spell it this way. */
    readonly name?: string | null;
    /** The same as useragent.version, in events that spell it this way. */
    readonly version?: string | null;
    /** The same as useragent.major, in events that spell it this way. */
    readonly major?: string | null;
    /** The same as useragent.minor, in events that spell it this way. */
    readonly minor?: string | null;
    /** The same as useragent.patch, in events that spell it this way. */
    readonly patch?: string | null;
    /** The same as useragent.build, in events that spell it this way. */
    readonly build?: string | null;
    /** The same as useragent.device, in events that spell it this way. */
    readonly device?: string | null;
    /** The same as useragent.os, in events that spell it this way. */
    readonly os?: string | null;
    /** The same as useragent.os_name, in events that spell it this way. */
    readonly os_name?: string | null;
    /** The same as useragent.os_full, in events that spell it this way. */
    readonly os_full?: string | null;
    /** The same as useragent.os_version, in events that spell it this way. */
    readonly os_version?: string | null;
    /** The same as useragent.os_major, in events that spell it this way. */
    readonly os_major?: string | null;
    /** The same as useragent.os_minor, in events that spell it this way. */
    readonly os_minor?: string | null;
    /** The same as useragent.os_patch, in events that spell it this way. */
    readonly os_patch?: string | null;
    readonly [attribute: string]: unknown;
  } | null;
  readonly [attribute: string]: unknown;
}
