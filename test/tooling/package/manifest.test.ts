import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { packageRoot } from '../../../src/core/package-root.ts';
import { packageVersion as templatesVersion } from '../../../src/generated/templates.ts';
import { knownServices } from '../../../src/jumpcloud/known-services.ts';

interface Variable {
  readonly name: string;
  readonly type: string;
  readonly multi: boolean;
  readonly description?: string;
  readonly secret?: boolean;
}

interface Manifest {
  readonly version: string;
  readonly format_version: string;
  readonly conditions: { readonly kibana: { readonly version: string } };
  readonly policy_templates: readonly {
    readonly name: string;
    readonly inputs: readonly { readonly type: string; readonly vars?: readonly Variable[] }[];
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

  it("has every variable of Elastic's package at its level, with a type that takes its value: Fleet drops what moves", () => {
    const policy = manifest.policy_templates.map(({ name, inputs }) => [name, inputs.map(({ type }) => type)]);
    expect(policy).toEqual([['jumpcloud', ['httpjson']]]);
    expect(inputVariables).toEqual([]);
    const declared = (streamOf('events')?.vars ?? []).map(({ name, type, multi }) => [name, { type, multi }]);
    expect(Object.fromEntries(declared)).toMatchObject(elasticVariables);
  });

  it('names every service that is known, beside the variable that takes them', () => {
    const variable = streamOf('events')?.vars.find(({ name }) => name === 'services');
    const listed = variable?.description?.match(/Known services are (.*)\.$/)?.[1]?.split(', ') ?? [];
    expect(['all', ...listed].sort()).toEqual([...knownServices].sort());
    expect(knownServices).toEqual(expect.arrayContaining([...elasticServices]));
  });

  it('marks the key as a secret, and says of every password-like variable whether it is one', () => {
    for (const stream of ['events', 'users'])
      expect(variablesOf(stream).find(({ name }) => name === 'api_key')).toMatchObject({
        type: 'password',
        secret: true,
      });
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

/** Elastic's package keeps every one of them at its stream; numbers and durations are texts there. */
const elasticVariables = {
  url: { type: 'text', multi: false },
  api_key: { type: 'password', multi: false },
  ssl: { type: 'yaml', multi: false },
  enable_request_tracer: { type: 'bool', multi: false },
  starting_point: { type: 'text', multi: false },
  services: { type: 'text', multi: true },
  interval: { type: 'text', multi: false },
  event_limit: { type: 'text', multi: false },
  source_lag_time: { type: 'text', multi: false },
  http_client_timeout: { type: 'text', multi: false },
  proxy_url: { type: 'text', multi: false },
  tags: { type: 'text', multi: true },
  preserve_original_event: { type: 'bool', multi: false },
  preserve_duplicate_custom_fields: { type: 'bool', multi: false },
  processors: { type: 'yaml', multi: false },
};

/** What its policies may name. */
const elasticServices = [
  'all',
  'access_management',
  'aigw',
  'alert',
  'asset_management',
  'di_events',
  'directory',
  'genai',
  'ldap',
  'mdm',
  'notifications',
  'object_storage',
  'password_manager',
  'radius',
  'reports',
  'software',
  'sso',
  'systems',
];
