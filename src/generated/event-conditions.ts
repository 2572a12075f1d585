// Generated from fields/events/conditions.yml by `npm run generate`. Do not edit.
/** What people mean by a word, in plain KQL. */
export const eventConditions = {
  "failed": {
    "says": "Something was attempted and failed. A sign-on that only asked for a second factor did not fail.",
    "kql": "event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge"
  },
  "succeeded": { "says": "Something succeeded.", "kql": "event.outcome: success" },
  "mfa_prompt": {
    "says": "A sign-on asked for a second factor. The outcome is failure, as in Elastic's package, but nothing failed.",
    "kql": "jumpcloud.derived.outcome_detail: mfa_challenge"
  },
  "sign_in": {
    "says": "Somebody tried to sign in, anywhere. This includes portals, applications, devices, LDAP, RADIUS and the vault.",
    "kql": "event.category: authentication"
  },
  "signed_in": {
    "says": "A sign-in that succeeded.",
    "kql": "event.category: authentication and event.outcome: success"
  },
  "failed_sign_in": {
    "says": "A sign-in that failed.",
    "kql": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge"
  },
  "admin_sign_in": {
    "says": "An administrator tried to sign in to the Admin Portal.",
    "kql": "event.action: admin_login_attempt"
  },
  "portal_sign_in": {
    "says": "A user tried to sign in to the User Portal.",
    "kql": "event.action: user_login_attempt"
  },
  "sso": {
    "says": "A user tried to sign on to an application.",
    "kql": "event.action: (sso_auth or sso_auth_failed)"
  },
  "failed_sso": {
    "says": "A sign-on to an application that failed.",
    "kql": "event.action: (sso_auth or sso_auth_failed) and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge"
  },
  "device_sign_in": { "says": "Somebody tried to log in on a device.", "kql": "event.action: login_attempt" },
  "ldap": { "says": "An LDAP request, such as a bind or a search.", "kql": "event.provider: ldap" },
  "ldap_search": { "says": "A search in LDAP.", "kql": "event.action: (ldap_search or ldap_srch)" },
  "radius": { "says": "A request for network access by RADIUS.", "kql": "event.provider: radius" },
  "lockout": {
    "says": "An account was locked after too many failures.",
    "kql": "event.action: (user_lockout or user_locked_out or admin_lockout)"
  },
  "denied_by_policy": {
    "says": "A conditional access policy denied a sign-in.",
    "kql": "jumpcloud.event.auth_context.policies_applied.metadata.action: DENY"
  },
  "with_second_factor": { "says": "A second factor was given.", "kql": "jumpcloud.event.mfa: true" },
  "without_second_factor": {
    "says": "A sign-in that succeeded without a second factor.",
    "kql": "event.category: authentication and event.outcome: success and jumpcloud.event.mfa: false"
  },
  "phishing_resistant": {
    "says": "A factor that cannot be phished was given, such as WebAuthn or JumpCloud Go.",
    "kql": "jumpcloud.event.auth_context.auth_methods.webauthn.success: true or jumpcloud.event.auth_context.auth_methods.jumpcloud_go.success: true or jumpcloud.event.auth_context.auth_methods.jumpcloud_go_uv.success: true or jumpcloud.event.auth_meta.auth_methods.webauthn.success: true or jumpcloud.event.auth_meta.auth_methods.jumpcloud_go.success: true or jumpcloud.event.auth_meta.auth_methods.jumpcloud_go_uv.success: true"
  },
  "push_accepted": {
    "says": "A push on a phone was accepted.",
    "kql": "jumpcloud.event.auth_context.auth_methods.jumpcloud_protect.success: true or jumpcloud.event.auth_context.auth_methods.duo.success: true or jumpcloud.event.auth_meta.auth_methods.jumpcloud_protect.success: true or jumpcloud.event.auth_meta.auth_methods.duo.success: true"
  },
  "push_refused": {
    "says": "A push on a phone was refused or ran out of time.",
    "kql": "jumpcloud.event.auth_context.auth_methods.jumpcloud_protect.success: false or jumpcloud.event.auth_context.auth_methods.duo.success: false or jumpcloud.event.auth_meta.auth_methods.jumpcloud_protect.success: false or jumpcloud.event.auth_meta.auth_methods.duo.success: false"
  },
  "one_time_code": {
    "says": "A one-time code was given and was right.",
    "kql": "jumpcloud.event.auth_context.auth_methods.totp.success: true or jumpcloud.event.auth_meta.auth_methods.totp.success: true"
  },
  "second_factor_failed": {
    "says": "A second factor was tried and was refused or wrong.",
    "kql": "jumpcloud.event.auth_context.auth_methods.jumpcloud_protect.success: false or jumpcloud.event.auth_context.auth_methods.duo.success: false or jumpcloud.event.auth_meta.auth_methods.jumpcloud_protect.success: false or jumpcloud.event.auth_meta.auth_methods.duo.success: false or jumpcloud.event.auth_context.auth_methods.totp.success: false or jumpcloud.event.auth_context.auth_methods.webauthn.success: false or jumpcloud.event.auth_context.auth_methods.jumpcloud_go.success: false or jumpcloud.event.auth_context.auth_methods.jumpcloud_go_uv.success: false or jumpcloud.event.auth_meta.auth_methods.totp.success: false or jumpcloud.event.auth_meta.auth_methods.webauthn.success: false or jumpcloud.event.auth_meta.auth_methods.jumpcloud_go.success: false or jumpcloud.event.auth_meta.auth_methods.jumpcloud_go_uv.success: false"
  },
  "factor_removed": {
    "says": "The one-time code of a user or an administrator was removed.",
    "kql": "event.action: (totp_delete_enrollment or admin_totp_disable)"
  },
  "change": {
    "says": "Something was created, changed or deleted.",
    "kql": "event.type: (creation or change or deletion)"
  },
  "admin_change": {
    "says": "An administrator created, changed or deleted something.",
    "kql": "event.type: (creation or change or deletion) and user.roles: admin"
  },
  "user_change": {
    "says": "A user account was created, changed or deleted.",
    "kql": "event.type: (creation or change or deletion) and event.category: iam and event.type: user and not event.action: association_change"
  },
  "by_api_key": { "says": "Somebody used an API key.", "kql": "jumpcloud.event.auth_method: \"api key\"" },
  "rights_given": {
    "says": "Somebody became an administrator.",
    "kql": "event.action: (admin_create or user_admin_granted or user_group_admin_grant)"
  },
  "account_created": {
    "says": "An account of a user or an administrator was created.",
    "kql": "event.action: (user_create or user_create_provision or admin_create)"
  },
  "account_removed": {
    "says": "An account of a user or an administrator was deleted.",
    "kql": "event.action: (user_delete or user_delete_provision or admin_delete)"
  },
  "account_suspended": {
    "says": "An account of a user or an administrator was suspended.",
    "kql": "event.action: (user_suspended or admin_suspended)"
  },
  "password_change": {
    "says": "The password of a user or an administrator was set or changed.",
    "kql": "event.action: (user_password_set or user_password_change or admin_password_change)"
  },
  "weakened": {
    "says": "A setting became weaker. Others may have become stronger with it.",
    "kql": "jumpcloud.derived.changes.verdict: (weaker or mixed)"
  },
  "strengthened": {
    "says": "A setting became stronger. Others may have become weaker with it.",
    "kql": "jumpcloud.derived.changes.verdict: (stronger or mixed)"
  },
  "binding_change": {
    "says": "Two objects were bound to each other or parted, such as a user and a group.",
    "kql": "event.action: association_change"
  },
  "device": {
    "says": "An event of a device, its management or its software.",
    "kql": "event.provider: (systems or mdm or software)"
  },
  "software": { "says": "Software was installed, updated or removed.", "kql": "event.provider: software" },
  "command_result": { "says": "A command ended on a device.", "kql": "event.action: command_result" },
  "policy_result": {
    "says": "A policy was applied on a device, or could not be.",
    "kql": "event.action: policy_result"
  },
  "mdm_result": { "says": "A device answered an MDM command.", "kql": "event.action: mdm_command_result" },
  "alert": { "says": "JumpCloud raised an alert.", "kql": "event.kind: alert" },
  "unknown_type": {
    "says": "An event of a type that the catalog does not have.",
    "kql": "event.kind: event and not event.category: *"
  },
  "mapping_issue": {
    "says": "Something in the event could not be mapped as declared.",
    "kql": "jumpcloud.derived.issues: *"
  },
  "pipeline_error": {
    "says": "The event could not be mapped at all.",
    "kql": "event.kind: pipeline_error or error.message: *"
  }
} as const;
