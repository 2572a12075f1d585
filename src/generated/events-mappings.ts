// Generated from fields/events by `npm run generate`. Do not edit.
/** The `mappings` of the data stream: what is declared, and no guessing of dates. */
export const eventsMappings = {
  "date_detection": false,
  "properties": {
    "@timestamp": { "type": "date", "ignore_malformed": false },
    "client": {
      "properties": {
        "address": { "type": "keyword", "ignore_above": 1024, "index": false },
        "as": {
          "properties": {
            "number": { "type": "long" },
            "organization": {
              "properties": {
                "name": {
                  "type": "keyword",
                  "ignore_above": 1024,
                  "fields": { "text": { "type": "match_only_text" } }
                }
              }
            }
          }
        },
        "domain": { "type": "keyword", "ignore_above": 1024 },
        "geo": {
          "properties": {
            "city_name": { "type": "keyword", "ignore_above": 1024 },
            "continent_code": { "type": "keyword", "ignore_above": 1024 },
            "continent_name": { "type": "keyword", "ignore_above": 1024 },
            "country_iso_code": { "type": "keyword", "ignore_above": 1024 },
            "country_name": { "type": "keyword", "ignore_above": 1024 },
            "location": { "type": "geo_point" },
            "name": { "type": "keyword", "ignore_above": 1024 },
            "postal_code": { "type": "keyword", "ignore_above": 1024 },
            "region_iso_code": { "type": "keyword", "ignore_above": 1024 },
            "region_name": { "type": "keyword", "ignore_above": 1024 },
            "timezone": { "type": "keyword", "ignore_above": 1024 }
          }
        },
        "ip": { "type": "ip" },
        "port": { "type": "long" }
      }
    },
    "data_stream": {
      "properties": {
        "dataset": { "type": "constant_keyword" },
        "namespace": { "type": "constant_keyword" },
        "type": { "type": "constant_keyword" }
      }
    },
    "device": {
      "properties": {
        "id": { "type": "keyword", "ignore_above": 1024 },
        "manufacturer": { "type": "keyword", "ignore_above": 1024 },
        "model": {
          "properties": {
            "identifier": { "type": "keyword", "ignore_above": 1024 },
            "name": { "type": "keyword", "ignore_above": 1024 }
          }
        },
        "serial_number": { "type": "keyword", "ignore_above": 1024 },
        "type": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "ecs": { "properties": { "version": { "type": "keyword", "ignore_above": 1024 } } },
    "error": {
      "properties": {
        "code": { "type": "keyword", "ignore_above": 1024 },
        "message": { "type": "match_only_text" },
        "type": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "event": {
      "properties": {
        "action": { "type": "keyword", "ignore_above": 1024 },
        "agent_id_status": { "type": "keyword", "ignore_above": 1024 },
        "category": { "type": "keyword", "ignore_above": 1024 },
        "code": { "type": "keyword", "ignore_above": 1024 },
        "created": { "type": "date", "index": false },
        "dataset": { "type": "keyword", "ignore_above": 1024 },
        "duration": { "type": "long" },
        "end": { "type": "date" },
        "id": { "type": "keyword", "ignore_above": 1024, "index": false },
        "ingested": { "type": "date" },
        "kind": { "type": "keyword", "ignore_above": 1024 },
        "module": { "type": "keyword", "ignore_above": 1024 },
        "original": { "type": "keyword", "index": false, "doc_values": false },
        "outcome": { "type": "keyword", "ignore_above": 1024 },
        "provider": { "type": "keyword", "ignore_above": 1024 },
        "reason": { "type": "keyword", "ignore_above": 1024 },
        "risk_score": { "type": "float" },
        "sequence": { "type": "long" },
        "severity": { "type": "long" },
        "start": { "type": "date" },
        "type": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "file": {
      "properties": {
        "extension": { "type": "keyword", "ignore_above": 1024 },
        "hash": { "properties": { "sha256": { "type": "keyword", "ignore_above": 1024 } } },
        "name": { "type": "keyword", "ignore_above": 1024 },
        "path": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
        "size": { "type": "long" },
        "type": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "group": {
      "properties": {
        "id": { "type": "keyword", "ignore_above": 1024 },
        "name": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "host": {
      "properties": {
        "hostname": { "type": "keyword", "ignore_above": 1024 },
        "id": { "type": "keyword", "ignore_above": 1024 },
        "name": { "type": "keyword", "ignore_above": 1024 },
        "os": {
          "properties": {
            "family": { "type": "keyword", "ignore_above": 1024 },
            "full": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
            "name": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
            "platform": { "type": "keyword", "ignore_above": 1024 },
            "type": { "type": "keyword", "ignore_above": 1024 },
            "version": { "type": "keyword", "ignore_above": 1024 }
          }
        },
        "type": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "input": { "properties": { "type": { "type": "keyword", "ignore_above": 1024 } } },
    "jumpcloud": {
      "properties": {
        "derived": {
          "properties": {
            "actor": { "type": "keyword", "ignore_above": 1024 },
            "actor_type": { "type": "keyword", "ignore_above": 1024 },
            "changes": {
              "properties": {
                "fields": { "type": "keyword", "ignore_above": 1024 },
                "set": { "type": "keyword", "ignore_above": 1024 },
                "stronger": { "type": "keyword", "ignore_above": 1024 },
                "text": { "type": "keyword", "ignore_above": 1024, "index": false },
                "verdict": { "type": "keyword", "ignore_above": 1024 },
                "weaker": { "type": "keyword", "ignore_above": 1024 },
                "widest_prefix": { "type": "long" }
              }
            },
            "factor": { "type": "keyword", "ignore_above": 1024 },
            "factors": {
              "properties": {
                "failed": { "type": "keyword", "ignore_above": 1024 },
                "succeeded": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "issues": { "type": "keyword", "ignore_above": 1024 },
            "local_hour": { "type": "long", "index": false },
            "local_weekday": { "type": "long", "index": false },
            "names": {
              "properties": {
                "application": { "type": "keyword", "ignore_above": 1024 },
                "command": { "type": "keyword", "ignore_above": 1024 },
                "group": { "type": "keyword", "ignore_above": 1024 },
                "policy": { "type": "keyword", "ignore_above": 1024 },
                "system": { "type": "keyword", "ignore_above": 1024 },
                "user": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "outcome_detail": { "type": "keyword", "ignore_above": 1024 },
            "push_device": {
              "properties": {
                "country_differs": { "type": "boolean" },
                "distance_km": { "type": "long" },
                "geo": {
                  "properties": {
                    "city_name": { "type": "keyword", "ignore_above": 1024 },
                    "continent_code": { "type": "keyword", "ignore_above": 1024 },
                    "country_iso_code": { "type": "keyword", "ignore_above": 1024 },
                    "location": { "type": "geo_point" },
                    "region_iso_code": { "type": "keyword", "ignore_above": 1024 },
                    "region_name": { "type": "keyword", "ignore_above": 1024 },
                    "timezone": { "type": "keyword", "ignore_above": 1024 }
                  }
                }
              }
            },
            "radius": { "properties": { "identity_mismatch": { "type": "boolean" }, "nas_ip": { "type": "ip" } } },
            "self_action": { "type": "boolean" },
            "vendor_latency_ms": { "type": "long", "index": false }
          }
        },
        "event": {
          "properties": {
            "access_request_id": { "type": "keyword", "ignore_above": 1024 },
            "alert_id": { "type": "keyword", "ignore_above": 1024 },
            "alert_title": { "type": "keyword", "ignore_above": 1024 },
            "app_management_source": { "type": "keyword", "ignore_above": 1024 },
            "application": {
              "properties": {
                "display_label": { "type": "keyword", "ignore_above": 1024 },
                "display_name": { "type": "keyword", "ignore_above": 1024 },
                "id": { "type": "keyword", "ignore_above": 1024 },
                "name": { "type": "keyword", "ignore_above": 1024 },
                "package_manager": { "type": "keyword", "ignore_above": 1024 },
                "path": { "type": "keyword", "ignore_above": 1024 },
                "publisher": { "type": "keyword", "ignore_above": 1024 },
                "sso_type": { "type": "keyword", "ignore_above": 1024 },
                "sso_url": { "type": "keyword", "ignore_above": 1024 },
                "uninstall_string": { "type": "keyword", "ignore_above": 1024, "index": false },
                "version": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "asn": {
              "properties": {
                "number": { "type": "long" },
                "organization": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "association": {
              "properties": {
                "action_source": { "type": "keyword", "ignore_above": 1024 },
                "attributes": { "type": "flattened" },
                "connection": {
                  "properties": {
                    "from": {
                      "properties": {
                        "name": { "type": "keyword", "ignore_above": 1024 },
                        "object_id": { "type": "keyword", "ignore_above": 1024 },
                        "type": { "type": "keyword", "ignore_above": 1024 }
                      }
                    },
                    "to": {
                      "properties": {
                        "name": { "type": "keyword", "ignore_above": 1024 },
                        "object_id": { "type": "keyword", "ignore_above": 1024 },
                        "type": { "type": "keyword", "ignore_above": 1024 }
                      }
                    }
                  }
                },
                "email": { "type": "keyword", "ignore_above": 1024 },
                "id": { "type": "keyword", "ignore_above": 1024 },
                "op": { "type": "keyword", "ignore_above": 1024 },
                "type": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "attr": { "type": "keyword", "ignore_above": 1024 },
            "auth_context": {
              "properties": {
                "auth_methods": {
                  "properties": {
                    "duo": { "properties": { "success": { "type": "boolean" } } },
                    "jumpcloud_go": { "properties": { "success": { "type": "boolean" } } },
                    "jumpcloud_go_uv": { "properties": { "success": { "type": "boolean" } } },
                    "jumpcloud_protect": { "properties": { "success": { "type": "boolean" } } },
                    "password": { "properties": { "success": { "type": "boolean" } } },
                    "totp": { "properties": { "success": { "type": "boolean" } } },
                    "webauthn": { "properties": { "success": { "type": "boolean" } } }
                  }
                },
                "jumpcloud_protect_device": {
                  "properties": {
                    "app_version": { "type": "keyword", "ignore_above": 1024 },
                    "geoip": {
                      "properties": {
                        "asn": {
                          "properties": {
                            "number": { "type": "long" },
                            "organization": { "type": "keyword", "ignore_above": 1024 }
                          }
                        },
                        "city": { "type": "keyword", "ignore_above": 1024 },
                        "continent_code": { "type": "keyword", "ignore_above": 1024 },
                        "country_code": { "type": "keyword", "ignore_above": 1024 },
                        "country_code2": { "type": "keyword", "ignore_above": 1024 },
                        "latitude": { "type": "float", "index": false },
                        "longitude": { "type": "float", "index": false },
                        "region_code": { "type": "keyword", "ignore_above": 1024 },
                        "region_name": { "type": "keyword", "ignore_above": 1024 },
                        "timezone": { "type": "keyword", "ignore_above": 1024 }
                      }
                    },
                    "id": { "type": "keyword", "ignore_above": 1024 },
                    "ip": { "type": "keyword", "ignore_above": 1024 },
                    "make": { "type": "keyword", "ignore_above": 1024 },
                    "model": { "type": "keyword", "ignore_above": 1024 },
                    "os": { "type": "keyword", "ignore_above": 1024 },
                    "os_version": { "type": "keyword", "ignore_above": 1024 },
                    "user_id": { "type": "keyword", "ignore_above": 1024 },
                    "username": { "type": "keyword", "ignore_above": 1024 }
                  }
                },
                "policies_applied": {
                  "properties": {
                    "id": { "type": "keyword", "ignore_above": 1024 },
                    "metadata": {
                      "properties": {
                        "action": { "type": "keyword", "ignore_above": 1024 },
                        "conditions": { "type": "keyword", "ignore_above": 1024 },
                        "resource_type": { "type": "keyword", "ignore_above": 1024 }
                      }
                    },
                    "name": { "type": "keyword", "ignore_above": 1024 }
                  }
                },
                "system": {
                  "properties": {
                    "displayName": { "type": "keyword", "ignore_above": 1024 },
                    "hostname": { "type": "keyword", "ignore_above": 1024 },
                    "id": { "type": "keyword", "ignore_above": 1024 },
                    "os": { "type": "keyword", "ignore_above": 1024 },
                    "version": { "type": "keyword", "ignore_above": 1024 }
                  }
                }
              }
            },
            "auth_meta": {
              "properties": {
                "auth_idp": { "type": "keyword", "ignore_above": 1024 },
                "auth_methods": {
                  "properties": {
                    "duo": { "properties": { "success": { "type": "boolean" } } },
                    "jumpcloud_go": { "properties": { "success": { "type": "boolean" } } },
                    "jumpcloud_go_uv": { "properties": { "success": { "type": "boolean" } } },
                    "jumpcloud_protect": { "properties": { "success": { "type": "boolean" } } },
                    "password": { "properties": { "success": { "type": "boolean" } } },
                    "totp": { "properties": { "success": { "type": "boolean" } } },
                    "webauthn": { "properties": { "success": { "type": "boolean" } } }
                  }
                },
                "device_cert_enabled": { "type": "boolean" },
                "jumpcloud_protect_device": {
                  "properties": {
                    "app_version": { "type": "keyword", "ignore_above": 1024 },
                    "geoip": {
                      "properties": {
                        "asn": {
                          "properties": {
                            "number": { "type": "long" },
                            "organization": { "type": "keyword", "ignore_above": 1024 }
                          }
                        },
                        "city": { "type": "keyword", "ignore_above": 1024 },
                        "continent_code": { "type": "keyword", "ignore_above": 1024 },
                        "country_code": { "type": "keyword", "ignore_above": 1024 },
                        "country_code2": { "type": "keyword", "ignore_above": 1024 },
                        "latitude": { "type": "float", "index": false },
                        "longitude": { "type": "float", "index": false },
                        "region_code": { "type": "keyword", "ignore_above": 1024 },
                        "region_name": { "type": "keyword", "ignore_above": 1024 },
                        "timezone": { "type": "keyword", "ignore_above": 1024 }
                      }
                    },
                    "id": { "type": "keyword", "ignore_above": 1024 },
                    "ip": { "type": "keyword", "ignore_above": 1024 },
                    "make": { "type": "keyword", "ignore_above": 1024 },
                    "model": { "type": "keyword", "ignore_above": 1024 },
                    "os": { "type": "keyword", "ignore_above": 1024 },
                    "os_version": { "type": "keyword", "ignore_above": 1024 },
                    "user_id": { "type": "keyword", "ignore_above": 1024 },
                    "username": { "type": "keyword", "ignore_above": 1024 }
                  }
                },
                "user_cert_enabled": { "type": "boolean" },
                "user_password_enabled": { "type": "boolean" },
                "userid_type": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "auth_method": { "type": "keyword", "ignore_above": 1024 },
            "auth_type": { "type": "keyword", "ignore_above": 1024 },
            "available_os_updates": {
              "properties": {
                "allows_install_later": { "type": "boolean" },
                "download_size": { "type": "long" },
                "human_readable_name": { "type": "keyword", "ignore_above": 1024 },
                "human_readable_name_locale": { "type": "keyword", "ignore_above": 1024 },
                "install_size": { "type": "long" },
                "is_config_data_update": { "type": "boolean" },
                "is_critical": { "type": "boolean" },
                "is_firmware_update": { "type": "boolean" },
                "is_major_os_update": { "type": "boolean" },
                "metadata_url": { "type": "keyword", "ignore_above": 1024 },
                "product_key": { "type": "keyword", "ignore_above": 1024 },
                "requires_bootstrap_token": { "type": "boolean" },
                "restart_required": { "type": "boolean" },
                "version": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "base": { "type": "keyword", "ignore_above": 1024 },
            "category": { "type": "keyword", "ignore_above": 1024 },
            "changes": { "type": "flattened" },
            "channel_object_id": { "type": "keyword", "ignore_above": 1024 },
            "client_ip": { "type": "keyword", "ignore_above": 1024 },
            "command": {
              "properties": {
                "force": { "type": "boolean" },
                "items": { "type": "keyword", "ignore_above": 1024 },
                "managed_apps_only": { "type": "boolean" },
                "payload": { "type": "keyword", "ignore_above": 4096 },
                "queries": { "type": "keyword", "ignore_above": 1024 },
                "request_type": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "command_uuid": { "type": "keyword", "ignore_above": 1024, "index": false },
            "config": {
              "properties": {
                "email": { "type": "keyword", "ignore_above": 1024 },
                "name": { "type": "keyword", "ignore_above": 1024 },
                "role_object_id": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "connection_id": { "type": "keyword", "ignore_above": 1024, "index": false },
            "correlation": {
              "properties": {
                "id": { "type": "keyword", "ignore_above": 1024 },
                "type": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "deref": { "type": "long" },
            "description": { "type": "keyword", "ignore_above": 1024 },
            "detail": { "type": "keyword", "ignore_above": 1024 },
            "device_manager_object_id": { "type": "keyword", "ignore_above": 1024 },
            "device_object_id": { "type": "keyword", "ignore_above": 1024 },
            "di_event": { "properties": { "event_type": { "type": "keyword", "ignore_above": 1024 } } },
            "dn": { "type": "keyword", "ignore_above": 1024 },
            "eap_type": { "type": "keyword", "ignore_above": 1024 },
            "error_chain": {
              "properties": {
                "error_code": { "type": "long" },
                "error_domain": { "type": "keyword", "ignore_above": 1024 },
                "localized_description": { "type": "keyword", "ignore_above": 1024 },
                "us_english_description": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "error_code": { "type": "long" },
            "error_message": { "type": "keyword", "ignore_above": 1024 },
            "event_description": { "type": "keyword", "ignore_above": 1024 },
            "event_type": { "type": "keyword", "ignore_above": 1024 },
            "filter": { "type": "keyword", "ignore_above": 1024 },
            "geoip": {
              "properties": {
                "asn": {
                  "properties": {
                    "number": { "type": "long" },
                    "organization": { "type": "keyword", "ignore_above": 1024 }
                  }
                },
                "city": { "type": "keyword", "ignore_above": 1024 },
                "continent_code": { "type": "keyword", "ignore_above": 1024 },
                "country_code": { "type": "keyword", "ignore_above": 1024 },
                "country_code2": { "type": "keyword", "ignore_above": 1024 },
                "latitude": { "type": "float", "index": false },
                "longitude": { "type": "float", "index": false },
                "region_code": { "type": "keyword", "ignore_above": 1024 },
                "region_name": { "type": "keyword", "ignore_above": 1024 },
                "timezone": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "id": { "type": "keyword", "ignore_above": 1024 },
            "idm_client_id": { "type": "keyword", "ignore_above": 1024 },
            "idp_initiated": { "type": "boolean" },
            "initiated_by": {
              "properties": {
                "administrator": { "type": "boolean" },
                "email": { "type": "keyword", "ignore_above": 1024 },
                "id": { "type": "keyword", "ignore_above": 1024 },
                "name": { "type": "keyword", "ignore_above": 1024 },
                "provider": { "type": "keyword", "ignore_above": 1024 },
                "source": { "type": "keyword", "ignore_above": 1024 },
                "source_metadata": { "properties": { "name": { "type": "keyword", "ignore_above": 1024 } } },
                "type": { "type": "keyword", "ignore_above": 1024 },
                "user_id": { "type": "keyword", "ignore_above": 1024 },
                "username": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "jc_initiated_by_email": { "type": "keyword", "ignore_above": 1024 },
            "jc_initiated_by_id": { "type": "keyword", "ignore_above": 1024 },
            "jc_transformation_ts": { "type": "keyword", "ignore_above": 1024, "index": false },
            "mdm_device_id": { "type": "keyword", "ignore_above": 1024 },
            "mdm_device_manager_id": { "type": "keyword", "ignore_above": 1024 },
            "mdm_type": { "type": "keyword", "ignore_above": 1024 },
            "mech": { "type": "keyword", "ignore_above": 1024 },
            "message": { "type": "keyword", "ignore_above": 1024 },
            "message_chain": {
              "properties": {
                "message_details": { "type": "keyword", "ignore_above": 1024 },
                "response_code": { "type": "keyword", "ignore_above": 1024 },
                "response_message": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "mfa": { "type": "boolean" },
            "mfa_meta": { "properties": { "type": { "type": "keyword", "ignore_above": 1024 } } },
            "name": { "type": "keyword", "ignore_above": 1024 },
            "nas_mfa_state": { "type": "keyword", "ignore_above": 1024 },
            "number_of_results": { "type": "long" },
            "object_storage_item_object_id": { "type": "keyword", "ignore_above": 1024 },
            "object_storage_item_version_name": { "type": "keyword", "ignore_above": 1024 },
            "object_storage_item_version_object_id": { "type": "keyword", "ignore_above": 1024 },
            "object_storage_item_version_sha_256_sum": { "type": "keyword", "ignore_above": 1024 },
            "object_storage_item_version_size": { "type": "long" },
            "oid": { "type": "keyword", "ignore_above": 1024 },
            "operation": { "type": "keyword", "ignore_above": 1024 },
            "operation_number": { "type": "long" },
            "operation_type": { "type": "keyword", "ignore_above": 1024 },
            "organization": { "type": "keyword", "ignore_above": 1024 },
            "os_meta_family": { "type": "keyword", "ignore_above": 1024 },
            "outer": {
              "properties": {
                "eap_type": { "type": "keyword", "ignore_above": 1024 },
                "error_message": { "type": "keyword", "ignore_above": 1024 },
                "username": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "pid": { "type": "keyword", "ignore_above": 1024 },
            "previous_state": { "type": "keyword", "ignore_above": 1024 },
            "priority": { "type": "keyword", "ignore_above": 1024 },
            "process_name": { "type": "keyword", "ignore_above": 1024 },
            "profile_list": {
              "properties": {
                "has_removal_passcode": { "type": "boolean" },
                "is_encrypted": { "type": "boolean" },
                "is_managed": { "type": "boolean" },
                "payload_content": {
                  "properties": {
                    "payload_description": { "type": "keyword", "ignore_above": 1024 },
                    "payload_display_name": { "type": "keyword", "ignore_above": 1024 },
                    "payload_identifier": { "type": "keyword", "ignore_above": 1024 },
                    "payload_organization": { "type": "keyword", "ignore_above": 1024 },
                    "payload_type": { "type": "keyword", "ignore_above": 1024 },
                    "payload_uuid": { "type": "keyword", "ignore_above": 1024, "index": false },
                    "payload_version": { "type": "float" }
                  }
                },
                "payload_description": { "type": "keyword", "ignore_above": 1024 },
                "payload_display_name": { "type": "keyword", "ignore_above": 1024 },
                "payload_identifier": { "type": "keyword", "ignore_above": 1024 },
                "payload_organization": { "type": "keyword", "ignore_above": 1024 },
                "payload_removal_disallowed": { "type": "boolean" },
                "payload_uuid": { "type": "keyword", "ignore_above": 1024, "index": false },
                "payload_verion": { "type": "float" },
                "payload_version": { "type": "float" },
                "signer_certificates": { "type": "keyword", "ignore_above": 4096, "index": false }
              }
            },
            "provider": { "type": "keyword", "ignore_above": 1024 },
            "query_responses": {
              "properties": {
                "available_device_capacity": { "type": "long" },
                "device_capacity": { "type": "long" },
                "device_name": { "type": "keyword", "ignore_above": 1024 },
                "is_supervised": { "type": "boolean" },
                "model_name": { "type": "keyword", "ignore_above": 1024 },
                "os_version": { "type": "keyword", "ignore_above": 1024 },
                "product_name": { "type": "keyword", "ignore_above": 1024 },
                "wifi_mac": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "referrer_object_id": { "type": "keyword", "ignore_above": 1024 },
            "referrer_type": { "type": "keyword", "ignore_above": 1024 },
            "repeat_count": { "type": "long" },
            "request_type": { "type": "keyword", "ignore_above": 1024 },
            "resource": {
              "properties": {
                "account_email": { "type": "keyword", "ignore_above": 1024 },
                "account_id": { "type": "keyword", "ignore_above": 1024 },
                "account_identifier": { "type": "keyword", "ignore_above": 1024 },
                "app_id": { "type": "keyword", "ignore_above": 1024 },
                "app_name": { "type": "keyword", "ignore_above": 1024 },
                "application_category": { "type": "keyword", "ignore_above": 1024 },
                "application_id": { "type": "keyword", "ignore_above": 1024 },
                "application_name": { "type": "keyword", "ignore_above": 1024 },
                "application_type": { "type": "keyword", "ignore_above": 1024 },
                "asset_type": { "type": "keyword", "ignore_above": 1024 },
                "configuration": { "type": "flattened" },
                "context": { "type": "flattened" },
                "description": { "type": "keyword", "ignore_above": 1024 },
                "discovery_info": { "properties": { "browser_type": { "type": "keyword", "ignore_above": 1024 } } },
                "displayLabel": { "type": "keyword", "ignore_above": 1024 },
                "displayName": { "type": "keyword", "ignore_above": 1024 },
                "display_name": { "type": "keyword", "ignore_above": 1024 },
                "email": { "type": "keyword", "ignore_above": 1024 },
                "email_type": { "type": "keyword", "ignore_above": 1024 },
                "enterprise_id": { "type": "keyword", "ignore_above": 1024 },
                "hostname": { "type": "keyword", "ignore_above": 1024 },
                "id": { "type": "keyword", "ignore_above": 1024 },
                "install_type": { "type": "keyword", "ignore_above": 1024 },
                "login_type": { "type": "keyword", "ignore_above": 1024 },
                "meta_data": { "type": "flattened" },
                "model": { "type": "keyword", "ignore_above": 1024 },
                "name": { "type": "keyword", "ignore_above": 1024 },
                "package_manager": { "type": "keyword", "ignore_above": 1024 },
                "policy_id": { "type": "keyword", "ignore_above": 1024 },
                "policy_name": { "type": "keyword", "ignore_above": 1024 },
                "policy_template_id": { "type": "keyword", "ignore_above": 1024 },
                "policy_template_name": { "type": "keyword", "ignore_above": 1024 },
                "recipient_email": { "type": "keyword", "ignore_above": 1024 },
                "reference_id": { "type": "keyword", "ignore_above": 1024 },
                "resources": {
                  "properties": {
                    "id": { "type": "keyword", "ignore_above": 1024 },
                    "name": { "type": "keyword", "ignore_above": 1024 },
                    "type": { "type": "keyword", "ignore_above": 1024 }
                  }
                },
                "runtime_permissions": { "type": "keyword", "ignore_above": 1024 },
                "search_request": { "type": "flattened" },
                "serial": { "type": "keyword", "ignore_above": 1024 },
                "source_id": { "type": "keyword", "ignore_above": 1024 },
                "source_type": { "type": "keyword", "ignore_above": 1024 },
                "status": { "type": "keyword", "ignore_above": 1024 },
                "type": { "type": "keyword", "ignore_above": 1024 },
                "update_mode": { "type": "keyword", "ignore_above": 1024 },
                "user_id": { "type": "keyword", "ignore_above": 1024 },
                "username": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "result": { "type": "keyword", "ignore_above": 1024 },
            "rule_id": { "type": "keyword", "ignore_above": 1024 },
            "scan_initiated": { "type": "boolean" },
            "scope": { "type": "long" },
            "security_info": {
              "properties": {
                "fde_enabled": { "type": "boolean" },
                "management_status": {
                  "properties": {
                    "enrolled_via_dep": { "type": "boolean" },
                    "is_activation_lock_manageable": { "type": "boolean" },
                    "is_user_enrollment": { "type": "boolean" },
                    "user_approved_enrollment": { "type": "boolean" }
                  }
                },
                "secure_boot": { "properties": { "secure_boot_level": { "type": "keyword", "ignore_above": 1024 } } }
              }
            },
            "server_timestamp": { "type": "keyword", "ignore_above": 1024, "index": false },
            "service": { "type": "keyword", "ignore_above": 1024 },
            "severity": { "type": "keyword", "ignore_above": 1024 },
            "src_geoip": {
              "properties": {
                "asn": {
                  "properties": {
                    "number": { "type": "long" },
                    "organization": { "type": "keyword", "ignore_above": 1024 }
                  }
                },
                "city": { "type": "keyword", "ignore_above": 1024 },
                "continent_code": { "type": "keyword", "ignore_above": 1024 },
                "country_code": { "type": "keyword", "ignore_above": 1024 },
                "country_code2": { "type": "keyword", "ignore_above": 1024 },
                "latitude": { "type": "float", "index": false },
                "longitude": { "type": "float", "index": false },
                "region_code": { "type": "keyword", "ignore_above": 1024 },
                "region_name": { "type": "keyword", "ignore_above": 1024 },
                "timezone": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "src_ip": { "type": "keyword", "ignore_above": 1024 },
            "sso_token_success": { "type": "boolean" },
            "start_tls": { "type": "boolean" },
            "state": { "type": "keyword", "ignore_above": 1024 },
            "status": { "type": "keyword", "ignore_above": 1024 },
            "success": { "type": "boolean" },
            "system": {
              "properties": {
                "displayName": { "type": "keyword", "ignore_above": 1024 },
                "hostname": { "type": "keyword", "ignore_above": 1024 },
                "id": { "type": "keyword", "ignore_above": 1024 },
                "os": { "type": "keyword", "ignore_above": 1024 },
                "osFamily": { "type": "keyword", "ignore_above": 1024 },
                "type": { "type": "keyword", "ignore_above": 1024 },
                "version": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "system_group": {
              "properties": {
                "name": { "type": "keyword", "ignore_above": 1024 },
                "object_id": { "type": "keyword", "ignore_above": 1024 },
                "type": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "system_object_id": { "type": "keyword", "ignore_above": 1024 },
            "system_timestamp": { "type": "keyword", "ignore_above": 1024, "index": false },
            "target_resource": { "properties": { "type": { "type": "keyword", "ignore_above": 1024 } } },
            "testing_event": { "type": "boolean" },
            "timestamp": { "type": "keyword", "ignore_above": 1024, "index": false },
            "timestamp_source": { "type": "keyword", "ignore_above": 1024 },
            "tls_established": { "type": "boolean" },
            "total_software_item_count": { "type": "long" },
            "total_space_used": { "type": "long" },
            "type": { "type": "keyword", "ignore_above": 1024 },
            "user_agent": {
              "properties": {
                "build": { "type": "keyword", "ignore_above": 1024 },
                "device": { "type": "keyword", "ignore_above": 1024 },
                "major": { "type": "keyword", "ignore_above": 1024 },
                "minor": { "type": "keyword", "ignore_above": 1024 },
                "name": { "type": "keyword", "ignore_above": 1024 },
                "os": { "type": "keyword", "ignore_above": 1024 },
                "os_full": { "type": "keyword", "ignore_above": 1024 },
                "os_major": { "type": "keyword", "ignore_above": 1024 },
                "os_minor": { "type": "keyword", "ignore_above": 1024 },
                "os_name": { "type": "keyword", "ignore_above": 1024 },
                "os_patch": { "type": "keyword", "ignore_above": 1024 },
                "os_version": { "type": "keyword", "ignore_above": 1024 },
                "patch": { "type": "keyword", "ignore_above": 1024 },
                "version": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "useragent": {
              "properties": {
                "build": { "type": "keyword", "ignore_above": 1024 },
                "device": { "type": "keyword", "ignore_above": 1024 },
                "major": { "type": "keyword", "ignore_above": 1024 },
                "minor": { "type": "keyword", "ignore_above": 1024 },
                "name": { "type": "keyword", "ignore_above": 1024 },
                "os": { "type": "keyword", "ignore_above": 1024 },
                "os_full": { "type": "keyword", "ignore_above": 1024 },
                "os_major": { "type": "keyword", "ignore_above": 1024 },
                "os_minor": { "type": "keyword", "ignore_above": 1024 },
                "os_name": { "type": "keyword", "ignore_above": 1024 },
                "os_patch": { "type": "keyword", "ignore_above": 1024 },
                "os_version": { "type": "keyword", "ignore_above": 1024 },
                "patch": { "type": "keyword", "ignore_above": 1024 },
                "version": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "username": { "type": "keyword", "ignore_above": 1024 },
            "version": { "type": "keyword", "ignore_above": 1024 },
            "windows_device_uuid": { "type": "keyword", "ignore_above": 1024 },
            "windows_meta": {
              "properties": {
                "elevated": { "type": "boolean" },
                "logon_type": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "workflow": {
              "properties": {
                "desc": { "type": "keyword", "ignore_above": 1024 },
                "id": { "type": "keyword", "ignore_above": 1024 },
                "name": { "type": "keyword", "ignore_above": 1024 },
                "type": { "type": "keyword", "ignore_above": 1024 }
              }
            }
          }
        },
        "unknown": { "type": "flattened" }
      }
    },
    "message": { "type": "match_only_text" },
    "network": {
      "properties": {
        "application": { "type": "keyword", "ignore_above": 1024 },
        "direction": { "type": "keyword", "ignore_above": 1024 },
        "protocol": { "type": "keyword", "ignore_above": 1024 },
        "transport": { "type": "keyword", "ignore_above": 1024 },
        "type": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "observer": {
      "properties": {
        "product": { "type": "keyword", "ignore_above": 1024 },
        "type": { "type": "keyword", "ignore_above": 1024 },
        "vendor": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "organization": {
      "properties": {
        "id": { "type": "keyword", "ignore_above": 1024 },
        "name": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } }
      }
    },
    "package": {
      "properties": {
        "checksum": { "type": "keyword", "ignore_above": 1024 },
        "description": { "type": "keyword", "ignore_above": 1024 },
        "install_scope": { "type": "keyword", "ignore_above": 1024 },
        "name": { "type": "keyword", "ignore_above": 1024 },
        "path": { "type": "keyword", "ignore_above": 1024 },
        "reference": { "type": "keyword", "ignore_above": 1024 },
        "size": { "type": "long" },
        "type": { "type": "keyword", "ignore_above": 1024 },
        "version": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "process": {
      "properties": {
        "command_line": {
          "type": "wildcard",
          "ignore_above": 1024,
          "fields": { "text": { "type": "match_only_text" } }
        },
        "executable": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
        "exit_code": { "type": "long" },
        "name": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
        "pid": { "type": "long" }
      }
    },
    "related": {
      "properties": {
        "hash": { "type": "keyword", "ignore_above": 1024 },
        "hosts": { "type": "keyword", "ignore_above": 1024 },
        "ip": { "type": "ip" },
        "user": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "rule": {
      "properties": {
        "category": { "type": "keyword", "ignore_above": 1024 },
        "description": { "type": "keyword", "ignore_above": 1024 },
        "id": { "type": "keyword", "ignore_above": 1024 },
        "name": { "type": "keyword", "ignore_above": 1024 },
        "ruleset": { "type": "keyword", "ignore_above": 1024 },
        "uuid": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "service": {
      "properties": {
        "id": { "type": "keyword", "ignore_above": 1024 },
        "name": { "type": "keyword", "ignore_above": 1024 },
        "target": {
          "properties": {
            "address": { "type": "keyword", "ignore_above": 1024 },
            "id": { "type": "keyword", "ignore_above": 1024 },
            "name": { "type": "keyword", "ignore_above": 1024 },
            "type": { "type": "keyword", "ignore_above": 1024 }
          }
        },
        "type": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "source": {
      "properties": {
        "address": { "type": "keyword", "ignore_above": 1024, "index": false },
        "as": {
          "properties": {
            "number": { "type": "long" },
            "organization": {
              "properties": {
                "name": {
                  "type": "keyword",
                  "ignore_above": 1024,
                  "fields": { "text": { "type": "match_only_text" } }
                }
              }
            }
          }
        },
        "domain": { "type": "keyword", "ignore_above": 1024 },
        "geo": {
          "properties": {
            "city_name": { "type": "keyword", "ignore_above": 1024 },
            "continent_code": { "type": "keyword", "ignore_above": 1024 },
            "continent_name": { "type": "keyword", "ignore_above": 1024 },
            "country_iso_code": { "type": "keyword", "ignore_above": 1024 },
            "country_name": { "type": "keyword", "ignore_above": 1024 },
            "location": { "type": "geo_point" },
            "name": { "type": "keyword", "ignore_above": 1024 },
            "postal_code": { "type": "keyword", "ignore_above": 1024 },
            "region_iso_code": { "type": "keyword", "ignore_above": 1024 },
            "region_name": { "type": "keyword", "ignore_above": 1024 },
            "timezone": { "type": "keyword", "ignore_above": 1024 }
          }
        },
        "ip": { "type": "ip" },
        "port": { "type": "long" },
        "user": {
          "properties": {
            "domain": { "type": "keyword", "ignore_above": 1024 },
            "email": { "type": "keyword", "ignore_above": 1024 },
            "full_name": {
              "type": "keyword",
              "ignore_above": 1024,
              "fields": { "text": { "type": "match_only_text" } }
            },
            "id": { "type": "keyword", "ignore_above": 1024 },
            "name": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
            "roles": { "type": "keyword", "ignore_above": 1024 }
          }
        }
      }
    },
    "tags": { "type": "keyword", "ignore_above": 1024 },
    "tls": {
      "properties": {
        "client": {
          "properties": {
            "issuer": { "type": "keyword", "ignore_above": 1024 },
            "server_name": { "type": "keyword", "ignore_above": 1024 },
            "subject": { "type": "keyword", "ignore_above": 1024 }
          }
        },
        "established": { "type": "boolean" }
      }
    },
    "url": {
      "properties": {
        "domain": { "type": "keyword", "ignore_above": 1024 },
        "full": { "type": "wildcard", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
        "original": { "type": "wildcard", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
        "path": { "type": "wildcard", "ignore_above": 1024 },
        "port": { "type": "long" },
        "query": { "type": "keyword", "ignore_above": 2083 },
        "registered_domain": { "type": "keyword", "ignore_above": 1024 },
        "scheme": { "type": "keyword", "ignore_above": 1024 },
        "subdomain": { "type": "keyword", "ignore_above": 1024 },
        "top_level_domain": { "type": "keyword", "ignore_above": 1024 }
      }
    },
    "user": {
      "properties": {
        "changes": {
          "properties": {
            "domain": { "type": "keyword", "ignore_above": 1024 },
            "email": { "type": "keyword", "ignore_above": 1024 },
            "full_name": {
              "type": "keyword",
              "ignore_above": 1024,
              "fields": { "text": { "type": "match_only_text" } }
            },
            "id": { "type": "keyword", "ignore_above": 1024 },
            "name": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
            "roles": { "type": "keyword", "ignore_above": 1024 }
          }
        },
        "domain": { "type": "keyword", "ignore_above": 1024 },
        "email": { "type": "keyword", "ignore_above": 1024 },
        "full_name": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
        "id": { "type": "keyword", "ignore_above": 1024 },
        "name": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
        "roles": { "type": "keyword", "ignore_above": 1024 },
        "target": {
          "properties": {
            "domain": { "type": "keyword", "ignore_above": 1024 },
            "email": { "type": "keyword", "ignore_above": 1024 },
            "full_name": {
              "type": "keyword",
              "ignore_above": 1024,
              "fields": { "text": { "type": "match_only_text" } }
            },
            "group": {
              "properties": {
                "id": { "type": "keyword", "ignore_above": 1024 },
                "name": { "type": "keyword", "ignore_above": 1024 }
              }
            },
            "id": { "type": "keyword", "ignore_above": 1024 },
            "name": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
            "roles": { "type": "keyword", "ignore_above": 1024 }
          }
        }
      }
    },
    "user_agent": {
      "properties": {
        "device": { "properties": { "name": { "type": "keyword", "ignore_above": 1024 } } },
        "name": { "type": "keyword", "ignore_above": 1024 },
        "original": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
        "os": {
          "properties": {
            "family": { "type": "keyword", "ignore_above": 1024 },
            "full": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
            "name": { "type": "keyword", "ignore_above": 1024, "fields": { "text": { "type": "match_only_text" } } },
            "platform": { "type": "keyword", "ignore_above": 1024 },
            "type": { "type": "keyword", "ignore_above": 1024 },
            "version": { "type": "keyword", "ignore_above": 1024 }
          }
        },
        "version": { "type": "keyword", "ignore_above": 1024 }
      }
    }
  }
} as const;
