/** A kind of object that events name by its id. */
export type NamedKind = 'user' | 'system' | 'application' | 'command' | 'user_group' | 'system_group' | 'policy';

/** Where the objects of a kind are listed, and what people call one. */
export interface KindEndpoint {
  /** Below the host of the console API. */
  readonly path: string;
  /** V1 answers an envelope and separates the names of fields by spaces, V2 a bare list and commas. */
  readonly version: 1 | 2;
  readonly id: '_id' | 'id';
  /** The first of these that holds text is the name. */
  readonly names: readonly string[];
}

export const kindEndpoints: Readonly<Record<NamedKind, KindEndpoint>> = {
  user: { path: '/api/systemusers', version: 1, id: '_id', names: ['username', 'email'] },
  system: { path: '/api/systems', version: 1, id: '_id', names: ['displayName', 'hostname'] },
  application: { path: '/api/applications', version: 1, id: '_id', names: ['displayLabel', 'displayName', 'name'] },
  command: { path: '/api/commands', version: 1, id: '_id', names: ['name'] },
  user_group: { path: '/api/v2/usergroups', version: 2, id: 'id', names: ['name'] },
  system_group: { path: '/api/v2/systemgroups', version: 2, id: 'id', names: ['name'] },
  policy: { path: '/api/v2/policies', version: 2, id: 'id', names: ['name'] },
};
