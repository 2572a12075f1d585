// Generated from fields/users by `npm run generate`. Do not edit.
/** The `mappings` of the data stream: what is declared, and no guessing of dates. */
export const usersMappings = {
  "date_detection": false,
  "properties": {
    "@timestamp": { "type": "date", "ignore_malformed": false },
    "data_stream": {
      "properties": {
        "dataset": { "type": "constant_keyword" },
        "namespace": { "type": "constant_keyword" },
        "type": { "type": "constant_keyword" }
      }
    },
    "ecs": { "properties": { "version": { "type": "keyword", "ignore_above": 1024 } } },
    "error": { "properties": { "message": { "type": "match_only_text" } } },
    "event": {
      "properties": {
        "agent_id_status": { "type": "keyword", "ignore_above": 1024 },
        "category": { "type": "keyword", "ignore_above": 1024 },
        "created": { "type": "date" },
        "dataset": { "type": "keyword", "ignore_above": 1024 },
        "ingested": { "type": "date" },
        "kind": { "type": "keyword", "ignore_above": 1024 },
        "module": { "type": "keyword", "ignore_above": 1024 },
        "original": { "type": "keyword", "index": false, "doc_values": false },
        "type": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "input": { "properties": { "type": { "type": "keyword", "ignore_above": 1024 } } },
    "jumpcloud": {
      "properties": {
        "derived": {
          "properties": {
            "issues": { "type": "keyword", "ignore_above": 1024 },
            "revision": { "type": "long" },
            "snapshot_id": { "type": "keyword", "ignore_above": 1024 }
          }
        },
        "unknown": { "type": "flattened" },
        "user": {
          "properties": {
            "account_locked": { "type": "boolean" },
            "account_locked_date": { "type": "keyword", "ignore_above": 1024 },
            "activated": { "type": "boolean" },
            "addresses": {
              "properties": {
                "country": { "type": "keyword", "ignore_above": 1024 },
                "extendedAddress": { "type": "keyword", "ignore_above": 1024 },
                "id": { "type": "keyword", "ignore_above": 1024 },
                "locality": { "type": "keyword", "ignore_above": 1024 },
                "object_id": { "type": "keyword", "ignore_above": 1024 },
                "poBox": { "type": "keyword", "ignore_above": 1024 },
                "postalCode": { "type": "keyword", "ignore_above": 1024 },
                "region": { "type": "keyword", "ignore_above": 1024 },
                "streetAddress": { "type": "keyword", "ignore_above": 1024 },
                "type": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "admin": {
              "properties": {
                "id": { "type": "keyword", "ignore_above": 1024 },
                "roleName": { "type": "keyword", "ignore_above": 1024 },
                "roleNames": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "allow_public_key": { "type": "boolean" },
            "alternateEmail": { "type": "keyword", "ignore_above": 1024 },
            "attributes": {
              "properties": {
                "name": { "type": "keyword", "ignore_above": 1024 },
                "object_id": { "type": "keyword", "ignore_above": 1024 },
                "value": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "badLoginAttempts": { "type": "long" },
            "company": { "type": "keyword", "ignore_above": 1024 },
            "costCenter": { "type": "keyword", "ignore_above": 1024 },
            "created": { "type": "keyword", "ignore_above": 1024 },
            "creationSource": { "type": "keyword", "ignore_above": 1024 },
            "delegatedAuthority": {
              "properties": {
                "id": { "type": "keyword", "ignore_above": 1024 },
                "name": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "department": { "type": "keyword", "ignore_above": 1024 },
            "description": { "type": "keyword", "ignore_above": 1024 },
            "disableDeviceMaxLoginAttempts": { "type": "boolean" },
            "displayname": { "type": "keyword", "ignore_above": 1024 },
            "email": { "type": "keyword", "ignore_above": 1024 },
            "employeeIdentifier": { "type": "keyword", "ignore_above": 1024 },
            "employeeType": { "type": "keyword", "ignore_above": 1024 },
            "enable_managed_uid": { "type": "boolean" },
            "enable_user_portal_multifactor": { "type": "boolean" },
            "external_dn": { "type": "keyword", "ignore_above": 1024 },
            "external_password_expiration_date": { "type": "keyword", "ignore_above": 1024 },
            "external_source_type": { "type": "keyword", "ignore_above": 1024 },
            "externally_managed": { "type": "boolean" },
            "firstname": { "type": "keyword", "ignore_above": 1024 },
            "id": { "type": "keyword", "ignore_above": 1024 },
            "jobTitle": { "type": "keyword", "ignore_above": 1024 },
            "lastname": { "type": "keyword", "ignore_above": 1024 },
            "ldap_binding_user": { "type": "boolean" },
            "location": { "type": "keyword", "ignore_above": 1024 },
            "managedAppleId": { "type": "keyword", "ignore_above": 1024 },
            "manager": { "type": "keyword", "ignore_above": 1024 },
            "memberof": { "type": "keyword", "ignore_above": 1024 },
            "mfa": {
              "properties": {
                "configured": { "type": "boolean" },
                "exclusion": { "type": "boolean" },
                "exclusionDays": { "type": "long" },
                "exclusionUntil": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "mfaEnrollment": {
              "properties": {
                "jcGoStatus": { "type": "keyword", "ignore_above": 1024 },
                "overallStatus": { "type": "keyword", "ignore_above": 1024 },
                "pushStatus": { "type": "keyword", "ignore_above": 1024 },
                "totpStatus": { "type": "keyword", "ignore_above": 1024 },
                "webAuthnStatus": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "middlename": { "type": "keyword", "ignore_above": 1024 },
            "object_id": { "type": "keyword", "ignore_above": 1024 },
            "organization": { "type": "keyword", "ignore_above": 1024 },
            "password_date": { "type": "keyword", "ignore_above": 1024 },
            "password_expiration_date": { "type": "keyword", "ignore_above": 1024 },
            "password_expired": { "type": "boolean" },
            "password_never_expires": { "type": "boolean" },
            "passwordless_sudo": { "type": "boolean" },
            "phoneNumbers": {
              "properties": {
                "id": { "type": "keyword", "ignore_above": 1024 },
                "number": { "type": "keyword", "ignore_above": 1024 },
                "object_id": { "type": "keyword", "ignore_above": 1024 },
                "type": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "public_key": { "type": "keyword", "ignore_above": 1024 },
            "recoveryEmail": {
              "properties": {
                "address": { "type": "keyword", "ignore_above": 1024 },
                "verified": { "type": "boolean" },
                "verifiedAt": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "relationships": {
              "properties": {
                "type": { "type": "keyword", "ignore_above": 1024 },
                "value": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "restrictedFields": {
              "properties": {
                "field": { "type": "keyword", "ignore_above": 1024 },
                "id": { "type": "keyword", "ignore_above": 1024 },
                "type": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "samba_service_user": { "type": "boolean" },
            "ssh_keys": {
              "properties": {
                "create_date": { "type": "keyword", "ignore_above": 1024 },
                "name": { "type": "keyword", "ignore_above": 1024 },
                "object_id": { "type": "keyword", "ignore_above": 1024 },
                "public_key": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "state": { "type": "keyword", "ignore_above": 1024 },
            "sudo": { "type": "boolean" },
            "suspended": { "type": "boolean" },
            "systemUsername": { "type": "keyword", "ignore_above": 1024 },
            "totp_enabled": { "type": "boolean" },
            "unix_guid": { "type": "long" },
            "unix_uid": { "type": "long" },
            "username": { "type": "keyword", "ignore_above": 1024 }
          }
        }
      }
    },
    "message": { "type": "match_only_text" },
    "observer": { "properties": { "vendor": { "type": "keyword", "ignore_above": 1024 } } },
    "organization": { "properties": { "id": { "type": "keyword", "ignore_above": 1024 } } },
    "related": { "properties": { "user": { "type": "keyword", "ignore_above": 1024 } } },
    "tags": { "type": "keyword", "ignore_above": 1024 },
    "user": {
      "properties": {
        "email": { "type": "keyword", "ignore_above": 1024 },
        "entity": {
          "properties": {
            "attributes": { "properties": { "mfa_enabled": { "type": "boolean" } } },
            "display_name": {
              "type": "keyword",
              "ignore_above": 1024,
              "fields": { "text": { "type": "match_only_text" } }
            },
            "id": { "type": "keyword", "ignore_above": 1024 },
            "name": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
            "source": { "type": "keyword", "ignore_above": 1024 },
            "type": { "type": "keyword", "ignore_above": 1024 }
          }
        },
        "full_name": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
        "id": { "type": "keyword", "ignore_above": 1024 },
        "name": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
        "roles": { "type": "keyword", "ignore_above": 1024 }
      }
    }
  }
} as const;
