import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { packageRoot } from '../../src/core/package-root.ts';
import { packageVersion as templatesVersion } from '../../src/generated/templates.ts';

interface Variable {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly secret?: boolean;
}

interface Manifest {
  readonly version: string;
  readonly format_version: string;
  readonly conditions: { readonly kibana: { readonly version: string } };
  readonly policy_templates: readonly {
    readonly inputs: readonly { readonly type: string; readonly vars: readonly Variable[] }[];
  }[];
}

const read = (path: string): string => readFileSync(join(packageRoot(), path), 'utf8');
const manifest = load(read('manifest.yml')) as Manifest;
interface StreamManifest {
  readonly streams: readonly { readonly enabled?: boolean; readonly vars: readonly Variable[] }[];
}

const streamOf = (stream: string) => (load(read(`streams/${stream}.manifest.yml`)) as StreamManifest).streams[0];
const inputVariables = manifest.policy_templates[0]?.inputs[0]?.vars ?? [];
const variablesOf = (stream: string) => [...inputVariables, ...(streamOf(stream)?.vars ?? [])];
const namesOf = (stream: string) =>
  variablesOf(stream)
    .map(({ name }) => name)
    .sort();

describe('the manifest', () => {
  it('has the version of package.json plus 100 majors, and so have changelog and templates', () => {
    const [major, ...rest] = (JSON.parse(read('package.json')) as { version: string }).version.split('.');
    const changelog = load(read('changelog.yml')) as readonly { readonly version: string }[];
    expect(manifest.version).toBe([Number(major) + 100, ...rest].join('.'));
    expect(changelog[0]?.version).toBe(manifest.version);
    expect(templatesVersion).toBe(manifest.version);
  });

  it('promises the oldest stacks that the project supports', () => {
    expect(manifest.conditions.kibana.version).toBe('^8.19.0 || ^9.0.0');
    expect(manifest.format_version).toMatch(/^3\.6\./);
  });

  it.each(['events', 'users'])(
    'declares every variable of the template of %s, and none that it does not use',
    (stream) => {
      const template = read(`streams/${stream}.yml.hbs`).replace(/\{\{!--[\s\S]*?--\}\}/g, '');
      const used = [...template.matchAll(/\{\{([^{}]+)\}\}/g)].flatMap(([, inside]) =>
        (inside as string)
          .replace(/'[^']*'|"[^"]*"/g, '')
          .split(/\s+/)
          .filter((word) => /^[a-z_]+$/.test(word) && !helpers.has(word)),
      );
      expect([...new Set(used)].sort()).toEqual(namesOf(stream));
    },
  );

  it("keeps the names of Elastic's own package, so that a policy keeps its settings", () => {
    expect(namesOf('events')).toEqual(expect.arrayContaining([...elasticNames]));
  });

  it('marks the key as a secret, and says of every password-like variable whether it is one', () => {
    expect(inputVariables.find(({ name }) => name === 'api_key')).toMatchObject({ type: 'password', secret: true });
    for (const { name, secret } of [...variablesOf('events'), ...variablesOf('users')])
      if (/key|token|secret|passw/.test(name)) expect(secret).toBeDefined();
  });

  it.each(['events', 'users'])('declares a name of %s once over all levels', (stream) => {
    expect(new Set(namesOf(stream)).size).toBe(namesOf(stream).length);
  });

  it('collects users only where somebody turns that on', () => {
    expect(streamOf('users')?.enabled).toBe(false);
  });
});

/** Words of Handlebars, and Fleet's own helpers. */
const helpers = new Set(['else', 'this', 'escape_string', 'if', 'unless', 'each', 'contains']);

const elasticNames = [
  'url',
  'api_key',
  'interval',
  'starting_point',
  'services',
  'event_limit',
  'source_lag_time',
  'ssl',
  'proxy_url',
  'http_client_timeout',
  'enable_request_tracer',
  'tags',
  'preserve_original_event',
  'preserve_duplicate_custom_fields',
  'processors',
];
