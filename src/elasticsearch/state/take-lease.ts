import { readOne } from './fenced-documents.ts';
import { leaseSource, type Sighting } from './lease.ts';
import { momentOf, OwnLease, type OwnLeaseOptions } from './own-lease.ts';
import { checkpointName, documentId, leaseId, type StreamKey } from './stream-key.ts';
import type { VersionedStore } from './versioned-store.ts';

/**
 * Takes a lease that was seen to be free or to have run out.
 * @returns undefined where somebody else wrote it since
 * @throws IngestError JC_STATE_UNAVAILABLE; where the lease was taken nevertheless, it is seen as ours at the next look
 */
export async function takeLease(
  stream: StreamKey,
  { version, lease: before }: Sighting,
  options: OwnLeaseOptions,
): Promise<OwnLease | undefined> {
  const { store, holder, durationMs, clock } = options;
  const token = (before?.token ?? (await newestToken(store, stream))) + 1;
  const at = momentOf(clock);
  const source = leaseSource({ holder, token, durationMs }, { ...stream }, at.wall);
  const written = await store.write(leaseId(stream), source, version);
  return written === 'conflict' ? undefined : new OwnLease({ stream, token, version: written, at }, options);
}

/** Somebody may remove a lease by hand as one removes a lock file: the next token must still be newer than all before. */
async function newestToken(store: VersionedStore, stream: StreamKey): Promise<number> {
  const checkpoint = await readOne(store, documentId(stream, checkpointName));
  return Number(checkpoint?.source.token ?? 0);
}
