// Generated from fields/users by `npm run generate`. Do not edit.
import type { AttributeEntries } from '../mapper/steps/attribute.ts';

export const userAttributes: AttributeEntries = {
  "state": { "type": "keyword" },
  "activated": { "type": "boolean" },
  "suspended": { "type": "boolean" },
  "account_locked": { "type": "boolean" },
  "account_locked_date": { "type": "keyword" },
  "badLoginAttempts": { "type": "long" },
  "password_expired": { "type": "boolean" },
  "password_never_expires": { "type": "boolean" },
  "password_date": { "type": "keyword" },
  "password_expiration_date": { "type": "keyword" },
  "external_password_expiration_date": { "type": "keyword" },
  "created": { "type": "keyword" },
  "creationSource": { "type": "keyword" },
  "external_dn": { "type": "keyword" },
  "external_source_type": { "type": "keyword" },
  "externally_managed": { "type": "boolean" },
  "restrictedFields": {
    "type": "group",
    "list": true,
    "children": { "field": { "type": "keyword" }, "id": { "type": "keyword" }, "type": { "type": "keyword" } }
  },
  "delegatedAuthority": {
    "type": "group",
    "children": { "id": { "type": "keyword" }, "name": { "type": "keyword" } }
  },
  "admin": {
    "type": "group",
    "children": {
      "id": { "type": "keyword" },
      "roleName": { "type": "keyword" },
      "roleNames": { "type": "keyword", "list": true }
    }
  },
  "memberof": { "type": "keyword", "list": true },
  "addresses": {
    "type": "group",
    "list": true,
    "children": {
      "_id": { "name": "object_id", "type": "keyword" },
      "id": { "type": "keyword" },
      "type": { "type": "keyword" },
      "poBox": { "type": "keyword" },
      "extendedAddress": { "type": "keyword" },
      "streetAddress": { "type": "keyword" },
      "locality": { "type": "keyword" },
      "region": { "type": "keyword" },
      "postalCode": { "type": "keyword" },
      "country": { "type": "keyword" }
    }
  },
  "phoneNumbers": {
    "type": "group",
    "list": true,
    "children": {
      "_id": { "name": "object_id", "type": "keyword" },
      "id": { "type": "keyword" },
      "type": { "type": "keyword" },
      "number": { "type": "keyword" }
    }
  },
  "recoveryEmail": {
    "type": "group",
    "children": {
      "address": { "type": "keyword" },
      "verified": { "type": "boolean" },
      "verifiedAt": { "type": "keyword" }
    }
  },
  "employeeIdentifier": { "type": "keyword" },
  "employeeType": { "type": "keyword" },
  "company": { "type": "keyword" },
  "costCenter": { "type": "keyword" },
  "department": { "type": "keyword" },
  "jobTitle": { "type": "keyword" },
  "location": { "type": "keyword" },
  "manager": { "type": "keyword" },
  "relationships": {
    "type": "group",
    "list": true,
    "children": { "type": { "type": "keyword" }, "value": { "type": "keyword" } }
  },
  "attributes": {
    "type": "group",
    "list": true,
    "children": {
      "_id": { "name": "object_id", "type": "keyword" },
      "name": { "type": "keyword" },
      "value": { "type": "keyword" }
    }
  },
  "_id": { "name": "object_id", "type": "keyword" },
  "id": { "type": "keyword" },
  "username": { "type": "keyword" },
  "systemUsername": { "type": "keyword" },
  "email": { "type": "keyword" },
  "alternateEmail": { "type": "keyword" },
  "managedAppleId": { "type": "keyword" },
  "displayname": { "type": "keyword" },
  "firstname": { "type": "keyword" },
  "middlename": { "type": "keyword" },
  "lastname": { "type": "keyword" },
  "description": { "type": "keyword" },
  "organization": { "type": "keyword" },
  "mfa": {
    "type": "group",
    "children": {
      "configured": { "type": "boolean" },
      "exclusion": { "type": "boolean" },
      "exclusionDays": { "type": "long" },
      "exclusionUntil": { "type": "keyword" }
    }
  },
  "mfaEnrollment": {
    "type": "group",
    "children": {
      "overallStatus": { "type": "keyword" },
      "totpStatus": { "type": "keyword" },
      "webAuthnStatus": { "type": "keyword" },
      "pushStatus": { "type": "keyword" },
      "jcGoStatus": { "type": "keyword" }
    }
  },
  "totp_enabled": { "type": "boolean" },
  "enable_user_portal_multifactor": { "type": "boolean" },
  "disableDeviceMaxLoginAttempts": { "type": "boolean" },
  "sudo": { "type": "boolean" },
  "passwordless_sudo": { "type": "boolean" },
  "ldap_binding_user": { "type": "boolean" },
  "samba_service_user": { "type": "boolean" },
  "allow_public_key": { "type": "boolean" },
  "enable_managed_uid": { "type": "boolean" },
  "unix_uid": { "type": "long" },
  "unix_guid": { "type": "long" },
  "public_key": { "type": "keyword" },
  "ssh_keys": {
    "type": "group",
    "list": true,
    "children": {
      "_id": { "name": "object_id", "type": "keyword" },
      "name": { "type": "keyword" },
      "public_key": { "type": "keyword" },
      "create_date": { "type": "keyword" }
    }
  }
};

/** Dropped unless they are asked for; names on the wire. */
export const personalAttributes: readonly string[] = ["addresses","phoneNumbers","recoveryEmail","alternateEmail","public_key","ssh_keys"];
