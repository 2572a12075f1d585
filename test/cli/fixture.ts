import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Workplace {
  readonly folder: string;
  /** Path of a file in it. */
  path(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  /** A configuration with one account that asks the given URL. */
  config(url: string, more?: string): string;
  /** The documents of `out.ndjson`. */
  stored(): readonly { readonly _id: string }[];
  remove(): void;
}

export function createWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, text: string): string => {
    writeFileSync(path(name), text);
    return path(name);
  };
  return {
    folder,
    path,
    write,
    config: (url, more = '') =>
      write(
        'collector.yml',
        `accounts:
  - name: acme
    url: ${url}
    api_key: simulator-key
    starting_point: 2400h
    source_lag_time: 0s
${more}output: ndjson:${path('out.ndjson')}
state: {directory: ${path('state')}}
`,
      ),
    stored: () =>
      readFileSync(path('out.ndjson'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { _id: string }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
