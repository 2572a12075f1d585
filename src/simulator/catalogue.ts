/** Space-separated words as a list. */
function names(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/**
 * Every event type that is known, by the service that its events carry. Types whose service no source states are
 * filed under `directory`, those of the AI gateway under a service value that the service filter does not know:
 * only `all` returns those, as it does with services that are added later.
 */
export const catalogue: Readonly<Record<string, readonly string[]>> = {
  directory: names(`
    application_create application_delete application_update association_change group_create group_delete
    group_update group_warning integrationattribute_include integrationattribute_exclude invoice_download
    notification_delete organization_create organization_update system_create system_delete system_update
    radiusserver_create radiusserver_delete radiusserver_update user_group_admin_grant user_group_admin_revoke
    admin_create admin_delete admin_update admin_login_attempt admin_lockout admin_suspended admin_unsuspend
    admin_password_change admin_password_reset_request admin_totp_start_enrollment admin_totp_finish_enrollment
    admin_totp_disable totp_start_enrollment totp_finish_enrollment totp_delete_enrollment user_create user_delete
    user_update user_lockout user_unlocked user_login_attempt user_mfa_exclusion_expired user_password_expired
    user_password_reset_request user_password_warning_email user_password_change user_password_set user_activated
    user_activation_email user_suspended user_unsuspended user_activation_schedule_create
    user_activation_schedule_delete user_suspension_schedule_create user_suspension_schedule_delete
    user_create_provision user_update_provision user_delete_provision user_admin_granted user_admin_revoked
    command_create command_delete command_update command_run commandresult_delete file_create file_update
    file_delete policy_create policy_delete policy_update authnpolicy_create authnpolicy_delete authpolicy_update
    iplist_create iplist_delete iplist_update activedirectory_create activedirectory_delete idsource_create
    idsource_delete idsource_update sambadomain_create sambadomain_delete sambadomain_update workday_create
    workday_delete workday_update integration_activate integration_deactivate gsuite_directory_create
    gsuite_directory_delete gsuite_directory_update o365_directory_create o365_directory_delete
    o365_directory_update integration_domain_add integration_domain_delete integration_default_domain_add
    integration_default_domain_update integration_default_domain_delete attributemappings_add
    attributemappings_update attributemappings_delete feature_settings_change provider_update mtp_download_invoice
    msp_ticket_create connectwise_integration_create connectwise_integration_delete connectwise_integration_update
    connectwise_billing_mapping_create connectwise_billing_mapping_delete connectwise_billing_mapping_update
    connectwise_company_mapping_create connectwise_company_mapping_delete connectwise_company_mapping_update
    connectwise_settings_update autotask_integration_create autotask_integration_delete
    autotask_integration_update autotask_billing_mapping_create autotask_billing_mapping_delete
    autotask_billing_mapping_update autotask_company_mapping_create autotask_company_mapping_delete
    autotask_company_mapping_update autotask_settings_update syncro_integration_create syncro_integration_delete
    syncro_integration_update syncro_billing_mapping_create syncro_billing_mapping_delete
    syncro_billing_mapping_update syncro_company_mapping_create syncro_company_mapping_delete
    syncro_company_mapping_update syncro_settings_update slack_notification_sent risk_event_created
    risk_event_resolved risk_events_bulk_resolved ca_created cert_issued_manual cert_issued_self_service
    scep_issued cert_revoked genai_ai_assistant_chat_created genai_ai_assistant_chat_updated
    genai_ai_assistant_chat_deleted genai_ai_assistant_chat_message_sent
  `),
  sso: names(`
    sso_auth
  `),
  radius: names(`
    radius_auth radius_auth_attempt
  `),
  ldap: names(`
    ldap_bind ldap_search ldap_srch
  `),
  systems: names(`
    login_attempt system_fde_key_update system_fde_key_decrypt user_password_change user_lockout os_minor_upgrade
    os_minor_rollback os_major_upgrade os_major_rollback remote_session_start remote_session_join
    remote_session_end remote_session_feedback google_emm_create google_emm_patch google_emm_delete device_command
    command_result policy_result
  `),
  mdm: names(`
    mdm_command_result device_enrollment configuration_file_download
  `),
  software: names(`
    software_add software_change software_remove software_add_request software_change_request
    software_remove_request software_status_update windows_patch_export windows_patch_install
  `),
  password_manager: names(`
    passwordmanager_enable passwordmanager_disable passwordmanager_user_enable passwordmanager_user_disable
    passwordmanager_user_re-enable passwordmanager_user_activate passwordmanager_user_deactivate
    passwordmanager_user_reactivate passwordmanager_user_signup passwordmanager_user_update
    passwordmanager_user_remove passwordmanager_user_device_pair passwordmanager_user_device_unpair
    passwordmanager_folder_create passwordmanager_folder_update passwordmanager_folder_delete
    passwordmanager_folder_force_sync passwordmanager_folder_member_add passwordmanager_folder_member_update
    passwordmanager_folder_member_remove passwordmanager_folder_group_add passwordmanager_folder_group_update
    passwordmanager_folder_group_remove passwordmanager_item_add passwordmanager_item_update
    passwordmanager_item_remove passwordmanager_item_move passwordmanager_item_reveal passwordmanager_item_copy
    passwordmanager_item_autofill passwordmanager_item_history_reveal passwordmanager_item_history_restore
    passwordmanager_item_settings_update passwordmanager_items_export passwordmanager_items_import
    passwordmanager_backup_create passwordmanager_backup_request passwordmanager_backup_request_approve
    passwordmanager_backup_request_reject passwordmanager_backup_request_cancel
    passwordmanager_backup_request_restore passwordmanager_backup_key_create passwordmanager_backup_key_delete
    passwordmanager_backup_key_regenerate passwordmanager_backup_enable passwordmanager_backup_disable
    passwordmanager_local_backup_create passwordmanager_local_backup_restore
    passwordmanager_local_backup_path_update passwordmanager_sharedfolders_policy_update
    passwordmanager_sharedfolders_policy_group_add passwordmanager_sharedfolders_policy_group_remove
    passwordmanager_sharedfolders_policy_user_add passwordmanager_sharedfolders_policy_user_remove
    passwordmanager_force_sync passwordmanager_app_update passwordmanager_app_unlock passwordmanager_mini_launch
    passwordmanager_pincode_update passwordmanager_paranoid_mode_enable passwordmanager_paranoid_mode_disable
    passwordmanager_extension_settings_update passwordmanager_extension_unlock passwordmanager_extension_pair
    passwordmanager_extension_site_exclusion passwordvault_enable passwordvault_disable passwordvault_user_enable
    passwordvault_user_disable passwordvault_credential_add passwordvault_website_add
    passwordvault_credential_archive passwordvault_website_archive passwordvault_credential_delete
    passwordvault_website_delete passwordvault_credential_duplicate passwordvault_website_duplicate
    passwordvault_credential_update passwordvault_website_update passwordvault_credential_autofill
    passwordvault_credential_copy passwordvault_credential_export passwordvault_credential_history_reveal
    passwordvault_credential_reveal passwordvault_credential_viewdetail passwordvault_credential_viewsecret
    passwordvault_credential_import passwordvault_credential_shareuser passwordvault_credential_shareusergroup
    passwordvault_website_shareuser passwordvault_website_shareusergroup passwordvault_website_connect
    passwordvault_website_copy passwordvault_website_viewdetails passwordvault_website_linkcredential
    passwordvault_websites_export passwordvault_personalfolder_create passwordvault_personalfolder_delete
    passwordvault_personalfolder_group_add passwordvault_personalfolder_credential_add
    passwordvault_personalfolder_website_add passwordvault_personalfolder_user_add
    passwordvault_personalfolder_credential_update passwordvault_personalfolder_website_update
    passwordvault_personalfolder_user_update passwordvault_personalfolder_credential_remove
    passwordvault_personalfolder_website_remove passwordvault_personalfolder_user_remove
    passwordvault_sharedfolder_create passwordvault_sharedfolder_delete passwordvault_sharedfolder_group_add
    passwordvault_sharedfolder_credential_add passwordvault_sharedfolder_website_add
    passwordvault_sharedfolder_user_add passwordvault_sharedfolder_credential_update
    passwordvault_sharedfolder_website_update passwordvault_sharedfolder_user_update
    passwordvault_sharedfolder_credential_remove passwordvault_sharedfolder_website_remove
    passwordvault_sharedfolder_user_remove
  `),
  object_storage: names(`
    object_storage_create object_storage_upload_validation_result object_storage_get_download_url_request
    object_storage_delete
  `),
  alerts: names(`
    alert_created alert_updated alert_status_updated rule_created rule_modified rule_deleted bulk_update_alerts
    bulk_delete_alerts rule_config_created rule_config_updated rule_config_deleted
  `),
  notifications: names(`
    notification_channel_created notification_channel_updated notification_channel_deleted
  `),
  saas_app_management: names(`
    saas_management_enable saas_management_disable saas_management_settings_update
    saas_management_application_discover saas_management_event_application_review
    saas_management_application_update saas_management_application_access_restriction_update
    saas_management_application_license_update saas_management_application_delete saas_management_connector_create
    saas_management_connector_update saas_management_connector_delete saas_management_account_discover
    saas_management_account_user_assign saas_management_account_delete saas_management_tenant_discover
    saas_management_login_event saas_management_application_review
  `),
  access_management: names(`
    access_management_access_request access_management_access_request_approval
    access_management_association_change access_management_approval_flow_create
    access_management_approval_flow_update access_management_approval_flow_delete
    access_management_access_request_settings_update
  `),
  reports: names(`
    report_run report_export report_create report_update report_delete custom_report_create
    scheduled_report_create custom_report_update scheduled_report_update custom_report_delete
    scheduled_report_delete scheduled_report_run_success scheduled_report_run_failed
  `),
  asset_management: names(`
    asset_management_enable asset_management_disable asset_management_general_settings_update
    asset_management_field_setting_create asset_management_field_setting_update
    asset_management_field_setting_delete asset_management_asset_create asset_management_asset_update
    asset_management_asset_delete
  `),
  workflows: names(`
    workflow_create workflow_update workflow_delete workflow_run
  `),
  ai_gateway: names(`
    server_create redirect_uri_create server_update redirect_uri_update server_delete redirect_uri_delete
    aigw_session_opened aigw_session_activity aigw_session_closed
  `),
};

/** Values that the `service` filter takes, `all` apart. */
export const serviceNames: readonly string[] = Object.keys(catalogue).filter((name) => name !== 'ai_gateway');
