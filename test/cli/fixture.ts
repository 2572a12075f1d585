import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Workplace {
  readonly folder: string;
  /** Path of a file in it. */
  path(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  /** A configuration with one account that asks the given URL. @param output in YAML; default: `out.ndjson` */
  config(url: string, more?: string, output?: string): string;
  /** The documents of `out.ndjson`. A collector may be writing: what has no line break yet is none. */
  stored(): readonly { readonly _id: string }[];
  storedIds(): readonly string[];
  remove(): void;
}

/**
 * For a simulator of ours: with the standard limit, which spares JumpCloud, a collection waits for more than it works. A
 * setting of an account.
 */
export const asFastAsItGoes = 'rate_limit: {requests_per_second: 1000, burst: 1000}';

export function createWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, text: string): string => {
    writeFileSync(path(name), text);
    return path(name);
  };
  const stored = () =>
    readFileSync(path('out.ndjson'), 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { _id: string });
  return {
    folder,
    path,
    write,
    config: (url, more = '', output = `ndjson:${path('out.ndjson')}`) =>
      write(
        'collector.yml',
        `accounts:
  - name: acme
    url: ${url}
    api_key: simulator-key
    starting_point: 2400h
    source_lag_time: 0s
${more}    ${asFastAsItGoes}
output: ${output}
state: {directory: ${path('state')}}
`,
      ),
    stored,
    storedIds: () =>
      stored()
        .map(({ _id }) => _id)
        .sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
