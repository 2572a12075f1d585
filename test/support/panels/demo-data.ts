import { demoIncidents } from '../../../src/cli/demo/child-simulator.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { parseJsonObject } from '../../../src/core/json.ts';
import { createStreamMapper } from '../../../src/mapper/stream-mapper.ts';
import { createCollections } from '../../../src/simulator/directory/collections.ts';
import { generateEvents } from '../../../src/simulator/generate-events.ts';
import { addIncidents } from '../../../src/simulator/incidents/add-incidents.ts';
import { uniqueNamespace } from '../elasticsearch/index-names.ts';
import { tellServer } from '../elasticsearch/request.ts';
import { installMapping } from '../package/install-mapping.ts';

const day = 24 * 3_600_000;

/** The demo's present, and how far back its events reach. */
export const demoRange = { from: Date.UTC(2026, 0, 1) - 90 * day, to: Date.UTC(2026, 0, 1) + 3_600_000 } as const;

/** So many events of the demo, those of its incidents among them, as JumpCloud sends them. */
export function demoEvents(events = 20_000): readonly string[] {
  const organizations = ['64949312a2930fd2c93b2669', '5dc058bc3f53f95e3972f03f'];
  const options = { days: 90, end: Date.UTC(2026, 0, 1), seed: 'jumpcloud-elastic' };
  const withIncidents = (quiet: number) =>
    addIncidents(generateEvents({ ...options, events: quiet, organizations }), organizations, {
      ...options,
      incidents: demoIncidents,
    }).store;
  const store = withIncidents(events - withIncidents(0).count);
  return Array.from({ length: store.count }, (_, ordinal) => store.text(ordinal));
}

/** The users of the demo's directory. */
export function demoUsers(): readonly string[] {
  const users = createCollections('jumpcloud-elastic', 250).find(({ path }) => path === '/api/systemusers');
  return (users?.objects ?? []).map((user) => JSON.stringify({ ...user, organization: '64949312a2930fd2c93b2669' }));
}

export interface DemoStream {
  readonly dataStream: string;
  remove(): Promise<void>;
}

/** Writes a stream into a data stream of its own, mapped and enriched as the collector has it. */
export function writeDemo(
  server: string,
  stream: 'events' | 'users',
  raw: readonly string[],
  ownNamespace = uniqueNamespace('panels'),
): Promise<DemoStream> {
  return writeDocuments(server, stream, mapped(stream, raw), ownNamespace);
}

/** Writes documents into a data stream of their own. @param ids unless the server may choose them */
export async function writeDocuments(
  server: string,
  stream: 'events' | 'users' | 'collector',
  documents: readonly JsonObject[],
  ownNamespace = uniqueNamespace('panels'),
  ids: readonly string[] = [],
): Promise<DemoStream> {
  const installed = await installMapping(server, ownNamespace, stream);
  const { dataStream, namespace } = installed;
  for (let from = 0; from < documents.length; from += 1000) {
    const lines = documents.slice(from, from + 1000).flatMap((document, place) => {
      const own = { ...document, data_stream: { ...(document.data_stream as JsonObject), namespace } };
      return [JSON.stringify({ create: { _id: ids[from + place] } }), JSON.stringify(own)];
    });
    const answer = await tellServer(server, 'POST', `/${dataStream}/_bulk`, `${lines.join('\n')}\n`);
    const { errors, items } = answer as { errors: boolean; items: readonly JsonObject[] };
    if (errors) throw new Error(JSON.stringify(items.find((item) => JSON.stringify(item).includes('error'))));
  }
  await tellServer(server, 'POST', `/${dataStream}/_refresh`);
  return { dataStream, remove: () => installed.remove([dataStream]) };
}

/** The documents of the demo, fewer of them, and of its users, as the collector writes them into files. */
export function demoDocuments(events?: number): readonly JsonObject[] {
  return [...demoDocumentsOf('events', events), ...demoDocumentsOf('users')];
}

const made = new Map<string, readonly JsonObject[]>();

/** The same of one stream. Made once for each process: mapping 20,000 events takes some seconds. */
export function demoDocumentsOf(stream: 'events' | 'users', events?: number): readonly JsonObject[] {
  const key = `${stream} ${events}`;
  const documents = made.get(key) ?? mapped(stream, stream === 'events' ? demoEvents(events) : demoUsers());
  made.set(key, documents);
  return documents;
}

function mapped(stream: 'events' | 'users', raw: readonly string[]): readonly JsonObject[] {
  const mapper = createStreamMapper(stream, { tags: ['forwarded'], inputType: 'httpjson', namespace: 'default' });
  return raw.map((text) => mapper.map(parseJsonObject(text), text, Date.UTC(2026, 0, 1)).document);
}
