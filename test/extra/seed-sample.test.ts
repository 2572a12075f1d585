import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { runCli } from '../cli/run-cli.ts';
import { keepAll, mapText } from '../support/mapper/map-one.ts';
import { findFlaw } from '../support/schema/published-schemas.ts';

/** Material that lies beside some checkouts: documents and events of others. Looked at where it is present. */
const beside = join(packageRoot(), '..', 'shared');

function textsIn(folder: string, pattern: RegExp): readonly string[] {
  const path = join(beside, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => pattern.test(name));
  return names.map((name) => readFileSync(join(path, name), 'utf8'));
}

const [readme] = textsIn('seeds', /^002_.*\.txt$/);
const samples = textsIn('samples', /\.ndjson$/).flatMap((text) => text.trim().split('\n'));
const users = textsIn('samples/users', /\.ndjson$/).flatMap((text) => text.trim().split('\n'));

/** Fields that depend on who collects, when, and with which databases. */
const unequal =
  /^(agent|elastic_agent|ecs\.version|event\.(agent_id_status|created|ingested|original)|(client|source)\.(geo|as)|data_stream\.namespace)(\.|$)/;

/** Every leaf by its dotted path; an array is a leaf. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, path === '' ? key : `${path}.${key}`));
}

if (readme === undefined && samples.length === 0) {
  console.log('no material beside the checkout: the comparison with samples of others does not run');
  it('finds no material beside the checkout', () => expect([readme, ...samples]).toEqual([undefined]));
}

if (readme !== undefined) {
  describe('the sample document of Elastic’s package', () => {
    const sample = JSON.parse(/```json\n(\{[\s\S]*?\n\})\n```/.exec(readme ?? '')?.[1] ?? '{}') as {
      event?: { original: string };
    };
    const { document, issues } = mapText(sample.event?.original ?? '', keepAll);
    const ours = new Map(leaves(document));
    const theirs = leaves(sample).filter(([path]) => !unequal.test(path));

    it('has fields to compare', () => expect(theirs.length).toBeGreaterThan(40));

    it.each(theirs)('has the same %s in ours', (path, value) => {
      if (Array.isArray(value)) expect(ours.get(path)).toEqual(expect.arrayContaining(value));
      else expect(ours.get(path)).toEqual(value);
    });

    it('is made of an event that we know completely', () => expect(issues).toEqual([]));

    it('keeps the text of the event as it was', () => expect(document.event.original).toBe(sample.event?.original));
  });
}

if (samples.length > 0) {
  describe('every published sample of an event', () => {
    it.each(samples)('has only attributes that are declared: %#', (raw) => {
      const { issues } = mapText(raw, keepAll);
      expect(issues.filter((issue) => issue.startsWith('unknown_attribute') || issue.startsWith('wrong_type'))).toEqual(
        [],
      );
    });
  });
}

if (users.length > 0) {
  describe('every published sample of a user', () => {
    it.each(users)('gives a document with declared fields only: %#', async (raw) => {
      const args = ['replay', '--stream', 'users', '--tags', [...keepAll, 'keep_personal_data'].join(','), '-'];
      const { stdout, exitCode } = await runCli(args, { stdin: raw });
      expect(exitCode).toBe(0);
      const document = JSON.parse(stdout);
      expect(findFlaw('user-document', document)).toBeUndefined();
      expect(document.jumpcloud).not.toHaveProperty('unknown');
      expect(document.jumpcloud).not.toHaveProperty('derived');
    });
  });
}
