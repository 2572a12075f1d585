import type { JsonObject } from '../../core/json.ts';
import { type Sighting, sight } from './lease.ts';
import type { Version, VersionedStore } from './versioned-store.ts';

/** A dead collector's sign of life is removed by another after this many times its duration. */
const forgottenAfter = 10;

/** Who takes part in the sharing: every collector writes a sign of life and looks at those of the others. */
export class LiveCollectors {
  readonly #store: VersionedStore;
  readonly #holder: string;
  readonly #durationMs: number;
  readonly #clock: { monotonic(): number; wall(): number };
  readonly #others = new Map<string, Sighting>();
  #version: Version | undefined;
  #beat = 0;
  #beatenAt = Number.NEGATIVE_INFINITY;

  constructor(
    store: VersionedStore,
    holder: string,
    durationMs: number,
    clock: { monotonic(): number; wall(): number },
  ) {
    this.#store = store;
    this.#holder = holder;
    this.#durationMs = durationMs;
    this.#clock = clock;
  }

  /**
   * Gives a sign of life when one is due, and counts the collectors that gave one within their duration, as `Sighting`
   * measures it. One seen for the first time counts as alive.
   * @throws IngestError JC_STATE_UNAVAILABLE
   */
  async count(): Promise<number> {
    await this.#beatIfDue();
    const found = await this.#store.list('collector');
    const now = this.#clock.monotonic();
    let live = 1;
    for (const document of found) {
      if (document.id === idOf(this.#holder)) continue;
      const sighting = sight(this.#others.get(document.id), document, now);
      this.#others.set(document.id, sighting);
      const silent = now - sighting.since;
      const duration = sighting.lease?.durationMs ?? 0;
      if (silent < duration) live += 1;
      else if (silent > duration * forgottenAfter) await this.#store.remove(document.id, document.version);
    }
    const listed = new Set(found.map(({ id }) => id));
    for (const id of this.#others.keys()) if (!listed.has(id)) this.#others.delete(id);
    return live;
  }

  async leave(): Promise<void> {
    // Where this fails the others notice the silence.
    if (this.#version) await this.#store.remove(idOf(this.#holder), this.#version).catch(() => undefined);
  }

  async #beatIfDue(): Promise<void> {
    const now = this.#clock.monotonic();
    if (now - this.#beatenAt < this.#durationMs / 4) return;
    this.#beat += 1;
    const source: JsonObject = {
      kind: 'collector',
      holder: this.#holder,
      duration_ms: this.#durationMs,
      beat: this.#beat,
      renewed: new Date(this.#clock.wall()).toISOString(),
    };
    const id = idOf(this.#holder);
    let written = await this.#store.write(id, source, this.#version);
    if (written === 'conflict') {
      // Nobody else writes it: a beat whose answer was lost, or it was removed while this process was paused.
      const [current] = await this.#store.read([id]);
      written = await this.#store.write(id, source, current?.version);
    }
    if (written === 'conflict') return;
    this.#version = written;
    this.#beatenAt = now;
  }
}

function idOf(holder: string): string {
  return `collector/${holder}`;
}
