/** What a collector writes to and reads from. */
export interface WriterTargets {
  /** Names or patterns: `logs-jumpcloud.events-default`. */
  readonly dataStreams: readonly string[];
  /** Where several collectors share state: the indices of checkpoints and dead letters. */
  readonly state?: { readonly index: string; readonly deadLetterIndex: string };
}

export interface IndexPrivileges {
  readonly names: readonly string[];
  readonly privileges: readonly string[];
}

/** The body of `PUT _security/role/<name>`, and of `role_descriptors` of an API key. */
export interface RoleDescriptor {
  readonly cluster: readonly string[];
  readonly indices: readonly IndexPrivileges[];
}

/**
 * The least that a collector needs: to add documents, to let the first of them make the data stream, to look up ids that
 * are stored already, and to see what version of the mapping is installed. It cannot change or delete a document.
 */
export function writerRole({ dataStreams, state }: WriterTargets): RoleDescriptor {
  return {
    cluster: ['monitor', 'read_pipeline'],
    indices: [
      { names: dataStreams, privileges: ['create_doc', 'auto_configure', 'view_index_metadata', 'read'] },
      ...(state ? [state.index, state.deadLetterIndex] : []).map((index) => ({
        names: [`${index}*`],
        // `manage` because the index is made together with its alias.
        privileges: ['read', 'index', 'delete', 'create_index', 'manage'],
      })),
    ],
  };
}
