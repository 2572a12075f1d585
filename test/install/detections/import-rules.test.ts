import { afterEach, expect, it } from '@jest/globals';
import { Secret } from '../../../src/core/secret.ts';
import { importRules } from '../../../src/install/detections/import-rules.ts';
import { createKibana } from '../../../src/install/fleet/client.ts';
import { kibanaRule } from '../../../src/publish/kibana/kibana-rule.ts';
import { attackTable } from '../../../src/rules/attack.ts';
import { loadRules } from '../../../src/rules/load-rules.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { streamFields } from '../../../src/rules/stream-fields.ts';
import { startStubDetections } from '../../support/kibana/stub-detections.ts';

const context = {
  attack: attackTable(),
  fields: (stream: Rule['stream']) => streamFields[stream],
  packageVersion: '101.0.0',
};
const all = loadRules().rules.flatMap((rule) => {
  const made = kibanaRule(rule, context);
  return made.kind === 'rule' ? [made.attributes] : [];
});

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function start(authorization = 'ApiKey key') {
  const stub = await startStubDetections({ authorization });
  const kibana = createKibana({ url: stub.url, apiKey: new Secret('key') });
  open.push(stub, kibana);
  return { stub, kibana };
}

it('imports every rule, none of them enabled', async () => {
  const { stub, kibana } = await start();
  const result = await importRules(kibana, all, { overwrite: false });
  expect(result).toEqual({ imported: all.length, kept: [], failed: [] });
  expect([...stub.rules.values()].map(({ enabled }) => enabled)).toEqual(all.map(() => false));
});

it('leaves rules alone that are there, unless asked to replace them', async () => {
  const { stub, kibana } = await start();
  const [first, second] = all;
  if (first === undefined || second === undefined) throw new Error('there are no rules');
  await importRules(kibana, [{ ...first, name: 'of the user' }], { overwrite: false });
  const again = await importRules(kibana, [first, second], { overwrite: false });
  expect(again).toEqual({ imported: 1, kept: [first.name], failed: [] });
  expect(stub.rules.get(String(first.rule_id))?.name).toBe('of the user');
  await importRules(kibana, [first], { overwrite: true });
  expect(stub.rules.get(String(first.rule_id))?.name).toBe(first.name);
});

it('says which rule Kibana refuses, and why, and imports the others', async () => {
  const { kibana } = await start();
  const [first, second] = all;
  if (first === undefined || second === undefined) throw new Error('there are no rules');
  const broken = { ...first, severity: 'deadly' };
  const result = await importRules(kibana, [broken, second], { overwrite: false });
  expect(result.imported).toBe(1);
  expect(result.failed).toEqual([{ name: first.name, reason: expect.stringContaining('severity') }]);
});

it('fails with the reason if the credentials are not accepted', async () => {
  const { kibana } = await start('ApiKey another');
  await expect(importRules(kibana, all, { overwrite: false })).rejects.toMatchObject({
    code: 'JC_KIBANA_UNAUTHORIZED',
    message: expect.stringContaining('importing rules'),
  });
});
