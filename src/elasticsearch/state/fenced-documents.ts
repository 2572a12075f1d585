import { IngestError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { pack, unpack } from './pack.ts';
import { documentId, type StreamKey, streamName } from './stream-key.ts';
import type { Version, VersionedDocument, VersionedStore } from './versioned-store.ts';

/** By which right documents are written. */
export interface Fence {
  readonly holder: string;
  readonly token: number;
}

/** Texts that only the holder of the newest lease can write. */
export interface FencedDocuments {
  /** @throws IngestError JC_STATE_FENCED, JC_STATE_UNAVAILABLE */
  load(name: string): Promise<string | undefined>;
  /** @throws IngestError JC_STATE_FENCED, JC_STATE_UNAVAILABLE */
  save(name: string, text: string): Promise<void>;
}

/** Who writes at the same time can only be an older holder, once for every save that it had under way. */
const attempts = 20;

/**
 * The documents of one stream, under one lease.
 *
 * A document is claimed before it is used: rewritten under our token, which changes its version. What an older holder
 * writes before that is read by the claim; what it writes afterwards names a version that is no longer the last one, and
 * is refused. A holder that finds a newer token knows that it is the older one.
 */
export function createFencedDocuments(store: VersionedStore, stream: StreamKey, fence: Fence): FencedDocuments {
  const versions = new Map<string, Version>();
  const sourceOf = (name: string, data: JsonObject): JsonObject => ({
    kind: 'document',
    ...stream,
    name,
    holder: fence.holder,
    token: fence.token,
    ...data,
  });

  const claim = async (name: string): Promise<string | undefined> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const found = await readOne(store, documentId(stream, name));
      if (found && isNewer(found.source, fence)) throw fenced(stream, found.source);
      const data = typeof found?.source.data === 'string' ? { data: found.source.data } : {};
      // Ours already: a session before this one claimed it under the same lease.
      const version =
        found && isOf(found.source, fence)
          ? found.version
          : await store.write(documentId(stream, name), sourceOf(name, data), found?.version);
      if (version === 'conflict') continue;
      versions.set(name, version);
      return data.data === undefined ? undefined : await unpack(data.data, `${streamName(stream)} ${name}`);
    }
    throw crowded(stream);
  };

  return {
    load: claim,
    save: async (name, text) => {
      if (!versions.has(name)) await claim(name);
      const source = sourceOf(name, { data: await pack(text) });
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const version = await store.write(documentId(stream, name), source, versions.get(name));
        if (version !== 'conflict') {
          versions.set(name, version);
          return;
        }
        // Under our token only we write: then it was a write of ours whose answer was lost.
        const found = await readOne(store, documentId(stream, name));
        if (!found || !isOf(found.source, fence)) throw fenced(stream, found?.source);
        versions.set(name, found.version);
      }
      throw crowded(stream);
    },
  };
}

/** The texts of documents for whoever only looks. @returns in the order of the names */
export async function readDocuments(
  store: VersionedStore,
  stream: StreamKey,
  names: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const found = await store.read(names.map((name) => documentId(stream, name)));
  return await Promise.all(
    found.map((document, index) =>
      typeof document?.source.data === 'string'
        ? unpack(document.source.data, `${streamName(stream)} ${names[index]}`)
        : undefined,
    ),
  );
}

export async function readDocument(
  store: VersionedStore,
  stream: StreamKey,
  name: string,
): Promise<string | undefined> {
  const [text] = await readDocuments(store, stream, [name]);
  return text;
}

export async function readOne(store: VersionedStore, id: string): Promise<VersionedDocument | undefined> {
  const [found] = await store.read([id]);
  return found;
}

/** Whether a document, or a lease, was written by this right. */
export function isOf(source: JsonObject, fence: Fence): boolean {
  return source.holder === fence.holder && source.token === fence.token;
}

function isNewer(source: JsonObject, fence: Fence): boolean {
  return Number(source.token) >= fence.token && !isOf(source, fence);
}

export function fenced(stream: StreamKey, by?: JsonObject): IngestError {
  const holder = typeof by?.holder === 'string' && by.holder !== '' ? `the collector ${by.holder}` : 'nobody';
  return new IngestError(
    'JC_STATE_FENCED',
    `The state of ${streamName(stream)} is now held by ${holder}, not by this collector`,
  );
}

function crowded(stream: StreamKey): IngestError {
  return new IngestError('JC_STATE_UNAVAILABLE', `The state of ${streamName(stream)} is repeatedly written by others`);
}
