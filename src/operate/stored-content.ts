import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { ContentDigest } from '../mapper/content-digest.ts';
import { keepsDuplicates } from '../mapper/steps/finish.ts';

/** What is kept of a document to compare it with what JumpCloud shows. */
export interface StoredContent {
  readonly digest: number;
  /** Its mapping kept what ECS fields hold too. */
  readonly keepsDuplicates: boolean;
  /** Names that the collector looked up for it. */
  readonly names: ReadonlySet<string>;
}

/** What does not come from the event, or follows from the rest of it. */
const notOfTheEvent = {
  document: [
    'agent',
    'data_stream',
    'ecs',
    'elastic_agent',
    'error',
    'input',
    'related',
    'tags',
    '@timestamp',
    '@version',
  ],
  event: ['agent_id_status', 'created', 'dataset', 'ingested', 'module', 'original'],
  jumpcloud: ['derived'],
  // The cluster's databases know other places than the vendor does, and not always the same ones.
  endpoint: ['as', 'geo'],
} as const;

const contents = new ContentDigest();

/** What a document says of its event, wherever it was mapped, named and enriched. */
export function storedContent(document: JsonObject, names = resolvedNames(document)): StoredContent {
  const content = Object.fromEntries(
    Object.entries(without(document, notOfTheEvent.document)).map(([name, value]) => [
      name,
      ofEvent(name, value, names),
    ]),
  );
  return {
    digest: contents.of(Buffer.from(JSON.stringify(content))),
    names,
    keepsDuplicates: Array.isArray(document.tags) && keepsDuplicates(document.tags as readonly string[]),
  };
}

function ofEvent(name: string, value: JsonValue, names: ReadonlySet<string>): JsonValue {
  if (!isJsonObject(value)) return value;
  switch (name) {
    case 'event':
    case 'jumpcloud':
      return without(value, notOfTheEvent[name]);
    case 'client':
    case 'source':
      return without(value, notOfTheEvent.endpoint);
    case 'user':
    case 'group':
    case 'host':
    case 'service':
      return unnamed(value, names);
    default:
      return value;
  }
}

function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

/** Names that the collector looked up stand where the event has none. */
function unnamed(object: JsonObject, names: ReadonlySet<string>): JsonObject {
  if (names.size === 0) return object;
  return Object.fromEntries(
    Object.entries(object)
      .filter(([name, value]) => name !== 'name' || !names.has(String(value)))
      .map(([name, value]) => [name, isJsonObject(value) ? unnamed(value, names) : value]),
  );
}

function resolvedNames({ jumpcloud }: JsonObject): ReadonlySet<string> {
  const derived = isJsonObject(jumpcloud) && isJsonObject(jumpcloud.derived) ? jumpcloud.derived : {};
  const lists = isJsonObject(derived.names) ? Object.values(derived.names) : [];
  return new Set(lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : [])));
}
