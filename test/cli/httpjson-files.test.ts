import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadFile } from '../../src/cli/httpjson/load-file.ts';
import { systemClock } from '../../src/core/clock.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { describeFirstRequest } from '../../src/httpjson/first-request.ts';
import type { LoadedInputs } from '../../src/httpjson/load-inputs.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { runCli } from './run-cli.ts';

let work: Workplace;

beforeEach(() => {
  work = createWorkplace();
});

afterEach(() => work.remove());

const requests = ({ inputs }: LoadedInputs) =>
  Promise.all(inputs.map((config) => describeFirstRequest(config, { clock: systemClock, cursor: {} })));

/** The folder of an integration with one stream of httpjson, one of another input, and one that is no stream at all. */
function integration(): string {
  for (const name of ['alerts', 'logs', 'empty'])
    mkdirSync(work.path(`data_stream/${name}/agent/stream`), { recursive: true });
  work.write(
    'manifest.yml',
    `name: acme
vars: [{ name: region, type: text, default: eu }]
policy_templates:
  - name: acme
    inputs:
      - type: httpjson
        vars:
          - { name: url, type: text, required: true }
          - { name: api_token, type: password, required: true }
          - { name: token_url, type: text }
          - { name: ssl, type: yaml, default: '# none' }
      - { type: cel, vars: [{ name: program, type: text, required: true }] }
`,
  );
  work.write(
    'data_stream/alerts/manifest.yml',
    `title: Alerts
streams:
  - input: httpjson
    template_path: alerts.yml.hbs
    vars:
      - { name: interval, type: text, default: 5m }
      - { name: batch_size, type: integer, default: 100 }
      - { name: customer, type: text }
      - { name: keep_tokens, type: bool, default: false }
      - { name: tags, type: text, multi: true, default: [forwarded] }
      - { name: region, type: text, default: us }
`,
  );
  work.write(
    'data_stream/alerts/agent/stream/alerts.yml.hbs',
    `interval: {{interval}}
request.method: POST
request.url: {{url}}/{{region}}
{{#if ssl}}
request.ssl: {{ssl}}
{{/if}}
request.body: { size: {{batch_size}} }
request.transforms:
  - set: { target: header.Authorization, value: 'Bearer {{api_token}}' }
{{#if customer}}
  - set:
      target: url.params.customer
      value: {{customer}}
{{/if}}
{{#if keep_tokens}}
  - set: { target: url.params.keep, value: yes }
{{/if}}
tags:
{{#each tags as |tag|}}
  - {{tag}}
{{/each}}
`,
  );
  work.write('data_stream/logs/manifest.yml', 'streams: [{ input: logfile }]');
  work.write('data_stream/empty/manifest.yml', 'title: Empty');
  work.write('token', 'hush-7f3a9c\n');
  return work.folder;
}

const basics = () => ['url=http://api.test', `api_token=@${work.path('token')}`];

describe("an integration's folder", () => {
  it('gives templates the defaults of its manifests, and the variables that are given', async () => {
    const folder = integration();
    for (const path of [folder, `${folder}/data_stream/alerts`]) {
      const loaded = loadFile(path, basics(), {});
      expect(loaded.warnings).toEqual([]);
      expect(loaded.inputs).toMatchObject([
        { id: 'acme.alerts', intervalMs: 300_000, publish: { tags: ['forwarded'] } },
      ]);
      const [request] = await requests(loaded);
      expect(request).toMatch(/^POST http:\/\/api\.test\/us\n/);
      expect(request).toContain('{"size":100}');
      expect(request).toContain('Authorization: [secret]');
    }
  });

  it('gives variables the types that its manifests declare', async () => {
    const more = ['batch_size=7', 'customer=007', 'keep_tokens=true', 'tags=a', 'region=asia', 'interval=90s'];
    const ssl = `ssl=@${work.write('ssl.yml', 'verification_mode: none\n')}`;
    const loaded = loadFile(integration(), [...basics(), ...more, 'token_url=http://id.test', ssl], {});
    expect(loaded.inputs).toMatchObject([
      { intervalMs: 90_000, publish: { tags: ['a'] }, transport: { tls: { verificationMode: 'none' } } },
    ]);
    const [request] = await requests(loaded);
    expect(request).toContain('POST http://api.test/asia?customer=007&keep=true\n');
    expect(request).toContain('{"size":7}');
  });

  it('tells what is forgotten, misspelt or unknown', () => {
    const folder = integration();
    expect(() => loadFile(folder, [], {})).toThrow(
      expect.objectContaining({
        code: 'JC_USAGE',
        message: expect.stringContaining('needs a value for url, api_token'),
        advice: expect.stringContaining('--var url=… --var api_token=…'),
      }),
    );
    expect(() => loadFile(folder, [...basics(), 'batchsize=1'], {})).toThrow('Did you mean batch_size?');
    expect(loadFile(folder, [...basics(), 'zzzzzzzz=1'], {}).warnings).toEqual([
      expect.stringContaining('--var zzzzzzzz: '),
    ]);
  });

  it('takes a variable for a secret if its manifest says so', () => {
    expect(() => loadFile(integration(), ['url=http://a', 'api_token=plain'], {})).toThrow(
      expect.objectContaining({ code: 'JC_USAGE', message: expect.stringContaining('--var api_token: a secret') }),
    );
  });

  it('names the data stream, if a template does not', () => {
    const folder = integration();
    const dataStream = { type: 'logs', dataset: 'acme.alerts', namespace: 'default' };
    expect(loadFile(folder, basics(), {}).inputs).toMatchObject([{ publish: { dataStream } }]);
  });

  it('is refused with the file and the line of the template', () => {
    const given = [...basics(), 'interval=soon', 'batch_size=x'];
    expect(() => loadFile(integration(), given, {})).toThrow(/\/alerts\/agent\/stream\/alerts\.yml\.hbs:1: interval/);
  });

  it('is refused if nothing in it is httpjson, or if it is none', () => {
    const folder = integration();
    expect(() => loadFile(`${folder}/data_stream/logs`, [], {})).toThrow(
      'no data stream of this integration uses httpjson',
    );
    expect(() => loadFile(`${folder}/data_stream`, [], {})).toThrow('it has no manifest.yml');
  });

  it('runs by the command', async () => {
    const given = basics().flatMap((text) => ['--var', text]);
    const result = await runCli(['httpjson', integration(), '--dry-run', ...given]);
    expect(result).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('POST http://api.test/us') });
  });
});

describe('a template without a manifest', () => {
  const template = () =>
    work.write(
      'in.yml.hbs',
      "request.url: {{url}}\n{{#if proxy_url}}\nrequest.proxy_url: {{proxy_url}}\n{{/if}}\ntags: ['{{tag}}']\n{{#unless token_url}}\ninterval: {{wait}}\n{{else}}\nid: {{token_url}}\n{{/unless}}\n{{#each list as |x|}}{{x}}{{/each}}",
    );

  it('tells which of its variables have no value, and which it does not have', () => {
    const { warnings } = loadFile(template(), ['url=http://a/', 'wait=5m', 'zzzzzzzz=1'], {});
    expect(warnings).toEqual([
      expect.stringContaining('--var zzzzzzzz: '),
      expect.stringMatching(/left empty: tag\. To set one, add --var/),
    ]);
    expect(() => loadFile(template(), ['url=http://a/', 'proxyurl=x'], {})).toThrow('Did you mean proxy_url?');
  });

  it('names the variable of a required option that is left empty, and no optional one', () => {
    for (const path of [template(), join(packageRoot(), 'streams/events.yml.hbs')])
      expect(() => loadFile(path, ['interval=5m'], {})).toThrow(
        expect.objectContaining({
          message: expect.stringContaining('request.url is required'),
          advice: 'Add --var url=….',
        }),
      );
    expect(() => loadFile(work.path('none.yml'), [], {})).toThrow(
      /^The configuration file .*none\.yml does not exist$/,
    );
  });

  it('takes what only speaks of a secret for none', () => {
    const given = ['url=http://a/', 'tag=x', 'token_url=http://id.test/', 'wait=1m'];
    expect(loadFile(template(), given, {}).inputs).toMatchObject([{ id: 'http://id.test/' }]);
    for (const name of ['client_secret=x', 'api_key=abc', 'token=t', 'password=p']) {
      expect(() => loadFile(template(), [name], {})).toThrow('visible in the list of processes');
    }
    for (const name of ['use_token=true', 'password_file=/x', 'max_token_count=5', 'tokens=http://a/']) {
      expect(() => loadFile(template(), [...given, name], {})).not.toThrow();
    }
  });
});
