import { type IngestError, toIngestError } from '../../core/errors.ts';
import { availableFor, type Sighting, sight } from './lease.ts';
import { LiveCollectors } from './live-collectors.ts';
import { type HeldLease, type OwnLease, takeLease } from './own-lease.ts';
import { type OtherCollector, planShare, shareOf } from './share.ts';
import { leaseId, type StreamKey, streamName } from './stream-key.ts';
import type { VersionedStore } from './versioned-store.ts';

/** Leases are about real time, whatever clock events are measured by. */
export interface LeaseClock {
  /** Milliseconds that only grow, at the pace of real time. */
  monotonic(): number;
  /** Milliseconds since the epoch, for people. */
  wall(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export interface LeaseKeeperOptions {
  readonly store: VersionedStore;
  /** Tells this process from any other, also from an earlier one on the same machine. */
  readonly holder: string;
  readonly durationMs: number;
  /**
   * Counts the streams that this process wants to work on, for an even share. Undefined: this process does not share, it
   * takes what it is asked for as soon as that is free.
   */
  readonly streams: (() => number) | undefined;
  readonly clock: LeaseClock;
  /** Told of what went wrong in the background; it is tried again. */
  readonly onProblem: (error: IngestError) => void;
}

/** The leases of one process: gets them, renews them, gives back what is more than its share. */
export interface LeaseKeeper {
  /** Waits for a lease. @returns undefined when the signal was aborted first */
  acquire(stream: StreamKey, signal: AbortSignal): Promise<HeldLease | undefined>;
  /** Who had the lease when it was looked at last. */
  holderOf(stream: StreamKey): string | undefined;
  /** Gives everything back. */
  close(): Promise<void>;
}

interface Waiting {
  readonly stream: StreamKey;
  readonly grant: (lease: HeldLease) => void;
}

/** Looks per lease duration. Renewals fall on every second look, so at a third of the duration. */
const looksPerLease = 6;

export function createLeaseKeeper(options: LeaseKeeperOptions): LeaseKeeper {
  const { store, holder, durationMs, clock } = options;
  const sightings = new Map<string, Sighting>();
  const waiting = new Map<string, Waiting>();
  const held = new Map<string, OwnLease>();
  const collectors = new LiveCollectors(options);
  const closing = new AbortController();
  let wake = new AbortController();
  let loop: Promise<void> | undefined;
  let others: readonly OtherCollector[] = [];

  /** One part of a look. What fails is tried again at the next look, and holds up no other part. */
  const trying = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      options.onProblem(toIngestError(error));
    }
  };

  const renewAll = async (): Promise<void> => {
    const due = [...held.values()].filter((lease) => lease.age() >= durationMs / 3 - durationMs / (3 * looksPerLease));
    await Promise.all(due.map((lease) => trying(() => lease.renew())));
  };

  const meetOthers = async (wanted: number): Promise<void> => {
    others = await collectors.others();
    await collectors.beat({
      waiting: new Set(waiting.keys()),
      room: Math.max(0, shareOf(wanted, others.length) - held.size),
    });
  };

  const shareOut = async (): Promise<void> => {
    const streams = [...waiting.values()].map(({ stream }) => stream);
    const found = streams.length > 0 ? await store.read(streams.map(leaseId)) : [];
    const now = clock.monotonic();
    const available = new Map<string, number>();
    for (const [index, stream] of streams.entries()) {
      const name = streamName(stream);
      const sighting = sight(sightings.get(name), found[index], now);
      sightings.set(name, sighting);
      const since = availableFor(sighting, holder, now);
      if (since >= 0) available.set(name, since);
    }
    const plan = planShare({
      streams: options.streams ? options.streams() : Number.POSITIVE_INFINITY,
      others,
      held: [...held.keys()],
      ending: new Set([...held].filter(([, lease]) => lease.ending.aborted).map(([name]) => name)),
      available,
      patienceMs: 2 * durationMs,
    });
    for (const name of plan.giveBack) held.get(name)?.askBack();
    await Promise.all(plan.take.map((name) => trying(() => take(name))));
  };

  const take = async (name: string): Promise<void> => {
    const waiter = waiting.get(name);
    const sighting = sightings.get(name);
    if (!waiter || !sighting || closing.signal.aborted) return;
    const lease = await takeLease(waiter.stream, sighting, {
      ...options,
      onEnd: () => held.delete(name),
    });
    if (!lease) return;
    sightings.delete(name);
    held.set(name, lease);
    // Whoever waited may have gone while the lease was being taken.
    if (waiting.get(name) !== waiter || closing.signal.aborted) return lease.release();
    waiting.delete(name);
    waiter.grant(lease);
  };

  const look = async (): Promise<void> => {
    await renewAll();
    const wanted = options.streams?.();
    if (wanted !== undefined) await trying(() => meetOthers(wanted));
    await trying(shareOut);
  };

  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await look();
      await clock.sleep(durationMs / looksPerLease, AbortSignal.any([wake.signal, closing.signal]));
      if (wake.signal.aborted) wake = new AbortController();
    }
  };

  return {
    acquire: (stream, signal) =>
      new Promise((resolve) => {
        const name = streamName(stream);
        const onAbort = (): void => {
          waiting.delete(name);
          resolve(undefined);
        };
        if (signal.aborted) return onAbort();
        signal.addEventListener('abort', onAbort, { once: true });
        waiting.set(name, {
          stream,
          grant: (lease) => {
            signal.removeEventListener('abort', onAbort);
            resolve(lease);
          },
        });
        wake.abort();
        loop ??= run();
      }),
    holderOf: (stream) => sightings.get(streamName(stream))?.lease?.holder || undefined,
    close: async () => {
      closing.abort();
      await loop;
      await Promise.all([...held.values()].map((lease) => lease.release()));
      if (options.streams) await collectors.leave();
    },
  };
}
