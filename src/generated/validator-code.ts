// Generated from fields/events by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const checkEvent = validate10;
const schema11 = {"type":"object","properties":{"workflow":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:type|id|name|desc)$":{"type":["string","null"]}}},"initiated_by":{"type":["object","null"],"properties":{"source_metadata":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:name)$":{"type":["string","null"]}}}},"patternProperties":{"^(?:id|user_id|type|email|username|name|source|provider)$":{"type":["string","null"]},"^(?:administrator)$":{"type":["boolean","null"]}}},"di_event":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:event_type)$":{"type":["string","null"]}}},"application":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:id|name|display_label|display_name|sso_type|sso_url|version|path|publisher|uninstall_string|package_manager)$":{"type":["string","null"]}}},"association":{"type":["object","null"],"properties":{"connection":{"type":["object","null"],"properties":{"from":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:type|object_id|name)$":{"type":["string","null"]}}},"to":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:type|object_id|name)$":{"type":["string","null"]}}}},"patternProperties":{}}},"patternProperties":{"^(?:op|action_source|type|id|email)$":{"type":["string","null"]},"^(?:attributes)$":{"type":["object","null"]}}},"auth_meta":{"type":["object","null"],"properties":{"auth_methods":{"type":["object","null"],"properties":{"password":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}},"totp":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}},"duo":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}},"webauthn":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}},"jumpcloud_protect":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}},"jumpcloud_go":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}},"jumpcloud_go_uv":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}}},"patternProperties":{}},"jumpcloud_protect_device":{"type":["object","null"],"properties":{"geoip":{"type":["object","null"],"properties":{"asn":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:number)$":{"type":["integer","null"]},"^(?:organization)$":{"type":["string","null"]}}}},"patternProperties":{"^(?:continent_code|country_code|country_code2|region_code|region_name|city|timezone)$":{"type":["string","null"]},"^(?:latitude|longitude)$":{"type":["number","null"]}}}},"patternProperties":{"^(?:id|make|model|os|os_version|app_version|username|user_id|ip)$":{"type":["string","null"]}}}},"patternProperties":{"^(?:auth_idp|userid_type)$":{"type":["string","null"]},"^(?:user_password_enabled|device_cert_enabled|user_cert_enabled)$":{"type":["boolean","null"]}}},"mfa_meta":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:type)$":{"type":["string","null"]}}},"target_resource":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:type)$":{"type":["string","null"]}}},"auth_context":{"type":["object","null"],"properties":{"auth_methods":{"type":["object","null"],"properties":{"password":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}},"totp":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}},"duo":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}},"webauthn":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}},"jumpcloud_protect":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}},"jumpcloud_go":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}},"jumpcloud_go_uv":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:success)$":{"type":["boolean","null"]}}}},"patternProperties":{}},"system":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:id|hostname|displayName|os|version)$":{"type":["string","null"]}}},"policies_applied":{"anyOf":[{"type":["object","null"],"properties":{"metadata":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:action|resource_type)$":{"type":["string","null"]},"^(?:conditions)$":{"anyOf":[{"type":["string","null"]},{"type":"array","items":{"type":["string","null"]}}]}}}},"patternProperties":{"^(?:id|name)$":{"type":["string","null"]}}},{"type":"array","items":{"type":["object","null"],"properties":{"metadata":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:action|resource_type)$":{"type":["string","null"]},"^(?:conditions)$":{"anyOf":[{"type":["string","null"]},{"type":"array","items":{"type":["string","null"]}}]}}}},"patternProperties":{"^(?:id|name)$":{"type":["string","null"]}}}}]},"jumpcloud_protect_device":{"type":["object","null"],"properties":{"geoip":{"type":["object","null"],"properties":{"asn":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:number)$":{"type":["integer","null"]},"^(?:organization)$":{"type":["string","null"]}}}},"patternProperties":{"^(?:continent_code|country_code|country_code2|region_code|region_name|city|timezone)$":{"type":["string","null"]},"^(?:latitude|longitude)$":{"type":["number","null"]}}}},"patternProperties":{"^(?:id|make|model|os|os_version|app_version|username|user_id|ip)$":{"type":["string","null"]}}}},"patternProperties":{}},"system_group":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:type|object_id|name)$":{"type":["string","null"]}}},"message_chain":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:response_code|response_message|message_details)$":{"type":["string","null"]}}},"correlation":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:id|type)$":{"type":["string","null"]}}},"query_responses":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:device_name|model_name|os_version|product_name|wifi_mac)$":{"type":["string","null"]},"^(?:device_capacity|available_device_capacity)$":{"type":["integer","null"]},"^(?:is_supervised)$":{"type":["boolean","null"]}}},"security_info":{"type":["object","null"],"properties":{"management_status":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:enrolled_via_dep|is_activation_lock_manageable|is_user_enrollment|user_approved_enrollment)$":{"type":["boolean","null"]}}},"secure_boot":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:secure_boot_level)$":{"type":["string","null"]}}}},"patternProperties":{}},"profile_list":{"anyOf":[{"type":["object","null"],"properties":{"payload_content":{"anyOf":[{"type":["object","null"],"properties":{},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$":{"type":["string","null"]},"^(?:payload_version)$":{"type":["number","null"]}}},{"type":"array","items":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$":{"type":["string","null"]},"^(?:payload_version)$":{"type":["number","null"]}}}}]}},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_display_name|payload_description|payload_organization)$":{"type":["string","null"]},"^(?:payload_version|payload_verion)$":{"type":["number","null"]},"^(?:payload_removal_disallowed|has_removal_passcode|is_encrypted|is_managed)$":{"type":["boolean","null"]},"^(?:signer_certificates)$":{"anyOf":[{"type":["string","null"]},{"type":"array","items":{"type":["string","null"]}}]}}},{"type":"array","items":{"type":["object","null"],"properties":{"payload_content":{"anyOf":[{"type":["object","null"],"properties":{},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$":{"type":["string","null"]},"^(?:payload_version)$":{"type":["number","null"]}}},{"type":"array","items":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$":{"type":["string","null"]},"^(?:payload_version)$":{"type":["number","null"]}}}}]}},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_display_name|payload_description|payload_organization)$":{"type":["string","null"]},"^(?:payload_version|payload_verion)$":{"type":["number","null"]},"^(?:payload_removal_disallowed|has_removal_passcode|is_encrypted|is_managed)$":{"type":["boolean","null"]},"^(?:signer_certificates)$":{"anyOf":[{"type":["string","null"]},{"type":"array","items":{"type":["string","null"]}}]}}}}]},"command":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:request_type|payload)$":{"type":["string","null"]},"^(?:force|managed_apps_only)$":{"type":["boolean","null"]},"^(?:items|queries)$":{"anyOf":[{"type":["string","null"]},{"type":"array","items":{"type":["string","null"]}}]}}},"error_chain":{"anyOf":[{"type":["object","null"],"properties":{},"patternProperties":{"^(?:error_code)$":{"type":["integer","null"]},"^(?:error_domain|localized_description|us_english_description)$":{"type":["string","null"]}}},{"type":"array","items":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:error_code)$":{"type":["integer","null"]},"^(?:error_domain|localized_description|us_english_description)$":{"type":["string","null"]}}}}]},"geoip":{"type":["object","null"],"properties":{"asn":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:number)$":{"type":["integer","null"]},"^(?:organization)$":{"type":["string","null"]}}}},"patternProperties":{"^(?:continent_code|country_code|country_code2|region_code|region_name|city|timezone)$":{"type":["string","null"]},"^(?:latitude|longitude)$":{"type":["number","null"]}}},"src_geoip":{"type":["object","null"],"properties":{"asn":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:number)$":{"type":["integer","null"]},"^(?:organization)$":{"type":["string","null"]}}}},"patternProperties":{"^(?:continent_code|country_code|country_code2|region_code|region_name|city|timezone)$":{"type":["string","null"]},"^(?:latitude|longitude)$":{"type":["number","null"]}}},"asn":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:number)$":{"type":["integer","null"]},"^(?:organization)$":{"type":["string","null"]}}},"config":{"anyOf":[{"type":["object","null"],"properties":{},"patternProperties":{"^(?:name|email|role_object_id)$":{"type":["string","null"]}}},{"type":"array","items":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:name|email|role_object_id)$":{"type":["string","null"]}}}}]},"available_os_updates":{"anyOf":[{"type":["object","null"],"properties":{},"patternProperties":{"^(?:product_key|version|human_readable_name|human_readable_name_locale|metadata_url)$":{"type":["string","null"]},"^(?:download_size|install_size)$":{"type":["integer","null"]},"^(?:is_critical|is_major_os_update|is_firmware_update|is_config_data_update|restart_required|allows_install_later|requires_bootstrap_token)$":{"type":["boolean","null"]}}},{"type":"array","items":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:product_key|version|human_readable_name|human_readable_name_locale|metadata_url)$":{"type":["string","null"]},"^(?:download_size|install_size)$":{"type":["integer","null"]},"^(?:is_critical|is_major_os_update|is_firmware_update|is_config_data_update|restart_required|allows_install_later|requires_bootstrap_token)$":{"type":["boolean","null"]}}}}]},"outer":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:eap_type|username|error_message)$":{"type":["string","null"]}}},"resource":{"type":["object","null"],"properties":{"discovery_info":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:browser_type)$":{"type":["string","null"]}}}},"patternProperties":{"^(?:id|type|name|username|email|displayName|display_name|displayLabel|hostname|recipient_email|email_type|policy_id|policy_name|policy_template_id|policy_template_name|application_type|install_type|package_manager|enterprise_id|update_mode|app_id|app_name|status|application_id|application_name|application_category|account_id|account_email|account_identifier|login_type|user_id|serial|asset_type|model|context|source_id|source_type|reference_id|description)$":{"type":["string","null"]},"^(?:runtime_permissions)$":{"anyOf":[{"type":["string","null"]},{"type":"array","items":{"type":["string","null"]}}]},"^(?:meta_data|search_request|configuration)$":{"type":["object","null"]},"^(?:resources)$":{"anyOf":[{"type":["object","null"]},{"type":"array","items":{"type":["object","null"]}}]}}},"system":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:id|hostname|displayName|type|osFamily|os|version)$":{"type":["string","null"]}}},"windows_meta":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:logon_type)$":{"type":["string","null"]},"^(?:elevated)$":{"type":["boolean","null"]}}},"useragent":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:name|version|major|minor|patch|build|device|os|os_name|os_full|os_version|os_major|os_minor|os_patch)$":{"type":["string","null"]}}},"user_agent":{"type":["object","null"],"properties":{},"patternProperties":{"^(?:name|version|major|minor|patch|build|device|os|os_name|os_full|os_version|os_major|os_minor|os_patch)$":{"type":["string","null"]}}}},"patternProperties":{"^(?:access_request_id|pid|jc_initiated_by_id|jc_initiated_by_email|username|severity|category|alert_id|alert_title|priority|rule_id|event_description|app_management_source|auth_method|idm_client_id|id|timestamp|server_timestamp|timestamp_source|system_timestamp|jc_transformation_ts|event_type|service|organization|@version|provider|error_message|message|detail|state|previous_state|status|result|connection_id|operation_type|operation|dn|mech|oid|base|filter|attr|mdm_type|mdm_device_id|device_object_id|mdm_device_manager_id|device_manager_object_id|windows_device_uuid|request_type|command_uuid|client_ip|src_ip|name|type|description|channel_object_id|object_storage_item_object_id|object_storage_item_version_object_id|object_storage_item_version_name|object_storage_item_version_sha_256_sum|referrer_object_id|referrer_type|system_object_id|os_meta_family|nas_mfa_state|auth_type|eap_type|process_name)$":{"type":["string","null"]},"^(?:mfa|testing_event|success|start_tls|tls_established|scan_initiated|sso_token_success|idp_initiated)$":{"type":["boolean","null"]},"^(?:changes)$":{"anyOf":[{"type":["object","null"]},{"type":"array","items":{"type":["object","null"]}}]},"^(?:error_code|repeat_count|operation_number|scope|deref|number_of_results|object_storage_item_version_size|total_software_item_count|total_space_used)$":{"type":["integer","null"]}}};
const pattern0 = new RegExp("^(?:type|id|name|desc)$", "u");
const pattern1 = new RegExp("^(?:name)$", "u");
const pattern2 = new RegExp("^(?:id|user_id|type|email|username|name|source|provider)$", "u");
const pattern3 = new RegExp("^(?:administrator)$", "u");
const pattern4 = new RegExp("^(?:event_type)$", "u");
const pattern5 = new RegExp("^(?:id|name|display_label|display_name|sso_type|sso_url|version|path|publisher|uninstall_string|package_manager)$", "u");
const pattern6 = new RegExp("^(?:type|object_id|name)$", "u");
const pattern8 = new RegExp("^(?:op|action_source|type|id|email)$", "u");
const pattern9 = new RegExp("^(?:attributes)$", "u");
const pattern10 = new RegExp("^(?:success)$", "u");
const pattern17 = new RegExp("^(?:number)$", "u");
const pattern18 = new RegExp("^(?:organization)$", "u");
const pattern19 = new RegExp("^(?:continent_code|country_code|country_code2|region_code|region_name|city|timezone)$", "u");
const pattern20 = new RegExp("^(?:latitude|longitude)$", "u");
const pattern21 = new RegExp("^(?:id|make|model|os|os_version|app_version|username|user_id|ip)$", "u");
const pattern22 = new RegExp("^(?:auth_idp|userid_type)$", "u");
const pattern23 = new RegExp("^(?:user_password_enabled|device_cert_enabled|user_cert_enabled)$", "u");
const pattern24 = new RegExp("^(?:type)$", "u");
const pattern33 = new RegExp("^(?:id|hostname|displayName|os|version)$", "u");
const pattern34 = new RegExp("^(?:action|resource_type)$", "u");
const pattern35 = new RegExp("^(?:conditions)$", "u");
const pattern36 = new RegExp("^(?:id|name)$", "u");
const pattern46 = new RegExp("^(?:response_code|response_message|message_details)$", "u");
const pattern47 = new RegExp("^(?:id|type)$", "u");
const pattern48 = new RegExp("^(?:device_name|model_name|os_version|product_name|wifi_mac)$", "u");
const pattern49 = new RegExp("^(?:device_capacity|available_device_capacity)$", "u");
const pattern50 = new RegExp("^(?:is_supervised)$", "u");
const pattern51 = new RegExp("^(?:enrolled_via_dep|is_activation_lock_manageable|is_user_enrollment|user_approved_enrollment)$", "u");
const pattern52 = new RegExp("^(?:secure_boot_level)$", "u");
const pattern53 = new RegExp("^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$", "u");
const pattern54 = new RegExp("^(?:payload_version)$", "u");
const pattern57 = new RegExp("^(?:payload_identifier|payload_uuid|payload_display_name|payload_description|payload_organization)$", "u");
const pattern58 = new RegExp("^(?:payload_version|payload_verion)$", "u");
const pattern59 = new RegExp("^(?:payload_removal_disallowed|has_removal_passcode|is_encrypted|is_managed)$", "u");
const pattern60 = new RegExp("^(?:signer_certificates)$", "u");
const pattern69 = new RegExp("^(?:request_type|payload)$", "u");
const pattern70 = new RegExp("^(?:force|managed_apps_only)$", "u");
const pattern71 = new RegExp("^(?:items|queries)$", "u");
const pattern72 = new RegExp("^(?:error_code)$", "u");
const pattern73 = new RegExp("^(?:error_domain|localized_description|us_english_description)$", "u");
const pattern86 = new RegExp("^(?:name|email|role_object_id)$", "u");
const pattern88 = new RegExp("^(?:product_key|version|human_readable_name|human_readable_name_locale|metadata_url)$", "u");
const pattern89 = new RegExp("^(?:download_size|install_size)$", "u");
const pattern90 = new RegExp("^(?:is_critical|is_major_os_update|is_firmware_update|is_config_data_update|restart_required|allows_install_later|requires_bootstrap_token)$", "u");
const pattern94 = new RegExp("^(?:eap_type|username|error_message)$", "u");
const pattern95 = new RegExp("^(?:browser_type)$", "u");
const pattern96 = new RegExp("^(?:id|type|name|username|email|displayName|display_name|displayLabel|hostname|recipient_email|email_type|policy_id|policy_name|policy_template_id|policy_template_name|application_type|install_type|package_manager|enterprise_id|update_mode|app_id|app_name|status|application_id|application_name|application_category|account_id|account_email|account_identifier|login_type|user_id|serial|asset_type|model|context|source_id|source_type|reference_id|description)$", "u");
const pattern97 = new RegExp("^(?:runtime_permissions)$", "u");
const pattern98 = new RegExp("^(?:meta_data|search_request|configuration)$", "u");
const pattern99 = new RegExp("^(?:resources)$", "u");
const pattern100 = new RegExp("^(?:id|hostname|displayName|type|osFamily|os|version)$", "u");
const pattern101 = new RegExp("^(?:logon_type)$", "u");
const pattern102 = new RegExp("^(?:elevated)$", "u");
const pattern103 = new RegExp("^(?:name|version|major|minor|patch|build|device|os|os_name|os_full|os_version|os_major|os_minor|os_patch)$", "u");
const pattern105 = new RegExp("^(?:access_request_id|pid|jc_initiated_by_id|jc_initiated_by_email|username|severity|category|alert_id|alert_title|priority|rule_id|event_description|app_management_source|auth_method|idm_client_id|id|timestamp|server_timestamp|timestamp_source|system_timestamp|jc_transformation_ts|event_type|service|organization|@version|provider|error_message|message|detail|state|previous_state|status|result|connection_id|operation_type|operation|dn|mech|oid|base|filter|attr|mdm_type|mdm_device_id|device_object_id|mdm_device_manager_id|device_manager_object_id|windows_device_uuid|request_type|command_uuid|client_ip|src_ip|name|type|description|channel_object_id|object_storage_item_object_id|object_storage_item_version_object_id|object_storage_item_version_name|object_storage_item_version_sha_256_sum|referrer_object_id|referrer_type|system_object_id|os_meta_family|nas_mfa_state|auth_type|eap_type|process_name)$", "u");
const pattern106 = new RegExp("^(?:mfa|testing_event|success|start_tls|tls_established|scan_initiated|sso_token_success|idp_initiated)$", "u");
const pattern107 = new RegExp("^(?:changes)$", "u");
const pattern108 = new RegExp("^(?:error_code|repeat_count|operation_number|scope|deref|number_of_results|object_storage_item_version_size|total_software_item_count|total_space_used)$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workflow !== undefined){
let data0 = data.workflow;
const _errs1 = errors;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
validate10.errors = [{instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{type: schema11.properties.workflow.type},message:"must be object,null"}];
return false;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
var valid1 = true;
for(const key0 in data0){
if(pattern0.test(key0)){
let data1 = data0[key0];
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate10.errors = [{instancePath:instancePath+"/workflow/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/workflow/patternProperties/%5E(%3F%3Atype%7Cid%7Cname%7Cdesc)%24/type",keyword:"type",params:{type: schema11.properties.workflow.patternProperties["^(?:type|id|name|desc)$"].type},message:"must be string,null"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initiated_by !== undefined){
let data2 = data.initiated_by;
const _errs5 = errors;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
validate10.errors = [{instancePath:instancePath+"/initiated_by",schemaPath:"#/properties/initiated_by/type",keyword:"type",params:{type: schema11.properties.initiated_by.type},message:"must be object,null"}];
return false;
}
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.source_metadata !== undefined){
let data3 = data2.source_metadata;
const _errs7 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate10.errors = [{instancePath:instancePath+"/initiated_by/source_metadata",schemaPath:"#/properties/initiated_by/properties/source_metadata/type",keyword:"type",params:{type: schema11.properties.initiated_by.properties.source_metadata.type},message:"must be object,null"}];
return false;
}
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
var valid3 = true;
for(const key1 in data3){
if(pattern1.test(key1)){
let data4 = data3[key1];
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate10.errors = [{instancePath:instancePath+"/initiated_by/source_metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/initiated_by/properties/source_metadata/patternProperties/%5E(%3F%3Aname)%24/type",keyword:"type",params:{type: schema11.properties.initiated_by.properties.source_metadata.patternProperties["^(?:name)$"].type},message:"must be string,null"}];
return false;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
var valid4 = true;
for(const key2 in data2){
if(pattern2.test(key2)){
let data5 = data2[key2];
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate10.errors = [{instancePath:instancePath+"/initiated_by/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/initiated_by/patternProperties/%5E(%3F%3Aid%7Cuser_id%7Ctype%7Cemail%7Cusername%7Cname%7Csource%7Cprovider)%24/type",keyword:"type",params:{type: schema11.properties.initiated_by.patternProperties["^(?:id|user_id|type|email|username|name|source|provider)$"].type},message:"must be string,null"}];
return false;
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
}
if(valid4){
var valid4 = true;
for(const key3 in data2){
if(pattern3.test(key3)){
let data6 = data2[key3];
const _errs13 = errors;
if((typeof data6 !== "boolean") && (data6 !== null)){
validate10.errors = [{instancePath:instancePath+"/initiated_by/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/initiated_by/patternProperties/%5E(%3F%3Aadministrator)%24/type",keyword:"type",params:{type: schema11.properties.initiated_by.patternProperties["^(?:administrator)$"].type},message:"must be boolean,null"}];
return false;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.di_event !== undefined){
let data7 = data.di_event;
const _errs15 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate10.errors = [{instancePath:instancePath+"/di_event",schemaPath:"#/properties/di_event/type",keyword:"type",params:{type: schema11.properties.di_event.type},message:"must be object,null"}];
return false;
}
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
var valid5 = true;
for(const key4 in data7){
if(pattern4.test(key4)){
let data8 = data7[key4];
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate10.errors = [{instancePath:instancePath+"/di_event/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/di_event/patternProperties/%5E(%3F%3Aevent_type)%24/type",keyword:"type",params:{type: schema11.properties.di_event.patternProperties["^(?:event_type)$"].type},message:"must be string,null"}];
return false;
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.application !== undefined){
let data9 = data.application;
const _errs19 = errors;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
validate10.errors = [{instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: schema11.properties.application.type},message:"must be object,null"}];
return false;
}
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
var valid6 = true;
for(const key5 in data9){
if(pattern5.test(key5)){
let data10 = data9[key5];
const _errs21 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate10.errors = [{instancePath:instancePath+"/application/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/application/patternProperties/%5E(%3F%3Aid%7Cname%7Cdisplay_label%7Cdisplay_name%7Csso_type%7Csso_url%7Cversion%7Cpath%7Cpublisher%7Cuninstall_string%7Cpackage_manager)%24/type",keyword:"type",params:{type: schema11.properties.application.patternProperties["^(?:id|name|display_label|display_name|sso_type|sso_url|version|path|publisher|uninstall_string|package_manager)$"].type},message:"must be string,null"}];
return false;
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.association !== undefined){
let data11 = data.association;
const _errs23 = errors;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
validate10.errors = [{instancePath:instancePath+"/association",schemaPath:"#/properties/association/type",keyword:"type",params:{type: schema11.properties.association.type},message:"must be object,null"}];
return false;
}
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.connection !== undefined){
let data12 = data11.connection;
const _errs25 = errors;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
validate10.errors = [{instancePath:instancePath+"/association/connection",schemaPath:"#/properties/association/properties/connection/type",keyword:"type",params:{type: schema11.properties.association.properties.connection.type},message:"must be object,null"}];
return false;
}
if(errors === _errs25){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.from !== undefined){
let data13 = data12.from;
const _errs27 = errors;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
validate10.errors = [{instancePath:instancePath+"/association/connection/from",schemaPath:"#/properties/association/properties/connection/properties/from/type",keyword:"type",params:{type: schema11.properties.association.properties.connection.properties.from.type},message:"must be object,null"}];
return false;
}
if(errors === _errs27){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
var valid9 = true;
for(const key6 in data13){
if(pattern6.test(key6)){
let data14 = data13[key6];
const _errs29 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate10.errors = [{instancePath:instancePath+"/association/connection/from/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/association/properties/connection/properties/from/patternProperties/%5E(%3F%3Atype%7Cobject_id%7Cname)%24/type",keyword:"type",params:{type: schema11.properties.association.properties.connection.properties.from.patternProperties["^(?:type|object_id|name)$"].type},message:"must be string,null"}];
return false;
}
var valid9 = _errs29 === errors;
if(!valid9){
break;
}
}
}
}
}
var valid8 = _errs27 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data12.to !== undefined){
let data15 = data12.to;
const _errs31 = errors;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
validate10.errors = [{instancePath:instancePath+"/association/connection/to",schemaPath:"#/properties/association/properties/connection/properties/to/type",keyword:"type",params:{type: schema11.properties.association.properties.connection.properties.to.type},message:"must be object,null"}];
return false;
}
if(errors === _errs31){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
var valid10 = true;
for(const key7 in data15){
if(pattern6.test(key7)){
let data16 = data15[key7];
const _errs33 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate10.errors = [{instancePath:instancePath+"/association/connection/to/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/association/properties/connection/properties/to/patternProperties/%5E(%3F%3Atype%7Cobject_id%7Cname)%24/type",keyword:"type",params:{type: schema11.properties.association.properties.connection.properties.to.patternProperties["^(?:type|object_id|name)$"].type},message:"must be string,null"}];
return false;
}
var valid10 = _errs33 === errors;
if(!valid10){
break;
}
}
}
}
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
}
}
}
var valid7 = _errs25 === errors;
}
else {
var valid7 = true;
}
if(valid7){
var valid11 = true;
for(const key8 in data11){
if(pattern8.test(key8)){
let data17 = data11[key8];
const _errs35 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate10.errors = [{instancePath:instancePath+"/association/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/association/patternProperties/%5E(%3F%3Aop%7Caction_source%7Ctype%7Cid%7Cemail)%24/type",keyword:"type",params:{type: schema11.properties.association.patternProperties["^(?:op|action_source|type|id|email)$"].type},message:"must be string,null"}];
return false;
}
var valid11 = _errs35 === errors;
if(!valid11){
break;
}
}
}
if(valid11){
var valid11 = true;
for(const key9 in data11){
if(pattern9.test(key9)){
let data18 = data11[key9];
const _errs37 = errors;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
validate10.errors = [{instancePath:instancePath+"/association/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/association/patternProperties/%5E(%3F%3Aattributes)%24/type",keyword:"type",params:{type: schema11.properties.association.patternProperties["^(?:attributes)$"].type},message:"must be object,null"}];
return false;
}
var valid11 = _errs37 === errors;
if(!valid11){
break;
}
}
}
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_meta !== undefined){
let data19 = data.auth_meta;
const _errs39 = errors;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta",schemaPath:"#/properties/auth_meta/type",keyword:"type",params:{type: schema11.properties.auth_meta.type},message:"must be object,null"}];
return false;
}
if(errors === _errs39){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.auth_methods !== undefined){
let data20 = data19.auth_methods;
const _errs41 = errors;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods",schemaPath:"#/properties/auth_meta/properties/auth_methods/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.type},message:"must be object,null"}];
return false;
}
if(errors === _errs41){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.password !== undefined){
let data21 = data20.password;
const _errs43 = errors;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/password",schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/password/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.password.type},message:"must be object,null"}];
return false;
}
if(errors === _errs43){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
var valid14 = true;
for(const key10 in data21){
if(pattern10.test(key10)){
let data22 = data21[key10];
const _errs45 = errors;
if((typeof data22 !== "boolean") && (data22 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/password/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/password/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.password.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid14 = _errs45 === errors;
if(!valid14){
break;
}
}
}
}
}
var valid13 = _errs43 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data20.totp !== undefined){
let data23 = data20.totp;
const _errs47 = errors;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/totp",schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/totp/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.totp.type},message:"must be object,null"}];
return false;
}
if(errors === _errs47){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
var valid15 = true;
for(const key11 in data23){
if(pattern10.test(key11)){
let data24 = data23[key11];
const _errs49 = errors;
if((typeof data24 !== "boolean") && (data24 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/totp/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/totp/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.totp.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid15 = _errs49 === errors;
if(!valid15){
break;
}
}
}
}
}
var valid13 = _errs47 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data20.duo !== undefined){
let data25 = data20.duo;
const _errs51 = errors;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/duo",schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/duo/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.duo.type},message:"must be object,null"}];
return false;
}
if(errors === _errs51){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
var valid16 = true;
for(const key12 in data25){
if(pattern10.test(key12)){
let data26 = data25[key12];
const _errs53 = errors;
if((typeof data26 !== "boolean") && (data26 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/duo/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/duo/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.duo.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid16 = _errs53 === errors;
if(!valid16){
break;
}
}
}
}
}
var valid13 = _errs51 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data20.webauthn !== undefined){
let data27 = data20.webauthn;
const _errs55 = errors;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/webauthn",schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/webauthn/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.webauthn.type},message:"must be object,null"}];
return false;
}
if(errors === _errs55){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
var valid17 = true;
for(const key13 in data27){
if(pattern10.test(key13)){
let data28 = data27[key13];
const _errs57 = errors;
if((typeof data28 !== "boolean") && (data28 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/webauthn/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/webauthn/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.webauthn.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid17 = _errs57 === errors;
if(!valid17){
break;
}
}
}
}
}
var valid13 = _errs55 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data20.jumpcloud_protect !== undefined){
let data29 = data20.jumpcloud_protect;
const _errs59 = errors;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/jumpcloud_protect",schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/jumpcloud_protect/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.jumpcloud_protect.type},message:"must be object,null"}];
return false;
}
if(errors === _errs59){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
var valid18 = true;
for(const key14 in data29){
if(pattern10.test(key14)){
let data30 = data29[key14];
const _errs61 = errors;
if((typeof data30 !== "boolean") && (data30 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/jumpcloud_protect/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/jumpcloud_protect/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.jumpcloud_protect.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid18 = _errs61 === errors;
if(!valid18){
break;
}
}
}
}
}
var valid13 = _errs59 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data20.jumpcloud_go !== undefined){
let data31 = data20.jumpcloud_go;
const _errs63 = errors;
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/jumpcloud_go",schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.jumpcloud_go.type},message:"must be object,null"}];
return false;
}
if(errors === _errs63){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
var valid19 = true;
for(const key15 in data31){
if(pattern10.test(key15)){
let data32 = data31[key15];
const _errs65 = errors;
if((typeof data32 !== "boolean") && (data32 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/jumpcloud_go/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.jumpcloud_go.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid19 = _errs65 === errors;
if(!valid19){
break;
}
}
}
}
}
var valid13 = _errs63 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data20.jumpcloud_go_uv !== undefined){
let data33 = data20.jumpcloud_go_uv;
const _errs67 = errors;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/jumpcloud_go_uv",schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go_uv/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.jumpcloud_go_uv.type},message:"must be object,null"}];
return false;
}
if(errors === _errs67){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
var valid20 = true;
for(const key16 in data33){
if(pattern10.test(key16)){
let data34 = data33[key16];
const _errs69 = errors;
if((typeof data34 !== "boolean") && (data34 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/auth_methods/jumpcloud_go_uv/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go_uv/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.auth_methods.properties.jumpcloud_go_uv.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid20 = _errs69 === errors;
if(!valid20){
break;
}
}
}
}
}
var valid13 = _errs67 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
}
}
var valid12 = _errs41 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.jumpcloud_protect_device !== undefined){
let data35 = data19.jumpcloud_protect_device;
const _errs71 = errors;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/jumpcloud_protect_device",schemaPath:"#/properties/auth_meta/properties/jumpcloud_protect_device/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.jumpcloud_protect_device.type},message:"must be object,null"}];
return false;
}
if(errors === _errs71){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.geoip !== undefined){
let data36 = data35.geoip;
const _errs73 = errors;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/jumpcloud_protect_device/geoip",schemaPath:"#/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.jumpcloud_protect_device.properties.geoip.type},message:"must be object,null"}];
return false;
}
if(errors === _errs73){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.asn !== undefined){
let data37 = data36.asn;
const _errs75 = errors;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/jumpcloud_protect_device/geoip/asn",schemaPath:"#/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/properties/asn/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.jumpcloud_protect_device.properties.geoip.properties.asn.type},message:"must be object,null"}];
return false;
}
if(errors === _errs75){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
var valid23 = true;
for(const key17 in data37){
if(pattern17.test(key17)){
let data38 = data37[key17];
const _errs77 = errors;
if((!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) && (data38 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/jumpcloud_protect_device/geoip/asn/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.jumpcloud_protect_device.properties.geoip.properties.asn.patternProperties["^(?:number)$"].type},message:"must be integer,null"}];
return false;
}
var valid23 = _errs77 === errors;
if(!valid23){
break;
}
}
}
if(valid23){
var valid23 = true;
for(const key18 in data37){
if(pattern18.test(key18)){
let data39 = data37[key18];
const _errs79 = errors;
if((typeof data39 !== "string") && (data39 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/jumpcloud_protect_device/geoip/asn/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.jumpcloud_protect_device.properties.geoip.properties.asn.patternProperties["^(?:organization)$"].type},message:"must be string,null"}];
return false;
}
var valid23 = _errs79 === errors;
if(!valid23){
break;
}
}
}
}
}
}
var valid22 = _errs75 === errors;
}
else {
var valid22 = true;
}
if(valid22){
var valid24 = true;
for(const key19 in data36){
if(pattern19.test(key19)){
let data40 = data36[key19];
const _errs81 = errors;
if((typeof data40 !== "string") && (data40 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/jumpcloud_protect_device/geoip/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/patternProperties/%5E(%3F%3Acontinent_code%7Ccountry_code%7Ccountry_code2%7Cregion_code%7Cregion_name%7Ccity%7Ctimezone)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.jumpcloud_protect_device.properties.geoip.patternProperties["^(?:continent_code|country_code|country_code2|region_code|region_name|city|timezone)$"].type},message:"must be string,null"}];
return false;
}
var valid24 = _errs81 === errors;
if(!valid24){
break;
}
}
}
if(valid24){
var valid24 = true;
for(const key20 in data36){
if(pattern20.test(key20)){
let data41 = data36[key20];
const _errs83 = errors;
if((!((typeof data41 == "number") && (isFinite(data41)))) && (data41 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/jumpcloud_protect_device/geoip/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/patternProperties/%5E(%3F%3Alatitude%7Clongitude)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.jumpcloud_protect_device.properties.geoip.patternProperties["^(?:latitude|longitude)$"].type},message:"must be number,null"}];
return false;
}
var valid24 = _errs83 === errors;
if(!valid24){
break;
}
}
}
}
}
}
}
var valid21 = _errs73 === errors;
}
else {
var valid21 = true;
}
if(valid21){
var valid25 = true;
for(const key21 in data35){
if(pattern21.test(key21)){
let data42 = data35[key21];
const _errs85 = errors;
if((typeof data42 !== "string") && (data42 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/jumpcloud_protect_device/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/properties/jumpcloud_protect_device/patternProperties/%5E(%3F%3Aid%7Cmake%7Cmodel%7Cos%7Cos_version%7Capp_version%7Cusername%7Cuser_id%7Cip)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.properties.jumpcloud_protect_device.patternProperties["^(?:id|make|model|os|os_version|app_version|username|user_id|ip)$"].type},message:"must be string,null"}];
return false;
}
var valid25 = _errs85 === errors;
if(!valid25){
break;
}
}
}
}
}
}
var valid12 = _errs71 === errors;
}
else {
var valid12 = true;
}
if(valid12){
var valid26 = true;
for(const key22 in data19){
if(pattern22.test(key22)){
let data43 = data19[key22];
const _errs87 = errors;
if((typeof data43 !== "string") && (data43 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/patternProperties/%5E(%3F%3Aauth_idp%7Cuserid_type)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.patternProperties["^(?:auth_idp|userid_type)$"].type},message:"must be string,null"}];
return false;
}
var valid26 = _errs87 === errors;
if(!valid26){
break;
}
}
}
if(valid26){
var valid26 = true;
for(const key23 in data19){
if(pattern23.test(key23)){
let data44 = data19[key23];
const _errs89 = errors;
if((typeof data44 !== "boolean") && (data44 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_meta/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_meta/patternProperties/%5E(%3F%3Auser_password_enabled%7Cdevice_cert_enabled%7Cuser_cert_enabled)%24/type",keyword:"type",params:{type: schema11.properties.auth_meta.patternProperties["^(?:user_password_enabled|device_cert_enabled|user_cert_enabled)$"].type},message:"must be boolean,null"}];
return false;
}
var valid26 = _errs89 === errors;
if(!valid26){
break;
}
}
}
}
}
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mfa_meta !== undefined){
let data45 = data.mfa_meta;
const _errs91 = errors;
if((!(data45 && typeof data45 == "object" && !Array.isArray(data45))) && (data45 !== null)){
validate10.errors = [{instancePath:instancePath+"/mfa_meta",schemaPath:"#/properties/mfa_meta/type",keyword:"type",params:{type: schema11.properties.mfa_meta.type},message:"must be object,null"}];
return false;
}
if(errors === _errs91){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
var valid27 = true;
for(const key24 in data45){
if(pattern24.test(key24)){
let data46 = data45[key24];
const _errs93 = errors;
if((typeof data46 !== "string") && (data46 !== null)){
validate10.errors = [{instancePath:instancePath+"/mfa_meta/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mfa_meta/patternProperties/%5E(%3F%3Atype)%24/type",keyword:"type",params:{type: schema11.properties.mfa_meta.patternProperties["^(?:type)$"].type},message:"must be string,null"}];
return false;
}
var valid27 = _errs93 === errors;
if(!valid27){
break;
}
}
}
}
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_resource !== undefined){
let data47 = data.target_resource;
const _errs95 = errors;
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (data47 !== null)){
validate10.errors = [{instancePath:instancePath+"/target_resource",schemaPath:"#/properties/target_resource/type",keyword:"type",params:{type: schema11.properties.target_resource.type},message:"must be object,null"}];
return false;
}
if(errors === _errs95){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
var valid28 = true;
for(const key25 in data47){
if(pattern24.test(key25)){
let data48 = data47[key25];
const _errs97 = errors;
if((typeof data48 !== "string") && (data48 !== null)){
validate10.errors = [{instancePath:instancePath+"/target_resource/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target_resource/patternProperties/%5E(%3F%3Atype)%24/type",keyword:"type",params:{type: schema11.properties.target_resource.patternProperties["^(?:type)$"].type},message:"must be string,null"}];
return false;
}
var valid28 = _errs97 === errors;
if(!valid28){
break;
}
}
}
}
}
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_context !== undefined){
let data49 = data.auth_context;
const _errs99 = errors;
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (data49 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context",schemaPath:"#/properties/auth_context/type",keyword:"type",params:{type: schema11.properties.auth_context.type},message:"must be object,null"}];
return false;
}
if(errors === _errs99){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.auth_methods !== undefined){
let data50 = data49.auth_methods;
const _errs101 = errors;
if((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods",schemaPath:"#/properties/auth_context/properties/auth_methods/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.type},message:"must be object,null"}];
return false;
}
if(errors === _errs101){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.password !== undefined){
let data51 = data50.password;
const _errs103 = errors;
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/password",schemaPath:"#/properties/auth_context/properties/auth_methods/properties/password/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.password.type},message:"must be object,null"}];
return false;
}
if(errors === _errs103){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
var valid31 = true;
for(const key26 in data51){
if(pattern10.test(key26)){
let data52 = data51[key26];
const _errs105 = errors;
if((typeof data52 !== "boolean") && (data52 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/password/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/auth_methods/properties/password/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.password.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid31 = _errs105 === errors;
if(!valid31){
break;
}
}
}
}
}
var valid30 = _errs103 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.totp !== undefined){
let data53 = data50.totp;
const _errs107 = errors;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/totp",schemaPath:"#/properties/auth_context/properties/auth_methods/properties/totp/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.totp.type},message:"must be object,null"}];
return false;
}
if(errors === _errs107){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
var valid32 = true;
for(const key27 in data53){
if(pattern10.test(key27)){
let data54 = data53[key27];
const _errs109 = errors;
if((typeof data54 !== "boolean") && (data54 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/totp/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/auth_methods/properties/totp/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.totp.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid32 = _errs109 === errors;
if(!valid32){
break;
}
}
}
}
}
var valid30 = _errs107 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.duo !== undefined){
let data55 = data50.duo;
const _errs111 = errors;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/duo",schemaPath:"#/properties/auth_context/properties/auth_methods/properties/duo/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.duo.type},message:"must be object,null"}];
return false;
}
if(errors === _errs111){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
var valid33 = true;
for(const key28 in data55){
if(pattern10.test(key28)){
let data56 = data55[key28];
const _errs113 = errors;
if((typeof data56 !== "boolean") && (data56 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/duo/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/auth_methods/properties/duo/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.duo.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid33 = _errs113 === errors;
if(!valid33){
break;
}
}
}
}
}
var valid30 = _errs111 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.webauthn !== undefined){
let data57 = data50.webauthn;
const _errs115 = errors;
if((!(data57 && typeof data57 == "object" && !Array.isArray(data57))) && (data57 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/webauthn",schemaPath:"#/properties/auth_context/properties/auth_methods/properties/webauthn/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.webauthn.type},message:"must be object,null"}];
return false;
}
if(errors === _errs115){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
var valid34 = true;
for(const key29 in data57){
if(pattern10.test(key29)){
let data58 = data57[key29];
const _errs117 = errors;
if((typeof data58 !== "boolean") && (data58 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/webauthn/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/auth_methods/properties/webauthn/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.webauthn.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid34 = _errs117 === errors;
if(!valid34){
break;
}
}
}
}
}
var valid30 = _errs115 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.jumpcloud_protect !== undefined){
let data59 = data50.jumpcloud_protect;
const _errs119 = errors;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/jumpcloud_protect",schemaPath:"#/properties/auth_context/properties/auth_methods/properties/jumpcloud_protect/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.jumpcloud_protect.type},message:"must be object,null"}];
return false;
}
if(errors === _errs119){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
var valid35 = true;
for(const key30 in data59){
if(pattern10.test(key30)){
let data60 = data59[key30];
const _errs121 = errors;
if((typeof data60 !== "boolean") && (data60 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/jumpcloud_protect/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/auth_methods/properties/jumpcloud_protect/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.jumpcloud_protect.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid35 = _errs121 === errors;
if(!valid35){
break;
}
}
}
}
}
var valid30 = _errs119 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.jumpcloud_go !== undefined){
let data61 = data50.jumpcloud_go;
const _errs123 = errors;
if((!(data61 && typeof data61 == "object" && !Array.isArray(data61))) && (data61 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/jumpcloud_go",schemaPath:"#/properties/auth_context/properties/auth_methods/properties/jumpcloud_go/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.jumpcloud_go.type},message:"must be object,null"}];
return false;
}
if(errors === _errs123){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
var valid36 = true;
for(const key31 in data61){
if(pattern10.test(key31)){
let data62 = data61[key31];
const _errs125 = errors;
if((typeof data62 !== "boolean") && (data62 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/jumpcloud_go/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/auth_methods/properties/jumpcloud_go/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.jumpcloud_go.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid36 = _errs125 === errors;
if(!valid36){
break;
}
}
}
}
}
var valid30 = _errs123 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data50.jumpcloud_go_uv !== undefined){
let data63 = data50.jumpcloud_go_uv;
const _errs127 = errors;
if((!(data63 && typeof data63 == "object" && !Array.isArray(data63))) && (data63 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/jumpcloud_go_uv",schemaPath:"#/properties/auth_context/properties/auth_methods/properties/jumpcloud_go_uv/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.jumpcloud_go_uv.type},message:"must be object,null"}];
return false;
}
if(errors === _errs127){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
var valid37 = true;
for(const key32 in data63){
if(pattern10.test(key32)){
let data64 = data63[key32];
const _errs129 = errors;
if((typeof data64 !== "boolean") && (data64 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/auth_methods/jumpcloud_go_uv/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/auth_methods/properties/jumpcloud_go_uv/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.auth_methods.properties.jumpcloud_go_uv.patternProperties["^(?:success)$"].type},message:"must be boolean,null"}];
return false;
}
var valid37 = _errs129 === errors;
if(!valid37){
break;
}
}
}
}
}
var valid30 = _errs127 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
}
}
}
var valid29 = _errs101 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data49.system !== undefined){
let data65 = data49.system;
const _errs131 = errors;
if((!(data65 && typeof data65 == "object" && !Array.isArray(data65))) && (data65 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/system",schemaPath:"#/properties/auth_context/properties/system/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.system.type},message:"must be object,null"}];
return false;
}
if(errors === _errs131){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
var valid38 = true;
for(const key33 in data65){
if(pattern33.test(key33)){
let data66 = data65[key33];
const _errs133 = errors;
if((typeof data66 !== "string") && (data66 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/system/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/system/patternProperties/%5E(%3F%3Aid%7Chostname%7CdisplayName%7Cos%7Cversion)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.system.patternProperties["^(?:id|hostname|displayName|os|version)$"].type},message:"must be string,null"}];
return false;
}
var valid38 = _errs133 === errors;
if(!valid38){
break;
}
}
}
}
}
var valid29 = _errs131 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data49.policies_applied !== undefined){
let data67 = data49.policies_applied;
const _errs135 = errors;
const _errs136 = errors;
let valid39 = false;
const _errs137 = errors;
if((!(data67 && typeof data67 == "object" && !Array.isArray(data67))) && (data67 !== null)){
const err0 = {instancePath:instancePath+"/auth_context/policies_applied",schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/0/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.policies_applied.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs137){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.metadata !== undefined){
let data68 = data67.metadata;
const _errs139 = errors;
if((!(data68 && typeof data68 == "object" && !Array.isArray(data68))) && (data68 !== null)){
const err1 = {instancePath:instancePath+"/auth_context/policies_applied/metadata",schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.policies_applied.anyOf[0].properties.metadata.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs139){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
var valid41 = true;
for(const key34 in data68){
if(pattern34.test(key34)){
let data69 = data68[key34];
const _errs141 = errors;
if((typeof data69 !== "string") && (data69 !== null)){
const err2 = {instancePath:instancePath+"/auth_context/policies_applied/metadata/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aaction%7Cresource_type)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.policies_applied.anyOf[0].properties.metadata.patternProperties["^(?:action|resource_type)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid41 = _errs141 === errors;
if(!valid41){
break;
}
}
}
if(valid41){
var valid41 = true;
for(const key35 in data68){
if(pattern35.test(key35)){
let data70 = data68[key35];
const _errs143 = errors;
const _errs144 = errors;
let valid42 = false;
const _errs145 = errors;
if((typeof data70 !== "string") && (data70 !== null)){
const err3 = {instancePath:instancePath+"/auth_context/policies_applied/metadata/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/0/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.policies_applied.anyOf[0].properties.metadata.patternProperties["^(?:conditions)$"].anyOf[0].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs145 === errors;
valid42 = valid42 || _valid1;
if(!valid42){
const _errs147 = errors;
if(errors === _errs147){
if(Array.isArray(data70)){
var valid43 = true;
const len0 = data70.length;
for(let i0=0; i0<len0; i0++){
let data71 = data70[i0];
const _errs149 = errors;
if((typeof data71 !== "string") && (data71 !== null)){
const err4 = {instancePath:instancePath+"/auth_context/policies_applied/metadata/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.policies_applied.anyOf[0].properties.metadata.patternProperties["^(?:conditions)$"].anyOf[1].items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid43 = _errs149 === errors;
if(!valid43){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/auth_context/policies_applied/metadata/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs147 === errors;
valid42 = valid42 || _valid1;
}
if(!valid42){
const err6 = {instancePath:instancePath+"/auth_context/policies_applied/metadata/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
var valid41 = _errs143 === errors;
if(!valid41){
break;
}
}
}
}
}
}
var valid40 = _errs139 === errors;
}
else {
var valid40 = true;
}
if(valid40){
var valid44 = true;
for(const key36 in data67){
if(pattern36.test(key36)){
let data72 = data67[key36];
const _errs151 = errors;
if((typeof data72 !== "string") && (data72 !== null)){
const err7 = {instancePath:instancePath+"/auth_context/policies_applied/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/0/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.policies_applied.anyOf[0].patternProperties["^(?:id|name)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid44 = _errs151 === errors;
if(!valid44){
break;
}
}
}
}
}
}
var _valid0 = _errs137 === errors;
valid39 = valid39 || _valid0;
if(!valid39){
const _errs153 = errors;
if(errors === _errs153){
if(Array.isArray(data67)){
var valid45 = true;
const len1 = data67.length;
for(let i1=0; i1<len1; i1++){
let data73 = data67[i1];
const _errs155 = errors;
if((!(data73 && typeof data73 == "object" && !Array.isArray(data73))) && (data73 !== null)){
const err8 = {instancePath:instancePath+"/auth_context/policies_applied/" + i1,schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.policies_applied.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors === _errs155){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.metadata !== undefined){
let data74 = data73.metadata;
const _errs157 = errors;
if((!(data74 && typeof data74 == "object" && !Array.isArray(data74))) && (data74 !== null)){
const err9 = {instancePath:instancePath+"/auth_context/policies_applied/" + i1+"/metadata",schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.policies_applied.anyOf[1].items.properties.metadata.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(errors === _errs157){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
var valid47 = true;
for(const key37 in data74){
if(pattern34.test(key37)){
let data75 = data74[key37];
const _errs159 = errors;
if((typeof data75 !== "string") && (data75 !== null)){
const err10 = {instancePath:instancePath+"/auth_context/policies_applied/" + i1+"/metadata/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aaction%7Cresource_type)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.policies_applied.anyOf[1].items.properties.metadata.patternProperties["^(?:action|resource_type)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid47 = _errs159 === errors;
if(!valid47){
break;
}
}
}
if(valid47){
var valid47 = true;
for(const key38 in data74){
if(pattern35.test(key38)){
let data76 = data74[key38];
const _errs161 = errors;
const _errs162 = errors;
let valid48 = false;
const _errs163 = errors;
if((typeof data76 !== "string") && (data76 !== null)){
const err11 = {instancePath:instancePath+"/auth_context/policies_applied/" + i1+"/metadata/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/0/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.policies_applied.anyOf[1].items.properties.metadata.patternProperties["^(?:conditions)$"].anyOf[0].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs163 === errors;
valid48 = valid48 || _valid2;
if(!valid48){
const _errs165 = errors;
if(errors === _errs165){
if(Array.isArray(data76)){
var valid49 = true;
const len2 = data76.length;
for(let i2=0; i2<len2; i2++){
let data77 = data76[i2];
const _errs167 = errors;
if((typeof data77 !== "string") && (data77 !== null)){
const err12 = {instancePath:instancePath+"/auth_context/policies_applied/" + i1+"/metadata/" + key38.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.policies_applied.anyOf[1].items.properties.metadata.patternProperties["^(?:conditions)$"].anyOf[1].items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid49 = _errs167 === errors;
if(!valid49){
break;
}
}
}
else {
const err13 = {instancePath:instancePath+"/auth_context/policies_applied/" + i1+"/metadata/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs165 === errors;
valid48 = valid48 || _valid2;
}
if(!valid48){
const err14 = {instancePath:instancePath+"/auth_context/policies_applied/" + i1+"/metadata/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
}
var valid47 = _errs161 === errors;
if(!valid47){
break;
}
}
}
}
}
}
var valid46 = _errs157 === errors;
}
else {
var valid46 = true;
}
if(valid46){
var valid50 = true;
for(const key39 in data73){
if(pattern36.test(key39)){
let data78 = data73[key39];
const _errs169 = errors;
if((typeof data78 !== "string") && (data78 !== null)){
const err15 = {instancePath:instancePath+"/auth_context/policies_applied/" + i1+"/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/1/items/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.policies_applied.anyOf[1].items.patternProperties["^(?:id|name)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid50 = _errs169 === errors;
if(!valid50){
break;
}
}
}
}
}
}
var valid45 = _errs155 === errors;
if(!valid45){
break;
}
}
}
else {
const err16 = {instancePath:instancePath+"/auth_context/policies_applied",schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs153 === errors;
valid39 = valid39 || _valid0;
}
if(!valid39){
const err17 = {instancePath:instancePath+"/auth_context/policies_applied",schemaPath:"#/properties/auth_context/properties/policies_applied/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
var valid29 = _errs135 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data49.jumpcloud_protect_device !== undefined){
let data79 = data49.jumpcloud_protect_device;
const _errs171 = errors;
if((!(data79 && typeof data79 == "object" && !Array.isArray(data79))) && (data79 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/jumpcloud_protect_device",schemaPath:"#/properties/auth_context/properties/jumpcloud_protect_device/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.jumpcloud_protect_device.type},message:"must be object,null"}];
return false;
}
if(errors === _errs171){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.geoip !== undefined){
let data80 = data79.geoip;
const _errs173 = errors;
if((!(data80 && typeof data80 == "object" && !Array.isArray(data80))) && (data80 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/jumpcloud_protect_device/geoip",schemaPath:"#/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.jumpcloud_protect_device.properties.geoip.type},message:"must be object,null"}];
return false;
}
if(errors === _errs173){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.asn !== undefined){
let data81 = data80.asn;
const _errs175 = errors;
if((!(data81 && typeof data81 == "object" && !Array.isArray(data81))) && (data81 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/jumpcloud_protect_device/geoip/asn",schemaPath:"#/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/properties/asn/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.jumpcloud_protect_device.properties.geoip.properties.asn.type},message:"must be object,null"}];
return false;
}
if(errors === _errs175){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
var valid53 = true;
for(const key40 in data81){
if(pattern17.test(key40)){
let data82 = data81[key40];
const _errs177 = errors;
if((!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))) && (data82 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/jumpcloud_protect_device/geoip/asn/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.jumpcloud_protect_device.properties.geoip.properties.asn.patternProperties["^(?:number)$"].type},message:"must be integer,null"}];
return false;
}
var valid53 = _errs177 === errors;
if(!valid53){
break;
}
}
}
if(valid53){
var valid53 = true;
for(const key41 in data81){
if(pattern18.test(key41)){
let data83 = data81[key41];
const _errs179 = errors;
if((typeof data83 !== "string") && (data83 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/jumpcloud_protect_device/geoip/asn/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.jumpcloud_protect_device.properties.geoip.properties.asn.patternProperties["^(?:organization)$"].type},message:"must be string,null"}];
return false;
}
var valid53 = _errs179 === errors;
if(!valid53){
break;
}
}
}
}
}
}
var valid52 = _errs175 === errors;
}
else {
var valid52 = true;
}
if(valid52){
var valid54 = true;
for(const key42 in data80){
if(pattern19.test(key42)){
let data84 = data80[key42];
const _errs181 = errors;
if((typeof data84 !== "string") && (data84 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/jumpcloud_protect_device/geoip/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/patternProperties/%5E(%3F%3Acontinent_code%7Ccountry_code%7Ccountry_code2%7Cregion_code%7Cregion_name%7Ccity%7Ctimezone)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.jumpcloud_protect_device.properties.geoip.patternProperties["^(?:continent_code|country_code|country_code2|region_code|region_name|city|timezone)$"].type},message:"must be string,null"}];
return false;
}
var valid54 = _errs181 === errors;
if(!valid54){
break;
}
}
}
if(valid54){
var valid54 = true;
for(const key43 in data80){
if(pattern20.test(key43)){
let data85 = data80[key43];
const _errs183 = errors;
if((!((typeof data85 == "number") && (isFinite(data85)))) && (data85 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/jumpcloud_protect_device/geoip/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/patternProperties/%5E(%3F%3Alatitude%7Clongitude)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.jumpcloud_protect_device.properties.geoip.patternProperties["^(?:latitude|longitude)$"].type},message:"must be number,null"}];
return false;
}
var valid54 = _errs183 === errors;
if(!valid54){
break;
}
}
}
}
}
}
}
var valid51 = _errs173 === errors;
}
else {
var valid51 = true;
}
if(valid51){
var valid55 = true;
for(const key44 in data79){
if(pattern21.test(key44)){
let data86 = data79[key44];
const _errs185 = errors;
if((typeof data86 !== "string") && (data86 !== null)){
validate10.errors = [{instancePath:instancePath+"/auth_context/jumpcloud_protect_device/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth_context/properties/jumpcloud_protect_device/patternProperties/%5E(%3F%3Aid%7Cmake%7Cmodel%7Cos%7Cos_version%7Capp_version%7Cusername%7Cuser_id%7Cip)%24/type",keyword:"type",params:{type: schema11.properties.auth_context.properties.jumpcloud_protect_device.patternProperties["^(?:id|make|model|os|os_version|app_version|username|user_id|ip)$"].type},message:"must be string,null"}];
return false;
}
var valid55 = _errs185 === errors;
if(!valid55){
break;
}
}
}
}
}
}
var valid29 = _errs171 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
var valid0 = _errs99 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system_group !== undefined){
let data87 = data.system_group;
const _errs187 = errors;
if((!(data87 && typeof data87 == "object" && !Array.isArray(data87))) && (data87 !== null)){
validate10.errors = [{instancePath:instancePath+"/system_group",schemaPath:"#/properties/system_group/type",keyword:"type",params:{type: schema11.properties.system_group.type},message:"must be object,null"}];
return false;
}
if(errors === _errs187){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
var valid56 = true;
for(const key45 in data87){
if(pattern6.test(key45)){
let data88 = data87[key45];
const _errs189 = errors;
if((typeof data88 !== "string") && (data88 !== null)){
validate10.errors = [{instancePath:instancePath+"/system_group/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/system_group/patternProperties/%5E(%3F%3Atype%7Cobject_id%7Cname)%24/type",keyword:"type",params:{type: schema11.properties.system_group.patternProperties["^(?:type|object_id|name)$"].type},message:"must be string,null"}];
return false;
}
var valid56 = _errs189 === errors;
if(!valid56){
break;
}
}
}
}
}
var valid0 = _errs187 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_chain !== undefined){
let data89 = data.message_chain;
const _errs191 = errors;
if((!(data89 && typeof data89 == "object" && !Array.isArray(data89))) && (data89 !== null)){
validate10.errors = [{instancePath:instancePath+"/message_chain",schemaPath:"#/properties/message_chain/type",keyword:"type",params:{type: schema11.properties.message_chain.type},message:"must be object,null"}];
return false;
}
if(errors === _errs191){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
var valid57 = true;
for(const key46 in data89){
if(pattern46.test(key46)){
let data90 = data89[key46];
const _errs193 = errors;
if((typeof data90 !== "string") && (data90 !== null)){
validate10.errors = [{instancePath:instancePath+"/message_chain/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/message_chain/patternProperties/%5E(%3F%3Aresponse_code%7Cresponse_message%7Cmessage_details)%24/type",keyword:"type",params:{type: schema11.properties.message_chain.patternProperties["^(?:response_code|response_message|message_details)$"].type},message:"must be string,null"}];
return false;
}
var valid57 = _errs193 === errors;
if(!valid57){
break;
}
}
}
}
}
var valid0 = _errs191 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation !== undefined){
let data91 = data.correlation;
const _errs195 = errors;
if((!(data91 && typeof data91 == "object" && !Array.isArray(data91))) && (data91 !== null)){
validate10.errors = [{instancePath:instancePath+"/correlation",schemaPath:"#/properties/correlation/type",keyword:"type",params:{type: schema11.properties.correlation.type},message:"must be object,null"}];
return false;
}
if(errors === _errs195){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
var valid58 = true;
for(const key47 in data91){
if(pattern47.test(key47)){
let data92 = data91[key47];
const _errs197 = errors;
if((typeof data92 !== "string") && (data92 !== null)){
validate10.errors = [{instancePath:instancePath+"/correlation/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/correlation/patternProperties/%5E(%3F%3Aid%7Ctype)%24/type",keyword:"type",params:{type: schema11.properties.correlation.patternProperties["^(?:id|type)$"].type},message:"must be string,null"}];
return false;
}
var valid58 = _errs197 === errors;
if(!valid58){
break;
}
}
}
}
}
var valid0 = _errs195 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.query_responses !== undefined){
let data93 = data.query_responses;
const _errs199 = errors;
if((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (data93 !== null)){
validate10.errors = [{instancePath:instancePath+"/query_responses",schemaPath:"#/properties/query_responses/type",keyword:"type",params:{type: schema11.properties.query_responses.type},message:"must be object,null"}];
return false;
}
if(errors === _errs199){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
var valid59 = true;
for(const key48 in data93){
if(pattern48.test(key48)){
let data94 = data93[key48];
const _errs201 = errors;
if((typeof data94 !== "string") && (data94 !== null)){
validate10.errors = [{instancePath:instancePath+"/query_responses/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query_responses/patternProperties/%5E(%3F%3Adevice_name%7Cmodel_name%7Cos_version%7Cproduct_name%7Cwifi_mac)%24/type",keyword:"type",params:{type: schema11.properties.query_responses.patternProperties["^(?:device_name|model_name|os_version|product_name|wifi_mac)$"].type},message:"must be string,null"}];
return false;
}
var valid59 = _errs201 === errors;
if(!valid59){
break;
}
}
}
if(valid59){
var valid59 = true;
for(const key49 in data93){
if(pattern49.test(key49)){
let data95 = data93[key49];
const _errs203 = errors;
if((!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))) && (data95 !== null)){
validate10.errors = [{instancePath:instancePath+"/query_responses/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query_responses/patternProperties/%5E(%3F%3Adevice_capacity%7Cavailable_device_capacity)%24/type",keyword:"type",params:{type: schema11.properties.query_responses.patternProperties["^(?:device_capacity|available_device_capacity)$"].type},message:"must be integer,null"}];
return false;
}
var valid59 = _errs203 === errors;
if(!valid59){
break;
}
}
}
if(valid59){
var valid59 = true;
for(const key50 in data93){
if(pattern50.test(key50)){
let data96 = data93[key50];
const _errs205 = errors;
if((typeof data96 !== "boolean") && (data96 !== null)){
validate10.errors = [{instancePath:instancePath+"/query_responses/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query_responses/patternProperties/%5E(%3F%3Ais_supervised)%24/type",keyword:"type",params:{type: schema11.properties.query_responses.patternProperties["^(?:is_supervised)$"].type},message:"must be boolean,null"}];
return false;
}
var valid59 = _errs205 === errors;
if(!valid59){
break;
}
}
}
}
}
}
}
var valid0 = _errs199 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.security_info !== undefined){
let data97 = data.security_info;
const _errs207 = errors;
if((!(data97 && typeof data97 == "object" && !Array.isArray(data97))) && (data97 !== null)){
validate10.errors = [{instancePath:instancePath+"/security_info",schemaPath:"#/properties/security_info/type",keyword:"type",params:{type: schema11.properties.security_info.type},message:"must be object,null"}];
return false;
}
if(errors === _errs207){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.management_status !== undefined){
let data98 = data97.management_status;
const _errs209 = errors;
if((!(data98 && typeof data98 == "object" && !Array.isArray(data98))) && (data98 !== null)){
validate10.errors = [{instancePath:instancePath+"/security_info/management_status",schemaPath:"#/properties/security_info/properties/management_status/type",keyword:"type",params:{type: schema11.properties.security_info.properties.management_status.type},message:"must be object,null"}];
return false;
}
if(errors === _errs209){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
var valid61 = true;
for(const key51 in data98){
if(pattern51.test(key51)){
let data99 = data98[key51];
const _errs211 = errors;
if((typeof data99 !== "boolean") && (data99 !== null)){
validate10.errors = [{instancePath:instancePath+"/security_info/management_status/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/security_info/properties/management_status/patternProperties/%5E(%3F%3Aenrolled_via_dep%7Cis_activation_lock_manageable%7Cis_user_enrollment%7Cuser_approved_enrollment)%24/type",keyword:"type",params:{type: schema11.properties.security_info.properties.management_status.patternProperties["^(?:enrolled_via_dep|is_activation_lock_manageable|is_user_enrollment|user_approved_enrollment)$"].type},message:"must be boolean,null"}];
return false;
}
var valid61 = _errs211 === errors;
if(!valid61){
break;
}
}
}
}
}
var valid60 = _errs209 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data97.secure_boot !== undefined){
let data100 = data97.secure_boot;
const _errs213 = errors;
if((!(data100 && typeof data100 == "object" && !Array.isArray(data100))) && (data100 !== null)){
validate10.errors = [{instancePath:instancePath+"/security_info/secure_boot",schemaPath:"#/properties/security_info/properties/secure_boot/type",keyword:"type",params:{type: schema11.properties.security_info.properties.secure_boot.type},message:"must be object,null"}];
return false;
}
if(errors === _errs213){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
var valid62 = true;
for(const key52 in data100){
if(pattern52.test(key52)){
let data101 = data100[key52];
const _errs215 = errors;
if((typeof data101 !== "string") && (data101 !== null)){
validate10.errors = [{instancePath:instancePath+"/security_info/secure_boot/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/security_info/properties/secure_boot/patternProperties/%5E(%3F%3Asecure_boot_level)%24/type",keyword:"type",params:{type: schema11.properties.security_info.properties.secure_boot.patternProperties["^(?:secure_boot_level)$"].type},message:"must be string,null"}];
return false;
}
var valid62 = _errs215 === errors;
if(!valid62){
break;
}
}
}
}
}
var valid60 = _errs213 === errors;
}
else {
var valid60 = true;
}
}
}
}
var valid0 = _errs207 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_list !== undefined){
let data102 = data.profile_list;
const _errs217 = errors;
const _errs218 = errors;
let valid63 = false;
const _errs219 = errors;
if((!(data102 && typeof data102 == "object" && !Array.isArray(data102))) && (data102 !== null)){
const err18 = {instancePath:instancePath+"/profile_list",schemaPath:"#/properties/profile_list/anyOf/0/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(errors === _errs219){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.payload_content !== undefined){
let data103 = data102.payload_content;
const _errs221 = errors;
const _errs222 = errors;
let valid65 = false;
const _errs223 = errors;
if((!(data103 && typeof data103 == "object" && !Array.isArray(data103))) && (data103 !== null)){
const err19 = {instancePath:instancePath+"/profile_list/payload_content",schemaPath:"#/properties/profile_list/anyOf/0/properties/payload_content/anyOf/0/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[0].properties.payload_content.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(errors === _errs223){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
var valid66 = true;
for(const key53 in data103){
if(pattern53.test(key53)){
let data104 = data103[key53];
const _errs225 = errors;
if((typeof data104 !== "string") && (data104 !== null)){
const err20 = {instancePath:instancePath+"/profile_list/payload_content/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/0/properties/payload_content/anyOf/0/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_type%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[0].properties.payload_content.anyOf[0].patternProperties["^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid66 = _errs225 === errors;
if(!valid66){
break;
}
}
}
if(valid66){
var valid66 = true;
for(const key54 in data103){
if(pattern54.test(key54)){
let data105 = data103[key54];
const _errs227 = errors;
if((!((typeof data105 == "number") && (isFinite(data105)))) && (data105 !== null)){
const err21 = {instancePath:instancePath+"/profile_list/payload_content/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/0/properties/payload_content/anyOf/0/patternProperties/%5E(%3F%3Apayload_version)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[0].properties.payload_content.anyOf[0].patternProperties["^(?:payload_version)$"].type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid66 = _errs227 === errors;
if(!valid66){
break;
}
}
}
}
}
}
var _valid4 = _errs223 === errors;
valid65 = valid65 || _valid4;
if(!valid65){
const _errs229 = errors;
if(errors === _errs229){
if(Array.isArray(data103)){
var valid67 = true;
const len3 = data103.length;
for(let i3=0; i3<len3; i3++){
let data106 = data103[i3];
const _errs231 = errors;
if((!(data106 && typeof data106 == "object" && !Array.isArray(data106))) && (data106 !== null)){
const err22 = {instancePath:instancePath+"/profile_list/payload_content/" + i3,schemaPath:"#/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[0].properties.payload_content.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(errors === _errs231){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
var valid68 = true;
for(const key55 in data106){
if(pattern53.test(key55)){
let data107 = data106[key55];
const _errs233 = errors;
if((typeof data107 !== "string") && (data107 !== null)){
const err23 = {instancePath:instancePath+"/profile_list/payload_content/" + i3+"/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_type%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[0].properties.payload_content.anyOf[1].items.patternProperties["^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid68 = _errs233 === errors;
if(!valid68){
break;
}
}
}
if(valid68){
var valid68 = true;
for(const key56 in data106){
if(pattern54.test(key56)){
let data108 = data106[key56];
const _errs235 = errors;
if((!((typeof data108 == "number") && (isFinite(data108)))) && (data108 !== null)){
const err24 = {instancePath:instancePath+"/profile_list/payload_content/" + i3+"/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_version)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[0].properties.payload_content.anyOf[1].items.patternProperties["^(?:payload_version)$"].type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid68 = _errs235 === errors;
if(!valid68){
break;
}
}
}
}
}
}
var valid67 = _errs231 === errors;
if(!valid67){
break;
}
}
}
else {
const err25 = {instancePath:instancePath+"/profile_list/payload_content",schemaPath:"#/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid4 = _errs229 === errors;
valid65 = valid65 || _valid4;
}
if(!valid65){
const err26 = {instancePath:instancePath+"/profile_list/payload_content",schemaPath:"#/properties/profile_list/anyOf/0/properties/payload_content/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
}
var valid64 = _errs221 === errors;
}
else {
var valid64 = true;
}
if(valid64){
var valid69 = true;
for(const key57 in data102){
if(pattern57.test(key57)){
let data109 = data102[key57];
const _errs237 = errors;
if((typeof data109 !== "string") && (data109 !== null)){
const err27 = {instancePath:instancePath+"/profile_list/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[0].patternProperties["^(?:payload_identifier|payload_uuid|payload_display_name|payload_description|payload_organization)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid69 = _errs237 === errors;
if(!valid69){
break;
}
}
}
if(valid69){
var valid69 = true;
for(const key58 in data102){
if(pattern58.test(key58)){
let data110 = data102[key58];
const _errs239 = errors;
if((!((typeof data110 == "number") && (isFinite(data110)))) && (data110 !== null)){
const err28 = {instancePath:instancePath+"/profile_list/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Apayload_version%7Cpayload_verion)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[0].patternProperties["^(?:payload_version|payload_verion)$"].type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid69 = _errs239 === errors;
if(!valid69){
break;
}
}
}
if(valid69){
var valid69 = true;
for(const key59 in data102){
if(pattern59.test(key59)){
let data111 = data102[key59];
const _errs241 = errors;
if((typeof data111 !== "boolean") && (data111 !== null)){
const err29 = {instancePath:instancePath+"/profile_list/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Apayload_removal_disallowed%7Chas_removal_passcode%7Cis_encrypted%7Cis_managed)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[0].patternProperties["^(?:payload_removal_disallowed|has_removal_passcode|is_encrypted|is_managed)$"].type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid69 = _errs241 === errors;
if(!valid69){
break;
}
}
}
if(valid69){
var valid69 = true;
for(const key60 in data102){
if(pattern60.test(key60)){
let data112 = data102[key60];
const _errs243 = errors;
const _errs244 = errors;
let valid70 = false;
const _errs245 = errors;
if((typeof data112 !== "string") && (data112 !== null)){
const err30 = {instancePath:instancePath+"/profile_list/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/0/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[0].patternProperties["^(?:signer_certificates)$"].anyOf[0].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid5 = _errs245 === errors;
valid70 = valid70 || _valid5;
if(!valid70){
const _errs247 = errors;
if(errors === _errs247){
if(Array.isArray(data112)){
var valid71 = true;
const len4 = data112.length;
for(let i4=0; i4<len4; i4++){
let data113 = data112[i4];
const _errs249 = errors;
if((typeof data113 !== "string") && (data113 !== null)){
const err31 = {instancePath:instancePath+"/profile_list/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[0].patternProperties["^(?:signer_certificates)$"].anyOf[1].items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid71 = _errs249 === errors;
if(!valid71){
break;
}
}
}
else {
const err32 = {instancePath:instancePath+"/profile_list/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid5 = _errs247 === errors;
valid70 = valid70 || _valid5;
}
if(!valid70){
const err33 = {instancePath:instancePath+"/profile_list/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs244;
if(vErrors !== null){
if(_errs244){
vErrors.length = _errs244;
}
else {
vErrors = null;
}
}
}
var valid69 = _errs243 === errors;
if(!valid69){
break;
}
}
}
}
}
}
}
}
}
var _valid3 = _errs219 === errors;
valid63 = valid63 || _valid3;
if(!valid63){
const _errs251 = errors;
if(errors === _errs251){
if(Array.isArray(data102)){
var valid72 = true;
const len5 = data102.length;
for(let i5=0; i5<len5; i5++){
let data114 = data102[i5];
const _errs253 = errors;
if((!(data114 && typeof data114 == "object" && !Array.isArray(data114))) && (data114 !== null)){
const err34 = {instancePath:instancePath+"/profile_list/" + i5,schemaPath:"#/properties/profile_list/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(errors === _errs253){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.payload_content !== undefined){
let data115 = data114.payload_content;
const _errs255 = errors;
const _errs256 = errors;
let valid74 = false;
const _errs257 = errors;
if((!(data115 && typeof data115 == "object" && !Array.isArray(data115))) && (data115 !== null)){
const err35 = {instancePath:instancePath+"/profile_list/" + i5+"/payload_content",schemaPath:"#/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/0/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[1].items.properties.payload_content.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(errors === _errs257){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
var valid75 = true;
for(const key61 in data115){
if(pattern53.test(key61)){
let data116 = data115[key61];
const _errs259 = errors;
if((typeof data116 !== "string") && (data116 !== null)){
const err36 = {instancePath:instancePath+"/profile_list/" + i5+"/payload_content/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/0/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_type%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[1].items.properties.payload_content.anyOf[0].patternProperties["^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid75 = _errs259 === errors;
if(!valid75){
break;
}
}
}
if(valid75){
var valid75 = true;
for(const key62 in data115){
if(pattern54.test(key62)){
let data117 = data115[key62];
const _errs261 = errors;
if((!((typeof data117 == "number") && (isFinite(data117)))) && (data117 !== null)){
const err37 = {instancePath:instancePath+"/profile_list/" + i5+"/payload_content/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/0/patternProperties/%5E(%3F%3Apayload_version)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[1].items.properties.payload_content.anyOf[0].patternProperties["^(?:payload_version)$"].type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid75 = _errs261 === errors;
if(!valid75){
break;
}
}
}
}
}
}
var _valid6 = _errs257 === errors;
valid74 = valid74 || _valid6;
if(!valid74){
const _errs263 = errors;
if(errors === _errs263){
if(Array.isArray(data115)){
var valid76 = true;
const len6 = data115.length;
for(let i6=0; i6<len6; i6++){
let data118 = data115[i6];
const _errs265 = errors;
if((!(data118 && typeof data118 == "object" && !Array.isArray(data118))) && (data118 !== null)){
const err38 = {instancePath:instancePath+"/profile_list/" + i5+"/payload_content/" + i6,schemaPath:"#/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[1].items.properties.payload_content.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(errors === _errs265){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
var valid77 = true;
for(const key63 in data118){
if(pattern53.test(key63)){
let data119 = data118[key63];
const _errs267 = errors;
if((typeof data119 !== "string") && (data119 !== null)){
const err39 = {instancePath:instancePath+"/profile_list/" + i5+"/payload_content/" + i6+"/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_type%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[1].items.properties.payload_content.anyOf[1].items.patternProperties["^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid77 = _errs267 === errors;
if(!valid77){
break;
}
}
}
if(valid77){
var valid77 = true;
for(const key64 in data118){
if(pattern54.test(key64)){
let data120 = data118[key64];
const _errs269 = errors;
if((!((typeof data120 == "number") && (isFinite(data120)))) && (data120 !== null)){
const err40 = {instancePath:instancePath+"/profile_list/" + i5+"/payload_content/" + i6+"/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_version)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[1].items.properties.payload_content.anyOf[1].items.patternProperties["^(?:payload_version)$"].type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid77 = _errs269 === errors;
if(!valid77){
break;
}
}
}
}
}
}
var valid76 = _errs265 === errors;
if(!valid76){
break;
}
}
}
else {
const err41 = {instancePath:instancePath+"/profile_list/" + i5+"/payload_content",schemaPath:"#/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid6 = _errs263 === errors;
valid74 = valid74 || _valid6;
}
if(!valid74){
const err42 = {instancePath:instancePath+"/profile_list/" + i5+"/payload_content",schemaPath:"#/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
}
var valid73 = _errs255 === errors;
}
else {
var valid73 = true;
}
if(valid73){
var valid78 = true;
for(const key65 in data114){
if(pattern57.test(key65)){
let data121 = data114[key65];
const _errs271 = errors;
if((typeof data121 !== "string") && (data121 !== null)){
const err43 = {instancePath:instancePath+"/profile_list/" + i5+"/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[1].items.patternProperties["^(?:payload_identifier|payload_uuid|payload_display_name|payload_description|payload_organization)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid78 = _errs271 === errors;
if(!valid78){
break;
}
}
}
if(valid78){
var valid78 = true;
for(const key66 in data114){
if(pattern58.test(key66)){
let data122 = data114[key66];
const _errs273 = errors;
if((!((typeof data122 == "number") && (isFinite(data122)))) && (data122 !== null)){
const err44 = {instancePath:instancePath+"/profile_list/" + i5+"/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_version%7Cpayload_verion)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[1].items.patternProperties["^(?:payload_version|payload_verion)$"].type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid78 = _errs273 === errors;
if(!valid78){
break;
}
}
}
if(valid78){
var valid78 = true;
for(const key67 in data114){
if(pattern59.test(key67)){
let data123 = data114[key67];
const _errs275 = errors;
if((typeof data123 !== "boolean") && (data123 !== null)){
const err45 = {instancePath:instancePath+"/profile_list/" + i5+"/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_removal_disallowed%7Chas_removal_passcode%7Cis_encrypted%7Cis_managed)%24/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[1].items.patternProperties["^(?:payload_removal_disallowed|has_removal_passcode|is_encrypted|is_managed)$"].type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var valid78 = _errs275 === errors;
if(!valid78){
break;
}
}
}
if(valid78){
var valid78 = true;
for(const key68 in data114){
if(pattern60.test(key68)){
let data124 = data114[key68];
const _errs277 = errors;
const _errs278 = errors;
let valid79 = false;
const _errs279 = errors;
if((typeof data124 !== "string") && (data124 !== null)){
const err46 = {instancePath:instancePath+"/profile_list/" + i5+"/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/0/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[1].items.patternProperties["^(?:signer_certificates)$"].anyOf[0].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid7 = _errs279 === errors;
valid79 = valid79 || _valid7;
if(!valid79){
const _errs281 = errors;
if(errors === _errs281){
if(Array.isArray(data124)){
var valid80 = true;
const len7 = data124.length;
for(let i7=0; i7<len7; i7++){
let data125 = data124[i7];
const _errs283 = errors;
if((typeof data125 !== "string") && (data125 !== null)){
const err47 = {instancePath:instancePath+"/profile_list/" + i5+"/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.profile_list.anyOf[1].items.patternProperties["^(?:signer_certificates)$"].anyOf[1].items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid80 = _errs283 === errors;
if(!valid80){
break;
}
}
}
else {
const err48 = {instancePath:instancePath+"/profile_list/" + i5+"/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid7 = _errs281 === errors;
valid79 = valid79 || _valid7;
}
if(!valid79){
const err49 = {instancePath:instancePath+"/profile_list/" + i5+"/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
}
else {
vErrors = null;
}
}
}
var valid78 = _errs277 === errors;
if(!valid78){
break;
}
}
}
}
}
}
}
}
}
var valid72 = _errs253 === errors;
if(!valid72){
break;
}
}
}
else {
const err50 = {instancePath:instancePath+"/profile_list",schemaPath:"#/properties/profile_list/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid3 = _errs251 === errors;
valid63 = valid63 || _valid3;
}
if(!valid63){
const err51 = {instancePath:instancePath+"/profile_list",schemaPath:"#/properties/profile_list/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs218;
if(vErrors !== null){
if(_errs218){
vErrors.length = _errs218;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs217 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
let data126 = data.command;
const _errs285 = errors;
if((!(data126 && typeof data126 == "object" && !Array.isArray(data126))) && (data126 !== null)){
validate10.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: schema11.properties.command.type},message:"must be object,null"}];
return false;
}
if(errors === _errs285){
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
var valid81 = true;
for(const key69 in data126){
if(pattern69.test(key69)){
let data127 = data126[key69];
const _errs287 = errors;
if((typeof data127 !== "string") && (data127 !== null)){
validate10.errors = [{instancePath:instancePath+"/command/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/command/patternProperties/%5E(%3F%3Arequest_type%7Cpayload)%24/type",keyword:"type",params:{type: schema11.properties.command.patternProperties["^(?:request_type|payload)$"].type},message:"must be string,null"}];
return false;
}
var valid81 = _errs287 === errors;
if(!valid81){
break;
}
}
}
if(valid81){
var valid81 = true;
for(const key70 in data126){
if(pattern70.test(key70)){
let data128 = data126[key70];
const _errs289 = errors;
if((typeof data128 !== "boolean") && (data128 !== null)){
validate10.errors = [{instancePath:instancePath+"/command/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/command/patternProperties/%5E(%3F%3Aforce%7Cmanaged_apps_only)%24/type",keyword:"type",params:{type: schema11.properties.command.patternProperties["^(?:force|managed_apps_only)$"].type},message:"must be boolean,null"}];
return false;
}
var valid81 = _errs289 === errors;
if(!valid81){
break;
}
}
}
if(valid81){
var valid81 = true;
for(const key71 in data126){
if(pattern71.test(key71)){
let data129 = data126[key71];
const _errs291 = errors;
const _errs292 = errors;
let valid82 = false;
const _errs293 = errors;
if((typeof data129 !== "string") && (data129 !== null)){
const err52 = {instancePath:instancePath+"/command/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/command/patternProperties/%5E(%3F%3Aitems%7Cqueries)%24/anyOf/0/type",keyword:"type",params:{type: schema11.properties.command.patternProperties["^(?:items|queries)$"].anyOf[0].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid8 = _errs293 === errors;
valid82 = valid82 || _valid8;
if(!valid82){
const _errs295 = errors;
if(errors === _errs295){
if(Array.isArray(data129)){
var valid83 = true;
const len8 = data129.length;
for(let i8=0; i8<len8; i8++){
let data130 = data129[i8];
const _errs297 = errors;
if((typeof data130 !== "string") && (data130 !== null)){
const err53 = {instancePath:instancePath+"/command/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/properties/command/patternProperties/%5E(%3F%3Aitems%7Cqueries)%24/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.command.patternProperties["^(?:items|queries)$"].anyOf[1].items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid83 = _errs297 === errors;
if(!valid83){
break;
}
}
}
else {
const err54 = {instancePath:instancePath+"/command/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/command/patternProperties/%5E(%3F%3Aitems%7Cqueries)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid8 = _errs295 === errors;
valid82 = valid82 || _valid8;
}
if(!valid82){
const err55 = {instancePath:instancePath+"/command/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/command/patternProperties/%5E(%3F%3Aitems%7Cqueries)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs292;
if(vErrors !== null){
if(_errs292){
vErrors.length = _errs292;
}
else {
vErrors = null;
}
}
}
var valid81 = _errs291 === errors;
if(!valid81){
break;
}
}
}
}
}
}
}
var valid0 = _errs285 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_chain !== undefined){
let data131 = data.error_chain;
const _errs299 = errors;
const _errs300 = errors;
let valid84 = false;
const _errs301 = errors;
if((!(data131 && typeof data131 == "object" && !Array.isArray(data131))) && (data131 !== null)){
const err56 = {instancePath:instancePath+"/error_chain",schemaPath:"#/properties/error_chain/anyOf/0/type",keyword:"type",params:{type: schema11.properties.error_chain.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(errors === _errs301){
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
var valid85 = true;
for(const key72 in data131){
if(pattern72.test(key72)){
let data132 = data131[key72];
const _errs303 = errors;
if((!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))) && (data132 !== null)){
const err57 = {instancePath:instancePath+"/error_chain/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/error_chain/anyOf/0/patternProperties/%5E(%3F%3Aerror_code)%24/type",keyword:"type",params:{type: schema11.properties.error_chain.anyOf[0].patternProperties["^(?:error_code)$"].type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid85 = _errs303 === errors;
if(!valid85){
break;
}
}
}
if(valid85){
var valid85 = true;
for(const key73 in data131){
if(pattern73.test(key73)){
let data133 = data131[key73];
const _errs305 = errors;
if((typeof data133 !== "string") && (data133 !== null)){
const err58 = {instancePath:instancePath+"/error_chain/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/error_chain/anyOf/0/patternProperties/%5E(%3F%3Aerror_domain%7Clocalized_description%7Cus_english_description)%24/type",keyword:"type",params:{type: schema11.properties.error_chain.anyOf[0].patternProperties["^(?:error_domain|localized_description|us_english_description)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid85 = _errs305 === errors;
if(!valid85){
break;
}
}
}
}
}
}
var _valid9 = _errs301 === errors;
valid84 = valid84 || _valid9;
if(!valid84){
const _errs307 = errors;
if(errors === _errs307){
if(Array.isArray(data131)){
var valid86 = true;
const len9 = data131.length;
for(let i9=0; i9<len9; i9++){
let data134 = data131[i9];
const _errs309 = errors;
if((!(data134 && typeof data134 == "object" && !Array.isArray(data134))) && (data134 !== null)){
const err59 = {instancePath:instancePath+"/error_chain/" + i9,schemaPath:"#/properties/error_chain/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.error_chain.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(errors === _errs309){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
var valid87 = true;
for(const key74 in data134){
if(pattern72.test(key74)){
let data135 = data134[key74];
const _errs311 = errors;
if((!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))) && (data135 !== null)){
const err60 = {instancePath:instancePath+"/error_chain/" + i9+"/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/error_chain/anyOf/1/items/patternProperties/%5E(%3F%3Aerror_code)%24/type",keyword:"type",params:{type: schema11.properties.error_chain.anyOf[1].items.patternProperties["^(?:error_code)$"].type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid87 = _errs311 === errors;
if(!valid87){
break;
}
}
}
if(valid87){
var valid87 = true;
for(const key75 in data134){
if(pattern73.test(key75)){
let data136 = data134[key75];
const _errs313 = errors;
if((typeof data136 !== "string") && (data136 !== null)){
const err61 = {instancePath:instancePath+"/error_chain/" + i9+"/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/error_chain/anyOf/1/items/patternProperties/%5E(%3F%3Aerror_domain%7Clocalized_description%7Cus_english_description)%24/type",keyword:"type",params:{type: schema11.properties.error_chain.anyOf[1].items.patternProperties["^(?:error_domain|localized_description|us_english_description)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var valid87 = _errs313 === errors;
if(!valid87){
break;
}
}
}
}
}
}
var valid86 = _errs309 === errors;
if(!valid86){
break;
}
}
}
else {
const err62 = {instancePath:instancePath+"/error_chain",schemaPath:"#/properties/error_chain/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid9 = _errs307 === errors;
valid84 = valid84 || _valid9;
}
if(!valid84){
const err63 = {instancePath:instancePath+"/error_chain",schemaPath:"#/properties/error_chain/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs300;
if(vErrors !== null){
if(_errs300){
vErrors.length = _errs300;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs299 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.geoip !== undefined){
let data137 = data.geoip;
const _errs315 = errors;
if((!(data137 && typeof data137 == "object" && !Array.isArray(data137))) && (data137 !== null)){
validate10.errors = [{instancePath:instancePath+"/geoip",schemaPath:"#/properties/geoip/type",keyword:"type",params:{type: schema11.properties.geoip.type},message:"must be object,null"}];
return false;
}
if(errors === _errs315){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.asn !== undefined){
let data138 = data137.asn;
const _errs317 = errors;
if((!(data138 && typeof data138 == "object" && !Array.isArray(data138))) && (data138 !== null)){
validate10.errors = [{instancePath:instancePath+"/geoip/asn",schemaPath:"#/properties/geoip/properties/asn/type",keyword:"type",params:{type: schema11.properties.geoip.properties.asn.type},message:"must be object,null"}];
return false;
}
if(errors === _errs317){
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
var valid89 = true;
for(const key76 in data138){
if(pattern17.test(key76)){
let data139 = data138[key76];
const _errs319 = errors;
if((!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))) && (data139 !== null)){
validate10.errors = [{instancePath:instancePath+"/geoip/asn/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: schema11.properties.geoip.properties.asn.patternProperties["^(?:number)$"].type},message:"must be integer,null"}];
return false;
}
var valid89 = _errs319 === errors;
if(!valid89){
break;
}
}
}
if(valid89){
var valid89 = true;
for(const key77 in data138){
if(pattern18.test(key77)){
let data140 = data138[key77];
const _errs321 = errors;
if((typeof data140 !== "string") && (data140 !== null)){
validate10.errors = [{instancePath:instancePath+"/geoip/asn/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: schema11.properties.geoip.properties.asn.patternProperties["^(?:organization)$"].type},message:"must be string,null"}];
return false;
}
var valid89 = _errs321 === errors;
if(!valid89){
break;
}
}
}
}
}
}
var valid88 = _errs317 === errors;
}
else {
var valid88 = true;
}
if(valid88){
var valid90 = true;
for(const key78 in data137){
if(pattern19.test(key78)){
let data141 = data137[key78];
const _errs323 = errors;
if((typeof data141 !== "string") && (data141 !== null)){
validate10.errors = [{instancePath:instancePath+"/geoip/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/geoip/patternProperties/%5E(%3F%3Acontinent_code%7Ccountry_code%7Ccountry_code2%7Cregion_code%7Cregion_name%7Ccity%7Ctimezone)%24/type",keyword:"type",params:{type: schema11.properties.geoip.patternProperties["^(?:continent_code|country_code|country_code2|region_code|region_name|city|timezone)$"].type},message:"must be string,null"}];
return false;
}
var valid90 = _errs323 === errors;
if(!valid90){
break;
}
}
}
if(valid90){
var valid90 = true;
for(const key79 in data137){
if(pattern20.test(key79)){
let data142 = data137[key79];
const _errs325 = errors;
if((!((typeof data142 == "number") && (isFinite(data142)))) && (data142 !== null)){
validate10.errors = [{instancePath:instancePath+"/geoip/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/geoip/patternProperties/%5E(%3F%3Alatitude%7Clongitude)%24/type",keyword:"type",params:{type: schema11.properties.geoip.patternProperties["^(?:latitude|longitude)$"].type},message:"must be number,null"}];
return false;
}
var valid90 = _errs325 === errors;
if(!valid90){
break;
}
}
}
}
}
}
}
var valid0 = _errs315 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.src_geoip !== undefined){
let data143 = data.src_geoip;
const _errs327 = errors;
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
validate10.errors = [{instancePath:instancePath+"/src_geoip",schemaPath:"#/properties/src_geoip/type",keyword:"type",params:{type: schema11.properties.src_geoip.type},message:"must be object,null"}];
return false;
}
if(errors === _errs327){
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.asn !== undefined){
let data144 = data143.asn;
const _errs329 = errors;
if((!(data144 && typeof data144 == "object" && !Array.isArray(data144))) && (data144 !== null)){
validate10.errors = [{instancePath:instancePath+"/src_geoip/asn",schemaPath:"#/properties/src_geoip/properties/asn/type",keyword:"type",params:{type: schema11.properties.src_geoip.properties.asn.type},message:"must be object,null"}];
return false;
}
if(errors === _errs329){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
var valid92 = true;
for(const key80 in data144){
if(pattern17.test(key80)){
let data145 = data144[key80];
const _errs331 = errors;
if((!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))) && (data145 !== null)){
validate10.errors = [{instancePath:instancePath+"/src_geoip/asn/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/src_geoip/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: schema11.properties.src_geoip.properties.asn.patternProperties["^(?:number)$"].type},message:"must be integer,null"}];
return false;
}
var valid92 = _errs331 === errors;
if(!valid92){
break;
}
}
}
if(valid92){
var valid92 = true;
for(const key81 in data144){
if(pattern18.test(key81)){
let data146 = data144[key81];
const _errs333 = errors;
if((typeof data146 !== "string") && (data146 !== null)){
validate10.errors = [{instancePath:instancePath+"/src_geoip/asn/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/src_geoip/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: schema11.properties.src_geoip.properties.asn.patternProperties["^(?:organization)$"].type},message:"must be string,null"}];
return false;
}
var valid92 = _errs333 === errors;
if(!valid92){
break;
}
}
}
}
}
}
var valid91 = _errs329 === errors;
}
else {
var valid91 = true;
}
if(valid91){
var valid93 = true;
for(const key82 in data143){
if(pattern19.test(key82)){
let data147 = data143[key82];
const _errs335 = errors;
if((typeof data147 !== "string") && (data147 !== null)){
validate10.errors = [{instancePath:instancePath+"/src_geoip/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/src_geoip/patternProperties/%5E(%3F%3Acontinent_code%7Ccountry_code%7Ccountry_code2%7Cregion_code%7Cregion_name%7Ccity%7Ctimezone)%24/type",keyword:"type",params:{type: schema11.properties.src_geoip.patternProperties["^(?:continent_code|country_code|country_code2|region_code|region_name|city|timezone)$"].type},message:"must be string,null"}];
return false;
}
var valid93 = _errs335 === errors;
if(!valid93){
break;
}
}
}
if(valid93){
var valid93 = true;
for(const key83 in data143){
if(pattern20.test(key83)){
let data148 = data143[key83];
const _errs337 = errors;
if((!((typeof data148 == "number") && (isFinite(data148)))) && (data148 !== null)){
validate10.errors = [{instancePath:instancePath+"/src_geoip/" + key83.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/src_geoip/patternProperties/%5E(%3F%3Alatitude%7Clongitude)%24/type",keyword:"type",params:{type: schema11.properties.src_geoip.patternProperties["^(?:latitude|longitude)$"].type},message:"must be number,null"}];
return false;
}
var valid93 = _errs337 === errors;
if(!valid93){
break;
}
}
}
}
}
}
}
var valid0 = _errs327 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asn !== undefined){
let data149 = data.asn;
const _errs339 = errors;
if((!(data149 && typeof data149 == "object" && !Array.isArray(data149))) && (data149 !== null)){
validate10.errors = [{instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/type",keyword:"type",params:{type: schema11.properties.asn.type},message:"must be object,null"}];
return false;
}
if(errors === _errs339){
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
var valid94 = true;
for(const key84 in data149){
if(pattern17.test(key84)){
let data150 = data149[key84];
const _errs341 = errors;
if((!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))) && (data150 !== null)){
validate10.errors = [{instancePath:instancePath+"/asn/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: schema11.properties.asn.patternProperties["^(?:number)$"].type},message:"must be integer,null"}];
return false;
}
var valid94 = _errs341 === errors;
if(!valid94){
break;
}
}
}
if(valid94){
var valid94 = true;
for(const key85 in data149){
if(pattern18.test(key85)){
let data151 = data149[key85];
const _errs343 = errors;
if((typeof data151 !== "string") && (data151 !== null)){
validate10.errors = [{instancePath:instancePath+"/asn/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: schema11.properties.asn.patternProperties["^(?:organization)$"].type},message:"must be string,null"}];
return false;
}
var valid94 = _errs343 === errors;
if(!valid94){
break;
}
}
}
}
}
}
var valid0 = _errs339 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
let data152 = data.config;
const _errs345 = errors;
const _errs346 = errors;
let valid95 = false;
const _errs347 = errors;
if((!(data152 && typeof data152 == "object" && !Array.isArray(data152))) && (data152 !== null)){
const err64 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/anyOf/0/type",keyword:"type",params:{type: schema11.properties.config.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(errors === _errs347){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
var valid96 = true;
for(const key86 in data152){
if(pattern86.test(key86)){
let data153 = data152[key86];
const _errs349 = errors;
if((typeof data153 !== "string") && (data153 !== null)){
const err65 = {instancePath:instancePath+"/config/" + key86.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/anyOf/0/patternProperties/%5E(%3F%3Aname%7Cemail%7Crole_object_id)%24/type",keyword:"type",params:{type: schema11.properties.config.anyOf[0].patternProperties["^(?:name|email|role_object_id)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var valid96 = _errs349 === errors;
if(!valid96){
break;
}
}
}
}
}
var _valid10 = _errs347 === errors;
valid95 = valid95 || _valid10;
if(!valid95){
const _errs351 = errors;
if(errors === _errs351){
if(Array.isArray(data152)){
var valid97 = true;
const len10 = data152.length;
for(let i10=0; i10<len10; i10++){
let data154 = data152[i10];
const _errs353 = errors;
if((!(data154 && typeof data154 == "object" && !Array.isArray(data154))) && (data154 !== null)){
const err66 = {instancePath:instancePath+"/config/" + i10,schemaPath:"#/properties/config/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.config.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(errors === _errs353){
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
var valid98 = true;
for(const key87 in data154){
if(pattern86.test(key87)){
let data155 = data154[key87];
const _errs355 = errors;
if((typeof data155 !== "string") && (data155 !== null)){
const err67 = {instancePath:instancePath+"/config/" + i10+"/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/config/anyOf/1/items/patternProperties/%5E(%3F%3Aname%7Cemail%7Crole_object_id)%24/type",keyword:"type",params:{type: schema11.properties.config.anyOf[1].items.patternProperties["^(?:name|email|role_object_id)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid98 = _errs355 === errors;
if(!valid98){
break;
}
}
}
}
}
var valid97 = _errs353 === errors;
if(!valid97){
break;
}
}
}
else {
const err68 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid10 = _errs351 === errors;
valid95 = valid95 || _valid10;
}
if(!valid95){
const err69 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs346;
if(vErrors !== null){
if(_errs346){
vErrors.length = _errs346;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs345 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available_os_updates !== undefined){
let data156 = data.available_os_updates;
const _errs357 = errors;
const _errs358 = errors;
let valid99 = false;
const _errs359 = errors;
if((!(data156 && typeof data156 == "object" && !Array.isArray(data156))) && (data156 !== null)){
const err70 = {instancePath:instancePath+"/available_os_updates",schemaPath:"#/properties/available_os_updates/anyOf/0/type",keyword:"type",params:{type: schema11.properties.available_os_updates.anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(errors === _errs359){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
var valid100 = true;
for(const key88 in data156){
if(pattern88.test(key88)){
let data157 = data156[key88];
const _errs361 = errors;
if((typeof data157 !== "string") && (data157 !== null)){
const err71 = {instancePath:instancePath+"/available_os_updates/" + key88.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/available_os_updates/anyOf/0/patternProperties/%5E(%3F%3Aproduct_key%7Cversion%7Chuman_readable_name%7Chuman_readable_name_locale%7Cmetadata_url)%24/type",keyword:"type",params:{type: schema11.properties.available_os_updates.anyOf[0].patternProperties["^(?:product_key|version|human_readable_name|human_readable_name_locale|metadata_url)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid100 = _errs361 === errors;
if(!valid100){
break;
}
}
}
if(valid100){
var valid100 = true;
for(const key89 in data156){
if(pattern89.test(key89)){
let data158 = data156[key89];
const _errs363 = errors;
if((!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))) && (data158 !== null)){
const err72 = {instancePath:instancePath+"/available_os_updates/" + key89.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/available_os_updates/anyOf/0/patternProperties/%5E(%3F%3Adownload_size%7Cinstall_size)%24/type",keyword:"type",params:{type: schema11.properties.available_os_updates.anyOf[0].patternProperties["^(?:download_size|install_size)$"].type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid100 = _errs363 === errors;
if(!valid100){
break;
}
}
}
if(valid100){
var valid100 = true;
for(const key90 in data156){
if(pattern90.test(key90)){
let data159 = data156[key90];
const _errs365 = errors;
if((typeof data159 !== "boolean") && (data159 !== null)){
const err73 = {instancePath:instancePath+"/available_os_updates/" + key90.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/available_os_updates/anyOf/0/patternProperties/%5E(%3F%3Ais_critical%7Cis_major_os_update%7Cis_firmware_update%7Cis_config_data_update%7Crestart_required%7Callows_install_later%7Crequires_bootstrap_token)%24/type",keyword:"type",params:{type: schema11.properties.available_os_updates.anyOf[0].patternProperties["^(?:is_critical|is_major_os_update|is_firmware_update|is_config_data_update|restart_required|allows_install_later|requires_bootstrap_token)$"].type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid100 = _errs365 === errors;
if(!valid100){
break;
}
}
}
}
}
}
}
var _valid11 = _errs359 === errors;
valid99 = valid99 || _valid11;
if(!valid99){
const _errs367 = errors;
if(errors === _errs367){
if(Array.isArray(data156)){
var valid101 = true;
const len11 = data156.length;
for(let i11=0; i11<len11; i11++){
let data160 = data156[i11];
const _errs369 = errors;
if((!(data160 && typeof data160 == "object" && !Array.isArray(data160))) && (data160 !== null)){
const err74 = {instancePath:instancePath+"/available_os_updates/" + i11,schemaPath:"#/properties/available_os_updates/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.available_os_updates.anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(errors === _errs369){
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
var valid102 = true;
for(const key91 in data160){
if(pattern88.test(key91)){
let data161 = data160[key91];
const _errs371 = errors;
if((typeof data161 !== "string") && (data161 !== null)){
const err75 = {instancePath:instancePath+"/available_os_updates/" + i11+"/" + key91.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/available_os_updates/anyOf/1/items/patternProperties/%5E(%3F%3Aproduct_key%7Cversion%7Chuman_readable_name%7Chuman_readable_name_locale%7Cmetadata_url)%24/type",keyword:"type",params:{type: schema11.properties.available_os_updates.anyOf[1].items.patternProperties["^(?:product_key|version|human_readable_name|human_readable_name_locale|metadata_url)$"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid102 = _errs371 === errors;
if(!valid102){
break;
}
}
}
if(valid102){
var valid102 = true;
for(const key92 in data160){
if(pattern89.test(key92)){
let data162 = data160[key92];
const _errs373 = errors;
if((!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))) && (data162 !== null)){
const err76 = {instancePath:instancePath+"/available_os_updates/" + i11+"/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/available_os_updates/anyOf/1/items/patternProperties/%5E(%3F%3Adownload_size%7Cinstall_size)%24/type",keyword:"type",params:{type: schema11.properties.available_os_updates.anyOf[1].items.patternProperties["^(?:download_size|install_size)$"].type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var valid102 = _errs373 === errors;
if(!valid102){
break;
}
}
}
if(valid102){
var valid102 = true;
for(const key93 in data160){
if(pattern90.test(key93)){
let data163 = data160[key93];
const _errs375 = errors;
if((typeof data163 !== "boolean") && (data163 !== null)){
const err77 = {instancePath:instancePath+"/available_os_updates/" + i11+"/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/available_os_updates/anyOf/1/items/patternProperties/%5E(%3F%3Ais_critical%7Cis_major_os_update%7Cis_firmware_update%7Cis_config_data_update%7Crestart_required%7Callows_install_later%7Crequires_bootstrap_token)%24/type",keyword:"type",params:{type: schema11.properties.available_os_updates.anyOf[1].items.patternProperties["^(?:is_critical|is_major_os_update|is_firmware_update|is_config_data_update|restart_required|allows_install_later|requires_bootstrap_token)$"].type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var valid102 = _errs375 === errors;
if(!valid102){
break;
}
}
}
}
}
}
}
var valid101 = _errs369 === errors;
if(!valid101){
break;
}
}
}
else {
const err78 = {instancePath:instancePath+"/available_os_updates",schemaPath:"#/properties/available_os_updates/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var _valid11 = _errs367 === errors;
valid99 = valid99 || _valid11;
}
if(!valid99){
const err79 = {instancePath:instancePath+"/available_os_updates",schemaPath:"#/properties/available_os_updates/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs358;
if(vErrors !== null){
if(_errs358){
vErrors.length = _errs358;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs357 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outer !== undefined){
let data164 = data.outer;
const _errs377 = errors;
if((!(data164 && typeof data164 == "object" && !Array.isArray(data164))) && (data164 !== null)){
validate10.errors = [{instancePath:instancePath+"/outer",schemaPath:"#/properties/outer/type",keyword:"type",params:{type: schema11.properties.outer.type},message:"must be object,null"}];
return false;
}
if(errors === _errs377){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
var valid103 = true;
for(const key94 in data164){
if(pattern94.test(key94)){
let data165 = data164[key94];
const _errs379 = errors;
if((typeof data165 !== "string") && (data165 !== null)){
validate10.errors = [{instancePath:instancePath+"/outer/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outer/patternProperties/%5E(%3F%3Aeap_type%7Cusername%7Cerror_message)%24/type",keyword:"type",params:{type: schema11.properties.outer.patternProperties["^(?:eap_type|username|error_message)$"].type},message:"must be string,null"}];
return false;
}
var valid103 = _errs379 === errors;
if(!valid103){
break;
}
}
}
}
}
var valid0 = _errs377 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource !== undefined){
let data166 = data.resource;
const _errs381 = errors;
if((!(data166 && typeof data166 == "object" && !Array.isArray(data166))) && (data166 !== null)){
validate10.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: schema11.properties.resource.type},message:"must be object,null"}];
return false;
}
if(errors === _errs381){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.discovery_info !== undefined){
let data167 = data166.discovery_info;
const _errs383 = errors;
if((!(data167 && typeof data167 == "object" && !Array.isArray(data167))) && (data167 !== null)){
validate10.errors = [{instancePath:instancePath+"/resource/discovery_info",schemaPath:"#/properties/resource/properties/discovery_info/type",keyword:"type",params:{type: schema11.properties.resource.properties.discovery_info.type},message:"must be object,null"}];
return false;
}
if(errors === _errs383){
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
var valid105 = true;
for(const key95 in data167){
if(pattern95.test(key95)){
let data168 = data167[key95];
const _errs385 = errors;
if((typeof data168 !== "string") && (data168 !== null)){
validate10.errors = [{instancePath:instancePath+"/resource/discovery_info/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource/properties/discovery_info/patternProperties/%5E(%3F%3Abrowser_type)%24/type",keyword:"type",params:{type: schema11.properties.resource.properties.discovery_info.patternProperties["^(?:browser_type)$"].type},message:"must be string,null"}];
return false;
}
var valid105 = _errs385 === errors;
if(!valid105){
break;
}
}
}
}
}
var valid104 = _errs383 === errors;
}
else {
var valid104 = true;
}
if(valid104){
var valid106 = true;
for(const key96 in data166){
if(pattern96.test(key96)){
let data169 = data166[key96];
const _errs387 = errors;
if((typeof data169 !== "string") && (data169 !== null)){
validate10.errors = [{instancePath:instancePath+"/resource/" + key96.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource/patternProperties/%5E(%3F%3Aid%7Ctype%7Cname%7Cusername%7Cemail%7CdisplayName%7Cdisplay_name%7CdisplayLabel%7Chostname%7Crecipient_email%7Cemail_type%7Cpolicy_id%7Cpolicy_name%7Cpolicy_template_id%7Cpolicy_template_name%7Capplication_type%7Cinstall_type%7Cpackage_manager%7Centerprise_id%7Cupdate_mode%7Capp_id%7Capp_name%7Cstatus%7Capplication_id%7Capplication_name%7Capplication_category%7Caccount_id%7Caccount_email%7Caccount_identifier%7Clogin_type%7Cuser_id%7Cserial%7Casset_type%7Cmodel%7Ccontext%7Csource_id%7Csource_type%7Creference_id%7Cdescription)%24/type",keyword:"type",params:{type: schema11.properties.resource.patternProperties["^(?:id|type|name|username|email|displayName|display_name|displayLabel|hostname|recipient_email|email_type|policy_id|policy_name|policy_template_id|policy_template_name|application_type|install_type|package_manager|enterprise_id|update_mode|app_id|app_name|status|application_id|application_name|application_category|account_id|account_email|account_identifier|login_type|user_id|serial|asset_type|model|context|source_id|source_type|reference_id|description)$"].type},message:"must be string,null"}];
return false;
}
var valid106 = _errs387 === errors;
if(!valid106){
break;
}
}
}
if(valid106){
var valid106 = true;
for(const key97 in data166){
if(pattern97.test(key97)){
let data170 = data166[key97];
const _errs389 = errors;
const _errs390 = errors;
let valid107 = false;
const _errs391 = errors;
if((typeof data170 !== "string") && (data170 !== null)){
const err80 = {instancePath:instancePath+"/resource/" + key97.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource/patternProperties/%5E(%3F%3Aruntime_permissions)%24/anyOf/0/type",keyword:"type",params:{type: schema11.properties.resource.patternProperties["^(?:runtime_permissions)$"].anyOf[0].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid12 = _errs391 === errors;
valid107 = valid107 || _valid12;
if(!valid107){
const _errs393 = errors;
if(errors === _errs393){
if(Array.isArray(data170)){
var valid108 = true;
const len12 = data170.length;
for(let i12=0; i12<len12; i12++){
let data171 = data170[i12];
const _errs395 = errors;
if((typeof data171 !== "string") && (data171 !== null)){
const err81 = {instancePath:instancePath+"/resource/" + key97.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/resource/patternProperties/%5E(%3F%3Aruntime_permissions)%24/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.resource.patternProperties["^(?:runtime_permissions)$"].anyOf[1].items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var valid108 = _errs395 === errors;
if(!valid108){
break;
}
}
}
else {
const err82 = {instancePath:instancePath+"/resource/" + key97.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource/patternProperties/%5E(%3F%3Aruntime_permissions)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var _valid12 = _errs393 === errors;
valid107 = valid107 || _valid12;
}
if(!valid107){
const err83 = {instancePath:instancePath+"/resource/" + key97.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource/patternProperties/%5E(%3F%3Aruntime_permissions)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs390;
if(vErrors !== null){
if(_errs390){
vErrors.length = _errs390;
}
else {
vErrors = null;
}
}
}
var valid106 = _errs389 === errors;
if(!valid106){
break;
}
}
}
if(valid106){
var valid106 = true;
for(const key98 in data166){
if(pattern98.test(key98)){
let data172 = data166[key98];
const _errs397 = errors;
if((!(data172 && typeof data172 == "object" && !Array.isArray(data172))) && (data172 !== null)){
validate10.errors = [{instancePath:instancePath+"/resource/" + key98.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource/patternProperties/%5E(%3F%3Ameta_data%7Csearch_request%7Cconfiguration)%24/type",keyword:"type",params:{type: schema11.properties.resource.patternProperties["^(?:meta_data|search_request|configuration)$"].type},message:"must be object,null"}];
return false;
}
var valid106 = _errs397 === errors;
if(!valid106){
break;
}
}
}
if(valid106){
var valid106 = true;
for(const key99 in data166){
if(pattern99.test(key99)){
let data173 = data166[key99];
const _errs399 = errors;
const _errs400 = errors;
let valid109 = false;
const _errs401 = errors;
if((!(data173 && typeof data173 == "object" && !Array.isArray(data173))) && (data173 !== null)){
const err84 = {instancePath:instancePath+"/resource/" + key99.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource/patternProperties/%5E(%3F%3Aresources)%24/anyOf/0/type",keyword:"type",params:{type: schema11.properties.resource.patternProperties["^(?:resources)$"].anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid13 = _errs401 === errors;
valid109 = valid109 || _valid13;
if(!valid109){
const _errs403 = errors;
if(errors === _errs403){
if(Array.isArray(data173)){
var valid110 = true;
const len13 = data173.length;
for(let i13=0; i13<len13; i13++){
let data174 = data173[i13];
const _errs405 = errors;
if((!(data174 && typeof data174 == "object" && !Array.isArray(data174))) && (data174 !== null)){
const err85 = {instancePath:instancePath+"/resource/" + key99.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/resource/patternProperties/%5E(%3F%3Aresources)%24/anyOf/1/items/type",keyword:"type",params:{type: schema11.properties.resource.patternProperties["^(?:resources)$"].anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var valid110 = _errs405 === errors;
if(!valid110){
break;
}
}
}
else {
const err86 = {instancePath:instancePath+"/resource/" + key99.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource/patternProperties/%5E(%3F%3Aresources)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var _valid13 = _errs403 === errors;
valid109 = valid109 || _valid13;
}
if(!valid109){
const err87 = {instancePath:instancePath+"/resource/" + key99.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource/patternProperties/%5E(%3F%3Aresources)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs400;
if(vErrors !== null){
if(_errs400){
vErrors.length = _errs400;
}
else {
vErrors = null;
}
}
}
var valid106 = _errs399 === errors;
if(!valid106){
break;
}
}
}
}
}
}
}
}
}
var valid0 = _errs381 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system !== undefined){
let data175 = data.system;
const _errs407 = errors;
if((!(data175 && typeof data175 == "object" && !Array.isArray(data175))) && (data175 !== null)){
validate10.errors = [{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: schema11.properties.system.type},message:"must be object,null"}];
return false;
}
if(errors === _errs407){
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
var valid111 = true;
for(const key100 in data175){
if(pattern100.test(key100)){
let data176 = data175[key100];
const _errs409 = errors;
if((typeof data176 !== "string") && (data176 !== null)){
validate10.errors = [{instancePath:instancePath+"/system/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/system/patternProperties/%5E(%3F%3Aid%7Chostname%7CdisplayName%7Ctype%7CosFamily%7Cos%7Cversion)%24/type",keyword:"type",params:{type: schema11.properties.system.patternProperties["^(?:id|hostname|displayName|type|osFamily|os|version)$"].type},message:"must be string,null"}];
return false;
}
var valid111 = _errs409 === errors;
if(!valid111){
break;
}
}
}
}
}
var valid0 = _errs407 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.windows_meta !== undefined){
let data177 = data.windows_meta;
const _errs411 = errors;
if((!(data177 && typeof data177 == "object" && !Array.isArray(data177))) && (data177 !== null)){
validate10.errors = [{instancePath:instancePath+"/windows_meta",schemaPath:"#/properties/windows_meta/type",keyword:"type",params:{type: schema11.properties.windows_meta.type},message:"must be object,null"}];
return false;
}
if(errors === _errs411){
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
var valid112 = true;
for(const key101 in data177){
if(pattern101.test(key101)){
let data178 = data177[key101];
const _errs413 = errors;
if((typeof data178 !== "string") && (data178 !== null)){
validate10.errors = [{instancePath:instancePath+"/windows_meta/" + key101.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/windows_meta/patternProperties/%5E(%3F%3Alogon_type)%24/type",keyword:"type",params:{type: schema11.properties.windows_meta.patternProperties["^(?:logon_type)$"].type},message:"must be string,null"}];
return false;
}
var valid112 = _errs413 === errors;
if(!valid112){
break;
}
}
}
if(valid112){
var valid112 = true;
for(const key102 in data177){
if(pattern102.test(key102)){
let data179 = data177[key102];
const _errs415 = errors;
if((typeof data179 !== "boolean") && (data179 !== null)){
validate10.errors = [{instancePath:instancePath+"/windows_meta/" + key102.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/windows_meta/patternProperties/%5E(%3F%3Aelevated)%24/type",keyword:"type",params:{type: schema11.properties.windows_meta.patternProperties["^(?:elevated)$"].type},message:"must be boolean,null"}];
return false;
}
var valid112 = _errs415 === errors;
if(!valid112){
break;
}
}
}
}
}
}
var valid0 = _errs411 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useragent !== undefined){
let data180 = data.useragent;
const _errs417 = errors;
if((!(data180 && typeof data180 == "object" && !Array.isArray(data180))) && (data180 !== null)){
validate10.errors = [{instancePath:instancePath+"/useragent",schemaPath:"#/properties/useragent/type",keyword:"type",params:{type: schema11.properties.useragent.type},message:"must be object,null"}];
return false;
}
if(errors === _errs417){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
var valid113 = true;
for(const key103 in data180){
if(pattern103.test(key103)){
let data181 = data180[key103];
const _errs419 = errors;
if((typeof data181 !== "string") && (data181 !== null)){
validate10.errors = [{instancePath:instancePath+"/useragent/" + key103.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/useragent/patternProperties/%5E(%3F%3Aname%7Cversion%7Cmajor%7Cminor%7Cpatch%7Cbuild%7Cdevice%7Cos%7Cos_name%7Cos_full%7Cos_version%7Cos_major%7Cos_minor%7Cos_patch)%24/type",keyword:"type",params:{type: schema11.properties.useragent.patternProperties["^(?:name|version|major|minor|patch|build|device|os|os_name|os_full|os_version|os_major|os_minor|os_patch)$"].type},message:"must be string,null"}];
return false;
}
var valid113 = _errs419 === errors;
if(!valid113){
break;
}
}
}
}
}
var valid0 = _errs417 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data182 = data.user_agent;
const _errs421 = errors;
if((!(data182 && typeof data182 == "object" && !Array.isArray(data182))) && (data182 !== null)){
validate10.errors = [{instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: schema11.properties.user_agent.type},message:"must be object,null"}];
return false;
}
if(errors === _errs421){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
var valid114 = true;
for(const key104 in data182){
if(pattern103.test(key104)){
let data183 = data182[key104];
const _errs423 = errors;
if((typeof data183 !== "string") && (data183 !== null)){
validate10.errors = [{instancePath:instancePath+"/user_agent/" + key104.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/patternProperties/%5E(%3F%3Aname%7Cversion%7Cmajor%7Cminor%7Cpatch%7Cbuild%7Cdevice%7Cos%7Cos_name%7Cos_full%7Cos_version%7Cos_major%7Cos_minor%7Cos_patch)%24/type",keyword:"type",params:{type: schema11.properties.user_agent.patternProperties["^(?:name|version|major|minor|patch|build|device|os|os_name|os_full|os_version|os_major|os_minor|os_patch)$"].type},message:"must be string,null"}];
return false;
}
var valid114 = _errs423 === errors;
if(!valid114){
break;
}
}
}
}
}
var valid0 = _errs421 === errors;
}
else {
var valid0 = true;
}
if(valid0){
var valid115 = true;
for(const key105 in data){
if(pattern105.test(key105)){
let data184 = data[key105];
const _errs425 = errors;
if((typeof data184 !== "string") && (data184 !== null)){
validate10.errors = [{instancePath:instancePath+"/" + key105.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Aaccess_request_id%7Cpid%7Cjc_initiated_by_id%7Cjc_initiated_by_email%7Cusername%7Cseverity%7Ccategory%7Calert_id%7Calert_title%7Cpriority%7Crule_id%7Cevent_description%7Capp_management_source%7Cauth_method%7Cidm_client_id%7Cid%7Ctimestamp%7Cserver_timestamp%7Ctimestamp_source%7Csystem_timestamp%7Cjc_transformation_ts%7Cevent_type%7Cservice%7Corganization%7C%40version%7Cprovider%7Cerror_message%7Cmessage%7Cdetail%7Cstate%7Cprevious_state%7Cstatus%7Cresult%7Cconnection_id%7Coperation_type%7Coperation%7Cdn%7Cmech%7Coid%7Cbase%7Cfilter%7Cattr%7Cmdm_type%7Cmdm_device_id%7Cdevice_object_id%7Cmdm_device_manager_id%7Cdevice_manager_object_id%7Cwindows_device_uuid%7Crequest_type%7Ccommand_uuid%7Cclient_ip%7Csrc_ip%7Cname%7Ctype%7Cdescription%7Cchannel_object_id%7Cobject_storage_item_object_id%7Cobject_storage_item_version_object_id%7Cobject_storage_item_version_name%7Cobject_storage_item_version_sha_256_sum%7Creferrer_object_id%7Creferrer_type%7Csystem_object_id%7Cos_meta_family%7Cnas_mfa_state%7Cauth_type%7Ceap_type%7Cprocess_name)%24/type",keyword:"type",params:{type: schema11.patternProperties["^(?:access_request_id|pid|jc_initiated_by_id|jc_initiated_by_email|username|severity|category|alert_id|alert_title|priority|rule_id|event_description|app_management_source|auth_method|idm_client_id|id|timestamp|server_timestamp|timestamp_source|system_timestamp|jc_transformation_ts|event_type|service|organization|@version|provider|error_message|message|detail|state|previous_state|status|result|connection_id|operation_type|operation|dn|mech|oid|base|filter|attr|mdm_type|mdm_device_id|device_object_id|mdm_device_manager_id|device_manager_object_id|windows_device_uuid|request_type|command_uuid|client_ip|src_ip|name|type|description|channel_object_id|object_storage_item_object_id|object_storage_item_version_object_id|object_storage_item_version_name|object_storage_item_version_sha_256_sum|referrer_object_id|referrer_type|system_object_id|os_meta_family|nas_mfa_state|auth_type|eap_type|process_name)$"].type},message:"must be string,null"}];
return false;
}
var valid115 = _errs425 === errors;
if(!valid115){
break;
}
}
}
if(valid115){
var valid115 = true;
for(const key106 in data){
if(pattern106.test(key106)){
let data185 = data[key106];
const _errs427 = errors;
if((typeof data185 !== "boolean") && (data185 !== null)){
validate10.errors = [{instancePath:instancePath+"/" + key106.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Amfa%7Ctesting_event%7Csuccess%7Cstart_tls%7Ctls_established%7Cscan_initiated%7Csso_token_success%7Cidp_initiated)%24/type",keyword:"type",params:{type: schema11.patternProperties["^(?:mfa|testing_event|success|start_tls|tls_established|scan_initiated|sso_token_success|idp_initiated)$"].type},message:"must be boolean,null"}];
return false;
}
var valid115 = _errs427 === errors;
if(!valid115){
break;
}
}
}
if(valid115){
var valid115 = true;
for(const key107 in data){
if(pattern107.test(key107)){
let data186 = data[key107];
const _errs429 = errors;
const _errs430 = errors;
let valid116 = false;
const _errs431 = errors;
if((!(data186 && typeof data186 == "object" && !Array.isArray(data186))) && (data186 !== null)){
const err88 = {instancePath:instancePath+"/" + key107.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Achanges)%24/anyOf/0/type",keyword:"type",params:{type: schema11.patternProperties["^(?:changes)$"].anyOf[0].type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid14 = _errs431 === errors;
valid116 = valid116 || _valid14;
if(!valid116){
const _errs433 = errors;
if(errors === _errs433){
if(Array.isArray(data186)){
var valid117 = true;
const len14 = data186.length;
for(let i14=0; i14<len14; i14++){
let data187 = data186[i14];
const _errs435 = errors;
if((!(data187 && typeof data187 == "object" && !Array.isArray(data187))) && (data187 !== null)){
const err89 = {instancePath:instancePath+"/" + key107.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/patternProperties/%5E(%3F%3Achanges)%24/anyOf/1/items/type",keyword:"type",params:{type: schema11.patternProperties["^(?:changes)$"].anyOf[1].items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid117 = _errs435 === errors;
if(!valid117){
break;
}
}
}
else {
const err90 = {instancePath:instancePath+"/" + key107.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Achanges)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
var _valid14 = _errs433 === errors;
valid116 = valid116 || _valid14;
}
if(!valid116){
const err91 = {instancePath:instancePath+"/" + key107.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Achanges)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs430;
if(vErrors !== null){
if(_errs430){
vErrors.length = _errs430;
}
else {
vErrors = null;
}
}
}
var valid115 = _errs429 === errors;
if(!valid115){
break;
}
}
}
if(valid115){
var valid115 = true;
for(const key108 in data){
if(pattern108.test(key108)){
let data188 = data[key108];
const _errs437 = errors;
if((!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))) && (data188 !== null)){
validate10.errors = [{instancePath:instancePath+"/" + key108.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Aerror_code%7Crepeat_count%7Coperation_number%7Cscope%7Cderef%7Cnumber_of_results%7Cobject_storage_item_version_size%7Ctotal_software_item_count%7Ctotal_space_used)%24/type",keyword:"type",params:{type: schema11.patternProperties["^(?:error_code|repeat_count|operation_number|scope|deref|number_of_results|object_storage_item_version_size|total_software_item_count|total_space_used)$"].type},message:"must be integer,null"}];
return false;
}
var valid115 = _errs437 === errors;
if(!valid115){
break;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const checkDocument = validate11;
const schema12 = {"type":"object","properties":{"client":{"type":"object","properties":{"as":{"type":"object","properties":{"organization":{"type":"object","properties":{},"patternProperties":{"^(?:name)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:number)$":{"type":"integer"}},"additionalProperties":false},"geo":{"type":"object","properties":{},"patternProperties":{"^(?:city_name|continent_code|continent_name|country_iso_code|country_name|name|postal_code|region_iso_code|region_name|timezone)$":{"type":"string"},"^(?:location)$":{"type":"object","properties":{"lat":{"type":"number"},"lon":{"type":"number"}},"required":["lat","lon"],"additionalProperties":false}},"additionalProperties":false}},"patternProperties":{"^(?:address|domain|ip)$":{"type":"string"},"^(?:port)$":{"type":"integer"}},"additionalProperties":false},"data_stream":{"type":"object","properties":{},"patternProperties":{"^(?:dataset|namespace|type)$":{"type":"string"}},"additionalProperties":false},"device":{"type":"object","properties":{"model":{"type":"object","properties":{},"patternProperties":{"^(?:identifier|name)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:id|manufacturer|serial_number|type)$":{"type":"string"}},"additionalProperties":false},"ecs":{"type":"object","properties":{},"patternProperties":{"^(?:version)$":{"type":"string"}},"additionalProperties":false},"error":{"type":"object","properties":{},"patternProperties":{"^(?:code|type)$":{"type":"string"},"^(?:message)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false},"event":{"type":"object","properties":{},"patternProperties":{"^(?:action|agent_id_status|code|created|dataset|end|id|ingested|kind|module|original|outcome|provider|reason|start)$":{"type":"string"},"^(?:category|type)$":{"type":"array","items":{"type":"string"}},"^(?:duration|sequence|severity)$":{"type":"integer"},"^(?:risk_score)$":{"type":"number"}},"additionalProperties":false},"file":{"type":"object","properties":{"hash":{"type":"object","properties":{},"patternProperties":{"^(?:sha256)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:extension|name|path|type)$":{"type":"string"},"^(?:size)$":{"type":"integer"}},"additionalProperties":false},"group":{"type":"object","properties":{},"patternProperties":{"^(?:id|name)$":{"type":"string"}},"additionalProperties":false},"host":{"type":"object","properties":{"os":{"type":"object","properties":{},"patternProperties":{"^(?:family|full|name|platform|type|version)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:hostname|id|name|type)$":{"type":"string"}},"additionalProperties":false},"input":{"type":"object","properties":{},"patternProperties":{"^(?:type)$":{"type":"string"}},"additionalProperties":false},"jumpcloud":{"type":"object","properties":{"derived":{"type":"object","properties":{"push_device":{"type":"object","properties":{"geo":{"type":"object","properties":{},"patternProperties":{"^(?:city_name|continent_code|country_iso_code|region_iso_code|region_name|timezone)$":{"type":"string"},"^(?:location)$":{"type":"object","properties":{"lat":{"type":"number"},"lon":{"type":"number"}},"required":["lat","lon"],"additionalProperties":false}},"additionalProperties":false}},"patternProperties":{},"additionalProperties":false}},"patternProperties":{"^(?:issues)$":{"type":"array","items":{"type":"string"}},"^(?:outcome_detail)$":{"type":"string"},"^(?:vendor_latency_ms)$":{"type":"integer"}},"additionalProperties":false},"event":{"type":"object","properties":{"workflow":{"type":"object","properties":{},"patternProperties":{"^(?:type|id|name|desc)$":{"type":"string"}},"additionalProperties":false},"initiated_by":{"type":"object","properties":{"source_metadata":{"type":"object","properties":{},"patternProperties":{"^(?:name)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:id|user_id|type|email|username|name|source|provider)$":{"type":"string"},"^(?:administrator)$":{"type":"boolean"}},"additionalProperties":false},"di_event":{"type":"object","properties":{},"patternProperties":{"^(?:event_type)$":{"type":"string"}},"additionalProperties":false},"application":{"type":"object","properties":{},"patternProperties":{"^(?:id|name|display_label|display_name|sso_type|sso_url|version|path|publisher|uninstall_string|package_manager)$":{"type":"string"}},"additionalProperties":false},"association":{"type":"object","properties":{"connection":{"type":"object","properties":{"from":{"type":"object","properties":{},"patternProperties":{"^(?:type|object_id|name)$":{"type":"string"}},"additionalProperties":false},"to":{"type":"object","properties":{},"patternProperties":{"^(?:type|object_id|name)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{},"additionalProperties":false}},"patternProperties":{"^(?:op|action_source|type|id|email)$":{"type":"string"},"^(?:attributes)$":{"type":"object"}},"additionalProperties":false},"auth_meta":{"type":"object","properties":{"auth_methods":{"type":"object","properties":{"password":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"totp":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"duo":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"webauthn":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"jumpcloud_protect":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"jumpcloud_go":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"jumpcloud_go_uv":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false}},"patternProperties":{},"additionalProperties":false},"jumpcloud_protect_device":{"type":"object","properties":{"geoip":{"type":"object","properties":{"asn":{"type":"object","properties":{},"patternProperties":{"^(?:number)$":{"type":"integer"},"^(?:organization)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:continent_code|country_code|region_code|region_name|city|timezone)$":{"type":"string"},"^(?:latitude|longitude)$":{"type":"number"}},"additionalProperties":false}},"patternProperties":{"^(?:id|make|model|os|os_version|app_version|username|user_id|ip)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:auth_idp|userid_type)$":{"type":"string"},"^(?:user_password_enabled|device_cert_enabled|user_cert_enabled)$":{"type":"boolean"}},"additionalProperties":false},"mfa_meta":{"type":"object","properties":{},"patternProperties":{"^(?:type)$":{"type":"string"}},"additionalProperties":false},"target_resource":{"type":"object","properties":{},"patternProperties":{"^(?:type)$":{"type":"string"}},"additionalProperties":false},"auth_context":{"type":"object","properties":{"auth_methods":{"type":"object","properties":{"password":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"totp":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"duo":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"webauthn":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"jumpcloud_protect":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"jumpcloud_go":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"jumpcloud_go_uv":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false}},"patternProperties":{},"additionalProperties":false},"system":{"type":"object","properties":{},"patternProperties":{"^(?:id|hostname|displayName|os|version)$":{"type":"string"}},"additionalProperties":false},"policies_applied":{"anyOf":[{"type":"object","properties":{"metadata":{"type":"object","properties":{},"patternProperties":{"^(?:action|resource_type)$":{"type":"string"},"^(?:conditions)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false}},"patternProperties":{"^(?:id|name)$":{"type":"string"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{"metadata":{"type":"object","properties":{},"patternProperties":{"^(?:action|resource_type)$":{"type":"string"},"^(?:conditions)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false}},"patternProperties":{"^(?:id|name)$":{"type":"string"}},"additionalProperties":false}}]},"jumpcloud_protect_device":{"type":"object","properties":{"geoip":{"type":"object","properties":{"asn":{"type":"object","properties":{},"patternProperties":{"^(?:number)$":{"type":"integer"},"^(?:organization)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:continent_code|country_code|region_code|region_name|city|timezone)$":{"type":"string"},"^(?:latitude|longitude)$":{"type":"number"}},"additionalProperties":false}},"patternProperties":{"^(?:id|make|model|os|os_version|app_version|username|user_id|ip)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{},"additionalProperties":false},"system_group":{"type":"object","properties":{},"patternProperties":{"^(?:type|object_id|name)$":{"type":"string"}},"additionalProperties":false},"message_chain":{"type":"object","properties":{},"patternProperties":{"^(?:response_code|response_message|message_details)$":{"type":"string"}},"additionalProperties":false},"correlation":{"type":"object","properties":{},"patternProperties":{"^(?:id|type)$":{"type":"string"}},"additionalProperties":false},"query_responses":{"type":"object","properties":{},"patternProperties":{"^(?:device_name|model_name|os_version|product_name|wifi_mac)$":{"type":"string"},"^(?:device_capacity|available_device_capacity)$":{"type":"integer"},"^(?:is_supervised)$":{"type":"boolean"}},"additionalProperties":false},"security_info":{"type":"object","properties":{"management_status":{"type":"object","properties":{},"patternProperties":{"^(?:enrolled_via_dep|is_activation_lock_manageable|is_user_enrollment|user_approved_enrollment)$":{"type":"boolean"}},"additionalProperties":false},"secure_boot":{"type":"object","properties":{},"patternProperties":{"^(?:secure_boot_level)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{},"additionalProperties":false},"profile_list":{"anyOf":[{"type":"object","properties":{"payload_content":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$":{"type":"string"},"^(?:payload_version)$":{"type":"number"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$":{"type":"string"},"^(?:payload_version)$":{"type":"number"}},"additionalProperties":false}}]}},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_display_name|payload_description|payload_organization)$":{"type":"string"},"^(?:payload_version|payload_verion)$":{"type":"number"},"^(?:payload_removal_disallowed|has_removal_passcode|is_encrypted|is_managed)$":{"type":"boolean"},"^(?:signer_certificates)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{"payload_content":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$":{"type":"string"},"^(?:payload_version)$":{"type":"number"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$":{"type":"string"},"^(?:payload_version)$":{"type":"number"}},"additionalProperties":false}}]}},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_display_name|payload_description|payload_organization)$":{"type":"string"},"^(?:payload_version|payload_verion)$":{"type":"number"},"^(?:payload_removal_disallowed|has_removal_passcode|is_encrypted|is_managed)$":{"type":"boolean"},"^(?:signer_certificates)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false}}]},"command":{"type":"object","properties":{},"patternProperties":{"^(?:request_type|payload)$":{"type":"string"},"^(?:force|managed_apps_only)$":{"type":"boolean"},"^(?:items|queries)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false},"error_chain":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:error_code)$":{"type":"integer"},"^(?:error_domain|localized_description|us_english_description)$":{"type":"string"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:error_code)$":{"type":"integer"},"^(?:error_domain|localized_description|us_english_description)$":{"type":"string"}},"additionalProperties":false}}]},"geoip":{"type":"object","properties":{"asn":{"type":"object","properties":{},"patternProperties":{"^(?:number)$":{"type":"integer"},"^(?:organization)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:continent_code|country_code|region_code|region_name|city|timezone)$":{"type":"string"},"^(?:latitude|longitude)$":{"type":"number"}},"additionalProperties":false},"src_geoip":{"type":"object","properties":{"asn":{"type":"object","properties":{},"patternProperties":{"^(?:number)$":{"type":"integer"},"^(?:organization)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:continent_code|country_code|region_code|region_name|city|timezone)$":{"type":"string"},"^(?:latitude|longitude)$":{"type":"number"}},"additionalProperties":false},"asn":{"type":"object","properties":{},"patternProperties":{"^(?:number)$":{"type":"integer"},"^(?:organization)$":{"type":"string"}},"additionalProperties":false},"config":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:name|email|role_object_id)$":{"type":"string"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:name|email|role_object_id)$":{"type":"string"}},"additionalProperties":false}}]},"available_os_updates":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:product_key|version|human_readable_name|human_readable_name_locale|metadata_url)$":{"type":"string"},"^(?:download_size|install_size)$":{"type":"integer"},"^(?:is_critical|is_major_os_update|is_firmware_update|is_config_data_update|restart_required|allows_install_later|requires_bootstrap_token)$":{"type":"boolean"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:product_key|version|human_readable_name|human_readable_name_locale|metadata_url)$":{"type":"string"},"^(?:download_size|install_size)$":{"type":"integer"},"^(?:is_critical|is_major_os_update|is_firmware_update|is_config_data_update|restart_required|allows_install_later|requires_bootstrap_token)$":{"type":"boolean"}},"additionalProperties":false}}]},"outer":{"type":"object","properties":{},"patternProperties":{"^(?:eap_type|username|error_message)$":{"type":"string"}},"additionalProperties":false},"resource":{"type":"object","properties":{"discovery_info":{"type":"object","properties":{},"patternProperties":{"^(?:browser_type)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:id|type|name|username|email|displayName|display_name|displayLabel|hostname|recipient_email|email_type|policy_id|policy_name|policy_template_id|policy_template_name|application_type|install_type|package_manager|enterprise_id|update_mode|app_id|app_name|status|application_id|application_name|application_category|account_id|account_email|account_identifier|login_type|user_id|serial|asset_type|model|context|source_id|source_type|reference_id|description)$":{"type":"string"},"^(?:runtime_permissions)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"^(?:meta_data|search_request|configuration)$":{"type":"object"},"^(?:resources)$":{"anyOf":[{"type":"object"},{"type":"array","items":{"type":"object"}}]}},"additionalProperties":false},"system":{"type":"object","properties":{},"patternProperties":{"^(?:id|hostname|displayName|type|osFamily|os|version)$":{"type":"string"}},"additionalProperties":false},"windows_meta":{"type":"object","properties":{},"patternProperties":{"^(?:logon_type)$":{"type":"string"},"^(?:elevated)$":{"type":"boolean"}},"additionalProperties":false},"useragent":{"type":"object","properties":{},"patternProperties":{"^(?:name|version|major|minor|patch|build|device|os|os_name|os_full|os_version|os_major|os_minor|os_patch)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:access_request_id|pid|jc_initiated_by_id|jc_initiated_by_email|username|severity|category|alert_id|alert_title|priority|rule_id|event_description|app_management_source|auth_method|idm_client_id|id|timestamp|server_timestamp|timestamp_source|system_timestamp|jc_transformation_ts|event_type|service|organization|version|provider|error_message|message|detail|state|previous_state|status|result|connection_id|operation_type|operation|dn|mech|oid|base|filter|attr|mdm_type|mdm_device_id|mdm_device_manager_id|windows_device_uuid|request_type|command_uuid|client_ip|src_ip|name|type|description|channel_object_id|object_storage_item_object_id|object_storage_item_version_object_id|object_storage_item_version_name|object_storage_item_version_sha_256_sum|referrer_object_id|referrer_type|system_object_id|os_meta_family|nas_mfa_state|auth_type|eap_type|process_name)$":{"type":"string"},"^(?:mfa|testing_event|success|start_tls|tls_established|scan_initiated|sso_token_success|idp_initiated)$":{"type":"boolean"},"^(?:changes)$":{"anyOf":[{"type":"object"},{"type":"array","items":{"type":"object"}}]},"^(?:error_code|repeat_count|operation_number|scope|deref|number_of_results|object_storage_item_version_size|total_software_item_count|total_space_used)$":{"type":"integer"}},"additionalProperties":false}},"patternProperties":{"^(?:unknown)$":{"type":"object"}},"additionalProperties":false},"network":{"type":"object","properties":{},"patternProperties":{"^(?:application|direction|protocol|transport|type)$":{"type":"string"}},"additionalProperties":false},"observer":{"type":"object","properties":{},"patternProperties":{"^(?:product|type|vendor)$":{"type":"string"}},"additionalProperties":false},"organization":{"type":"object","properties":{},"patternProperties":{"^(?:id|name)$":{"type":"string"}},"additionalProperties":false},"package":{"type":"object","properties":{},"patternProperties":{"^(?:checksum|description|install_scope|name|path|reference|type|version)$":{"type":"string"},"^(?:size)$":{"type":"integer"}},"additionalProperties":false},"process":{"type":"object","properties":{},"patternProperties":{"^(?:command_line|executable|name)$":{"type":"string"},"^(?:exit_code|pid)$":{"type":"integer"}},"additionalProperties":false},"related":{"type":"object","properties":{},"patternProperties":{"^(?:hash|hosts|ip|user)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"rule":{"type":"object","properties":{},"patternProperties":{"^(?:category|description|id|name|ruleset|uuid)$":{"type":"string"}},"additionalProperties":false},"service":{"type":"object","properties":{"target":{"type":"object","properties":{},"patternProperties":{"^(?:address|id|name|type)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:id|name|type)$":{"type":"string"}},"additionalProperties":false},"source":{"type":"object","properties":{"as":{"type":"object","properties":{"organization":{"type":"object","properties":{},"patternProperties":{"^(?:name)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:number)$":{"type":"integer"}},"additionalProperties":false},"geo":{"type":"object","properties":{},"patternProperties":{"^(?:city_name|continent_code|continent_name|country_iso_code|country_name|name|postal_code|region_iso_code|region_name|timezone)$":{"type":"string"},"^(?:location)$":{"type":"object","properties":{"lat":{"type":"number"},"lon":{"type":"number"}},"required":["lat","lon"],"additionalProperties":false}},"additionalProperties":false},"user":{"type":"object","properties":{},"patternProperties":{"^(?:domain|email|full_name|id|name)$":{"type":"string"},"^(?:roles)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^(?:address|domain|ip)$":{"type":"string"},"^(?:port)$":{"type":"integer"}},"additionalProperties":false},"tls":{"type":"object","properties":{"client":{"type":"object","properties":{},"patternProperties":{"^(?:issuer|server_name|subject)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:established)$":{"type":"boolean"}},"additionalProperties":false},"url":{"type":"object","properties":{},"patternProperties":{"^(?:domain|full|original|path|query|registered_domain|scheme|subdomain|top_level_domain)$":{"type":"string"},"^(?:port)$":{"type":"integer"}},"additionalProperties":false},"user":{"type":"object","properties":{"changes":{"type":"object","properties":{},"patternProperties":{"^(?:domain|email|full_name|id|name)$":{"type":"string"},"^(?:roles)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"target":{"type":"object","properties":{"group":{"type":"object","properties":{},"patternProperties":{"^(?:id|name)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:domain|email|full_name|id|name)$":{"type":"string"},"^(?:roles)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^(?:domain|email|full_name|id|name)$":{"type":"string"},"^(?:roles)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"user_agent":{"type":"object","properties":{"device":{"type":"object","properties":{},"patternProperties":{"^(?:name)$":{"type":"string"}},"additionalProperties":false},"os":{"type":"object","properties":{},"patternProperties":{"^(?:family|full|name|platform|type|version)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:name|original|version)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:@timestamp|message)$":{"type":"string"},"^(?:tags)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern109 = new RegExp("^(?:@timestamp|message)$", "u");
const pattern110 = new RegExp("^(?:tags)$", "u");
const pattern111 = new RegExp("^(?:address|domain|ip)$", "u");
const pattern112 = new RegExp("^(?:port)$", "u");
const pattern117 = new RegExp("^(?:city_name|continent_code|continent_name|country_iso_code|country_name|name|postal_code|region_iso_code|region_name|timezone)$", "u");
const pattern118 = new RegExp("^(?:location)$", "u");
const pattern123 = new RegExp("^(?:dataset|namespace|type)$", "u");
const pattern125 = new RegExp("^(?:id|manufacturer|serial_number|type)$", "u");
const pattern126 = new RegExp("^(?:identifier|name)$", "u");
const pattern129 = new RegExp("^(?:version)$", "u");
const pattern131 = new RegExp("^(?:code|type)$", "u");
const pattern132 = new RegExp("^(?:message)$", "u");
const pattern135 = new RegExp("^(?:action|agent_id_status|code|created|dataset|end|id|ingested|kind|module|original|outcome|provider|reason|start)$", "u");
const pattern136 = new RegExp("^(?:category|type)$", "u");
const pattern137 = new RegExp("^(?:duration|sequence|severity)$", "u");
const pattern138 = new RegExp("^(?:risk_score)$", "u");
const pattern143 = new RegExp("^(?:extension|name|path|type)$", "u");
const pattern144 = new RegExp("^(?:size)$", "u");
const pattern145 = new RegExp("^(?:sha256)$", "u");
const pattern151 = new RegExp("^(?:hostname|id|name|type)$", "u");
const pattern152 = new RegExp("^(?:family|full|name|platform|type|version)$", "u");
const pattern157 = new RegExp("^(?:unknown)$", "u");
const pattern158 = new RegExp("^(?:issues)$", "u");
const pattern159 = new RegExp("^(?:outcome_detail)$", "u");
const pattern160 = new RegExp("^(?:vendor_latency_ms)$", "u");
const pattern161 = new RegExp("^(?:city_name|continent_code|country_iso_code|region_iso_code|region_name|timezone)$", "u");
const pattern168 = new RegExp("^(?:access_request_id|pid|jc_initiated_by_id|jc_initiated_by_email|username|severity|category|alert_id|alert_title|priority|rule_id|event_description|app_management_source|auth_method|idm_client_id|id|timestamp|server_timestamp|timestamp_source|system_timestamp|jc_transformation_ts|event_type|service|organization|version|provider|error_message|message|detail|state|previous_state|status|result|connection_id|operation_type|operation|dn|mech|oid|base|filter|attr|mdm_type|mdm_device_id|mdm_device_manager_id|windows_device_uuid|request_type|command_uuid|client_ip|src_ip|name|type|description|channel_object_id|object_storage_item_object_id|object_storage_item_version_object_id|object_storage_item_version_name|object_storage_item_version_sha_256_sum|referrer_object_id|referrer_type|system_object_id|os_meta_family|nas_mfa_state|auth_type|eap_type|process_name)$", "u");
const pattern209 = new RegExp("^(?:continent_code|country_code|region_code|region_name|city|timezone)$", "u");
const pattern385 = new RegExp("^(?:application|direction|protocol|transport|type)$", "u");
const pattern387 = new RegExp("^(?:product|type|vendor)$", "u");
const pattern391 = new RegExp("^(?:checksum|description|install_scope|name|path|reference|type|version)$", "u");
const pattern395 = new RegExp("^(?:command_line|executable|name)$", "u");
const pattern396 = new RegExp("^(?:exit_code|pid)$", "u");
const pattern399 = new RegExp("^(?:hash|hosts|ip|user)$", "u");
const pattern401 = new RegExp("^(?:category|description|id|name|ruleset|uuid)$", "u");
const pattern403 = new RegExp("^(?:id|name|type)$", "u");
const pattern404 = new RegExp("^(?:address|id|name|type)$", "u");
const pattern417 = new RegExp("^(?:domain|email|full_name|id|name)$", "u");
const pattern418 = new RegExp("^(?:roles)$", "u");
const pattern423 = new RegExp("^(?:established)$", "u");
const pattern424 = new RegExp("^(?:issuer|server_name|subject)$", "u");
const pattern427 = new RegExp("^(?:domain|full|original|path|query|registered_domain|scheme|subdomain|top_level_domain)$", "u");
const pattern445 = new RegExp("^(?:name|original|version)$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((func2.call(schema12.properties, key0)) || (pattern109.test(key0))) || (pattern110.test(key0)))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.client !== undefined){
let data0 = data.client;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs4 = errors;
for(const key1 in data0){
if(!((((key1 === "as") || (key1 === "geo")) || (pattern111.test(key1))) || (pattern112.test(key1)))){
validate11.errors = [{instancePath:instancePath+"/client",schemaPath:"#/properties/client/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.as !== undefined){
let data1 = data0.as;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs7 = errors;
for(const key2 in data1){
if(!((key2 === "organization") || (pattern17.test(key2)))){
validate11.errors = [{instancePath:instancePath+"/client/as",schemaPath:"#/properties/client/properties/as/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.organization !== undefined){
let data2 = data1.organization;
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs10 = errors;
for(const key3 in data2){
if(!(pattern1.test(key3))){
validate11.errors = [{instancePath:instancePath+"/client/as/organization",schemaPath:"#/properties/client/properties/as/properties/organization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
var valid3 = true;
for(const key4 in data2){
if(pattern1.test(key4)){
const _errs11 = errors;
if(typeof data2[key4] !== "string"){
validate11.errors = [{instancePath:instancePath+"/client/as/organization/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/properties/as/properties/organization/patternProperties/%5E(%3F%3Aname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/client/as/organization",schemaPath:"#/properties/client/properties/as/properties/organization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
var valid4 = true;
for(const key5 in data1){
if(pattern17.test(key5)){
let data4 = data1[key5];
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate11.errors = [{instancePath:instancePath+"/client/as/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/properties/as/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/client/as",schemaPath:"#/properties/client/properties/as/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.geo !== undefined){
let data5 = data0.geo;
const _errs15 = errors;
if(errors === _errs15){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs17 = errors;
for(const key6 in data5){
if(!((pattern117.test(key6)) || (pattern118.test(key6)))){
validate11.errors = [{instancePath:instancePath+"/client/geo",schemaPath:"#/properties/client/properties/geo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
var valid5 = true;
for(const key7 in data5){
if(pattern117.test(key7)){
const _errs18 = errors;
if(typeof data5[key7] !== "string"){
validate11.errors = [{instancePath:instancePath+"/client/geo/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/properties/geo/patternProperties/%5E(%3F%3Acity_name%7Ccontinent_code%7Ccontinent_name%7Ccountry_iso_code%7Ccountry_name%7Cname%7Cpostal_code%7Cregion_iso_code%7Cregion_name%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs18 === errors;
if(!valid5){
break;
}
}
}
if(valid5){
var valid5 = true;
for(const key8 in data5){
if(pattern118.test(key8)){
let data7 = data5[key8];
const _errs20 = errors;
if(errors === _errs20){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing0;
if(((data7.lat === undefined) && (missing0 = "lat")) || ((data7.lon === undefined) && (missing0 = "lon"))){
validate11.errors = [{instancePath:instancePath+"/client/geo/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key9 in data7){
if(!((key9 === "lat") || (key9 === "lon"))){
validate11.errors = [{instancePath:instancePath+"/client/geo/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data7.lat !== undefined){
let data8 = data7.lat;
const _errs23 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate11.errors = [{instancePath:instancePath+"/client/geo/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/lat",schemaPath:"#/properties/client/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/properties/lat/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.lon !== undefined){
let data9 = data7.lon;
const _errs25 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate11.errors = [{instancePath:instancePath+"/client/geo/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/lon",schemaPath:"#/properties/client/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/properties/lon/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/client/geo/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/client/geo",schemaPath:"#/properties/client/properties/geo/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
var valid7 = true;
for(const key10 in data0){
if(pattern111.test(key10)){
const _errs27 = errors;
if(typeof data0[key10] !== "string"){
validate11.errors = [{instancePath:instancePath+"/client/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/patternProperties/%5E(%3F%3Aaddress%7Cdomain%7Cip)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs27 === errors;
if(!valid7){
break;
}
}
}
if(valid7){
var valid7 = true;
for(const key11 in data0){
if(pattern112.test(key11)){
let data11 = data0[key11];
const _errs29 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate11.errors = [{instancePath:instancePath+"/client/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client/patternProperties/%5E(%3F%3Aport)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs29 === errors;
if(!valid7){
break;
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_stream !== undefined){
let data12 = data.data_stream;
const _errs31 = errors;
if(errors === _errs31){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs33 = errors;
for(const key12 in data12){
if(!(pattern123.test(key12))){
validate11.errors = [{instancePath:instancePath+"/data_stream",schemaPath:"#/properties/data_stream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
var valid8 = true;
for(const key13 in data12){
if(pattern123.test(key13)){
const _errs34 = errors;
if(typeof data12[key13] !== "string"){
validate11.errors = [{instancePath:instancePath+"/data_stream/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data_stream/patternProperties/%5E(%3F%3Adataset%7Cnamespace%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs34 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/data_stream",schemaPath:"#/properties/data_stream/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined){
let data14 = data.device;
const _errs36 = errors;
if(errors === _errs36){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs38 = errors;
for(const key14 in data14){
if(!((key14 === "model") || (pattern125.test(key14)))){
validate11.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data14.model !== undefined){
let data15 = data14.model;
const _errs39 = errors;
if(errors === _errs39){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs41 = errors;
for(const key15 in data15){
if(!(pattern126.test(key15))){
validate11.errors = [{instancePath:instancePath+"/device/model",schemaPath:"#/properties/device/properties/model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
var valid10 = true;
for(const key16 in data15){
if(pattern126.test(key16)){
const _errs42 = errors;
if(typeof data15[key16] !== "string"){
validate11.errors = [{instancePath:instancePath+"/device/model/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device/properties/model/patternProperties/%5E(%3F%3Aidentifier%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs42 === errors;
if(!valid10){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/device/model",schemaPath:"#/properties/device/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs39 === errors;
}
else {
var valid9 = true;
}
if(valid9){
var valid11 = true;
for(const key17 in data14){
if(pattern125.test(key17)){
const _errs44 = errors;
if(typeof data14[key17] !== "string"){
validate11.errors = [{instancePath:instancePath+"/device/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/device/patternProperties/%5E(%3F%3Aid%7Cmanufacturer%7Cserial_number%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs44 === errors;
if(!valid11){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ecs !== undefined){
let data18 = data.ecs;
const _errs46 = errors;
if(errors === _errs46){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
const _errs48 = errors;
for(const key18 in data18){
if(!(pattern129.test(key18))){
validate11.errors = [{instancePath:instancePath+"/ecs",schemaPath:"#/properties/ecs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs48 === errors){
var valid12 = true;
for(const key19 in data18){
if(pattern129.test(key19)){
const _errs49 = errors;
if(typeof data18[key19] !== "string"){
validate11.errors = [{instancePath:instancePath+"/ecs/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ecs/patternProperties/%5E(%3F%3Aversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs49 === errors;
if(!valid12){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/ecs",schemaPath:"#/properties/ecs/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data20 = data.error;
const _errs51 = errors;
if(errors === _errs51){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
const _errs53 = errors;
for(const key20 in data20){
if(!((pattern131.test(key20)) || (pattern132.test(key20)))){
validate11.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
var valid13 = true;
for(const key21 in data20){
if(pattern131.test(key21)){
const _errs54 = errors;
if(typeof data20[key21] !== "string"){
validate11.errors = [{instancePath:instancePath+"/error/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/error/patternProperties/%5E(%3F%3Acode%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs54 === errors;
if(!valid13){
break;
}
}
}
if(valid13){
var valid13 = true;
for(const key22 in data20){
if(pattern132.test(key22)){
let data22 = data20[key22];
const _errs56 = errors;
const _errs57 = errors;
let valid14 = false;
const _errs58 = errors;
if(typeof data22 !== "string"){
const err0 = {instancePath:instancePath+"/error/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/error/patternProperties/%5E(%3F%3Amessage)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs58 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data22)){
var valid15 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
const _errs62 = errors;
if(typeof data22[i0] !== "string"){
const err1 = {instancePath:instancePath+"/error/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/error/patternProperties/%5E(%3F%3Amessage)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid15 = _errs62 === errors;
if(!valid15){
break;
}
}
}
else {
const err2 = {instancePath:instancePath+"/error/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/error/patternProperties/%5E(%3F%3Amessage)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs60 === errors;
valid14 = valid14 || _valid0;
}
if(!valid14){
const err3 = {instancePath:instancePath+"/error/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/error/patternProperties/%5E(%3F%3Amessage)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
var valid13 = _errs56 === errors;
if(!valid13){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data24 = data.event;
const _errs64 = errors;
if(errors === _errs64){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const _errs66 = errors;
for(const key23 in data24){
if(!((((pattern135.test(key23)) || (pattern136.test(key23))) || (pattern137.test(key23))) || (pattern138.test(key23)))){
validate11.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
var valid16 = true;
for(const key24 in data24){
if(pattern135.test(key24)){
const _errs67 = errors;
if(typeof data24[key24] !== "string"){
validate11.errors = [{instancePath:instancePath+"/event/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/event/patternProperties/%5E(%3F%3Aaction%7Cagent_id_status%7Ccode%7Ccreated%7Cdataset%7Cend%7Cid%7Cingested%7Ckind%7Cmodule%7Coriginal%7Coutcome%7Cprovider%7Creason%7Cstart)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs67 === errors;
if(!valid16){
break;
}
}
}
if(valid16){
var valid16 = true;
for(const key25 in data24){
if(pattern136.test(key25)){
let data26 = data24[key25];
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data26)){
var valid17 = true;
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
const _errs71 = errors;
if(typeof data26[i1] !== "string"){
validate11.errors = [{instancePath:instancePath+"/event/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/event/patternProperties/%5E(%3F%3Acategory%7Ctype)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs71 === errors;
if(!valid17){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/event/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/event/patternProperties/%5E(%3F%3Acategory%7Ctype)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs69 === errors;
if(!valid16){
break;
}
}
}
if(valid16){
var valid16 = true;
for(const key26 in data24){
if(pattern137.test(key26)){
let data28 = data24[key26];
const _errs73 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate11.errors = [{instancePath:instancePath+"/event/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/event/patternProperties/%5E(%3F%3Aduration%7Csequence%7Cseverity)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid16 = _errs73 === errors;
if(!valid16){
break;
}
}
}
if(valid16){
var valid16 = true;
for(const key27 in data24){
if(pattern138.test(key27)){
let data29 = data24[key27];
const _errs75 = errors;
if(!((typeof data29 == "number") && (isFinite(data29)))){
validate11.errors = [{instancePath:instancePath+"/event/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/event/patternProperties/%5E(%3F%3Arisk_score)%24/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid16 = _errs75 === errors;
if(!valid16){
break;
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data30 = data.file;
const _errs77 = errors;
if(errors === _errs77){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
const _errs79 = errors;
for(const key28 in data30){
if(!(((key28 === "hash") || (pattern143.test(key28))) || (pattern144.test(key28)))){
validate11.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs79 === errors){
if(data30.hash !== undefined){
let data31 = data30.hash;
const _errs80 = errors;
if(errors === _errs80){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
const _errs82 = errors;
for(const key29 in data31){
if(!(pattern145.test(key29))){
validate11.errors = [{instancePath:instancePath+"/file/hash",schemaPath:"#/properties/file/properties/hash/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs82 === errors){
var valid19 = true;
for(const key30 in data31){
if(pattern145.test(key30)){
const _errs83 = errors;
if(typeof data31[key30] !== "string"){
validate11.errors = [{instancePath:instancePath+"/file/hash/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/file/properties/hash/patternProperties/%5E(%3F%3Asha256)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs83 === errors;
if(!valid19){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/file/hash",schemaPath:"#/properties/file/properties/hash/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs80 === errors;
}
else {
var valid18 = true;
}
if(valid18){
var valid20 = true;
for(const key31 in data30){
if(pattern143.test(key31)){
const _errs85 = errors;
if(typeof data30[key31] !== "string"){
validate11.errors = [{instancePath:instancePath+"/file/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/file/patternProperties/%5E(%3F%3Aextension%7Cname%7Cpath%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs85 === errors;
if(!valid20){
break;
}
}
}
if(valid20){
var valid20 = true;
for(const key32 in data30){
if(pattern144.test(key32)){
let data34 = data30[key32];
const _errs87 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate11.errors = [{instancePath:instancePath+"/file/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/file/patternProperties/%5E(%3F%3Asize)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid20 = _errs87 === errors;
if(!valid20){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data35 = data.group;
const _errs89 = errors;
if(errors === _errs89){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
const _errs91 = errors;
for(const key33 in data35){
if(!(pattern36.test(key33))){
validate11.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs91 === errors){
var valid21 = true;
for(const key34 in data35){
if(pattern36.test(key34)){
const _errs92 = errors;
if(typeof data35[key34] !== "string"){
validate11.errors = [{instancePath:instancePath+"/group/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/group/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs92 === errors;
if(!valid21){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host !== undefined){
let data37 = data.host;
const _errs94 = errors;
if(errors === _errs94){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
const _errs96 = errors;
for(const key35 in data37){
if(!((key35 === "os") || (pattern151.test(key35)))){
validate11.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs96 === errors){
if(data37.os !== undefined){
let data38 = data37.os;
const _errs97 = errors;
if(errors === _errs97){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
const _errs99 = errors;
for(const key36 in data38){
if(!(pattern152.test(key36))){
validate11.errors = [{instancePath:instancePath+"/host/os",schemaPath:"#/properties/host/properties/os/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs99 === errors){
var valid23 = true;
for(const key37 in data38){
if(pattern152.test(key37)){
const _errs100 = errors;
if(typeof data38[key37] !== "string"){
validate11.errors = [{instancePath:instancePath+"/host/os/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/host/properties/os/patternProperties/%5E(%3F%3Afamily%7Cfull%7Cname%7Cplatform%7Ctype%7Cversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs100 === errors;
if(!valid23){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/host/os",schemaPath:"#/properties/host/properties/os/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid22 = _errs97 === errors;
}
else {
var valid22 = true;
}
if(valid22){
var valid24 = true;
for(const key38 in data37){
if(pattern151.test(key38)){
const _errs102 = errors;
if(typeof data37[key38] !== "string"){
validate11.errors = [{instancePath:instancePath+"/host/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/host/patternProperties/%5E(%3F%3Ahostname%7Cid%7Cname%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs102 === errors;
if(!valid24){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data41 = data.input;
const _errs104 = errors;
if(errors === _errs104){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
const _errs106 = errors;
for(const key39 in data41){
if(!(pattern24.test(key39))){
validate11.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs106 === errors){
var valid25 = true;
for(const key40 in data41){
if(pattern24.test(key40)){
const _errs107 = errors;
if(typeof data41[key40] !== "string"){
validate11.errors = [{instancePath:instancePath+"/input/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/input/patternProperties/%5E(%3F%3Atype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid25 = _errs107 === errors;
if(!valid25){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jumpcloud !== undefined){
let data43 = data.jumpcloud;
const _errs109 = errors;
if(errors === _errs109){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
const _errs111 = errors;
for(const key41 in data43){
if(!(((key41 === "derived") || (key41 === "event")) || (pattern157.test(key41)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud",schemaPath:"#/properties/jumpcloud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs111 === errors){
if(data43.derived !== undefined){
let data44 = data43.derived;
const _errs112 = errors;
if(errors === _errs112){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
const _errs114 = errors;
for(const key42 in data44){
if(!((((key42 === "push_device") || (pattern158.test(key42))) || (pattern159.test(key42))) || (pattern160.test(key42)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived",schemaPath:"#/properties/jumpcloud/properties/derived/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs114 === errors){
if(data44.push_device !== undefined){
let data45 = data44.push_device;
const _errs115 = errors;
if(errors === _errs115){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
const _errs117 = errors;
for(const key43 in data45){
if(!(key43 === "geo")){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device",schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs117 === errors){
if(data45.geo !== undefined){
let data46 = data45.geo;
const _errs118 = errors;
if(errors === _errs118){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
const _errs120 = errors;
for(const key44 in data46){
if(!((pattern161.test(key44)) || (pattern118.test(key44)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo",schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs120 === errors){
var valid29 = true;
for(const key45 in data46){
if(pattern161.test(key45)){
const _errs121 = errors;
if(typeof data46[key45] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/patternProperties/%5E(%3F%3Acity_name%7Ccontinent_code%7Ccountry_iso_code%7Cregion_iso_code%7Cregion_name%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs121 === errors;
if(!valid29){
break;
}
}
}
if(valid29){
var valid29 = true;
for(const key46 in data46){
if(pattern118.test(key46)){
let data48 = data46[key46];
const _errs123 = errors;
if(errors === _errs123){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing1;
if(((data48.lat === undefined) && (missing1 = "lat")) || ((data48.lon === undefined) && (missing1 = "lon"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs125 = errors;
for(const key47 in data48){
if(!((key47 === "lat") || (key47 === "lon"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs125 === errors){
if(data48.lat !== undefined){
let data49 = data48.lat;
const _errs126 = errors;
if(!((typeof data49 == "number") && (isFinite(data49)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo/" + key46.replace(/~/g, "~0").replace(/\//g, "~1")+"/lat",schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/properties/lat/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid30 = _errs126 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data48.lon !== undefined){
let data50 = data48.lon;
const _errs128 = errors;
if(!((typeof data50 == "number") && (isFinite(data50)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo/" + key46.replace(/~/g, "~0").replace(/\//g, "~1")+"/lon",schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/properties/lon/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid30 = _errs128 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs123 === errors;
if(!valid29){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo",schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device",schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs115 === errors;
}
else {
var valid27 = true;
}
if(valid27){
var valid31 = true;
for(const key48 in data44){
if(pattern158.test(key48)){
let data51 = data44[key48];
const _errs130 = errors;
if(errors === _errs130){
if(Array.isArray(data51)){
var valid32 = true;
const len2 = data51.length;
for(let i2=0; i2<len2; i2++){
const _errs132 = errors;
if(typeof data51[i2] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/jumpcloud/properties/derived/patternProperties/%5E(%3F%3Aissues)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs132 === errors;
if(!valid32){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/patternProperties/%5E(%3F%3Aissues)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid31 = _errs130 === errors;
if(!valid31){
break;
}
}
}
if(valid31){
var valid31 = true;
for(const key49 in data44){
if(pattern159.test(key49)){
const _errs134 = errors;
if(typeof data44[key49] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/patternProperties/%5E(%3F%3Aoutcome_detail)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs134 === errors;
if(!valid31){
break;
}
}
}
if(valid31){
var valid31 = true;
for(const key50 in data44){
if(pattern160.test(key50)){
let data54 = data44[key50];
const _errs136 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/patternProperties/%5E(%3F%3Avendor_latency_ms)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid31 = _errs136 === errors;
if(!valid31){
break;
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived",schemaPath:"#/properties/jumpcloud/properties/derived/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs112 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data43.event !== undefined){
let data55 = data43.event;
const _errs138 = errors;
if(errors === _errs138){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
const _errs140 = errors;
for(const key51 in data55){
if(!(((((func2.call(schema12.properties.jumpcloud.properties.event.properties, key51)) || (pattern168.test(key51))) || (pattern106.test(key51))) || (pattern107.test(key51))) || (pattern108.test(key51)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event",schemaPath:"#/properties/jumpcloud/properties/event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs140 === errors){
if(data55.workflow !== undefined){
let data56 = data55.workflow;
const _errs141 = errors;
if(errors === _errs141){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
const _errs143 = errors;
for(const key52 in data56){
if(!(pattern0.test(key52))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/workflow",schemaPath:"#/properties/jumpcloud/properties/event/properties/workflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs143 === errors){
var valid34 = true;
for(const key53 in data56){
if(pattern0.test(key53)){
const _errs144 = errors;
if(typeof data56[key53] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/workflow/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/workflow/patternProperties/%5E(%3F%3Atype%7Cid%7Cname%7Cdesc)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs144 === errors;
if(!valid34){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/workflow",schemaPath:"#/properties/jumpcloud/properties/event/properties/workflow/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs141 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.initiated_by !== undefined){
let data58 = data55.initiated_by;
const _errs146 = errors;
if(errors === _errs146){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
const _errs148 = errors;
for(const key54 in data58){
if(!(((key54 === "source_metadata") || (pattern2.test(key54))) || (pattern3.test(key54)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/initiated_by",schemaPath:"#/properties/jumpcloud/properties/event/properties/initiated_by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs148 === errors){
if(data58.source_metadata !== undefined){
let data59 = data58.source_metadata;
const _errs149 = errors;
if(errors === _errs149){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
const _errs151 = errors;
for(const key55 in data59){
if(!(pattern1.test(key55))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/initiated_by/source_metadata",schemaPath:"#/properties/jumpcloud/properties/event/properties/initiated_by/properties/source_metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs151 === errors){
var valid36 = true;
for(const key56 in data59){
if(pattern1.test(key56)){
const _errs152 = errors;
if(typeof data59[key56] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/initiated_by/source_metadata/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/initiated_by/properties/source_metadata/patternProperties/%5E(%3F%3Aname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid36 = _errs152 === errors;
if(!valid36){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/initiated_by/source_metadata",schemaPath:"#/properties/jumpcloud/properties/event/properties/initiated_by/properties/source_metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid35 = _errs149 === errors;
}
else {
var valid35 = true;
}
if(valid35){
var valid37 = true;
for(const key57 in data58){
if(pattern2.test(key57)){
const _errs154 = errors;
if(typeof data58[key57] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/initiated_by/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/initiated_by/patternProperties/%5E(%3F%3Aid%7Cuser_id%7Ctype%7Cemail%7Cusername%7Cname%7Csource%7Cprovider)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs154 === errors;
if(!valid37){
break;
}
}
}
if(valid37){
var valid37 = true;
for(const key58 in data58){
if(pattern3.test(key58)){
const _errs156 = errors;
if(typeof data58[key58] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/initiated_by/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/initiated_by/patternProperties/%5E(%3F%3Aadministrator)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid37 = _errs156 === errors;
if(!valid37){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/initiated_by",schemaPath:"#/properties/jumpcloud/properties/event/properties/initiated_by/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs146 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.di_event !== undefined){
let data63 = data55.di_event;
const _errs158 = errors;
if(errors === _errs158){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
const _errs160 = errors;
for(const key59 in data63){
if(!(pattern4.test(key59))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/di_event",schemaPath:"#/properties/jumpcloud/properties/event/properties/di_event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs160 === errors){
var valid38 = true;
for(const key60 in data63){
if(pattern4.test(key60)){
const _errs161 = errors;
if(typeof data63[key60] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/di_event/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/di_event/patternProperties/%5E(%3F%3Aevent_type)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs161 === errors;
if(!valid38){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/di_event",schemaPath:"#/properties/jumpcloud/properties/event/properties/di_event/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs158 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.application !== undefined){
let data65 = data55.application;
const _errs163 = errors;
if(errors === _errs163){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
const _errs165 = errors;
for(const key61 in data65){
if(!(pattern5.test(key61))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/application",schemaPath:"#/properties/jumpcloud/properties/event/properties/application/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs165 === errors){
var valid39 = true;
for(const key62 in data65){
if(pattern5.test(key62)){
const _errs166 = errors;
if(typeof data65[key62] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/application/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/application/patternProperties/%5E(%3F%3Aid%7Cname%7Cdisplay_label%7Cdisplay_name%7Csso_type%7Csso_url%7Cversion%7Cpath%7Cpublisher%7Cuninstall_string%7Cpackage_manager)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid39 = _errs166 === errors;
if(!valid39){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/application",schemaPath:"#/properties/jumpcloud/properties/event/properties/application/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs163 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.association !== undefined){
let data67 = data55.association;
const _errs168 = errors;
if(errors === _errs168){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
const _errs170 = errors;
for(const key63 in data67){
if(!(((key63 === "connection") || (pattern8.test(key63))) || (pattern9.test(key63)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs170 === errors){
if(data67.connection !== undefined){
let data68 = data67.connection;
const _errs171 = errors;
if(errors === _errs171){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
const _errs173 = errors;
for(const key64 in data68){
if(!((key64 === "from") || (key64 === "to"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs173 === errors){
if(data68.from !== undefined){
let data69 = data68.from;
const _errs174 = errors;
if(errors === _errs174){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
const _errs176 = errors;
for(const key65 in data69){
if(!(pattern6.test(key65))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection/from",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs176 === errors){
var valid42 = true;
for(const key66 in data69){
if(pattern6.test(key66)){
const _errs177 = errors;
if(typeof data69[key66] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection/from/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/properties/from/patternProperties/%5E(%3F%3Atype%7Cobject_id%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs177 === errors;
if(!valid42){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection/from",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/properties/from/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid41 = _errs174 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data68.to !== undefined){
let data71 = data68.to;
const _errs179 = errors;
if(errors === _errs179){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
const _errs181 = errors;
for(const key67 in data71){
if(!(pattern6.test(key67))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection/to",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs181 === errors){
var valid43 = true;
for(const key68 in data71){
if(pattern6.test(key68)){
const _errs182 = errors;
if(typeof data71[key68] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection/to/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/properties/to/patternProperties/%5E(%3F%3Atype%7Cobject_id%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid43 = _errs182 === errors;
if(!valid43){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection/to",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid41 = _errs179 === errors;
}
else {
var valid41 = true;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs171 === errors;
}
else {
var valid40 = true;
}
if(valid40){
var valid44 = true;
for(const key69 in data67){
if(pattern8.test(key69)){
const _errs184 = errors;
if(typeof data67[key69] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/association/patternProperties/%5E(%3F%3Aop%7Caction_source%7Ctype%7Cid%7Cemail)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs184 === errors;
if(!valid44){
break;
}
}
}
if(valid44){
var valid44 = true;
for(const key70 in data67){
if(pattern9.test(key70)){
let data74 = data67[key70];
const _errs186 = errors;
if(!(data74 && typeof data74 == "object" && !Array.isArray(data74))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/association/patternProperties/%5E(%3F%3Aattributes)%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid44 = _errs186 === errors;
if(!valid44){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs168 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.auth_meta !== undefined){
let data75 = data55.auth_meta;
const _errs188 = errors;
if(errors === _errs188){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
const _errs190 = errors;
for(const key71 in data75){
if(!((((key71 === "auth_methods") || (key71 === "jumpcloud_protect_device")) || (pattern22.test(key71))) || (pattern23.test(key71)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs190 === errors){
if(data75.auth_methods !== undefined){
let data76 = data75.auth_methods;
const _errs191 = errors;
if(errors === _errs191){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
const _errs193 = errors;
for(const key72 in data76){
if(!(((((((key72 === "password") || (key72 === "totp")) || (key72 === "duo")) || (key72 === "webauthn")) || (key72 === "jumpcloud_protect")) || (key72 === "jumpcloud_go")) || (key72 === "jumpcloud_go_uv"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs193 === errors){
if(data76.password !== undefined){
let data77 = data76.password;
const _errs194 = errors;
if(errors === _errs194){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
const _errs196 = errors;
for(const key73 in data77){
if(!(pattern10.test(key73))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/password",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/password/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs196 === errors){
var valid47 = true;
for(const key74 in data77){
if(pattern10.test(key74)){
const _errs197 = errors;
if(typeof data77[key74] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/password/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/password/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid47 = _errs197 === errors;
if(!valid47){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/password",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/password/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid46 = _errs194 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data76.totp !== undefined){
let data79 = data76.totp;
const _errs199 = errors;
if(errors === _errs199){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
const _errs201 = errors;
for(const key75 in data79){
if(!(pattern10.test(key75))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/totp",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/totp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs201 === errors){
var valid48 = true;
for(const key76 in data79){
if(pattern10.test(key76)){
const _errs202 = errors;
if(typeof data79[key76] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/totp/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/totp/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid48 = _errs202 === errors;
if(!valid48){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/totp",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/totp/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid46 = _errs199 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data76.duo !== undefined){
let data81 = data76.duo;
const _errs204 = errors;
if(errors === _errs204){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
const _errs206 = errors;
for(const key77 in data81){
if(!(pattern10.test(key77))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/duo",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/duo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs206 === errors){
var valid49 = true;
for(const key78 in data81){
if(pattern10.test(key78)){
const _errs207 = errors;
if(typeof data81[key78] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/duo/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/duo/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid49 = _errs207 === errors;
if(!valid49){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/duo",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/duo/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid46 = _errs204 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data76.webauthn !== undefined){
let data83 = data76.webauthn;
const _errs209 = errors;
if(errors === _errs209){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
const _errs211 = errors;
for(const key79 in data83){
if(!(pattern10.test(key79))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/webauthn",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/webauthn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs211 === errors){
var valid50 = true;
for(const key80 in data83){
if(pattern10.test(key80)){
const _errs212 = errors;
if(typeof data83[key80] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/webauthn/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/webauthn/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid50 = _errs212 === errors;
if(!valid50){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/webauthn",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/webauthn/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid46 = _errs209 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data76.jumpcloud_protect !== undefined){
let data85 = data76.jumpcloud_protect;
const _errs214 = errors;
if(errors === _errs214){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
const _errs216 = errors;
for(const key81 in data85){
if(!(pattern10.test(key81))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_protect",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_protect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs216 === errors){
var valid51 = true;
for(const key82 in data85){
if(pattern10.test(key82)){
const _errs217 = errors;
if(typeof data85[key82] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_protect/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_protect/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid51 = _errs217 === errors;
if(!valid51){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_protect",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_protect/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid46 = _errs214 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data76.jumpcloud_go !== undefined){
let data87 = data76.jumpcloud_go;
const _errs219 = errors;
if(errors === _errs219){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
const _errs221 = errors;
for(const key83 in data87){
if(!(pattern10.test(key83))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_go",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs221 === errors){
var valid52 = true;
for(const key84 in data87){
if(pattern10.test(key84)){
const _errs222 = errors;
if(typeof data87[key84] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_go/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid52 = _errs222 === errors;
if(!valid52){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_go",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid46 = _errs219 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data76.jumpcloud_go_uv !== undefined){
let data89 = data76.jumpcloud_go_uv;
const _errs224 = errors;
if(errors === _errs224){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
const _errs226 = errors;
for(const key85 in data89){
if(!(pattern10.test(key85))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_go_uv",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go_uv/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs226 === errors){
var valid53 = true;
for(const key86 in data89){
if(pattern10.test(key86)){
const _errs227 = errors;
if(typeof data89[key86] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_go_uv/" + key86.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go_uv/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid53 = _errs227 === errors;
if(!valid53){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_go_uv",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go_uv/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid46 = _errs224 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid45 = _errs191 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data75.jumpcloud_protect_device !== undefined){
let data91 = data75.jumpcloud_protect_device;
const _errs229 = errors;
if(errors === _errs229){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
const _errs231 = errors;
for(const key87 in data91){
if(!((key87 === "geoip") || (pattern21.test(key87)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs231 === errors){
if(data91.geoip !== undefined){
let data92 = data91.geoip;
const _errs232 = errors;
if(errors === _errs232){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
const _errs234 = errors;
for(const key88 in data92){
if(!(((key88 === "asn") || (pattern209.test(key88))) || (pattern20.test(key88)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs234 === errors){
if(data92.asn !== undefined){
let data93 = data92.asn;
const _errs235 = errors;
if(errors === _errs235){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
const _errs237 = errors;
for(const key89 in data93){
if(!((pattern17.test(key89)) || (pattern18.test(key89)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/properties/asn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs237 === errors){
var valid56 = true;
for(const key90 in data93){
if(pattern17.test(key90)){
let data94 = data93[key90];
const _errs238 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip/asn/" + key90.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid56 = _errs238 === errors;
if(!valid56){
break;
}
}
}
if(valid56){
var valid56 = true;
for(const key91 in data93){
if(pattern18.test(key91)){
const _errs240 = errors;
if(typeof data93[key91] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip/asn/" + key91.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid56 = _errs240 === errors;
if(!valid56){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/properties/asn/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid55 = _errs235 === errors;
}
else {
var valid55 = true;
}
if(valid55){
var valid57 = true;
for(const key92 in data92){
if(pattern209.test(key92)){
const _errs242 = errors;
if(typeof data92[key92] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/patternProperties/%5E(%3F%3Acontinent_code%7Ccountry_code%7Cregion_code%7Cregion_name%7Ccity%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs242 === errors;
if(!valid57){
break;
}
}
}
if(valid57){
var valid57 = true;
for(const key93 in data92){
if(pattern20.test(key93)){
let data97 = data92[key93];
const _errs244 = errors;
if(!((typeof data97 == "number") && (isFinite(data97)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/patternProperties/%5E(%3F%3Alatitude%7Clongitude)%24/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid57 = _errs244 === errors;
if(!valid57){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid54 = _errs232 === errors;
}
else {
var valid54 = true;
}
if(valid54){
var valid58 = true;
for(const key94 in data91){
if(pattern21.test(key94)){
const _errs246 = errors;
if(typeof data91[key94] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/patternProperties/%5E(%3F%3Aid%7Cmake%7Cmodel%7Cos%7Cos_version%7Capp_version%7Cusername%7Cuser_id%7Cip)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid58 = _errs246 === errors;
if(!valid58){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid45 = _errs229 === errors;
}
else {
var valid45 = true;
}
if(valid45){
var valid59 = true;
for(const key95 in data75){
if(pattern22.test(key95)){
const _errs248 = errors;
if(typeof data75[key95] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/patternProperties/%5E(%3F%3Aauth_idp%7Cuserid_type)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs248 === errors;
if(!valid59){
break;
}
}
}
if(valid59){
var valid59 = true;
for(const key96 in data75){
if(pattern23.test(key96)){
const _errs250 = errors;
if(typeof data75[key96] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/" + key96.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/patternProperties/%5E(%3F%3Auser_password_enabled%7Cdevice_cert_enabled%7Cuser_cert_enabled)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid59 = _errs250 === errors;
if(!valid59){
break;
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs188 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.mfa_meta !== undefined){
let data101 = data55.mfa_meta;
const _errs252 = errors;
if(errors === _errs252){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
const _errs254 = errors;
for(const key97 in data101){
if(!(pattern24.test(key97))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/mfa_meta",schemaPath:"#/properties/jumpcloud/properties/event/properties/mfa_meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs254 === errors){
var valid60 = true;
for(const key98 in data101){
if(pattern24.test(key98)){
const _errs255 = errors;
if(typeof data101[key98] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/mfa_meta/" + key98.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/mfa_meta/patternProperties/%5E(%3F%3Atype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid60 = _errs255 === errors;
if(!valid60){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/mfa_meta",schemaPath:"#/properties/jumpcloud/properties/event/properties/mfa_meta/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs252 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.target_resource !== undefined){
let data103 = data55.target_resource;
const _errs257 = errors;
if(errors === _errs257){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
const _errs259 = errors;
for(const key99 in data103){
if(!(pattern24.test(key99))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/target_resource",schemaPath:"#/properties/jumpcloud/properties/event/properties/target_resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs259 === errors){
var valid61 = true;
for(const key100 in data103){
if(pattern24.test(key100)){
const _errs260 = errors;
if(typeof data103[key100] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/target_resource/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/target_resource/patternProperties/%5E(%3F%3Atype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs260 === errors;
if(!valid61){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/target_resource",schemaPath:"#/properties/jumpcloud/properties/event/properties/target_resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs257 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.auth_context !== undefined){
let data105 = data55.auth_context;
const _errs262 = errors;
if(errors === _errs262){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
const _errs264 = errors;
for(const key101 in data105){
if(!((((key101 === "auth_methods") || (key101 === "system")) || (key101 === "policies_applied")) || (key101 === "jumpcloud_protect_device"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs264 === errors){
if(data105.auth_methods !== undefined){
let data106 = data105.auth_methods;
const _errs265 = errors;
if(errors === _errs265){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
const _errs267 = errors;
for(const key102 in data106){
if(!(((((((key102 === "password") || (key102 === "totp")) || (key102 === "duo")) || (key102 === "webauthn")) || (key102 === "jumpcloud_protect")) || (key102 === "jumpcloud_go")) || (key102 === "jumpcloud_go_uv"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs267 === errors){
if(data106.password !== undefined){
let data107 = data106.password;
const _errs268 = errors;
if(errors === _errs268){
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
const _errs270 = errors;
for(const key103 in data107){
if(!(pattern10.test(key103))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/password",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/password/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs270 === errors){
var valid64 = true;
for(const key104 in data107){
if(pattern10.test(key104)){
const _errs271 = errors;
if(typeof data107[key104] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/password/" + key104.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/password/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid64 = _errs271 === errors;
if(!valid64){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/password",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/password/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid63 = _errs268 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data106.totp !== undefined){
let data109 = data106.totp;
const _errs273 = errors;
if(errors === _errs273){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
const _errs275 = errors;
for(const key105 in data109){
if(!(pattern10.test(key105))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/totp",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/totp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs275 === errors){
var valid65 = true;
for(const key106 in data109){
if(pattern10.test(key106)){
const _errs276 = errors;
if(typeof data109[key106] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/totp/" + key106.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/totp/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid65 = _errs276 === errors;
if(!valid65){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/totp",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/totp/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid63 = _errs273 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data106.duo !== undefined){
let data111 = data106.duo;
const _errs278 = errors;
if(errors === _errs278){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
const _errs280 = errors;
for(const key107 in data111){
if(!(pattern10.test(key107))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/duo",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/duo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs280 === errors){
var valid66 = true;
for(const key108 in data111){
if(pattern10.test(key108)){
const _errs281 = errors;
if(typeof data111[key108] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/duo/" + key108.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/duo/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid66 = _errs281 === errors;
if(!valid66){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/duo",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/duo/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid63 = _errs278 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data106.webauthn !== undefined){
let data113 = data106.webauthn;
const _errs283 = errors;
if(errors === _errs283){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
const _errs285 = errors;
for(const key109 in data113){
if(!(pattern10.test(key109))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/webauthn",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/webauthn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs285 === errors){
var valid67 = true;
for(const key110 in data113){
if(pattern10.test(key110)){
const _errs286 = errors;
if(typeof data113[key110] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/webauthn/" + key110.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/webauthn/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid67 = _errs286 === errors;
if(!valid67){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/webauthn",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/webauthn/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid63 = _errs283 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data106.jumpcloud_protect !== undefined){
let data115 = data106.jumpcloud_protect;
const _errs288 = errors;
if(errors === _errs288){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
const _errs290 = errors;
for(const key111 in data115){
if(!(pattern10.test(key111))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_protect",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_protect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs290 === errors){
var valid68 = true;
for(const key112 in data115){
if(pattern10.test(key112)){
const _errs291 = errors;
if(typeof data115[key112] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_protect/" + key112.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_protect/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs291 === errors;
if(!valid68){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_protect",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_protect/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid63 = _errs288 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data106.jumpcloud_go !== undefined){
let data117 = data106.jumpcloud_go;
const _errs293 = errors;
if(errors === _errs293){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
const _errs295 = errors;
for(const key113 in data117){
if(!(pattern10.test(key113))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_go",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_go/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs295 === errors){
var valid69 = true;
for(const key114 in data117){
if(pattern10.test(key114)){
const _errs296 = errors;
if(typeof data117[key114] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_go/" + key114.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_go/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid69 = _errs296 === errors;
if(!valid69){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_go",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_go/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid63 = _errs293 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data106.jumpcloud_go_uv !== undefined){
let data119 = data106.jumpcloud_go_uv;
const _errs298 = errors;
if(errors === _errs298){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
const _errs300 = errors;
for(const key115 in data119){
if(!(pattern10.test(key115))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_go_uv",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_go_uv/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs300 === errors){
var valid70 = true;
for(const key116 in data119){
if(pattern10.test(key116)){
const _errs301 = errors;
if(typeof data119[key116] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_go_uv/" + key116.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_go_uv/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid70 = _errs301 === errors;
if(!valid70){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_go_uv",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_go_uv/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid63 = _errs298 === errors;
}
else {
var valid63 = true;
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid62 = _errs265 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data105.system !== undefined){
let data121 = data105.system;
const _errs303 = errors;
if(errors === _errs303){
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
const _errs305 = errors;
for(const key117 in data121){
if(!(pattern33.test(key117))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/system",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/system/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs305 === errors){
var valid71 = true;
for(const key118 in data121){
if(pattern33.test(key118)){
const _errs306 = errors;
if(typeof data121[key118] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/system/" + key118.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/system/patternProperties/%5E(%3F%3Aid%7Chostname%7CdisplayName%7Cos%7Cversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid71 = _errs306 === errors;
if(!valid71){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/system",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/system/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid62 = _errs303 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data105.policies_applied !== undefined){
let data123 = data105.policies_applied;
const _errs308 = errors;
const _errs309 = errors;
let valid72 = false;
const _errs310 = errors;
if(errors === _errs310){
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
const _errs312 = errors;
for(const key119 in data123){
if(!((key119 === "metadata") || (pattern36.test(key119)))){
const err4 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs312 === errors){
if(data123.metadata !== undefined){
let data124 = data123.metadata;
const _errs313 = errors;
if(errors === _errs313){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
const _errs315 = errors;
for(const key120 in data124){
if(!((pattern34.test(key120)) || (pattern35.test(key120)))){
const err5 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs315 === errors){
var valid74 = true;
for(const key121 in data124){
if(pattern34.test(key121)){
const _errs316 = errors;
if(typeof data124[key121] !== "string"){
const err6 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata/" + key121.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aaction%7Cresource_type)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid74 = _errs316 === errors;
if(!valid74){
break;
}
}
}
if(valid74){
var valid74 = true;
for(const key122 in data124){
if(pattern35.test(key122)){
let data126 = data124[key122];
const _errs318 = errors;
const _errs319 = errors;
let valid75 = false;
const _errs320 = errors;
if(typeof data126 !== "string"){
const err7 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata/" + key122.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs320 === errors;
valid75 = valid75 || _valid2;
if(!valid75){
const _errs322 = errors;
if(errors === _errs322){
if(Array.isArray(data126)){
var valid76 = true;
const len3 = data126.length;
for(let i3=0; i3<len3; i3++){
const _errs324 = errors;
if(typeof data126[i3] !== "string"){
const err8 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata/" + key122.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid76 = _errs324 === errors;
if(!valid76){
break;
}
}
}
else {
const err9 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata/" + key122.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs322 === errors;
valid75 = valid75 || _valid2;
}
if(!valid75){
const err10 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata/" + key122.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs319;
if(vErrors !== null){
if(_errs319){
vErrors.length = _errs319;
}
else {
vErrors = null;
}
}
}
var valid74 = _errs318 === errors;
if(!valid74){
break;
}
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid73 = _errs313 === errors;
}
else {
var valid73 = true;
}
if(valid73){
var valid77 = true;
for(const key123 in data123){
if(pattern36.test(key123)){
const _errs326 = errors;
if(typeof data123[key123] !== "string"){
const err12 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + key123.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid77 = _errs326 === errors;
if(!valid77){
break;
}
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs310 === errors;
valid72 = valid72 || _valid1;
if(!valid72){
const _errs328 = errors;
if(errors === _errs328){
if(Array.isArray(data123)){
var valid78 = true;
const len4 = data123.length;
for(let i4=0; i4<len4; i4++){
let data129 = data123[i4];
const _errs330 = errors;
if(errors === _errs330){
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
const _errs332 = errors;
for(const key124 in data129){
if(!((key124 === "metadata") || (pattern36.test(key124)))){
const err14 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i4,schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
}
if(_errs332 === errors){
if(data129.metadata !== undefined){
let data130 = data129.metadata;
const _errs333 = errors;
if(errors === _errs333){
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
const _errs335 = errors;
for(const key125 in data130){
if(!((pattern34.test(key125)) || (pattern35.test(key125)))){
const err15 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i4+"/metadata",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
}
if(_errs335 === errors){
var valid80 = true;
for(const key126 in data130){
if(pattern34.test(key126)){
const _errs336 = errors;
if(typeof data130[key126] !== "string"){
const err16 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i4+"/metadata/" + key126.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aaction%7Cresource_type)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid80 = _errs336 === errors;
if(!valid80){
break;
}
}
}
if(valid80){
var valid80 = true;
for(const key127 in data130){
if(pattern35.test(key127)){
let data132 = data130[key127];
const _errs338 = errors;
const _errs339 = errors;
let valid81 = false;
const _errs340 = errors;
if(typeof data132 !== "string"){
const err17 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i4+"/metadata/" + key127.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs340 === errors;
valid81 = valid81 || _valid3;
if(!valid81){
const _errs342 = errors;
if(errors === _errs342){
if(Array.isArray(data132)){
var valid82 = true;
const len5 = data132.length;
for(let i5=0; i5<len5; i5++){
const _errs344 = errors;
if(typeof data132[i5] !== "string"){
const err18 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i4+"/metadata/" + key127.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid82 = _errs344 === errors;
if(!valid82){
break;
}
}
}
else {
const err19 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i4+"/metadata/" + key127.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs342 === errors;
valid81 = valid81 || _valid3;
}
if(!valid81){
const err20 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i4+"/metadata/" + key127.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs339;
if(vErrors !== null){
if(_errs339){
vErrors.length = _errs339;
}
else {
vErrors = null;
}
}
}
var valid80 = _errs338 === errors;
if(!valid80){
break;
}
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i4+"/metadata",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid79 = _errs333 === errors;
}
else {
var valid79 = true;
}
if(valid79){
var valid83 = true;
for(const key128 in data129){
if(pattern36.test(key128)){
const _errs346 = errors;
if(typeof data129[key128] !== "string"){
const err22 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i4+"/" + key128.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid83 = _errs346 === errors;
if(!valid83){
break;
}
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i4,schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid78 = _errs330 === errors;
if(!valid78){
break;
}
}
}
else {
const err24 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid1 = _errs328 === errors;
valid72 = valid72 || _valid1;
}
if(!valid72){
const err25 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs309;
if(vErrors !== null){
if(_errs309){
vErrors.length = _errs309;
}
else {
vErrors = null;
}
}
}
var valid62 = _errs308 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data105.jumpcloud_protect_device !== undefined){
let data135 = data105.jumpcloud_protect_device;
const _errs348 = errors;
if(errors === _errs348){
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
const _errs350 = errors;
for(const key129 in data135){
if(!((key129 === "geoip") || (pattern21.test(key129)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key129},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs350 === errors){
if(data135.geoip !== undefined){
let data136 = data135.geoip;
const _errs351 = errors;
if(errors === _errs351){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
const _errs353 = errors;
for(const key130 in data136){
if(!(((key130 === "asn") || (pattern209.test(key130))) || (pattern20.test(key130)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key130},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs353 === errors){
if(data136.asn !== undefined){
let data137 = data136.asn;
const _errs354 = errors;
if(errors === _errs354){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
const _errs356 = errors;
for(const key131 in data137){
if(!((pattern17.test(key131)) || (pattern18.test(key131)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/properties/asn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs356 === errors){
var valid86 = true;
for(const key132 in data137){
if(pattern17.test(key132)){
let data138 = data137[key132];
const _errs357 = errors;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip/asn/" + key132.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid86 = _errs357 === errors;
if(!valid86){
break;
}
}
}
if(valid86){
var valid86 = true;
for(const key133 in data137){
if(pattern18.test(key133)){
const _errs359 = errors;
if(typeof data137[key133] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip/asn/" + key133.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid86 = _errs359 === errors;
if(!valid86){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/properties/asn/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid85 = _errs354 === errors;
}
else {
var valid85 = true;
}
if(valid85){
var valid87 = true;
for(const key134 in data136){
if(pattern209.test(key134)){
const _errs361 = errors;
if(typeof data136[key134] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip/" + key134.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/patternProperties/%5E(%3F%3Acontinent_code%7Ccountry_code%7Cregion_code%7Cregion_name%7Ccity%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid87 = _errs361 === errors;
if(!valid87){
break;
}
}
}
if(valid87){
var valid87 = true;
for(const key135 in data136){
if(pattern20.test(key135)){
let data141 = data136[key135];
const _errs363 = errors;
if(!((typeof data141 == "number") && (isFinite(data141)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip/" + key135.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/patternProperties/%5E(%3F%3Alatitude%7Clongitude)%24/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid87 = _errs363 === errors;
if(!valid87){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid84 = _errs351 === errors;
}
else {
var valid84 = true;
}
if(valid84){
var valid88 = true;
for(const key136 in data135){
if(pattern21.test(key136)){
const _errs365 = errors;
if(typeof data135[key136] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/" + key136.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/patternProperties/%5E(%3F%3Aid%7Cmake%7Cmodel%7Cos%7Cos_version%7Capp_version%7Cusername%7Cuser_id%7Cip)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid88 = _errs365 === errors;
if(!valid88){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid62 = _errs348 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs262 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.system_group !== undefined){
let data143 = data55.system_group;
const _errs367 = errors;
if(errors === _errs367){
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
const _errs369 = errors;
for(const key137 in data143){
if(!(pattern6.test(key137))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/system_group",schemaPath:"#/properties/jumpcloud/properties/event/properties/system_group/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key137},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs369 === errors){
var valid89 = true;
for(const key138 in data143){
if(pattern6.test(key138)){
const _errs370 = errors;
if(typeof data143[key138] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/system_group/" + key138.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/system_group/patternProperties/%5E(%3F%3Atype%7Cobject_id%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid89 = _errs370 === errors;
if(!valid89){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/system_group",schemaPath:"#/properties/jumpcloud/properties/event/properties/system_group/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs367 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.message_chain !== undefined){
let data145 = data55.message_chain;
const _errs372 = errors;
if(errors === _errs372){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
const _errs374 = errors;
for(const key139 in data145){
if(!(pattern46.test(key139))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/message_chain",schemaPath:"#/properties/jumpcloud/properties/event/properties/message_chain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs374 === errors){
var valid90 = true;
for(const key140 in data145){
if(pattern46.test(key140)){
const _errs375 = errors;
if(typeof data145[key140] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/message_chain/" + key140.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/message_chain/patternProperties/%5E(%3F%3Aresponse_code%7Cresponse_message%7Cmessage_details)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid90 = _errs375 === errors;
if(!valid90){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/message_chain",schemaPath:"#/properties/jumpcloud/properties/event/properties/message_chain/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs372 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.correlation !== undefined){
let data147 = data55.correlation;
const _errs377 = errors;
if(errors === _errs377){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
const _errs379 = errors;
for(const key141 in data147){
if(!(pattern47.test(key141))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/correlation",schemaPath:"#/properties/jumpcloud/properties/event/properties/correlation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key141},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs379 === errors){
var valid91 = true;
for(const key142 in data147){
if(pattern47.test(key142)){
const _errs380 = errors;
if(typeof data147[key142] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/correlation/" + key142.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/correlation/patternProperties/%5E(%3F%3Aid%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid91 = _errs380 === errors;
if(!valid91){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/correlation",schemaPath:"#/properties/jumpcloud/properties/event/properties/correlation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs377 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.query_responses !== undefined){
let data149 = data55.query_responses;
const _errs382 = errors;
if(errors === _errs382){
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
const _errs384 = errors;
for(const key143 in data149){
if(!(((pattern48.test(key143)) || (pattern49.test(key143))) || (pattern50.test(key143)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/query_responses",schemaPath:"#/properties/jumpcloud/properties/event/properties/query_responses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key143},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs384 === errors){
var valid92 = true;
for(const key144 in data149){
if(pattern48.test(key144)){
const _errs385 = errors;
if(typeof data149[key144] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/query_responses/" + key144.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/query_responses/patternProperties/%5E(%3F%3Adevice_name%7Cmodel_name%7Cos_version%7Cproduct_name%7Cwifi_mac)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid92 = _errs385 === errors;
if(!valid92){
break;
}
}
}
if(valid92){
var valid92 = true;
for(const key145 in data149){
if(pattern49.test(key145)){
let data151 = data149[key145];
const _errs387 = errors;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/query_responses/" + key145.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/query_responses/patternProperties/%5E(%3F%3Adevice_capacity%7Cavailable_device_capacity)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid92 = _errs387 === errors;
if(!valid92){
break;
}
}
}
if(valid92){
var valid92 = true;
for(const key146 in data149){
if(pattern50.test(key146)){
const _errs389 = errors;
if(typeof data149[key146] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/query_responses/" + key146.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/query_responses/patternProperties/%5E(%3F%3Ais_supervised)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid92 = _errs389 === errors;
if(!valid92){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/query_responses",schemaPath:"#/properties/jumpcloud/properties/event/properties/query_responses/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs382 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.security_info !== undefined){
let data153 = data55.security_info;
const _errs391 = errors;
if(errors === _errs391){
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
const _errs393 = errors;
for(const key147 in data153){
if(!((key147 === "management_status") || (key147 === "secure_boot"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info",schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key147},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs393 === errors){
if(data153.management_status !== undefined){
let data154 = data153.management_status;
const _errs394 = errors;
if(errors === _errs394){
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
const _errs396 = errors;
for(const key148 in data154){
if(!(pattern51.test(key148))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info/management_status",schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/properties/management_status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key148},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs396 === errors){
var valid94 = true;
for(const key149 in data154){
if(pattern51.test(key149)){
const _errs397 = errors;
if(typeof data154[key149] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info/management_status/" + key149.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/properties/management_status/patternProperties/%5E(%3F%3Aenrolled_via_dep%7Cis_activation_lock_manageable%7Cis_user_enrollment%7Cuser_approved_enrollment)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid94 = _errs397 === errors;
if(!valid94){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info/management_status",schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/properties/management_status/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid93 = _errs394 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data153.secure_boot !== undefined){
let data156 = data153.secure_boot;
const _errs399 = errors;
if(errors === _errs399){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
const _errs401 = errors;
for(const key150 in data156){
if(!(pattern52.test(key150))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info/secure_boot",schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/properties/secure_boot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs401 === errors){
var valid95 = true;
for(const key151 in data156){
if(pattern52.test(key151)){
const _errs402 = errors;
if(typeof data156[key151] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info/secure_boot/" + key151.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/properties/secure_boot/patternProperties/%5E(%3F%3Asecure_boot_level)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid95 = _errs402 === errors;
if(!valid95){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info/secure_boot",schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/properties/secure_boot/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid93 = _errs399 === errors;
}
else {
var valid93 = true;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info",schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs391 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.profile_list !== undefined){
let data158 = data55.profile_list;
const _errs404 = errors;
const _errs405 = errors;
let valid96 = false;
const _errs406 = errors;
if(errors === _errs406){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
const _errs408 = errors;
for(const key152 in data158){
if(!(((((key152 === "payload_content") || (pattern57.test(key152))) || (pattern58.test(key152))) || (pattern59.test(key152))) || (pattern60.test(key152)))){
const err26 = {instancePath:instancePath+"/jumpcloud/event/profile_list",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break;
}
}
if(_errs408 === errors){
if(data158.payload_content !== undefined){
let data159 = data158.payload_content;
const _errs409 = errors;
const _errs410 = errors;
let valid98 = false;
const _errs411 = errors;
if(errors === _errs411){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
const _errs413 = errors;
for(const key153 in data159){
if(!((pattern53.test(key153)) || (pattern54.test(key153)))){
const err27 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key153},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
}
if(_errs413 === errors){
var valid99 = true;
for(const key154 in data159){
if(pattern53.test(key154)){
const _errs414 = errors;
if(typeof data159[key154] !== "string"){
const err28 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content/" + key154.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/0/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_type%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid99 = _errs414 === errors;
if(!valid99){
break;
}
}
}
if(valid99){
var valid99 = true;
for(const key155 in data159){
if(pattern54.test(key155)){
let data161 = data159[key155];
const _errs416 = errors;
if(!((typeof data161 == "number") && (isFinite(data161)))){
const err29 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content/" + key155.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/0/patternProperties/%5E(%3F%3Apayload_version)%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid99 = _errs416 === errors;
if(!valid99){
break;
}
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid5 = _errs411 === errors;
valid98 = valid98 || _valid5;
if(!valid98){
const _errs418 = errors;
if(errors === _errs418){
if(Array.isArray(data159)){
var valid100 = true;
const len6 = data159.length;
for(let i6=0; i6<len6; i6++){
let data162 = data159[i6];
const _errs420 = errors;
if(errors === _errs420){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
const _errs422 = errors;
for(const key156 in data162){
if(!((pattern53.test(key156)) || (pattern54.test(key156)))){
const err31 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content/" + i6,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key156},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
}
if(_errs422 === errors){
var valid101 = true;
for(const key157 in data162){
if(pattern53.test(key157)){
const _errs423 = errors;
if(typeof data162[key157] !== "string"){
const err32 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content/" + i6+"/" + key157.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_type%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid101 = _errs423 === errors;
if(!valid101){
break;
}
}
}
if(valid101){
var valid101 = true;
for(const key158 in data162){
if(pattern54.test(key158)){
let data164 = data162[key158];
const _errs425 = errors;
if(!((typeof data164 == "number") && (isFinite(data164)))){
const err33 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content/" + i6+"/" + key158.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_version)%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid101 = _errs425 === errors;
if(!valid101){
break;
}
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content/" + i6,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid100 = _errs420 === errors;
if(!valid100){
break;
}
}
}
else {
const err35 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid5 = _errs418 === errors;
valid98 = valid98 || _valid5;
}
if(!valid98){
const err36 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs410;
if(vErrors !== null){
if(_errs410){
vErrors.length = _errs410;
}
else {
vErrors = null;
}
}
}
var valid97 = _errs409 === errors;
}
else {
var valid97 = true;
}
if(valid97){
var valid102 = true;
for(const key159 in data158){
if(pattern57.test(key159)){
const _errs427 = errors;
if(typeof data158[key159] !== "string"){
const err37 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key159.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid102 = _errs427 === errors;
if(!valid102){
break;
}
}
}
if(valid102){
var valid102 = true;
for(const key160 in data158){
if(pattern58.test(key160)){
let data166 = data158[key160];
const _errs429 = errors;
if(!((typeof data166 == "number") && (isFinite(data166)))){
const err38 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key160.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Apayload_version%7Cpayload_verion)%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid102 = _errs429 === errors;
if(!valid102){
break;
}
}
}
if(valid102){
var valid102 = true;
for(const key161 in data158){
if(pattern59.test(key161)){
const _errs431 = errors;
if(typeof data158[key161] !== "boolean"){
const err39 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key161.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Apayload_removal_disallowed%7Chas_removal_passcode%7Cis_encrypted%7Cis_managed)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid102 = _errs431 === errors;
if(!valid102){
break;
}
}
}
if(valid102){
var valid102 = true;
for(const key162 in data158){
if(pattern60.test(key162)){
let data168 = data158[key162];
const _errs433 = errors;
const _errs434 = errors;
let valid103 = false;
const _errs435 = errors;
if(typeof data168 !== "string"){
const err40 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key162.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid6 = _errs435 === errors;
valid103 = valid103 || _valid6;
if(!valid103){
const _errs437 = errors;
if(errors === _errs437){
if(Array.isArray(data168)){
var valid104 = true;
const len7 = data168.length;
for(let i7=0; i7<len7; i7++){
const _errs439 = errors;
if(typeof data168[i7] !== "string"){
const err41 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key162.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid104 = _errs439 === errors;
if(!valid104){
break;
}
}
}
else {
const err42 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key162.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid6 = _errs437 === errors;
valid103 = valid103 || _valid6;
}
if(!valid103){
const err43 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key162.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs434;
if(vErrors !== null){
if(_errs434){
vErrors.length = _errs434;
}
else {
vErrors = null;
}
}
}
var valid102 = _errs433 === errors;
if(!valid102){
break;
}
}
}
}
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/jumpcloud/event/profile_list",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid4 = _errs406 === errors;
valid96 = valid96 || _valid4;
if(!valid96){
const _errs441 = errors;
if(errors === _errs441){
if(Array.isArray(data158)){
var valid105 = true;
const len8 = data158.length;
for(let i8=0; i8<len8; i8++){
let data170 = data158[i8];
const _errs443 = errors;
if(errors === _errs443){
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
const _errs445 = errors;
for(const key163 in data170){
if(!(((((key163 === "payload_content") || (pattern57.test(key163))) || (pattern58.test(key163))) || (pattern59.test(key163))) || (pattern60.test(key163)))){
const err45 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key163},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break;
}
}
if(_errs445 === errors){
if(data170.payload_content !== undefined){
let data171 = data170.payload_content;
const _errs446 = errors;
const _errs447 = errors;
let valid107 = false;
const _errs448 = errors;
if(errors === _errs448){
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
const _errs450 = errors;
for(const key164 in data171){
if(!((pattern53.test(key164)) || (pattern54.test(key164)))){
const err46 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key164},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break;
}
}
if(_errs450 === errors){
var valid108 = true;
for(const key165 in data171){
if(pattern53.test(key165)){
const _errs451 = errors;
if(typeof data171[key165] !== "string"){
const err47 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/payload_content/" + key165.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/0/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_type%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid108 = _errs451 === errors;
if(!valid108){
break;
}
}
}
if(valid108){
var valid108 = true;
for(const key166 in data171){
if(pattern54.test(key166)){
let data173 = data171[key166];
const _errs453 = errors;
if(!((typeof data173 == "number") && (isFinite(data173)))){
const err48 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/payload_content/" + key166.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/0/patternProperties/%5E(%3F%3Apayload_version)%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid108 = _errs453 === errors;
if(!valid108){
break;
}
}
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var _valid7 = _errs448 === errors;
valid107 = valid107 || _valid7;
if(!valid107){
const _errs455 = errors;
if(errors === _errs455){
if(Array.isArray(data171)){
var valid109 = true;
const len9 = data171.length;
for(let i9=0; i9<len9; i9++){
let data174 = data171[i9];
const _errs457 = errors;
if(errors === _errs457){
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
const _errs459 = errors;
for(const key167 in data174){
if(!((pattern53.test(key167)) || (pattern54.test(key167)))){
const err50 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/payload_content/" + i9,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key167},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
break;
}
}
if(_errs459 === errors){
var valid110 = true;
for(const key168 in data174){
if(pattern53.test(key168)){
const _errs460 = errors;
if(typeof data174[key168] !== "string"){
const err51 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/payload_content/" + i9+"/" + key168.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_type%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var valid110 = _errs460 === errors;
if(!valid110){
break;
}
}
}
if(valid110){
var valid110 = true;
for(const key169 in data174){
if(pattern54.test(key169)){
let data176 = data174[key169];
const _errs462 = errors;
if(!((typeof data176 == "number") && (isFinite(data176)))){
const err52 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/payload_content/" + i9+"/" + key169.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_version)%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid110 = _errs462 === errors;
if(!valid110){
break;
}
}
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/payload_content/" + i9,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid109 = _errs457 === errors;
if(!valid109){
break;
}
}
}
else {
const err54 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid7 = _errs455 === errors;
valid107 = valid107 || _valid7;
}
if(!valid107){
const err55 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs447;
if(vErrors !== null){
if(_errs447){
vErrors.length = _errs447;
}
else {
vErrors = null;
}
}
}
var valid106 = _errs446 === errors;
}
else {
var valid106 = true;
}
if(valid106){
var valid111 = true;
for(const key170 in data170){
if(pattern57.test(key170)){
const _errs464 = errors;
if(typeof data170[key170] !== "string"){
const err56 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/" + key170.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid111 = _errs464 === errors;
if(!valid111){
break;
}
}
}
if(valid111){
var valid111 = true;
for(const key171 in data170){
if(pattern58.test(key171)){
let data178 = data170[key171];
const _errs466 = errors;
if(!((typeof data178 == "number") && (isFinite(data178)))){
const err57 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/" + key171.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_version%7Cpayload_verion)%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid111 = _errs466 === errors;
if(!valid111){
break;
}
}
}
if(valid111){
var valid111 = true;
for(const key172 in data170){
if(pattern59.test(key172)){
const _errs468 = errors;
if(typeof data170[key172] !== "boolean"){
const err58 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/" + key172.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_removal_disallowed%7Chas_removal_passcode%7Cis_encrypted%7Cis_managed)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid111 = _errs468 === errors;
if(!valid111){
break;
}
}
}
if(valid111){
var valid111 = true;
for(const key173 in data170){
if(pattern60.test(key173)){
let data180 = data170[key173];
const _errs470 = errors;
const _errs471 = errors;
let valid112 = false;
const _errs472 = errors;
if(typeof data180 !== "string"){
const err59 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/" + key173.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid8 = _errs472 === errors;
valid112 = valid112 || _valid8;
if(!valid112){
const _errs474 = errors;
if(errors === _errs474){
if(Array.isArray(data180)){
var valid113 = true;
const len10 = data180.length;
for(let i10=0; i10<len10; i10++){
const _errs476 = errors;
if(typeof data180[i10] !== "string"){
const err60 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/" + key173.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid113 = _errs476 === errors;
if(!valid113){
break;
}
}
}
else {
const err61 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/" + key173.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid8 = _errs474 === errors;
valid112 = valid112 || _valid8;
}
if(!valid112){
const err62 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8+"/" + key173.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs471;
if(vErrors !== null){
if(_errs471){
vErrors.length = _errs471;
}
else {
vErrors = null;
}
}
}
var valid111 = _errs470 === errors;
if(!valid111){
break;
}
}
}
}
}
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i8,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var valid105 = _errs443 === errors;
if(!valid105){
break;
}
}
}
else {
const err64 = {instancePath:instancePath+"/jumpcloud/event/profile_list",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var _valid4 = _errs441 === errors;
valid96 = valid96 || _valid4;
}
if(!valid96){
const err65 = {instancePath:instancePath+"/jumpcloud/event/profile_list",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs405;
if(vErrors !== null){
if(_errs405){
vErrors.length = _errs405;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs404 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.command !== undefined){
let data182 = data55.command;
const _errs478 = errors;
if(errors === _errs478){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
const _errs480 = errors;
for(const key174 in data182){
if(!(((pattern69.test(key174)) || (pattern70.test(key174))) || (pattern71.test(key174)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/command",schemaPath:"#/properties/jumpcloud/properties/event/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key174},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs480 === errors){
var valid114 = true;
for(const key175 in data182){
if(pattern69.test(key175)){
const _errs481 = errors;
if(typeof data182[key175] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/command/" + key175.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/command/patternProperties/%5E(%3F%3Arequest_type%7Cpayload)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid114 = _errs481 === errors;
if(!valid114){
break;
}
}
}
if(valid114){
var valid114 = true;
for(const key176 in data182){
if(pattern70.test(key176)){
const _errs483 = errors;
if(typeof data182[key176] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/command/" + key176.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/command/patternProperties/%5E(%3F%3Aforce%7Cmanaged_apps_only)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid114 = _errs483 === errors;
if(!valid114){
break;
}
}
}
if(valid114){
var valid114 = true;
for(const key177 in data182){
if(pattern71.test(key177)){
let data185 = data182[key177];
const _errs485 = errors;
const _errs486 = errors;
let valid115 = false;
const _errs487 = errors;
if(typeof data185 !== "string"){
const err66 = {instancePath:instancePath+"/jumpcloud/event/command/" + key177.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/command/patternProperties/%5E(%3F%3Aitems%7Cqueries)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid9 = _errs487 === errors;
valid115 = valid115 || _valid9;
if(!valid115){
const _errs489 = errors;
if(errors === _errs489){
if(Array.isArray(data185)){
var valid116 = true;
const len11 = data185.length;
for(let i11=0; i11<len11; i11++){
const _errs491 = errors;
if(typeof data185[i11] !== "string"){
const err67 = {instancePath:instancePath+"/jumpcloud/event/command/" + key177.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/jumpcloud/properties/event/properties/command/patternProperties/%5E(%3F%3Aitems%7Cqueries)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid116 = _errs491 === errors;
if(!valid116){
break;
}
}
}
else {
const err68 = {instancePath:instancePath+"/jumpcloud/event/command/" + key177.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/command/patternProperties/%5E(%3F%3Aitems%7Cqueries)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid9 = _errs489 === errors;
valid115 = valid115 || _valid9;
}
if(!valid115){
const err69 = {instancePath:instancePath+"/jumpcloud/event/command/" + key177.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/command/patternProperties/%5E(%3F%3Aitems%7Cqueries)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs486;
if(vErrors !== null){
if(_errs486){
vErrors.length = _errs486;
}
else {
vErrors = null;
}
}
}
var valid114 = _errs485 === errors;
if(!valid114){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/command",schemaPath:"#/properties/jumpcloud/properties/event/properties/command/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs478 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.error_chain !== undefined){
let data187 = data55.error_chain;
const _errs493 = errors;
const _errs494 = errors;
let valid117 = false;
const _errs495 = errors;
if(errors === _errs495){
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
const _errs497 = errors;
for(const key178 in data187){
if(!((pattern72.test(key178)) || (pattern73.test(key178)))){
const err70 = {instancePath:instancePath+"/jumpcloud/event/error_chain",schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key178},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break;
}
}
if(_errs497 === errors){
var valid118 = true;
for(const key179 in data187){
if(pattern72.test(key179)){
let data188 = data187[key179];
const _errs498 = errors;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
const err71 = {instancePath:instancePath+"/jumpcloud/event/error_chain/" + key179.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/0/patternProperties/%5E(%3F%3Aerror_code)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid118 = _errs498 === errors;
if(!valid118){
break;
}
}
}
if(valid118){
var valid118 = true;
for(const key180 in data187){
if(pattern73.test(key180)){
const _errs500 = errors;
if(typeof data187[key180] !== "string"){
const err72 = {instancePath:instancePath+"/jumpcloud/event/error_chain/" + key180.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/0/patternProperties/%5E(%3F%3Aerror_domain%7Clocalized_description%7Cus_english_description)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid118 = _errs500 === errors;
if(!valid118){
break;
}
}
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/jumpcloud/event/error_chain",schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var _valid10 = _errs495 === errors;
valid117 = valid117 || _valid10;
if(!valid117){
const _errs502 = errors;
if(errors === _errs502){
if(Array.isArray(data187)){
var valid119 = true;
const len12 = data187.length;
for(let i12=0; i12<len12; i12++){
let data190 = data187[i12];
const _errs504 = errors;
if(errors === _errs504){
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
const _errs506 = errors;
for(const key181 in data190){
if(!((pattern72.test(key181)) || (pattern73.test(key181)))){
const err74 = {instancePath:instancePath+"/jumpcloud/event/error_chain/" + i12,schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key181},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
break;
}
}
if(_errs506 === errors){
var valid120 = true;
for(const key182 in data190){
if(pattern72.test(key182)){
let data191 = data190[key182];
const _errs507 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
const err75 = {instancePath:instancePath+"/jumpcloud/event/error_chain/" + i12+"/" + key182.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/1/items/patternProperties/%5E(%3F%3Aerror_code)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid120 = _errs507 === errors;
if(!valid120){
break;
}
}
}
if(valid120){
var valid120 = true;
for(const key183 in data190){
if(pattern73.test(key183)){
const _errs509 = errors;
if(typeof data190[key183] !== "string"){
const err76 = {instancePath:instancePath+"/jumpcloud/event/error_chain/" + i12+"/" + key183.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/1/items/patternProperties/%5E(%3F%3Aerror_domain%7Clocalized_description%7Cus_english_description)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var valid120 = _errs509 === errors;
if(!valid120){
break;
}
}
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/jumpcloud/event/error_chain/" + i12,schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var valid119 = _errs504 === errors;
if(!valid119){
break;
}
}
}
else {
const err78 = {instancePath:instancePath+"/jumpcloud/event/error_chain",schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var _valid10 = _errs502 === errors;
valid117 = valid117 || _valid10;
}
if(!valid117){
const err79 = {instancePath:instancePath+"/jumpcloud/event/error_chain",schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs494;
if(vErrors !== null){
if(_errs494){
vErrors.length = _errs494;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs493 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.geoip !== undefined){
let data193 = data55.geoip;
const _errs511 = errors;
if(errors === _errs511){
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
const _errs513 = errors;
for(const key184 in data193){
if(!(((key184 === "asn") || (pattern209.test(key184))) || (pattern20.test(key184)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key184},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs513 === errors){
if(data193.asn !== undefined){
let data194 = data193.asn;
const _errs514 = errors;
if(errors === _errs514){
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
const _errs516 = errors;
for(const key185 in data194){
if(!((pattern17.test(key185)) || (pattern18.test(key185)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/properties/asn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key185},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs516 === errors){
var valid122 = true;
for(const key186 in data194){
if(pattern17.test(key186)){
let data195 = data194[key186];
const _errs517 = errors;
if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip/asn/" + key186.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid122 = _errs517 === errors;
if(!valid122){
break;
}
}
}
if(valid122){
var valid122 = true;
for(const key187 in data194){
if(pattern18.test(key187)){
const _errs519 = errors;
if(typeof data194[key187] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip/asn/" + key187.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid122 = _errs519 === errors;
if(!valid122){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/properties/asn/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid121 = _errs514 === errors;
}
else {
var valid121 = true;
}
if(valid121){
var valid123 = true;
for(const key188 in data193){
if(pattern209.test(key188)){
const _errs521 = errors;
if(typeof data193[key188] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip/" + key188.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/patternProperties/%5E(%3F%3Acontinent_code%7Ccountry_code%7Cregion_code%7Cregion_name%7Ccity%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid123 = _errs521 === errors;
if(!valid123){
break;
}
}
}
if(valid123){
var valid123 = true;
for(const key189 in data193){
if(pattern20.test(key189)){
let data198 = data193[key189];
const _errs523 = errors;
if(!((typeof data198 == "number") && (isFinite(data198)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip/" + key189.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/patternProperties/%5E(%3F%3Alatitude%7Clongitude)%24/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid123 = _errs523 === errors;
if(!valid123){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs511 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.src_geoip !== undefined){
let data199 = data55.src_geoip;
const _errs525 = errors;
if(errors === _errs525){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
const _errs527 = errors;
for(const key190 in data199){
if(!(((key190 === "asn") || (pattern209.test(key190))) || (pattern20.test(key190)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key190},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs527 === errors){
if(data199.asn !== undefined){
let data200 = data199.asn;
const _errs528 = errors;
if(errors === _errs528){
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
const _errs530 = errors;
for(const key191 in data200){
if(!((pattern17.test(key191)) || (pattern18.test(key191)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/properties/asn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key191},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs530 === errors){
var valid125 = true;
for(const key192 in data200){
if(pattern17.test(key192)){
let data201 = data200[key192];
const _errs531 = errors;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip/asn/" + key192.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid125 = _errs531 === errors;
if(!valid125){
break;
}
}
}
if(valid125){
var valid125 = true;
for(const key193 in data200){
if(pattern18.test(key193)){
const _errs533 = errors;
if(typeof data200[key193] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip/asn/" + key193.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs533 === errors;
if(!valid125){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/properties/asn/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid124 = _errs528 === errors;
}
else {
var valid124 = true;
}
if(valid124){
var valid126 = true;
for(const key194 in data199){
if(pattern209.test(key194)){
const _errs535 = errors;
if(typeof data199[key194] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip/" + key194.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/patternProperties/%5E(%3F%3Acontinent_code%7Ccountry_code%7Cregion_code%7Cregion_name%7Ccity%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid126 = _errs535 === errors;
if(!valid126){
break;
}
}
}
if(valid126){
var valid126 = true;
for(const key195 in data199){
if(pattern20.test(key195)){
let data204 = data199[key195];
const _errs537 = errors;
if(!((typeof data204 == "number") && (isFinite(data204)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip/" + key195.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/patternProperties/%5E(%3F%3Alatitude%7Clongitude)%24/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid126 = _errs537 === errors;
if(!valid126){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs525 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.asn !== undefined){
let data205 = data55.asn;
const _errs539 = errors;
if(errors === _errs539){
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
const _errs541 = errors;
for(const key196 in data205){
if(!((pattern17.test(key196)) || (pattern18.test(key196)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/asn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key196},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs541 === errors){
var valid127 = true;
for(const key197 in data205){
if(pattern17.test(key197)){
let data206 = data205[key197];
const _errs542 = errors;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/asn/" + key197.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid127 = _errs542 === errors;
if(!valid127){
break;
}
}
}
if(valid127){
var valid127 = true;
for(const key198 in data205){
if(pattern18.test(key198)){
const _errs544 = errors;
if(typeof data205[key198] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/asn/" + key198.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid127 = _errs544 === errors;
if(!valid127){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/asn/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs539 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.config !== undefined){
let data208 = data55.config;
const _errs546 = errors;
const _errs547 = errors;
let valid128 = false;
const _errs548 = errors;
if(errors === _errs548){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
const _errs550 = errors;
for(const key199 in data208){
if(!(pattern86.test(key199))){
const err80 = {instancePath:instancePath+"/jumpcloud/event/config",schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key199},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
break;
}
}
if(_errs550 === errors){
var valid129 = true;
for(const key200 in data208){
if(pattern86.test(key200)){
const _errs551 = errors;
if(typeof data208[key200] !== "string"){
const err81 = {instancePath:instancePath+"/jumpcloud/event/config/" + key200.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf/0/patternProperties/%5E(%3F%3Aname%7Cemail%7Crole_object_id)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var valid129 = _errs551 === errors;
if(!valid129){
break;
}
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/jumpcloud/event/config",schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var _valid11 = _errs548 === errors;
valid128 = valid128 || _valid11;
if(!valid128){
const _errs553 = errors;
if(errors === _errs553){
if(Array.isArray(data208)){
var valid130 = true;
const len13 = data208.length;
for(let i13=0; i13<len13; i13++){
let data210 = data208[i13];
const _errs555 = errors;
if(errors === _errs555){
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
const _errs557 = errors;
for(const key201 in data210){
if(!(pattern86.test(key201))){
const err83 = {instancePath:instancePath+"/jumpcloud/event/config/" + i13,schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key201},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
break;
}
}
if(_errs557 === errors){
var valid131 = true;
for(const key202 in data210){
if(pattern86.test(key202)){
const _errs558 = errors;
if(typeof data210[key202] !== "string"){
const err84 = {instancePath:instancePath+"/jumpcloud/event/config/" + i13+"/" + key202.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf/1/items/patternProperties/%5E(%3F%3Aname%7Cemail%7Crole_object_id)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid131 = _errs558 === errors;
if(!valid131){
break;
}
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/jumpcloud/event/config/" + i13,schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var valid130 = _errs555 === errors;
if(!valid130){
break;
}
}
}
else {
const err86 = {instancePath:instancePath+"/jumpcloud/event/config",schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var _valid11 = _errs553 === errors;
valid128 = valid128 || _valid11;
}
if(!valid128){
const err87 = {instancePath:instancePath+"/jumpcloud/event/config",schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs547;
if(vErrors !== null){
if(_errs547){
vErrors.length = _errs547;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs546 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.available_os_updates !== undefined){
let data212 = data55.available_os_updates;
const _errs560 = errors;
const _errs561 = errors;
let valid132 = false;
const _errs562 = errors;
if(errors === _errs562){
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
const _errs564 = errors;
for(const key203 in data212){
if(!(((pattern88.test(key203)) || (pattern89.test(key203))) || (pattern90.test(key203)))){
const err88 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates",schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key203},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
break;
}
}
if(_errs564 === errors){
var valid133 = true;
for(const key204 in data212){
if(pattern88.test(key204)){
const _errs565 = errors;
if(typeof data212[key204] !== "string"){
const err89 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + key204.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/0/patternProperties/%5E(%3F%3Aproduct_key%7Cversion%7Chuman_readable_name%7Chuman_readable_name_locale%7Cmetadata_url)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid133 = _errs565 === errors;
if(!valid133){
break;
}
}
}
if(valid133){
var valid133 = true;
for(const key205 in data212){
if(pattern89.test(key205)){
let data214 = data212[key205];
const _errs567 = errors;
if(!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))){
const err90 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + key205.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/0/patternProperties/%5E(%3F%3Adownload_size%7Cinstall_size)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var valid133 = _errs567 === errors;
if(!valid133){
break;
}
}
}
if(valid133){
var valid133 = true;
for(const key206 in data212){
if(pattern90.test(key206)){
const _errs569 = errors;
if(typeof data212[key206] !== "boolean"){
const err91 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + key206.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/0/patternProperties/%5E(%3F%3Ais_critical%7Cis_major_os_update%7Cis_firmware_update%7Cis_config_data_update%7Crestart_required%7Callows_install_later%7Crequires_bootstrap_token)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var valid133 = _errs569 === errors;
if(!valid133){
break;
}
}
}
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates",schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
var _valid12 = _errs562 === errors;
valid132 = valid132 || _valid12;
if(!valid132){
const _errs571 = errors;
if(errors === _errs571){
if(Array.isArray(data212)){
var valid134 = true;
const len14 = data212.length;
for(let i14=0; i14<len14; i14++){
let data216 = data212[i14];
const _errs573 = errors;
if(errors === _errs573){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
const _errs575 = errors;
for(const key207 in data216){
if(!(((pattern88.test(key207)) || (pattern89.test(key207))) || (pattern90.test(key207)))){
const err93 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + i14,schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key207},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
break;
}
}
if(_errs575 === errors){
var valid135 = true;
for(const key208 in data216){
if(pattern88.test(key208)){
const _errs576 = errors;
if(typeof data216[key208] !== "string"){
const err94 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + i14+"/" + key208.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/1/items/patternProperties/%5E(%3F%3Aproduct_key%7Cversion%7Chuman_readable_name%7Chuman_readable_name_locale%7Cmetadata_url)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid135 = _errs576 === errors;
if(!valid135){
break;
}
}
}
if(valid135){
var valid135 = true;
for(const key209 in data216){
if(pattern89.test(key209)){
let data218 = data216[key209];
const _errs578 = errors;
if(!(((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218))) && (isFinite(data218)))){
const err95 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + i14+"/" + key209.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/1/items/patternProperties/%5E(%3F%3Adownload_size%7Cinstall_size)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var valid135 = _errs578 === errors;
if(!valid135){
break;
}
}
}
if(valid135){
var valid135 = true;
for(const key210 in data216){
if(pattern90.test(key210)){
const _errs580 = errors;
if(typeof data216[key210] !== "boolean"){
const err96 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + i14+"/" + key210.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/1/items/patternProperties/%5E(%3F%3Ais_critical%7Cis_major_os_update%7Cis_firmware_update%7Cis_config_data_update%7Crestart_required%7Callows_install_later%7Crequires_bootstrap_token)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var valid135 = _errs580 === errors;
if(!valid135){
break;
}
}
}
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + i14,schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
var valid134 = _errs573 === errors;
if(!valid134){
break;
}
}
}
else {
const err98 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates",schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var _valid12 = _errs571 === errors;
valid132 = valid132 || _valid12;
}
if(!valid132){
const err99 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates",schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs561;
if(vErrors !== null){
if(_errs561){
vErrors.length = _errs561;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs560 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.outer !== undefined){
let data220 = data55.outer;
const _errs582 = errors;
if(errors === _errs582){
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
const _errs584 = errors;
for(const key211 in data220){
if(!(pattern94.test(key211))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/outer",schemaPath:"#/properties/jumpcloud/properties/event/properties/outer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key211},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs584 === errors){
var valid136 = true;
for(const key212 in data220){
if(pattern94.test(key212)){
const _errs585 = errors;
if(typeof data220[key212] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/outer/" + key212.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/outer/patternProperties/%5E(%3F%3Aeap_type%7Cusername%7Cerror_message)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid136 = _errs585 === errors;
if(!valid136){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/outer",schemaPath:"#/properties/jumpcloud/properties/event/properties/outer/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs582 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.resource !== undefined){
let data222 = data55.resource;
const _errs587 = errors;
if(errors === _errs587){
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
const _errs589 = errors;
for(const key213 in data222){
if(!(((((key213 === "discovery_info") || (pattern96.test(key213))) || (pattern97.test(key213))) || (pattern98.test(key213))) || (pattern99.test(key213)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/resource",schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key213},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs589 === errors){
if(data222.discovery_info !== undefined){
let data223 = data222.discovery_info;
const _errs590 = errors;
if(errors === _errs590){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
const _errs592 = errors;
for(const key214 in data223){
if(!(pattern95.test(key214))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/resource/discovery_info",schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/properties/discovery_info/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key214},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs592 === errors){
var valid138 = true;
for(const key215 in data223){
if(pattern95.test(key215)){
const _errs593 = errors;
if(typeof data223[key215] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/resource/discovery_info/" + key215.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/properties/discovery_info/patternProperties/%5E(%3F%3Abrowser_type)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid138 = _errs593 === errors;
if(!valid138){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/resource/discovery_info",schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/properties/discovery_info/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid137 = _errs590 === errors;
}
else {
var valid137 = true;
}
if(valid137){
var valid139 = true;
for(const key216 in data222){
if(pattern96.test(key216)){
const _errs595 = errors;
if(typeof data222[key216] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/resource/" + key216.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aid%7Ctype%7Cname%7Cusername%7Cemail%7CdisplayName%7Cdisplay_name%7CdisplayLabel%7Chostname%7Crecipient_email%7Cemail_type%7Cpolicy_id%7Cpolicy_name%7Cpolicy_template_id%7Cpolicy_template_name%7Capplication_type%7Cinstall_type%7Cpackage_manager%7Centerprise_id%7Cupdate_mode%7Capp_id%7Capp_name%7Cstatus%7Capplication_id%7Capplication_name%7Capplication_category%7Caccount_id%7Caccount_email%7Caccount_identifier%7Clogin_type%7Cuser_id%7Cserial%7Casset_type%7Cmodel%7Ccontext%7Csource_id%7Csource_type%7Creference_id%7Cdescription)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid139 = _errs595 === errors;
if(!valid139){
break;
}
}
}
if(valid139){
var valid139 = true;
for(const key217 in data222){
if(pattern97.test(key217)){
let data226 = data222[key217];
const _errs597 = errors;
const _errs598 = errors;
let valid140 = false;
const _errs599 = errors;
if(typeof data226 !== "string"){
const err100 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key217.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aruntime_permissions)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid13 = _errs599 === errors;
valid140 = valid140 || _valid13;
if(!valid140){
const _errs601 = errors;
if(errors === _errs601){
if(Array.isArray(data226)){
var valid141 = true;
const len15 = data226.length;
for(let i15=0; i15<len15; i15++){
const _errs603 = errors;
if(typeof data226[i15] !== "string"){
const err101 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key217.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15,schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aruntime_permissions)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var valid141 = _errs603 === errors;
if(!valid141){
break;
}
}
}
else {
const err102 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key217.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aruntime_permissions)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
var _valid13 = _errs601 === errors;
valid140 = valid140 || _valid13;
}
if(!valid140){
const err103 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key217.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aruntime_permissions)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs598;
if(vErrors !== null){
if(_errs598){
vErrors.length = _errs598;
}
else {
vErrors = null;
}
}
}
var valid139 = _errs597 === errors;
if(!valid139){
break;
}
}
}
if(valid139){
var valid139 = true;
for(const key218 in data222){
if(pattern98.test(key218)){
let data228 = data222[key218];
const _errs605 = errors;
if(!(data228 && typeof data228 == "object" && !Array.isArray(data228))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/resource/" + key218.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Ameta_data%7Csearch_request%7Cconfiguration)%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid139 = _errs605 === errors;
if(!valid139){
break;
}
}
}
if(valid139){
var valid139 = true;
for(const key219 in data222){
if(pattern99.test(key219)){
let data229 = data222[key219];
const _errs607 = errors;
const _errs608 = errors;
let valid142 = false;
const _errs609 = errors;
if(!(data229 && typeof data229 == "object" && !Array.isArray(data229))){
const err104 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key219.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aresources)%24/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid14 = _errs609 === errors;
valid142 = valid142 || _valid14;
if(!valid142){
const _errs611 = errors;
if(errors === _errs611){
if(Array.isArray(data229)){
var valid143 = true;
const len16 = data229.length;
for(let i16=0; i16<len16; i16++){
let data230 = data229[i16];
const _errs613 = errors;
if(!(data230 && typeof data230 == "object" && !Array.isArray(data230))){
const err105 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key219.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aresources)%24/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var valid143 = _errs613 === errors;
if(!valid143){
break;
}
}
}
else {
const err106 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key219.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aresources)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid14 = _errs611 === errors;
valid142 = valid142 || _valid14;
}
if(!valid142){
const err107 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key219.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aresources)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs608;
if(vErrors !== null){
if(_errs608){
vErrors.length = _errs608;
}
else {
vErrors = null;
}
}
}
var valid139 = _errs607 === errors;
if(!valid139){
break;
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/resource",schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs587 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.system !== undefined){
let data231 = data55.system;
const _errs615 = errors;
if(errors === _errs615){
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
const _errs617 = errors;
for(const key220 in data231){
if(!(pattern100.test(key220))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/system",schemaPath:"#/properties/jumpcloud/properties/event/properties/system/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key220},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs617 === errors){
var valid144 = true;
for(const key221 in data231){
if(pattern100.test(key221)){
const _errs618 = errors;
if(typeof data231[key221] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/system/" + key221.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/system/patternProperties/%5E(%3F%3Aid%7Chostname%7CdisplayName%7Ctype%7CosFamily%7Cos%7Cversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid144 = _errs618 === errors;
if(!valid144){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/system",schemaPath:"#/properties/jumpcloud/properties/event/properties/system/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs615 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.windows_meta !== undefined){
let data233 = data55.windows_meta;
const _errs620 = errors;
if(errors === _errs620){
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
const _errs622 = errors;
for(const key222 in data233){
if(!((pattern101.test(key222)) || (pattern102.test(key222)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/windows_meta",schemaPath:"#/properties/jumpcloud/properties/event/properties/windows_meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key222},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs622 === errors){
var valid145 = true;
for(const key223 in data233){
if(pattern101.test(key223)){
const _errs623 = errors;
if(typeof data233[key223] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/windows_meta/" + key223.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/windows_meta/patternProperties/%5E(%3F%3Alogon_type)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid145 = _errs623 === errors;
if(!valid145){
break;
}
}
}
if(valid145){
var valid145 = true;
for(const key224 in data233){
if(pattern102.test(key224)){
const _errs625 = errors;
if(typeof data233[key224] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/windows_meta/" + key224.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/windows_meta/patternProperties/%5E(%3F%3Aelevated)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid145 = _errs625 === errors;
if(!valid145){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/windows_meta",schemaPath:"#/properties/jumpcloud/properties/event/properties/windows_meta/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs620 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data55.useragent !== undefined){
let data236 = data55.useragent;
const _errs627 = errors;
if(errors === _errs627){
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
const _errs629 = errors;
for(const key225 in data236){
if(!(pattern103.test(key225))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/useragent",schemaPath:"#/properties/jumpcloud/properties/event/properties/useragent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key225},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs629 === errors){
var valid146 = true;
for(const key226 in data236){
if(pattern103.test(key226)){
const _errs630 = errors;
if(typeof data236[key226] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/useragent/" + key226.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/useragent/patternProperties/%5E(%3F%3Aname%7Cversion%7Cmajor%7Cminor%7Cpatch%7Cbuild%7Cdevice%7Cos%7Cos_name%7Cos_full%7Cos_version%7Cos_major%7Cos_minor%7Cos_patch)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid146 = _errs630 === errors;
if(!valid146){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/useragent",schemaPath:"#/properties/jumpcloud/properties/event/properties/useragent/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs627 === errors;
}
else {
var valid33 = true;
}
if(valid33){
var valid147 = true;
for(const key227 in data55){
if(pattern168.test(key227)){
const _errs632 = errors;
if(typeof data55[key227] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/" + key227.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Aaccess_request_id%7Cpid%7Cjc_initiated_by_id%7Cjc_initiated_by_email%7Cusername%7Cseverity%7Ccategory%7Calert_id%7Calert_title%7Cpriority%7Crule_id%7Cevent_description%7Capp_management_source%7Cauth_method%7Cidm_client_id%7Cid%7Ctimestamp%7Cserver_timestamp%7Ctimestamp_source%7Csystem_timestamp%7Cjc_transformation_ts%7Cevent_type%7Cservice%7Corganization%7Cversion%7Cprovider%7Cerror_message%7Cmessage%7Cdetail%7Cstate%7Cprevious_state%7Cstatus%7Cresult%7Cconnection_id%7Coperation_type%7Coperation%7Cdn%7Cmech%7Coid%7Cbase%7Cfilter%7Cattr%7Cmdm_type%7Cmdm_device_id%7Cmdm_device_manager_id%7Cwindows_device_uuid%7Crequest_type%7Ccommand_uuid%7Cclient_ip%7Csrc_ip%7Cname%7Ctype%7Cdescription%7Cchannel_object_id%7Cobject_storage_item_object_id%7Cobject_storage_item_version_object_id%7Cobject_storage_item_version_name%7Cobject_storage_item_version_sha_256_sum%7Creferrer_object_id%7Creferrer_type%7Csystem_object_id%7Cos_meta_family%7Cnas_mfa_state%7Cauth_type%7Ceap_type%7Cprocess_name)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid147 = _errs632 === errors;
if(!valid147){
break;
}
}
}
if(valid147){
var valid147 = true;
for(const key228 in data55){
if(pattern106.test(key228)){
const _errs634 = errors;
if(typeof data55[key228] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/" + key228.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Amfa%7Ctesting_event%7Csuccess%7Cstart_tls%7Ctls_established%7Cscan_initiated%7Csso_token_success%7Cidp_initiated)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid147 = _errs634 === errors;
if(!valid147){
break;
}
}
}
if(valid147){
var valid147 = true;
for(const key229 in data55){
if(pattern107.test(key229)){
let data240 = data55[key229];
const _errs636 = errors;
const _errs637 = errors;
let valid148 = false;
const _errs638 = errors;
if(!(data240 && typeof data240 == "object" && !Array.isArray(data240))){
const err108 = {instancePath:instancePath+"/jumpcloud/event/" + key229.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Achanges)%24/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid15 = _errs638 === errors;
valid148 = valid148 || _valid15;
if(!valid148){
const _errs640 = errors;
if(errors === _errs640){
if(Array.isArray(data240)){
var valid149 = true;
const len17 = data240.length;
for(let i17=0; i17<len17; i17++){
let data241 = data240[i17];
const _errs642 = errors;
if(!(data241 && typeof data241 == "object" && !Array.isArray(data241))){
const err109 = {instancePath:instancePath+"/jumpcloud/event/" + key229.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Achanges)%24/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid149 = _errs642 === errors;
if(!valid149){
break;
}
}
}
else {
const err110 = {instancePath:instancePath+"/jumpcloud/event/" + key229.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Achanges)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
var _valid15 = _errs640 === errors;
valid148 = valid148 || _valid15;
}
if(!valid148){
const err111 = {instancePath:instancePath+"/jumpcloud/event/" + key229.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Achanges)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs637;
if(vErrors !== null){
if(_errs637){
vErrors.length = _errs637;
}
else {
vErrors = null;
}
}
}
var valid147 = _errs636 === errors;
if(!valid147){
break;
}
}
}
if(valid147){
var valid147 = true;
for(const key230 in data55){
if(pattern108.test(key230)){
let data242 = data55[key230];
const _errs644 = errors;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/" + key230.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Aerror_code%7Crepeat_count%7Coperation_number%7Cscope%7Cderef%7Cnumber_of_results%7Cobject_storage_item_version_size%7Ctotal_software_item_count%7Ctotal_space_used)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid147 = _errs644 === errors;
if(!valid147){
break;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event",schemaPath:"#/properties/jumpcloud/properties/event/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs138 === errors;
}
else {
var valid26 = true;
}
if(valid26){
var valid150 = true;
for(const key231 in data43){
if(pattern157.test(key231)){
let data243 = data43[key231];
const _errs646 = errors;
if(!(data243 && typeof data243 == "object" && !Array.isArray(data243))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/" + key231.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/patternProperties/%5E(%3F%3Aunknown)%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid150 = _errs646 === errors;
if(!valid150){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud",schemaPath:"#/properties/jumpcloud/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs109 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
let data244 = data.network;
const _errs648 = errors;
if(errors === _errs648){
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
const _errs650 = errors;
for(const key232 in data244){
if(!(pattern385.test(key232))){
validate11.errors = [{instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key232},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs650 === errors){
var valid151 = true;
for(const key233 in data244){
if(pattern385.test(key233)){
const _errs651 = errors;
if(typeof data244[key233] !== "string"){
validate11.errors = [{instancePath:instancePath+"/network/" + key233.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/patternProperties/%5E(%3F%3Aapplication%7Cdirection%7Cprotocol%7Ctransport%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid151 = _errs651 === errors;
if(!valid151){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs648 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observer !== undefined){
let data246 = data.observer;
const _errs653 = errors;
if(errors === _errs653){
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
const _errs655 = errors;
for(const key234 in data246){
if(!(pattern387.test(key234))){
validate11.errors = [{instancePath:instancePath+"/observer",schemaPath:"#/properties/observer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key234},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs655 === errors){
var valid152 = true;
for(const key235 in data246){
if(pattern387.test(key235)){
const _errs656 = errors;
if(typeof data246[key235] !== "string"){
validate11.errors = [{instancePath:instancePath+"/observer/" + key235.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observer/patternProperties/%5E(%3F%3Aproduct%7Ctype%7Cvendor)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid152 = _errs656 === errors;
if(!valid152){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/observer",schemaPath:"#/properties/observer/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs653 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data248 = data.organization;
const _errs658 = errors;
if(errors === _errs658){
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
const _errs660 = errors;
for(const key236 in data248){
if(!(pattern36.test(key236))){
validate11.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key236},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs660 === errors){
var valid153 = true;
for(const key237 in data248){
if(pattern36.test(key237)){
const _errs661 = errors;
if(typeof data248[key237] !== "string"){
validate11.errors = [{instancePath:instancePath+"/organization/" + key237.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/organization/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid153 = _errs661 === errors;
if(!valid153){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs658 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.package !== undefined){
let data250 = data.package;
const _errs663 = errors;
if(errors === _errs663){
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
const _errs665 = errors;
for(const key238 in data250){
if(!((pattern391.test(key238)) || (pattern144.test(key238)))){
validate11.errors = [{instancePath:instancePath+"/package",schemaPath:"#/properties/package/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key238},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs665 === errors){
var valid154 = true;
for(const key239 in data250){
if(pattern391.test(key239)){
const _errs666 = errors;
if(typeof data250[key239] !== "string"){
validate11.errors = [{instancePath:instancePath+"/package/" + key239.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/package/patternProperties/%5E(%3F%3Achecksum%7Cdescription%7Cinstall_scope%7Cname%7Cpath%7Creference%7Ctype%7Cversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid154 = _errs666 === errors;
if(!valid154){
break;
}
}
}
if(valid154){
var valid154 = true;
for(const key240 in data250){
if(pattern144.test(key240)){
let data252 = data250[key240];
const _errs668 = errors;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
validate11.errors = [{instancePath:instancePath+"/package/" + key240.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/package/patternProperties/%5E(%3F%3Asize)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid154 = _errs668 === errors;
if(!valid154){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs663 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process !== undefined){
let data253 = data.process;
const _errs670 = errors;
if(errors === _errs670){
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
const _errs672 = errors;
for(const key241 in data253){
if(!((pattern395.test(key241)) || (pattern396.test(key241)))){
validate11.errors = [{instancePath:instancePath+"/process",schemaPath:"#/properties/process/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key241},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs672 === errors){
var valid155 = true;
for(const key242 in data253){
if(pattern395.test(key242)){
const _errs673 = errors;
if(typeof data253[key242] !== "string"){
validate11.errors = [{instancePath:instancePath+"/process/" + key242.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process/patternProperties/%5E(%3F%3Acommand_line%7Cexecutable%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid155 = _errs673 === errors;
if(!valid155){
break;
}
}
}
if(valid155){
var valid155 = true;
for(const key243 in data253){
if(pattern396.test(key243)){
let data255 = data253[key243];
const _errs675 = errors;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
validate11.errors = [{instancePath:instancePath+"/process/" + key243.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process/patternProperties/%5E(%3F%3Aexit_code%7Cpid)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid155 = _errs675 === errors;
if(!valid155){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/process",schemaPath:"#/properties/process/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs670 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related !== undefined){
let data256 = data.related;
const _errs677 = errors;
if(errors === _errs677){
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
const _errs679 = errors;
for(const key244 in data256){
if(!(pattern399.test(key244))){
validate11.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key244},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs679 === errors){
var valid156 = true;
for(const key245 in data256){
if(pattern399.test(key245)){
let data257 = data256[key245];
const _errs680 = errors;
if(errors === _errs680){
if(Array.isArray(data257)){
var valid157 = true;
const len18 = data257.length;
for(let i18=0; i18<len18; i18++){
const _errs682 = errors;
if(typeof data257[i18] !== "string"){
validate11.errors = [{instancePath:instancePath+"/related/" + key245.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/related/patternProperties/%5E(%3F%3Ahash%7Chosts%7Cip%7Cuser)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid157 = _errs682 === errors;
if(!valid157){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/related/" + key245.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/related/patternProperties/%5E(%3F%3Ahash%7Chosts%7Cip%7Cuser)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid156 = _errs680 === errors;
if(!valid156){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs677 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
let data259 = data.rule;
const _errs684 = errors;
if(errors === _errs684){
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
const _errs686 = errors;
for(const key246 in data259){
if(!(pattern401.test(key246))){
validate11.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key246},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs686 === errors){
var valid158 = true;
for(const key247 in data259){
if(pattern401.test(key247)){
const _errs687 = errors;
if(typeof data259[key247] !== "string"){
validate11.errors = [{instancePath:instancePath+"/rule/" + key247.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rule/patternProperties/%5E(%3F%3Acategory%7Cdescription%7Cid%7Cname%7Cruleset%7Cuuid)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid158 = _errs687 === errors;
if(!valid158){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs684 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service !== undefined){
let data261 = data.service;
const _errs689 = errors;
if(errors === _errs689){
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
const _errs691 = errors;
for(const key248 in data261){
if(!((key248 === "target") || (pattern403.test(key248)))){
validate11.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key248},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs691 === errors){
if(data261.target !== undefined){
let data262 = data261.target;
const _errs692 = errors;
if(errors === _errs692){
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
const _errs694 = errors;
for(const key249 in data262){
if(!(pattern404.test(key249))){
validate11.errors = [{instancePath:instancePath+"/service/target",schemaPath:"#/properties/service/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key249},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs694 === errors){
var valid160 = true;
for(const key250 in data262){
if(pattern404.test(key250)){
const _errs695 = errors;
if(typeof data262[key250] !== "string"){
validate11.errors = [{instancePath:instancePath+"/service/target/" + key250.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/service/properties/target/patternProperties/%5E(%3F%3Aaddress%7Cid%7Cname%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid160 = _errs695 === errors;
if(!valid160){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/service/target",schemaPath:"#/properties/service/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid159 = _errs692 === errors;
}
else {
var valid159 = true;
}
if(valid159){
var valid161 = true;
for(const key251 in data261){
if(pattern403.test(key251)){
const _errs697 = errors;
if(typeof data261[key251] !== "string"){
validate11.errors = [{instancePath:instancePath+"/service/" + key251.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/service/patternProperties/%5E(%3F%3Aid%7Cname%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid161 = _errs697 === errors;
if(!valid161){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs689 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data265 = data.source;
const _errs699 = errors;
if(errors === _errs699){
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
const _errs701 = errors;
for(const key252 in data265){
if(!(((((key252 === "as") || (key252 === "geo")) || (key252 === "user")) || (pattern111.test(key252))) || (pattern112.test(key252)))){
validate11.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key252},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs701 === errors){
if(data265.as !== undefined){
let data266 = data265.as;
const _errs702 = errors;
if(errors === _errs702){
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
const _errs704 = errors;
for(const key253 in data266){
if(!((key253 === "organization") || (pattern17.test(key253)))){
validate11.errors = [{instancePath:instancePath+"/source/as",schemaPath:"#/properties/source/properties/as/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key253},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs704 === errors){
if(data266.organization !== undefined){
let data267 = data266.organization;
const _errs705 = errors;
if(errors === _errs705){
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
const _errs707 = errors;
for(const key254 in data267){
if(!(pattern1.test(key254))){
validate11.errors = [{instancePath:instancePath+"/source/as/organization",schemaPath:"#/properties/source/properties/as/properties/organization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key254},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs707 === errors){
var valid164 = true;
for(const key255 in data267){
if(pattern1.test(key255)){
const _errs708 = errors;
if(typeof data267[key255] !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/as/organization/" + key255.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/as/properties/organization/patternProperties/%5E(%3F%3Aname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid164 = _errs708 === errors;
if(!valid164){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/source/as/organization",schemaPath:"#/properties/source/properties/as/properties/organization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid163 = _errs705 === errors;
}
else {
var valid163 = true;
}
if(valid163){
var valid165 = true;
for(const key256 in data266){
if(pattern17.test(key256)){
let data269 = data266[key256];
const _errs710 = errors;
if(!(((typeof data269 == "number") && (!(data269 % 1) && !isNaN(data269))) && (isFinite(data269)))){
validate11.errors = [{instancePath:instancePath+"/source/as/" + key256.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/as/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid165 = _errs710 === errors;
if(!valid165){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/source/as",schemaPath:"#/properties/source/properties/as/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid162 = _errs702 === errors;
}
else {
var valid162 = true;
}
if(valid162){
if(data265.geo !== undefined){
let data270 = data265.geo;
const _errs712 = errors;
if(errors === _errs712){
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
const _errs714 = errors;
for(const key257 in data270){
if(!((pattern117.test(key257)) || (pattern118.test(key257)))){
validate11.errors = [{instancePath:instancePath+"/source/geo",schemaPath:"#/properties/source/properties/geo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key257},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs714 === errors){
var valid166 = true;
for(const key258 in data270){
if(pattern117.test(key258)){
const _errs715 = errors;
if(typeof data270[key258] !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/geo/" + key258.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/geo/patternProperties/%5E(%3F%3Acity_name%7Ccontinent_code%7Ccontinent_name%7Ccountry_iso_code%7Ccountry_name%7Cname%7Cpostal_code%7Cregion_iso_code%7Cregion_name%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid166 = _errs715 === errors;
if(!valid166){
break;
}
}
}
if(valid166){
var valid166 = true;
for(const key259 in data270){
if(pattern118.test(key259)){
let data272 = data270[key259];
const _errs717 = errors;
if(errors === _errs717){
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
let missing2;
if(((data272.lat === undefined) && (missing2 = "lat")) || ((data272.lon === undefined) && (missing2 = "lon"))){
validate11.errors = [{instancePath:instancePath+"/source/geo/" + key259.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs719 = errors;
for(const key260 in data272){
if(!((key260 === "lat") || (key260 === "lon"))){
validate11.errors = [{instancePath:instancePath+"/source/geo/" + key259.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key260},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs719 === errors){
if(data272.lat !== undefined){
let data273 = data272.lat;
const _errs720 = errors;
if(!((typeof data273 == "number") && (isFinite(data273)))){
validate11.errors = [{instancePath:instancePath+"/source/geo/" + key259.replace(/~/g, "~0").replace(/\//g, "~1")+"/lat",schemaPath:"#/properties/source/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/properties/lat/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid167 = _errs720 === errors;
}
else {
var valid167 = true;
}
if(valid167){
if(data272.lon !== undefined){
let data274 = data272.lon;
const _errs722 = errors;
if(!((typeof data274 == "number") && (isFinite(data274)))){
validate11.errors = [{instancePath:instancePath+"/source/geo/" + key259.replace(/~/g, "~0").replace(/\//g, "~1")+"/lon",schemaPath:"#/properties/source/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/properties/lon/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid167 = _errs722 === errors;
}
else {
var valid167 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/source/geo/" + key259.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid166 = _errs717 === errors;
if(!valid166){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/source/geo",schemaPath:"#/properties/source/properties/geo/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid162 = _errs712 === errors;
}
else {
var valid162 = true;
}
if(valid162){
if(data265.user !== undefined){
let data275 = data265.user;
const _errs724 = errors;
if(errors === _errs724){
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
const _errs726 = errors;
for(const key261 in data275){
if(!((pattern417.test(key261)) || (pattern418.test(key261)))){
validate11.errors = [{instancePath:instancePath+"/source/user",schemaPath:"#/properties/source/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key261},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs726 === errors){
var valid168 = true;
for(const key262 in data275){
if(pattern417.test(key262)){
const _errs727 = errors;
if(typeof data275[key262] !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/user/" + key262.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/user/patternProperties/%5E(%3F%3Adomain%7Cemail%7Cfull_name%7Cid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid168 = _errs727 === errors;
if(!valid168){
break;
}
}
}
if(valid168){
var valid168 = true;
for(const key263 in data275){
if(pattern418.test(key263)){
let data277 = data275[key263];
const _errs729 = errors;
if(errors === _errs729){
if(Array.isArray(data277)){
var valid169 = true;
const len19 = data277.length;
for(let i19=0; i19<len19; i19++){
const _errs731 = errors;
if(typeof data277[i19] !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/user/" + key263.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/source/properties/user/patternProperties/%5E(%3F%3Aroles)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid169 = _errs731 === errors;
if(!valid169){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/source/user/" + key263.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/user/patternProperties/%5E(%3F%3Aroles)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid168 = _errs729 === errors;
if(!valid168){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/source/user",schemaPath:"#/properties/source/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid162 = _errs724 === errors;
}
else {
var valid162 = true;
}
if(valid162){
var valid170 = true;
for(const key264 in data265){
if(pattern111.test(key264)){
const _errs733 = errors;
if(typeof data265[key264] !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/" + key264.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/patternProperties/%5E(%3F%3Aaddress%7Cdomain%7Cip)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid170 = _errs733 === errors;
if(!valid170){
break;
}
}
}
if(valid170){
var valid170 = true;
for(const key265 in data265){
if(pattern112.test(key265)){
let data280 = data265[key265];
const _errs735 = errors;
if(!(((typeof data280 == "number") && (!(data280 % 1) && !isNaN(data280))) && (isFinite(data280)))){
validate11.errors = [{instancePath:instancePath+"/source/" + key265.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/patternProperties/%5E(%3F%3Aport)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid170 = _errs735 === errors;
if(!valid170){
break;
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs699 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tls !== undefined){
let data281 = data.tls;
const _errs737 = errors;
if(errors === _errs737){
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
const _errs739 = errors;
for(const key266 in data281){
if(!((key266 === "client") || (pattern423.test(key266)))){
validate11.errors = [{instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key266},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs739 === errors){
if(data281.client !== undefined){
let data282 = data281.client;
const _errs740 = errors;
if(errors === _errs740){
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
const _errs742 = errors;
for(const key267 in data282){
if(!(pattern424.test(key267))){
validate11.errors = [{instancePath:instancePath+"/tls/client",schemaPath:"#/properties/tls/properties/client/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key267},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs742 === errors){
var valid172 = true;
for(const key268 in data282){
if(pattern424.test(key268)){
const _errs743 = errors;
if(typeof data282[key268] !== "string"){
validate11.errors = [{instancePath:instancePath+"/tls/client/" + key268.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tls/properties/client/patternProperties/%5E(%3F%3Aissuer%7Cserver_name%7Csubject)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid172 = _errs743 === errors;
if(!valid172){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/tls/client",schemaPath:"#/properties/tls/properties/client/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid171 = _errs740 === errors;
}
else {
var valid171 = true;
}
if(valid171){
var valid173 = true;
for(const key269 in data281){
if(pattern423.test(key269)){
const _errs745 = errors;
if(typeof data281[key269] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/tls/" + key269.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tls/patternProperties/%5E(%3F%3Aestablished)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid173 = _errs745 === errors;
if(!valid173){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs737 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data285 = data.url;
const _errs747 = errors;
if(errors === _errs747){
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
const _errs749 = errors;
for(const key270 in data285){
if(!((pattern427.test(key270)) || (pattern112.test(key270)))){
validate11.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key270},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs749 === errors){
var valid174 = true;
for(const key271 in data285){
if(pattern427.test(key271)){
const _errs750 = errors;
if(typeof data285[key271] !== "string"){
validate11.errors = [{instancePath:instancePath+"/url/" + key271.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/url/patternProperties/%5E(%3F%3Adomain%7Cfull%7Coriginal%7Cpath%7Cquery%7Cregistered_domain%7Cscheme%7Csubdomain%7Ctop_level_domain)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid174 = _errs750 === errors;
if(!valid174){
break;
}
}
}
if(valid174){
var valid174 = true;
for(const key272 in data285){
if(pattern112.test(key272)){
let data287 = data285[key272];
const _errs752 = errors;
if(!(((typeof data287 == "number") && (!(data287 % 1) && !isNaN(data287))) && (isFinite(data287)))){
validate11.errors = [{instancePath:instancePath+"/url/" + key272.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/url/patternProperties/%5E(%3F%3Aport)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid174 = _errs752 === errors;
if(!valid174){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs747 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data288 = data.user;
const _errs754 = errors;
if(errors === _errs754){
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
const _errs756 = errors;
for(const key273 in data288){
if(!((((key273 === "changes") || (key273 === "target")) || (pattern417.test(key273))) || (pattern418.test(key273)))){
validate11.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key273},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs756 === errors){
if(data288.changes !== undefined){
let data289 = data288.changes;
const _errs757 = errors;
if(errors === _errs757){
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
const _errs759 = errors;
for(const key274 in data289){
if(!((pattern417.test(key274)) || (pattern418.test(key274)))){
validate11.errors = [{instancePath:instancePath+"/user/changes",schemaPath:"#/properties/user/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key274},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs759 === errors){
var valid176 = true;
for(const key275 in data289){
if(pattern417.test(key275)){
const _errs760 = errors;
if(typeof data289[key275] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/changes/" + key275.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/changes/patternProperties/%5E(%3F%3Adomain%7Cemail%7Cfull_name%7Cid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid176 = _errs760 === errors;
if(!valid176){
break;
}
}
}
if(valid176){
var valid176 = true;
for(const key276 in data289){
if(pattern418.test(key276)){
let data291 = data289[key276];
const _errs762 = errors;
if(errors === _errs762){
if(Array.isArray(data291)){
var valid177 = true;
const len20 = data291.length;
for(let i20=0; i20<len20; i20++){
const _errs764 = errors;
if(typeof data291[i20] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/changes/" + key276.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/properties/user/properties/changes/patternProperties/%5E(%3F%3Aroles)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid177 = _errs764 === errors;
if(!valid177){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/changes/" + key276.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/changes/patternProperties/%5E(%3F%3Aroles)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid176 = _errs762 === errors;
if(!valid176){
break;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/changes",schemaPath:"#/properties/user/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid175 = _errs757 === errors;
}
else {
var valid175 = true;
}
if(valid175){
if(data288.target !== undefined){
let data293 = data288.target;
const _errs766 = errors;
if(errors === _errs766){
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
const _errs768 = errors;
for(const key277 in data293){
if(!(((key277 === "group") || (pattern417.test(key277))) || (pattern418.test(key277)))){
validate11.errors = [{instancePath:instancePath+"/user/target",schemaPath:"#/properties/user/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key277},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs768 === errors){
if(data293.group !== undefined){
let data294 = data293.group;
const _errs769 = errors;
if(errors === _errs769){
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
const _errs771 = errors;
for(const key278 in data294){
if(!(pattern36.test(key278))){
validate11.errors = [{instancePath:instancePath+"/user/target/group",schemaPath:"#/properties/user/properties/target/properties/group/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key278},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs771 === errors){
var valid179 = true;
for(const key279 in data294){
if(pattern36.test(key279)){
const _errs772 = errors;
if(typeof data294[key279] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/target/group/" + key279.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/target/properties/group/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid179 = _errs772 === errors;
if(!valid179){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/target/group",schemaPath:"#/properties/user/properties/target/properties/group/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid178 = _errs769 === errors;
}
else {
var valid178 = true;
}
if(valid178){
var valid180 = true;
for(const key280 in data293){
if(pattern417.test(key280)){
const _errs774 = errors;
if(typeof data293[key280] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/target/" + key280.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/target/patternProperties/%5E(%3F%3Adomain%7Cemail%7Cfull_name%7Cid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid180 = _errs774 === errors;
if(!valid180){
break;
}
}
}
if(valid180){
var valid180 = true;
for(const key281 in data293){
if(pattern418.test(key281)){
let data297 = data293[key281];
const _errs776 = errors;
if(errors === _errs776){
if(Array.isArray(data297)){
var valid181 = true;
const len21 = data297.length;
for(let i21=0; i21<len21; i21++){
const _errs778 = errors;
if(typeof data297[i21] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/target/" + key281.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21,schemaPath:"#/properties/user/properties/target/patternProperties/%5E(%3F%3Aroles)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid181 = _errs778 === errors;
if(!valid181){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/target/" + key281.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/target/patternProperties/%5E(%3F%3Aroles)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid180 = _errs776 === errors;
if(!valid180){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/target",schemaPath:"#/properties/user/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid175 = _errs766 === errors;
}
else {
var valid175 = true;
}
if(valid175){
var valid182 = true;
for(const key282 in data288){
if(pattern417.test(key282)){
const _errs780 = errors;
if(typeof data288[key282] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/" + key282.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/patternProperties/%5E(%3F%3Adomain%7Cemail%7Cfull_name%7Cid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid182 = _errs780 === errors;
if(!valid182){
break;
}
}
}
if(valid182){
var valid182 = true;
for(const key283 in data288){
if(pattern418.test(key283)){
let data300 = data288[key283];
const _errs782 = errors;
if(errors === _errs782){
if(Array.isArray(data300)){
var valid183 = true;
const len22 = data300.length;
for(let i22=0; i22<len22; i22++){
const _errs784 = errors;
if(typeof data300[i22] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/" + key283.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22,schemaPath:"#/properties/user/patternProperties/%5E(%3F%3Aroles)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid183 = _errs784 === errors;
if(!valid183){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/" + key283.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/patternProperties/%5E(%3F%3Aroles)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid182 = _errs782 === errors;
if(!valid182){
break;
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs754 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data302 = data.user_agent;
const _errs786 = errors;
if(errors === _errs786){
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
const _errs788 = errors;
for(const key284 in data302){
if(!(((key284 === "device") || (key284 === "os")) || (pattern445.test(key284)))){
validate11.errors = [{instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key284},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs788 === errors){
if(data302.device !== undefined){
let data303 = data302.device;
const _errs789 = errors;
if(errors === _errs789){
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
const _errs791 = errors;
for(const key285 in data303){
if(!(pattern1.test(key285))){
validate11.errors = [{instancePath:instancePath+"/user_agent/device",schemaPath:"#/properties/user_agent/properties/device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key285},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs791 === errors){
var valid185 = true;
for(const key286 in data303){
if(pattern1.test(key286)){
const _errs792 = errors;
if(typeof data303[key286] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user_agent/device/" + key286.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/properties/device/patternProperties/%5E(%3F%3Aname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid185 = _errs792 === errors;
if(!valid185){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user_agent/device",schemaPath:"#/properties/user_agent/properties/device/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid184 = _errs789 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data302.os !== undefined){
let data305 = data302.os;
const _errs794 = errors;
if(errors === _errs794){
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
const _errs796 = errors;
for(const key287 in data305){
if(!(pattern152.test(key287))){
validate11.errors = [{instancePath:instancePath+"/user_agent/os",schemaPath:"#/properties/user_agent/properties/os/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key287},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs796 === errors){
var valid186 = true;
for(const key288 in data305){
if(pattern152.test(key288)){
const _errs797 = errors;
if(typeof data305[key288] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user_agent/os/" + key288.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/properties/os/patternProperties/%5E(%3F%3Afamily%7Cfull%7Cname%7Cplatform%7Ctype%7Cversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid186 = _errs797 === errors;
if(!valid186){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user_agent/os",schemaPath:"#/properties/user_agent/properties/os/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid184 = _errs794 === errors;
}
else {
var valid184 = true;
}
if(valid184){
var valid187 = true;
for(const key289 in data302){
if(pattern445.test(key289)){
const _errs799 = errors;
if(typeof data302[key289] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user_agent/" + key289.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/patternProperties/%5E(%3F%3Aname%7Coriginal%7Cversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid187 = _errs799 === errors;
if(!valid187){
break;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs786 === errors;
}
else {
var valid0 = true;
}
if(valid0){
var valid188 = true;
for(const key290 in data){
if(pattern109.test(key290)){
const _errs801 = errors;
if(typeof data[key290] !== "string"){
validate11.errors = [{instancePath:instancePath+"/" + key290.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3A%40timestamp%7Cmessage)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid188 = _errs801 === errors;
if(!valid188){
break;
}
}
}
if(valid188){
var valid188 = true;
for(const key291 in data){
if(pattern110.test(key291)){
let data309 = data[key291];
const _errs803 = errors;
if(errors === _errs803){
if(Array.isArray(data309)){
var valid189 = true;
const len23 = data309.length;
for(let i23=0; i23<len23; i23++){
const _errs805 = errors;
if(typeof data309[i23] !== "string"){
validate11.errors = [{instancePath:instancePath+"/" + key291.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23,schemaPath:"#/patternProperties/%5E(%3F%3Atags)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid189 = _errs805 === errors;
if(!valid189){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/" + key291.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Atags)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid188 = _errs803 === errors;
if(!valid188){
break;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
