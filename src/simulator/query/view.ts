import type { EventStore } from '../event-store.ts';
import type { ServiceFilter } from './services.ts';

const mostViews = 32;

/** The events of some services and organisations, in ascending order, found by position. */
export class View {
  readonly length: number;
  readonly #ordinals: Uint32Array | undefined;

  /** @param ordinals undefined for all events of the store */
  constructor(length: number, ordinals?: Uint32Array) {
    this.length = length;
    this.#ordinals = ordinals;
  }

  ordinal(position: number): number {
    return this.#ordinals ? (this.#ordinals[position] as number) : position;
  }

  /** The first position whose event satisfies the test; the test must hold for every event after that one, too. */
  firstWhere(test: (ordinal: number) => boolean): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (test(this.ordinal(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Makes views and keeps the last ones, so that a collection that pages through one builds it once. */
export class Views {
  readonly #store: EventStore;
  readonly #views = new Map<string, View>();

  constructor(store: EventStore) {
    this.#store = store;
  }

  get(services: ServiceFilter, organizations: ReadonlySet<string>): View {
    const store = this.#store;
    const serviceAllowed = store.services.map((name) => services === 'all' || services.has(name));
    const organizationAllowed = store.organizations.map((name) => organizations.has(name));
    if (![...serviceAllowed, ...organizationAllowed].includes(false)) return new View(store.count);
    const key = `${serviceAllowed}/${organizationAllowed}`;
    let view = this.#views.get(key);
    if (!view) {
      view = buildView(store, serviceAllowed, organizationAllowed);
      const oldest = this.#views.size < mostViews ? undefined : this.#views.keys().next().value;
      if (oldest !== undefined) this.#views.delete(oldest);
      this.#views.set(key, view);
    }
    return view;
  }
}

function buildView(store: EventStore, services: readonly boolean[], organizations: readonly boolean[]): View {
  const ordinals = new Uint32Array(store.count);
  let length = 0;
  for (let ordinal = 0; ordinal < store.count; ordinal++) {
    const service = services[store.service[ordinal] as number];
    if (service && organizations[store.organization[ordinal] as number]) ordinals[length++] = ordinal;
  }
  return new View(length, ordinals.slice(0, length));
}
