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
const schema12 = {"type":"object","properties":{"client":{"type":"object","properties":{"as":{"type":"object","properties":{"organization":{"type":"object","properties":{},"patternProperties":{"^(?:name)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:number)$":{"type":"integer"}},"additionalProperties":false},"geo":{"type":"object","properties":{},"patternProperties":{"^(?:city_name|continent_code|continent_name|country_iso_code|country_name|name|postal_code|region_iso_code|region_name|timezone)$":{"type":"string"},"^(?:location)$":{"type":"object","properties":{"lat":{"type":"number"},"lon":{"type":"number"}},"required":["lat","lon"],"additionalProperties":false}},"additionalProperties":false}},"patternProperties":{"^(?:address|domain|ip)$":{"type":"string"},"^(?:port)$":{"type":"integer"}},"additionalProperties":false},"data_stream":{"type":"object","properties":{},"patternProperties":{"^(?:dataset|namespace|type)$":{"type":"string"}},"additionalProperties":false},"device":{"type":"object","properties":{"model":{"type":"object","properties":{},"patternProperties":{"^(?:identifier|name)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:id|manufacturer|serial_number|type)$":{"type":"string"}},"additionalProperties":false},"ecs":{"type":"object","properties":{},"patternProperties":{"^(?:version)$":{"type":"string"}},"additionalProperties":false},"error":{"type":"object","properties":{},"patternProperties":{"^(?:code|type)$":{"type":"string"},"^(?:message)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false},"event":{"type":"object","properties":{},"patternProperties":{"^(?:action|agent_id_status|code|created|dataset|end|id|ingested|kind|module|original|outcome|provider|reason|start)$":{"type":"string"},"^(?:category|type)$":{"type":"array","items":{"type":"string"}},"^(?:duration|sequence|severity)$":{"type":"integer"},"^(?:risk_score)$":{"type":"number"}},"additionalProperties":false},"file":{"type":"object","properties":{"hash":{"type":"object","properties":{},"patternProperties":{"^(?:sha256)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:extension|name|path|type)$":{"type":"string"},"^(?:size)$":{"type":"integer"}},"additionalProperties":false},"group":{"type":"object","properties":{},"patternProperties":{"^(?:id|name)$":{"type":"string"}},"additionalProperties":false},"host":{"type":"object","properties":{"os":{"type":"object","properties":{},"patternProperties":{"^(?:family|full|name|platform|type|version)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:hostname|id|name|type)$":{"type":"string"}},"additionalProperties":false},"input":{"type":"object","properties":{},"patternProperties":{"^(?:type)$":{"type":"string"}},"additionalProperties":false},"jumpcloud":{"type":"object","properties":{"derived":{"type":"object","properties":{"names":{"type":"object","properties":{},"patternProperties":{"^(?:application|command|group|policy|system|user)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"push_device":{"type":"object","properties":{"geo":{"type":"object","properties":{},"patternProperties":{"^(?:city_name|continent_code|country_iso_code|region_iso_code|region_name|timezone)$":{"type":"string"},"^(?:location)$":{"type":"object","properties":{"lat":{"type":"number"},"lon":{"type":"number"}},"required":["lat","lon"],"additionalProperties":false}},"additionalProperties":false}},"patternProperties":{},"additionalProperties":false}},"patternProperties":{"^(?:issues)$":{"type":"array","items":{"type":"string"}},"^(?:outcome_detail)$":{"type":"string"},"^(?:vendor_latency_ms)$":{"type":"integer"}},"additionalProperties":false},"event":{"type":"object","properties":{"workflow":{"type":"object","properties":{},"patternProperties":{"^(?:type|id|name|desc)$":{"type":"string"}},"additionalProperties":false},"initiated_by":{"type":"object","properties":{"source_metadata":{"type":"object","properties":{},"patternProperties":{"^(?:name)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:id|user_id|type|email|username|name|source|provider)$":{"type":"string"},"^(?:administrator)$":{"type":"boolean"}},"additionalProperties":false},"di_event":{"type":"object","properties":{},"patternProperties":{"^(?:event_type)$":{"type":"string"}},"additionalProperties":false},"application":{"type":"object","properties":{},"patternProperties":{"^(?:id|name|display_label|display_name|sso_type|sso_url|version|path|publisher|uninstall_string|package_manager)$":{"type":"string"}},"additionalProperties":false},"association":{"type":"object","properties":{"connection":{"type":"object","properties":{"from":{"type":"object","properties":{},"patternProperties":{"^(?:type|object_id|name)$":{"type":"string"}},"additionalProperties":false},"to":{"type":"object","properties":{},"patternProperties":{"^(?:type|object_id|name)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{},"additionalProperties":false}},"patternProperties":{"^(?:op|action_source|type|id|email)$":{"type":"string"},"^(?:attributes)$":{"type":"object"}},"additionalProperties":false},"auth_meta":{"type":"object","properties":{"auth_methods":{"type":"object","properties":{"password":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"totp":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"duo":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"webauthn":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"jumpcloud_protect":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"jumpcloud_go":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"jumpcloud_go_uv":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false}},"patternProperties":{},"additionalProperties":false},"jumpcloud_protect_device":{"type":"object","properties":{"geoip":{"type":"object","properties":{"asn":{"type":"object","properties":{},"patternProperties":{"^(?:number)$":{"type":"integer"},"^(?:organization)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:continent_code|country_code|region_code|region_name|city|timezone)$":{"type":"string"},"^(?:latitude|longitude)$":{"type":"number"}},"additionalProperties":false}},"patternProperties":{"^(?:id|make|model|os|os_version|app_version|username|user_id|ip)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:auth_idp|userid_type)$":{"type":"string"},"^(?:user_password_enabled|device_cert_enabled|user_cert_enabled)$":{"type":"boolean"}},"additionalProperties":false},"mfa_meta":{"type":"object","properties":{},"patternProperties":{"^(?:type)$":{"type":"string"}},"additionalProperties":false},"target_resource":{"type":"object","properties":{},"patternProperties":{"^(?:type)$":{"type":"string"}},"additionalProperties":false},"auth_context":{"type":"object","properties":{"auth_methods":{"type":"object","properties":{"password":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"totp":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"duo":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"webauthn":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"jumpcloud_protect":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"jumpcloud_go":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false},"jumpcloud_go_uv":{"type":"object","properties":{},"patternProperties":{"^(?:success)$":{"type":"boolean"}},"additionalProperties":false}},"patternProperties":{},"additionalProperties":false},"system":{"type":"object","properties":{},"patternProperties":{"^(?:id|hostname|displayName|os|version)$":{"type":"string"}},"additionalProperties":false},"policies_applied":{"anyOf":[{"type":"object","properties":{"metadata":{"type":"object","properties":{},"patternProperties":{"^(?:action|resource_type)$":{"type":"string"},"^(?:conditions)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false}},"patternProperties":{"^(?:id|name)$":{"type":"string"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{"metadata":{"type":"object","properties":{},"patternProperties":{"^(?:action|resource_type)$":{"type":"string"},"^(?:conditions)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false}},"patternProperties":{"^(?:id|name)$":{"type":"string"}},"additionalProperties":false}}]},"jumpcloud_protect_device":{"type":"object","properties":{"geoip":{"type":"object","properties":{"asn":{"type":"object","properties":{},"patternProperties":{"^(?:number)$":{"type":"integer"},"^(?:organization)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:continent_code|country_code|region_code|region_name|city|timezone)$":{"type":"string"},"^(?:latitude|longitude)$":{"type":"number"}},"additionalProperties":false}},"patternProperties":{"^(?:id|make|model|os|os_version|app_version|username|user_id|ip)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{},"additionalProperties":false},"system_group":{"type":"object","properties":{},"patternProperties":{"^(?:type|object_id|name)$":{"type":"string"}},"additionalProperties":false},"message_chain":{"type":"object","properties":{},"patternProperties":{"^(?:response_code|response_message|message_details)$":{"type":"string"}},"additionalProperties":false},"correlation":{"type":"object","properties":{},"patternProperties":{"^(?:id|type)$":{"type":"string"}},"additionalProperties":false},"query_responses":{"type":"object","properties":{},"patternProperties":{"^(?:device_name|model_name|os_version|product_name|wifi_mac)$":{"type":"string"},"^(?:device_capacity|available_device_capacity)$":{"type":"integer"},"^(?:is_supervised)$":{"type":"boolean"}},"additionalProperties":false},"security_info":{"type":"object","properties":{"management_status":{"type":"object","properties":{},"patternProperties":{"^(?:enrolled_via_dep|is_activation_lock_manageable|is_user_enrollment|user_approved_enrollment)$":{"type":"boolean"}},"additionalProperties":false},"secure_boot":{"type":"object","properties":{},"patternProperties":{"^(?:secure_boot_level)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{},"additionalProperties":false},"profile_list":{"anyOf":[{"type":"object","properties":{"payload_content":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$":{"type":"string"},"^(?:payload_version)$":{"type":"number"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$":{"type":"string"},"^(?:payload_version)$":{"type":"number"}},"additionalProperties":false}}]}},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_display_name|payload_description|payload_organization)$":{"type":"string"},"^(?:payload_version|payload_verion)$":{"type":"number"},"^(?:payload_removal_disallowed|has_removal_passcode|is_encrypted|is_managed)$":{"type":"boolean"},"^(?:signer_certificates)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{"payload_content":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$":{"type":"string"},"^(?:payload_version)$":{"type":"number"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_type|payload_display_name|payload_description|payload_organization)$":{"type":"string"},"^(?:payload_version)$":{"type":"number"}},"additionalProperties":false}}]}},"patternProperties":{"^(?:payload_identifier|payload_uuid|payload_display_name|payload_description|payload_organization)$":{"type":"string"},"^(?:payload_version|payload_verion)$":{"type":"number"},"^(?:payload_removal_disallowed|has_removal_passcode|is_encrypted|is_managed)$":{"type":"boolean"},"^(?:signer_certificates)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false}}]},"command":{"type":"object","properties":{},"patternProperties":{"^(?:request_type|payload)$":{"type":"string"},"^(?:force|managed_apps_only)$":{"type":"boolean"},"^(?:items|queries)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"additionalProperties":false},"error_chain":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:error_code)$":{"type":"integer"},"^(?:error_domain|localized_description|us_english_description)$":{"type":"string"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:error_code)$":{"type":"integer"},"^(?:error_domain|localized_description|us_english_description)$":{"type":"string"}},"additionalProperties":false}}]},"geoip":{"type":"object","properties":{"asn":{"type":"object","properties":{},"patternProperties":{"^(?:number)$":{"type":"integer"},"^(?:organization)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:continent_code|country_code|region_code|region_name|city|timezone)$":{"type":"string"},"^(?:latitude|longitude)$":{"type":"number"}},"additionalProperties":false},"src_geoip":{"type":"object","properties":{"asn":{"type":"object","properties":{},"patternProperties":{"^(?:number)$":{"type":"integer"},"^(?:organization)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:continent_code|country_code|region_code|region_name|city|timezone)$":{"type":"string"},"^(?:latitude|longitude)$":{"type":"number"}},"additionalProperties":false},"asn":{"type":"object","properties":{},"patternProperties":{"^(?:number)$":{"type":"integer"},"^(?:organization)$":{"type":"string"}},"additionalProperties":false},"config":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:name|email|role_object_id)$":{"type":"string"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:name|email|role_object_id)$":{"type":"string"}},"additionalProperties":false}}]},"available_os_updates":{"anyOf":[{"type":"object","properties":{},"patternProperties":{"^(?:product_key|version|human_readable_name|human_readable_name_locale|metadata_url)$":{"type":"string"},"^(?:download_size|install_size)$":{"type":"integer"},"^(?:is_critical|is_major_os_update|is_firmware_update|is_config_data_update|restart_required|allows_install_later|requires_bootstrap_token)$":{"type":"boolean"}},"additionalProperties":false},{"type":"array","items":{"type":"object","properties":{},"patternProperties":{"^(?:product_key|version|human_readable_name|human_readable_name_locale|metadata_url)$":{"type":"string"},"^(?:download_size|install_size)$":{"type":"integer"},"^(?:is_critical|is_major_os_update|is_firmware_update|is_config_data_update|restart_required|allows_install_later|requires_bootstrap_token)$":{"type":"boolean"}},"additionalProperties":false}}]},"outer":{"type":"object","properties":{},"patternProperties":{"^(?:eap_type|username|error_message)$":{"type":"string"}},"additionalProperties":false},"resource":{"type":"object","properties":{"discovery_info":{"type":"object","properties":{},"patternProperties":{"^(?:browser_type)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:id|type|name|username|email|displayName|display_name|displayLabel|hostname|recipient_email|email_type|policy_id|policy_name|policy_template_id|policy_template_name|application_type|install_type|package_manager|enterprise_id|update_mode|app_id|app_name|status|application_id|application_name|application_category|account_id|account_email|account_identifier|login_type|user_id|serial|asset_type|model|context|source_id|source_type|reference_id|description)$":{"type":"string"},"^(?:runtime_permissions)$":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"^(?:meta_data|search_request|configuration)$":{"type":"object"},"^(?:resources)$":{"anyOf":[{"type":"object"},{"type":"array","items":{"type":"object"}}]}},"additionalProperties":false},"system":{"type":"object","properties":{},"patternProperties":{"^(?:id|hostname|displayName|type|osFamily|os|version)$":{"type":"string"}},"additionalProperties":false},"windows_meta":{"type":"object","properties":{},"patternProperties":{"^(?:logon_type)$":{"type":"string"},"^(?:elevated)$":{"type":"boolean"}},"additionalProperties":false},"useragent":{"type":"object","properties":{},"patternProperties":{"^(?:name|version|major|minor|patch|build|device|os|os_name|os_full|os_version|os_major|os_minor|os_patch)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:access_request_id|pid|jc_initiated_by_id|jc_initiated_by_email|username|severity|category|alert_id|alert_title|priority|rule_id|event_description|app_management_source|auth_method|idm_client_id|id|timestamp|server_timestamp|timestamp_source|system_timestamp|jc_transformation_ts|event_type|service|organization|version|provider|error_message|message|detail|state|previous_state|status|result|connection_id|operation_type|operation|dn|mech|oid|base|filter|attr|mdm_type|mdm_device_id|mdm_device_manager_id|windows_device_uuid|request_type|command_uuid|client_ip|src_ip|name|type|description|channel_object_id|object_storage_item_object_id|object_storage_item_version_object_id|object_storage_item_version_name|object_storage_item_version_sha_256_sum|referrer_object_id|referrer_type|system_object_id|os_meta_family|nas_mfa_state|auth_type|eap_type|process_name)$":{"type":"string"},"^(?:mfa|testing_event|success|start_tls|tls_established|scan_initiated|sso_token_success|idp_initiated)$":{"type":"boolean"},"^(?:changes)$":{"anyOf":[{"type":"object"},{"type":"array","items":{"type":"object"}}]},"^(?:error_code|repeat_count|operation_number|scope|deref|number_of_results|object_storage_item_version_size|total_software_item_count|total_space_used)$":{"type":"integer"}},"additionalProperties":false}},"patternProperties":{"^(?:unknown)$":{"type":"object"}},"additionalProperties":false},"network":{"type":"object","properties":{},"patternProperties":{"^(?:application|direction|protocol|transport|type)$":{"type":"string"}},"additionalProperties":false},"observer":{"type":"object","properties":{},"patternProperties":{"^(?:product|type|vendor)$":{"type":"string"}},"additionalProperties":false},"organization":{"type":"object","properties":{},"patternProperties":{"^(?:id|name)$":{"type":"string"}},"additionalProperties":false},"package":{"type":"object","properties":{},"patternProperties":{"^(?:checksum|description|install_scope|name|path|reference|type|version)$":{"type":"string"},"^(?:size)$":{"type":"integer"}},"additionalProperties":false},"process":{"type":"object","properties":{},"patternProperties":{"^(?:command_line|executable|name)$":{"type":"string"},"^(?:exit_code|pid)$":{"type":"integer"}},"additionalProperties":false},"related":{"type":"object","properties":{},"patternProperties":{"^(?:hash|hosts|ip|user)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"rule":{"type":"object","properties":{},"patternProperties":{"^(?:category|description|id|name|ruleset|uuid)$":{"type":"string"}},"additionalProperties":false},"service":{"type":"object","properties":{"target":{"type":"object","properties":{},"patternProperties":{"^(?:address|id|name|type)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:id|name|type)$":{"type":"string"}},"additionalProperties":false},"source":{"type":"object","properties":{"as":{"type":"object","properties":{"organization":{"type":"object","properties":{},"patternProperties":{"^(?:name)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:number)$":{"type":"integer"}},"additionalProperties":false},"geo":{"type":"object","properties":{},"patternProperties":{"^(?:city_name|continent_code|continent_name|country_iso_code|country_name|name|postal_code|region_iso_code|region_name|timezone)$":{"type":"string"},"^(?:location)$":{"type":"object","properties":{"lat":{"type":"number"},"lon":{"type":"number"}},"required":["lat","lon"],"additionalProperties":false}},"additionalProperties":false},"user":{"type":"object","properties":{},"patternProperties":{"^(?:domain|email|full_name|id|name)$":{"type":"string"},"^(?:roles)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^(?:address|domain|ip)$":{"type":"string"},"^(?:port)$":{"type":"integer"}},"additionalProperties":false},"tls":{"type":"object","properties":{"client":{"type":"object","properties":{},"patternProperties":{"^(?:issuer|server_name|subject)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:established)$":{"type":"boolean"}},"additionalProperties":false},"url":{"type":"object","properties":{},"patternProperties":{"^(?:domain|full|original|path|query|registered_domain|scheme|subdomain|top_level_domain)$":{"type":"string"},"^(?:port)$":{"type":"integer"}},"additionalProperties":false},"user":{"type":"object","properties":{"changes":{"type":"object","properties":{},"patternProperties":{"^(?:domain|email|full_name|id|name)$":{"type":"string"},"^(?:roles)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"target":{"type":"object","properties":{"group":{"type":"object","properties":{},"patternProperties":{"^(?:id|name)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:domain|email|full_name|id|name)$":{"type":"string"},"^(?:roles)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"patternProperties":{"^(?:domain|email|full_name|id|name)$":{"type":"string"},"^(?:roles)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"user_agent":{"type":"object","properties":{"device":{"type":"object","properties":{},"patternProperties":{"^(?:name)$":{"type":"string"}},"additionalProperties":false},"os":{"type":"object","properties":{},"patternProperties":{"^(?:family|full|name|platform|type|version)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:name|original|version)$":{"type":"string"}},"additionalProperties":false}},"patternProperties":{"^(?:@timestamp|message)$":{"type":"string"},"^(?:tags)$":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};
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
const pattern161 = new RegExp("^(?:application|command|group|policy|system|user)$", "u");
const pattern163 = new RegExp("^(?:city_name|continent_code|country_iso_code|region_iso_code|region_name|timezone)$", "u");
const pattern170 = new RegExp("^(?:access_request_id|pid|jc_initiated_by_id|jc_initiated_by_email|username|severity|category|alert_id|alert_title|priority|rule_id|event_description|app_management_source|auth_method|idm_client_id|id|timestamp|server_timestamp|timestamp_source|system_timestamp|jc_transformation_ts|event_type|service|organization|version|provider|error_message|message|detail|state|previous_state|status|result|connection_id|operation_type|operation|dn|mech|oid|base|filter|attr|mdm_type|mdm_device_id|mdm_device_manager_id|windows_device_uuid|request_type|command_uuid|client_ip|src_ip|name|type|description|channel_object_id|object_storage_item_object_id|object_storage_item_version_object_id|object_storage_item_version_name|object_storage_item_version_sha_256_sum|referrer_object_id|referrer_type|system_object_id|os_meta_family|nas_mfa_state|auth_type|eap_type|process_name)$", "u");
const pattern211 = new RegExp("^(?:continent_code|country_code|region_code|region_name|city|timezone)$", "u");
const pattern387 = new RegExp("^(?:application|direction|protocol|transport|type)$", "u");
const pattern389 = new RegExp("^(?:product|type|vendor)$", "u");
const pattern393 = new RegExp("^(?:checksum|description|install_scope|name|path|reference|type|version)$", "u");
const pattern397 = new RegExp("^(?:command_line|executable|name)$", "u");
const pattern398 = new RegExp("^(?:exit_code|pid)$", "u");
const pattern401 = new RegExp("^(?:hash|hosts|ip|user)$", "u");
const pattern403 = new RegExp("^(?:category|description|id|name|ruleset|uuid)$", "u");
const pattern405 = new RegExp("^(?:id|name|type)$", "u");
const pattern406 = new RegExp("^(?:address|id|name|type)$", "u");
const pattern419 = new RegExp("^(?:domain|email|full_name|id|name)$", "u");
const pattern420 = new RegExp("^(?:roles)$", "u");
const pattern425 = new RegExp("^(?:established)$", "u");
const pattern426 = new RegExp("^(?:issuer|server_name|subject)$", "u");
const pattern429 = new RegExp("^(?:domain|full|original|path|query|registered_domain|scheme|subdomain|top_level_domain)$", "u");
const pattern447 = new RegExp("^(?:name|original|version)$", "u");

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
if(!(((((key42 === "names") || (key42 === "push_device")) || (pattern158.test(key42))) || (pattern159.test(key42))) || (pattern160.test(key42)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived",schemaPath:"#/properties/jumpcloud/properties/derived/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs114 === errors){
if(data44.names !== undefined){
let data45 = data44.names;
const _errs115 = errors;
if(errors === _errs115){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
const _errs117 = errors;
for(const key43 in data45){
if(!(pattern161.test(key43))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/names",schemaPath:"#/properties/jumpcloud/properties/derived/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs117 === errors){
var valid28 = true;
for(const key44 in data45){
if(pattern161.test(key44)){
let data46 = data45[key44];
const _errs118 = errors;
if(errors === _errs118){
if(Array.isArray(data46)){
var valid29 = true;
const len2 = data46.length;
for(let i2=0; i2<len2; i2++){
const _errs120 = errors;
if(typeof data46[i2] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/names/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/jumpcloud/properties/derived/properties/names/patternProperties/%5E(%3F%3Aapplication%7Ccommand%7Cgroup%7Cpolicy%7Csystem%7Cuser)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs120 === errors;
if(!valid29){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/names/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/properties/names/patternProperties/%5E(%3F%3Aapplication%7Ccommand%7Cgroup%7Cpolicy%7Csystem%7Cuser)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs118 === errors;
if(!valid28){
break;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/names",schemaPath:"#/properties/jumpcloud/properties/derived/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs115 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data44.push_device !== undefined){
let data48 = data44.push_device;
const _errs122 = errors;
if(errors === _errs122){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
const _errs124 = errors;
for(const key45 in data48){
if(!(key45 === "geo")){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device",schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs124 === errors){
if(data48.geo !== undefined){
let data49 = data48.geo;
const _errs125 = errors;
if(errors === _errs125){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
const _errs127 = errors;
for(const key46 in data49){
if(!((pattern163.test(key46)) || (pattern118.test(key46)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo",schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs127 === errors){
var valid31 = true;
for(const key47 in data49){
if(pattern163.test(key47)){
const _errs128 = errors;
if(typeof data49[key47] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/patternProperties/%5E(%3F%3Acity_name%7Ccontinent_code%7Ccountry_iso_code%7Cregion_iso_code%7Cregion_name%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs128 === errors;
if(!valid31){
break;
}
}
}
if(valid31){
var valid31 = true;
for(const key48 in data49){
if(pattern118.test(key48)){
let data51 = data49[key48];
const _errs130 = errors;
if(errors === _errs130){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing1;
if(((data51.lat === undefined) && (missing1 = "lat")) || ((data51.lon === undefined) && (missing1 = "lon"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs132 = errors;
for(const key49 in data51){
if(!((key49 === "lat") || (key49 === "lon"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs132 === errors){
if(data51.lat !== undefined){
let data52 = data51.lat;
const _errs133 = errors;
if(!((typeof data52 == "number") && (isFinite(data52)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/lat",schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/properties/lat/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid32 = _errs133 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data51.lon !== undefined){
let data53 = data51.lon;
const _errs135 = errors;
if(!((typeof data53 == "number") && (isFinite(data53)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/lon",schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/properties/lon/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid32 = _errs135 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/push_device/geo/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/properties/push_device/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid31 = _errs130 === errors;
if(!valid31){
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
var valid27 = _errs122 === errors;
}
else {
var valid27 = true;
}
if(valid27){
var valid33 = true;
for(const key50 in data44){
if(pattern158.test(key50)){
let data54 = data44[key50];
const _errs137 = errors;
if(errors === _errs137){
if(Array.isArray(data54)){
var valid34 = true;
const len3 = data54.length;
for(let i3=0; i3<len3; i3++){
const _errs139 = errors;
if(typeof data54[i3] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/jumpcloud/properties/derived/patternProperties/%5E(%3F%3Aissues)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs139 === errors;
if(!valid34){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/patternProperties/%5E(%3F%3Aissues)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs137 === errors;
if(!valid33){
break;
}
}
}
if(valid33){
var valid33 = true;
for(const key51 in data44){
if(pattern159.test(key51)){
const _errs141 = errors;
if(typeof data44[key51] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/patternProperties/%5E(%3F%3Aoutcome_detail)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs141 === errors;
if(!valid33){
break;
}
}
}
if(valid33){
var valid33 = true;
for(const key52 in data44){
if(pattern160.test(key52)){
let data57 = data44[key52];
const _errs143 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/derived/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/derived/patternProperties/%5E(%3F%3Avendor_latency_ms)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid33 = _errs143 === errors;
if(!valid33){
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
let data58 = data43.event;
const _errs145 = errors;
if(errors === _errs145){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
const _errs147 = errors;
for(const key53 in data58){
if(!(((((func2.call(schema12.properties.jumpcloud.properties.event.properties, key53)) || (pattern170.test(key53))) || (pattern106.test(key53))) || (pattern107.test(key53))) || (pattern108.test(key53)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event",schemaPath:"#/properties/jumpcloud/properties/event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs147 === errors){
if(data58.workflow !== undefined){
let data59 = data58.workflow;
const _errs148 = errors;
if(errors === _errs148){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
const _errs150 = errors;
for(const key54 in data59){
if(!(pattern0.test(key54))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/workflow",schemaPath:"#/properties/jumpcloud/properties/event/properties/workflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs150 === errors){
var valid36 = true;
for(const key55 in data59){
if(pattern0.test(key55)){
const _errs151 = errors;
if(typeof data59[key55] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/workflow/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/workflow/patternProperties/%5E(%3F%3Atype%7Cid%7Cname%7Cdesc)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid36 = _errs151 === errors;
if(!valid36){
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
var valid35 = _errs148 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.initiated_by !== undefined){
let data61 = data58.initiated_by;
const _errs153 = errors;
if(errors === _errs153){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
const _errs155 = errors;
for(const key56 in data61){
if(!(((key56 === "source_metadata") || (pattern2.test(key56))) || (pattern3.test(key56)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/initiated_by",schemaPath:"#/properties/jumpcloud/properties/event/properties/initiated_by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs155 === errors){
if(data61.source_metadata !== undefined){
let data62 = data61.source_metadata;
const _errs156 = errors;
if(errors === _errs156){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
const _errs158 = errors;
for(const key57 in data62){
if(!(pattern1.test(key57))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/initiated_by/source_metadata",schemaPath:"#/properties/jumpcloud/properties/event/properties/initiated_by/properties/source_metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs158 === errors){
var valid38 = true;
for(const key58 in data62){
if(pattern1.test(key58)){
const _errs159 = errors;
if(typeof data62[key58] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/initiated_by/source_metadata/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/initiated_by/properties/source_metadata/patternProperties/%5E(%3F%3Aname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs159 === errors;
if(!valid38){
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
var valid37 = _errs156 === errors;
}
else {
var valid37 = true;
}
if(valid37){
var valid39 = true;
for(const key59 in data61){
if(pattern2.test(key59)){
const _errs161 = errors;
if(typeof data61[key59] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/initiated_by/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/initiated_by/patternProperties/%5E(%3F%3Aid%7Cuser_id%7Ctype%7Cemail%7Cusername%7Cname%7Csource%7Cprovider)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid39 = _errs161 === errors;
if(!valid39){
break;
}
}
}
if(valid39){
var valid39 = true;
for(const key60 in data61){
if(pattern3.test(key60)){
const _errs163 = errors;
if(typeof data61[key60] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/initiated_by/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/initiated_by/patternProperties/%5E(%3F%3Aadministrator)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid39 = _errs163 === errors;
if(!valid39){
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
var valid35 = _errs153 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.di_event !== undefined){
let data66 = data58.di_event;
const _errs165 = errors;
if(errors === _errs165){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
const _errs167 = errors;
for(const key61 in data66){
if(!(pattern4.test(key61))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/di_event",schemaPath:"#/properties/jumpcloud/properties/event/properties/di_event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs167 === errors){
var valid40 = true;
for(const key62 in data66){
if(pattern4.test(key62)){
const _errs168 = errors;
if(typeof data66[key62] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/di_event/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/di_event/patternProperties/%5E(%3F%3Aevent_type)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs168 === errors;
if(!valid40){
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
var valid35 = _errs165 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.application !== undefined){
let data68 = data58.application;
const _errs170 = errors;
if(errors === _errs170){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
const _errs172 = errors;
for(const key63 in data68){
if(!(pattern5.test(key63))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/application",schemaPath:"#/properties/jumpcloud/properties/event/properties/application/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs172 === errors){
var valid41 = true;
for(const key64 in data68){
if(pattern5.test(key64)){
const _errs173 = errors;
if(typeof data68[key64] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/application/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/application/patternProperties/%5E(%3F%3Aid%7Cname%7Cdisplay_label%7Cdisplay_name%7Csso_type%7Csso_url%7Cversion%7Cpath%7Cpublisher%7Cuninstall_string%7Cpackage_manager)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs173 === errors;
if(!valid41){
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
var valid35 = _errs170 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.association !== undefined){
let data70 = data58.association;
const _errs175 = errors;
if(errors === _errs175){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
const _errs177 = errors;
for(const key65 in data70){
if(!(((key65 === "connection") || (pattern8.test(key65))) || (pattern9.test(key65)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs177 === errors){
if(data70.connection !== undefined){
let data71 = data70.connection;
const _errs178 = errors;
if(errors === _errs178){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
const _errs180 = errors;
for(const key66 in data71){
if(!((key66 === "from") || (key66 === "to"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs180 === errors){
if(data71.from !== undefined){
let data72 = data71.from;
const _errs181 = errors;
if(errors === _errs181){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
const _errs183 = errors;
for(const key67 in data72){
if(!(pattern6.test(key67))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection/from",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs183 === errors){
var valid44 = true;
for(const key68 in data72){
if(pattern6.test(key68)){
const _errs184 = errors;
if(typeof data72[key68] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection/from/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/properties/from/patternProperties/%5E(%3F%3Atype%7Cobject_id%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs184 === errors;
if(!valid44){
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
var valid43 = _errs181 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data71.to !== undefined){
let data74 = data71.to;
const _errs186 = errors;
if(errors === _errs186){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
const _errs188 = errors;
for(const key69 in data74){
if(!(pattern6.test(key69))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection/to",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs188 === errors){
var valid45 = true;
for(const key70 in data74){
if(pattern6.test(key70)){
const _errs189 = errors;
if(typeof data74[key70] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection/to/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/properties/to/patternProperties/%5E(%3F%3Atype%7Cobject_id%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs189 === errors;
if(!valid45){
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
var valid43 = _errs186 === errors;
}
else {
var valid43 = true;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/connection",schemaPath:"#/properties/jumpcloud/properties/event/properties/association/properties/connection/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid42 = _errs178 === errors;
}
else {
var valid42 = true;
}
if(valid42){
var valid46 = true;
for(const key71 in data70){
if(pattern8.test(key71)){
const _errs191 = errors;
if(typeof data70[key71] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/association/patternProperties/%5E(%3F%3Aop%7Caction_source%7Ctype%7Cid%7Cemail)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs191 === errors;
if(!valid46){
break;
}
}
}
if(valid46){
var valid46 = true;
for(const key72 in data70){
if(pattern9.test(key72)){
let data77 = data70[key72];
const _errs193 = errors;
if(!(data77 && typeof data77 == "object" && !Array.isArray(data77))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/association/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/association/patternProperties/%5E(%3F%3Aattributes)%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid46 = _errs193 === errors;
if(!valid46){
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
var valid35 = _errs175 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.auth_meta !== undefined){
let data78 = data58.auth_meta;
const _errs195 = errors;
if(errors === _errs195){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
const _errs197 = errors;
for(const key73 in data78){
if(!((((key73 === "auth_methods") || (key73 === "jumpcloud_protect_device")) || (pattern22.test(key73))) || (pattern23.test(key73)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs197 === errors){
if(data78.auth_methods !== undefined){
let data79 = data78.auth_methods;
const _errs198 = errors;
if(errors === _errs198){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
const _errs200 = errors;
for(const key74 in data79){
if(!(((((((key74 === "password") || (key74 === "totp")) || (key74 === "duo")) || (key74 === "webauthn")) || (key74 === "jumpcloud_protect")) || (key74 === "jumpcloud_go")) || (key74 === "jumpcloud_go_uv"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs200 === errors){
if(data79.password !== undefined){
let data80 = data79.password;
const _errs201 = errors;
if(errors === _errs201){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
const _errs203 = errors;
for(const key75 in data80){
if(!(pattern10.test(key75))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/password",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/password/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs203 === errors){
var valid49 = true;
for(const key76 in data80){
if(pattern10.test(key76)){
const _errs204 = errors;
if(typeof data80[key76] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/password/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/password/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid49 = _errs204 === errors;
if(!valid49){
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
var valid48 = _errs201 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data79.totp !== undefined){
let data82 = data79.totp;
const _errs206 = errors;
if(errors === _errs206){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
const _errs208 = errors;
for(const key77 in data82){
if(!(pattern10.test(key77))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/totp",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/totp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs208 === errors){
var valid50 = true;
for(const key78 in data82){
if(pattern10.test(key78)){
const _errs209 = errors;
if(typeof data82[key78] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/totp/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/totp/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid50 = _errs209 === errors;
if(!valid50){
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
var valid48 = _errs206 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data79.duo !== undefined){
let data84 = data79.duo;
const _errs211 = errors;
if(errors === _errs211){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
const _errs213 = errors;
for(const key79 in data84){
if(!(pattern10.test(key79))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/duo",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/duo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs213 === errors){
var valid51 = true;
for(const key80 in data84){
if(pattern10.test(key80)){
const _errs214 = errors;
if(typeof data84[key80] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/duo/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/duo/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid51 = _errs214 === errors;
if(!valid51){
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
var valid48 = _errs211 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data79.webauthn !== undefined){
let data86 = data79.webauthn;
const _errs216 = errors;
if(errors === _errs216){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
const _errs218 = errors;
for(const key81 in data86){
if(!(pattern10.test(key81))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/webauthn",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/webauthn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs218 === errors){
var valid52 = true;
for(const key82 in data86){
if(pattern10.test(key82)){
const _errs219 = errors;
if(typeof data86[key82] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/webauthn/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/webauthn/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid52 = _errs219 === errors;
if(!valid52){
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
var valid48 = _errs216 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data79.jumpcloud_protect !== undefined){
let data88 = data79.jumpcloud_protect;
const _errs221 = errors;
if(errors === _errs221){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
const _errs223 = errors;
for(const key83 in data88){
if(!(pattern10.test(key83))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_protect",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_protect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs223 === errors){
var valid53 = true;
for(const key84 in data88){
if(pattern10.test(key84)){
const _errs224 = errors;
if(typeof data88[key84] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_protect/" + key84.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_protect/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid53 = _errs224 === errors;
if(!valid53){
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
var valid48 = _errs221 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data79.jumpcloud_go !== undefined){
let data90 = data79.jumpcloud_go;
const _errs226 = errors;
if(errors === _errs226){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
const _errs228 = errors;
for(const key85 in data90){
if(!(pattern10.test(key85))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_go",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs228 === errors){
var valid54 = true;
for(const key86 in data90){
if(pattern10.test(key86)){
const _errs229 = errors;
if(typeof data90[key86] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_go/" + key86.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid54 = _errs229 === errors;
if(!valid54){
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
var valid48 = _errs226 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data79.jumpcloud_go_uv !== undefined){
let data92 = data79.jumpcloud_go_uv;
const _errs231 = errors;
if(errors === _errs231){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
const _errs233 = errors;
for(const key87 in data92){
if(!(pattern10.test(key87))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_go_uv",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go_uv/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs233 === errors){
var valid55 = true;
for(const key88 in data92){
if(pattern10.test(key88)){
const _errs234 = errors;
if(typeof data92[key88] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/auth_methods/jumpcloud_go_uv/" + key88.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/auth_methods/properties/jumpcloud_go_uv/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs234 === errors;
if(!valid55){
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
var valid48 = _errs231 === errors;
}
else {
var valid48 = true;
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
var valid47 = _errs198 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data78.jumpcloud_protect_device !== undefined){
let data94 = data78.jumpcloud_protect_device;
const _errs236 = errors;
if(errors === _errs236){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
const _errs238 = errors;
for(const key89 in data94){
if(!((key89 === "geoip") || (pattern21.test(key89)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs238 === errors){
if(data94.geoip !== undefined){
let data95 = data94.geoip;
const _errs239 = errors;
if(errors === _errs239){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
const _errs241 = errors;
for(const key90 in data95){
if(!(((key90 === "asn") || (pattern211.test(key90))) || (pattern20.test(key90)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs241 === errors){
if(data95.asn !== undefined){
let data96 = data95.asn;
const _errs242 = errors;
if(errors === _errs242){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
const _errs244 = errors;
for(const key91 in data96){
if(!((pattern17.test(key91)) || (pattern18.test(key91)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/properties/asn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs244 === errors){
var valid58 = true;
for(const key92 in data96){
if(pattern17.test(key92)){
let data97 = data96[key92];
const _errs245 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip/asn/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid58 = _errs245 === errors;
if(!valid58){
break;
}
}
}
if(valid58){
var valid58 = true;
for(const key93 in data96){
if(pattern18.test(key93)){
const _errs247 = errors;
if(typeof data96[key93] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip/asn/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid58 = _errs247 === errors;
if(!valid58){
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
var valid57 = _errs242 === errors;
}
else {
var valid57 = true;
}
if(valid57){
var valid59 = true;
for(const key94 in data95){
if(pattern211.test(key94)){
const _errs249 = errors;
if(typeof data95[key94] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/patternProperties/%5E(%3F%3Acontinent_code%7Ccountry_code%7Cregion_code%7Cregion_name%7Ccity%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs249 === errors;
if(!valid59){
break;
}
}
}
if(valid59){
var valid59 = true;
for(const key95 in data95){
if(pattern20.test(key95)){
let data100 = data95[key95];
const _errs251 = errors;
if(!((typeof data100 == "number") && (isFinite(data100)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/geoip/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/properties/geoip/patternProperties/%5E(%3F%3Alatitude%7Clongitude)%24/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid59 = _errs251 === errors;
if(!valid59){
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
var valid56 = _errs239 === errors;
}
else {
var valid56 = true;
}
if(valid56){
var valid60 = true;
for(const key96 in data94){
if(pattern21.test(key96)){
const _errs253 = errors;
if(typeof data94[key96] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/jumpcloud_protect_device/" + key96.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/properties/jumpcloud_protect_device/patternProperties/%5E(%3F%3Aid%7Cmake%7Cmodel%7Cos%7Cos_version%7Capp_version%7Cusername%7Cuser_id%7Cip)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid60 = _errs253 === errors;
if(!valid60){
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
var valid47 = _errs236 === errors;
}
else {
var valid47 = true;
}
if(valid47){
var valid61 = true;
for(const key97 in data78){
if(pattern22.test(key97)){
const _errs255 = errors;
if(typeof data78[key97] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/" + key97.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/patternProperties/%5E(%3F%3Aauth_idp%7Cuserid_type)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs255 === errors;
if(!valid61){
break;
}
}
}
if(valid61){
var valid61 = true;
for(const key98 in data78){
if(pattern23.test(key98)){
const _errs257 = errors;
if(typeof data78[key98] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_meta/" + key98.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_meta/patternProperties/%5E(%3F%3Auser_password_enabled%7Cdevice_cert_enabled%7Cuser_cert_enabled)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid61 = _errs257 === errors;
if(!valid61){
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
var valid35 = _errs195 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.mfa_meta !== undefined){
let data104 = data58.mfa_meta;
const _errs259 = errors;
if(errors === _errs259){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
const _errs261 = errors;
for(const key99 in data104){
if(!(pattern24.test(key99))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/mfa_meta",schemaPath:"#/properties/jumpcloud/properties/event/properties/mfa_meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs261 === errors){
var valid62 = true;
for(const key100 in data104){
if(pattern24.test(key100)){
const _errs262 = errors;
if(typeof data104[key100] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/mfa_meta/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/mfa_meta/patternProperties/%5E(%3F%3Atype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs262 === errors;
if(!valid62){
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
var valid35 = _errs259 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.target_resource !== undefined){
let data106 = data58.target_resource;
const _errs264 = errors;
if(errors === _errs264){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
const _errs266 = errors;
for(const key101 in data106){
if(!(pattern24.test(key101))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/target_resource",schemaPath:"#/properties/jumpcloud/properties/event/properties/target_resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs266 === errors){
var valid63 = true;
for(const key102 in data106){
if(pattern24.test(key102)){
const _errs267 = errors;
if(typeof data106[key102] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/target_resource/" + key102.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/target_resource/patternProperties/%5E(%3F%3Atype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid63 = _errs267 === errors;
if(!valid63){
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
var valid35 = _errs264 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.auth_context !== undefined){
let data108 = data58.auth_context;
const _errs269 = errors;
if(errors === _errs269){
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
const _errs271 = errors;
for(const key103 in data108){
if(!((((key103 === "auth_methods") || (key103 === "system")) || (key103 === "policies_applied")) || (key103 === "jumpcloud_protect_device"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs271 === errors){
if(data108.auth_methods !== undefined){
let data109 = data108.auth_methods;
const _errs272 = errors;
if(errors === _errs272){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
const _errs274 = errors;
for(const key104 in data109){
if(!(((((((key104 === "password") || (key104 === "totp")) || (key104 === "duo")) || (key104 === "webauthn")) || (key104 === "jumpcloud_protect")) || (key104 === "jumpcloud_go")) || (key104 === "jumpcloud_go_uv"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs274 === errors){
if(data109.password !== undefined){
let data110 = data109.password;
const _errs275 = errors;
if(errors === _errs275){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
const _errs277 = errors;
for(const key105 in data110){
if(!(pattern10.test(key105))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/password",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/password/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs277 === errors){
var valid66 = true;
for(const key106 in data110){
if(pattern10.test(key106)){
const _errs278 = errors;
if(typeof data110[key106] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/password/" + key106.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/password/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid66 = _errs278 === errors;
if(!valid66){
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
var valid65 = _errs275 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data109.totp !== undefined){
let data112 = data109.totp;
const _errs280 = errors;
if(errors === _errs280){
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
const _errs282 = errors;
for(const key107 in data112){
if(!(pattern10.test(key107))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/totp",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/totp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs282 === errors){
var valid67 = true;
for(const key108 in data112){
if(pattern10.test(key108)){
const _errs283 = errors;
if(typeof data112[key108] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/totp/" + key108.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/totp/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid67 = _errs283 === errors;
if(!valid67){
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
var valid65 = _errs280 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data109.duo !== undefined){
let data114 = data109.duo;
const _errs285 = errors;
if(errors === _errs285){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
const _errs287 = errors;
for(const key109 in data114){
if(!(pattern10.test(key109))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/duo",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/duo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs287 === errors){
var valid68 = true;
for(const key110 in data114){
if(pattern10.test(key110)){
const _errs288 = errors;
if(typeof data114[key110] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/duo/" + key110.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/duo/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs288 === errors;
if(!valid68){
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
var valid65 = _errs285 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data109.webauthn !== undefined){
let data116 = data109.webauthn;
const _errs290 = errors;
if(errors === _errs290){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
const _errs292 = errors;
for(const key111 in data116){
if(!(pattern10.test(key111))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/webauthn",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/webauthn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs292 === errors){
var valid69 = true;
for(const key112 in data116){
if(pattern10.test(key112)){
const _errs293 = errors;
if(typeof data116[key112] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/webauthn/" + key112.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/webauthn/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid69 = _errs293 === errors;
if(!valid69){
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
var valid65 = _errs290 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data109.jumpcloud_protect !== undefined){
let data118 = data109.jumpcloud_protect;
const _errs295 = errors;
if(errors === _errs295){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
const _errs297 = errors;
for(const key113 in data118){
if(!(pattern10.test(key113))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_protect",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_protect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs297 === errors){
var valid70 = true;
for(const key114 in data118){
if(pattern10.test(key114)){
const _errs298 = errors;
if(typeof data118[key114] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_protect/" + key114.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_protect/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid70 = _errs298 === errors;
if(!valid70){
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
var valid65 = _errs295 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data109.jumpcloud_go !== undefined){
let data120 = data109.jumpcloud_go;
const _errs300 = errors;
if(errors === _errs300){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
const _errs302 = errors;
for(const key115 in data120){
if(!(pattern10.test(key115))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_go",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_go/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs302 === errors){
var valid71 = true;
for(const key116 in data120){
if(pattern10.test(key116)){
const _errs303 = errors;
if(typeof data120[key116] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_go/" + key116.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_go/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid71 = _errs303 === errors;
if(!valid71){
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
var valid65 = _errs300 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data109.jumpcloud_go_uv !== undefined){
let data122 = data109.jumpcloud_go_uv;
const _errs305 = errors;
if(errors === _errs305){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
const _errs307 = errors;
for(const key117 in data122){
if(!(pattern10.test(key117))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_go_uv",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_go_uv/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs307 === errors){
var valid72 = true;
for(const key118 in data122){
if(pattern10.test(key118)){
const _errs308 = errors;
if(typeof data122[key118] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/auth_methods/jumpcloud_go_uv/" + key118.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/auth_methods/properties/jumpcloud_go_uv/patternProperties/%5E(%3F%3Asuccess)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid72 = _errs308 === errors;
if(!valid72){
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
var valid65 = _errs305 === errors;
}
else {
var valid65 = true;
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
var valid64 = _errs272 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data108.system !== undefined){
let data124 = data108.system;
const _errs310 = errors;
if(errors === _errs310){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
const _errs312 = errors;
for(const key119 in data124){
if(!(pattern33.test(key119))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/system",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/system/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs312 === errors){
var valid73 = true;
for(const key120 in data124){
if(pattern33.test(key120)){
const _errs313 = errors;
if(typeof data124[key120] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/system/" + key120.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/system/patternProperties/%5E(%3F%3Aid%7Chostname%7CdisplayName%7Cos%7Cversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid73 = _errs313 === errors;
if(!valid73){
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
var valid64 = _errs310 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data108.policies_applied !== undefined){
let data126 = data108.policies_applied;
const _errs315 = errors;
const _errs316 = errors;
let valid74 = false;
const _errs317 = errors;
if(errors === _errs317){
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
const _errs319 = errors;
for(const key121 in data126){
if(!((key121 === "metadata") || (pattern36.test(key121)))){
const err4 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121},message:"must NOT have additional properties"};
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
if(_errs319 === errors){
if(data126.metadata !== undefined){
let data127 = data126.metadata;
const _errs320 = errors;
if(errors === _errs320){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
const _errs322 = errors;
for(const key122 in data127){
if(!((pattern34.test(key122)) || (pattern35.test(key122)))){
const err5 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122},message:"must NOT have additional properties"};
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
if(_errs322 === errors){
var valid76 = true;
for(const key123 in data127){
if(pattern34.test(key123)){
const _errs323 = errors;
if(typeof data127[key123] !== "string"){
const err6 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata/" + key123.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aaction%7Cresource_type)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid76 = _errs323 === errors;
if(!valid76){
break;
}
}
}
if(valid76){
var valid76 = true;
for(const key124 in data127){
if(pattern35.test(key124)){
let data129 = data127[key124];
const _errs325 = errors;
const _errs326 = errors;
let valid77 = false;
const _errs327 = errors;
if(typeof data129 !== "string"){
const err7 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata/" + key124.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs327 === errors;
valid77 = valid77 || _valid2;
if(!valid77){
const _errs329 = errors;
if(errors === _errs329){
if(Array.isArray(data129)){
var valid78 = true;
const len4 = data129.length;
for(let i4=0; i4<len4; i4++){
const _errs331 = errors;
if(typeof data129[i4] !== "string"){
const err8 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata/" + key124.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid78 = _errs331 === errors;
if(!valid78){
break;
}
}
}
else {
const err9 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata/" + key124.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs329 === errors;
valid77 = valid77 || _valid2;
}
if(!valid77){
const err10 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/metadata/" + key124.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs326;
if(vErrors !== null){
if(_errs326){
vErrors.length = _errs326;
}
else {
vErrors = null;
}
}
}
var valid76 = _errs325 === errors;
if(!valid76){
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
var valid75 = _errs320 === errors;
}
else {
var valid75 = true;
}
if(valid75){
var valid79 = true;
for(const key125 in data126){
if(pattern36.test(key125)){
const _errs333 = errors;
if(typeof data126[key125] !== "string"){
const err12 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + key125.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/0/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid79 = _errs333 === errors;
if(!valid79){
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
var _valid1 = _errs317 === errors;
valid74 = valid74 || _valid1;
if(!valid74){
const _errs335 = errors;
if(errors === _errs335){
if(Array.isArray(data126)){
var valid80 = true;
const len5 = data126.length;
for(let i5=0; i5<len5; i5++){
let data132 = data126[i5];
const _errs337 = errors;
if(errors === _errs337){
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
const _errs339 = errors;
for(const key126 in data132){
if(!((key126 === "metadata") || (pattern36.test(key126)))){
const err14 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i5,schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126},message:"must NOT have additional properties"};
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
if(_errs339 === errors){
if(data132.metadata !== undefined){
let data133 = data132.metadata;
const _errs340 = errors;
if(errors === _errs340){
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
const _errs342 = errors;
for(const key127 in data133){
if(!((pattern34.test(key127)) || (pattern35.test(key127)))){
const err15 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i5+"/metadata",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127},message:"must NOT have additional properties"};
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
if(_errs342 === errors){
var valid82 = true;
for(const key128 in data133){
if(pattern34.test(key128)){
const _errs343 = errors;
if(typeof data133[key128] !== "string"){
const err16 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i5+"/metadata/" + key128.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aaction%7Cresource_type)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid82 = _errs343 === errors;
if(!valid82){
break;
}
}
}
if(valid82){
var valid82 = true;
for(const key129 in data133){
if(pattern35.test(key129)){
let data135 = data133[key129];
const _errs345 = errors;
const _errs346 = errors;
let valid83 = false;
const _errs347 = errors;
if(typeof data135 !== "string"){
const err17 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i5+"/metadata/" + key129.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs347 === errors;
valid83 = valid83 || _valid3;
if(!valid83){
const _errs349 = errors;
if(errors === _errs349){
if(Array.isArray(data135)){
var valid84 = true;
const len6 = data135.length;
for(let i6=0; i6<len6; i6++){
const _errs351 = errors;
if(typeof data135[i6] !== "string"){
const err18 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i5+"/metadata/" + key129.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid84 = _errs351 === errors;
if(!valid84){
break;
}
}
}
else {
const err19 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i5+"/metadata/" + key129.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs349 === errors;
valid83 = valid83 || _valid3;
}
if(!valid83){
const err20 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i5+"/metadata/" + key129.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/patternProperties/%5E(%3F%3Aconditions)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
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
var valid82 = _errs345 === errors;
if(!valid82){
break;
}
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i5+"/metadata",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid81 = _errs340 === errors;
}
else {
var valid81 = true;
}
if(valid81){
var valid85 = true;
for(const key130 in data132){
if(pattern36.test(key130)){
const _errs353 = errors;
if(typeof data132[key130] !== "string"){
const err22 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i5+"/" + key130.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid85 = _errs353 === errors;
if(!valid85){
break;
}
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/jumpcloud/event/auth_context/policies_applied/" + i5,schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/policies_applied/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid80 = _errs337 === errors;
if(!valid80){
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
var _valid1 = _errs335 === errors;
valid74 = valid74 || _valid1;
}
if(!valid74){
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
errors = _errs316;
if(vErrors !== null){
if(_errs316){
vErrors.length = _errs316;
}
else {
vErrors = null;
}
}
}
var valid64 = _errs315 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data108.jumpcloud_protect_device !== undefined){
let data138 = data108.jumpcloud_protect_device;
const _errs355 = errors;
if(errors === _errs355){
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
const _errs357 = errors;
for(const key131 in data138){
if(!((key131 === "geoip") || (pattern21.test(key131)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs357 === errors){
if(data138.geoip !== undefined){
let data139 = data138.geoip;
const _errs358 = errors;
if(errors === _errs358){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
const _errs360 = errors;
for(const key132 in data139){
if(!(((key132 === "asn") || (pattern211.test(key132))) || (pattern20.test(key132)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key132},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs360 === errors){
if(data139.asn !== undefined){
let data140 = data139.asn;
const _errs361 = errors;
if(errors === _errs361){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
const _errs363 = errors;
for(const key133 in data140){
if(!((pattern17.test(key133)) || (pattern18.test(key133)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/properties/asn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs363 === errors){
var valid88 = true;
for(const key134 in data140){
if(pattern17.test(key134)){
let data141 = data140[key134];
const _errs364 = errors;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip/asn/" + key134.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid88 = _errs364 === errors;
if(!valid88){
break;
}
}
}
if(valid88){
var valid88 = true;
for(const key135 in data140){
if(pattern18.test(key135)){
const _errs366 = errors;
if(typeof data140[key135] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip/asn/" + key135.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid88 = _errs366 === errors;
if(!valid88){
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
var valid87 = _errs361 === errors;
}
else {
var valid87 = true;
}
if(valid87){
var valid89 = true;
for(const key136 in data139){
if(pattern211.test(key136)){
const _errs368 = errors;
if(typeof data139[key136] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip/" + key136.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/patternProperties/%5E(%3F%3Acontinent_code%7Ccountry_code%7Cregion_code%7Cregion_name%7Ccity%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid89 = _errs368 === errors;
if(!valid89){
break;
}
}
}
if(valid89){
var valid89 = true;
for(const key137 in data139){
if(pattern20.test(key137)){
let data144 = data139[key137];
const _errs370 = errors;
if(!((typeof data144 == "number") && (isFinite(data144)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip/" + key137.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/patternProperties/%5E(%3F%3Alatitude%7Clongitude)%24/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/properties/geoip/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid86 = _errs358 === errors;
}
else {
var valid86 = true;
}
if(valid86){
var valid90 = true;
for(const key138 in data138){
if(pattern21.test(key138)){
const _errs372 = errors;
if(typeof data138[key138] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/auth_context/jumpcloud_protect_device/" + key138.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/auth_context/properties/jumpcloud_protect_device/patternProperties/%5E(%3F%3Aid%7Cmake%7Cmodel%7Cos%7Cos_version%7Capp_version%7Cusername%7Cuser_id%7Cip)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid90 = _errs372 === errors;
if(!valid90){
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
var valid64 = _errs355 === errors;
}
else {
var valid64 = true;
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
var valid35 = _errs269 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.system_group !== undefined){
let data146 = data58.system_group;
const _errs374 = errors;
if(errors === _errs374){
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
const _errs376 = errors;
for(const key139 in data146){
if(!(pattern6.test(key139))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/system_group",schemaPath:"#/properties/jumpcloud/properties/event/properties/system_group/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs376 === errors){
var valid91 = true;
for(const key140 in data146){
if(pattern6.test(key140)){
const _errs377 = errors;
if(typeof data146[key140] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/system_group/" + key140.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/system_group/patternProperties/%5E(%3F%3Atype%7Cobject_id%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid91 = _errs377 === errors;
if(!valid91){
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
var valid35 = _errs374 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.message_chain !== undefined){
let data148 = data58.message_chain;
const _errs379 = errors;
if(errors === _errs379){
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
const _errs381 = errors;
for(const key141 in data148){
if(!(pattern46.test(key141))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/message_chain",schemaPath:"#/properties/jumpcloud/properties/event/properties/message_chain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key141},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs381 === errors){
var valid92 = true;
for(const key142 in data148){
if(pattern46.test(key142)){
const _errs382 = errors;
if(typeof data148[key142] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/message_chain/" + key142.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/message_chain/patternProperties/%5E(%3F%3Aresponse_code%7Cresponse_message%7Cmessage_details)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid92 = _errs382 === errors;
if(!valid92){
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
var valid35 = _errs379 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.correlation !== undefined){
let data150 = data58.correlation;
const _errs384 = errors;
if(errors === _errs384){
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
const _errs386 = errors;
for(const key143 in data150){
if(!(pattern47.test(key143))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/correlation",schemaPath:"#/properties/jumpcloud/properties/event/properties/correlation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key143},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs386 === errors){
var valid93 = true;
for(const key144 in data150){
if(pattern47.test(key144)){
const _errs387 = errors;
if(typeof data150[key144] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/correlation/" + key144.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/correlation/patternProperties/%5E(%3F%3Aid%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid93 = _errs387 === errors;
if(!valid93){
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
var valid35 = _errs384 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.query_responses !== undefined){
let data152 = data58.query_responses;
const _errs389 = errors;
if(errors === _errs389){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
const _errs391 = errors;
for(const key145 in data152){
if(!(((pattern48.test(key145)) || (pattern49.test(key145))) || (pattern50.test(key145)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/query_responses",schemaPath:"#/properties/jumpcloud/properties/event/properties/query_responses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs391 === errors){
var valid94 = true;
for(const key146 in data152){
if(pattern48.test(key146)){
const _errs392 = errors;
if(typeof data152[key146] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/query_responses/" + key146.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/query_responses/patternProperties/%5E(%3F%3Adevice_name%7Cmodel_name%7Cos_version%7Cproduct_name%7Cwifi_mac)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs392 === errors;
if(!valid94){
break;
}
}
}
if(valid94){
var valid94 = true;
for(const key147 in data152){
if(pattern49.test(key147)){
let data154 = data152[key147];
const _errs394 = errors;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/query_responses/" + key147.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/query_responses/patternProperties/%5E(%3F%3Adevice_capacity%7Cavailable_device_capacity)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid94 = _errs394 === errors;
if(!valid94){
break;
}
}
}
if(valid94){
var valid94 = true;
for(const key148 in data152){
if(pattern50.test(key148)){
const _errs396 = errors;
if(typeof data152[key148] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/query_responses/" + key148.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/query_responses/patternProperties/%5E(%3F%3Ais_supervised)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid94 = _errs396 === errors;
if(!valid94){
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
var valid35 = _errs389 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.security_info !== undefined){
let data156 = data58.security_info;
const _errs398 = errors;
if(errors === _errs398){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
const _errs400 = errors;
for(const key149 in data156){
if(!((key149 === "management_status") || (key149 === "secure_boot"))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info",schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key149},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs400 === errors){
if(data156.management_status !== undefined){
let data157 = data156.management_status;
const _errs401 = errors;
if(errors === _errs401){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
const _errs403 = errors;
for(const key150 in data157){
if(!(pattern51.test(key150))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info/management_status",schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/properties/management_status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs403 === errors){
var valid96 = true;
for(const key151 in data157){
if(pattern51.test(key151)){
const _errs404 = errors;
if(typeof data157[key151] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info/management_status/" + key151.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/properties/management_status/patternProperties/%5E(%3F%3Aenrolled_via_dep%7Cis_activation_lock_manageable%7Cis_user_enrollment%7Cuser_approved_enrollment)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid96 = _errs404 === errors;
if(!valid96){
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
var valid95 = _errs401 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data156.secure_boot !== undefined){
let data159 = data156.secure_boot;
const _errs406 = errors;
if(errors === _errs406){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
const _errs408 = errors;
for(const key152 in data159){
if(!(pattern52.test(key152))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info/secure_boot",schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/properties/secure_boot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs408 === errors){
var valid97 = true;
for(const key153 in data159){
if(pattern52.test(key153)){
const _errs409 = errors;
if(typeof data159[key153] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info/secure_boot/" + key153.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/properties/secure_boot/patternProperties/%5E(%3F%3Asecure_boot_level)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid97 = _errs409 === errors;
if(!valid97){
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
var valid95 = _errs406 === errors;
}
else {
var valid95 = true;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/security_info",schemaPath:"#/properties/jumpcloud/properties/event/properties/security_info/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid35 = _errs398 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.profile_list !== undefined){
let data161 = data58.profile_list;
const _errs411 = errors;
const _errs412 = errors;
let valid98 = false;
const _errs413 = errors;
if(errors === _errs413){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
const _errs415 = errors;
for(const key154 in data161){
if(!(((((key154 === "payload_content") || (pattern57.test(key154))) || (pattern58.test(key154))) || (pattern59.test(key154))) || (pattern60.test(key154)))){
const err26 = {instancePath:instancePath+"/jumpcloud/event/profile_list",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key154},message:"must NOT have additional properties"};
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
if(_errs415 === errors){
if(data161.payload_content !== undefined){
let data162 = data161.payload_content;
const _errs416 = errors;
const _errs417 = errors;
let valid100 = false;
const _errs418 = errors;
if(errors === _errs418){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
const _errs420 = errors;
for(const key155 in data162){
if(!((pattern53.test(key155)) || (pattern54.test(key155)))){
const err27 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key155},message:"must NOT have additional properties"};
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
if(_errs420 === errors){
var valid101 = true;
for(const key156 in data162){
if(pattern53.test(key156)){
const _errs421 = errors;
if(typeof data162[key156] !== "string"){
const err28 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content/" + key156.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/0/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_type%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid101 = _errs421 === errors;
if(!valid101){
break;
}
}
}
if(valid101){
var valid101 = true;
for(const key157 in data162){
if(pattern54.test(key157)){
let data164 = data162[key157];
const _errs423 = errors;
if(!((typeof data164 == "number") && (isFinite(data164)))){
const err29 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content/" + key157.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/0/patternProperties/%5E(%3F%3Apayload_version)%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid101 = _errs423 === errors;
if(!valid101){
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
var _valid5 = _errs418 === errors;
valid100 = valid100 || _valid5;
if(!valid100){
const _errs425 = errors;
if(errors === _errs425){
if(Array.isArray(data162)){
var valid102 = true;
const len7 = data162.length;
for(let i7=0; i7<len7; i7++){
let data165 = data162[i7];
const _errs427 = errors;
if(errors === _errs427){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
const _errs429 = errors;
for(const key158 in data165){
if(!((pattern53.test(key158)) || (pattern54.test(key158)))){
const err31 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content/" + i7,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key158},message:"must NOT have additional properties"};
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
if(_errs429 === errors){
var valid103 = true;
for(const key159 in data165){
if(pattern53.test(key159)){
const _errs430 = errors;
if(typeof data165[key159] !== "string"){
const err32 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content/" + i7+"/" + key159.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_type%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid103 = _errs430 === errors;
if(!valid103){
break;
}
}
}
if(valid103){
var valid103 = true;
for(const key160 in data165){
if(pattern54.test(key160)){
let data167 = data165[key160];
const _errs432 = errors;
if(!((typeof data167 == "number") && (isFinite(data167)))){
const err33 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content/" + i7+"/" + key160.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_version)%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid103 = _errs432 === errors;
if(!valid103){
break;
}
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/jumpcloud/event/profile_list/payload_content/" + i7,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/properties/payload_content/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid102 = _errs427 === errors;
if(!valid102){
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
var _valid5 = _errs425 === errors;
valid100 = valid100 || _valid5;
}
if(!valid100){
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
errors = _errs417;
if(vErrors !== null){
if(_errs417){
vErrors.length = _errs417;
}
else {
vErrors = null;
}
}
}
var valid99 = _errs416 === errors;
}
else {
var valid99 = true;
}
if(valid99){
var valid104 = true;
for(const key161 in data161){
if(pattern57.test(key161)){
const _errs434 = errors;
if(typeof data161[key161] !== "string"){
const err37 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key161.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid104 = _errs434 === errors;
if(!valid104){
break;
}
}
}
if(valid104){
var valid104 = true;
for(const key162 in data161){
if(pattern58.test(key162)){
let data169 = data161[key162];
const _errs436 = errors;
if(!((typeof data169 == "number") && (isFinite(data169)))){
const err38 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key162.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Apayload_version%7Cpayload_verion)%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid104 = _errs436 === errors;
if(!valid104){
break;
}
}
}
if(valid104){
var valid104 = true;
for(const key163 in data161){
if(pattern59.test(key163)){
const _errs438 = errors;
if(typeof data161[key163] !== "boolean"){
const err39 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key163.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Apayload_removal_disallowed%7Chas_removal_passcode%7Cis_encrypted%7Cis_managed)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid104 = _errs438 === errors;
if(!valid104){
break;
}
}
}
if(valid104){
var valid104 = true;
for(const key164 in data161){
if(pattern60.test(key164)){
let data171 = data161[key164];
const _errs440 = errors;
const _errs441 = errors;
let valid105 = false;
const _errs442 = errors;
if(typeof data171 !== "string"){
const err40 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key164.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid6 = _errs442 === errors;
valid105 = valid105 || _valid6;
if(!valid105){
const _errs444 = errors;
if(errors === _errs444){
if(Array.isArray(data171)){
var valid106 = true;
const len8 = data171.length;
for(let i8=0; i8<len8; i8++){
const _errs446 = errors;
if(typeof data171[i8] !== "string"){
const err41 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key164.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid106 = _errs446 === errors;
if(!valid106){
break;
}
}
}
else {
const err42 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key164.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid6 = _errs444 === errors;
valid105 = valid105 || _valid6;
}
if(!valid105){
const err43 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + key164.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/0/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs441;
if(vErrors !== null){
if(_errs441){
vErrors.length = _errs441;
}
else {
vErrors = null;
}
}
}
var valid104 = _errs440 === errors;
if(!valid104){
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
var _valid4 = _errs413 === errors;
valid98 = valid98 || _valid4;
if(!valid98){
const _errs448 = errors;
if(errors === _errs448){
if(Array.isArray(data161)){
var valid107 = true;
const len9 = data161.length;
for(let i9=0; i9<len9; i9++){
let data173 = data161[i9];
const _errs450 = errors;
if(errors === _errs450){
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
const _errs452 = errors;
for(const key165 in data173){
if(!(((((key165 === "payload_content") || (pattern57.test(key165))) || (pattern58.test(key165))) || (pattern59.test(key165))) || (pattern60.test(key165)))){
const err45 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key165},message:"must NOT have additional properties"};
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
if(_errs452 === errors){
if(data173.payload_content !== undefined){
let data174 = data173.payload_content;
const _errs453 = errors;
const _errs454 = errors;
let valid109 = false;
const _errs455 = errors;
if(errors === _errs455){
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
const _errs457 = errors;
for(const key166 in data174){
if(!((pattern53.test(key166)) || (pattern54.test(key166)))){
const err46 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key166},message:"must NOT have additional properties"};
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
if(_errs457 === errors){
var valid110 = true;
for(const key167 in data174){
if(pattern53.test(key167)){
const _errs458 = errors;
if(typeof data174[key167] !== "string"){
const err47 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/payload_content/" + key167.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/0/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_type%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid110 = _errs458 === errors;
if(!valid110){
break;
}
}
}
if(valid110){
var valid110 = true;
for(const key168 in data174){
if(pattern54.test(key168)){
let data176 = data174[key168];
const _errs460 = errors;
if(!((typeof data176 == "number") && (isFinite(data176)))){
const err48 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/payload_content/" + key168.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/0/patternProperties/%5E(%3F%3Apayload_version)%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid110 = _errs460 === errors;
if(!valid110){
break;
}
}
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var _valid7 = _errs455 === errors;
valid109 = valid109 || _valid7;
if(!valid109){
const _errs462 = errors;
if(errors === _errs462){
if(Array.isArray(data174)){
var valid111 = true;
const len10 = data174.length;
for(let i10=0; i10<len10; i10++){
let data177 = data174[i10];
const _errs464 = errors;
if(errors === _errs464){
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
const _errs466 = errors;
for(const key169 in data177){
if(!((pattern53.test(key169)) || (pattern54.test(key169)))){
const err50 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/payload_content/" + i10,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key169},message:"must NOT have additional properties"};
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
if(_errs466 === errors){
var valid112 = true;
for(const key170 in data177){
if(pattern53.test(key170)){
const _errs467 = errors;
if(typeof data177[key170] !== "string"){
const err51 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/payload_content/" + i10+"/" + key170.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_type%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var valid112 = _errs467 === errors;
if(!valid112){
break;
}
}
}
if(valid112){
var valid112 = true;
for(const key171 in data177){
if(pattern54.test(key171)){
let data179 = data177[key171];
const _errs469 = errors;
if(!((typeof data179 == "number") && (isFinite(data179)))){
const err52 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/payload_content/" + i10+"/" + key171.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_version)%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid112 = _errs469 === errors;
if(!valid112){
break;
}
}
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/payload_content/" + i10,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid111 = _errs464 === errors;
if(!valid111){
break;
}
}
}
else {
const err54 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid7 = _errs462 === errors;
valid109 = valid109 || _valid7;
}
if(!valid109){
const err55 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/payload_content",schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/properties/payload_content/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs454;
if(vErrors !== null){
if(_errs454){
vErrors.length = _errs454;
}
else {
vErrors = null;
}
}
}
var valid108 = _errs453 === errors;
}
else {
var valid108 = true;
}
if(valid108){
var valid113 = true;
for(const key172 in data173){
if(pattern57.test(key172)){
const _errs471 = errors;
if(typeof data173[key172] !== "string"){
const err56 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/" + key172.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_identifier%7Cpayload_uuid%7Cpayload_display_name%7Cpayload_description%7Cpayload_organization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid113 = _errs471 === errors;
if(!valid113){
break;
}
}
}
if(valid113){
var valid113 = true;
for(const key173 in data173){
if(pattern58.test(key173)){
let data181 = data173[key173];
const _errs473 = errors;
if(!((typeof data181 == "number") && (isFinite(data181)))){
const err57 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/" + key173.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_version%7Cpayload_verion)%24/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid113 = _errs473 === errors;
if(!valid113){
break;
}
}
}
if(valid113){
var valid113 = true;
for(const key174 in data173){
if(pattern59.test(key174)){
const _errs475 = errors;
if(typeof data173[key174] !== "boolean"){
const err58 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/" + key174.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Apayload_removal_disallowed%7Chas_removal_passcode%7Cis_encrypted%7Cis_managed)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid113 = _errs475 === errors;
if(!valid113){
break;
}
}
}
if(valid113){
var valid113 = true;
for(const key175 in data173){
if(pattern60.test(key175)){
let data183 = data173[key175];
const _errs477 = errors;
const _errs478 = errors;
let valid114 = false;
const _errs479 = errors;
if(typeof data183 !== "string"){
const err59 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/" + key175.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid8 = _errs479 === errors;
valid114 = valid114 || _valid8;
if(!valid114){
const _errs481 = errors;
if(errors === _errs481){
if(Array.isArray(data183)){
var valid115 = true;
const len11 = data183.length;
for(let i11=0; i11<len11; i11++){
const _errs483 = errors;
if(typeof data183[i11] !== "string"){
const err60 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/" + key175.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid115 = _errs483 === errors;
if(!valid115){
break;
}
}
}
else {
const err61 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/" + key175.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid8 = _errs481 === errors;
valid114 = valid114 || _valid8;
}
if(!valid114){
const err62 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9+"/" + key175.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/patternProperties/%5E(%3F%3Asigner_certificates)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs478;
if(vErrors !== null){
if(_errs478){
vErrors.length = _errs478;
}
else {
vErrors = null;
}
}
}
var valid113 = _errs477 === errors;
if(!valid113){
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
const err63 = {instancePath:instancePath+"/jumpcloud/event/profile_list/" + i9,schemaPath:"#/properties/jumpcloud/properties/event/properties/profile_list/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var valid107 = _errs450 === errors;
if(!valid107){
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
var _valid4 = _errs448 === errors;
valid98 = valid98 || _valid4;
}
if(!valid98){
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
errors = _errs412;
if(vErrors !== null){
if(_errs412){
vErrors.length = _errs412;
}
else {
vErrors = null;
}
}
}
var valid35 = _errs411 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.command !== undefined){
let data185 = data58.command;
const _errs485 = errors;
if(errors === _errs485){
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
const _errs487 = errors;
for(const key176 in data185){
if(!(((pattern69.test(key176)) || (pattern70.test(key176))) || (pattern71.test(key176)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/command",schemaPath:"#/properties/jumpcloud/properties/event/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key176},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs487 === errors){
var valid116 = true;
for(const key177 in data185){
if(pattern69.test(key177)){
const _errs488 = errors;
if(typeof data185[key177] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/command/" + key177.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/command/patternProperties/%5E(%3F%3Arequest_type%7Cpayload)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid116 = _errs488 === errors;
if(!valid116){
break;
}
}
}
if(valid116){
var valid116 = true;
for(const key178 in data185){
if(pattern70.test(key178)){
const _errs490 = errors;
if(typeof data185[key178] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/command/" + key178.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/command/patternProperties/%5E(%3F%3Aforce%7Cmanaged_apps_only)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid116 = _errs490 === errors;
if(!valid116){
break;
}
}
}
if(valid116){
var valid116 = true;
for(const key179 in data185){
if(pattern71.test(key179)){
let data188 = data185[key179];
const _errs492 = errors;
const _errs493 = errors;
let valid117 = false;
const _errs494 = errors;
if(typeof data188 !== "string"){
const err66 = {instancePath:instancePath+"/jumpcloud/event/command/" + key179.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/command/patternProperties/%5E(%3F%3Aitems%7Cqueries)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid9 = _errs494 === errors;
valid117 = valid117 || _valid9;
if(!valid117){
const _errs496 = errors;
if(errors === _errs496){
if(Array.isArray(data188)){
var valid118 = true;
const len12 = data188.length;
for(let i12=0; i12<len12; i12++){
const _errs498 = errors;
if(typeof data188[i12] !== "string"){
const err67 = {instancePath:instancePath+"/jumpcloud/event/command/" + key179.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/jumpcloud/properties/event/properties/command/patternProperties/%5E(%3F%3Aitems%7Cqueries)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid118 = _errs498 === errors;
if(!valid118){
break;
}
}
}
else {
const err68 = {instancePath:instancePath+"/jumpcloud/event/command/" + key179.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/command/patternProperties/%5E(%3F%3Aitems%7Cqueries)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid9 = _errs496 === errors;
valid117 = valid117 || _valid9;
}
if(!valid117){
const err69 = {instancePath:instancePath+"/jumpcloud/event/command/" + key179.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/command/patternProperties/%5E(%3F%3Aitems%7Cqueries)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs493;
if(vErrors !== null){
if(_errs493){
vErrors.length = _errs493;
}
else {
vErrors = null;
}
}
}
var valid116 = _errs492 === errors;
if(!valid116){
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
var valid35 = _errs485 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.error_chain !== undefined){
let data190 = data58.error_chain;
const _errs500 = errors;
const _errs501 = errors;
let valid119 = false;
const _errs502 = errors;
if(errors === _errs502){
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
const _errs504 = errors;
for(const key180 in data190){
if(!((pattern72.test(key180)) || (pattern73.test(key180)))){
const err70 = {instancePath:instancePath+"/jumpcloud/event/error_chain",schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key180},message:"must NOT have additional properties"};
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
if(_errs504 === errors){
var valid120 = true;
for(const key181 in data190){
if(pattern72.test(key181)){
let data191 = data190[key181];
const _errs505 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
const err71 = {instancePath:instancePath+"/jumpcloud/event/error_chain/" + key181.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/0/patternProperties/%5E(%3F%3Aerror_code)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid120 = _errs505 === errors;
if(!valid120){
break;
}
}
}
if(valid120){
var valid120 = true;
for(const key182 in data190){
if(pattern73.test(key182)){
const _errs507 = errors;
if(typeof data190[key182] !== "string"){
const err72 = {instancePath:instancePath+"/jumpcloud/event/error_chain/" + key182.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/0/patternProperties/%5E(%3F%3Aerror_domain%7Clocalized_description%7Cus_english_description)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid120 = _errs507 === errors;
if(!valid120){
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
var _valid10 = _errs502 === errors;
valid119 = valid119 || _valid10;
if(!valid119){
const _errs509 = errors;
if(errors === _errs509){
if(Array.isArray(data190)){
var valid121 = true;
const len13 = data190.length;
for(let i13=0; i13<len13; i13++){
let data193 = data190[i13];
const _errs511 = errors;
if(errors === _errs511){
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
const _errs513 = errors;
for(const key183 in data193){
if(!((pattern72.test(key183)) || (pattern73.test(key183)))){
const err74 = {instancePath:instancePath+"/jumpcloud/event/error_chain/" + i13,schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key183},message:"must NOT have additional properties"};
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
if(_errs513 === errors){
var valid122 = true;
for(const key184 in data193){
if(pattern72.test(key184)){
let data194 = data193[key184];
const _errs514 = errors;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err75 = {instancePath:instancePath+"/jumpcloud/event/error_chain/" + i13+"/" + key184.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/1/items/patternProperties/%5E(%3F%3Aerror_code)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid122 = _errs514 === errors;
if(!valid122){
break;
}
}
}
if(valid122){
var valid122 = true;
for(const key185 in data193){
if(pattern73.test(key185)){
const _errs516 = errors;
if(typeof data193[key185] !== "string"){
const err76 = {instancePath:instancePath+"/jumpcloud/event/error_chain/" + i13+"/" + key185.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/1/items/patternProperties/%5E(%3F%3Aerror_domain%7Clocalized_description%7Cus_english_description)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var valid122 = _errs516 === errors;
if(!valid122){
break;
}
}
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/jumpcloud/event/error_chain/" + i13,schemaPath:"#/properties/jumpcloud/properties/event/properties/error_chain/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var valid121 = _errs511 === errors;
if(!valid121){
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
var _valid10 = _errs509 === errors;
valid119 = valid119 || _valid10;
}
if(!valid119){
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
errors = _errs501;
if(vErrors !== null){
if(_errs501){
vErrors.length = _errs501;
}
else {
vErrors = null;
}
}
}
var valid35 = _errs500 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.geoip !== undefined){
let data196 = data58.geoip;
const _errs518 = errors;
if(errors === _errs518){
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
const _errs520 = errors;
for(const key186 in data196){
if(!(((key186 === "asn") || (pattern211.test(key186))) || (pattern20.test(key186)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key186},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs520 === errors){
if(data196.asn !== undefined){
let data197 = data196.asn;
const _errs521 = errors;
if(errors === _errs521){
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
const _errs523 = errors;
for(const key187 in data197){
if(!((pattern17.test(key187)) || (pattern18.test(key187)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/properties/asn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key187},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs523 === errors){
var valid124 = true;
for(const key188 in data197){
if(pattern17.test(key188)){
let data198 = data197[key188];
const _errs524 = errors;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip/asn/" + key188.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid124 = _errs524 === errors;
if(!valid124){
break;
}
}
}
if(valid124){
var valid124 = true;
for(const key189 in data197){
if(pattern18.test(key189)){
const _errs526 = errors;
if(typeof data197[key189] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip/asn/" + key189.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid124 = _errs526 === errors;
if(!valid124){
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
var valid123 = _errs521 === errors;
}
else {
var valid123 = true;
}
if(valid123){
var valid125 = true;
for(const key190 in data196){
if(pattern211.test(key190)){
const _errs528 = errors;
if(typeof data196[key190] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip/" + key190.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/patternProperties/%5E(%3F%3Acontinent_code%7Ccountry_code%7Cregion_code%7Cregion_name%7Ccity%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid125 = _errs528 === errors;
if(!valid125){
break;
}
}
}
if(valid125){
var valid125 = true;
for(const key191 in data196){
if(pattern20.test(key191)){
let data201 = data196[key191];
const _errs530 = errors;
if(!((typeof data201 == "number") && (isFinite(data201)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/geoip/" + key191.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/geoip/patternProperties/%5E(%3F%3Alatitude%7Clongitude)%24/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid125 = _errs530 === errors;
if(!valid125){
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
var valid35 = _errs518 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.src_geoip !== undefined){
let data202 = data58.src_geoip;
const _errs532 = errors;
if(errors === _errs532){
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
const _errs534 = errors;
for(const key192 in data202){
if(!(((key192 === "asn") || (pattern211.test(key192))) || (pattern20.test(key192)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip",schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key192},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs534 === errors){
if(data202.asn !== undefined){
let data203 = data202.asn;
const _errs535 = errors;
if(errors === _errs535){
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
const _errs537 = errors;
for(const key193 in data203){
if(!((pattern17.test(key193)) || (pattern18.test(key193)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/properties/asn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key193},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs537 === errors){
var valid127 = true;
for(const key194 in data203){
if(pattern17.test(key194)){
let data204 = data203[key194];
const _errs538 = errors;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip/asn/" + key194.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid127 = _errs538 === errors;
if(!valid127){
break;
}
}
}
if(valid127){
var valid127 = true;
for(const key195 in data203){
if(pattern18.test(key195)){
const _errs540 = errors;
if(typeof data203[key195] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip/asn/" + key195.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid127 = _errs540 === errors;
if(!valid127){
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
var valid126 = _errs535 === errors;
}
else {
var valid126 = true;
}
if(valid126){
var valid128 = true;
for(const key196 in data202){
if(pattern211.test(key196)){
const _errs542 = errors;
if(typeof data202[key196] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip/" + key196.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/patternProperties/%5E(%3F%3Acontinent_code%7Ccountry_code%7Cregion_code%7Cregion_name%7Ccity%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid128 = _errs542 === errors;
if(!valid128){
break;
}
}
}
if(valid128){
var valid128 = true;
for(const key197 in data202){
if(pattern20.test(key197)){
let data207 = data202[key197];
const _errs544 = errors;
if(!((typeof data207 == "number") && (isFinite(data207)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/src_geoip/" + key197.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/src_geoip/patternProperties/%5E(%3F%3Alatitude%7Clongitude)%24/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid128 = _errs544 === errors;
if(!valid128){
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
var valid35 = _errs532 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.asn !== undefined){
let data208 = data58.asn;
const _errs546 = errors;
if(errors === _errs546){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
const _errs548 = errors;
for(const key198 in data208){
if(!((pattern17.test(key198)) || (pattern18.test(key198)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/asn",schemaPath:"#/properties/jumpcloud/properties/event/properties/asn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key198},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs548 === errors){
var valid129 = true;
for(const key199 in data208){
if(pattern17.test(key199)){
let data209 = data208[key199];
const _errs549 = errors;
if(!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/asn/" + key199.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/asn/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid129 = _errs549 === errors;
if(!valid129){
break;
}
}
}
if(valid129){
var valid129 = true;
for(const key200 in data208){
if(pattern18.test(key200)){
const _errs551 = errors;
if(typeof data208[key200] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/asn/" + key200.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/asn/patternProperties/%5E(%3F%3Aorganization)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid129 = _errs551 === errors;
if(!valid129){
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
var valid35 = _errs546 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.config !== undefined){
let data211 = data58.config;
const _errs553 = errors;
const _errs554 = errors;
let valid130 = false;
const _errs555 = errors;
if(errors === _errs555){
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
const _errs557 = errors;
for(const key201 in data211){
if(!(pattern86.test(key201))){
const err80 = {instancePath:instancePath+"/jumpcloud/event/config",schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key201},message:"must NOT have additional properties"};
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
if(_errs557 === errors){
var valid131 = true;
for(const key202 in data211){
if(pattern86.test(key202)){
const _errs558 = errors;
if(typeof data211[key202] !== "string"){
const err81 = {instancePath:instancePath+"/jumpcloud/event/config/" + key202.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf/0/patternProperties/%5E(%3F%3Aname%7Cemail%7Crole_object_id)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
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
var _valid11 = _errs555 === errors;
valid130 = valid130 || _valid11;
if(!valid130){
const _errs560 = errors;
if(errors === _errs560){
if(Array.isArray(data211)){
var valid132 = true;
const len14 = data211.length;
for(let i14=0; i14<len14; i14++){
let data213 = data211[i14];
const _errs562 = errors;
if(errors === _errs562){
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
const _errs564 = errors;
for(const key203 in data213){
if(!(pattern86.test(key203))){
const err83 = {instancePath:instancePath+"/jumpcloud/event/config/" + i14,schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key203},message:"must NOT have additional properties"};
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
if(_errs564 === errors){
var valid133 = true;
for(const key204 in data213){
if(pattern86.test(key204)){
const _errs565 = errors;
if(typeof data213[key204] !== "string"){
const err84 = {instancePath:instancePath+"/jumpcloud/event/config/" + i14+"/" + key204.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf/1/items/patternProperties/%5E(%3F%3Aname%7Cemail%7Crole_object_id)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid133 = _errs565 === errors;
if(!valid133){
break;
}
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/jumpcloud/event/config/" + i14,schemaPath:"#/properties/jumpcloud/properties/event/properties/config/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var valid132 = _errs562 === errors;
if(!valid132){
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
var _valid11 = _errs560 === errors;
valid130 = valid130 || _valid11;
}
if(!valid130){
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
errors = _errs554;
if(vErrors !== null){
if(_errs554){
vErrors.length = _errs554;
}
else {
vErrors = null;
}
}
}
var valid35 = _errs553 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.available_os_updates !== undefined){
let data215 = data58.available_os_updates;
const _errs567 = errors;
const _errs568 = errors;
let valid134 = false;
const _errs569 = errors;
if(errors === _errs569){
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
const _errs571 = errors;
for(const key205 in data215){
if(!(((pattern88.test(key205)) || (pattern89.test(key205))) || (pattern90.test(key205)))){
const err88 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates",schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key205},message:"must NOT have additional properties"};
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
if(_errs571 === errors){
var valid135 = true;
for(const key206 in data215){
if(pattern88.test(key206)){
const _errs572 = errors;
if(typeof data215[key206] !== "string"){
const err89 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + key206.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/0/patternProperties/%5E(%3F%3Aproduct_key%7Cversion%7Chuman_readable_name%7Chuman_readable_name_locale%7Cmetadata_url)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid135 = _errs572 === errors;
if(!valid135){
break;
}
}
}
if(valid135){
var valid135 = true;
for(const key207 in data215){
if(pattern89.test(key207)){
let data217 = data215[key207];
const _errs574 = errors;
if(!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))){
const err90 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + key207.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/0/patternProperties/%5E(%3F%3Adownload_size%7Cinstall_size)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var valid135 = _errs574 === errors;
if(!valid135){
break;
}
}
}
if(valid135){
var valid135 = true;
for(const key208 in data215){
if(pattern90.test(key208)){
const _errs576 = errors;
if(typeof data215[key208] !== "boolean"){
const err91 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + key208.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/0/patternProperties/%5E(%3F%3Ais_critical%7Cis_major_os_update%7Cis_firmware_update%7Cis_config_data_update%7Crestart_required%7Callows_install_later%7Crequires_bootstrap_token)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var valid135 = _errs576 === errors;
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
var _valid12 = _errs569 === errors;
valid134 = valid134 || _valid12;
if(!valid134){
const _errs578 = errors;
if(errors === _errs578){
if(Array.isArray(data215)){
var valid136 = true;
const len15 = data215.length;
for(let i15=0; i15<len15; i15++){
let data219 = data215[i15];
const _errs580 = errors;
if(errors === _errs580){
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
const _errs582 = errors;
for(const key209 in data219){
if(!(((pattern88.test(key209)) || (pattern89.test(key209))) || (pattern90.test(key209)))){
const err93 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + i15,schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key209},message:"must NOT have additional properties"};
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
if(_errs582 === errors){
var valid137 = true;
for(const key210 in data219){
if(pattern88.test(key210)){
const _errs583 = errors;
if(typeof data219[key210] !== "string"){
const err94 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + i15+"/" + key210.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/1/items/patternProperties/%5E(%3F%3Aproduct_key%7Cversion%7Chuman_readable_name%7Chuman_readable_name_locale%7Cmetadata_url)%24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid137 = _errs583 === errors;
if(!valid137){
break;
}
}
}
if(valid137){
var valid137 = true;
for(const key211 in data219){
if(pattern89.test(key211)){
let data221 = data219[key211];
const _errs585 = errors;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
const err95 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + i15+"/" + key211.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/1/items/patternProperties/%5E(%3F%3Adownload_size%7Cinstall_size)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var valid137 = _errs585 === errors;
if(!valid137){
break;
}
}
}
if(valid137){
var valid137 = true;
for(const key212 in data219){
if(pattern90.test(key212)){
const _errs587 = errors;
if(typeof data219[key212] !== "boolean"){
const err96 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + i15+"/" + key212.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/1/items/patternProperties/%5E(%3F%3Ais_critical%7Cis_major_os_update%7Cis_firmware_update%7Cis_config_data_update%7Crestart_required%7Callows_install_later%7Crequires_bootstrap_token)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var valid137 = _errs587 === errors;
if(!valid137){
break;
}
}
}
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/jumpcloud/event/available_os_updates/" + i15,schemaPath:"#/properties/jumpcloud/properties/event/properties/available_os_updates/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
var valid136 = _errs580 === errors;
if(!valid136){
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
var _valid12 = _errs578 === errors;
valid134 = valid134 || _valid12;
}
if(!valid134){
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
errors = _errs568;
if(vErrors !== null){
if(_errs568){
vErrors.length = _errs568;
}
else {
vErrors = null;
}
}
}
var valid35 = _errs567 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.outer !== undefined){
let data223 = data58.outer;
const _errs589 = errors;
if(errors === _errs589){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
const _errs591 = errors;
for(const key213 in data223){
if(!(pattern94.test(key213))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/outer",schemaPath:"#/properties/jumpcloud/properties/event/properties/outer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key213},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs591 === errors){
var valid138 = true;
for(const key214 in data223){
if(pattern94.test(key214)){
const _errs592 = errors;
if(typeof data223[key214] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/outer/" + key214.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/outer/patternProperties/%5E(%3F%3Aeap_type%7Cusername%7Cerror_message)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid138 = _errs592 === errors;
if(!valid138){
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
var valid35 = _errs589 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.resource !== undefined){
let data225 = data58.resource;
const _errs594 = errors;
if(errors === _errs594){
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
const _errs596 = errors;
for(const key215 in data225){
if(!(((((key215 === "discovery_info") || (pattern96.test(key215))) || (pattern97.test(key215))) || (pattern98.test(key215))) || (pattern99.test(key215)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/resource",schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key215},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs596 === errors){
if(data225.discovery_info !== undefined){
let data226 = data225.discovery_info;
const _errs597 = errors;
if(errors === _errs597){
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
const _errs599 = errors;
for(const key216 in data226){
if(!(pattern95.test(key216))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/resource/discovery_info",schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/properties/discovery_info/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key216},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs599 === errors){
var valid140 = true;
for(const key217 in data226){
if(pattern95.test(key217)){
const _errs600 = errors;
if(typeof data226[key217] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/resource/discovery_info/" + key217.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/properties/discovery_info/patternProperties/%5E(%3F%3Abrowser_type)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid140 = _errs600 === errors;
if(!valid140){
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
var valid139 = _errs597 === errors;
}
else {
var valid139 = true;
}
if(valid139){
var valid141 = true;
for(const key218 in data225){
if(pattern96.test(key218)){
const _errs602 = errors;
if(typeof data225[key218] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/resource/" + key218.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aid%7Ctype%7Cname%7Cusername%7Cemail%7CdisplayName%7Cdisplay_name%7CdisplayLabel%7Chostname%7Crecipient_email%7Cemail_type%7Cpolicy_id%7Cpolicy_name%7Cpolicy_template_id%7Cpolicy_template_name%7Capplication_type%7Cinstall_type%7Cpackage_manager%7Centerprise_id%7Cupdate_mode%7Capp_id%7Capp_name%7Cstatus%7Capplication_id%7Capplication_name%7Capplication_category%7Caccount_id%7Caccount_email%7Caccount_identifier%7Clogin_type%7Cuser_id%7Cserial%7Casset_type%7Cmodel%7Ccontext%7Csource_id%7Csource_type%7Creference_id%7Cdescription)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid141 = _errs602 === errors;
if(!valid141){
break;
}
}
}
if(valid141){
var valid141 = true;
for(const key219 in data225){
if(pattern97.test(key219)){
let data229 = data225[key219];
const _errs604 = errors;
const _errs605 = errors;
let valid142 = false;
const _errs606 = errors;
if(typeof data229 !== "string"){
const err100 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key219.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aruntime_permissions)%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid13 = _errs606 === errors;
valid142 = valid142 || _valid13;
if(!valid142){
const _errs608 = errors;
if(errors === _errs608){
if(Array.isArray(data229)){
var valid143 = true;
const len16 = data229.length;
for(let i16=0; i16<len16; i16++){
const _errs610 = errors;
if(typeof data229[i16] !== "string"){
const err101 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key219.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aruntime_permissions)%24/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var valid143 = _errs610 === errors;
if(!valid143){
break;
}
}
}
else {
const err102 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key219.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aruntime_permissions)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
var _valid13 = _errs608 === errors;
valid142 = valid142 || _valid13;
}
if(!valid142){
const err103 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key219.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aruntime_permissions)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs605;
if(vErrors !== null){
if(_errs605){
vErrors.length = _errs605;
}
else {
vErrors = null;
}
}
}
var valid141 = _errs604 === errors;
if(!valid141){
break;
}
}
}
if(valid141){
var valid141 = true;
for(const key220 in data225){
if(pattern98.test(key220)){
let data231 = data225[key220];
const _errs612 = errors;
if(!(data231 && typeof data231 == "object" && !Array.isArray(data231))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/resource/" + key220.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Ameta_data%7Csearch_request%7Cconfiguration)%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid141 = _errs612 === errors;
if(!valid141){
break;
}
}
}
if(valid141){
var valid141 = true;
for(const key221 in data225){
if(pattern99.test(key221)){
let data232 = data225[key221];
const _errs614 = errors;
const _errs615 = errors;
let valid144 = false;
const _errs616 = errors;
if(!(data232 && typeof data232 == "object" && !Array.isArray(data232))){
const err104 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key221.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aresources)%24/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid14 = _errs616 === errors;
valid144 = valid144 || _valid14;
if(!valid144){
const _errs618 = errors;
if(errors === _errs618){
if(Array.isArray(data232)){
var valid145 = true;
const len17 = data232.length;
for(let i17=0; i17<len17; i17++){
let data233 = data232[i17];
const _errs620 = errors;
if(!(data233 && typeof data233 == "object" && !Array.isArray(data233))){
const err105 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key221.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aresources)%24/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var valid145 = _errs620 === errors;
if(!valid145){
break;
}
}
}
else {
const err106 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key221.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aresources)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid14 = _errs618 === errors;
valid144 = valid144 || _valid14;
}
if(!valid144){
const err107 = {instancePath:instancePath+"/jumpcloud/event/resource/" + key221.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/resource/patternProperties/%5E(%3F%3Aresources)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs615;
if(vErrors !== null){
if(_errs615){
vErrors.length = _errs615;
}
else {
vErrors = null;
}
}
}
var valid141 = _errs614 === errors;
if(!valid141){
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
var valid35 = _errs594 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.system !== undefined){
let data234 = data58.system;
const _errs622 = errors;
if(errors === _errs622){
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
const _errs624 = errors;
for(const key222 in data234){
if(!(pattern100.test(key222))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/system",schemaPath:"#/properties/jumpcloud/properties/event/properties/system/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key222},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs624 === errors){
var valid146 = true;
for(const key223 in data234){
if(pattern100.test(key223)){
const _errs625 = errors;
if(typeof data234[key223] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/system/" + key223.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/system/patternProperties/%5E(%3F%3Aid%7Chostname%7CdisplayName%7Ctype%7CosFamily%7Cos%7Cversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid146 = _errs625 === errors;
if(!valid146){
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
var valid35 = _errs622 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.windows_meta !== undefined){
let data236 = data58.windows_meta;
const _errs627 = errors;
if(errors === _errs627){
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
const _errs629 = errors;
for(const key224 in data236){
if(!((pattern101.test(key224)) || (pattern102.test(key224)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/windows_meta",schemaPath:"#/properties/jumpcloud/properties/event/properties/windows_meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key224},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs629 === errors){
var valid147 = true;
for(const key225 in data236){
if(pattern101.test(key225)){
const _errs630 = errors;
if(typeof data236[key225] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/windows_meta/" + key225.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/windows_meta/patternProperties/%5E(%3F%3Alogon_type)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid147 = _errs630 === errors;
if(!valid147){
break;
}
}
}
if(valid147){
var valid147 = true;
for(const key226 in data236){
if(pattern102.test(key226)){
const _errs632 = errors;
if(typeof data236[key226] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/windows_meta/" + key226.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/windows_meta/patternProperties/%5E(%3F%3Aelevated)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid147 = _errs632 === errors;
if(!valid147){
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
var valid35 = _errs627 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data58.useragent !== undefined){
let data239 = data58.useragent;
const _errs634 = errors;
if(errors === _errs634){
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
const _errs636 = errors;
for(const key227 in data239){
if(!(pattern103.test(key227))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/useragent",schemaPath:"#/properties/jumpcloud/properties/event/properties/useragent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key227},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs636 === errors){
var valid148 = true;
for(const key228 in data239){
if(pattern103.test(key228)){
const _errs637 = errors;
if(typeof data239[key228] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/useragent/" + key228.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/properties/useragent/patternProperties/%5E(%3F%3Aname%7Cversion%7Cmajor%7Cminor%7Cpatch%7Cbuild%7Cdevice%7Cos%7Cos_name%7Cos_full%7Cos_version%7Cos_major%7Cos_minor%7Cos_patch)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid148 = _errs637 === errors;
if(!valid148){
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
var valid35 = _errs634 === errors;
}
else {
var valid35 = true;
}
if(valid35){
var valid149 = true;
for(const key229 in data58){
if(pattern170.test(key229)){
const _errs639 = errors;
if(typeof data58[key229] !== "string"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/" + key229.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Aaccess_request_id%7Cpid%7Cjc_initiated_by_id%7Cjc_initiated_by_email%7Cusername%7Cseverity%7Ccategory%7Calert_id%7Calert_title%7Cpriority%7Crule_id%7Cevent_description%7Capp_management_source%7Cauth_method%7Cidm_client_id%7Cid%7Ctimestamp%7Cserver_timestamp%7Ctimestamp_source%7Csystem_timestamp%7Cjc_transformation_ts%7Cevent_type%7Cservice%7Corganization%7Cversion%7Cprovider%7Cerror_message%7Cmessage%7Cdetail%7Cstate%7Cprevious_state%7Cstatus%7Cresult%7Cconnection_id%7Coperation_type%7Coperation%7Cdn%7Cmech%7Coid%7Cbase%7Cfilter%7Cattr%7Cmdm_type%7Cmdm_device_id%7Cmdm_device_manager_id%7Cwindows_device_uuid%7Crequest_type%7Ccommand_uuid%7Cclient_ip%7Csrc_ip%7Cname%7Ctype%7Cdescription%7Cchannel_object_id%7Cobject_storage_item_object_id%7Cobject_storage_item_version_object_id%7Cobject_storage_item_version_name%7Cobject_storage_item_version_sha_256_sum%7Creferrer_object_id%7Creferrer_type%7Csystem_object_id%7Cos_meta_family%7Cnas_mfa_state%7Cauth_type%7Ceap_type%7Cprocess_name)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid149 = _errs639 === errors;
if(!valid149){
break;
}
}
}
if(valid149){
var valid149 = true;
for(const key230 in data58){
if(pattern106.test(key230)){
const _errs641 = errors;
if(typeof data58[key230] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/" + key230.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Amfa%7Ctesting_event%7Csuccess%7Cstart_tls%7Ctls_established%7Cscan_initiated%7Csso_token_success%7Cidp_initiated)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid149 = _errs641 === errors;
if(!valid149){
break;
}
}
}
if(valid149){
var valid149 = true;
for(const key231 in data58){
if(pattern107.test(key231)){
let data243 = data58[key231];
const _errs643 = errors;
const _errs644 = errors;
let valid150 = false;
const _errs645 = errors;
if(!(data243 && typeof data243 == "object" && !Array.isArray(data243))){
const err108 = {instancePath:instancePath+"/jumpcloud/event/" + key231.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Achanges)%24/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid15 = _errs645 === errors;
valid150 = valid150 || _valid15;
if(!valid150){
const _errs647 = errors;
if(errors === _errs647){
if(Array.isArray(data243)){
var valid151 = true;
const len18 = data243.length;
for(let i18=0; i18<len18; i18++){
let data244 = data243[i18];
const _errs649 = errors;
if(!(data244 && typeof data244 == "object" && !Array.isArray(data244))){
const err109 = {instancePath:instancePath+"/jumpcloud/event/" + key231.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Achanges)%24/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid151 = _errs649 === errors;
if(!valid151){
break;
}
}
}
else {
const err110 = {instancePath:instancePath+"/jumpcloud/event/" + key231.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Achanges)%24/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
var _valid15 = _errs647 === errors;
valid150 = valid150 || _valid15;
}
if(!valid150){
const err111 = {instancePath:instancePath+"/jumpcloud/event/" + key231.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Achanges)%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs644;
if(vErrors !== null){
if(_errs644){
vErrors.length = _errs644;
}
else {
vErrors = null;
}
}
}
var valid149 = _errs643 === errors;
if(!valid149){
break;
}
}
}
if(valid149){
var valid149 = true;
for(const key232 in data58){
if(pattern108.test(key232)){
let data245 = data58[key232];
const _errs651 = errors;
if(!(((typeof data245 == "number") && (!(data245 % 1) && !isNaN(data245))) && (isFinite(data245)))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/event/" + key232.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/properties/event/patternProperties/%5E(%3F%3Aerror_code%7Crepeat_count%7Coperation_number%7Cscope%7Cderef%7Cnumber_of_results%7Cobject_storage_item_version_size%7Ctotal_software_item_count%7Ctotal_space_used)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid149 = _errs651 === errors;
if(!valid149){
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
var valid26 = _errs145 === errors;
}
else {
var valid26 = true;
}
if(valid26){
var valid152 = true;
for(const key233 in data43){
if(pattern157.test(key233)){
let data246 = data43[key233];
const _errs653 = errors;
if(!(data246 && typeof data246 == "object" && !Array.isArray(data246))){
validate11.errors = [{instancePath:instancePath+"/jumpcloud/" + key233.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jumpcloud/patternProperties/%5E(%3F%3Aunknown)%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid152 = _errs653 === errors;
if(!valid152){
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
let data247 = data.network;
const _errs655 = errors;
if(errors === _errs655){
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
const _errs657 = errors;
for(const key234 in data247){
if(!(pattern387.test(key234))){
validate11.errors = [{instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key234},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs657 === errors){
var valid153 = true;
for(const key235 in data247){
if(pattern387.test(key235)){
const _errs658 = errors;
if(typeof data247[key235] !== "string"){
validate11.errors = [{instancePath:instancePath+"/network/" + key235.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/network/patternProperties/%5E(%3F%3Aapplication%7Cdirection%7Cprotocol%7Ctransport%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid153 = _errs658 === errors;
if(!valid153){
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
var valid0 = _errs655 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observer !== undefined){
let data249 = data.observer;
const _errs660 = errors;
if(errors === _errs660){
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
const _errs662 = errors;
for(const key236 in data249){
if(!(pattern389.test(key236))){
validate11.errors = [{instancePath:instancePath+"/observer",schemaPath:"#/properties/observer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key236},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs662 === errors){
var valid154 = true;
for(const key237 in data249){
if(pattern389.test(key237)){
const _errs663 = errors;
if(typeof data249[key237] !== "string"){
validate11.errors = [{instancePath:instancePath+"/observer/" + key237.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/observer/patternProperties/%5E(%3F%3Aproduct%7Ctype%7Cvendor)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid154 = _errs663 === errors;
if(!valid154){
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
var valid0 = _errs660 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data251 = data.organization;
const _errs665 = errors;
if(errors === _errs665){
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
const _errs667 = errors;
for(const key238 in data251){
if(!(pattern36.test(key238))){
validate11.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key238},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs667 === errors){
var valid155 = true;
for(const key239 in data251){
if(pattern36.test(key239)){
const _errs668 = errors;
if(typeof data251[key239] !== "string"){
validate11.errors = [{instancePath:instancePath+"/organization/" + key239.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/organization/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid155 = _errs668 === errors;
if(!valid155){
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
var valid0 = _errs665 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.package !== undefined){
let data253 = data.package;
const _errs670 = errors;
if(errors === _errs670){
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
const _errs672 = errors;
for(const key240 in data253){
if(!((pattern393.test(key240)) || (pattern144.test(key240)))){
validate11.errors = [{instancePath:instancePath+"/package",schemaPath:"#/properties/package/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key240},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs672 === errors){
var valid156 = true;
for(const key241 in data253){
if(pattern393.test(key241)){
const _errs673 = errors;
if(typeof data253[key241] !== "string"){
validate11.errors = [{instancePath:instancePath+"/package/" + key241.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/package/patternProperties/%5E(%3F%3Achecksum%7Cdescription%7Cinstall_scope%7Cname%7Cpath%7Creference%7Ctype%7Cversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid156 = _errs673 === errors;
if(!valid156){
break;
}
}
}
if(valid156){
var valid156 = true;
for(const key242 in data253){
if(pattern144.test(key242)){
let data255 = data253[key242];
const _errs675 = errors;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
validate11.errors = [{instancePath:instancePath+"/package/" + key242.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/package/patternProperties/%5E(%3F%3Asize)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid156 = _errs675 === errors;
if(!valid156){
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
var valid0 = _errs670 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process !== undefined){
let data256 = data.process;
const _errs677 = errors;
if(errors === _errs677){
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
const _errs679 = errors;
for(const key243 in data256){
if(!((pattern397.test(key243)) || (pattern398.test(key243)))){
validate11.errors = [{instancePath:instancePath+"/process",schemaPath:"#/properties/process/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key243},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs679 === errors){
var valid157 = true;
for(const key244 in data256){
if(pattern397.test(key244)){
const _errs680 = errors;
if(typeof data256[key244] !== "string"){
validate11.errors = [{instancePath:instancePath+"/process/" + key244.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process/patternProperties/%5E(%3F%3Acommand_line%7Cexecutable%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid157 = _errs680 === errors;
if(!valid157){
break;
}
}
}
if(valid157){
var valid157 = true;
for(const key245 in data256){
if(pattern398.test(key245)){
let data258 = data256[key245];
const _errs682 = errors;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
validate11.errors = [{instancePath:instancePath+"/process/" + key245.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process/patternProperties/%5E(%3F%3Aexit_code%7Cpid)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid157 = _errs682 === errors;
if(!valid157){
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
var valid0 = _errs677 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related !== undefined){
let data259 = data.related;
const _errs684 = errors;
if(errors === _errs684){
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
const _errs686 = errors;
for(const key246 in data259){
if(!(pattern401.test(key246))){
validate11.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key246},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs686 === errors){
var valid158 = true;
for(const key247 in data259){
if(pattern401.test(key247)){
let data260 = data259[key247];
const _errs687 = errors;
if(errors === _errs687){
if(Array.isArray(data260)){
var valid159 = true;
const len19 = data260.length;
for(let i19=0; i19<len19; i19++){
const _errs689 = errors;
if(typeof data260[i19] !== "string"){
validate11.errors = [{instancePath:instancePath+"/related/" + key247.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/related/patternProperties/%5E(%3F%3Ahash%7Chosts%7Cip%7Cuser)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid159 = _errs689 === errors;
if(!valid159){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/related/" + key247.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/related/patternProperties/%5E(%3F%3Ahash%7Chosts%7Cip%7Cuser)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate11.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs684 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
let data262 = data.rule;
const _errs691 = errors;
if(errors === _errs691){
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
const _errs693 = errors;
for(const key248 in data262){
if(!(pattern403.test(key248))){
validate11.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key248},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs693 === errors){
var valid160 = true;
for(const key249 in data262){
if(pattern403.test(key249)){
const _errs694 = errors;
if(typeof data262[key249] !== "string"){
validate11.errors = [{instancePath:instancePath+"/rule/" + key249.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rule/patternProperties/%5E(%3F%3Acategory%7Cdescription%7Cid%7Cname%7Cruleset%7Cuuid)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid160 = _errs694 === errors;
if(!valid160){
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
var valid0 = _errs691 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service !== undefined){
let data264 = data.service;
const _errs696 = errors;
if(errors === _errs696){
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
const _errs698 = errors;
for(const key250 in data264){
if(!((key250 === "target") || (pattern405.test(key250)))){
validate11.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key250},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs698 === errors){
if(data264.target !== undefined){
let data265 = data264.target;
const _errs699 = errors;
if(errors === _errs699){
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
const _errs701 = errors;
for(const key251 in data265){
if(!(pattern406.test(key251))){
validate11.errors = [{instancePath:instancePath+"/service/target",schemaPath:"#/properties/service/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key251},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs701 === errors){
var valid162 = true;
for(const key252 in data265){
if(pattern406.test(key252)){
const _errs702 = errors;
if(typeof data265[key252] !== "string"){
validate11.errors = [{instancePath:instancePath+"/service/target/" + key252.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/service/properties/target/patternProperties/%5E(%3F%3Aaddress%7Cid%7Cname%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid162 = _errs702 === errors;
if(!valid162){
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
var valid161 = _errs699 === errors;
}
else {
var valid161 = true;
}
if(valid161){
var valid163 = true;
for(const key253 in data264){
if(pattern405.test(key253)){
const _errs704 = errors;
if(typeof data264[key253] !== "string"){
validate11.errors = [{instancePath:instancePath+"/service/" + key253.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/service/patternProperties/%5E(%3F%3Aid%7Cname%7Ctype)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid163 = _errs704 === errors;
if(!valid163){
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
var valid0 = _errs696 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data268 = data.source;
const _errs706 = errors;
if(errors === _errs706){
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
const _errs708 = errors;
for(const key254 in data268){
if(!(((((key254 === "as") || (key254 === "geo")) || (key254 === "user")) || (pattern111.test(key254))) || (pattern112.test(key254)))){
validate11.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key254},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs708 === errors){
if(data268.as !== undefined){
let data269 = data268.as;
const _errs709 = errors;
if(errors === _errs709){
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
const _errs711 = errors;
for(const key255 in data269){
if(!((key255 === "organization") || (pattern17.test(key255)))){
validate11.errors = [{instancePath:instancePath+"/source/as",schemaPath:"#/properties/source/properties/as/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key255},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs711 === errors){
if(data269.organization !== undefined){
let data270 = data269.organization;
const _errs712 = errors;
if(errors === _errs712){
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
const _errs714 = errors;
for(const key256 in data270){
if(!(pattern1.test(key256))){
validate11.errors = [{instancePath:instancePath+"/source/as/organization",schemaPath:"#/properties/source/properties/as/properties/organization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key256},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs714 === errors){
var valid166 = true;
for(const key257 in data270){
if(pattern1.test(key257)){
const _errs715 = errors;
if(typeof data270[key257] !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/as/organization/" + key257.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/as/properties/organization/patternProperties/%5E(%3F%3Aname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid166 = _errs715 === errors;
if(!valid166){
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
var valid165 = _errs712 === errors;
}
else {
var valid165 = true;
}
if(valid165){
var valid167 = true;
for(const key258 in data269){
if(pattern17.test(key258)){
let data272 = data269[key258];
const _errs717 = errors;
if(!(((typeof data272 == "number") && (!(data272 % 1) && !isNaN(data272))) && (isFinite(data272)))){
validate11.errors = [{instancePath:instancePath+"/source/as/" + key258.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/as/patternProperties/%5E(%3F%3Anumber)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid167 = _errs717 === errors;
if(!valid167){
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
var valid164 = _errs709 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data268.geo !== undefined){
let data273 = data268.geo;
const _errs719 = errors;
if(errors === _errs719){
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
const _errs721 = errors;
for(const key259 in data273){
if(!((pattern117.test(key259)) || (pattern118.test(key259)))){
validate11.errors = [{instancePath:instancePath+"/source/geo",schemaPath:"#/properties/source/properties/geo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key259},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs721 === errors){
var valid168 = true;
for(const key260 in data273){
if(pattern117.test(key260)){
const _errs722 = errors;
if(typeof data273[key260] !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/geo/" + key260.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/geo/patternProperties/%5E(%3F%3Acity_name%7Ccontinent_code%7Ccontinent_name%7Ccountry_iso_code%7Ccountry_name%7Cname%7Cpostal_code%7Cregion_iso_code%7Cregion_name%7Ctimezone)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid168 = _errs722 === errors;
if(!valid168){
break;
}
}
}
if(valid168){
var valid168 = true;
for(const key261 in data273){
if(pattern118.test(key261)){
let data275 = data273[key261];
const _errs724 = errors;
if(errors === _errs724){
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
let missing2;
if(((data275.lat === undefined) && (missing2 = "lat")) || ((data275.lon === undefined) && (missing2 = "lon"))){
validate11.errors = [{instancePath:instancePath+"/source/geo/" + key261.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs726 = errors;
for(const key262 in data275){
if(!((key262 === "lat") || (key262 === "lon"))){
validate11.errors = [{instancePath:instancePath+"/source/geo/" + key261.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key262},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs726 === errors){
if(data275.lat !== undefined){
let data276 = data275.lat;
const _errs727 = errors;
if(!((typeof data276 == "number") && (isFinite(data276)))){
validate11.errors = [{instancePath:instancePath+"/source/geo/" + key261.replace(/~/g, "~0").replace(/\//g, "~1")+"/lat",schemaPath:"#/properties/source/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/properties/lat/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid169 = _errs727 === errors;
}
else {
var valid169 = true;
}
if(valid169){
if(data275.lon !== undefined){
let data277 = data275.lon;
const _errs729 = errors;
if(!((typeof data277 == "number") && (isFinite(data277)))){
validate11.errors = [{instancePath:instancePath+"/source/geo/" + key261.replace(/~/g, "~0").replace(/\//g, "~1")+"/lon",schemaPath:"#/properties/source/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/properties/lon/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid169 = _errs729 === errors;
}
else {
var valid169 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/source/geo/" + key261.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/geo/patternProperties/%5E(%3F%3Alocation)%24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid168 = _errs724 === errors;
if(!valid168){
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
var valid164 = _errs719 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data268.user !== undefined){
let data278 = data268.user;
const _errs731 = errors;
if(errors === _errs731){
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
const _errs733 = errors;
for(const key263 in data278){
if(!((pattern419.test(key263)) || (pattern420.test(key263)))){
validate11.errors = [{instancePath:instancePath+"/source/user",schemaPath:"#/properties/source/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key263},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs733 === errors){
var valid170 = true;
for(const key264 in data278){
if(pattern419.test(key264)){
const _errs734 = errors;
if(typeof data278[key264] !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/user/" + key264.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/user/patternProperties/%5E(%3F%3Adomain%7Cemail%7Cfull_name%7Cid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid170 = _errs734 === errors;
if(!valid170){
break;
}
}
}
if(valid170){
var valid170 = true;
for(const key265 in data278){
if(pattern420.test(key265)){
let data280 = data278[key265];
const _errs736 = errors;
if(errors === _errs736){
if(Array.isArray(data280)){
var valid171 = true;
const len20 = data280.length;
for(let i20=0; i20<len20; i20++){
const _errs738 = errors;
if(typeof data280[i20] !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/user/" + key265.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/properties/source/properties/user/patternProperties/%5E(%3F%3Aroles)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid171 = _errs738 === errors;
if(!valid171){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/source/user/" + key265.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/properties/user/patternProperties/%5E(%3F%3Aroles)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid170 = _errs736 === errors;
if(!valid170){
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
var valid164 = _errs731 === errors;
}
else {
var valid164 = true;
}
if(valid164){
var valid172 = true;
for(const key266 in data268){
if(pattern111.test(key266)){
const _errs740 = errors;
if(typeof data268[key266] !== "string"){
validate11.errors = [{instancePath:instancePath+"/source/" + key266.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/patternProperties/%5E(%3F%3Aaddress%7Cdomain%7Cip)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid172 = _errs740 === errors;
if(!valid172){
break;
}
}
}
if(valid172){
var valid172 = true;
for(const key267 in data268){
if(pattern112.test(key267)){
let data283 = data268[key267];
const _errs742 = errors;
if(!(((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283))) && (isFinite(data283)))){
validate11.errors = [{instancePath:instancePath+"/source/" + key267.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/source/patternProperties/%5E(%3F%3Aport)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid172 = _errs742 === errors;
if(!valid172){
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
var valid0 = _errs706 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tls !== undefined){
let data284 = data.tls;
const _errs744 = errors;
if(errors === _errs744){
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
const _errs746 = errors;
for(const key268 in data284){
if(!((key268 === "client") || (pattern425.test(key268)))){
validate11.errors = [{instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key268},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs746 === errors){
if(data284.client !== undefined){
let data285 = data284.client;
const _errs747 = errors;
if(errors === _errs747){
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
const _errs749 = errors;
for(const key269 in data285){
if(!(pattern426.test(key269))){
validate11.errors = [{instancePath:instancePath+"/tls/client",schemaPath:"#/properties/tls/properties/client/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key269},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs749 === errors){
var valid174 = true;
for(const key270 in data285){
if(pattern426.test(key270)){
const _errs750 = errors;
if(typeof data285[key270] !== "string"){
validate11.errors = [{instancePath:instancePath+"/tls/client/" + key270.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tls/properties/client/patternProperties/%5E(%3F%3Aissuer%7Cserver_name%7Csubject)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid174 = _errs750 === errors;
if(!valid174){
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
var valid173 = _errs747 === errors;
}
else {
var valid173 = true;
}
if(valid173){
var valid175 = true;
for(const key271 in data284){
if(pattern425.test(key271)){
const _errs752 = errors;
if(typeof data284[key271] !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/tls/" + key271.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tls/patternProperties/%5E(%3F%3Aestablished)%24/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid175 = _errs752 === errors;
if(!valid175){
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
var valid0 = _errs744 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data288 = data.url;
const _errs754 = errors;
if(errors === _errs754){
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
const _errs756 = errors;
for(const key272 in data288){
if(!((pattern429.test(key272)) || (pattern112.test(key272)))){
validate11.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key272},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs756 === errors){
var valid176 = true;
for(const key273 in data288){
if(pattern429.test(key273)){
const _errs757 = errors;
if(typeof data288[key273] !== "string"){
validate11.errors = [{instancePath:instancePath+"/url/" + key273.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/url/patternProperties/%5E(%3F%3Adomain%7Cfull%7Coriginal%7Cpath%7Cquery%7Cregistered_domain%7Cscheme%7Csubdomain%7Ctop_level_domain)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid176 = _errs757 === errors;
if(!valid176){
break;
}
}
}
if(valid176){
var valid176 = true;
for(const key274 in data288){
if(pattern112.test(key274)){
let data290 = data288[key274];
const _errs759 = errors;
if(!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))){
validate11.errors = [{instancePath:instancePath+"/url/" + key274.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/url/patternProperties/%5E(%3F%3Aport)%24/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid176 = _errs759 === errors;
if(!valid176){
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
var valid0 = _errs754 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data291 = data.user;
const _errs761 = errors;
if(errors === _errs761){
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
const _errs763 = errors;
for(const key275 in data291){
if(!((((key275 === "changes") || (key275 === "target")) || (pattern419.test(key275))) || (pattern420.test(key275)))){
validate11.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key275},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs763 === errors){
if(data291.changes !== undefined){
let data292 = data291.changes;
const _errs764 = errors;
if(errors === _errs764){
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
const _errs766 = errors;
for(const key276 in data292){
if(!((pattern419.test(key276)) || (pattern420.test(key276)))){
validate11.errors = [{instancePath:instancePath+"/user/changes",schemaPath:"#/properties/user/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key276},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs766 === errors){
var valid178 = true;
for(const key277 in data292){
if(pattern419.test(key277)){
const _errs767 = errors;
if(typeof data292[key277] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/changes/" + key277.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/changes/patternProperties/%5E(%3F%3Adomain%7Cemail%7Cfull_name%7Cid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid178 = _errs767 === errors;
if(!valid178){
break;
}
}
}
if(valid178){
var valid178 = true;
for(const key278 in data292){
if(pattern420.test(key278)){
let data294 = data292[key278];
const _errs769 = errors;
if(errors === _errs769){
if(Array.isArray(data294)){
var valid179 = true;
const len21 = data294.length;
for(let i21=0; i21<len21; i21++){
const _errs771 = errors;
if(typeof data294[i21] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/changes/" + key278.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21,schemaPath:"#/properties/user/properties/changes/patternProperties/%5E(%3F%3Aroles)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid179 = _errs771 === errors;
if(!valid179){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/changes/" + key278.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/changes/patternProperties/%5E(%3F%3Aroles)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid178 = _errs769 === errors;
if(!valid178){
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
var valid177 = _errs764 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data291.target !== undefined){
let data296 = data291.target;
const _errs773 = errors;
if(errors === _errs773){
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
const _errs775 = errors;
for(const key279 in data296){
if(!(((key279 === "group") || (pattern419.test(key279))) || (pattern420.test(key279)))){
validate11.errors = [{instancePath:instancePath+"/user/target",schemaPath:"#/properties/user/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key279},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs775 === errors){
if(data296.group !== undefined){
let data297 = data296.group;
const _errs776 = errors;
if(errors === _errs776){
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
const _errs778 = errors;
for(const key280 in data297){
if(!(pattern36.test(key280))){
validate11.errors = [{instancePath:instancePath+"/user/target/group",schemaPath:"#/properties/user/properties/target/properties/group/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key280},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs778 === errors){
var valid181 = true;
for(const key281 in data297){
if(pattern36.test(key281)){
const _errs779 = errors;
if(typeof data297[key281] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/target/group/" + key281.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/target/properties/group/patternProperties/%5E(%3F%3Aid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid181 = _errs779 === errors;
if(!valid181){
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
var valid180 = _errs776 === errors;
}
else {
var valid180 = true;
}
if(valid180){
var valid182 = true;
for(const key282 in data296){
if(pattern419.test(key282)){
const _errs781 = errors;
if(typeof data296[key282] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/target/" + key282.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/target/patternProperties/%5E(%3F%3Adomain%7Cemail%7Cfull_name%7Cid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid182 = _errs781 === errors;
if(!valid182){
break;
}
}
}
if(valid182){
var valid182 = true;
for(const key283 in data296){
if(pattern420.test(key283)){
let data300 = data296[key283];
const _errs783 = errors;
if(errors === _errs783){
if(Array.isArray(data300)){
var valid183 = true;
const len22 = data300.length;
for(let i22=0; i22<len22; i22++){
const _errs785 = errors;
if(typeof data300[i22] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/target/" + key283.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22,schemaPath:"#/properties/user/properties/target/patternProperties/%5E(%3F%3Aroles)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid183 = _errs785 === errors;
if(!valid183){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/target/" + key283.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/properties/target/patternProperties/%5E(%3F%3Aroles)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid182 = _errs783 === errors;
if(!valid182){
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
var valid177 = _errs773 === errors;
}
else {
var valid177 = true;
}
if(valid177){
var valid184 = true;
for(const key284 in data291){
if(pattern419.test(key284)){
const _errs787 = errors;
if(typeof data291[key284] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/" + key284.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/patternProperties/%5E(%3F%3Adomain%7Cemail%7Cfull_name%7Cid%7Cname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid184 = _errs787 === errors;
if(!valid184){
break;
}
}
}
if(valid184){
var valid184 = true;
for(const key285 in data291){
if(pattern420.test(key285)){
let data303 = data291[key285];
const _errs789 = errors;
if(errors === _errs789){
if(Array.isArray(data303)){
var valid185 = true;
const len23 = data303.length;
for(let i23=0; i23<len23; i23++){
const _errs791 = errors;
if(typeof data303[i23] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user/" + key285.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23,schemaPath:"#/properties/user/patternProperties/%5E(%3F%3Aroles)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid185 = _errs791 === errors;
if(!valid185){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/user/" + key285.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user/patternProperties/%5E(%3F%3Aroles)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid184 = _errs789 === errors;
if(!valid184){
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
var valid0 = _errs761 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data305 = data.user_agent;
const _errs793 = errors;
if(errors === _errs793){
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
const _errs795 = errors;
for(const key286 in data305){
if(!(((key286 === "device") || (key286 === "os")) || (pattern447.test(key286)))){
validate11.errors = [{instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key286},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs795 === errors){
if(data305.device !== undefined){
let data306 = data305.device;
const _errs796 = errors;
if(errors === _errs796){
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
const _errs798 = errors;
for(const key287 in data306){
if(!(pattern1.test(key287))){
validate11.errors = [{instancePath:instancePath+"/user_agent/device",schemaPath:"#/properties/user_agent/properties/device/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key287},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs798 === errors){
var valid187 = true;
for(const key288 in data306){
if(pattern1.test(key288)){
const _errs799 = errors;
if(typeof data306[key288] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user_agent/device/" + key288.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/properties/device/patternProperties/%5E(%3F%3Aname)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate11.errors = [{instancePath:instancePath+"/user_agent/device",schemaPath:"#/properties/user_agent/properties/device/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid186 = _errs796 === errors;
}
else {
var valid186 = true;
}
if(valid186){
if(data305.os !== undefined){
let data308 = data305.os;
const _errs801 = errors;
if(errors === _errs801){
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
const _errs803 = errors;
for(const key289 in data308){
if(!(pattern152.test(key289))){
validate11.errors = [{instancePath:instancePath+"/user_agent/os",schemaPath:"#/properties/user_agent/properties/os/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key289},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs803 === errors){
var valid188 = true;
for(const key290 in data308){
if(pattern152.test(key290)){
const _errs804 = errors;
if(typeof data308[key290] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user_agent/os/" + key290.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/properties/os/patternProperties/%5E(%3F%3Afamily%7Cfull%7Cname%7Cplatform%7Ctype%7Cversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid188 = _errs804 === errors;
if(!valid188){
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
var valid186 = _errs801 === errors;
}
else {
var valid186 = true;
}
if(valid186){
var valid189 = true;
for(const key291 in data305){
if(pattern447.test(key291)){
const _errs806 = errors;
if(typeof data305[key291] !== "string"){
validate11.errors = [{instancePath:instancePath+"/user_agent/" + key291.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/patternProperties/%5E(%3F%3Aname%7Coriginal%7Cversion)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid189 = _errs806 === errors;
if(!valid189){
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
var valid0 = _errs793 === errors;
}
else {
var valid0 = true;
}
if(valid0){
var valid190 = true;
for(const key292 in data){
if(pattern109.test(key292)){
const _errs808 = errors;
if(typeof data[key292] !== "string"){
validate11.errors = [{instancePath:instancePath+"/" + key292.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3A%40timestamp%7Cmessage)%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid190 = _errs808 === errors;
if(!valid190){
break;
}
}
}
if(valid190){
var valid190 = true;
for(const key293 in data){
if(pattern110.test(key293)){
let data312 = data[key293];
const _errs810 = errors;
if(errors === _errs810){
if(Array.isArray(data312)){
var valid191 = true;
const len24 = data312.length;
for(let i24=0; i24<len24; i24++){
const _errs812 = errors;
if(typeof data312[i24] !== "string"){
validate11.errors = [{instancePath:instancePath+"/" + key293.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24,schemaPath:"#/patternProperties/%5E(%3F%3Atags)%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid191 = _errs812 === errors;
if(!valid191){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/" + key293.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Atags)%24/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid190 = _errs810 === errors;
if(!valid190){
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
