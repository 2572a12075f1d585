import { chmodSync, copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { report } from './test-server.ts';

const antlr = '4.13.1';

/**
 * Gives a trimmed Elasticsearch the `kql` query, which a complete one has and which Maven Central has as a module of its
 * own. Without it the server is still good for every other suite.
 * @param cache a folder on the same disk: a server that starts meanwhile never sees half of a module
 * @param fetch puts an artifact and what it needs into the repository
 */
export async function addKqlModule(
  home: string,
  version: string,
  cache: string,
  repository: string,
  fetch: (artifact: string) => Promise<void>,
): Promise<void> {
  const module = join(home, 'modules/x-pack-kql');
  if (existsSync(module)) return;
  const jars = [
    join(repository, `org/elasticsearch/plugin/x-pack-kql/${version}/x-pack-kql-${version}.jar`),
    join(repository, `org/antlr/antlr4-runtime/${antlr}/antlr4-runtime-${antlr}.jar`),
  ];
  try {
    if (!jars.every((jar) => existsSync(jar))) await fetch(`org.elasticsearch.plugin:x-pack-kql:${version}`);
  } catch (error) {
    report(`!!! it has no kql query, so the suite that compares with it will fail !!! ${(error as Error).message}`);
    return;
  }
  const prepared = mkdtempSync(join(cache, 'unpacking-'));
  for (const jar of jars) copyFileSync(jar, join(prepared, jar.slice(jar.lastIndexOf('/') + 1)));
  const descriptor = {
    name: 'x-pack-kql',
    description: 'KQL query',
    version,
    'elasticsearch.version': version,
    'java.version': '21',
    classname: 'org.elasticsearch.xpack.kql.KqlPlugin',
    modulename: 'org.elasticsearch.kql',
    'extended.plugins': 'x-pack-core',
  };
  const lines = Object.entries(descriptor).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(prepared, 'plugin-descriptor.properties'), lines.join(''));
  chmodSync(prepared, 0o755);
  try {
    renameSync(prepared, module);
  } catch (error) {
    // Another run was quicker.
    rmSync(prepared, { recursive: true });
    if (!existsSync(module)) throw error;
  }
}
