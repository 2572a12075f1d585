/**
 * The services JumpCloud is known to serve. The list is a help for spelling, not a gate: JumpCloud adds services,
 * and an event of an unknown one is collected like any other. In `fields/` it is a gate: there an unknown name is a slip.
 * `alert` is here too: the schema and the prose of the API disagree on `alert` and `alerts`.
 */
export const knownServices = [
  'all',
  'directory',
  'sso',
  'radius',
  'ldap',
  'systems',
  'mdm',
  'software',
  'password_manager',
  'object_storage',
  'access_management',
  'alerts',
  'alert',
  'notifications',
  'saas_app_management',
  'reports',
  'asset_management',
  'workflows',
  'aigw',
  'genai',
  'di_events',
] as const;
