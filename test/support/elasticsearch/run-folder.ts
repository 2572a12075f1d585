import { pbkdf2Sync, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SecurityOptions } from './test-server.ts';

/** A new folder for the configuration, data and logs of one server. */
export function makeRunFolder(
  home: string,
  port: number,
  transportPort: number,
  security: SecurityOptions | undefined,
): string {
  const runFolder = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-es-'));
  for (const name of ['config', 'data', 'logs', 'tmp']) mkdirSync(join(runFolder, name));
  const config = join(runFolder, 'config');
  cpSync(join(home, 'config'), config, { recursive: true });
  const settings = {
    'cluster.name': `jumpcloud-elastic-tests-${port}`,
    'node.name': 'one',
    'discovery.type': 'single-node',
    'network.host': '127.0.0.1',
    'http.port': port,
    'transport.port': transportPort,
    'path.data': join(runFolder, 'data'),
    'path.logs': join(runFolder, 'logs'),
    'xpack.security.enabled': security !== undefined,
    ...(security && { 'xpack.security.http.ssl.enabled': false, 'xpack.security.transport.ssl.enabled': false }),
    'action.destructive_requires_name': false,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  writeFileSync(join(config, 'elasticsearch.yml'), lines.join(''));
  if (security) addUser(config, security);
  // The JVM options name log files relative to the installation, which the server may not write to.
  const jvmOptions = readFileSync(join(config, 'jvm.options'), 'utf8');
  const logs = `${join(runFolder, 'logs')}/`;
  writeFileSync(
    join(config, 'jvm.options'),
    jvmOptions.replaceAll('=logs/', `=${logs}`).replaceAll('file=gc.log', `file=${logs}gc.log`),
  );
  return runFolder;
}

/** A user of the file realm is there before the first request. */
function addUser(config: string, { user, password }: SecurityOptions): void {
  const [salt, cost] = [randomBytes(32), 10_000];
  const hash = pbkdf2Sync(password, salt, cost, 32, 'sha512');
  writeFileSync(
    join(config, 'users'),
    `${user}:{PBKDF2}${cost}$${salt.toString('base64')}$${hash.toString('base64')}\n`,
  );
  writeFileSync(join(config, 'users_roles'), `superuser:${user}\n`);
}

/** Makes the user own the run folder and able to read the installation, also where that lies in root's home. */
export function giveTo(userId: number, runFolder: string, home: string): void {
  forEachBelow(runFolder, (path) => chownSync(path, userId, userId));
  forEachBelow(home, (path) => addMode(path, statSync(path).isDirectory() ? 0o055 : 0o044));
  for (let folder = dirname(home); folder !== dirname(folder); folder = dirname(folder)) addMode(folder, 0o011);
}

function addMode(path: string, bits: number): void {
  const mode = statSync(path).mode & 0o7777;
  if ((mode & bits) !== bits) chmodSync(path, mode | bits);
}

function forEachBelow(folder: string, act: (path: string) => void): void {
  act(folder);
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) act(join(folder, path));
}
