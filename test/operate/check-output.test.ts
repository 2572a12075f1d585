import { afterEach, describe, expect, it } from '@jest/globals';
import type { HealthTarget } from '../../src/config/types.ts';
import { mappingVersion } from '../../src/generated/mapping-version.ts';
import { checkOutput, roleOf } from '../../src/operate/check-output.ts';
import {
  type Answer,
  type FakeElasticsearch,
  json,
  startFakeElasticsearch,
} from '../elasticsearch/fake-elasticsearch.ts';
import { account, collectorConfig } from '../support/collector/collecting.ts';

let server: FakeElasticsearch;
afterEach(() => server.close());

const ours = { description: `of a test (mapping ${mappingVersion})` };
const missing = json(404, { error: { type: 'index_not_found_exception', reason: 'none' }, status: 404 });

/** @param health what is answered to everything about the data stream of the collector */
async function check(lacks: boolean, pipelines: Answer, healthDocuments: HealthTarget = { kind: 'output' }) {
  server = await startFakeElasticsearch((response, request) => {
    const { url, body } = request;
    const aboutHealth = url.includes('jumpcloud.collector') || body.includes('jumpcloud.collector');
    const answer = (): Answer => {
      if (url.includes('_has_privileges'))
        return json(200, {
          username: 'writer',
          has_all_requested: !(aboutHealth && lacks),
          cluster: {},
          index: { 'logs-jumpcloud.collector-default': { create_doc: false } },
        });
      if (url.includes('_ingest')) return aboutHealth ? pipelines : json(200, { p: ours });
      if (url.includes('_settings')) return missing;
      if (url.includes('_index_template'))
        return json(403, { error: { type: 'security_exception', reason: 'unauthorized' }, status: 403 });
      return json(200, { cluster_uuid: 'uuid', version: { number: '9.4.3' }, username: 'writer' });
    };
    answer()(response, request);
  });
  const config = collectorConfig('unused', [account()], {
    output: { kind: 'elasticsearch', url: server.url },
    healthDocuments,
  });
  const findings = await checkOutput(config);
  return { findings, ofHealth: findings.filter(({ message }) => message.includes('jumpcloud.collector')) };
}

describe('doctor', () => {
  it('finds the data stream of the collector itself as it finds the others', async () => {
    const { findings, ofHealth } = await check(false, json(200, { p: ours }));
    expect(findings.map(({ level }) => level)).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(ofHealth).toHaveLength(1);
  });

  it.each<readonly [string, boolean, Answer, string]>([
    ['the credentials lack a privilege for', true, json(200, { p: ours }), 'writer lacks'],
    ['the package is not installed for', false, missing, 'is not installed'],
  ])('warns if %s what the collector writes about itself, which is no error', async (_what, lacks, pipelines, why) => {
    const { findings, ofHealth } = await check(lacks, pipelines);
    expect(ofHealth).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining(why),
        advice: expect.stringContaining('health_documents: false'),
      }),
    ]);
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('says nothing of it, and asks for no right, if it is turned off', async () => {
    const { ofHealth } = await check(true, missing, { kind: 'none' });
    expect(ofHealth).toEqual([]);
    expect(server.requests.filter(({ url, body }) => `${url}${body}`.includes('jumpcloud.collector'))).toEqual([]);
    const role = (healthDocuments: HealthTarget) =>
      roleOf(collectorConfig('unused', [account()], { healthDocuments })).indices.flatMap(({ names }) => names);
    expect(role({ kind: 'none' })).toEqual(['logs-jumpcloud.events-default']);
    expect(role({ kind: 'output' })).toEqual(['logs-jumpcloud.events-default', 'logs-jumpcloud.collector-default']);
  });
});
