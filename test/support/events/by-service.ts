type Event = Readonly<Record<string, unknown>>;

const common = { organization: '5bf6defbdcd8233029e0c598', '@version': '1', client_ip: '192.0.2.1' };
const admin = { id: '5ee8dbcb03231715576d73aa', type: 'admin', email: 'admin@example.com' };

function of(service: string, eventType: string, rest: Event): readonly [string, Event] {
  const id = `6407359ff5c3cc91${service.padEnd(8, '0').slice(0, 8)}`;
  return [service, { id, timestamp: '2026-02-22T01:00:52Z', service, event_type: eventType, ...common, ...rest }];
}

/** One event of every service, each with an attribute that only this service has. Every attribute is declared. */
export const serviceEvents: readonly (readonly [string, Event])[] = [
  of('directory', 'user_update', { initiated_by: admin, changes: [{ field: 'suspended', from: false, to: true }] }),
  of('sso', 'sso_auth', { application: { id: 'a1', name: 'zoom', sso_type: 'saml' }, sso_token_success: true }),
  of('radius', 'radius_auth_attempt', { username: 'jane', auth_type: 'EAP', nas_mfa_state: 'DISABLED', success: true }),
  of('ldap', 'ldap_bind', { username: 'jane', dn: 'uid=jane,ou=Users,dc=example,dc=com', tls_established: true }),
  of('systems', 'login_attempt', {
    src_ip: '198.51.100.7',
    process_name: 'sshd',
    system: { id: 's1', hostname: 'H1' },
  }),
  of('mdm', 'mdm_command_result', { request_type: 'DeviceLock', status: 'Acknowledged', command_uuid: 'c1' }),
  of('software', 'software_add', { application: { name: 'Chrome', version: '143.0', path: '/opt/chrome' } }),
  of('password_manager', 'passwordmanager_folder_create', {
    initiated_by: admin,
    resource: { id: 'r1', type: 'folder' },
  }),
  of('object_storage', 'object_storage_create', { result: 'Success', object_storage_item_version_size: 5 }),
  of('alerts', 'alert_created', { severity: 'High', category: 'System', rule_id: 'rule1' }),
  of('notifications', 'notification_channel_created', { name: 'On call', type: 'email', channel_object_id: 'ch1' }),
  of('saas_app_management', 'saas_management_account_discover', { detail: 'seen', resource: { login_type: 'SAML' } }),
  of('access_management', 'access_management_access_request', { access_request_id: 'ar1', workflow: { id: 'w1' } }),
  of('reports', 'report_export', { initiated_by: admin, resource: { type: 'report', search_request: { size: 1 } } }),
  of('asset_management', 'asset_management_asset_create', { resource: { type: 'asset', serial: 'S1', model: 'X1' } }),
  of('workflows', 'workflow_run', { resource: { id: 'run1', status: 'SUCCEEDED', meta_data: { steps: 2 } } }),
];
