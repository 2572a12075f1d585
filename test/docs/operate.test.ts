import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { parseConfig } from '../../src/config/load-config.ts';
import { systemClock } from '../../src/core/clock.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { createMetrics } from '../../src/operate/metrics.ts';

const guide = readFileSync(join(packageRoot(), 'docs', 'guide', 'operate.md'), 'utf8');
const reference = readFileSync(join(packageRoot(), 'docs', 'reference', 'configuration.md'), 'utf8');
const sources = { env: { JUMPCLOUD_API_KEY: 'k', ELASTICSEARCH_API_KEY: 'k' }, readFile: () => 'secret' };

/** No setting is near this word, so that the answer lists them all. */
const strange = 'zzzzzzzzzzzzzzzzzzzzzzzz';

/** What the program itself says is known at a place of the file. */
function settingsAt(place: string): readonly string[] {
  const here = `{${strange}: 1}`;
  const files: Readonly<Record<string, string>> = {
    '': `accounts: [{name: a, api_key: k}]\noutput: stdout\n${strange}: 1`,
    'accounts[].': `accounts: [${here}]\noutput: stdout`,
    'accounts[].service_account.': `accounts: [{name: a, service_account: ${here}}]\noutput: stdout`,
    'accounts[].names.': `accounts: [{name: a, api_key: k, names: ${here}}]\noutput: stdout`,
    'accounts[].users.': `accounts: [{name: a, api_key: k, users: ${here}}]\noutput: stdout`,
    'accounts[].rate_limit.': `accounts: [{name: a, api_key: k, rate_limit: ${here}}]\noutput: stdout`,
    'output.': `accounts: [{name: a, api_key: k}]\noutput: ${here}`,
    'output.elasticsearch.': `accounts: [{name: a, api_key: k}]\noutput: {elasticsearch: ${here}}`,
    'output.ndjson.': `accounts: [{name: a, api_key: k}]\noutput: {ndjson: ${here}}`,
    'state.': `accounts: [{name: a, api_key: k}]\noutput: stdout\nstate: ${here}`,
    'state.elasticsearch.': `accounts: [{name: a, api_key: k}]\noutput: stdout\nstate: {elasticsearch: ${here}}`,
  };
  try {
    parseConfig(files[place] ?? '', 'c.yml', {}, sources);
  } catch (error) {
    const list = new RegExp(`"${strange}"; known settings here: ([a-z_, ]+)`).exec((error as Error).message)?.[1];
    return (list ?? '').split(', ').map((name) => `${place}${name}`);
  }
  return [];
}

const places = [
  '',
  'accounts[].',
  'accounts[].service_account.',
  'accounts[].users.',
  'accounts[].names.',
  'accounts[].rate_limit.',
  'output.',
  'output.elasticsearch.',
  'output.ndjson.',
  'state.',
  'state.elasticsearch.',
];

describe('the reference of the configuration file', () => {
  it('tells of every setting there is, and of no other', () => {
    const told = [...reference.matchAll(/^\| `([^`]+)`(?: \\\*)? \|/gm)].map((match) => match[1]);
    expect(told.sort()).toEqual(places.flatMap(settingsAt).sort());
  });
});

describe('the guide to running it', () => {
  it('begins with a configuration that is understood', () => {
    const example = /```yaml\n([\s\S]+?)```/.exec(guide)?.[1] ?? '';
    const config = parseConfig(example, 'collector.yml', {}, sources);
    expect(config.accounts.map(({ name }) => name)).toEqual(['acme', 'globex']);
    expect(Object.keys(load(example) as object)).toEqual(['accounts', 'output', 'state', 'listen']);
  });

  it('names every metric of ours, and no other', async () => {
    const metrics = createMetrics(systemClock);
    metrics.observe('a', 'events');
    const ours = [...(await metrics.render()).matchAll(/^# TYPE (jumpcloud_elastic_\w+)/gm)].map((match) => match[1]);
    const told = [...guide.matchAll(/`(jumpcloud_elastic_[a-z_]+?)(?:\{\w+\})?`/g)].map((match) => match[1]);
    expect([...new Set(told)].sort()).toEqual([...new Set(ours)].sort());
  });

  it('refers to files that are there', () => {
    const links = [...guide.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(readFileSync(join(packageRoot(), 'docs', 'guide', link), 'utf8')).not.toBe('');
  });
});
