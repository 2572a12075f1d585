// Generated from fields/events by `npm run generate`. Do not edit.
import type { AttributeEntries } from '../mapper/steps/attribute.ts';

export const eventAttributes: AttributeEntries = {
  "access_request_id": { "type": "keyword" },
  "pid": { "type": "keyword" },
  "workflow": {
    "type": "group",
    "children": {
      "type": { "type": "keyword" },
      "id": { "type": "keyword" },
      "name": { "type": "keyword" },
      "desc": { "type": "keyword" }
    }
  },
  "initiated_by": {
    "type": "group",
    "children": {
      "id": { "type": "keyword" },
      "user_id": { "type": "keyword" },
      "type": { "type": "keyword" },
      "email": { "type": "keyword" },
      "username": { "type": "keyword" },
      "name": { "type": "keyword" },
      "administrator": { "type": "boolean" },
      "source": { "type": "keyword" },
      "source_metadata": { "type": "group", "children": { "name": { "type": "keyword" } } },
      "provider": { "type": "keyword" }
    }
  },
  "jc_initiated_by_id": { "type": "keyword" },
  "jc_initiated_by_email": { "type": "keyword" },
  "username": { "type": "keyword" },
  "severity": { "type": "keyword" },
  "category": { "type": "keyword" },
  "alert_id": { "type": "keyword" },
  "alert_title": { "type": "keyword" },
  "priority": { "type": "keyword" },
  "rule_id": { "type": "keyword" },
  "event_description": { "type": "keyword" },
  "di_event": { "type": "group", "children": { "event_type": { "type": "keyword" } } },
  "application": {
    "type": "group",
    "children": {
      "id": { "type": "keyword" },
      "name": { "type": "keyword" },
      "display_label": { "type": "keyword" },
      "display_name": { "type": "keyword" },
      "sso_type": { "type": "keyword" },
      "sso_url": { "type": "keyword" },
      "version": { "type": "keyword" },
      "path": { "type": "keyword" },
      "publisher": { "type": "keyword" },
      "uninstall_string": { "type": "keyword" },
      "package_manager": { "type": "keyword" }
    }
  },
  "app_management_source": { "type": "keyword" },
  "association": {
    "type": "group",
    "children": {
      "op": { "type": "keyword" },
      "action_source": { "type": "keyword" },
      "attributes": { "type": "flattened" },
      "type": { "type": "keyword" },
      "id": { "type": "keyword" },
      "email": { "type": "keyword" },
      "connection": {
        "type": "group",
        "children": {
          "from": {
            "type": "group",
            "children": {
              "type": { "type": "keyword" },
              "object_id": { "type": "keyword" },
              "name": { "type": "keyword" }
            }
          },
          "to": {
            "type": "group",
            "children": {
              "type": { "type": "keyword" },
              "object_id": { "type": "keyword" },
              "name": { "type": "keyword" }
            }
          }
        }
      }
    }
  },
  "auth_meta": {
    "type": "group",
    "children": {
      "auth_idp": { "type": "keyword" },
      "userid_type": { "type": "keyword" },
      "user_password_enabled": { "type": "boolean" },
      "device_cert_enabled": { "type": "boolean" },
      "user_cert_enabled": { "type": "boolean" },
      "auth_methods": {
        "type": "group",
        "children": {
          "password": { "type": "group", "children": { "success": { "type": "boolean" } } },
          "totp": { "type": "group", "children": { "success": { "type": "boolean" } } },
          "duo": { "type": "group", "children": { "success": { "type": "boolean" } } },
          "webauthn": { "type": "group", "children": { "success": { "type": "boolean" } } },
          "jumpcloud_protect": { "type": "group", "children": { "success": { "type": "boolean" } } },
          "jumpcloud_go": { "type": "group", "children": { "success": { "type": "boolean" } } },
          "jumpcloud_go_uv": { "type": "group", "children": { "success": { "type": "boolean" } } }
        }
      },
      "jumpcloud_protect_device": {
        "type": "group",
        "children": {
          "id": { "type": "keyword" },
          "make": { "type": "keyword" },
          "model": { "type": "keyword" },
          "os": { "type": "keyword" },
          "os_version": { "type": "keyword" },
          "app_version": { "type": "keyword" },
          "username": { "type": "keyword" },
          "user_id": { "type": "keyword" },
          "ip": { "type": "keyword" },
          "geoip": {
            "type": "group",
            "children": {
              "continent_code": { "type": "keyword" },
              "country_code": { "type": "keyword" },
              "country_code2": { "type": "keyword", "spells": "country_code" },
              "region_code": { "type": "keyword" },
              "region_name": { "type": "keyword" },
              "city": { "type": "keyword" },
              "timezone": { "type": "keyword" },
              "latitude": { "type": "float" },
              "longitude": { "type": "float" },
              "asn": {
                "type": "group",
                "children": { "number": { "type": "long" }, "organization": { "type": "keyword" } }
              }
            }
          }
        }
      }
    }
  },
  "mfa": { "type": "boolean" },
  "mfa_meta": { "type": "group", "children": { "type": { "type": "keyword" } } },
  "auth_method": { "type": "keyword" },
  "target_resource": { "type": "group", "children": { "type": { "type": "keyword" } } },
  "auth_context": {
    "type": "group",
    "children": {
      "auth_methods": {
        "type": "group",
        "children": {
          "password": { "type": "group", "children": { "success": { "type": "boolean" } } },
          "totp": { "type": "group", "children": { "success": { "type": "boolean" } } },
          "duo": { "type": "group", "children": { "success": { "type": "boolean" } } },
          "webauthn": { "type": "group", "children": { "success": { "type": "boolean" } } },
          "jumpcloud_protect": { "type": "group", "children": { "success": { "type": "boolean" } } },
          "jumpcloud_go": { "type": "group", "children": { "success": { "type": "boolean" } } },
          "jumpcloud_go_uv": { "type": "group", "children": { "success": { "type": "boolean" } } }
        }
      },
      "system": {
        "type": "group",
        "children": {
          "id": { "type": "keyword" },
          "hostname": { "type": "keyword" },
          "displayName": { "type": "keyword" },
          "os": { "type": "keyword" },
          "version": { "type": "keyword" }
        }
      },
      "policies_applied": {
        "type": "group",
        "list": true,
        "children": {
          "id": { "type": "keyword" },
          "name": { "type": "keyword" },
          "metadata": {
            "type": "group",
            "children": {
              "action": { "type": "keyword" },
              "resource_type": { "type": "keyword" },
              "conditions": { "type": "keyword", "list": true }
            }
          }
        }
      },
      "jumpcloud_protect_device": {
        "type": "group",
        "children": {
          "id": { "type": "keyword" },
          "make": { "type": "keyword" },
          "model": { "type": "keyword" },
          "os": { "type": "keyword" },
          "os_version": { "type": "keyword" },
          "app_version": { "type": "keyword" },
          "username": { "type": "keyword" },
          "user_id": { "type": "keyword" },
          "ip": { "type": "keyword" },
          "geoip": {
            "type": "group",
            "children": {
              "continent_code": { "type": "keyword" },
              "country_code": { "type": "keyword" },
              "country_code2": { "type": "keyword", "spells": "country_code" },
              "region_code": { "type": "keyword" },
              "region_name": { "type": "keyword" },
              "city": { "type": "keyword" },
              "timezone": { "type": "keyword" },
              "latitude": { "type": "float" },
              "longitude": { "type": "float" },
              "asn": {
                "type": "group",
                "children": { "number": { "type": "long" }, "organization": { "type": "keyword" } }
              }
            }
          }
        }
      }
    }
  },
  "changes": { "type": "flattened", "list": true },
  "system_group": {
    "type": "group",
    "children": { "type": { "type": "keyword" }, "object_id": { "type": "keyword" }, "name": { "type": "keyword" } }
  },
  "idm_client_id": { "type": "keyword" },
  "id": { "type": "keyword" },
  "timestamp": { "type": "keyword" },
  "server_timestamp": { "type": "keyword" },
  "timestamp_source": { "type": "keyword" },
  "system_timestamp": { "type": "keyword" },
  "jc_transformation_ts": { "type": "keyword" },
  "testing_event": { "type": "boolean" },
  "event_type": { "type": "keyword" },
  "service": { "type": "keyword" },
  "organization": { "type": "keyword" },
  "@version": { "name": "version", "type": "keyword" },
  "provider": { "type": "keyword" },
  "success": { "type": "boolean" },
  "error_message": { "type": "keyword" },
  "error_code": { "type": "long" },
  "message": { "type": "keyword" },
  "detail": { "type": "keyword" },
  "state": { "type": "keyword" },
  "previous_state": { "type": "keyword" },
  "status": { "type": "keyword" },
  "result": { "type": "keyword" },
  "repeat_count": { "type": "long" },
  "message_chain": {
    "type": "group",
    "children": {
      "response_code": { "type": "keyword" },
      "response_message": { "type": "keyword" },
      "message_details": { "type": "keyword" }
    }
  },
  "correlation": { "type": "group", "children": { "id": { "type": "keyword" }, "type": { "type": "keyword" } } },
  "connection_id": { "type": "keyword" },
  "operation_number": { "type": "long" },
  "operation_type": { "type": "keyword" },
  "operation": { "type": "keyword" },
  "dn": { "type": "keyword" },
  "mech": { "type": "keyword" },
  "start_tls": { "type": "boolean" },
  "tls_established": { "type": "boolean" },
  "oid": { "type": "keyword" },
  "base": { "type": "keyword" },
  "scope": { "type": "long" },
  "deref": { "type": "long" },
  "filter": { "type": "keyword" },
  "attr": { "type": "keyword" },
  "number_of_results": { "type": "long" },
  "query_responses": {
    "type": "group",
    "children": {
      "device_name": { "type": "keyword" },
      "device_capacity": { "type": "long" },
      "available_device_capacity": { "type": "long" },
      "is_supervised": { "type": "boolean" },
      "model_name": { "type": "keyword" },
      "os_version": { "type": "keyword" },
      "product_name": { "type": "keyword" },
      "wifi_mac": { "type": "keyword" }
    }
  },
  "security_info": {
    "type": "group",
    "children": {
      "fde_enabled": { "type": "boolean" },
      "management_status": {
        "type": "group",
        "children": {
          "enrolled_via_dep": { "type": "boolean" },
          "is_activation_lock_manageable": { "type": "boolean" },
          "is_user_enrollment": { "type": "boolean" },
          "user_approved_enrollment": { "type": "boolean" }
        }
      },
      "secure_boot": { "type": "group", "children": { "secure_boot_level": { "type": "keyword" } } }
    }
  },
  "profile_list": {
    "type": "group",
    "list": true,
    "children": {
      "payload_identifier": { "type": "keyword" },
      "payload_uuid": { "type": "keyword" },
      "payload_display_name": { "type": "keyword" },
      "payload_description": { "type": "keyword" },
      "payload_organization": { "type": "keyword" },
      "payload_version": { "type": "float" },
      "payload_verion": { "type": "float" },
      "payload_removal_disallowed": { "type": "boolean" },
      "has_removal_passcode": { "type": "boolean" },
      "is_encrypted": { "type": "boolean" },
      "is_managed": { "type": "boolean" },
      "signer_certificates": { "type": "keyword", "list": true },
      "payload_content": {
        "type": "group",
        "list": true,
        "children": {
          "payload_identifier": { "type": "keyword" },
          "payload_uuid": { "type": "keyword" },
          "payload_type": { "type": "keyword" },
          "payload_display_name": { "type": "keyword" },
          "payload_description": { "type": "keyword" },
          "payload_organization": { "type": "keyword" },
          "payload_version": { "type": "float" }
        }
      }
    }
  },
  "mdm_type": { "type": "keyword" },
  "mdm_device_id": { "type": "keyword" },
  "device_object_id": { "type": "keyword", "spells": "mdm_device_id" },
  "mdm_device_manager_id": { "type": "keyword" },
  "device_manager_object_id": { "type": "keyword", "spells": "mdm_device_manager_id" },
  "windows_device_uuid": { "type": "keyword" },
  "request_type": { "type": "keyword" },
  "command_uuid": { "type": "keyword" },
  "command": {
    "type": "group",
    "children": {
      "request_type": { "type": "keyword" },
      "payload": { "type": "keyword" },
      "force": { "type": "boolean" },
      "items": { "type": "keyword", "list": true },
      "queries": { "type": "keyword", "list": true },
      "managed_apps_only": { "type": "boolean" }
    }
  },
  "error_chain": {
    "type": "group",
    "list": true,
    "children": {
      "error_code": { "type": "long" },
      "error_domain": { "type": "keyword" },
      "localized_description": { "type": "keyword" },
      "us_english_description": { "type": "keyword" }
    }
  },
  "client_ip": { "type": "keyword" },
  "src_ip": { "type": "keyword" },
  "geoip": {
    "type": "group",
    "children": {
      "continent_code": { "type": "keyword" },
      "country_code": { "type": "keyword" },
      "country_code2": { "type": "keyword", "spells": "country_code" },
      "region_code": { "type": "keyword" },
      "region_name": { "type": "keyword" },
      "city": { "type": "keyword" },
      "timezone": { "type": "keyword" },
      "latitude": { "type": "float" },
      "longitude": { "type": "float" },
      "asn": { "type": "group", "children": { "number": { "type": "long" }, "organization": { "type": "keyword" } } }
    }
  },
  "src_geoip": {
    "type": "group",
    "children": {
      "continent_code": { "type": "keyword" },
      "country_code": { "type": "keyword" },
      "country_code2": { "type": "keyword", "spells": "country_code" },
      "region_code": { "type": "keyword" },
      "region_name": { "type": "keyword" },
      "city": { "type": "keyword" },
      "timezone": { "type": "keyword" },
      "latitude": { "type": "float" },
      "longitude": { "type": "float" },
      "asn": { "type": "group", "children": { "number": { "type": "long" }, "organization": { "type": "keyword" } } }
    }
  },
  "asn": { "type": "group", "children": { "number": { "type": "long" }, "organization": { "type": "keyword" } } },
  "name": { "type": "keyword" },
  "type": { "type": "keyword" },
  "description": { "type": "keyword" },
  "channel_object_id": { "type": "keyword" },
  "config": {
    "type": "group",
    "list": true,
    "children": {
      "name": { "type": "keyword" },
      "email": { "type": "keyword" },
      "role_object_id": { "type": "keyword" }
    }
  },
  "object_storage_item_object_id": { "type": "keyword" },
  "object_storage_item_version_object_id": { "type": "keyword" },
  "object_storage_item_version_name": { "type": "keyword" },
  "object_storage_item_version_size": { "type": "long" },
  "object_storage_item_version_sha_256_sum": { "type": "keyword" },
  "referrer_object_id": { "type": "keyword" },
  "referrer_type": { "type": "keyword" },
  "system_object_id": { "type": "keyword" },
  "total_software_item_count": { "type": "long" },
  "total_space_used": { "type": "long" },
  "os_meta_family": { "type": "keyword" },
  "scan_initiated": { "type": "boolean" },
  "available_os_updates": {
    "type": "group",
    "list": true,
    "children": {
      "product_key": { "type": "keyword" },
      "version": { "type": "keyword" },
      "human_readable_name": { "type": "keyword" },
      "human_readable_name_locale": { "type": "keyword" },
      "download_size": { "type": "long" },
      "install_size": { "type": "long" },
      "is_critical": { "type": "boolean" },
      "is_major_os_update": { "type": "boolean" },
      "is_firmware_update": { "type": "boolean" },
      "is_config_data_update": { "type": "boolean" },
      "restart_required": { "type": "boolean" },
      "allows_install_later": { "type": "boolean" },
      "requires_bootstrap_token": { "type": "boolean" },
      "metadata_url": { "type": "keyword" }
    }
  },
  "nas_mfa_state": { "type": "keyword" },
  "auth_type": { "type": "keyword" },
  "eap_type": { "type": "keyword" },
  "outer": {
    "type": "group",
    "children": {
      "eap_type": { "type": "keyword" },
      "username": { "type": "keyword" },
      "error_message": { "type": "keyword" }
    }
  },
  "resource": {
    "type": "group",
    "children": {
      "id": { "type": "keyword" },
      "type": { "type": "keyword" },
      "name": { "type": "keyword" },
      "username": { "type": "keyword" },
      "email": { "type": "keyword" },
      "displayName": { "type": "keyword" },
      "display_name": { "type": "keyword" },
      "displayLabel": { "type": "keyword" },
      "hostname": { "type": "keyword" },
      "recipient_email": { "type": "keyword" },
      "email_type": { "type": "keyword" },
      "policy_id": { "type": "keyword" },
      "policy_name": { "type": "keyword" },
      "policy_template_id": { "type": "keyword" },
      "policy_template_name": { "type": "keyword" },
      "application_type": { "type": "keyword" },
      "install_type": { "type": "keyword" },
      "package_manager": { "type": "keyword" },
      "enterprise_id": { "type": "keyword" },
      "runtime_permissions": { "type": "keyword", "list": true },
      "update_mode": { "type": "keyword" },
      "app_id": { "type": "keyword" },
      "app_name": { "type": "keyword" },
      "status": { "type": "keyword" },
      "meta_data": { "type": "flattened" },
      "application_id": { "type": "keyword" },
      "application_name": { "type": "keyword" },
      "application_category": { "type": "keyword" },
      "account_id": { "type": "keyword" },
      "account_email": { "type": "keyword" },
      "account_identifier": { "type": "keyword" },
      "login_type": { "type": "keyword" },
      "user_id": { "type": "keyword" },
      "discovery_info": { "type": "group", "children": { "browser_type": { "type": "keyword" } } },
      "serial": { "type": "keyword" },
      "asset_type": { "type": "keyword" },
      "model": { "type": "keyword" },
      "context": { "type": "flattened", "bare": "text" },
      "source_id": { "type": "keyword" },
      "source_type": { "type": "keyword" },
      "reference_id": { "type": "keyword" },
      "description": { "type": "keyword" },
      "resources": {
        "type": "group",
        "list": true,
        "bare": "id",
        "children": { "id": { "type": "keyword" }, "type": { "type": "keyword" }, "name": { "type": "keyword" } }
      },
      "search_request": { "type": "flattened" },
      "configuration": { "type": "flattened" }
    }
  },
  "sso_token_success": { "type": "boolean" },
  "idp_initiated": { "type": "boolean" },
  "system": {
    "type": "group",
    "children": {
      "id": { "type": "keyword" },
      "hostname": { "type": "keyword" },
      "displayName": { "type": "keyword" },
      "type": { "type": "keyword" },
      "osFamily": { "type": "keyword" },
      "os": { "type": "keyword" },
      "version": { "type": "keyword" }
    }
  },
  "process_name": { "type": "keyword" },
  "windows_meta": {
    "type": "group",
    "children": { "logon_type": { "type": "keyword" }, "elevated": { "type": "boolean" } }
  },
  "useragent": {
    "type": "group",
    "children": {
      "name": { "type": "keyword" },
      "version": { "type": "keyword" },
      "major": { "type": "keyword" },
      "minor": { "type": "keyword" },
      "patch": { "type": "keyword" },
      "build": { "type": "keyword" },
      "device": { "type": "keyword" },
      "os": { "type": "keyword" },
      "os_name": { "type": "keyword" },
      "os_full": { "type": "keyword" },
      "os_version": { "type": "keyword" },
      "os_major": { "type": "keyword" },
      "os_minor": { "type": "keyword" },
      "os_patch": { "type": "keyword" }
    }
  },
  "user_agent": {
    "type": "group",
    "spells": "useragent",
    "children": {
      "name": { "type": "keyword" },
      "version": { "type": "keyword" },
      "major": { "type": "keyword" },
      "minor": { "type": "keyword" },
      "patch": { "type": "keyword" },
      "build": { "type": "keyword" },
      "device": { "type": "keyword" },
      "os": { "type": "keyword" },
      "os_name": { "type": "keyword" },
      "os_full": { "type": "keyword" },
      "os_version": { "type": "keyword" },
      "os_major": { "type": "keyword" },
      "os_minor": { "type": "keyword" },
      "os_patch": { "type": "keyword" }
    }
  }
};
