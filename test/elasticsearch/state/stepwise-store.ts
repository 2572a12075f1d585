import { IngestError } from '../../../src/core/errors.ts';
import type { VersionedStore } from '../../../src/elasticsearch/state/versioned-store.ts';

/** What becomes of one request of a collector. */
export type Fate =
  /** Done and answered. */
  | 'answered'
  /** Done, but the answer is lost. */
  | 'answer-lost'
  /** Not done. */
  | 'lost'
  /** The collector gives up; it is done later, when the delayed ones are delivered. */
  | 'delayed';

interface Pending {
  readonly perform: () => Promise<unknown>;
  readonly answer: (result: unknown) => void;
  readonly fail: () => void;
}

/** The store as one collector reaches it: every request waits until the test says what becomes of it. */
export class StepwiseStore implements VersionedStore {
  readonly #inner: VersionedStore;
  readonly #delayed: (() => Promise<unknown>)[];
  #pending: Pending | undefined;
  #arrived: (() => void) | undefined;

  /** @param delayed requests under way that their collectors no longer wait for */
  constructor(inner: VersionedStore, delayed: (() => Promise<unknown>)[]) {
    this.#inner = inner;
    this.#delayed = delayed;
  }

  read: VersionedStore['read'] = (ids) => this.#ask(() => this.#inner.read(ids));
  write: VersionedStore['write'] = (...args) => this.#ask(() => this.#inner.write(...args));
  remove: VersionedStore['remove'] = (...args) => this.#ask(() => this.#inner.remove(...args));
  list: VersionedStore['list'] = (kind) => this.#ask(() => this.#inner.list(kind));

  /** Decides about the collector's next request, waiting for it to come. */
  async step(fate: Fate): Promise<void> {
    const { perform, answer, fail } = await this.#next();
    this.#pending = undefined;
    if (fate === 'answered') return answer(await perform());
    if (fate === 'answer-lost') await perform();
    if (fate === 'delayed') this.#delayed.push(perform);
    fail();
  }

  async #next(): Promise<Pending> {
    while (!this.#pending)
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    return this.#pending;
  }

  #ask<T>(perform: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const fail = (): void => reject(new IngestError('JC_STATE_UNAVAILABLE', 'no answer'));
      this.#pending = { perform, answer: (result) => resolve(result as T), fail };
      this.#arrived?.();
    });
  }
}
