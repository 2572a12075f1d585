import { type IngestError, toIngestError } from '../../core/errors.ts';
import { createQueue } from '../../core/queue.ts';
import { type Fence, fenced, isOf, readOne } from './fenced-documents.ts';
import { leaseSource, type Sighting } from './lease.ts';
import { checkpointName, documentId, leaseId, type StreamKey } from './stream-key.ts';
import type { Version, VersionedDocument, VersionedStore } from './versioned-store.ts';

/** A lease in the hands of whoever works on the stream. */
export interface HeldLease {
  readonly fence: Fence;
  /** Another collector should have the stream: finish the page, save, release. Also aborted when the lease is lost. */
  readonly ending: AbortSignal;
  /** Another collector has the stream: nothing that is written from now on counts. Its reason is JC_STATE_FENCED. */
  readonly lost: AbortSignal;
  /**
   * Returns at once while the lease has not run out by this process's own clocks; afterwards (the process was paused, the
   * machine was suspended, or Elasticsearch could not be reached) only when it could be renewed.
   * @throws IngestError JC_STATE_FENCED, JC_STATE_UNAVAILABLE
   */
  confirm(): Promise<void>;
  /** Gives it back. Never throws: a lease that cannot be given back runs out. */
  release(): Promise<void>;
}

export interface OwnLeaseOptions {
  readonly store: VersionedStore;
  readonly holder: string;
  readonly durationMs: number;
  readonly clock: { monotonic(): number; wall(): number };
  readonly onProblem: (error: IngestError) => void;
  /** Called once, when the lease is no longer held for whatever reason. */
  readonly onEnd: () => void;
}

interface Taken {
  readonly stream: StreamKey;
  readonly token: number;
  readonly version: Version;
  /** From before the request that took it. */
  readonly at: Moment;
}

/** One moment by both clocks. */
interface Moment {
  readonly monotonic: number;
  readonly wall: number;
}

function momentOf(clock: OwnLeaseOptions['clock']): Moment {
  return { monotonic: clock.monotonic(), wall: clock.wall() };
}

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

export class OwnLease implements HeldLease {
  readonly fence: Fence;
  readonly #taken: Taken;
  readonly #options: OwnLeaseOptions;
  readonly #ending = new AbortController();
  readonly #lost = new AbortController();
  #version: Version;
  #renewedAt: Moment;
  /** Two writes at the same time would take each other for a stranger's. */
  readonly #inTurn = createQueue();
  #ended = false;

  constructor(taken: Taken, options: OwnLeaseOptions) {
    this.fence = { holder: options.holder, token: taken.token };
    this.#taken = taken;
    this.#options = options;
    this.#version = taken.version;
    this.#renewedAt = taken.at;
  }

  get ending(): AbortSignal {
    return this.#ending.signal;
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /**
   * Milliseconds since the last renewal was asked for, by the clock that says more: the monotonic one stands still while
   * the machine is suspended. One that is set ahead makes a renewal come early, which harms nobody.
   */
  age(): number {
    const { clock } = this.#options;
    return Math.max(clock.monotonic() - this.#renewedAt.monotonic, clock.wall() - this.#renewedAt.wall);
  }

  askBack(): void {
    this.#ending.abort();
  }

  async confirm(): Promise<void> {
    if (this.#ended || this.age() >= this.#options.durationMs) await this.renew();
  }

  /** @throws IngestError JC_STATE_FENCED after which the lease is lost, JC_STATE_UNAVAILABLE after which it may still be held */
  renew(): Promise<void> {
    return this.#inTurn(() => this.#write(this.fence.holder));
  }

  async release(): Promise<void> {
    await this.#inTurn(() => this.#write('')).catch((error: unknown) => {
      if (!this.lost.aborted) this.#options.onProblem(toIngestError(error));
    });
    this.#end();
  }

  async #write(holder: string): Promise<void> {
    if (this.#ended) {
      if (holder === '') return;
      throw fenced(this.#taken.stream);
    }
    const { store, durationMs, clock } = this.#options;
    const { stream } = this.#taken;
    const lease = { holder, token: this.fence.token, durationMs };
    for (;;) {
      const askedAt = momentOf(clock);
      const version = await store.write(
        leaseId(stream),
        leaseSource(lease, { ...stream }, askedAt.wall),
        this.#version,
      );
      if (version !== 'conflict') {
        this.#version = version;
        this.#renewedAt = askedAt;
        return;
      }
      const found = await readOne(store, leaseId(stream));
      if (!this.#isOurs(found)) throw this.#lose(found);
      // An earlier renewal arrived whose answer did not.
      this.#version = found.version;
    }
  }

  #isOurs(found: VersionedDocument | undefined): found is VersionedDocument {
    return found !== undefined && isOf(found.source, this.fence);
  }

  #lose(found: VersionedDocument | undefined): IngestError {
    const error = fenced(this.#taken.stream, found?.source);
    this.#lost.abort(error);
    this.#ending.abort();
    this.#end();
    return error;
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#options.onEnd();
  }
}
