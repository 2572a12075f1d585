import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { forKibana } from '../../../src/cli/rules/for-kibana.ts';
import { Secret } from '../../../src/core/secret.ts';
import { importRules } from '../../../src/install/detections/import-rules.ts';
import { createKibana } from '../../../src/install/fleet/client.ts';
import { loadRules } from '../../../src/rules/load-rules.ts';
import { report } from '../../support/elasticsearch/test-server.ts';
import { inOwnSpace, kibanaOf, type RealKibana, readRule } from '../../support/kibana/real-kibana.ts';

const { attributes } = forKibana(loadRules().rules);
const kibana = kibanaOf(process.env);
if (kibana === undefined)
  report('!!! NOT TESTED: THE RULES WERE NOT IMPORTED INTO A REAL KIBANA. Name one in KIBANA_URL. !!!');
const describeKibana = kibana === undefined ? describe.skip : describe;

describeKibana('a real Kibana', () => {
  const real = kibana as RealKibana;
  const { KIBANA_API_KEY: key, KIBANA_USERNAME: username, KIBANA_PASSWORD: password } = process.env;

  it('imports every rule, and gives it back as it was', async () => {
    const space = `jumpcloud-${randomBytes(4).toString('hex')}`;
    await inOwnSpace(real, space, async (url) => {
      const client = createKibana({
        url: real.url,
        space,
        ...(key ? { apiKey: new Secret(key) } : {}),
        ...(username && password ? { username, password: new Secret(password) } : {}),
      });
      try {
        const result = await importRules(client, attributes, { overwrite: false });
        expect(result).toEqual({ imported: attributes.length, kept: [], failed: [] });
        for (const { rule_id, name, query, severity } of attributes)
          expect(await readRule(real, url, String(rule_id))).toMatchObject({
            rule_id,
            name,
            query,
            severity,
            enabled: false,
          });
      } finally {
        await client.close();
      }
    });
  }, 300_000);
});
