import { backoffMs } from '../../core/backoff.ts';
import type { Clock } from '../../core/clock.ts';
import { type Directory, type DirectoryAnswer, type Named, pageSize } from './directory.ts';
import type { NamedKind } from './kinds.ts';
import type { NameCache } from './name-cache.ts';

export interface NameResolverOptions {
  readonly directory: Directory;
  readonly cache: NameCache;
  /** The most names that the cache holds. */
  readonly max: number;
  /** Milliseconds after which a kind is listed again, or asked for again after it was refused. */
  readonly ttl: number;
  readonly clock: Clock;
  /** From 0 up to 1; spreads waits. */
  readonly random: () => number;
  readonly onTrouble: (text: string) => void;
}

/** Ids to ask for, by kind. */
type Wanted = ReadonlyMap<NamedKind, Set<string>>;

/** What is known of a kind. Times are milliseconds since the epoch. */
interface KindState {
  /** Objects of the list that were read; undefined while it is not being read. */
  skip: number | undefined;
  /** Until then the list is not read again. */
  listedUntil: number;
  /** Until then nothing is asked: the credentials do not cover it. */
  refusedUntil: number;
}

/** So many unknown ids of a kind are a reason to read the list of them all, a hundred with each request. */
const listFrom = 10;
/** Then a single id is left alone until an event names it again, and a list until its time comes again. */
const mostTries = 3;
const pauses = { firstWaitMs: 1000, longestWaitMs: 300_000 };

/** Sends one request after the other, so that names never take more than one connection. */
export class NameFetcher {
  readonly #options: NameResolverOptions;
  readonly #wanted: Wanted;
  readonly #signal: AbortSignal;
  readonly #kinds = new Map<NamedKind, KindState>();
  #failures = 0;

  constructor(options: NameResolverOptions, wanted: Wanted, signal: AbortSignal) {
    this.#options = options;
    this.#wanted = wanted;
    this.#signal = signal;
  }

  hasWork(): boolean {
    return [...this.#wanted.values()].some((ids) => ids.size > 0);
  }

  /** Whether the credentials cover the kind, as far as is known. */
  mayFetch(kind: NamedKind): boolean {
    return this.#state(kind).refusedUntil <= this.#options.clock.now();
  }

  /** Asks for the kind of which most is wanted, and waits where the answer says so. */
  async fetchOnce(): Promise<void> {
    const [kind, ids] = [...this.#wanted].reduce((most, next) => (next[1].size > most[1].size ? next : most));
    const [id] = ids;
    if (id === undefined) return;
    const { directory, clock } = this.#options;
    const state = this.#state(kind);
    const now = clock.now();
    if (state.listedUntil <= now && (state.skip !== undefined || ids.size >= listFrom)) {
      const skip = state.skip ?? 0;
      const answer = await directory.page(kind, skip, now, this.#signal);
      if (answer.kind === 'found') this.#takePage(kind, skip, answer);
      else if (answer.kind === 'missing') this.#refuse(kind, 'there is no such list');
      else await this.#takeTrouble(kind, answer, () => this.#endList(kind));
    } else {
      const answer = await directory.one(kind, id, now, this.#signal);
      if (answer.kind === 'found')
        this.#learn(kind, [answer.objects.find((object) => object.id === id) ?? { id, name: undefined }]);
      else if (answer.kind === 'missing') this.#learn(kind, [{ id, name: undefined }]);
      else await this.#takeTrouble(kind, answer, () => ids.delete(id));
    }
  }

  #takePage(kind: NamedKind, skip: number, answer: DirectoryAnswer & { readonly kind: 'found' }): void {
    this.#learn(kind, answer.objects);
    const next = skip + answer.objects.length;
    const isLast = answer.objects.length < pageSize || next >= (answer.total ?? Number.POSITIVE_INFINITY);
    // A list that the cache cannot hold would push out what it brought.
    const isTooLong = (answer.total ?? next) > this.#options.max;
    if (isLast || isTooLong) this.#endList(kind);
    else this.#state(kind).skip = next;
  }

  #learn(kind: NamedKind, objects: readonly Named[]): void {
    this.#failures = 0;
    for (const { id, name } of objects) {
      this.#options.cache.put(kind, id, name);
      this.#wanted.get(kind)?.delete(id);
    }
  }

  #endList(kind: NamedKind): void {
    const state = this.#state(kind);
    state.skip = undefined;
    state.listedUntil = this.#options.clock.now() + this.#options.ttl;
  }

  #refuse(kind: NamedKind, why: string): void {
    this.#failures = 0;
    this.#state(kind).refusedUntil = this.#options.clock.now() + this.#options.ttl;
    this.#state(kind).skip = undefined;
    this.#wanted.get(kind)?.clear();
    this.#options.onTrouble(
      `JumpCloud does not provide names of the kind ${kind} (${why}); their IDs stay without names`,
    );
  }

  async #takeTrouble(
    kind: NamedKind,
    answer: Exclude<DirectoryAnswer, { readonly kind: 'found' | 'missing' }>,
    giveUp: () => void,
  ): Promise<void> {
    if (this.#signal.aborted) return;
    if (answer.kind === 'refused') return this.#refuse(kind, `status ${answer.status}`);
    const { clock, random, onTrouble } = this.#options;
    const pause = backoffMs(pauses, this.#failures, random());
    this.#failures += 1;
    if (this.#failures === 1)
      onTrouble(`names will be added later: ${answer.kind === 'held' ? 'too many requests' : answer.reason}`);
    // A server that asks for patience will answer one day; one that fails may fail for this one object alone.
    if (answer.kind === 'failed' && this.#failures % mostTries === 0) giveUp();
    const wait = answer.kind === 'held' ? (answer.waitMs ?? pause) : pause;
    await clock.sleep(Math.min(wait, pauses.longestWaitMs), this.#signal);
  }

  #state(kind: NamedKind): KindState {
    const state = this.#kinds.get(kind) ?? {
      skip: undefined,
      listedUntil: Number.NEGATIVE_INFINITY,
      refusedUntil: Number.NEGATIVE_INFINITY,
    };
    this.#kinds.set(kind, state);
    return state;
  }
}
