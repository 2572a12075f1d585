import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { IngestError, systemErrorCode } from '../../core/errors.ts';
import type { RoleDescriptor } from '../../elasticsearch/writer-role.ts';
import { type Cluster, statusOf } from './cluster.ts';
import { createWriterKey, ensureRole, readWriterAccess, removeWriterAccess } from './writer-access.ts';

/** Prints the key in place of writing it to a file. */
const toTerminal = '-';
const keyName = 'jumpcloud-elastic collector';

export interface AccessOptions {
  readonly role: RoleDescriptor;
  readonly roleName: string | undefined;
  readonly keyFile: string | undefined;
  readonly dryRun: boolean;
  /** Told of each step. */
  readonly report: (line: string) => void;
}

/** A key that is nowhere is lost, so the place is looked at before there is one. @throws IngestError JC_USAGE */
export function checkKeyFile(path: string): void {
  if (path === toTerminal || !existsSync(path)) return;
  throw new IngestError('JC_USAGE', `--writer-key: ${path} already exists and is not overwritten`, {
    advice: 'Leave the option out to keep the key in that file, or name another file for a new key.',
  });
}

/** @throws IngestError where nobody asks for credentials */
export function requireSecurity(address: string, secured: boolean): void {
  if (secured) return;
  const message = `Security is turned off at ${address}, so a role or a key would have no effect. Nothing was changed.`;
  throw new IngestError('JC_USAGE', message, {
    advice: 'Turn on security in Elasticsearch, or leave out --writer-role and --writer-key.',
  });
}

/** Makes what a collector needs to write, and nothing more. @throws IngestError */
export async function giveAccess(cluster: Cluster, options: AccessOptions): Promise<void> {
  const { role, roleName, keyFile, dryRun, report } = options;
  if (dryRun) {
    if (roleName !== undefined)
      report(`+ role ${roleName}, unless it already exists with these privileges: ${JSON.stringify(role)}`);
    if (keyFile !== undefined) report(`+ API key ${keyName}: ${JSON.stringify(role)}`);
    return;
  }
  if (roleName !== undefined) report(`${await ensureRole(cluster, roleName, role)}  role ${roleName}`);
  if (keyFile !== undefined) await makeKey(cluster, role, keyFile, report);
}

async function makeKey(
  cluster: Cluster,
  role: RoleDescriptor,
  file: string,
  report: AccessOptions['report'],
): Promise<void> {
  // Claimed first: a key that could not be written down would stay behind in the cluster.
  if (file !== toTerminal) writeKeyFile(file, '', 'wx');
  const key = await createWriterKey(cluster, keyName, role).catch((error: unknown) => {
    if (file !== toTerminal) rmSync(file, { force: true });
    if (!/derived api key/i.test(String(error))) throw error;
    throw new IngestError('JC_SINK_REFUSED', `${(error as Error).message}`, {
      advice: 'An API key cannot create another key that has privileges. Run this as a user (ELASTICSEARCH_USERNAME).',
    });
  });
  if (file === toTerminal) {
    report(`created  API key ${keyName}, shown this once: ${key.reveal()}`);
    return;
  }
  writeKeyFile(file, `${key.reveal()}\n`, 'w');
  report(`created  API key ${keyName}, in ${file} (0600); in the configuration: api_key: file:${file}`);
}

function writeKeyFile(path: string, text: string, flag: 'wx' | 'w'): void {
  try {
    writeFileSync(path, text, { mode: 0o600, flag });
  } catch (error) {
    const message = `--writer-key: ${path} cannot be written (${systemErrorCode(error) ?? String(error)})`;
    throw new IngestError('JC_USAGE', message, {
      cause: error,
      advice: 'Choose a path in a folder that you can write to.',
    });
  }
}

/** @returns how many roles and keys of ours there were */
export async function removeAccess(
  cluster: Cluster,
  { dryRun, report }: Pick<AccessOptions, 'dryRun' | 'report'>,
): Promise<number> {
  try {
    const access = await readWriterAccess(cluster);
    for (const { name, id } of access.apiKeys) if (dryRun) report(`- API key ${name} (${id})`);
    for (const name of access.roles) if (dryRun) report(`- role ${name}`);
    if (!dryRun) await removeWriterAccess(cluster, access, report);
    return access.apiKeys.length + access.roles.length;
  } catch (error) {
    if (statusOf(error) !== 403) throw error;
    report(
      'note: roles and API keys of collectors were not checked, because that needs the cluster privilege manage_security.',
    );
    return 0;
  }
}
