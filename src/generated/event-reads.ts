// Generated from fields/events by `npm run generate`. Do not edit.
import type { ReadMembers } from '../mapper/steps/read-members.ts';

/** The attributes that the mapping reads; of a group that it reads as a whole, all that is in it. */
export const eventReads: ReadMembers = {
  "initiated_by": { create: () => ({ "id": undefined, "user_id": undefined, "type": undefined, "email": undefined, "username": undefined, "name": undefined, "administrator": undefined, "source": undefined, "source_metadata": undefined, "provider": undefined }), members: {
    "id": true, "user_id": true, "type": true, "email": true, "username": true, "name": true, "administrator": true,
    "source": true,
    "source_metadata": { create: () => ({ "name": undefined }), members: {
      "name": true
    } },
    "provider": true
  } },
  "jc_initiated_by_id": true, "jc_initiated_by_email": true, "username": true, "severity": true, "category": true,
  "alert_title": true, "priority": true, "rule_id": true,
  "application": { create: () => ({ "id": undefined, "name": undefined, "display_label": undefined, "display_name": undefined, "sso_type": undefined, "version": undefined, "path": undefined }), members: {
    "id": true, "name": true, "display_label": true, "display_name": true, "sso_type": true, "version": true,
    "path": true
  } },
  "association": { create: () => ({ "op": undefined, "type": undefined, "id": undefined, "email": undefined, "connection": undefined }), members: {
    "op": true, "type": true, "id": true, "email": true,
    "connection": { create: () => ({ "from": undefined, "to": undefined }), members: {
      "from": { create: () => ({ "type": undefined, "object_id": undefined, "name": undefined }), members: {
        "type": true, "object_id": true, "name": true
      } },
      "to": { create: () => ({ "type": undefined, "object_id": undefined, "name": undefined }), members: {
        "type": true, "object_id": true, "name": true
      } }
    } }
  } },
  "auth_meta": { create: () => ({ "auth_methods": undefined, "jumpcloud_protect_device": undefined }), members: {
    "auth_methods": { create: () => ({ "password": undefined, "totp": undefined, "duo": undefined, "webauthn": undefined, "jumpcloud_protect": undefined, "jumpcloud_go": undefined, "jumpcloud_go_uv": undefined }), members: {
      "password": { create: () => ({ "success": undefined }), members: {
        "success": true
      } },
      "totp": { create: () => ({ "success": undefined }), members: {
        "success": true
      } },
      "duo": { create: () => ({ "success": undefined }), members: {
        "success": true
      } },
      "webauthn": { create: () => ({ "success": undefined }), members: {
        "success": true
      } },
      "jumpcloud_protect": { create: () => ({ "success": undefined }), members: {
        "success": true
      } },
      "jumpcloud_go": { create: () => ({ "success": undefined }), members: {
        "success": true
      } },
      "jumpcloud_go_uv": { create: () => ({ "success": undefined }), members: {
        "success": true
      } }
    } },
    "jumpcloud_protect_device": { create: () => ({ "id": undefined, "make": undefined, "model": undefined, "username": undefined, "user_id": undefined, "ip": undefined, "geoip": undefined }), members: {
      "id": true, "make": true, "model": true, "username": true, "user_id": true, "ip": true,
      "geoip": { create: () => ({ "continent_code": undefined, "country_code": undefined, "country_code2": undefined, "region_code": undefined, "region_name": undefined, "city": undefined, "timezone": undefined, "latitude": undefined, "longitude": undefined, "asn": undefined }), members: {
        "continent_code": true, "country_code": true, "country_code2": true, "region_code": true, "region_name": true,
        "city": true, "timezone": true, "latitude": true, "longitude": true,
        "asn": { create: () => ({ "number": undefined, "organization": undefined }), members: {
          "number": true, "organization": true
        } }
      } }
    } }
  } },
  "mfa": true,
  "mfa_meta": { create: () => ({ "type": undefined }), members: {
    "type": true
  } },
  "auth_method": true,
  "auth_context": { create: () => ({ "auth_methods": undefined, "system": undefined, "jumpcloud_protect_device": undefined }), members: {
    "auth_methods": { create: () => ({ "password": undefined, "totp": undefined, "duo": undefined, "webauthn": undefined, "jumpcloud_protect": undefined, "jumpcloud_go": undefined, "jumpcloud_go_uv": undefined }), members: {
      "password": { create: () => ({ "success": undefined }), members: {
        "success": true
      } },
      "totp": { create: () => ({ "success": undefined }), members: {
        "success": true
      } },
      "duo": { create: () => ({ "success": undefined }), members: {
        "success": true
      } },
      "webauthn": { create: () => ({ "success": undefined }), members: {
        "success": true
      } },
      "jumpcloud_protect": { create: () => ({ "success": undefined }), members: {
        "success": true
      } },
      "jumpcloud_go": { create: () => ({ "success": undefined }), members: {
        "success": true
      } },
      "jumpcloud_go_uv": { create: () => ({ "success": undefined }), members: {
        "success": true
      } }
    } },
    "system": { create: () => ({ "hostname": undefined, "displayName": undefined }), members: {
      "hostname": true, "displayName": true
    } },
    "jumpcloud_protect_device": { create: () => ({ "id": undefined, "make": undefined, "model": undefined, "username": undefined, "user_id": undefined, "ip": undefined, "geoip": undefined }), members: {
      "id": true, "make": true, "model": true, "username": true, "user_id": true, "ip": true,
      "geoip": { create: () => ({ "continent_code": undefined, "country_code": undefined, "country_code2": undefined, "region_code": undefined, "region_name": undefined, "city": undefined, "timezone": undefined, "latitude": undefined, "longitude": undefined, "asn": undefined }), members: {
        "continent_code": true, "country_code": true, "country_code2": true, "region_code": true, "region_name": true,
        "city": true, "timezone": true, "latitude": true, "longitude": true,
        "asn": { create: () => ({ "number": undefined, "organization": undefined }), members: {
          "number": true, "organization": true
        } }
      } }
    } }
  } },
  "changes": true,
  "system_group": { create: () => ({ "object_id": undefined, "name": undefined }), members: {
    "object_id": true, "name": true
  } },
  "id": true, "timestamp": true, "event_type": true, "service": true, "organization": true, "success": true,
  "error_message": true, "error_code": true, "message": true, "status": true, "result": true, "tls_established": true,
  "query_responses": { create: () => ({ "device_name": undefined }), members: {
    "device_name": true
  } },
  "mdm_device_id": true, "request_type": true,
  "command": { create: () => ({ "request_type": undefined }), members: {
    "request_type": true
  } },
  "client_ip": true, "src_ip": true,
  "geoip": { create: () => ({ "continent_code": undefined, "country_code": undefined, "country_code2": undefined, "region_code": undefined, "region_name": undefined, "city": undefined, "timezone": undefined, "latitude": undefined, "longitude": undefined, "asn": undefined }), members: {
    "continent_code": true, "country_code": true, "country_code2": true, "region_code": true, "region_name": true,
    "city": true, "timezone": true, "latitude": true, "longitude": true,
    "asn": { create: () => ({ "number": undefined, "organization": undefined }), members: {
      "number": true, "organization": true
    } }
  } },
  "src_geoip": { create: () => ({ "continent_code": undefined, "country_code": undefined, "country_code2": undefined, "region_code": undefined, "region_name": undefined, "city": undefined, "timezone": undefined, "latitude": undefined, "longitude": undefined, "asn": undefined }), members: {
    "continent_code": true, "country_code": true, "country_code2": true, "region_code": true, "region_name": true,
    "city": true, "timezone": true, "latitude": true, "longitude": true,
    "asn": { create: () => ({ "number": undefined, "organization": undefined }), members: {
      "number": true, "organization": true
    } }
  } },
  "asn": { create: () => ({ "number": undefined, "organization": undefined }), members: {
    "number": true, "organization": true
  } },
  "name": true,
  "config": { create: () => ({ "name": undefined, "email": undefined, "role_object_id": undefined }), members: {
    "name": true, "email": true, "role_object_id": true
  } },
  "object_storage_item_version_name": true, "object_storage_item_version_size": true,
  "object_storage_item_version_sha_256_sum": true,
  "outer": { create: () => ({ "username": undefined }), members: {
    "username": true
  } },
  "resource": { create: () => ({ "id": undefined, "type": undefined, "name": undefined, "username": undefined, "email": undefined, "displayName": undefined, "display_name": undefined, "displayLabel": undefined, "hostname": undefined, "recipient_email": undefined, "policy_name": undefined, "app_name": undefined, "status": undefined, "application_id": undefined, "application_name": undefined, "account_id": undefined, "account_email": undefined, "account_identifier": undefined, "user_id": undefined, "serial": undefined }), members: {
    "id": true, "type": true, "name": true, "username": true, "email": true, "displayName": true, "display_name": true,
    "displayLabel": true, "hostname": true, "recipient_email": true, "policy_name": true, "app_name": true,
    "status": true, "application_id": true, "application_name": true, "account_id": true, "account_email": true,
    "account_identifier": true, "user_id": true, "serial": true
  } },
  "sso_token_success": true,
  "system": { create: () => ({ "id": undefined, "hostname": undefined, "displayName": undefined, "osFamily": undefined, "os": undefined, "version": undefined }), members: {
    "id": true, "hostname": true, "displayName": true, "osFamily": true, "os": true, "version": true
  } },
  "process_name": true,
  "useragent": { create: () => ({ "name": undefined, "version": undefined, "device": undefined, "os_name": undefined, "os_full": undefined, "os_version": undefined }), members: {
    "name": true, "version": true, "device": true, "os_name": true, "os_full": true, "os_version": true
  } }
};
