import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../src/core/json.ts';
import { eventsMappings } from '../../src/generated/events-mappings.ts';
import type { Query } from '../../src/kql/ast.ts';
import { toElasticsearchQuery } from '../../src/kql/elasticsearch-query.ts';
import { fieldsOf } from '../../src/kql/fields.ts';
import { readKql } from '../../src/kql/names.ts';
import { printKql } from '../../src/kql/print.ts';
import { checkKql } from '../../src/kql/understand.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { askServer } from '../support/elasticsearch/request.ts';
import { eventFixtures } from '../support/events/fixtures.ts';
import { simulatedEvents } from '../support/events/simulated.ts';
import { anyQuery } from '../support/kql/any-query.ts';
import { differencesOf, type Indexed, indexDocuments, ourHits } from '../support/kql/compare-with-server.ts';
import { craftedDocuments } from '../support/kql/crafted-documents.ts';
import { fieldsInUse } from '../support/kql/fields-in-use.ts';
import { serverReadsLists, withoutLists } from '../support/kql/kql-of-server.ts';
import { mapText } from '../support/mapper/map-one.ts';

/** Change it to look at other conditions. */
const seed = Number(process.env.KQL_SEED ?? 20_260_101);
const numRuns = 800;

const fields = fieldsOf(eventsMappings);
const simulated = simulatedEvents().filter((_, index) => index % 9 === 0);
const documents: readonly object[] = [
  ...craftedDocuments,
  ...[...eventFixtures(), ...simulated].map((raw) => mapText(raw).document),
];
const index = `kql-${uniqueNamespace()}`;

const queries = fc
  .sample(anyQuery(fieldsInUse(documents, eventsMappings)), { seed, numRuns })
  .filter((query) => checkKql(query, fields).length === 0);

/** What people write, and what a printer never would. */
const written = [
  'event.action:sso_auth AND NOT event.outcome:failure AND event.kind : "event"',
  'not event.action: (sso_auth or (not (login_attempt and sso_auth) and sso_auth)) and event.kind: event',
  'not not event.outcome: (success or failure)',
  '(event.category: authentication)\n  and (event.outcome: failure\n  or event.outcome: unknown)',
  'message: (attempted or "signed in") and not message: failed',
  'message: attempted to',
  'jumpcloud.event.changes.to: true and jumpcloud.event.changes.field: mfa*',
  'related.ip: (10.0.0.0/8 or 192.0.2.1 or "2001:db8::/32" or 2001\\:db8\\:\\:2)',
  'event.action: \\and or user.name: \\u0061nd or user.name: (and\\ or "and")'.replace('and\\ or ', ''),
  '@timestamp >= 2026-01-01 and @timestamp < "2026-01-01T23:59:59.999Z"',
  'jumpcloud.derived.vendor_latency_ms >= 0 and jumpcloud.derived.vendor_latency_ms < 1e12',
  'jumpcloud.derived.vendor_latency_ms: -1 and jumpcloud.derived.vendor_latency_ms: 77',
  'message: ("desc in auth" or "was locked" or "signed in") and not message: "in signed"',
  'event.created: 1767261600000 and event.created: "2026-01-01T10:00:00.000Z"',
  'event.provider: (sso or directory) and event.action: *_auth',
];

describeElasticsearch('a condition', () => {
  let readsLists: boolean;
  let indexed: Indexed;

  const compare = async (all: readonly Query[], ask: (query: Query) => JsonObject): Promise<void> => {
    expect(await differencesOf(all, indexed, ask)).toEqual([]);
  };

  beforeAll(async () => {
    indexed = { server: elasticsearchUrl(), index, documents, fields };
    await indexDocuments(indexed, eventsMappings);
    readsLists = await serverReadsLists(elasticsearchUrl(), index);
  }, 120_000);

  afterAll(async () => {
    await askServer(elasticsearchUrl(), 'DELETE', `/${index}`);
  });

  it('is tried on every kind of field, and finds something, but not everything', () => {
    const counts = queries.map((query) => ourHits(query, indexed).length);
    const telling = counts.filter((count) => count > 0 && count < documents.length);
    expect(queries.length).toBeGreaterThan(numRuns / 2);
    expect(telling.length).toBeGreaterThan(queries.length / 2);
  });

  it('finds in our evaluator what the kql query of Elasticsearch finds', async () => {
    await compare(queries, (query) => ({ kql: { query: printKql(readsLists ? query : withoutLists(query)) } }));
  }, 120_000);

  it('finds as a query of ours what our evaluator finds', async () => {
    await compare(queries, (query) => toElasticsearchQuery(query, fields));
  }, 120_000);

  it.each(written)('is read as Elasticsearch reads it: %s', async (text) => {
    const query = readKql(text);
    await compare([query], () => ({ kql: { query: readsLists ? text : printKql(withoutLists(query)) } }));
    expect(ourHits(query, indexed).length).toBeGreaterThan(0);
  });
});
