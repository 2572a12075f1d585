import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { connectElasticsearch } from '../../src/cli/install/connection.ts';
import { elasticsearchClient } from '../../src/config/elasticsearch-client.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import { readArchive } from '../../src/install/fleet/package-archive.ts';
import { createHttpClient } from '../../src/transport/client.ts';

const folder = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-read-'));
afterAll(() => rmSync(folder, { recursive: true }));
const missing = join(folder, 'none');

/** Whatever names a file that a person has to give. */
const readers: readonly (readonly [string, (path: string) => unknown])[] = [
  ['a configuration', (path) => loadConfig(path)],
  ['a secret', (path) => loadConfig(configWith(`file:${path}`))],
  ['a certificate of the output', (ca) => elasticsearchClient({ kind: 'elasticsearch', url: 'https://x', ca })],
  [
    'a certificate of the installer',
    (ca) => connectElasticsearch('https://x', { ca }, { env: {}, readFile: () => '' }),
  ],
  ['a certificate of an input', (path) => createHttpClient({ tls: { certificateAuthorities: [path] } })],
  [
    'a passphrase',
    (path) =>
      loadHttpjsonConfig(`request: {url: "https://x/", ssl.key_passphrase_path: "${path}"}`, { source: 'in.yml' }),
  ],
  ['an archive', (path) => readArchive(path)],
];

function configWith(key: string): string {
  const path = join(folder, 'collector.yml');
  writeFileSync(path, `accounts: [{name: a, api_key: "${key}"}]\noutput: stdout\n`);
  return path;
}

it.each(readers)('%s that cannot be read is refused with the reason', (_, read) => {
  expect(() => read(missing)).toThrow('does not exist');
  expect(() => read(folder)).toThrow('is a folder');
});

it('refuses a text that is not UTF-8, and says so', () => {
  const path = join(folder, 'latin1.yml');
  writeFileSync(path, Buffer.from('output: stdout # für später\n', 'latin1'));
  expect(() => loadConfig(path)).toThrow(`The configuration file ${path} is not UTF-8`);
});
