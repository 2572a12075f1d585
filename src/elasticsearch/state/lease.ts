import type { JsonObject } from '../../core/json.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { isSameVersion, type Version, type VersionedDocument } from './versioned-store.ts';

/** The right to work on a stream, as it stands in the index. */
export interface Lease {
  /** Who has it; empty where it was given back. */
  readonly holder: string;
  /** One more at each taking, so that of two holders it is known who came later. */
  readonly token: number;
  /** How long the holder may be silent, by its own configuration. Milliseconds. */
  readonly durationMs: number;
}

/**
 * A lease (or a sign of life) as one collector saw it. Times are of that collector's own monotonic clock.
 *
 * Wall clocks of two machines may differ by anything, so none is compared with another. A lease has run out for an observer
 * when it has watched one and the same version for the whole duration: the version changes at every renewal, so the
 * holder did not renew within that time. That is never too early, because `since` is when the answer with this version
 * had arrived, later than the renewal itself. The taking names the version that was watched; a renewal that came in
 * between makes it fail.
 */
export interface Sighting {
  /** Undefined where there is no such document. */
  readonly version: Version | undefined;
  readonly lease: Lease | undefined;
  /** When this version was seen first, milliseconds. */
  readonly since: number;
}

/** What is known after another look: the same version keeps the time of its first sight. */
export function sight(before: Sighting | undefined, found: VersionedDocument | undefined, now: number): Sighting {
  if (before && isSameVersion(before.version, found?.version)) return before;
  return { version: found?.version, lease: found ? readLease(found.source) : undefined, since: now };
}

/** For how long the lease has been to be had, in milliseconds; negative while it is held. */
export function availableFor({ lease, since }: Sighting, holder: string, now: number): number {
  // One in our own name that we do not know of: the answer to its taking was lost.
  if (!lease || lease.holder === '' || lease.holder === holder) return now - since;
  return now - since - lease.durationMs;
}

/** The document of a lease. The times in it are for people: nothing is decided by them. */
export function leaseSource(lease: Lease, where: JsonObject, wallTime: number): JsonObject {
  return {
    kind: 'lease',
    ...where,
    holder: lease.holder,
    token: lease.token,
    duration_ms: lease.durationMs,
    renewed: formatTimestamp(wallTime),
    ...(lease.holder === '' ? {} : { until: formatTimestamp(wallTime + lease.durationMs) }),
  };
}

function readLease(source: JsonObject): Lease {
  return { holder: String(source.holder), token: Number(source.token), durationMs: Number(source.duration_ms) };
}
