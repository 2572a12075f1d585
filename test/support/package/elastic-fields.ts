/** Every field of Elastic's package below `jumpcloud.event`, by its type there: searches in the field depend on them. */
export const elasticFields: Readonly<Record<string, string>> = {
  boolean: `
    auth_context.auth_methods.duo.success auth_context.auth_methods.jumpcloud_go.success
    auth_context.auth_methods.jumpcloud_go_uv.success auth_context.auth_methods.jumpcloud_protect.success
    auth_context.auth_methods.password.success auth_context.auth_methods.totp.success
    auth_context.auth_methods.webauthn.success auth_meta.auth_methods.password.success
    available_os_updates.allows_install_later available_os_updates.is_config_data_update
    available_os_updates.is_critical available_os_updates.is_firmware_update
    available_os_updates.is_major_os_update available_os_updates.requires_bootstrap_token
    available_os_updates.restart_required command.force command.managed_apps_only idp_initiated
    initiated_by.administrator mfa profile_list.has_removal_passcode profile_list.is_encrypted
    profile_list.is_managed profile_list.payload_removal_disallowed query_responses.is_supervised
    scan_initiated security_info.management_status.enrolled_via_dep
    security_info.management_status.is_activation_lock_manageable
    security_info.management_status.is_user_enrollment
    security_info.management_status.user_approved_enrollment sso_token_success start_tls success
    tls_established
  `,
  flattened: `
    changes
  `,
  float: `
    auth_context.jumpcloud_protect_device.geoip.latitude auth_context.jumpcloud_protect_device.geoip.longitude
    geoip.latitude geoip.longitude profile_list.payload_content.payload_version profile_list.payload_verion
    profile_list.payload_version
  `,
  keyword: `
    application.display_label application.display_name application.id application.name
    application.package_manager application.sso_type application.sso_url association.action_source
    association.connection.from.name association.connection.from.object_id association.connection.from.type
    association.connection.to.name association.connection.to.object_id association.connection.to.type
    association.op attr auth_context.jumpcloud_protect_device.app_version
    auth_context.jumpcloud_protect_device.geoip.continent_code
    auth_context.jumpcloud_protect_device.geoip.country_code
    auth_context.jumpcloud_protect_device.geoip.region_code
    auth_context.jumpcloud_protect_device.geoip.region_name
    auth_context.jumpcloud_protect_device.geoip.timezone auth_context.jumpcloud_protect_device.id
    auth_context.jumpcloud_protect_device.ip auth_context.jumpcloud_protect_device.make
    auth_context.jumpcloud_protect_device.model auth_context.jumpcloud_protect_device.os
    auth_context.jumpcloud_protect_device.os_version auth_context.jumpcloud_protect_device.user_id
    auth_context.jumpcloud_protect_device.username auth_context.policies_applied.id
    auth_context.policies_applied.metadata.action auth_context.policies_applied.metadata.resource_type
    auth_context.policies_applied.name auth_context.system.displayName auth_context.system.hostname
    auth_context.system.id auth_context.system.os auth_context.system.version auth_method
    available_os_updates.human_readable_name available_os_updates.human_readable_name_locale
    available_os_updates.metadata_url available_os_updates.product_key available_os_updates.version base
    client_ip command.items command.payload command.queries command.request_type command_uuid connection_id dn
    error_message event_type filter geoip.continent_code geoip.country_code geoip.region_code
    geoip.region_name geoip.timezone id initiated_by.email initiated_by.id initiated_by.type
    initiated_by.username mdm_device_id mdm_device_manager_id mdm_type mech message mfa_meta.type
    operation_type organization os_meta_family previous_state process_name
    profile_list.payload_content.payload_description profile_list.payload_content.payload_display_name
    profile_list.payload_content.payload_identifier profile_list.payload_content.payload_organization
    profile_list.payload_content.payload_type profile_list.payload_content.payload_uuid
    profile_list.payload_description profile_list.payload_display_name profile_list.payload_identifier
    profile_list.payload_organization profile_list.payload_uuid profile_list.signer_certificates provider
    query_responses.device_name query_responses.model_name query_responses.os_version
    query_responses.product_name query_responses.wifi_mac request_type resource.application_type
    resource.displayLabel resource.displayName resource.display_name resource.email_type
    resource.enterprise_id resource.hostname resource.id resource.install_type resource.name
    resource.package_manager resource.policy_id resource.policy_name resource.policy_template_id
    resource.policy_template_name resource.recipient_email resource.runtime_permissions resource.type
    resource.update_mode resource.username security_info.secure_boot.secure_boot_level service src_ip state
    status system.displayName system.hostname system.id system_timestamp target_resource.type timestamp
    useragent.device useragent.major useragent.minor useragent.name useragent.os useragent.os_full
    useragent.os_major useragent.os_minor useragent.os_name useragent.os_patch useragent.os_version
    useragent.patch useragent.version username version
  `,
  long: `
    available_os_updates.download_size available_os_updates.install_size deref error_code number_of_results
    operation_number query_responses.available_device_capacity query_responses.device_capacity repeat_count
    scope
  `,
};
