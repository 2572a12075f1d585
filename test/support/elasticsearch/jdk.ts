import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const oldestVersion = 21;

/** The home of the first JDK that is new enough, or undefined. */
export async function findJdk(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const home of candidates(environment)) {
    if (existsSync(join(home, 'bin/java')) && (await majorVersion(home)) >= oldestVersion) return home;
  }
  return undefined;
}

function candidates(environment: NodeJS.ProcessEnv): string[] {
  return [
    environment.ES_JAVA_HOME ?? '',
    environment.JAVA_HOME ?? '',
    ...children('/usr/lib/jvm'),
    ...children('/Library/Java/JavaVirtualMachines').map((folder) => join(folder, 'Contents/Home')),
    ...children('/opt/homebrew/opt').map((folder) => join(folder, 'libexec/openjdk.jdk/Contents/Home')),
    ...children('/usr/local/opt').map((folder) => join(folder, 'libexec/openjdk.jdk/Contents/Home')),
  ].filter((home) => home !== '');
}

function children(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

async function majorVersion(home: string): Promise<number> {
  try {
    const { stderr, stdout } = await run(join(home, 'bin/java'), ['-version']);
    return Number(/version "(\d+)/.exec(stderr + stdout)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
